import type { ActionStatus, BoardColumn } from "../../api/bindings";
import { daysLater } from "../../i18n/format";
import type { Query } from "./address";

/** The statuses in the order of the board. */
export const statuses: readonly ActionStatus[] = [
  "open",
  "in_progress",
  "done",
  "dropped",
];

/** How far back the board shows what is done, in days; the address names all but the first. */
export const spans = { month: 28, quarter: 91, year: 365, ever: null } as const;
export type Span = keyof typeof spans;

export function spanOf(query: Query): Span {
  const named = query.done ?? "";
  return Object.hasOwn(spans, named) ? (named as Span) : "month";
}

/** The first day of which the board shows what is done; null shows all. */
export function doneFrom(span: Span, today: string): string | null {
  const days = spans[span];
  return days === null ? null : daysLater(today, -days);
}

/** The status of the column beside another; undefined past the edge. */
export function beside(
  status: ActionStatus,
  step: number,
): ActionStatus | undefined {
  return statuses[statuses.indexOf(status) + step];
}

/** A place on the board: column and card, counted from 0. */
export type Spot = { column: number; card: number };

const STEPS: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where an arrow key leads from a card: up and down in its column, sideways to the nearest column that has one. */
export function stepTo(
  key: string,
  { column, card }: Spot,
  lengths: readonly number[],
): Spot | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const [across, down] = step;
  if (down !== 0) {
    const to = card + down;
    return to >= 0 && to < (lengths[column] ?? 0)
      ? { column, card: to }
      : undefined;
  }
  for (let to = column + across; to in lengths; to += across) {
    const length = lengths[to] ?? 0;
    if (length > 0) return { column: to, card: Math.min(card, length - 1) };
  }
  return undefined;
}

/** The column in which an action stands. */
export function columnOf(
  columns: readonly BoardColumn[],
  id: string,
): ActionStatus | undefined {
  return columns.find(({ actions }) => actions.some((one) => one.id === id))
    ?.status;
}
