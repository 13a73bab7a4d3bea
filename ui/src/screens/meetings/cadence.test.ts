import { expect, test } from "vitest";
import { nextDay } from "./cadence";

test("counts weeks from the last meeting", () => {
  expect(nextDay("weekly", "2026-11-19", "2026-11-22")).toBe("2026-11-26");
  expect(nextDay("biweekly", "2026-11-19", "2026-11-22")).toBe("2026-12-03");
});

test("keeps the weekday of the month", () => {
  expect(nextDay("monthly", "2026-11-05", "2026-11-22")).toBe("2026-12-03");
  expect(nextDay("quarterly", "2026-11-18", "2026-11-22")).toBe("2027-02-17");
});

test("takes the last such weekday where a month has no fifth one", () => {
  expect(nextDay("monthly", "2026-10-29", "2026-11-01")).toBe("2026-11-26");
});

test("never proposes a day that has passed", () => {
  expect(nextDay("monthly", "2025-01-02", "2026-11-22")).toBe("2026-12-03");
  expect(nextDay("weekly", "2026-11-15", "2026-11-22")).toBe("2026-11-22");
});

test("follows a meeting that lies ahead", () => {
  expect(nextDay("monthly", "2026-12-03", "2026-11-22")).toBe("2027-01-07");
});

test("gives a series that never met two weeks", () => {
  expect(nextDay("monthly", null, "2026-11-22")).toBe("2026-12-06");
});
