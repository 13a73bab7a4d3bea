import { expect, test } from "vitest";
import { readClock } from "./clock";

test("reads the ways people type a time", () => {
  const typed = [
    "9",
    "9:30",
    "9.30",
    "14h30",
    "14h",
    "2 pm",
    "2:15 p.m.",
    "930",
  ];
  expect(typed.map(readClock)).toEqual([
    "09:00",
    "09:30",
    "09:30",
    "14:30",
    "14:00",
    "14:00",
    "14:15",
    "09:30",
  ]);
  expect(readClock("12 am")).toBe("00:00");
});

test("refuses what is no time", () => {
  expect(["", "noon", "25", "9:75", "13 pm", "9:3"].map(readClock)).toEqual(
    Array(6).fill(null),
  );
});
