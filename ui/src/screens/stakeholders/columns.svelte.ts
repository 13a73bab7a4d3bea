import type { TableLayout } from "../../api/bindings";
import { fitWidth } from "../../components/grid/layout";
import type { GridColumn, GridSort } from "../../components/grid/types";
import type { MenuItem } from "../../components/layers/Menu.svelte";
import { t } from "../../i18n/language.svelte";
import { changeSettings, settings } from "../../shell/settings.svelte";

const STEP = 24;
const USUAL: TableLayout = { hidden: [], widths: {} };

/** A column that can be shown or put away. */
export type ColumnChoice = { id: string; title: string; isShown: boolean };

/** What the toolbar needs to know of a table's columns. */
export type ColumnChoices = {
  readonly choices: readonly ColumnChoice[];
  readonly isUsual: boolean;
  show: (id: string, shown: boolean) => void;
  reset: () => void;
};

/** A table whose columns can be laid out. */
export type LaidOut<R> = {
  /** The name that its layout is kept under. */
  layout: string;
  columns: readonly GridColumn<R>[];
  /** The columns that cannot be put away. */
  fixed: readonly string[];
  onsort: (sort: GridSort) => void;
  /** The column that rows are grouped by. */
  grouped?: string | null;
  canGroup?: (column: GridColumn<R>) => boolean;
  ongroup?: (column: string | null) => void;
};

/** The columns of a table as this person laid them out; kept on this computer, not in the initiative. */
export class TableColumns<R> implements ColumnChoices {
  #table: () => LaidOut<R>;

  constructor(table: () => LaidOut<R>) {
    this.#table = table;
  }

  #layout = $derived.by(() => settings.tables[this.#table().layout] ?? USUAL);

  shown = $derived.by(() =>
    this.#table().columns.filter(({ id }) => !this.#layout.hidden.includes(id)),
  );
  widths = $derived.by(() => this.#layout.widths);
  isUsual = $derived.by(
    () =>
      this.#layout.hidden.length === 0 &&
      Object.keys(this.#layout.widths).length === 0,
  );
  choices = $derived.by((): ColumnChoice[] =>
    this.#table()
      .columns.filter(({ id }) => !this.#table().fixed.includes(id))
      .map(({ id, title }) => ({
        id,
        title,
        isShown: !this.#layout.hidden.includes(id),
      })),
  );

  show(id: string, shown: boolean): void {
    const others = this.#layout.hidden.filter((one) => one !== id);
    this.#keep({ hidden: shown ? others : [...others, id] });
  }

  resize(id: string, width: number | null): void {
    const { [id]: _, ...others } = this.#layout.widths;
    this.#keep({
      widths: width === null ? others : { ...others, [id]: fitWidth(width) },
    });
  }

  reset(): void {
    this.#keep(USUAL);
  }

  /** What can be done with a column that is `width` wide now. */
  menu(column: GridColumn<R>): MenuItem[] {
    const words = t.components.grid;
    const { onsort, grouped, canGroup, ongroup } = this.#table();
    const { id } = column;
    const width = this.#layout.widths[id] ?? column.width ?? 140;
    const items: MenuItem[] = [];
    if (column.sortable)
      items.push(
        {
          label: words.sortUp,
          run: () => onsort({ column: id, direction: "up" }),
        },
        {
          label: words.sortDown,
          run: () => onsort({ column: id, direction: "down" }),
        },
      );
    if (ongroup && canGroup?.(column))
      items.push(
        grouped === id
          ? { label: words.ungroup, run: () => ongroup(null) }
          : { label: words.groupBy, run: () => ongroup(id) },
      );
    if (items.length > 0) items.push({ line: true });
    items.push(
      { label: words.narrower, run: () => this.resize(id, width - STEP) },
      { label: words.wider, run: () => this.resize(id, width + STEP) },
    );
    if (this.#layout.widths[id] !== undefined)
      items.push({
        label: words.usualWidth,
        run: () => this.resize(id, null),
      });
    if (!this.#table().fixed.includes(id))
      items.push(
        { line: true },
        { label: words.hide, run: () => this.show(id, false) },
      );
    return items;
  }

  #keep(changes: Partial<TableLayout>): void {
    const layout = { ...this.#layout, ...changes };
    const tables = { ...settings.tables, [this.#table().layout]: layout };
    void changeSettings({ tables });
  }
}
