import { t } from "../../i18n/language.svelte";
import { Awaited } from "./awaited.svelte";
import { fixedChoices, mayEdit, readCell, wordsOf } from "./cells";
import { readBlock } from "./block";
import { linesOf, partOf, type Item, type Line } from "./lines";
import type { GridChange, GridColumn, GridProps, GridValue } from "./types";

/** A cell by its line (-1 is the header) and its column. */
export type Cell = { item: number; column: number };

type Range = { top: number; bottom: number; left: number; right: number };

type Editing = { key: string; column: string; text: string; error?: string };

const HEAD = "\u0000head";

/** What a grid knows while somebody works in it: the active cell, the range, the editor, unsaved values. */
export class GridState<R> {
  editing = $state<Editing | null>(null);
  /** A quiet sentence under the grid about the last paste or refusal. */
  notice = $state("");
  /** The column whose menu is open. */
  menuOf = $state<string | null>(null);
  #props: () => GridProps<R>;
  #row = $state("");
  #column = $state("");
  #anchor = $state<{ key: string; column: string } | null>(null);
  #awaited = new Awaited<R>();
  #lastItem = 0;

  constructor(props: () => GridProps<R>) {
    this.#props = props;
  }

  /** The rows, as far as they are known. */
  part = $derived.by(() => partOf(this.#props()));

  items = $derived.by(() => linesOf(this.part, this.#props().closed));

  #itemOf = $derived(
    new Map(this.items.map((item, index) => [item.key, index])),
  );

  /** The cell that takes the focus: where it was, or its neighbour after a removal. */
  active = $derived.by((): Cell => {
    const columns = this.#props().columns;
    const column = columns.findIndex((one) => one.id === this.#column);
    const known = this.#itemOf.get(this.#row);
    const item =
      this.#row === HEAD ? -1 : (known ?? this.#nearest(this.#lastItem));
    return { item, column: Math.max(0, column) };
  });

  range = $derived.by((): Range | null => {
    const { item, column } = this.active;
    if (item < 0) return null;
    const from = this.#anchor ? this.#itemOf.get(this.#anchor.key) : undefined;
    const anchored = this.#props().columns.findIndex(
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

  /** The rows the range touches; nothing while some of them are still to be read. */
  selectedRows = $derived.by((): R[] | undefined => {
    const keys = this.range ? this.#keys(this.range) : [];
    const lines = this.#known(keys);
    return lines.length < keys.length ? undefined : lines.map(({ row }) => row);
  });

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

  isEditing(item: Item, column: GridColumn<R>): boolean {
    return this.editing?.key === item.key && this.editing.column === column.id;
  }

  /** The value of a cell, or the one just typed that the core has not answered yet. */
  value(row: R, column: GridColumn<R>): GridValue {
    const awaited = this.#awaited.of(row, this.#props().key(row), column.id);
    return awaited === undefined ? column.value(row) : awaited;
  }

  text(row: R, column: GridColumn<R>): string {
    const value = this.value(row, column);
    if (column.show && value === column.value(row)) return column.show(row);
    return wordsOf(column, value);
  }

  /** Makes a cell active; `extend` keeps the other corner of the range. */
  moveTo(cell: Cell, extend = false): void {
    const { columns } = this.#props();
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
    if (row !== undefined) this.#props().onactive?.(row, column.id);
  }

  /** Moves by rows and columns over group titles; the header lies above the first row. */
  step(rows: number, columns: number, extend = false): void {
    const { item, column } = this.active;
    let to = item;
    for (let left = Math.abs(rows); left > 0; left -= 1) {
      const next = this.#rowFrom(to, Math.sign(rows));
      if (next === null) break;
      to = next;
    }
    if (extend && to < 0) to = item;
    this.moveTo({ item: to, column: column + columns }, extend);
  }

  /** Moves to an edge of the grid in the direction of the signs. */
  leap(rows: number, columns: number, extend = false): void {
    const { item, column } = this.active;
    const last = this.#props().columns.length - 1;
    const row =
      rows === 0 ? item : this.#nearest(rows < 0 ? 0 : this.items.length - 1);
    this.moveTo(
      { item: row, column: columns === 0 ? column : columns < 0 ? 0 : last },
      extend,
    );
  }

  selectAll(): void {
    const first = this.items.find((item) => item.kind === "row");
    const column = this.#props().columns[0];
    if (!first || !column) return;
    this.leap(1, 1);
    this.#anchor = { key: first.key, column: column.id };
  }

  /** Opens or closes the group whose title is active, or turns it; false when it is so already. */
  toggleGroup(close?: boolean): boolean {
    const item = this.items[this.active.item];
    const { ontoggle } = this.#props();
    if (item?.kind !== "group" || !ontoggle) return false;
    if (close === item.isClosed) return false;
    ontoggle(item.id);
    return true;
  }

  collapse(): void {
    this.#anchor = null;
  }

  /** Opens the editor with `text`, or with the words of the cell; false when it is not to be edited. */
  edit(text?: string, error?: string): boolean {
    const at = this.#at();
    if (!at || !this.#props().onedit) return false;
    if (!mayEdit(at.column, at.row)) {
      if (text !== undefined) this.notice = t.words.grid.locked;
      return false;
    }
    const words = this.text(at.row, at.column);
    this.#anchor = null;
    this.editing = {
      key: at.key,
      column: at.column.id,
      text: text ?? words,
      error,
    };
    return true;
  }

  cancelEdit(): void {
    this.editing = null;
  }

  /** Takes the editor's text; false when it fits no value, with the reason beside the editor. */
  takeText(text: string): boolean {
    const at = this.#at();
    if (!at || !this.editing) return true;
    if (text === this.text(at.row, at.column)) {
      this.editing = null;
      return true;
    }
    const reading = readCell(at.column, text);
    if ("error" in reading) {
      this.editing = { ...this.editing, text, error: reading.error };
      return false;
    }
    this.takeValue(reading.value, text);
    return true;
  }

  takeValue(value: GridValue, text: string): void {
    const at = this.#at();
    this.editing = null;
    if (!at || value === at.column.value(at.row)) return;
    const { key, row, column } = at;
    void this.#apply([{ key, row, column: column.id, value }]).then(
      (refusal) => {
        if (refusal) this.#reopen(key, column.id, text, refusal);
      },
    );
  }

  /** A letter on a quick choice: chooses at once. */
  chooseByLetter(letter: string): void {
    const at = this.#at();
    if (!at) return;
    const reading = at.column.read?.(letter);
    const choice = fixedChoices(at.column).find((one) =>
      one.label.toLowerCase().startsWith(letter.toLowerCase()),
    );
    if (reading && "value" in reading)
      void this.#many([{ ...at, value: reading.value }]);
    else if (choice) void this.#many([{ ...at, value: choice.value }]);
  }

  /** The next of the fixed choices, and after the last one none. */
  cycle(): boolean {
    const at = this.#at();
    if (!at || !mayEdit(at.column, at.row)) return false;
    const choices = fixedChoices(at.column);
    if (choices.length === 0) return false;
    const now = this.value(at.row, at.column);
    const next = choices[choices.findIndex((one) => one.value === now) + 1];
    const value =
      next?.value ?? (at.column.required ? choices[0]?.value : null);
    void this.#many([{ ...at, value: value ?? null }]);
    return true;
  }

  async clear(): Promise<void> {
    return this.#many(
      (await this.#cells())
        .filter(({ column }) => !column.required)
        .map((cell) => ({
          ...cell,
          value: cell.column.kind === "text" ? "" : null,
        })),
    );
  }

  /** Copies the first row of the range into the others; a single row takes the one above. */
  async fillDown(): Promise<void> {
    const { range } = this;
    if (!range) return;
    const single = range.top === range.bottom;
    const above = single ? this.#rowFrom(range.top, -1) : range.top;
    if (above === null) return;
    const sources = this.#keys({ top: above, bottom: above });
    const source = (await this.#rows(sources))?.[0];
    if (!source) return;
    const cells = await this.#cells();
    await this.#many(
      cells
        .filter((cell) => cell.key !== source.key)
        .map((cell) => ({
          ...cell,
          value: this.value(source.row, cell.column),
        })),
    );
  }

  /** Writes a block of texts from the top left of the range; one text fills the whole range. */
  async paste(block: string[][]): Promise<void> {
    const { range } = this;
    if (!range) return;
    const under = this.#keys({ ...range, bottom: this.items.length - 1 });
    const lines = await this.#rows(this.#keys(range));
    const below = await this.#rows(under.slice(0, block.length));
    if (!lines || !below) return;
    const { changes, refused, cut } = readBlock(block, {
      columns: this.#props().columns.slice(range.left),
      width: range.right - range.left + 1,
      range: lines,
      below,
      words: (row, column) => this.text(row, column),
    });
    const refusal = await this.#apply(changes);
    this.notice =
      refusal ??
      [
        refused > 0 ? t.words.grid.skipped(refused) : "",
        cut > 0 ? t.words.grid.cut(cut) : "",
      ]
        .filter(Boolean)
        .join(" ");
  }

  /** The words of the range, row by row; nothing while some of its rows are still to be read. */
  words(): string[][] | undefined {
    const { range, selectedRows } = this;
    if (!range) return [];
    const columns = this.#props().columns.slice(range.left, range.right + 1);
    return selectedRows?.map((row) =>
      columns.map((column) => this.text(row, column)),
    );
  }

  /** Reads the rows of the range that are not known yet. */
  async bring(): Promise<void> {
    if (this.range) await this.part.bring(this.#keys(this.range));
  }

  sayCopied(words: string[][]): void {
    this.notice = t.words.grid.copied(words.flat().length);
  }

  /** Sorts by the active header, or turns the direction. */
  sortBy(column: GridColumn<R>): void {
    const { sort, onsort } = this.#props();
    if (!column.sortable) return;
    const up = sort?.column === column.id && sort.direction === "up";
    onsort?.({ column: column.id, direction: up ? "down" : "up" });
  }

  #at() {
    const item = this.items[this.active.item];
    const row = item && this.rowOf(item);
    const column = this.#props().columns[this.active.column];
    if (!item || row === undefined || !column) return null;
    return { key: item.key, row, column };
  }

  #keys({ top, bottom }: Pick<Range, "top" | "bottom">): string[] {
    return this.items
      .slice(top, bottom + 1)
      .filter((item) => item.kind === "row")
      .map((item) => item.key);
  }

  #known(keys: readonly string[]): Line<R>[] {
    return keys.flatMap((key) => {
      const row = this.part.row(key);
      return row === undefined ? [] : [{ key, row }];
    });
  }

  /** The rows with these keys, read where they are not known yet; nothing when they cannot be read. */
  async #rows(keys: readonly string[]): Promise<Line<R>[] | undefined> {
    if (await this.part.bring(keys)) return this.#known(keys);
    this.notice = t.words.grid.unread;
    return undefined;
  }

  async #cells() {
    const { range } = this;
    if (!range) return [];
    const columns = this.#props().columns.slice(range.left, range.right + 1);
    const lines = (await this.#rows(this.#keys(range))) ?? [];
    return lines.flatMap(({ key, row }) =>
      columns
        .filter((column) => mayEdit(column, row))
        .map((column) => ({ key, row, column })),
    );
  }

  async #many(
    cells: { key: string; row: R; column: GridColumn<R>; value: GridValue }[],
  ): Promise<void> {
    const changes = cells
      .filter(({ row, column, value }) => this.value(row, column) !== value)
      .map((cell) => ({ ...cell, column: cell.column.id }));
    if (changes.length === 0) return;
    this.notice = (await this.#apply(changes)) ?? "";
  }

  #apply(changes: GridChange<R>[]): Promise<string | undefined> {
    const { onedit, key } = this.#props();
    return this.#awaited.send(
      changes,
      onedit,
      (row) => this.part.row(key(row)) === row,
    );
  }

  #reopen(key: string, column: string, text: string, error: string): void {
    const item = this.#itemOf.get(key);
    const at = this.#props().columns.findIndex((one) => one.id === column);
    if (item === undefined || at < 0) this.notice = error;
    else {
      this.moveTo({ item, column: at });
      this.edit(text, error);
    }
  }

  #rowFrom(item: number, direction: number): number | null {
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
    const { ontoggle } = this.#props();
    return ontoggle !== undefined || this.items[item]?.kind === "row";
  }

  #nearest(item: number): number {
    const from = Math.min(item, this.items.length - 1);
    if (from < 0) return -1;
    if (this.#holdsFocus(from)) return from;
    return this.#rowFrom(from, 1) ?? this.#rowFrom(from, -1) ?? -1;
  }
}
