import { expect, test } from "vitest";
import { heightOf, pathOf, placeOf, shownLabels } from "./trend";

test("a value stands between the ends of its scale", () => {
  expect(heightOf(1, 1, 5, 100)).toBe(100);
  expect(heightOf(5, 1, 5, 100)).toBe(0);
  expect(heightOf(3, 1, 5, 100)).toBe(50);
  expect(heightOf(9, 1, 5, 100)).toBe(0);
  expect(heightOf(1, 1, 1, 100)).toBe(100);
});

test("points stand at equal steps, a single one in the middle", () => {
  expect([0, 1, 2].map((at) => placeOf(at, 3, 200))).toEqual([0, 100, 200]);
  expect(placeOf(0, 1, 200)).toBe(100);
});

test("the line is broken where there is no value", () => {
  const same = (n: number) => n;
  expect(pathOf([1, 2, null, 4, null], same, same)).toBe("M0 1L1 2M3 4");
  expect(pathOf([], same, same)).toBe("");
});

test("the first and the last label are always shown, and no more than fit", () => {
  expect([...shownLabels(12, 1000)]).toHaveLength(12);
  const few = [...shownLabels(12, 300)];
  expect(few[0]).toBe(0);
  expect(few.at(-1)).toBe(11);
  expect(few.length).toBeLessThan(6);
  expect([...shownLabels(1, 300)]).toEqual([0]);
  expect(shownLabels(0, 300).size).toBe(0);
});
