import { expect, test } from "vitest";
import type { Calendar } from "../../../../api/bindings";
import { entriesByDay, isShown, keyOf } from "./entries";

const calendar = {
  meetings: [
    { id: "m1", held_on: "2026-12-03", starts_at: "14:00" },
    { id: "m2", held_on: null, starts_at: "09:00" },
  ],
  due: [
    {
      series_id: "s1",
      series: "Steering",
      due_on: "2026-12-03",
      starts_at: "09:30",
      ends_at: "11:00",
      extra: null,
    },
  ],
  exceptions: [
    { id: "e1", series_id: "s1", kind: "skipped", falls_on: "2027-01-07" },
    { id: "e2", series_id: "s1", kind: "extra", falls_on: "2026-12-03" },
    { id: "e3", series_id: "gone", kind: "extra", falls_on: "2026-12-04" },
  ],
  series: [{ id: "s1", name: "Steering", starts_at: "09:30" }],
} as unknown as Calendar;

test("each day has its entries in order of time", () => {
  const days = entriesByDay(calendar);
  expect([...days.keys()]).toEqual(["2026-12-03", "2027-01-07"]);
  expect(days.get("2026-12-03")?.map(keyOf)).toEqual(["due s1", "e2", "m1"]);
});

test("a skipped day shows, an extra one shows as what is due there", () => {
  const shown = [...entriesByDay(calendar).values()].flat().filter(isShown);
  expect(shown.map(keyOf)).toEqual(["due s1", "m1", "e1"]);
});
