import { expect, test } from "vitest";
import { blank, type IndicatorRow } from "../../../api/bindings";
import { filterOf, isFiltered, toggled } from "./filters";
import { headlinesOf, sectionsOf } from "./sections";

const row = (id: string, more: Partial<IndicatorRow> = {}): IndicatorRow => ({
  ...blank.indicator,
  id,
  goal: "",
  definition: null,
  newest: null,
  before: null,
  points: [],
  target: null,
  baseline: null,
  trend: "too_few_points",
  freshness: "not_expected",
  due_period: "2026-Q3",
  observations: 0,
  ...more,
});

const goals = [
  { id: "g1", name: "Ready for school" },
  { id: "g2", name: "Food" },
];
const rows = [
  row("a", { is_headline: true }),
  row("b", { goal_id: "g2", status: "collecting" }),
  row("c"),
  row("d", { is_headline: true, status: "retired" }),
  row("e", { goal_id: "g1" }),
  row("f", { goal_id: "gone" }),
];
const names = (by: "goal" | "status") =>
  sectionsOf(rows, by, goals).map((section) => [
    section.id,
    section.rows.map(({ id }) => id).join(""),
  ]);

test("the short list holds headline measures in use", () => {
  expect(headlinesOf(rows).map(({ id }) => id)).toEqual(["a"]);
});

test("the others stand under their goals, without one, and retired", () => {
  expect(names("goal")).toEqual([
    ["g1", "e"],
    ["g2", "b"],
    ["", "cf"],
    ["retired", "d"],
  ]);
});

test("or under their statuses in the order of a life", () => {
  expect(names("status")).toEqual([
    ["proposed", "cef"],
    ["collecting", "b"],
    ["retired", "d"],
  ]);
});

test("a filter stands in the address", () => {
  const filter = filterOf({ status: "agreed,nonsense,collecting" });
  expect(filter.statuses).toEqual(["agreed", "collecting"]);
  expect(isFiltered(filter)).toBe(true);
  expect(isFiltered(filterOf({}))).toBe(false);
  expect(toggled(["agreed", "collecting"], "agreed")).toBe("collecting");
  expect(toggled(["agreed"], "proposed")).toBe("proposed,agreed");
  expect(toggled(["agreed"], "agreed")).toBeNull();
});
