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
  const ties = legendTies(map, []);
  const code = (at?: number) => ties[at ?? -1]?.code;
  const drawn = drawnEdges(map, ties).map((one) => [
    ...[one.from, one.to, code(one.klass), code(one.grade)],
  ]);
  expect(drawn).toEqual([
    ["a", "b", "kind:advises", "2"],
    ["p", "b", "kind:advises", "2"],
    ["p", "a", "belongs", undefined],
  ]);
  expect(legendTies(plain, []).map((one) => one.code)).not.toContain("belongs");
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
  const ties = legendTies(map, []);
  const at = (code: string) => ties.findIndex((one) => one.code === code);
  const query = { hidden: "2,belongs,competes" };
  const off = offTiesIn(query, ties);
  expect(off).toEqual([at("belongs"), at("2")]);
  expect(hiddenTies(query, ties, [at("kind:advises"), ...off])).toEqual({
    hidden: "kind:advises,belongs,2,kind:competes_with",
  });
  expect(hiddenTies({ hidden: "2" }, ties, [])).toEqual({ hidden: null });
});

test("people fit the filter with the organization they belong to", () => {
  expect(matchingOf(map, null)).toBeNull();
  expect([...(matchingOf(map, new Set(["a"])) ?? [])]).toEqual(["a", "p"]);
});
