import { daysBetween, daysLater } from "../../../i18n/format";

/** Days from one to another, both included, as `YYYY-MM-DD`. */
export type Period = { from: string; until: string };

/** The periods that are offered by name: so many months until today. */
export const SPANS = ["12", "6", "3"] as const;

export type Span = (typeof SPANS)[number];

const moment = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The same day of the month so many months earlier, or the last day that month has. */
export function minusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 - months, Math.min(date, last)));
}

/** So many months until a day. */
export function monthsUntil(until: string, span: Span): Period {
  return { from: daysLater(minusMonths(until, Number(span)), 1), until };
}

/** As many days just before. */
export function before({ from, until }: Period): Period {
  const days = daysBetween(from, until) + 1;
  return { from: daysLater(from, -days), until: daysLater(from, -1) };
}

/** The name under which a period is offered; "other" when it is none of them. */
export function spanOf(period: Period, today: string): Span | "other" {
  const fits = (span: Span) => {
    const { from, until } = monthsUntil(today, span);
    return from === period.from && until === period.until;
  };
  return SPANS.find(fits) ?? "other";
}

/** The period of an address: the two days it names, else the twelve months until today. */
export function periodOf(
  { from, until }: Readonly<Record<string, string>>,
  today: string,
): Period {
  const isDay = (day: string | undefined): day is string =>
    day !== undefined && !Number.isNaN(moment(day));
  return isDay(from) && isDay(until) && from <= until
    ? { from, until }
    : monthsUntil(today, "12");
}

/** Every month from the first of these to the last, `YYYY-MM`, so that one without a meeting is seen as such. */
export function monthsBetween(months: readonly string[]): string[] {
  const all: string[] = [];
  const last = months.at(-1);
  for (let at = months[0]; at && last && at <= last; at = nextMonth(at))
    all.push(at);
  return all;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return dayOf(Date.UTC(year, number, 1)).slice(0, 7);
}
