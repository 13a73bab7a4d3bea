import { expect, test } from "vitest";
import {
  before,
  minusMonths,
  monthsBetween,
  monthsUntil,
  periodOf,
  spanOf,
} from "./period";

test("months go back to the same day, or to the last that a month has", () => {
  expect(minusMonths("2026-11-23", 12)).toBe("2025-11-23");
  expect(minusMonths("2026-03-31", 1)).toBe("2026-02-28");
  expect(minusMonths("2024-03-30", 1)).toBe("2024-02-29");
  expect(minusMonths("2026-01-15", 3)).toBe("2025-10-15");
});

test("a period knows the days before it and its name", () => {
  const year = monthsUntil("2026-11-23", "12");
  expect(year).toEqual({ from: "2025-11-24", until: "2026-11-23" });
  expect(before(year)).toEqual({ from: "2024-11-24", until: "2025-11-23" });
  expect(spanOf(year, "2026-11-23")).toBe("12");
  expect(spanOf(year, "2026-11-24")).toBe("other");
});

test("an address without two days in order means the last twelve months", () => {
  const year = monthsUntil("2026-11-23", "12");
  expect(periodOf({}, "2026-11-23")).toEqual(year);
  expect(periodOf({ from: "2026-02-01" }, "2026-11-23")).toEqual(year);
  expect(
    periodOf({ from: "2026-05-01", until: "2026-02-01" }, "2026-11-23"),
  ).toEqual(year);
  const own = { from: "2026-01-01", until: "2026-01-31" };
  expect(periodOf(own, "2026-11-23")).toEqual(own);
});

test("no month is left out between two", () => {
  expect(monthsBetween(["2025-11", "2026-02"])).toEqual([
    "2025-11",
    "2025-12",
    "2026-01",
    "2026-02",
  ]);
  expect(monthsBetween([])).toEqual([]);
});
