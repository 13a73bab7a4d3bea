import { collator } from "../i18n/format";
import { language } from "../i18n/language.svelte";

/** The decimal mark of a language; the other of comma and dot then groups thousands. */
function decimalMark(): string {
  const parts = new Intl.NumberFormat(language()).formatToParts(1.5);
  return parts.find((part) => part.type === "decimal")?.value ?? ".";
}

/** Reads a number as people type it: `1,234.5`, `1.234,5`, `45 %`, `$1,200`, `(12)`. */
export function readNumber(text: string): number | null {
  let rest = text.trim().replace(/[\s\u00a0\u202f]/g, "");
  const negative = /^\(.*\)$/.test(rest) || /^[-\u2212]/.test(rest);
  rest = rest.replace(/^\((.*)\)$/, "$1").replace(/^[-\u2212+]/, "");
  rest = rest.replace(/^[$€£]|[$€£%]$/g, "");
  if (!/^[\d.,']+$/.test(rest) || !/\d/.test(rest)) return null;
  const plain = withoutGroups(rest.replaceAll("'", ""));
  const value = Number(plain);
  if (plain === null || !Number.isFinite(value)) return null;
  return negative ? -value : value;
}

function withoutGroups(digits: string): string | null {
  const lastDot = digits.lastIndexOf(".");
  const lastComma = digits.lastIndexOf(",");
  let mark = lastDot > lastComma ? "." : ",";
  if (lastDot < 0 || lastComma < 0) {
    const grouped = /^\d{1,3}([.,]\d{3})+$/.test(digits);
    if (grouped && mark !== decimalMark()) mark = mark === "." ? "," : ".";
  }
  const [whole = "", fraction, ...others] = digits.split(mark);
  if (others.length > 0 || /[.,]/.test(fraction ?? "")) return null;
  return `${whole.replace(/[.,]/g, "") || "0"}.${fraction ?? "0"}`;
}

function day(year: number, month: number, of: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(full, month - 1, of, 12);
  const real = date.getMonth() === month - 1 && date.getDate() === of;
  if (!real || full < 1000 || full > 9999) return null;
  return `${full}-${String(month).padStart(2, "0")}-${String(of).padStart(2, "0")}`;
}

function monthOf(name: string): number | null {
  const wanted = name.toLowerCase().replace(/\.$/, "");
  if (wanted.length < 3) return null;
  for (const locale of ["en", "es"]) {
    const format = new Intl.DateTimeFormat(locale, { month: "long" });
    for (let month = 0; month < 12; month += 1) {
      const full = format.format(new Date(2000, month, 1)).toLowerCase();
      if (full.startsWith(wanted.slice(0, 3)) && full.startsWith(wanted))
        return month + 1;
    }
    if (wanted === "sept") return 9;
  }
  return null;
}

/**
 * Reads a day as people type it and returns `YYYY-MM-DD`: ISO, `3 Dec 2026`, `Dec 3, 2026`, `3/12/2026`
 * with the day first; a missing year is the current one. In `4/25/2026` only the month can come first.
 */
export function readDay(text: string): string | null {
  const plain = text.trim().replace(/\s+de\s+/g, " ");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const thisYear = new Date().getFullYear();
  const named = /^(\d{1,2})[ .-]+(\p{L}+\.?)[ ,.-]*(\d{4}|\d{2})?$/u.exec(
    plain,
  );
  const american = /^(\p{L}+\.?) +(\d{1,2})(?:[ ,]+(\d{4}))?$/u.exec(plain);
  if (named || american) {
    const month = monthOf((named?.[2] ?? american?.[1]) as string);
    const of = Number(named?.[1] ?? american?.[2]);
    const year = Number(named?.[3] ?? american?.[3] ?? thisYear);
    return month === null ? null : day(year, month, of);
  }
  const figures = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?$/.exec(
    plain,
  );
  if (!figures) return null;
  const [first, second] = [Number(figures[1]), Number(figures[2])];
  const year = Number(figures[3] ?? thisYear);
  return day(year, second, first) ?? day(year, first, second);
}

/** Finds the choice that a text means: its value or its label, ignoring case and accents. */
export function readChoice<C extends { value: string; label: string }>(
  text: string,
  choices: readonly C[],
): C | null {
  const wanted = text.trim();
  const exact = choices.find((one) => one.value === wanted);
  if (exact) return exact;
  const { compare } = collator();
  return choices.find((one) => compare(one.label, wanted) === 0) ?? null;
}
