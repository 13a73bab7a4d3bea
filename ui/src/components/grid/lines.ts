import type { GridProps } from "./types";

/** The title of a group, and how many rows stand under it. */
type Title = {
  kind: "group";
  key: string;
  id: string;
  title: string;
  count: number;
  isClosed: boolean;
};

/** A line of the body: a group's title or a row. */
export type Item<R> = Title | { kind: "row"; key: string; row: R };

const titleOf = (group: { id: string; title: string }): Title => ({
  ...group,
  kind: "group",
  key: `group ${group.id}`,
  count: 0,
  isClosed: false,
});

/** The lines of the body: rows under the titles of their groups; the rows of closed groups are left out. */
export function linesOf<R>({
  rows,
  key,
  group,
  closed,
}: GridProps<R>): Item<R>[] {
  const lines: Item<R>[] = [];
  let open: Title | undefined;
  for (const row of rows) {
    const under = group?.(row);
    if (under && under.id !== open?.id) {
      const isClosed: boolean = closed?.has(under.id) ?? false;
      open = { ...titleOf(under), isClosed };
      lines.push(open);
    }
    if (open) open.count += 1;
    if (!open?.isClosed) lines.push({ kind: "row", key: key(row), row });
  }
  return lines;
}
