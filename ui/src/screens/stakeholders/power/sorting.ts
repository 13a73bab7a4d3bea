import type {
  GridColumn,
  GridSort,
  GridValue,
} from "../../../components/grid/types";
import { collator } from "../../../i18n/format";

/** Where a value stands among the others: a choice by its place in the scale, a text by its words. */
function rank<R>(column: GridColumn<R>, value: GridValue): number | string {
  if (value === null || typeof value === "number") return value ?? 0;
  const choices = column.kind === "choice" ? column.choices : undefined;
  if (!choices || typeof choices === "function") return value;
  return choices.findIndex((one) => one.value === value);
}

function compare(one: number | string, other: number | string): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator().compare(String(one), String(other));
}

/** The rows by one of their columns; those without a value there come last, whichever way it goes. */
export function sorted<R>(
  rows: readonly R[],
  columns: readonly GridColumn<R>[],
  { column: id, direction }: GridSort,
): R[] {
  const column = columns.find((one) => one.id === id);
  if (!column) return [...rows];
  const turn = direction === "down" ? -1 : 1;
  const known = (row: R) => column.value(row) !== null;
  const place = (row: R) => rank(column, column.value(row));
  return [
    ...rows
      .filter(known)
      .sort((one, other) => turn * compare(place(one), place(other))),
    ...rows.filter((row) => !known(row)),
  ];
}
