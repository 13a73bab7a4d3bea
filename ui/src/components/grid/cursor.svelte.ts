import { linesOf, partOf, type Item } from "./lines";
import type { GridProps } from "./types";

/** A cell by its line (-1 is the header) and its column. */
export type Cell = { item: number; column: number };

type Range = { top: number; bottom: number; left: number; right: number };

const HEAD = "\u0000head";

/** Where somebody stands in a grid: the active cell, the range from its other corner, and the ways to move. */
export class GridCursor<R> {
  /** A quiet sentence under the grid about the last paste or refusal. */
  notice = $state("");
  protected readonly props: () => GridProps<R>;
  #row = $state("");
  #column = $state("");
  #anchor = $state<{ key: string; column: string } | null>(null);
  #lastItem = 0;

  constructor(props: () => GridProps<R>) {
    this.props = props;
  }

  /** The rows, as far as they are known. */
  part = $derived.by(() => partOf(this.props()));

  items = $derived.by(() => linesOf(this.part, this.props().closed));

  protected itemOf = $derived(
    new Map(this.items.map((item, index) => [item.key, index])),
  );

  /** The cell that takes the focus: where it was, or its neighbour after a removal. */
  active = $derived.by((): Cell => {
    const columns = this.props().columns;
    const column = columns.findIndex((one) => one.id === this.#column);
    const known = this.itemOf.get(this.#row);
    const item =
      this.#row === HEAD ? -1 : (known ?? this.#nearest(this.#lastItem));
    return { item, column: Math.max(0, column) };
  });

  range = $derived.by((): Range | null => {
    const { item, column } = this.active;
    if (item < 0) return null;
    const from = this.#anchor ? this.itemOf.get(this.#anchor.key) : undefined;
    const anchored = this.props().columns.findIndex(
      (one) => one.id === this.#anchor?.column,
    );
    const row = from ?? item;
    const start = anchored < 0 ? column : anchored;
    return {
      top: Math.min(row, item),
      bottom: Math.max(row, item),
      left: Math.min(start, column),
      right: Math.max(start, column),
    };
  });

  /** The rows the range touches, whether they are known or still to be read. */
  selected = $derived.by((): string[] =>
    this.range ? this.keys(this.range) : [],
  );

  /** The row that stands in a line, when it is known. */
  rowOf(item: Item): R | undefined {
    return item.kind === "row" ? this.part.row(item.key) : undefined;
  }

  isSelected(item: number, column: number): boolean {
    const { range } = this;
    return (
      range !== null &&
      item >= range.top &&
      item <= range.bottom &&
      column >= range.left &&
      column <= range.right
    );
  }

  /** Whether the range holds more than one cell. */
  get isMany(): boolean {
    const { range } = this;
    if (!range) return false;
    return range.top !== range.bottom || range.left !== range.right;
  }

  /** Makes a cell active; `extend` keeps the other corner of the range. */
  moveTo(cell: Cell, extend = false): void {
    const { columns } = this.props();
    const last = columns.length - 1;
    const column = columns[Math.min(last, Math.max(0, cell.column))];
    const item = this.items[cell.item];
    if (!column) return;
    if (extend && !this.#anchor && this.active.item >= 0) {
      const from = this.items[this.active.item];
      const at = columns[this.active.column];
      if (from && at) this.#anchor = { key: from.key, column: at.id };
    }
    if (!extend) this.#anchor = null;
    this.#row = cell.item < 0 ? HEAD : (item?.key ?? "");
    this.#column = column.id;
    this.#lastItem = Math.max(0, cell.item);
    this.notice = "";
    const row = item && this.rowOf(item);
    if (row !== undefined) this.props().onactive?.(row, column.id);
  }

  /** Moves by rows and columns over group titles; the header lies above the first row. */
  step(rows: number, columns: number, extend = false): void {
    const { item, column } = this.active;
    let to = item;
    for (let left = Math.abs(rows); left > 0; left -= 1) {
      const next = this.rowFrom(to, Math.sign(rows));
      if (next === null) break;
      to = next;
    }
    if (extend && to < 0) to = item;
    this.moveTo({ item: to, column: column + columns }, extend);
  }

  /** Moves to an edge of the grid in the direction of the signs. */
  leap(rows: number, columns: number, extend = false): void {
    const { item, column } = this.active;
    const last = this.props().columns.length - 1;
    const row =
      rows === 0 ? item : this.#nearest(rows < 0 ? 0 : this.items.length - 1);
    this.moveTo(
      { item: row, column: columns === 0 ? column : columns < 0 ? 0 : last },
      extend,
    );
  }

  selectAll(): void {
    const first = this.items.find((item) => item.kind === "row");
    const column = this.props().columns[0];
    if (!first || !column) return;
    this.leap(1, 1);
    this.#anchor = { key: first.key, column: column.id };
  }

  /** Opens or closes the group whose title is active, or turns it; false when it is so already. */
  toggleGroup(close?: boolean): boolean {
    const item = this.items[this.active.item];
    const { ontoggle } = this.props();
    if (item?.kind !== "group" || !ontoggle) return false;
    if (close === item.isClosed) return false;
    ontoggle(item.id);
    return true;
  }

  collapse(): void {
    this.#anchor = null;
  }

  /** The rows between two lines, by their keys. */
  protected keys({ top, bottom }: Pick<Range, "top" | "bottom">): string[] {
    return this.items
      .slice(top, bottom + 1)
      .filter((item) => item.kind === "row")
      .map((item) => item.key);
  }

  /** The next line in a direction that takes the focus; -1 is the header. */
  protected rowFrom(item: number, direction: number): number | null {
    if (item < 0 && direction < 0) return null;
    for (
      let at = item + direction;
      at < this.items.length && at >= 0;
      at += direction
    )
      if (this.#holdsFocus(at)) return at;
    return direction < 0 ? -1 : null;
  }

  /** Rows take the focus, and the titles of groups that can be closed. */
  #holdsFocus(item: number): boolean {
    const { ontoggle } = this.props();
    return ontoggle !== undefined || this.items[item]?.kind === "row";
  }

  #nearest(item: number): number {
    const from = Math.min(item, this.items.length - 1);
    if (from < 0) return -1;
    if (this.#holdsFocus(from)) return from;
    return this.rowFrom(from, 1) ?? this.rowFrom(from, -1) ?? -1;
  }
}
