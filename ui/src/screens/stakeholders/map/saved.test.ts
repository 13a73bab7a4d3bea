import { expect, test } from "vitest";
import type { MapNode, MapView } from "../../../api/bindings";
import {
  addressOf,
  isChanged,
  isTaken,
  saveView,
  settingsOf,
  viewIn,
} from "./saved";

const known = ["s1", "s2"];
const query = {
  ...{ q: "food", sector: "s2,none", status: "active" },
  ...{ colour: "kind", labels: "all", on: "2026-03-01", view: "map" },
  ...{ off: "funder,ally", hidden: "unread,1", people: "1" },
};
const view = (more: Partial<MapView> = {}): MapView => ({
  ...{ id: "v", name: "Board", position: "", notes: "" },
  ...settingsOf(query, known),
  ...more,
});

test("a saved view opens as it was saved", () => {
  expect(addressOf(view(), known)).toMatchObject({
    ...{ saved: "v", q: "food", sector: "none,s2", status: "active" },
    ...{ colour: "kind", size: null, labels: "all", on: "2026-03-01" },
    ...{ panel: null, off: "ally,funder", hidden: "1,unread", people: "1" },
  });
  expect(isChanged(view(), { ...query, saved: "v" }, known)).toBe(false);
  expect(isChanged(view(), { ...query, q: "foo" }, known)).toBe(true);
  for (const other of ["on", "off", "hidden", "people"])
    expect(isChanged(view(), { ...query, [other]: "" }, known)).toBe(true);
  const turned = { ...query, hidden: "1,unread" };
  expect(isChanged(view(), turned, known)).toBe(false);
});

test("a sector that is gone filters nothing, and the view is not changed by that", () => {
  const left = ["s1"];
  expect(addressOf(view(), left).sector).toBe("none");
  const now = { ...query, sector: "none" };
  expect(isChanged(view(), now, left)).toBe(false);
  expect(
    addressOf(view({ off: "", hidden: "", people: false }), left),
  ).toMatchObject({
    ...{ off: null, hidden: null, people: null },
  });
  const only = view({ filter: JSON.stringify({ sector_ids: ["s2"] }) });
  expect(addressOf(only, left)).toMatchObject({ sector: null, q: null });
});

test("a filter that cannot be read filters nothing", () => {
  expect(addressOf(view({ filter: "" }), known).sector).toBeNull();
  expect(addressOf(view({ filter: "{" }), known).q).toBeNull();
});

test("a view that is gone is no view, and no two have the same name", () => {
  expect(viewIn([view()], { saved: "v" })?.name).toBe("Board");
  expect(viewIn([view()], { saved: "w" })).toBeUndefined();
  expect(viewIn([view()], {})).toBeUndefined();
  expect(isTaken([view()], " board ", null)).toBe(true);
  expect(isTaken([view()], "board", "v")).toBe(false);
});

test("saving is one step: the view, its place in the list, and where everybody stands", () => {
  const node: MapNode = {
    ...{ id: "a", name: "Ada", short_name: "", sector_id: null },
    ...{ kind: "partner", status: "active", degree: 0 },
    ...{ x: 1, y: 2, pinned: true },
  };
  const { id, edit } = saveView("Board", settingsOf({}, known), [node]);
  expect(edit).toMatchObject({
    module: "together",
    edit: {
      label: { verb: "add", table: "map_view", name: "Board" },
      edits: [
        { edit: { verb: "put", record: { id, name: "Board" } } },
        { edit: { verb: "move", id, before: null } },
        {
          edit: {
            ...{ verb: "arrange", view_id: id },
            placings: [{ stakeholder_id: "a", x: 1, y: 2, pinned: true }],
          },
        },
      ],
    },
  });
});
