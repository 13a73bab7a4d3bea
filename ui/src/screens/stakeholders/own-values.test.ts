import { expect, test } from "vitest";
import type { Attribute } from "../../api/bindings";
import { ownColumns } from "./own-columns";
import {
  chosenText,
  linesOf,
  readChosen,
  readLink,
  tidyChoices,
} from "./own-values";

const days = { choices: "Monday\nTuesday\nLate, on Friday" };

test("choices are kept one on each line, each once", () => {
  expect(tidyChoices(" Monday \n\nTuesday\nmonday\n")).toBe("Monday\nTuesday");
  expect(linesOf("\n")).toEqual([]);
});

test("several choices are kept in the order of the choices", () => {
  expect(chosenText(days, ["Tuesday", "Monday", "gone"])).toBe(
    "Monday\nTuesday",
  );
});

test("several choices are read as people type them", () => {
  expect(readChosen(days, "tuesday, Monday")).toEqual({
    value: "Monday\nTuesday",
  });
  expect(readChosen(days, "monday; Late, on friday")).toEqual({
    value: "Monday\nLate, on Friday",
  });
  expect(readChosen(days, "Late, on Friday")).toEqual({
    value: "Late, on Friday",
  });
  expect(readChosen(days, "Monday, Sunday")).toHaveProperty("error");
});

test("a link gets the beginning that it lacks", () => {
  expect(readLink("calder.example/page")).toBe("https://calder.example/page");
  expect(readLink(" ana@calder.example ")).toBe("mailto:ana@calder.example");
  expect(readLink("http://calder.example")).toBe("http://calder.example");
  expect(readLink("nowhere")).toBe("nowhere");
});

const field = (kind: Attribute["kind"], choices = ""): Attribute => ({
  id: kind,
  record: "person",
  name: kind,
  ...{ kind, choices, position: "", notes: "" },
});

test("a column of one's own holds what its kind says", () => {
  const row = { own: { number: "4.5", multi_choice: "A\nB" } };
  const [figure, several, day] = ownColumns<typeof row>(
    [field("number"), field("multi_choice", "A\nB\nC"), field("date")],
    "person",
  );
  expect(figure?.kind).toBe("number");
  expect(figure?.value(row)).toBe(4.5);
  expect(several?.show?.(row)).toBe("A; B");
  expect(several?.read?.("c, a")).toEqual({ value: "A\nC" });
  expect(day?.kind).toBe("date");
  expect(day?.value(row)).toBeNull();
});
