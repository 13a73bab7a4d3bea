import { t } from "../../i18n/language.svelte";
import { Awaited } from "./awaited.svelte";
import { fixedChoices, mayEdit, readCell, wordsOf } from "./cells";
import { readBlock } from "./block";
import { GridCursor } from "./cursor.svelte";
import type { Item, Line } from "./lines";
import type { GridChange, GridColumn, GridValue } from "./types";

type Editing = { key: string; column: string; text: string; error?: string };

/** What a grid knows while somebody works in it: where they stand, the editor, unsaved values. */
export class GridState<R> extends GridCursor<R> {
  editing = $state<Editing | null>(null);
  /** The column whose menu is open. */
  menuOf = $state<string | null>(null);
  #awaited = new Awaited<R>();

  isEditing(item: Item, column: GridColumn<R>): boolean {
    return this.editing?.key === item.key && this.editing.column === column.id;
  }

  /** The value of a cell, or the one just typed that the core has not answered yet. */
  value(row: R, column: GridColumn<R>): GridValue {
    const awaited = this.#awaited.of(row, this.props().key(row), column.id);
    return awaited === undefined ? column.value(row) : awaited;
  }

  text(row: R, column: GridColumn<R>): string {
    const value = this.value(row, column);
    if (column.show && value === column.value(row)) return column.show(row);
    return wordsOf(column, value);
  }

  /** Opens the editor with `text`, or with the words of the cell; false when it is not to be edited. */
  edit(text?: string, error?: string): boolean {
    const at = this.#at();
    if (!at || !this.props().onedit) return false;
    if (!mayEdit(at.column, at.row)) {
      if (text !== undefined) this.notice = t.words.grid.locked;
      return false;
    }
    const words = this.text(at.row, at.column);
    this.collapse();
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
    const above = single ? this.rowFrom(range.top, -1) : range.top;
    if (above === null) return;
    const sources = this.keys({ top: above, bottom: above });
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
    const under = this.keys({ ...range, bottom: this.items.length - 1 });
    const lines = await this.#rows(this.selected);
    const known = await this.#rows(under.slice(0, block.length));
    if (!lines || !known) return;
    const below = [...known, ...this.#fresh(block.length - known.length)];
    const { changes, refused, cut } = readBlock(block, {
      columns: this.props().columns.slice(range.left),
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
    const { range, selected } = this;
    if (!range) return [];
    const columns = this.props().columns.slice(range.left, range.right + 1);
    const lines = this.#known(selected);
    if (lines.length < selected.length) return undefined;
    return lines.map(({ row }) =>
      columns.map((column) => this.text(row, column)),
    );
  }

  /** Reads the rows of the range that are not known yet. */
  async bring(): Promise<void> {
    await this.part.bring(this.selected);
  }

  sayCopied(words: string[][]): void {
    this.notice = t.words.grid.copied(words.flat().length);
  }

  /** Sorts by the active header, or turns the direction. */
  sortBy(column: GridColumn<R>): void {
    const { sort, onsort } = this.props();
    if (!column.sortable) return;
    const up = sort?.column === column.id && sort.direction === "up";
    onsort?.({ column: column.id, direction: up ? "down" : "up" });
  }

  #at() {
    const item = this.items[this.active.item];
    const row = item && this.rowOf(item);
    const column = this.props().columns[this.active.column];
    if (!item || row === undefined || !column) return null;
    return { key: item.key, row, column };
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

  /** So many rows below the last, where the grid can have more. */
  #fresh(count: number): Line<R>[] {
    const { fresh, key } = this.props();
    if (!fresh) return [];
    return Array.from({ length: count }, (_, place) => {
      const row = fresh(place);
      return { key: key(row), row };
    });
  }

  async #cells() {
    const { range } = this;
    if (!range) return [];
    const columns = this.props().columns.slice(range.left, range.right + 1);
    const lines = (await this.#rows(this.selected)) ?? [];
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
    const { onedit, key } = this.props();
    return this.#awaited.send(
      changes,
      onedit,
      (row) => this.part.row(key(row)) === row,
    );
  }

  #reopen(key: string, column: string, text: string, error: string): void {
    const item = this.itemOf.get(key);
    const at = this.props().columns.findIndex((one) => one.id === column);
    if (item === undefined || at < 0) this.notice = error;
    else {
      this.moveTo({ item, column: at });
      this.edit(text, error);
    }
  }
}
