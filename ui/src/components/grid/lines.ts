import type { GridGroup, GridProps, PartOfRows } from "./types";

/** The title of a group, and how many rows stand under it. */
type Title = GridGroup & {
  kind: "group";
  key: string;
  count: number;
  isClosed: boolean;
};

/** A line of the body: a group's title or a row. */
export type Item = Title | { kind: "row"; key: string };

/** A row that is known, with its key. */
export type Line<R> = { key: string; row: R };

/** The rows of a grid, whether all of them are known or only a part. */
export function partOf<R>({ rows, key, group }: GridProps<R>): PartOfRows<R> {
  if ("want" in rows) return rows;
  const known = new Map(rows.map((row) => [key(row), row]));
  return {
    keys: [...known.keys()],
    row: (key) => known.get(key),
    group: group && ((key) => group(known.get(key) as R)),
    want: () => undefined,
    bring: () => Promise.resolve(true),
  };
}

const titleOf = (group: GridGroup, isClosed: boolean): Title => ({
  ...group,
  kind: "group",
  key: `group ${group.id}`,
  count: 0,
  isClosed,
});

/** The lines of the body: rows under the titles of their groups; the rows of closed groups are left out. */
export function linesOf<R>(
  { keys, group }: PartOfRows<R>,
  closed: ReadonlySet<string> | undefined,
): Item[] {
  const lines: Item[] = [];
  let open: Title | undefined;
  for (const key of keys) {
    const under = group?.(key);
    if (under && under.id !== open?.id) {
      open = titleOf(under, closed?.has(under.id) ?? false);
      lines.push(open);
    }
    if (open) open.count += 1;
    if (!open?.isClosed) lines.push({ kind: "row", key });
  }
  return lines;
}
