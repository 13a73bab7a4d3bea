import { expect, test } from "vitest";
import { newReading } from "./edits";
import { tieClass, trustOf, valueOf } from "./ties";

test("a tie is drawn by its intensity, as unread without one, and as rivalry first of all", () => {
  expect(tieClass({ kind: "funds", intensity: 3 })).toBe("3");
  expect(tieClass({ kind: "works_with", intensity: null })).toBe("unread");
  expect(tieClass({ kind: "competes_with", intensity: 4 })).toBe("competes");
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
