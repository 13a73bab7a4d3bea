import { createSubscriber } from "svelte/reactivity";
import { language } from "./language.svelte";
import type { Language } from "./plural";

/** Day before month and a 24-hour clock: one date format that nobody can misread. */
const regions: Record<Language, string> = { en: "en-GB", es: "es" };

const made = new Map<string, unknown>();

function kept<T>(
  kind: string,
  make: (locale: string) => T,
  code: Language = language(),
): T {
  const key = `${code} ${kind}`;
  if (!made.has(key)) made.set(key, make(regions[code]));
  return made.get(key) as T;
}

function dateFormat(kind: string, options: Intl.DateTimeFormatOptions) {
  return kept(kind, (locale) => new Intl.DateTimeFormat(locale, options));
}

/** Turns `YYYY-MM-DD` into a local date at noon, so that no time zone moves the day. */
function dayToDate(day: string): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!parts) return null;
  return new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]), 12);
}

function formatDay(
  day: string,
  kind: string,
  options: Intl.DateTimeFormatOptions,
) {
  const date = dayToDate(day);
  return date ? dateFormat(kind, options).format(date) : day;
}

/** Formats a day as `3 Dec 2026`. */
export function date(day: string): string {
  return formatDay(day, "date", {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}

/** Formats a day as `3 December 2026`, in the current language or in another one. */
export function longDate(day: string, within: Language = language()): string {
  const date = dayToDate(day);
  if (!date) return day;
  const format = kept(
    "long",
    (locale) => new Intl.DateTimeFormat(locale, LONG),
    within,
  );
  return format.format(date);
}

const LONG: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "long",
  year: "numeric",
};

/** Formats a day as `Thu 3 Dec`, for places where the year is plain. */
export function shortDate(day: string): string {
  return formatDay(day, "short", {
    weekday: "short",
    day: "numeric",
    month: "short",
  }).replace(",", "");
}

/** Formats a month (`2026-12`) as `Dec 2026`. */
export function monthName(month: string): string {
  return formatDay(`${month}-01`, "month", { month: "short", year: "numeric" });
}

/** Formats a day as `Thursday 3 December 2026`; the comma that some English locales put there goes. */
export function fullDate(day: string): string {
  return formatDay(day, "full", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).replace(/^(\w+day),/, "$1");
}

/** Formats the month of a day as `December 2026`. */
export function monthAndYear(day: string): string {
  return formatDay(day, "month and year", { month: "long", year: "numeric" });
}

/** Names the weekday of a day: `Thursday`, or `Thu` where there is little room. */
export function weekday(day: string, width: "long" | "short" = "long"): string {
  return formatDay(day, `weekday ${width}`, { weekday: width });
}

/** Formats a clock time (`09:05`) or a moment (`2026-12-03T09:05:00Z`) as `9:05`. */
export function time(value: string | Date): string {
  const options: Intl.DateTimeFormatOptions = {
    hour: "numeric",
    minute: "2-digit",
    hour12: false,
  };
  const clock =
    typeof value === "string" ? /^(\d{1,2}):(\d{2})/.exec(value) : null;
  const moment = clock
    ? new Date(2000, 0, 1, Number(clock[1]), Number(clock[2]))
    : new Date(value);
  if (Number.isNaN(moment.getTime())) return String(value);
  return dateFormat("time", options).format(moment);
}

/** Formats a moment as day and clock time in the local time zone. */
export function dateTime(moment: string | Date): string {
  const value = new Date(moment);
  if (Number.isNaN(value.getTime())) return String(moment);
  return dateFormat("dateTime", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
    hour12: false,
  }).format(value);
}

/** Formats a number with at most `digits` decimals. */
export function number(value: number, digits = 0): string {
  return kept(
    `number ${digits}`,
    () =>
      new Intl.NumberFormat(language(), {
        maximumFractionDigits: digits,
      }),
  ).format(value);
}

/** Formats a difference with its sign: `+3`, `-0.5`, `0`. */
export function signed(value: number, digits = 0): string {
  return kept(
    `signed ${digits}`,
    () =>
      new Intl.NumberFormat(language(), {
        maximumFractionDigits: digits,
        signDisplay: "exceptZero",
      }),
  ).format(value);
}

/** Formats a ratio (0.68) as a percentage (68 %). */
export function percent(ratio: number, digits = 0): string {
  return kept(
    `percent ${digits}`,
    () =>
      new Intl.NumberFormat(language(), {
        style: "percent",
        maximumFractionDigits: digits,
      }),
  ).format(ratio);
}

/** Says how far a number of days lies ahead (positive) or back (negative): `in 11 days`. */
export function relativeDays(days: number): string {
  return kept(
    "relative",
    (locale) => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }),
  ).format(days, "day");
}

/** Counts the days from one day to another. */
export function daysBetween(from: string, to: string): number {
  const start = dayToDate(from);
  const end = dayToDate(to);
  if (!start || !end) return 0;
  return Math.round((end.getTime() - start.getTime()) / 86_400_000);
}

/** The day that is so many days later. */
export function daysLater(day: string, days: number): string {
  const start = dayToDate(day);
  if (!start) return day;
  start.setDate(start.getDate() + days);
  return isoDay(start);
}

function isoDay(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, "0")}`;
}

/** How often a window that stays open looks whether a new day has begun. */
const LOOK_MS = 60_000;

/** A laptop that slept over midnight is looked at again as soon as somebody is back. */
const BACK = ["focus", "pageshow", "visibilitychange"] as const;

const followDay = createSubscriber((begun) => {
  let day = isoDay(new Date());
  const look = () => {
    const now = isoDay(new Date());
    if (now === day) return;
    day = now;
    begun();
  };
  const looking = setInterval(look, LOOK_MS);
  for (const event of BACK) addEventListener(event, look, true);
  return () => {
    clearInterval(looking);
    for (const event of BACK) removeEventListener(event, look, true);
  };
});

/** Returns today in the local time zone as `YYYY-MM-DD`; whatever shows it changes when a new day begins. */
export function today(): string {
  followDay();
  return isoDay(new Date());
}

/** Joins names into one phrase: `A, B and C`. */
export function list(items: readonly string[]): string {
  return kept(
    "list",
    (locale) => new Intl.ListFormat(locale, { type: "conjunction" }),
  ).format(items);
}

/** Orders names as a reader of the current language expects. */
export function collator(): Intl.Collator {
  return kept(
    "collator",
    (locale) =>
      new Intl.Collator(locale, { numeric: true, sensitivity: "base" }),
  );
}
