import type { Snippet } from "svelte";
import type { Answer, Reading } from "../fields/draft.svelte";
import type { Option } from "../fields/options.svelte";
import type { MenuItem } from "../layers/Menu.svelte";

/** What a cell holds: a text, a number, a code, a day as `YYYY-MM-DD`, or nothing. */
export type GridValue = string | number | null;

/** How a cell stands out, and in words why. */
export type Mark = {
  /** Heat steps `h1` to `h5`, a hatched `gap`, a `warn` tint, `soft` or `strong` text. */
  look?: "h1" | "h2" | "h3" | "h4" | "h5" | "gap" | "warn" | "soft" | "strong";
  /** Read after the value and shown as the cell's tooltip. */
  note?: string;
};

export type GridColumn<R> = {
  id: string;
  title: string;
  kind: "text" | "number" | "choice" | "date" | "link";
  value: (row: R) => GridValue;
  /** The words shown; without it they follow from the value and the kind. */
  show?: (row: R) => string;
  width?: number;
  /** Takes this share of the width that is left over. */
  grow?: number;
  align?: "start" | "center" | "end";
  sortable?: boolean;
  editable?: boolean | ((row: R) => boolean);
  /** An emptied cell is refused. */
  required?: boolean;
  /** Decimals of a number. */
  digits?: number;
  /** The choices of a `choice`, or of a `link` that can be edited. */
  choices?: readonly Option[] | ((text: string) => Promise<readonly Option[]>);
  /** A letter chooses at once instead of opening the list. */
  quick?: boolean;
  /** Reads a typed or pasted text that is not empty, in place of the usual reading. */
  read?: (text: string) => Reading<GridValue>;
  /** Where a `link` leads. */
  href?: (row: R) => string | undefined;
  /** The header above the header: neighbours of one group share it. */
  group?: { id: string; title: string };
  mark?: (row: R) => Mark | undefined;
  /** Draws the cell in place of its words; the words stay for screen readers. */
  cell?: Snippet<[R, GridValue]>;
  /** The cell of the footer row. */
  foot?: { text: string; look?: "warn" };
  /** Explains the column, as the tooltip of its header. */
  note?: string;
};

/** One new value; a paste or a fill reports many at once, to be made one edit. */
export type GridChange<R> = {
  row: R;
  key: string;
  column: string;
  value: GridValue;
};

export type GridSort = { column: string; direction: "up" | "down" };

/** A group of rows: its identity and what stands above it. */
export type GridGroup = { id: string; title: string };

/** Rows of which only those that are wanted are read: all their keys in order, and what is known of each. */
export type PartOfRows<R> = {
  readonly keys: readonly string[];
  /** The row with this key, when it is read already. */
  row: (key: string) => R | undefined;
  /** The group that the row with this key stands under; rows of a group are neighbours. */
  group?: (key: string) => GridGroup;
  /** Tells which rows are in view or near it. */
  want: (keys: readonly string[]) => void;
  /** Reads those of these that are not known yet; false when they cannot be read. */
  bring: (keys: readonly string[]) => Promise<boolean>;
};

export type GridProps<R> = {
  /** The accessible name. */
  label: string;
  columns: readonly GridColumn<R>[];
  rows: readonly R[] | PartOfRows<R>;
  /** The identity of a row, stable across readings. */
  key: (row: R) => string;
  /** The group a row stands under, where all rows are known; rows of a group are neighbours. */
  group?: (row: R) => GridGroup;
  /** The groups whose rows are put away; their titles open and close them when `ontoggle` is there. */
  closed?: ReadonlySet<string>;
  ontoggle?: (group: string) => void;
  /** How many first columns stay in place. */
  frozen?: number;
  /** The height of the column titles; more than one row's lets them wrap. */
  headHeight?: number;
  /** Widths that somebody gave to columns, in place of the usual ones. */
  widths?: Readonly<Partial<Record<string, number>>>;
  /** Lets columns be made wider and narrower; nothing asks for the usual width again. */
  onwidth?: (column: string, width: number | null) => void;
  /** What can be done with a column, in the menu of its header. */
  headMenu?: (column: GridColumn<R>) => readonly MenuItem[];
  sort?: GridSort | null;
  onsort?: (sort: GridSort) => void;
  /** Takes changes as one edit; a sentence refuses them. */
  onedit?: (changes: GridChange<R>[]) => Answer | Promise<Answer>;
  /** A row that comes into being when a pasted block is longer than the rows that are there; its place counts from 0. */
  fresh?: (place: number) => R;
  /** The row shown elsewhere, for instance in an inspector. */
  selected?: string | null;
  /** The cell that has the focus moved to another row or column. */
  onactive?: (row: R, column: string) => void;
  /** The keys of the rows that the selected range touches, whether these are known or still to be read. */
  onselection?: (keys: string[]) => void;
  /** Enter or a double click on a cell that cannot be edited. */
  onopen?: (row: R, column: string) => void;
  /** What stands in place of rows when there are none. */
  empty?: Snippet;
};
