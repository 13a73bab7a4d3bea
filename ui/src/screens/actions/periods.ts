import type { Query } from "./address";

/** The periods over which kept promises are counted; the address names them all but the first. */
export const periods = [
  "twelve_months",
  "quarter",
  "last_quarter",
  "half_year",
  "last_half_year",
  "year",
  "last_year",
  "own",
] as const;
export type PeriodName = (typeof periods)[number];

/** A period with its first and last day. */
export type Period = { name: PeriodName; from: string; until: string };

/** The day that is so many months and days after the first of January of a year. */
function day(year: number, month: number, of: number): string {
  const date = new Date(Date.UTC(year, month, of));
  return date.toISOString().slice(0, 10);
}

/** So many whole months from the beginning of one on. */
function span(name: PeriodName, year: number, month: number, months: number) {
  return {
    name,
    from: day(year, month, 1),
    until: day(year, month + months, 0),
  };
}

const isDay = (text: string | undefined): text is string =>
  /^\d{4}-\d\d-\d\d$/.test(text ?? "");

/** The period that an address names, seen from today; own days that are missing or the wrong way round are mended. */
export function periodOf(query: Query, today: string): Period {
  const name = periods.find((one) => one === query.period) ?? "twelve_months";
  const [year = 0, month = 1, of = 1] = today.split("-").map(Number);
  const at = month - 1;
  const quarter = at - (at % 3);
  const half = at - (at % 6);
  switch (name) {
    case "quarter":
      return span(name, year, quarter, 3);
    case "last_quarter":
      return span(name, year, quarter - 3, 3);
    case "half_year":
      return span(name, year, half, 6);
    case "last_half_year":
      return span(name, year, half - 6, 6);
    case "year":
      return span(name, year, 0, 12);
    case "last_year":
      return span(name, year - 1, 0, 12);
    case "twelve_months": {
      const last = Number(day(year - 1, month, 0).slice(8));
      const from = day(year - 1, at, Math.min(of, last) + 1);
      return { name, from, until: today };
    }
    case "own": {
      const until = isDay(query.until) ? query.until : today;
      const from = isDay(query.from) ? query.from : day(year, 0, 1);
      return from <= until
        ? { name, from, until }
        : { name, from: until, until: from };
    }
  }
}
