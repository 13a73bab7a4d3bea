import { expect, test } from "vitest";
import type { MapEdge, MapNode, StakeholderMap } from "../../../api/bindings";
import type { SectorLook } from "../sectors";
import {
  drawnEdges,
  drawnNodes,
  hiddenTies,
  legendLooks,
  legendTies,
  matchingOf,
  offAddress,
  offIn,
  offTiesIn,
} from "./drawn";

const node = (id: string): MapNode => ({
  ...{ id, name: id, short_name: "", sector_id: "s" },
  ...{ kind: "partner", status: "active", degree: 1 },
  ...{ x: 1, y: 2, pinned: false },
});
const person = (id: string, organization_id: string | null) => ({
  ...{ id, name: id, organization_id, degree: 1 },
  ...{ x: 3, y: 4, pinned: false },
});
const edge = (from: number, to: number): MapEdge => ({
  ...{ id: `${from}${to}`, from, to, kind: "advises" },
  ...{ direction: "directed", intensity: 2 },
});
const map: StakeholderMap = {
  ...{ nodes: [node("a"), node("b")], sectors: [], views: [], days: [] },
  people: [person("p", "a"), person("q", "gone")],
  edges: [edge(0, 1), edge(2, 1)],
};
const plain: StakeholderMap = { ...map, people: [], edges: [edge(0, 1)] };
const looks: SectorLook[] = ["s", "none"].map((id) => ({
  ...{ id, name: id, shape: "circle", color: 1 },
}));

test("people are drawn with their relationships and with whom they belong to", () => {
  const all = legendLooks(map, looks, "sector");
  expect(all.map(({ id }) => id)).toEqual(["s", "none", "person"]);
  expect(legendLooks(plain, looks, "sector")).toEqual(looks);
  const nodes = drawnNodes(
    map,
    all,
    () => "s",
    () => 9,
  );
  expect(nodes.map(({ id, klass, size }) => [id, klass, size])).toEqual([
    ["a", 0, 9],
    ["b", 0, 9],
    ["p", 2, 5],
    ["q", 2, 5],
  ]);
  const belongs = legendTies(map).length - 1;
  expect(drawnEdges(map).map((one) => [one.from, one.to, one.klass])).toEqual([
    ["a", "b", 1],
    ["p", "b", 1],
    ["p", "a", belongs],
  ]);
  expect(legendTies(plain)).toHaveLength(belongs);
});

test("the legend filters by sector and only fades people", () => {
  const all = legendLooks(map, looks, "sector");
  expect(offIn({ sector: "s" }, "sector", all)).toEqual([1]);
  expect(offIn({ off: "person" }, "sector", all)).toEqual([2]);
  expect(offAddress("sector", all, [1, 2])).toEqual({
    sector: "s",
    off: "person",
  });
  expect(offAddress("sector", all, [2])).toEqual({
    sector: null,
    off: "person",
  });
  expect(offAddress("stance", all, [0])).toEqual({ off: "s" });
  expect(offIn({ off: "s", sector: "none" }, "stance", all)).toEqual([0]);
});

test("hidden ties are named in the address", () => {
  const belongs = legendTies(map).length - 1;
  expect(offTiesIn({ hidden: "2,belongs,x" })).toEqual([1, belongs]);
  expect(hiddenTies([1, belongs])).toEqual({ hidden: "2,belongs" });
  expect(hiddenTies([])).toEqual({ hidden: null });
});

test("people fit the filter with the organization they belong to", () => {
  expect(matchingOf(map, null)).toBeNull();
  expect([...(matchingOf(map, new Set(["a"])) ?? [])]).toEqual(["a", "p"]);
});
