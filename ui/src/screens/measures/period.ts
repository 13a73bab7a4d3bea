import type { Frequency } from "../../api/bindings";
import { readDay } from "../../components/values";
import { partsOf } from "../../i18n/measured";

/** The month in which a school year begins. */
const SCHOOL_BEGINS = 8;

const two = (n: number) => String(n).padStart(2, "0");

/** Year and week of ISO 8601 that a day lies in: the week belongs to the year of its Thursday. */
function weekOf(year: number, month: number, day: number): [number, number] {
  const thursday = new Date(Date.UTC(year, month - 1, day));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const begun = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const days = (thursday.getTime() - begun) / 86_400_000;
  return [thursday.getUTCFullYear(), Math.floor(days / 7) + 1];
}

/** The Monday of a week of ISO 8601. */
function mondayOf(year: number, week: number): Date {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const turn = (fourth.getUTCDay() || 7) - 1;
  return new Date(Date.UTC(year, 0, 4 - turn + (week - 1) * 7));
}

const schoolYear = (year: number) => `${year}/${two((year + 1) % 100)}`;

/** The period of a frequency that a day (`YYYY-MM-DD`) lies in, as its code. */
export function periodOf(day: string, frequency: Frequency): string {
  const [year = 0, month = 1, of = 1] = day.split("-").map(Number);
  switch (frequency) {
    case "weekly": {
      const [weekYear, week] = weekOf(year, month, of);
      return `${weekYear}-W${two(week)}`;
    }
    case "monthly":
      return `${year}-${two(month)}`;
    case "quarterly":
      return `${year}-Q${Math.ceil(month / 3)}`;
    case "half_yearly":
      return `${year}-H${Math.ceil(month / 6)}`;
    case "yearly":
      return String(year);
    case "school_year":
      return schoolYear(month < SCHOOL_BEGINS ? year - 1 : year);
  }
}

/** The first day of a period. */
export function firstDay(code: string): string {
  const { year, kind, number } = partsOf(code);
  if (kind === "W") return mondayOf(year, number).toISOString().slice(0, 10);
  const months: Record<string, number> = {
    M: number,
    Q: number * 3 - 2,
    H: number * 6 - 5,
    "/": SCHOOL_BEGINS,
  };
  return `${year}-${two(months[kind] ?? 1)}-01`;
}

/** The period after, of the same frequency. */
export function periodAfter(code: string): string {
  const { year, kind, number } = partsOf(code);
  if (kind === "/") return schoolYear(year + 1);
  if (kind === "") return String(year + 1);
  if (kind === "W") {
    const next = mondayOf(year, number + 1)
      .toISOString()
      .slice(0, 10);
    return periodOf(next, "weekly");
  }
  const most = { M: 12, Q: 4, H: 2 }[kind] ?? 1;
  const [then, of] = number < most ? [year, number + 1] : [year + 1, 1];
  return kind === "M" ? `${then}-${two(of)}` : `${then}-${kind}${of}`;
}

/** Reads the number that stands with a letter, and the year beside it, in either order. */
function lettered(text: string, letters: string): [number, number] | null {
  const after = new RegExp(
    `^(\\d{4})[ ./-]*[${letters}]\\p{L}*[ .]*(\\d{1,2})$`,
    "iu",
  );
  const before = new RegExp(
    `^[${letters}]\\p{L}*[ .]*(\\d{1,2})[ ./,-]*(\\d{4})$`,
    "iu",
  );
  const first = after.exec(text);
  if (first) return [Number(first[1]), Number(first[2])];
  const last = before.exec(text);
  return last ? [Number(last[2]), Number(last[1])] : null;
}

/** Letters before the number of a part of the year, in both languages. */
const LETTERS: Partial<Record<Frequency, [string, string, number]>> = {
  weekly: ["WS", "W", 53],
  quarterly: ["QT", "Q", 4],
  half_yearly: ["HS", "H", 2],
};

function readMonth(text: string): string | null {
  const first = /^(\d{4})[ ./-](\d{1,2})$/.exec(text);
  const last = /^(\d{1,2})[ ./-](\d{4})$/.exec(text);
  const year = first?.[1] ?? last?.[2];
  const month = Number(first?.[2] ?? last?.[1]);
  if (year && month >= 1 && month <= 12) return `${year}-${two(month)}`;
  const day = readDay(`1 ${text.replace(/[-.](?=\d)/, " ")}`);
  return day && /^\p{L}/u.test(text) && /\d$/.test(text)
    ? day.slice(0, 7)
    : null;
}

function readSchoolYear(text: string): string | null {
  const [, year, end] = /^(\d{4}) *[-/\u2013] *(\d{2}|\d{4})$/.exec(text) ?? [];
  if (!year || Number(end) % 100 !== (Number(year) + 1) % 100) return null;
  return schoolYear(Number(year));
}

/** Reads a period of a frequency as people type and paste it, also as any day of it; null for what is none. */
export function readPeriod(text: string, frequency: Frequency): string | null {
  const plain = text.trim();
  const day = /\d[./-]\d|\p{L}/u.test(plain) ? readDay(plain) : null;
  const letters = LETTERS[frequency];
  if (letters) {
    const [typed, letter, most] = letters;
    const [year, number] = lettered(plain, typed) ?? [];
    if (year !== undefined && number !== undefined) {
      if (number < 1 || number > most) return null;
      return `${year}-${letter}${letter === "W" ? two(number) : number}`;
    }
  } else if (frequency === "monthly") {
    const month = readMonth(plain);
    if (month) return month;
  } else if (frequency === "school_year") {
    const year = readSchoolYear(plain);
    if (year) return year;
  } else if (/^\d{4}$/.test(plain)) {
    return plain;
  }
  const isWhole = /\d{4}/.test(plain) || /\d+[./-]\d+[./-]\d+/.test(plain);
  return day && isWhole ? periodOf(day, frequency) : null;
}

const FREQUENCIES: readonly Frequency[] = [
  ...(["yearly", "school_year", "half_yearly"] as const),
  ...(["quarterly", "weekly", "monthly"] as const),
];

/** Reads a period of whatever frequency: the first that the text names. */
export function readAnyPeriod(text: string): string | null {
  const found = FREQUENCIES.map((frequency) => readPeriod(text, frequency));
  return found.find((code) => code !== null) ?? null;
}
