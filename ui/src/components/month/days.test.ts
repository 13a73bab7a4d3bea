import { expect, test } from "vitest";
import { lastDayOf, plusMonths, reachedBy, weeksOf } from "./days";

const press = (key: string, day: string, shiftKey = false) =>
  reachedBy({ key, shiftKey, ctrlKey: false, metaKey: false }, day);

test("a month has whole weeks from Monday to Sunday", () => {
  const weeks = weeksOf("2026-11");
  expect(weeks).toHaveLength(6);
  expect(weeks[0]?.[0]).toBe("2026-10-26");
  expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
  expect(weeksOf("2027-02")).toHaveLength(4);
});

test("months are counted across years, and a leap day is a last day", () => {
  expect(plusMonths("2026-11", 3)).toBe("2027-02");
  expect(plusMonths("2026-01", -1)).toBe("2025-12");
  expect(lastDayOf("2028-02")).toBe("2028-02-29");
});

test("arrows step by days and weeks, Home and End to the ends of the week", () => {
  expect(press("ArrowRight", "2026-11-30")).toBe("2026-12-01");
  expect(press("ArrowUp", "2026-11-05")).toBe("2026-10-29");
  expect(press("Home", "2026-11-05")).toBe("2026-11-02");
  expect(press("End", "2026-11-08")).toBe("2026-11-08");
});

test("pages step by months and years and keep the day where the month has it", () => {
  expect(press("PageDown", "2026-01-31")).toBe("2026-02-28");
  expect(press("PageUp", "2026-03-15")).toBe("2026-02-15");
  expect(press("PageDown", "2028-02-29", true)).toBe("2029-02-28");
});

test("other keys, and keys held with Control, lead nowhere", () => {
  expect(press("Enter", "2026-11-05")).toBeUndefined();
  const held = {
    key: "ArrowDown",
    shiftKey: false,
    ctrlKey: true,
    metaKey: false,
  };
  expect(reachedBy(held, "2026-11-05")).toBeUndefined();
});
