import { expect, test } from "vitest";
import { firstDay, periodAfter, periodOf, readPeriod } from "./period";

test("a day lies in one period of every frequency", () => {
  expect(periodOf("2026-05-17", "monthly")).toBe("2026-05");
  expect(periodOf("2026-05-17", "quarterly")).toBe("2026-Q2");
  expect(periodOf("2026-07-01", "half_yearly")).toBe("2026-H2");
  expect(periodOf("2026-07-31", "school_year")).toBe("2025/26");
  expect(periodOf("2026-08-01", "school_year")).toBe("2026/27");
  expect(periodOf("2027-01-01", "weekly")).toBe("2026-W53");
  expect(periodOf("2024-12-30", "weekly")).toBe("2025-W01");
});

test("the period after crosses the year", () => {
  expect(periodAfter("2026-12")).toBe("2027-01");
  expect(periodAfter("2026-Q4")).toBe("2027-Q1");
  expect(periodAfter("2026-H1")).toBe("2026-H2");
  expect(periodAfter("2026")).toBe("2027");
  expect(periodAfter("2099/00")).toBe("2100/01");
  expect(periodAfter("2026-W53")).toBe("2027-W01");
  expect(periodAfter("2025-W52")).toBe("2026-W01");
});

test("a period begins on its first day", () => {
  expect(firstDay("2026-Q3")).toBe("2026-07-01");
  expect(firstDay("2026/27")).toBe("2026-08-01");
  expect(firstDay("2026-W01")).toBe("2025-12-29");
  expect(firstDay("2026")).toBe("2026-01-01");
});

test("periods are read as they are typed and pasted", () => {
  expect(readPeriod("Q1 2026", "quarterly")).toBe("2026-Q1");
  expect(readPeriod("2026 t3", "quarterly")).toBe("2026-Q3");
  expect(readPeriod("31/3/2026", "quarterly")).toBe("2026-Q1");
  expect(readPeriod("May 2026", "monthly")).toBe("2026-05");
  expect(readPeriod("5/2026", "monthly")).toBe("2026-05");
  expect(readPeriod("mar-26", "monthly")).toBe("2026-03");
  expect(readPeriod("2026-05", "monthly")).toBe("2026-05");
  expect(readPeriod("2026-2027", "school_year")).toBe("2026/27");
  expect(readPeriod("2026-W7", "weekly")).toBe("2026-W07");
  expect(readPeriod("H2 2026", "half_yearly")).toBe("2026-H2");
  expect(readPeriod("2026", "yearly")).toBe("2026");
});

test("what is no period of the frequency is none", () => {
  expect(readPeriod("Q5 2026", "quarterly")).toBeNull();
  expect(readPeriod("2026", "quarterly")).toBeNull();
  expect(readPeriod("2026-05", "quarterly")).toBeNull();
  expect(readPeriod("2026/29", "school_year")).toBeNull();
  expect(readPeriod("soon", "monthly")).toBeNull();
  expect(readPeriod("", "yearly")).toBeNull();
});
