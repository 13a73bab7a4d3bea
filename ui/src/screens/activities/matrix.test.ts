import { expect, test } from "vitest";
import type {
  ActivityRow,
  AlignmentMatrix,
  MatrixActivity,
} from "../../api/bindings";
import { activities as en } from "../../i18n/en/activities";
import { activities as es } from "../../i18n/es/activities";
import {
  filterOf,
  isFiltered,
  isUnderWayOnly,
  statusesIn,
  statusQuery,
} from "./filters";
import { cellsOf, gapsOf, overlapsOf, rowsOf, type MatrixRow } from "./matrix";
import { blankActivity, editOf, sorted } from "./register";
import { readStrength, strengthOf } from "./strength";

test("reads pasted strengths as people and spreadsheets write them", () => {
  for (const text of ["p", "P", "primary", " Primary ", "1", "x", "X", "●"])
    expect([text, strengthOf(text, en.typed)]).toEqual([text, "primary"]);
  for (const text of ["s", "supporting", "2", "○", "support"])
    expect([text, strengthOf(text, en.typed)]).toEqual([text, "supporting"]);
  for (const text of ["", "  ", "-", "0", "none"])
    expect([text, strengthOf(text, en.typed)]).toEqual([text, null]);
  for (const text of ["3", "prim", "yes", "px", "<b>p</b>"])
    expect([text, strengthOf(text, en.typed)]).toEqual([text, undefined]);
});

test("reads strengths in the words of the language, and in English beside it", () => {
  expect(strengthOf("Principal", es.typed)).toBe("primary");
  expect(strengthOf("a", es.typed)).toBe("supporting");
  expect(strengthOf("De apoyo", es.typed)).toBe("supporting");
  expect(strengthOf("supporting", es.typed)).toBe("supporting");
  expect(strengthOf("a", en.typed)).toBeUndefined();
  expect(readStrength("?", en.typed, "No.")).toEqual({ error: "No." });
  expect(readStrength("", en.typed, "No.")).toEqual({ value: null });
});

function activity(
  id: string,
  cells: Record<string, "primary" | "supporting">,
): MatrixActivity {
  return {
    id,
    name: id.toUpperCase(),
    status: "on_track",
    cells: Object.entries(cells).map(([strategy_id, strength]) => ({
      strategy_id,
      strength,
      notes: "",
    })),
  };
}

const strategy = (id: string, activities: number, active: number) => ({
  id,
  name: id,
  activities,
  active,
});

const matrix: AlignmentMatrix = {
  goals: [
    {
      id: "g1",
      name: "Ready",
      strategies: [strategy("s1", 2, 2), strategy("s2", 1, 0)],
    },
    { id: "g2", name: "Fed", strategies: [] },
  ],
  groups: [
    {
      organization_id: "o1",
      organization: "Library",
      activities: [
        activity("a", { s1: "primary", gone: "primary" }),
        activity("b", { s1: "primary", s2: "supporting" }),
      ],
    },
    {
      organization_id: null,
      organization: "",
      activities: [activity("c", {})],
    },
  ],
  total: 3,
  active: 3,
};

test("lays the groups out as rows that keep their owner and their cells", () => {
  const rows = rowsOf(matrix);
  expect(rows.map((row) => row.id)).toEqual(["a", "b", "c"]);
  expect(rows.map((row) => row.organizationId)).toEqual(["o1", "o1", ""]);
  expect(rows.map((row) => row.cells.size)).toEqual([1, 2, 0]);
  expect(rows[1]?.cells.get("s2")?.strength).toBe("supporting");
});

test("turns changed cells into cells to align", () => {
  const row = rowsOf(matrix)[0] as MatrixRow;
  expect(
    cellsOf([
      { row, key: "a", column: "s2", value: "primary" },
      { row, key: "a", column: "s1", value: null },
    ]),
  ).toEqual([
    { activity_id: "a", strategy_id: "s2", strength: "primary" },
    { activity_id: "a", strategy_id: "s1", strength: null },
  ]);
});

test("finds strategies with nothing under way and goals without a strategy", () => {
  expect(
    gapsOf(matrix).map((gap) => [gap.goal.id, gap.strategy?.id ?? null]),
  ).toEqual([
    ["g1", "s2"],
    ["g2", null],
  ]);
});

function registered(id: string, more: Partial<ActivityRow> = {}): ActivityRow {
  return {
    ...blankActivity,
    id,
    name: id,
    status: "on_track",
    place: "Larkin Park",
    population_served: "Children",
    organization: "",
    strategies: 1,
    ...more,
  };
}

test("finds overlaps only where strategy, place and people are the same", () => {
  const pairs = (rows: ActivityRow[]) =>
    overlapsOf(matrix, rows).map((one) => [one.first.id, one.second.id]);
  expect(pairs([registered("a"), registered("b")])).toEqual([["a", "b"]]);
  const other = { place: "larkin park " };
  expect(pairs([registered("a"), registered("b", other)])).toHaveLength(1);
  for (const apart of [
    { place: "Southgate" },
    { population_served: "Parents" },
    { status: "completed" },
  ] as Partial<ActivityRow>[])
    expect(pairs([registered("a"), registered("b", apart)])).toEqual([]);
  const nowhere = { place: "" };
  expect(pairs([registered("a", nowhere), registered("b", nowhere)])).toEqual(
    [],
  );
});

test("reads the filters of an address", () => {
  expect(statusesIn("active")).toEqual([
    "on_track",
    "minor_issues",
    "major_issues",
  ]);
  expect(statusesIn("abandoned,planned,nonsense")).toEqual([
    "planned",
    "abandoned",
  ]);
  expect(isUnderWayOnly(statusesIn("active"))).toBe(true);
  expect(isUnderWayOnly(statusesIn("active,planned"))).toBe(false);
  expect(isUnderWayOnly([])).toBe(false);
  expect(statusQuery([])).toBeNull();
  expect(isFiltered(filterOf({ view: "register" }))).toBe(false);
  expect(filterOf({ unaligned: "1", organization: "o1" })).toEqual({
    search: "",
    statuses: [],
    organization_id: "o1",
    strategy_id: null,
    unaligned: true,
  });
});

test("sets several fields of several activities as one edit", () => {
  const row = registered("a");
  const one = editOf([
    { row, key: "a", column: "place", value: "Southgate" },
    { row, key: "a", column: "reach", value: 12 },
  ]);
  expect(one).toEqual({
    module: "activities",
    edit: {
      verb: "set",
      table: "activity",
      id: "a",
      set: { place: "Southgate", reach: 12 },
    },
  });
  const many = editOf([
    { row, key: "a", column: "reach", value: 1 },
    { row, key: "b", column: "reach", value: 2 },
  ]);
  expect(many).toMatchObject({ module: "together" });
});

test("sorts by a column with empty cells last either way", () => {
  const rows = [
    registered("a", { reach: null }),
    registered("b", { reach: 9 }),
    registered("c", { reach: 10 }),
  ];
  const columns = [
    {
      id: "reach",
      title: "Reach",
      kind: "number" as const,
      value: (row: ActivityRow) => row.reach,
    },
  ];
  const ids = (direction: "up" | "down") =>
    sorted(rows, columns, { column: "reach", direction }).map((row) => row.id);
  expect(ids("up")).toEqual(["b", "c", "a"]);
  expect(ids("down")).toEqual(["c", "b", "a"]);
});
