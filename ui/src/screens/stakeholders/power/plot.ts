import type { StandingRow } from "../../../api/bindings";
import {
  placeLabels,
  type Label,
  type LabelWish,
} from "../../../components/graph/labels";
import { fitScore, HIGH, MOST, spotOf, type Spot } from "./arithmetic";

/** The radius of a mark in pixels. */
export const RADIUS = 6;
const LETTER = 6.1;
const LONGEST = 22;
const MARGIN = { left: 48, right: 16, top: 14, bottom: 40 };

/** The picture's measures: where a score stands, and the edges of the field. */
export type Plot = {
  x: (interest: number) => number;
  y: (power: number) => number;
  left: number;
  right: number;
  top: number;
  bottom: number;
};

/** The measures of a picture of that size. */
export function plotOf(width: number, height: number): Plot {
  const right = Math.max(MARGIN.left + 100, width - MARGIN.right);
  const bottom = Math.max(MARGIN.top + 100, height - MARGIN.bottom);
  const [left, top] = [MARGIN.left, MARGIN.top];
  return {
    x: (interest) => left + (interest / MOST) * (right - left),
    y: (power) => bottom - (power / MOST) * (bottom - top),
    ...{ left, right, top, bottom },
  };
}

/** The scores at a point of the picture, kept within the scale. */
export function spotAt(plot: Plot, x: number, y: number): Spot {
  const { left, right, top, bottom } = plot;
  return {
    power: fitScore(((bottom - y) / (bottom - top)) * MOST),
    interest: fitScore(((x - left) / (right - left)) * MOST),
  };
}

/** The four fields with the corner that their names stand in. */
export function fieldsOf({ x, y, left, right, top, bottom }: Plot) {
  const [middle, level] = [x(HIGH), y(HIGH)];
  const above = { y: top, height: level - top, label: top + 18 };
  const below = { y: level, height: bottom - level, label: bottom - 10 };
  const before = { x: left, width: middle - left, at: left + 10, end: false };
  const after = { x: middle, width: right - middle, at: right - 10, end: true };
  return [
    { quadrant: "keep_satisfied", ...above, ...before },
    { quadrant: "manage_closely", ...above, ...after },
    { quadrant: "monitor", ...below, ...before },
    { quadrant: "keep_informed", ...below, ...after },
  ] as const;
}

/** A mark where it is drawn. */
export type Mark = { row: StandingRow; spot: Spot; x: number; y: number };

function markAt(row: StandingRow, spot: Spot, plot: Plot): Mark {
  return { row, spot, x: plot.x(spot.interest), y: plot.y(spot.power) };
}

/** The marks of everyone who has a place. */
export function marksOf(rows: readonly StandingRow[], plot: Plot): Mark[] {
  return rows.flatMap((row) => {
    const spot = spotOf(row.standing);
    return spot ? [markAt(row, spot, plot)] : [];
  });
}

/** The marks with one of them elsewhere, or a new one; the others stay the same objects. */
export function withMoved(
  marks: readonly Mark[],
  row: StandingRow,
  spot: Spot,
  plot: Plot,
): Mark[] {
  const moved = markAt(row, spot, plot);
  const others = marks.map((mark) => (mark.row.id === row.id ? moved : mark));
  return others.includes(moved) ? others : [...others, moved];
}

const cut = (name: string) =>
  name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;

function wishOf(mark: Mark, node: number, chosen: boolean): LabelWish {
  const { name, short_name } = mark.row;
  const words = chosen
    ? [name, short_name || cut(name)]
    : [short_name || cut(name)];
  const texts = words.map((text) => ({
    text,
    width: text.length * LETTER + 4,
  }));
  return { node, x: mark.x, y: mark.y, r: RADIUS, texts, must: chosen };
}

/** The labels that have room, the selected one first and then by power and interest together. */
export function labelsOf(
  marks: readonly Mark[],
  selected: string | null,
  plot: Plot,
): Label[] {
  const weight = ({ row, spot }: Mark) =>
    (row.id === selected ? 1000 : 0) + spot.power + spot.interest;
  const wishes = marks
    .map((mark, node) => ({
      wish: wishOf(mark, node, mark.row.id === selected),
      weight: weight(mark),
    }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ wish }) => wish);
  const view = {
    x: plot.left + 2,
    y: plot.top,
    width: plot.right - plot.left - 2,
    height: plot.bottom - plot.top,
  };
  const names = fieldsOf(plot).map(({ at, end, label }) => ({
    x: end ? at - 150 : at,
    y: label - 12,
    width: 150,
    height: 16,
  }));
  return placeLabels(wishes, wishes.length, view, names);
}
