import { expect, test } from "vitest";
import type { MapNode, Placing } from "../../../api/bindings";
import { pin, remember, remembered, unpin } from "./places";

const node = (id: string, x: number, pinned = false): MapNode => ({
  ...{ id, name: id, short_name: "", sector_id: null },
  ...{ kind: "partner", status: "active", degree: 0 },
  ...{ x, y: 0, pinned },
});
const moved: Placing = { stakeholder_id: "a", x: 9, y: 9, pinned: true };

test("the first pin keeps the places of all, a later one only its own", () => {
  const edit = (nodes: MapNode[]) => pin(null, nodes, moved);
  expect(edit([node("a", 1), node("b", 2)])).toEqual({
    module: "stakeholders",
    edit: {
      verb: "arrange",
      view_id: null,
      placings: [{ stakeholder_id: "b", x: 2, y: 0, pinned: false }, moved],
    },
  });
  expect(edit([node("a", 1), node("b", 2, true)])).toMatchObject({
    edit: { placings: [moved] },
  });
});

test("unpinning leaves one where it stands", () => {
  expect(unpin(null, node("b", 2, true))).toMatchObject({
    edit: { placings: [{ stakeholder_id: "b", x: 2, pinned: false }] },
  });
});

test("the first place of everybody on a map is remembered for as long as the file is the same", () => {
  remember("one", null, [node("a", 1)]);
  remember("one", "view", [node("a", 7)]);
  remember("one", null, [node("a", 5), node("b", 2)]);
  expect(remembered("one", null).map(({ x }) => x)).toEqual([1, 2]);
  expect(remembered("one", "view").map(({ x }) => x)).toEqual([7]);
  expect(remembered("other", null)).toEqual([]);
  expect(remembered("one", null)).toEqual([]);
});
