import { expect, test } from "vitest";
import type {
  MeasuredNode,
  NetworkMeasures,
  NetworkSummary,
  SectorPair,
  SnapshotRow,
} from "../../../api/bindings";
import { hasMoved, movers, pairLines, wholeLines, without } from "./compare";
import { askedOf, inOrder, NOW, type Side } from "./kept.svelte";

const node = (id: string, degree: number, more = {}) =>
  ({ id, name: id, degree, eigenvector: null, ...more }) as MeasuredNode;
const pair = (
  from: string | null,
  to: string | null,
  ties: number,
  more = {},
) =>
  ({
    ...{ from_id: from, to_id: to, ties, trust: null, value: null },
    ...more,
  }) as SectorPair;
const network = (
  summary: Partial<NetworkSummary>,
  nodes: MeasuredNode[] = [],
  sectors: SectorPair[] = [],
) =>
  ({
    ...{ nodes, sectors, bridges: [], cross_sector_share: null },
    summary: { density: null, diameter: null, ...summary },
  }) as unknown as NetworkMeasures;

test("the whole is compared measure by measure, and what was not known has no difference", () => {
  const lines = wholeLines(
    network({ ties: 4, density: 0.1 + 0.2 }),
    network({ ties: 7, density: 0.3, diameter: 3 }),
  );
  const by = (id: string) => lines.find((line) => line.id === id);
  expect(by("ties")).toMatchObject({ before: 4, after: 7, by: 3 });
  expect(by("density")?.by).toBe(0);
  expect(by("diameter")).toMatchObject({ before: null, after: 3, by: null });
  expect(by("cross_sector_share")).toBeUndefined();
});

test("who came, who left, and whose measure moved most", () => {
  const before = network({}, [node("a", 1), node("b", 5), node("c", 2)]);
  const after = network({}, [node("b", 1), node("c", 3), node("d", 9)]);
  expect(without(after.nodes, before.nodes).map(({ id }) => id)).toEqual(["d"]);
  expect(without(before.nodes, after.nodes).map(({ id }) => id)).toEqual(["a"]);
  const moved = movers(before, after, "degree", 5);
  expect(moved.map(({ id, by }) => [id, by])).toEqual([
    ["b", -4],
    ["c", 1],
  ]);
  expect(movers(before, after, "degree", 1)).toHaveLength(1);
  expect(movers(before, after, "eigenvector", 5)).toEqual([]);
});

test("pairs of sectors are the same whichever comes first, and one may be new or gone", () => {
  const lines = pairLines(
    network({}, [], [pair("x", null, 2, { trust: 2 }), pair("x", "x", 3)]),
    network({}, [], [pair(null, "x", 2, { trust: 2.5 }), pair("y", "x", 1)]),
  );
  expect(lines.map(({ before, after }) => [before, after])).toEqual([
    [3, 0],
    [0, 1],
    [2, 2],
  ]);
  expect(lines[2]?.trust).toBe(0.5);
  expect(lines.every(hasMoved)).toBe(true);
  const still = network({}, [], [pair("x", "y", 2)]);
  expect(pairLines(still, still).some(hasMoved)).toBe(false);
});

test("an address compares what is there, never something with itself", () => {
  const known = [{ id: "k" }, { id: "l" }] as SnapshotRow[];
  const of = (query: Record<string, string>) => askedOf(query, known);
  expect(of({})).toEqual({ shown: null, other: null });
  expect(of({ kept: "k", with: "l" })).toEqual({ shown: "k", other: "l" });
  expect(of({ kept: "k", with: NOW })).toEqual({ shown: "k", other: NOW });
  expect(of({ with: "l" })).toEqual({ shown: null, other: "l" });
  expect(of({ kept: "k", with: "k" }).other).toBeNull();
  expect(of({ with: NOW }).other).toBeNull();
  expect(of({ kept: "gone", with: "l" })).toEqual({ shown: null, other: "l" });
});

test("the earlier stands first, the present last", () => {
  const side = (id: string | null, day: string | null) =>
    ({ id, day, name: "", filter: {} }) as unknown as Side;
  const [early, late] = [side("k", "2025-01-01"), side("l", "2026-01-01")];
  const now = side(null, null);
  expect(inOrder(late, early)).toEqual([early, late]);
  expect(inOrder(now, early)).toEqual([early, now]);
  expect(inOrder(early, now)).toEqual([early, now]);
});
