import { afterEach, expect, test } from "vitest";
import type { Method } from "../../../api/bindings";
import { t, useLanguage } from "../../../i18n/language.svelte";
import { placeOf, placeWith, stepsOf, wholeOf } from "./steps";

afterEach(() => useLanguage("en"));

const methods = Object.keys(t.meetings.methods) as Method[];

test("every step of every method has its words in both languages", async () => {
  for (const language of ["en", "es"] as const) {
    await useLanguage(language);
    for (const method of methods) {
      const steps = stepsOf(method);
      expect(steps.length).toBe(Object.keys(t.scripts[method].steps).length);
      for (const { title, say, note } of steps)
        expect([title, say, note].every(Boolean)).toBe(true);
    }
  }
});

test("whatever a step asks for stands on the whole page too, the hands beside it", () => {
  for (const method of methods) {
    const whole = wholeOf(method);
    const asked = stepsOf(method).flatMap((one) => one.sections);
    expect(
      asked.filter((one) => one !== "hands" && !whole.includes(one)),
    ).toEqual([]);
    expect(asked.at(-1)).toBe("outcome");
  }
});

test("a step of another method is brought within the script", () => {
  expect(placeOf({ method: "advice", step: 6 })).toBe(3);
  expect(placeOf({ method: "consent", step: 6 })).toBe(6);
  expect(placeWith("consent", "objections")).toBe(5);
  expect(placeWith("majority", "objections")).toBeUndefined();
});
