import { monthName, number, percent } from "./format";
import { t } from "./language.svelte";

/** The parts of a period's code: its year, what kind of span it is and which of the year. */
export function partsOf(code: string): {
  year: number;
  kind: string;
  number: number;
} {
  const [, year, mark = "", kind = "", number] =
    /^(\d{4})([-/]?)([WQH]?)(\d*)$/.exec(code) ?? [];
  return {
    year: Number(year),
    kind: mark === "/" ? "/" : kind || (number ? "M" : ""),
    number: Number(number ?? 1),
  };
}

/** What a period is called: `Q1 2026`, `May 2026`, `2026/27`. */
export function periodWords(code: string): string {
  const { year, kind, number } = partsOf(code);
  const words = t.measures.periods;
  if (kind === "M") return monthName(code);
  if (kind === "Q") return words.quarter(number, String(year));
  if (kind === "H") return words.half(number, String(year));
  if (kind === "W") return words.week(number, String(year));
  return code;
}

/** Whom a value tells of, as it is shown: `age: 0-5; gender: girls`. */
export function groupWords(disaggregation: string): string {
  return disaggregation
    .split("; ")
    .map((pair) => pair.replace("=", ": "))
    .join("; ");
}

/** A value where its unit stands elsewhere, as exact as somebody reads it; only a percentage carries its sign. */
export function figureWords(value: number, unit: string): string {
  const size = Math.abs(value);
  const digits = size >= 1000 ? 0 : size >= 10 ? 1 : 2;
  return unit.trim() === "%"
    ? percent(value / 100, digits)
    : number(value, digits);
}

/** A unit that stands beside its value; a percentage has it in its figure. */
export function unitWords(unit: string): string {
  return unit.trim() === "%" ? "" : unit.trim();
}

/** A value with its unit. */
export function valueWords(value: number, unit: string): string {
  return t.measures.valueOf(figureWords(value, unit), unitWords(unit));
}

const PERIOD = String.raw`\d{4}(?:/\d{2}|-[QH]\d|-W?\d{2})?`;

/** A value that was kept as text, with its unit: a number in the figures of the current language. */
export function keptWords(value: string, unit: string): string {
  const said = Number(value);
  if (value.trim() === "" || !Number.isFinite(said))
    return `${value} ${unit}`.trim();
  return valueWords(said, unit);
}

/** What an indicator or an observation said when it was frozen: `25.27 %, 2026-Q2` in words. */
export function frozenWords(text: string): string {
  const told = new RegExp(`^(-?\\S+)(?: (.*))?, (${PERIOD})$`, "s").exec(text);
  if (!told) return text;
  const [, value = "", unit = "", period = ""] = told;
  return t.measures.valueIn(keptWords(value, unit), periodWords(period));
}

/** Where a frozen value comes from: its source, and the code of its period in words. */
export function sourceWords(text: string): string {
  const [, source, period] =
    new RegExp(`^(?:(.*), )?(${PERIOD})$`, "s").exec(text) ?? [];
  if (!period) return text;
  return source
    ? t.measures.valueIn(source, periodWords(period))
    : periodWords(period);
}
