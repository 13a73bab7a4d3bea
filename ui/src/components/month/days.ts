import { daysLater } from "../../i18n/format";

/** Days as `YYYY-MM-DD` and months as `YYYY-MM`, counted without any time zone. Weeks begin on Monday. */

function read(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function write(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The month that a day belongs to. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

export function plusMonths(month: string, months: number): string {
  const date = read(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return monthOf(write(date));
}

/** How many days lie between a day and the Monday of its week. */
function afterMonday(day: string): number {
  return (read(day).getUTCDay() + 6) % 7;
}

export function lastDayOf(month: string): string {
  return daysLater(`${plusMonths(month, 1)}-01`, -1);
}

/** The same day of a month `months` later, or the last day that month has. */
function sameDay(day: string, months: number): string {
  const month = plusMonths(monthOf(day), months);
  const wanted = `${month}-${day.slice(8)}`;
  const last = lastDayOf(month);
  return wanted < last ? wanted : last;
}

/** The weeks that a month touches, each with its seven days. */
export function weeksOf(month: string): string[][] {
  const last = lastDayOf(month);
  const weeks: string[][] = [];
  let monday = daysLater(`${month}-01`, -afterMonday(`${month}-01`));
  while (monday <= last) {
    const week = monday;
    weeks.push(Array.from({ length: 7 }, (_, at) => daysLater(week, at)));
    monday = daysLater(monday, 7);
  }
  return weeks;
}

/** The day that a key leads to from another; undefined for a key that leads nowhere. */
export function reachedBy(
  event: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey">,
  day: string,
): string | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  const months = event.shiftKey ? 12 : 1;
  switch (event.key) {
    case "ArrowLeft":
      return daysLater(day, -1);
    case "ArrowRight":
      return daysLater(day, 1);
    case "ArrowUp":
      return daysLater(day, -7);
    case "ArrowDown":
      return daysLater(day, 7);
    case "Home":
      return daysLater(day, -afterMonday(day));
    case "End":
      return daysLater(day, 6 - afterMonday(day));
    case "PageUp":
      return sameDay(day, -months);
    case "PageDown":
      return sameDay(day, months);
    default:
      return undefined;
  }
}
