import { expect, test } from "vitest";
import type { MeasurePoint, MeasureSeries } from "../../../api/bindings";
import { breaksOf, codeOf, cutsOf, lineOf, seriesOf } from "./series";

const point = (
  year: number,
  value: number | null,
  definition_id = "d1",
): MeasurePoint => ({
  period: String(year),
  starts_on: `${year}-01-01`,
  ends_on: `${year}-12-31`,
  value,
  numerator: null,
  denominator: null,
  definition_id,
  is_break: false,
  reports: 1,
  received_on: null,
});
const series = (
  place: string,
  disaggregation: string,
  points: MeasurePoint[],
): MeasureSeries => ({ place, disaggregation, points });

const all = [
  series("", "", [point(2023, 5), point(2024, null), point(2025, 7, "d2")]),
  series("North", "", [point(2025, 4)]),
  series("", "age=0-5", [point(2025, 4)]),
  series("", "age=0-5; gender=girls", [point(2025, 4)]),
  series("", "gender=boys", [point(2025, null)]),
];

test("only cuts with a value are offered", () => {
  expect(cutsOf(all).map(codeOf)).toEqual(["together", "place", "by age"]);
  expect(cutsOf([])).toEqual([]);
});

test("a cut draws its own series", () => {
  const drawn = (kind: "together" | "place") =>
    seriesOf(all, { kind }).map(({ place }) => place);
  expect(drawn("together")).toEqual([""]);
  expect(drawn("place")).toEqual(["North"]);
});

test("a line is broken where it is measured otherwise, and not where a value is missing", () => {
  const [whole] = all;
  if (!whole) throw new Error("no series");
  const { parts } = lineOf(whole, { kind: "together" });
  expect(parts.map((part) => part.map(({ value }) => value))).toEqual([
    [5],
    [7],
  ]);
  const breaks = breaksOf(whole, []);
  expect(breaks).toHaveLength(1);
  const [first, last] = [parts[0]?.[0]?.at ?? 0, parts[1]?.[0]?.at ?? 0];
  expect(breaks[0]?.at).toBe((first + last) / 2);
});

test("lines are named by what tells them apart", () => {
  const names = all
    .slice(1, 3)
    .map(
      (one) =>
        lineOf(
          one,
          one.place ? { kind: "place" } : { kind: "group", dimension: "age" },
        ).name,
    );
  expect(names).toEqual(["North", "0-5"]);
});
