import { expect, test } from "vitest";
import { periodOf } from "./periods";

const days = (period: string, today: string) => {
  const { from, until } = periodOf({ period }, today);
  return [from, until];
};

test("quarters, half-years and years are those of the calendar", () => {
  expect(days("quarter", "2026-11-29")).toEqual(["2026-10-01", "2026-12-31"]);
  expect(days("last_quarter", "2026-02-01")).toEqual([
    "2025-10-01",
    "2025-12-31",
  ]);
  expect(days("half_year", "2026-06-30")).toEqual(["2026-01-01", "2026-06-30"]);
  expect(days("last_half_year", "2026-06-30")).toEqual([
    "2025-07-01",
    "2025-12-31",
  ]);
  expect(days("year", "2028-02-29")).toEqual(["2028-01-01", "2028-12-31"]);
  expect(days("last_year", "2028-02-29")).toEqual(["2027-01-01", "2027-12-31"]);
});

test("twelve months end today and begin on the day after the same day a year ago", () => {
  expect(days("", "2026-11-29")).toEqual(["2025-11-30", "2026-11-29"]);
  expect(days("", "2028-02-29")).toEqual(["2027-03-01", "2028-02-29"]);
  expect(days("", "2026-12-31")).toEqual(["2026-01-01", "2026-12-31"]);
});

test("own days are taken as they are, the other way round too", () => {
  const own = (from?: string, until?: string) =>
    periodOf(
      { period: "own", ...(from && { from }), ...(until && { until }) },
      "2026-11-29",
    );
  expect(own("2026-03-01", "2026-04-15")).toMatchObject({
    from: "2026-03-01",
    until: "2026-04-15",
  });
  expect(own("2026-04-15", "2026-03-01").from).toBe("2026-03-01");
  expect(own("soon")).toMatchObject({
    from: "2026-01-01",
    until: "2026-11-29",
  });
});
