import { date, number } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import type { Reading } from "../fields/draft.svelte";
import type { Option } from "../fields/options.svelte";
import { readChoice, readDay, readNumber } from "../values";
import type { GridColumn, GridValue } from "./types";

/** So many choices are named when a text is none of them. */
const FEW = 12;

/** The fixed choices of a column; none where they are asked for every text. */
export function fixedChoices<R>(column: GridColumn<R>): readonly Option[] {
  return Array.isArray(column.choices) ? column.choices : [];
}

/** The words of a value, as shown and as copied. */
export function wordsOf<R>(column: GridColumn<R>, value: GridValue): string {
  if (value === null || value === "") return "";
  if (column.kind === "number")
    return typeof value === "number"
      ? number(value, column.digits ?? 2)
      : value;
  if (column.kind === "date") return date(String(value));
  const choice = fixedChoices(column).find((one) => one.value === value);
  return choice?.label ?? String(value);
}

/** Reads a typed or pasted text as a value of the column. */
export function readCell<R>(
  column: GridColumn<R>,
  text: string,
): Reading<GridValue> {
  const plain = text.trim();
  if (plain === "") {
    if (column.required) return { error: t.words.needsText };
    return { value: column.kind === "text" ? "" : null };
  }
  if (column.read) return column.read(plain);
  if (column.choices) {
    const choices = fixedChoices(column);
    const choice = readChoice(plain, choices);
    if (choice) return { value: choice.value };
    if (choices.length > FEW) return { error: t.components.grid.noSuchChoice };
    const names = choices.map((one) => one.label).join(", ");
    return { error: t.words.invalidChoice(names) };
  }
  if (column.kind === "number") {
    const value = readNumber(plain);
    return value === null ? { error: t.words.invalidNumber } : { value };
  }
  if (column.kind === "date") {
    const value = readDay(plain);
    return value === null ? { error: t.words.invalidDate } : { value };
  }
  return { value: text };
}

/** Tells whether the cell of this row may be typed over. */
export function mayEdit<R>(column: GridColumn<R>, row: R): boolean {
  return typeof column.editable === "function"
    ? column.editable(row)
    : column.editable === true;
}
