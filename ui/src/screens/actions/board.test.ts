import { expect, test } from "vitest";
import { beside, doneFrom, spanOf, stepTo } from "./board";

test("arrows go from card to card and past empty columns", () => {
  const lengths = [3, 0, 1, 2];
  const from = (key: string, column: number, card: number) =>
    stepTo(key, { column, card }, lengths);
  expect(from("ArrowDown", 0, 0)).toEqual({ column: 0, card: 1 });
  expect(from("ArrowDown", 0, 2)).toBeUndefined();
  expect(from("ArrowUp", 0, 0)).toBeUndefined();
  expect(from("ArrowRight", 0, 2)).toEqual({ column: 2, card: 0 });
  expect(from("ArrowLeft", 2, 0)).toEqual({ column: 0, card: 0 });
  expect(from("ArrowLeft", 0, 1)).toBeUndefined();
  expect(from("ArrowRight", 3, 1)).toBeUndefined();
  expect(from("Enter", 0, 0)).toBeUndefined();
});

test("a card moves to the column beside its own and not past the edge", () => {
  expect(beside("open", 1)).toBe("in_progress");
  expect(beside("dropped", 1)).toBeUndefined();
  expect(beside("open", -1)).toBeUndefined();
});

test("what is done is shown for a month until the address says otherwise", () => {
  expect(spanOf({})).toBe("month");
  expect(spanOf({ done: "toString" })).toBe("month");
  expect(doneFrom("month", "2026-03-01")).toBe("2026-02-01");
  expect(doneFrom(spanOf({ done: "ever" }), "2026-03-01")).toBeNull();
});
