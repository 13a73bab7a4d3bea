import { nice, ticks } from "d3-array";

/** A value at a place on the axis; `label` says what place that is. */
export type LinePoint = {
  key: string;
  at: number;
  label: string;
  value: number;
};

/** Values that are told together: broken into parts where what is measured changed. */
export type Line = {
  id: string;
  /** What stands at its end; a single line needs none. */
  name: string;
  parts: readonly (readonly LinePoint[])[];
};

/** A value to compare with, straight across. */
export type Level = { id: string; value: number; label: string };

/** A place on the axis where something changed, and what. */
export type Break = { at: number; label: string };

/** The scale of values: its ends, round numbers, and where it is marked. */
export type Scale = { least: number; most: number; marks: readonly number[] };

/** How many marks a scale has, about. */
const MARKS = 4;

/**
 * The scale that holds these values. It begins at zero where that leaves at least half of the height to the values; a
 * single value stands in the middle of its neighbourhood.
 */
export function scaleOf(values: readonly number[]): Scale {
  let [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) [least, most] = [0, 1];
  if (least >= 0 && least <= most / 2) least = 0;
  if (most <= 0 && most >= least / 2) most = 0;
  if (least === most) [least, most] = around(least);
  const [from, to] = nice(least, most, MARKS);
  return { least: from, most: to, marks: ticks(from, to, MARKS) };
}

/** A line of values at equal steps, each with its label; it is broken where there is no value. */
export function lineOfSteps(
  id: string,
  name: string,
  steps: readonly { label: string; value: number | null }[],
): Line {
  const parts: LinePoint[][] = [];
  let part: LinePoint[] | null = null;
  steps.forEach(({ label, value }, at) => {
    if (value === null) part = null;
    else if (part) part.push({ key: `${at}`, at, label, value });
    else parts.push((part = [{ key: `${at}`, at, label, value }]));
  });
  return { id, name, parts };
}

function around(value: number): [number, number] {
  const room = Math.abs(value) / 10 || 1;
  return [value - room, value + room];
}

/** Which of these places, from left to right, have room for a label: the last, the first, and others between them. */
export function labelled(places: readonly number[], room: number): Set<number> {
  const last = places.length - 1;
  const shown = new Set<number>();
  if (last < 0) return shown;
  shown.add(last);
  let left = -Infinity;
  places.forEach((place, at) => {
    if (place - left < room || (places[last] ?? 0) - place < room) return;
    shown.add(at);
    left = place;
  });
  return shown;
}

/** Moves labels apart that would lie over each other, as little as needed, between the top and the bottom. */
export function spread(
  heights: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): number[] {
  const order = heights
    .map((height, at) => ({ height, at }))
    .toSorted((one, other) => one.height - other.height);
  let above = top - gap;
  for (const one of order) {
    one.height = Math.max(one.height, above + gap);
    above = one.height;
  }
  let below = bottom + gap;
  for (const one of order.toReversed()) {
    one.height = Math.min(one.height, below - gap);
    below = one.height;
  }
  const places = [...heights];
  for (const { height, at } of order) places[at] = height;
  return places;
}
