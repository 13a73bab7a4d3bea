import { expect, test } from "vitest";
import type {
  MapNode,
  MeasuredNode,
  Standing,
  StandingRow,
} from "../../../api/bindings";
import {
  classIds,
  looksOf,
  needsMeasures,
  needsStandings,
  radii,
  type Colour,
} from "./looks";

const node = (id: string): MapNode => ({
  ...{ id, name: id, short_name: "", sector_id: null },
  ...{ kind: "partner", status: "active", degree: 0 },
  ...{ x: 0, y: 0, pinned: false },
});
const nodes = ["a", "b", "c"].map(node);
const row = (id: string, standing: Partial<Standing>) =>
  ({
    id,
    standing: {
      ...{ judgements: [], quadrant: null, salience: null },
      ...{ stance_gap: null, participation_gap: null, ...standing },
    },
  }) as unknown as StandingRow;
const judgement = (criterion: "stance" | "power", value: string | number) =>
  ({
    criterion,
    level: typeof value === "string" ? value : "",
    mean: typeof value === "number" ? value : null,
  }) as Standing["judgements"][number];

const standings = [
  row("a", {
    ...{
      judgements: [judgement("stance", "leading"), judgement("power", 100)],
    },
    ...{ stance_gap: -1, salience: "dormant" },
  }),
  row("b", { judgements: [judgement("power", 25)], stance_gap: 2 }),
  row("c", {}),
];
const facts = { measured: [], standings };

function classes(colour: Colour) {
  const classOf = classIds(colour, facts);
  return {
    of: nodes.map(classOf),
    names: looksOf(colour, [], nodes, classOf).map(({ name }) => name),
  };
}

test("colours tell stance, gaps and salience in words, and who is not judged", () => {
  expect(classes("stance")).toEqual({
    of: ["leading", "unjudged", "unjudged"],
    names: ["leading", "not judged"],
  });
  expect(classes("stance_gap")).toEqual({
    of: ["0", "2", "unjudged"],
    names: [
      "as wanted, or further",
      "2 steps short of what is wanted",
      "not judged",
    ],
  });
  expect(classes("salience").names).toEqual(["dormant", "not judged"]);
  expect(classes("participation_gap").of).toEqual(nodes.map(() => "unjudged"));
});

test("no two classes of a colouring look the same", () => {
  const steps = [0, 1, 2, 3, 4].map((gap) =>
    row(String(gap), { stance_gap: gap }),
  );
  const many = [...steps.map(({ id }) => node(id)), node("nobody")];
  const looks = looksOf(
    "stance_gap",
    [],
    many,
    classIds("stance_gap", { measured: [], standings: steps }),
  );
  expect(looks).toHaveLength(6);
  expect(new Set(looks.map(({ color }) => color)).size).toBe(6);
  expect(new Set(looks.map(({ shape }) => shape)).size).toBe(6);
});

test("power is drawn against the highest score there can be, a measure against the highest on the map", () => {
  const power = radii("power", nodes, facts);
  expect(nodes.map(power)).toEqual([18, 12, 6]);
  const reach = (id: string, reach: number) => ({ id, reach }) as MeasuredNode;
  const measured = [reach("a", 4), reach("b", 1), reach("c", 0)];
  const size = radii("reach", nodes, { measured, standings: [] });
  expect(nodes.map(size)).toEqual([18, 12, 6]);
});

test("only what is needed is asked", () => {
  expect(needsMeasures("sector", "degree")).toBe(false);
  expect(needsMeasures("stance", "power")).toBe(false);
  expect(needsMeasures("community", "same")).toBe(true);
  expect(needsStandings("kind", "reach")).toBe(false);
  expect(needsStandings("salience", "same")).toBe(true);
  expect(needsStandings("sector", "interest")).toBe(true);
});
