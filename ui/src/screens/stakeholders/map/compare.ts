import type {
  MeasuredNode,
  NetworkMeasures,
  SectorPair,
} from "../../../api/bindings";
import { nodeFigures, type NodeMeasure } from "./node-measures";
import { wholeMeasures, wholeValue, type WholeMeasure } from "./reading";

/** A measure of the whole network at two times; nothing where the network was too small for it. */
export type WholeLine = {
  id: WholeMeasure;
  before: number | null;
  after: number | null;
  /** By how much it changed; nothing unless it is known at both times. */
  by: number | null;
};

/** Differences smaller than this come from rounding. */
const LEAST = 1e-9;

function difference(
  before: number | null,
  after: number | null,
): number | null {
  if (before === null || after === null) return null;
  const by = after - before;
  return Math.abs(by) < LEAST ? 0 : by;
}

/** The measures of the whole network that are known at one of two times. */
export function wholeLines(
  before: NetworkMeasures,
  after: NetworkMeasures,
): WholeLine[] {
  return wholeMeasures
    .map((id) => {
      const [was, is] = [wholeValue(before, id), wholeValue(after, id)];
      return { id, before: was, after: is, by: difference(was, is) };
    })
    .filter((line) => line.before !== null || line.after !== null);
}

/** Those of `these` who are not among `others`. */
export function without(
  these: readonly MeasuredNode[],
  others: readonly MeasuredNode[],
): MeasuredNode[] {
  const known = new Set(others.map(({ id }) => id));
  return these.filter(({ id }) => !known.has(id));
}

/** An organization whose measure is not what it was. */
export type Mover = {
  id: string;
  name: string;
  before: number;
  after: number;
  by: number;
};

/** Those whose measure changed most, of those who are there at both times. */
export function movers(
  before: NetworkMeasures,
  after: NetworkMeasures,
  measure: NodeMeasure,
  most: number,
): Mover[] {
  const { value } = nodeFigures[measure];
  const were = new Map(before.nodes.map((node) => [node.id, node] as const));
  const moved = after.nodes.flatMap((node) => {
    const then = were.get(node.id);
    const was = then ? value(then) : null;
    const is = value(node);
    const by = difference(was, is);
    if (was === null || is === null || !by) return [];
    return [{ id: node.id, name: node.name, before: was, after: is, by }];
  });
  return moved
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
    .slice(0, most);
}

/** Two sectors at two times. */
export type PairLine = {
  key: string;
  from_id: string | null;
  to_id: string | null;
  before: number;
  after: number;
  trust: number | null;
  value: number | null;
};

const keyOf = ({ from_id, to_id }: SectorPair) =>
  [from_id ?? "", to_id ?? ""].sort().join(" ");

/** The pairs of sectors with a tie at one of two times, those with the largest change first. */
export function pairLines(
  before: NetworkMeasures,
  after: NetworkMeasures,
): PairLine[] {
  const were = new Map(before.sectors.map((one) => [keyOf(one), one] as const));
  const are = new Map(after.sectors.map((one) => [keyOf(one), one] as const));
  const lines = [...new Set([...are.keys(), ...were.keys()])].map((key) => {
    const [was, is] = [were.get(key), are.get(key)];
    return {
      key,
      from_id: (is ?? was)?.from_id ?? null,
      to_id: (is ?? was)?.to_id ?? null,
      before: was?.ties ?? 0,
      after: is?.ties ?? 0,
      trust: difference(was?.trust ?? null, is?.trust ?? null),
      value: difference(was?.value ?? null, is?.value ?? null),
    };
  });
  const by = ({ before, after }: PairLine) => Math.abs(after - before);
  return lines.sort(
    (one, other) => by(other) - by(one) || other.after - one.after,
  );
}

/** Tells whether anything between two sectors is not what it was. */
export function hasMoved({ before, after, trust, value }: PairLine): boolean {
  return before !== after || Boolean(trust) || Boolean(value);
}
