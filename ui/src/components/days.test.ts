import { expect, test } from "vitest";
import { readDayAhead, readSpokenDay, splitDayAhead } from "./days";

/** A Sunday. */
const TODAY = "2026-11-29";

test.each([
  ["today", "2026-11-29"],
  ["hoy", "2026-11-29"],
  ["tomorrow", "2026-11-30"],
  ["mañana", "2026-11-30"],
  ["pasado mañana", "2026-12-01"],
  ["fri", "2026-12-04"],
  ["Friday", "2026-12-04"],
  ["vie", "2026-12-04"],
  ["miércoles", "2026-12-02"],
  ["mar", "2026-12-01"],
  ["sun", "2026-12-06"],
  ["next fri", "2026-12-04"],
  ["el próximo jueves", "2026-12-03"],
  ["jueves que viene", "2026-12-03"],
  ["in 2 weeks", "2026-12-13"],
  ["2w", "2026-12-13"],
  ["in a week", "2026-12-06"],
  ["10 days", "2026-12-09"],
  ["en dos semanas", "2026-12-13"],
  ["dentro de 3 días", "2026-12-02"],
  ["en un mes", "2026-12-29"],
  ["in 3 months", "2027-02-28"],
  ["next week", "2026-12-06"],
  ["end of the month", "2026-11-30"],
  ["fin de mes", "2026-11-30"],
  ["2026-12-24", "2026-12-24"],
])("reads %s", (text, day) => {
  expect(readSpokenDay(text, TODAY)).toBe(day);
});

test("next Friday said on a Monday is the one of the week after", () => {
  expect(readSpokenDay("next fri", "2026-11-30")).toBe("2026-12-11");
  expect(readSpokenDay("fri", "2026-11-30")).toBe("2026-12-04");
});

test.each(["", "soon", "in weeks", "two", "the", "marzo", "32/1", "next"])(
  "takes %s for no day",
  (text) => {
    expect(readSpokenDay(text, TODAY)).toBeNull();
  },
);

test("a day ahead without its year is the next one", () => {
  expect(readDayAhead("12/5", "2026-11-29")).toBe("2027-05-12");
  expect(readDayAhead("5 Dec", "2026-11-29")).toBe("2026-12-05");
  expect(readDayAhead("3 de enero", "2026-11-29")).toBe("2027-01-03");
  expect(readDayAhead("1 Nov 2026", "2026-11-29")).toBe("2026-11-01");
});

test.each([
  ["Print the passes by fri", "Print the passes", "2026-12-04"],
  ["Print the passes, in 2 weeks", "Print the passes", "2026-12-13"],
  ["Call the city 5 Dec", "Call the city", "2026-12-05"],
  ["Call the city until the 5 Dec", "Call the city", "2026-12-05"],
  [
    "Llamar a la alcaldía para el viernes",
    "Llamar a la alcaldía",
    "2026-12-04",
  ],
  ["Imprimir en dos semanas", "Imprimir", "2026-12-13"],
  ["Imprimir antes del 3 de enero", "Imprimir", "2027-01-03"],
  ["Print by the end of the month", "Print", "2026-11-30"],
  ["Call at 10 am", "Call at 10 am", null],
  ["Ask about the two", "Ask about the two", null],
  ["Prepare the Friday meeting", "Prepare the Friday meeting", null],
  ["", "", null],
])("splits “%s”", (sentence, rest, day) => {
  expect(splitDayAhead(sentence, TODAY)).toEqual({ rest, day });
});
