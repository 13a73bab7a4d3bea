import { expect, test } from "vitest";
import type {
  Criterion,
  Judgement,
  Standing,
  StandingRow,
} from "../../../api/bindings";
import { overlaps } from "../../../components/graph/labels";
import type { GridColumn } from "../../../components/grid/types";
import {
  fitScore,
  meanWith,
  opinionsOn,
  quadrantAt,
  spotOf,
  spotWith,
  startOf,
  stepped,
} from "./arithmetic";
import { gapsOf } from "./gaps";
import { assessCells, placeAt } from "./judging";
import { labelsOf, marksOf, plotOf, spotAt, withMoved } from "./plot";
import { sorted } from "./sorting";

type Scores = Record<string, number>;

function judgement(criterion: Criterion, by: Scores): Judgement {
  const scores = Object.values(by);
  return {
    criterion,
    mean: scores.reduce((sum, one) => sum + one, 0) / scores.length,
    least: Math.min(...scores),
    most: Math.max(...scores),
    level: "",
    opinions: Object.entries(by).map(([who, score]) => ({
      assessor_id: who === "us" ? null : who,
      assessed_on: "2026-10-01",
      score,
      level: "",
    })),
  };
}

function standing(power: Scores, interest: Scores): Standing {
  return {
    judgements: [
      judgement("power", power),
      judgement("interest", interest),
    ].filter(({ opinions }) => opinions.length > 0),
    quadrant: null,
    salience: null,
    stance_gap: null,
    participation_gap: null,
  };
}

function row(id: string, of: Standing, more: Partial<StandingRow> = {}) {
  const known = {
    id,
    name: id,
    short_name: "",
    status: "active",
    standing: of,
  };
  return { ...known, sector_id: null, trail: [], ...more } as StandingRow;
}

const several = standing({ us: 60, ana: 90 }, { us: 40, ana: 20 });
const nothing = standing({}, {});

test("the grid splits at fifty, which itself counts as high", () => {
  expect(quadrantAt({ power: 50, interest: 50 })).toBe("manage_closely");
  expect(quadrantAt({ power: 50, interest: 49.9 })).toBe("keep_satisfied");
  expect(quadrantAt({ power: 49.9, interest: 50 })).toBe("keep_informed");
  expect(quadrantAt({ power: 0, interest: 0 })).toBe("monitor");
});

test("an organization stands at the mean, and nowhere before both are judged", () => {
  expect(spotOf(several)).toEqual({ power: 75, interest: 30 });
  expect(spotOf(nothing)).toBeNull();
  expect(spotOf(standing({ us: 10 }, {}))).toBeNull();
});

test("a new opinion takes the place of its assessor's last one only", () => {
  expect(meanWith(several, "power", "ana", 70)).toBe(65);
  expect(meanWith(several, "power", "ben", 30)).toBe(60);
  expect(meanWith(nothing, "power", null, 12)).toBe(12);
  expect(spotWith(several, null, { power: 10, interest: 80 })).toEqual({
    power: 50,
    interest: 50,
  });
});

test("moving begins at the assessor's own opinion, else at everyone's, else in the middle", () => {
  expect(startOf(several, "ana")).toEqual({ power: 90, interest: 20 });
  expect(startOf(several, "ben")).toEqual({ power: 75, interest: 30 });
  expect(startOf(nothing, null)).toEqual({ power: 50, interest: 50 });
});

test("arrow keys move by one, with Shift by ten, and stay on the scale", () => {
  const spot = { power: 95, interest: 5 };
  expect(stepped(spot, "ArrowUp", false)).toEqual({ power: 96, interest: 5 });
  expect(stepped(spot, "ArrowUp", true)).toEqual({ power: 100, interest: 5 });
  expect(stepped(spot, "ArrowLeft", true)).toEqual({ power: 95, interest: 0 });
  expect(stepped(spot, "Home", false)).toBeNull();
  expect([fitScore(-3), fitScore(49.6), fitScore(140)]).toEqual([0, 50, 100]);
});

test("each assessor who judged both has a place in the spread", () => {
  const partly = standing({ us: 60, ana: 90 }, { ana: 20 });
  expect(opinionsOn(partly)).toEqual([
    { assessor: "ana", spot: { power: 90, interest: 20 } },
  ]);
  expect(opinionsOn(several)).toHaveLength(2);
});

test("a point of the picture is the scores drawn there, within the scale", () => {
  const plot = plotOf(700, 500);
  const spot = { power: 37, interest: 81 };
  const drawn = [plot.x(spot.interest), plot.y(spot.power)] as const;
  expect(spotAt(plot, ...drawn)).toEqual(spot);
  expect(spotAt(plot, -50, -50)).toEqual({ power: 100, interest: 0 });
  expect(plot.y(100)).toBeLessThan(plot.y(0));
});

