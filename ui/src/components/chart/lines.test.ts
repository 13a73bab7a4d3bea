import { expect, test } from "vitest";
import { labelled, lineOfSteps, scaleOf, spread } from "./lines";

test("a scale ends at round numbers and holds every value", () => {
  const { least, most, marks } = scaleOf([61.2, 74.9, 70]);
  expect(least).toBeLessThanOrEqual(61.2);
  expect(most).toBeGreaterThanOrEqual(74.9);
  expect(marks[0]).toBe(least);
  expect(marks.at(-1)).toBe(most);
});

test("a scale begins at zero where the values still use its upper half", () => {
  expect(scaleOf([12, 40]).least).toBe(0);
  expect(scaleOf([61, 75]).least).toBeGreaterThan(50);
  expect(scaleOf([-40, -12]).most).toBe(0);
});

test("one value and none have a scale as well", () => {
  const one = scaleOf([50]);
  expect(one.least).toBeLessThan(50);
  expect(one.most).toBeGreaterThan(50);
  const zero = scaleOf([0]);
  expect(zero.least).toBeLessThan(zero.most);
  expect(scaleOf([])).toMatchObject({ least: 0, most: 1 });
});

test("the last place is always labelled, the others as far as there is room", () => {
  expect([...labelled([0, 50, 100, 150], 60)].sort()).toEqual([0, 3]);
  expect(labelled([0, 100, 200], 60).size).toBe(3);
  expect(labelled([0, 20], 60)).toEqual(new Set([1]));
  expect(labelled([7], 60)).toEqual(new Set([0]));
  expect(labelled([], 60).size).toBe(0);
});

test("labels at one height move apart and stay inside", () => {
  expect(spread([50, 20], 14, 0, 100)).toEqual([50, 20]);
  expect(spread([50, 50], 14, 0, 100)).toEqual([50, 64]);
  expect(spread([98, 99], 14, 0, 100)).toEqual([86, 100]);
  expect(spread([100, 1, 2], 14, 0, 100)).toEqual([100, 1, 15]);
});

test("a line of steps is broken where there is no value", () => {
  const steps = [null, 1, 2, null, 4, null].map((value, at) => ({
    label: `step ${at}`,
    value,
  }));
  const { parts } = lineOfSteps("leaders", "Leaders", steps);
  expect(parts.map((part) => part.map(({ at }) => at))).toEqual([[1, 2], [4]]);
  expect(parts[1]?.[0]).toMatchObject({ label: "step 4", value: 4 });
  expect(lineOfSteps("leaders", "Leaders", []).parts).toEqual([]);
});
