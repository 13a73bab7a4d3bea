import {
  blank,
  type Activity,
  type ActivityRow,
  type Edit,
} from "../../api/bindings";
import { wordsOf } from "../../components/grid/cells";
import type {
  GridChange,
  GridColumn,
  GridSort,
} from "../../components/grid/types";
import { collator } from "../../i18n/format";

/** An activity of which only the name is still missing. */
export const blankActivity: Activity = { ...blank.activity, id: "" };

/** Turns changed cells into one edit: the changed fields of each activity, set together. */
export function editOf(changes: readonly GridChange<ActivityRow>[]): Edit {
  const sets = new Map<string, Record<string, unknown>>();
  for (const { key, column, value } of changes)
    sets.set(key, { ...sets.get(key), [column]: value });
  const edits = [...sets].map(([id, set]): Edit => ({
    module: "activities",
    edit: { verb: "set", table: "activity", id, set },
  }));
  const [only] = edits;
  if (edits.length === 1 && only) return only;
  return { module: "together", edit: { label: null, edits } };
}

/** Orders rows by the words or the number of a column; empty cells come last either way. */
export function sorted(
  rows: readonly ActivityRow[],
  columns: readonly GridColumn<ActivityRow>[],
  sort: GridSort | null,
): ActivityRow[] {
  const column = columns.find((one) => one.id === sort?.column);
  if (!column) return [...rows];
  const turn = sort?.direction === "down" ? -1 : 1;
  const shown = (row: ActivityRow) => {
    const value = column.value(row);
    if (column.kind === "number" || column.kind === "date") return value;
    return column.show?.(row) ?? wordsOf(column, value);
  };
  return rows.toSorted((one, other) => {
    const [a, b] = [shown(one) ?? "", shown(other) ?? ""];
    if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
    const order =
      typeof a === "number" && typeof b === "number"
        ? a - b
        : collator().compare(String(a), String(b));
    return turn * order;
  });
}
