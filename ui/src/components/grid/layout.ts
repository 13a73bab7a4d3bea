import type { GridColumn } from "./types";

const USUAL_WIDTH = 140;

/** Between these a column can be made narrower and wider. */
const LEAST_WIDTH = 48;
const MOST_WIDTH = 800;

/** A width that a column may have. */
export function fitWidth(width: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
}

/** A column with its place: `left` counts from the first column. */
export type Placed<R> = {
  column: GridColumn<R>;
  index: number;
  left: number;
  width: number;
};

/** Gives every column its place; what is left of `room` goes to the growing ones without a `given` width. */
export function placeColumns<R>(
  columns: readonly GridColumn<R>[],
  room: number,
  given: Readonly<Partial<Record<string, number>>> = {},
): Placed<R>[] {
  const widths = columns.map(
    ({ id, width }) => given[id] ?? width ?? USUAL_WIDTH,
  );
  const share = ({ id, grow }: GridColumn<R>) =>
    given[id] === undefined ? (grow ?? 0) : 0;
  const used = widths.reduce((sum, width) => sum + width, 0);
  const shares = columns.reduce((sum, column) => sum + share(column), 0);
  const spare = Math.max(0, room - used);
  let left = 0;
  return columns.map((column, index) => {
    const extra = shares > 0 ? (spare * share(column)) / shares : 0;
    const width = Math.floor((widths[index] ?? USUAL_WIDTH) + extra);
    const placed = { column, index, left, width };
    left += width;
    return placed;
  });
}

/** A header above neighbouring columns; an empty title for columns without a group. */
export type HeadGroup<R> = {
  key: string;
  title: string;
  first: Placed<R>;
  span: number;
  width: number;
};

/** Joins neighbouring columns of one group; frozen columns never join with the rest. */
export function headGroups<R>(
  placed: readonly Placed<R>[],
  frozen: number,
): HeadGroup<R>[] {
  const groups: HeadGroup<R>[] = [];
  for (const one of placed) {
    const { group } = one.column;
    const last = groups.at(-1);
    const joins =
      last &&
      one.index !== frozen &&
      group &&
      last.first.column.group?.id === group.id;
    if (joins) {
      last.span += 1;
      last.width += one.width;
    } else {
      groups.push({
        key: `${group?.id ?? ""} ${one.column.id}`,
        title: group?.title ?? "",
        first: one,
        span: 1,
        width: one.width,
      });
    }
  }
  return groups;
}
