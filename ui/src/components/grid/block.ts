import { mayEdit, readCell } from "./cells";
import type { Line } from "./lines";
import type { GridChange, GridColumn } from "./types";

/** Where a pasted block lands: from the top left of the range to the right and down. */
type Target<R> = {
  /** The columns from the range's left edge on. */
  columns: readonly GridColumn<R>[];
  /** How many columns the range spans. */
  width: number;
  /** The rows of the range. */
  range: readonly Line<R>[];
  /** The rows from the range's top on. */
  below: readonly Line<R>[];
  words: (row: R, column: GridColumn<R>) => string;
};

type Block<R> = {
  changes: GridChange<R>[];
  /** Cells whose text means no value, or that may not be typed over. */
  refused: number;
  /** Rows of the block that found no row of the grid. */
  cut: number;
};

/** Reads a pasted block as changes; a single text fills the whole range. */
export function readBlock<R>(block: string[][], target: Target<R>): Block<R> {
  const only = block.length === 1 && block[0]?.length === 1;
  const single = only ? (block[0]?.[0] ?? "") : null;
  const lines =
    single === null ? target.below.slice(0, block.length) : target.range;
  const changes: GridChange<R>[] = [];
  let refused = 0;
  lines.forEach(({ key, row }, down) => {
    const texts =
      single === null
        ? (block[down] ?? [])
        : Array.from({ length: target.width }, () => single);
    texts.forEach((text, across) => {
      const column = target.columns[across];
      if (!column) return;
      if (text === target.words(row, column)) return;
      const reading = readCell(column, text);
      if (mayEdit(column, row) && "value" in reading)
        changes.push({ key, row, column: column.id, value: reading.value });
      else refused += 1;
    });
  });
  const cut = single === null ? block.length - lines.length : 0;
  return { changes, refused, cut };
}
