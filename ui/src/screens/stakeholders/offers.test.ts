import { expect, test } from "vitest";
import type { ContributionRow, ContributionSide } from "../../api/bindings";
import { shownSectors } from "./coverage";
import { newContribution } from "./edits";
import { kindsOf } from "./kinds";
import { marketOf } from "./offers";

const one = (
  id: string,
  side: ContributionSide,
  changes: Partial<ContributionRow> = {},
): ContributionRow => ({
  ...newContribution(id, `of-${id}`, side),
  organization: id,
  ...changes,
});
const list = {
  contributions: [
    one("room", "needed"),
    one("bus", "needed"),
    one("past", "needed", { until_on: "2026-01-31" }),
    one("hall", "offered"),
    one("old-hall", "offered", { until_on: "2026-11-21" }),
    one("data", "offered", { until_on: "2026-11-22" }),
  ],
  matches: [
    { need_id: "room", offer_ids: ["old-hall", "hall"] },
    { need_id: "bus", offer_ids: ["old-hall"] },
    { need_id: "past", offer_ids: ["data"] },
  ],
};
const names = (rows: readonly ContributionRow[]) => rows.map(({ id }) => id);

test("what is over neither needs nor offers anything", () => {
  const market = marketOf(list, "2026-11-22", null);
  expect(names(market.unmet.map(({ need }) => need))).toEqual(["bus"]);
  expect(names(market.met.map(({ need }) => need))).toEqual(["room"]);
  expect(names(market.met[0]?.offers ?? [])).toEqual(["hall"]);
  expect(names(market.spare)).toEqual(["data"]);
});

test("a filter leaves needs out, but a need still meets anybody's offer", () => {
  const market = marketOf(list, "2026-11-22", new Set(["of-room"]));
  expect(market.unmet).toEqual([]);
  expect(names(market.met[0]?.offers ?? [])).toEqual(["hall"]);
  expect(market.spare).toEqual([]);
});

test("a filter by sector shows these sectors, those without one by their own name", () => {
  const sector = (id: string | null) => ({
    sector: id ? { id, name: id, position: "", target: null, notes: "" } : null,
    ...{ active: [], others: [], seats: 0, missing: null },
    is_only_one: false,
  });
  const all = [sector("a"), sector("b"), sector(null)];
  expect(shownSectors(all, ["b", "none"])).toEqual([all[1], all[2]]);
  expect(shownSectors(all, [])).toEqual(all);
});

test("a usual kind may have a word of one's own; other kinds are added", () => {
  const kind = (code: string, name: string) => ({
    ...{ id: code, code, name, position: "", notes: "" },
  });
  const named = [kind("funds", "pays for"), kind("lends", "lends buses to")];
  const { usual, added } = kindsOf(
    { funds: "funds", advises: "advises" },
    named,
  );
  expect(usual.map(({ own }) => own?.name)).toEqual(["pays for", undefined]);
  expect(added.map(({ code }) => code)).toEqual(["lends"]);
});
