import type { Cadence } from "../../api/bindings";
import { daysLater } from "../../i18n/format";

const DAY = 86_400_000;

function read(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function write(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The same weekday of the month, `months` later: the first Thursday stays a first Thursday, a fifth one becomes the last. */
function plusMonths(day: string, months: number): string {
  const from = read(day);
  const ordinal = Math.ceil(from.getUTCDate() / 7);
  const first = new Date(
    Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1),
  );
  const offset = (from.getUTCDay() - first.getUTCDay() + 7) % 7;
  const month = first.getUTCMonth();
  const at = (weeks: number) =>
    new Date(first.getTime() + (offset + weeks * 7) * DAY);
  const wanted = at(ordinal - 1);
  return write(wanted.getUTCMonth() === month ? wanted : at(ordinal - 2));
}

function step(cadence: Cadence, day: string, times: number): string {
  switch (cadence) {
    case "weekly":
      return daysLater(day, 7 * times);
    case "biweekly":
      return daysLater(day, 14 * times);
    case "monthly":
      return plusMonths(day, times);
    case "quarterly":
      return plusMonths(day, 3 * times);
  }
}

/**
 * The next day of a series: as many steps after its last meeting as it takes to reach `today`. A
 * series that never met gets two weeks to prepare.
 */
export function nextDay(
  cadence: Cadence,
  last: string | null,
  today: string,
): string {
  if (last === null) return daysLater(today, 14);
  let times = 1;
  let day = step(cadence, last, times);
  while (day < today) {
    times += 1;
    day = step(cadence, last, times);
  }
  return day;
}
