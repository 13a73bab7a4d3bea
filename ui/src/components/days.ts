import { daysLater } from "../i18n/format";
import { readDay } from "./values";

/** The beginnings of the names of weekdays in the languages of the screen, Sunday first. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ["sun", "sunday", "dom", "domingo"],
  ["mon", "monday", "lun", "lunes"],
  ["tue", "tues", "tuesday", "mar", "martes"],
  ["wed", "weds", "wednesday", "mié", "mie", "miércoles", "miercoles"],
  ["thu", "thur", "thurs", "thursday", "jue", "jueves"],
  ["fri", "friday", "vie", "viernes"],
  ["sat", "saturday", "sáb", "sab", "sábado", "sabado"],
];

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 },
  ...{ un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6 },
};

type Unit = "day" | "week" | "month";
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(d|day|days|día|dia|días|dias)$/, "day"],
  [/^(w|wk|wks|week|weeks|sem|semana|semanas)$/, "week"],
  [/^(month|months|mes|meses)$/, "month"],
];

const NAMED: readonly (readonly [RegExp, (today: string) => string])[] = [
  [/^(today|hoy)$/, (today) => today],
  [/^(tomorrow|tmr|mañana)$/, (today) => daysLater(today, 1)],
  [/^(day after tomorrow|pasado mañana)$/, (today) => daysLater(today, 2)],
  [
    /^(next week|(la )?(próxima|proxima) semana|(la )?semana que viene)$/,
    (today) => daysLater(today, 7),
  ],
  [
    /^(next month|(el )?(próximo|proximo) mes|(el )?mes que viene)$/,
    (today) => monthsLater(today, 1),
  ],
  [/^(end of (the )?month|eom|fin(al)? de mes)$/, endOfMonth],
];

function unitOf(word: string): Unit | undefined {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1];
}

/** The same day of a later month, or its last day where it has none of that number. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, of = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const wanted = Math.min(of, last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(wanted).padStart(2, "0")}`;
}

function endOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function later(today: string, count: number, unit: Unit): string {
  if (unit === "month") return monthsLater(today, count);
  return daysLater(today, unit === "week" ? 7 * count : count);
}

/** `in 2 weeks`, `10 days`, `2w`, `en un mes`, `dentro de 3 días`. */
function readSpan(text: string, today: string): string | null {
  const found =
    /^(?:in |en |dentro de )?(\d{1,3}(?= ?)|\p{L}+(?= )) ?(\p{L}+)$/u.exec(
      text,
    );
  const unit = unitOf(found?.[2] ?? "");
  const said = found?.[1] ?? "";
  const count = NUMBERS[said] ?? (/^\d+$/.test(said) ? Number(said) : null);
  return unit && count !== null ? later(today, count, unit) : null;
}

/** `fri` is the first one after today; `next fri` is the one of next week, counted from Monday. */
function readWeekday(text: string, today: string): string | null {
  const found =
    /^(next |el próximo |el proximo |próximo |proximo |el |este |this )?(\p{L}+)\.?( que viene)?$/u.exec(
      text,
    );
  const at = WEEKDAYS.findIndex((names) => names.includes(found?.[2] ?? ""));
  if (at < 0) return null;
  const now = new Date(`${today}T12:00:00Z`).getUTCDay();
  if (found?.[1] === "next ") {
    const monday = daysLater(today, 7 - ((now + 6) % 7));
    return daysLater(monday, (at + 6) % 7);
  }
  return daysLater(today, (at - now + 7) % 7 || 7);
}

/** Reads a day as people say it: `fri`, `in 2 weeks`, `tomorrow`, `fin de mes`, or any day that [`readDay`] reads. */
export function readSpokenDay(text: string, today: string): string | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  const named = NAMED.find(([pattern]) => pattern.test(plain));
  if (named) return named[1](today);
  return readSpan(plain, today) ?? readWeekday(plain, today) ?? readDay(text);
}

/** Reads a day that lies ahead: one that was said without its year is the next of that name. */
export function readDayAhead(text: string, today: string): string | null {
  const day = readSpokenDay(text, today);
  if (day === null || day >= today || /\d{4}/.test(text)) return day;
  return monthsLater(day, 12);
}

/** The words before a day that belong to it. */
const BEFORE =
  /^(?:by|until|till|due|on|before|para|hasta|antes de|antes del|el)(?: the| el)? /i;
const MOST_WORDS = 6;

/** Finds the day that a sentence ends with; the rest is what stands before it. */
export function splitDayAhead(
  sentence: string,
  today: string,
): { rest: string; day: string | null } {
  const words = sentence.trim().split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const phrase = words.slice(-count).join(" ");
    const day = readDayAhead(phrase.replace(BEFORE, ""), today);
    if (day === null) continue;
    const rest = words
      .slice(0, -count)
      .join(" ")
      .replace(/[\s,;:–-]+$/, "");
    return { rest, day };
  }
  return { rest: words.join(" "), day: null };
}
