import type { GridState } from "./state.svelte";
import type { GridProps } from "./types";

const ARROWS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

type Reach = {
  /** How many rows a page holds. */
  page: () => number;
  /** Follows the link of the active cell; false when there is none. */
  follow: () => boolean;
};

/** Does what a key means in a grid; true when it meant something. */
export function pressKey<R>(
  grid: GridState<R>,
  props: GridProps<R>,
  reach: Reach,
  event: KeyboardEvent,
): boolean {
  if (grid.editing || event.isComposing) return false;
  if (opensMenu(grid, props, event)) return true;
  if (event.altKey) return false;
  const control = event.ctrlKey || event.metaKey;
  if (!control && pressTitle(grid, event)) return true;
  if (moves(grid, reach, event, control)) return true;
  if (grid.active.item < 0) return presses(grid, props, event, control);
  return control
    ? commands(grid, props, event)
    : changes(grid, props, reach, event);
}

/** On a column header, the keys that open a menu open its menu. */
function opensMenu<R>(
  grid: GridState<R>,
  props: GridProps<R>,
  { key, altKey, shiftKey }: KeyboardEvent,
): boolean {
  const asks =
    key === "ContextMenu" ||
    (key === "F10" && shiftKey) ||
    (key === "ArrowDown" && altKey);
  const column = props.columns[grid.active.column];
  if (!asks || !column || !props.headMenu || grid.active.item >= 0)
    return false;
  grid.menuOf = column.id;
  return true;
}

/** On the title of a group, the keys that open and close it. */
function pressTitle<R>(
  grid: GridState<R>,
  { key, shiftKey }: KeyboardEvent,
): boolean {
  if (shiftKey) return false;
  if (key === "Enter" || key === " ") return grid.toggleGroup();
  if (key === "ArrowLeft") return grid.toggleGroup(true);
  return key === "ArrowRight" && grid.toggleGroup(false);
}

function moves<R>(
  grid: GridState<R>,
  reach: Reach,
  event: KeyboardEvent,
  control: boolean,
): boolean {
  const { key, shiftKey } = event;
  const arrow = ARROWS[key];
  if (arrow && control) grid.leap(arrow[0], arrow[1], shiftKey);
  else if (arrow) grid.step(arrow[0], arrow[1], shiftKey);
  else if (key === "Home") grid.leap(control ? -1 : 0, -1, shiftKey);
  else if (key === "End") grid.leap(control ? 1 : 0, 1, shiftKey);
  else if (key === "PageDown") grid.step(reach.page(), 0, shiftKey);
  else if (key === "PageUp") pageUp(grid, reach, shiftKey);
  else return false;
  return true;
}

function pageUp<R>(grid: GridState<R>, reach: Reach, extend: boolean): void {
  grid.step(-reach.page(), 0, extend);
  if (grid.active.item < 0) grid.step(1, 0, extend);
}

function presses<R>(
  grid: GridState<R>,
  props: GridProps<R>,
  event: KeyboardEvent,
  control: boolean,
): boolean {
  if (control || (event.key !== "Enter" && event.key !== " ")) return false;
  const column = props.columns[grid.active.column];
  if (!column?.sortable) return false;
  grid.sortBy(column);
  return true;
}

function commands<R>(
  grid: GridState<R>,
  props: GridProps<R>,
  event: KeyboardEvent,
): boolean {
  const key = event.key.toLowerCase();
  if (key === "a") grid.selectAll();
  else if (key === "d") void grid.fillDown();
  else if (key === "enter") opens(grid, props);
  else return false;
  return true;
}

function opens<R>(grid: GridState<R>, props: GridProps<R>): void {
  const item = grid.items[grid.active.item];
  const column = props.columns[grid.active.column];
  const row = item && grid.rowOf(item);
  if (row !== undefined && column) props.onopen?.(row, column.id);
}

function changes<R>(
  grid: GridState<R>,
  props: GridProps<R>,
  reach: Reach,
  event: KeyboardEvent,
): boolean {
  const { key } = event;
  const column = props.columns[grid.active.column];
  if (key === "F2") return grid.edit();
  if (key === "Enter") {
    if (column?.kind === "link" && reach.follow()) return true;
    if (!grid.edit()) opens(grid, props);
    return true;
  }
  if (key === "Delete" || key === "Backspace") {
    void grid.clear();
    return true;
  }
  if (key === "Escape") {
    const { range } = grid;
    const many =
      range && (range.top !== range.bottom || range.left !== range.right);
    grid.collapse();
    return Boolean(many);
  }
  if (key === " ") {
    grid.cycle();
    return true;
  }
  if (key.length !== 1) return false;
  if (!column || !props.onedit || !column.editable) return false;
  if (column.quick) grid.chooseByLetter(key);
  else return grid.edit(key);
  return true;
}
