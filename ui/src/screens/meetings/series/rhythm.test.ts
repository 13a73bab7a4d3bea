import { afterEach, expect, test } from "vitest";
import { blank, type Series } from "../../../api/bindings";
import { useLanguage } from "../../../i18n/language.svelte";
import { rhythmWords } from "./rhythm";

afterEach(() => useLanguage("en"));

const says = (fields: Partial<Series>, anchor: string) =>
  rhythmWords({ ...blank.series, id: "s", ...fields }, anchor);

test("a month keeps a weekday by its place, the last one, or a date", () => {
  expect(says({ cadence: "monthly" }, "2026-11-10")).toBe(
    "The second Tuesday of each month",
  );
  expect(says({ cadence: "monthly" }, "2026-10-29")).toBe(
    "The fifth Thursday of each month, or the last one",
  );
  expect(
    says(
      { cadence: "quarterly", day_rule: "last_weekday_of_month" },
      "2026-11-26",
    ),
  ).toBe("The last Thursday of every third month");
  const byDate = { cadence: "monthly", day_rule: "day_of_month" } as const;
  expect(says(byDate, "2026-11-15")).toBe("Day 15 of each month");
  expect(says(byDate, "2026-12-31")).toBe(
    "Day 31 of each month, or its last day",
  );
});

test("weeks name their weekday, and an end is told", () => {
  expect(says({ cadence: "weekly" }, "2026-11-10")).toBe("Every Tuesday");
  expect(
    says({ cadence: "biweekly", ends_on: "2027-06-30" }, "2026-11-10"),
  ).toBe("Every other Tuesday, until 30 Jun 2027");
});

test("Spanish has its own way to say it", async () => {
  await useLanguage("es");
  expect(says({ cadence: "monthly" }, "2026-11-10")).toBe(
    "El segundo martes de cada mes",
  );
  expect(says({ cadence: "biweekly" }, "2026-11-10")).toBe(
    "Un martes de cada dos",
  );
});