test("labels never cover one another, and the selected one is always there", () => {
  const plot = plotOf(500, 400);
  const rows = Array.from({ length: 60 }, (_, at) =>
    row(
      `Organization ${at}`,
      standing({ us: (at * 37) % 101 }, { us: (at * 53) % 101 }),
      { short_name: `O${at}` },
    ),
  );
  const marks = marksOf(rows, plot);
  const labels = labelsOf(marks, "Organization 47", plot);
  expect(labels.length).toBeGreaterThan(10);
  expect(labels.map(({ text }) => text)).toContain("Organization 47");
  labels.forEach((one, at) =>
    labels
      .slice(at + 1)
      .forEach((other) => expect(overlaps(one.box, other.box)).toBe(false)),
  );
});

test("one mark moves and the others stay as they are; who had no place gets one", () => {
  const plot = plotOf(500, 400);
  const [placed, unplaced] = [row("placed", several), row("new", nothing)];
  const marks = marksOf([placed, unplaced, row("other", several)], plot);
  expect(marks.map(({ row: of }) => of.id)).toEqual(["placed", "other"]);
  const spot = { power: 1, interest: 2 };
  const moved = withMoved(marks, placed, spot, plot);
  expect(moved.map((mark) => mark.spot)).toEqual([spot, marks[1]?.spot]);
  expect(moved[1]).toBe(marks[1]);
  expect(withMoved(marks, unplaced, spot, plot)[2]?.row.id).toBe("new");
});

test("gaps are the steps behind what is wanted, and power outside the table", () => {
  const judged = (criterion: Criterion, level: string): Judgement => ({
    ...judgement(criterion, {}),
    mean: null,
    level,
  });
  const behind: Standing = {
    ...several,
    judgements: [
      ...several.judgements,
      judged("stance", "resistant"),
      judged("stance_desired", "leading"),
    ],
    stance_gap: 3,
    participation_gap: -1,
  };
  const gaps = gapsOf([
    row("near", { ...behind, stance_gap: 1 }),
    row("far", behind),
    row("outside", several, { status: "prospective" }),
    row("weak", standing({ us: 49 }, { us: 90 }), { status: "left" }),
    row("fine", { ...several, stance_gap: 0 }),
  ]);
  expect(gaps.map(({ key }) => key)).toEqual([
    "far stance",
    "near stance",
    "outside power",
  ]);
  expect(gaps[0]).toMatchObject({ from: "resistant", to: "leading", steps: 3 });
});

test("a place is one edit of today; cells of several rows are one step", () => {
  const judge = { assessor: "ana", on: "2026-11-22" };
  expect(placeAt("org", judge, { power: 7, interest: 8 })).toEqual({
    module: "stakeholders",
    edit: {
      verb: "assess",
      stakeholder_id: "org",
      assessor_id: "ana",
      assessed_on: "2026-11-22",
      verdicts: [
        { criterion: "power", score: 7, level: "" },
        { criterion: "interest", score: 8, level: "" },
      ],
    },
  });
  const cell = (key: string, column: string, value: number | string) => ({
    ...{ row: null, key, column, value },
  });
  const one = assessCells(
    [cell("a", "power", 1), cell("a", "stance", "neutral")],
    judge,
  );
  expect(one).toMatchObject({
    edit: {
      verdicts: [
        { criterion: "power", score: 1 },
        { criterion: "stance", score: null, level: "neutral" },
      ],
    },
  });
  const two = assessCells(
    [cell("a", "power", 1), cell("b", "power", 2)],
    judge,
  );
  expect(two).toMatchObject({ module: "together" });
});

test("rows without a value come last both ways; a choice sorts by its scale", () => {
  type Cell = { name: string; level: string | null };
  const columns: GridColumn<Cell>[] = [
    {
      ...{ id: "level", title: "", kind: "choice" },
      value: ({ level }) => level,
      choices: [
        { value: "unaware", label: "unaware" },
        { value: "leading", label: "leading" },
      ],
    },
  ];
  const rows = [
    { name: "none", level: null },
    { name: "last", level: "leading" },
    { name: "first", level: "unaware" },
  ];
  const names = (direction: "up" | "down") =>
    sorted(rows, columns, { column: "level", direction }).map(
      ({ name }) => name,
    );
  expect(names("up")).toEqual(["first", "last", "none"]);
  expect(names("down")).toEqual(["last", "first", "none"]);
});
