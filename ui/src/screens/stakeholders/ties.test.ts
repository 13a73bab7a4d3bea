import { expect, test } from "vitest";
import { newReading } from "./edits";
import { gradeOf, tieLines, trustOf, valueOf } from "./ties";

test("a tie is as wide as it is close, and unread without a reading", () => {
  expect(gradeOf({ intensity: 3 })).toBe("3");
  expect(gradeOf({ intensity: null })).toBe("unread");
});

test("trust and value are means of the answered scores only", () => {
  const reading = {
    ...newReading("r", "t", "2026-11-22"),
    openness: 4,
    mission: 3,
  };
  expect(trustOf(reading)).toBe(3.5);
  expect(valueOf(reading)).toBeNull();
});

test("every kind of tie has a line of its own, whatever it is called", () => {
  const usual = "works_with funds refers_to shares_data shares_staff advises";
  const codes = [...usual.split(" "), "reports_to", "competes_with"];
  const own = ["own", "constructor", "third", "4", "5", "6", "7", "8"];
  const kinds = [...codes, ...own].map((value) => ({ value, label: value }));
  const lines = tieLines(kinds, new Set([...codes, ...own]));
  expect(lines.map(({ code }) => code)).toEqual([...codes, ...own]);
  const dashes = new Set(lines.map(({ dash }) => dash.join(" ")));
  expect(dashes.size).toBe(lines.length);

  const some = tieLines(kinds, new Set(["third", "funds", "unnamed"]));
  expect(some.map(({ name }) => name)).toEqual(["funds", "third", "unnamed"]);
  expect(some[1]).toEqual(lines.find(({ code }) => code === "third"));
});
