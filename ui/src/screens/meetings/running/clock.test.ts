import { expect, test } from "vitest";
import { moment, secondsLeft, stopwatch, wallClock } from "./clock.svelte";

const item = {
  minutes_planned: 22,
  minutes_used: 4,
  started_at: "2026-12-03T09:44:00Z",
};

test("time left counts what was used before and what passed since", () => {
  const at = (time: string) => Date.parse(`2026-12-03T${time}Z`);
  expect(secondsLeft(item, at("09:44:00"))).toBe(18 * 60);
  expect(secondsLeft(item, at("09:53:36.900"))).toBe(504);
  expect(secondsLeft(item, at("10:03:05"))).toBe(-65);
  expect(secondsLeft(item, at("09:40:00"))).toBe(18 * 60);
  expect(secondsLeft({ ...item, started_at: null }, at("10:00:00"))).toBe(1080);
});

test("seconds are written as minutes and seconds", () => {
  expect([504, 0, 59, -65, 6000].map(stopwatch)).toEqual([
    "8:24",
    "0:00",
    "0:59",
    "+1:05",
    "100:00",
  ]);
  expect(moment(Date.parse("2026-12-03T09:44:00.987Z"))).toBe(
    "2026-12-03T09:44:00Z",
  );
});

test("the clock on the wall is that of the meeting's place", () => {
  const at = (time: string, zone: string) => wallClock(Date.parse(time), zone);
  expect(at("2026-12-03T15:05:59Z", "America/Chicago")).toBe("09:05");
  expect(at("2026-07-03T05:05:00Z", "America/Chicago")).toBe("00:05");
  expect(at("2026-12-03T15:05:59Z", "Asia/Kathmandu")).toBe("20:50");
  const here = at("2026-12-03T15:05:59Z", "");
  expect(here).toMatch(/^\d\d:\d\d$/);
  expect(at("2026-12-03T15:05:59Z", "Nowhere/At_All")).toBe(here);
});
