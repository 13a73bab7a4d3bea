import { expect, test } from "vitest";
import { Underway } from "./underway";

const nodes = [
  { id: "a", x: 0, y: 0 },
  { id: "b", x: 5, y: 5 },
];
const places = (underway: Underway) => underway.over(nodes).map(({ x }) => x);

test("an answer puts nobody back who was put elsewhere since, until that is kept", async () => {
  const underway = new Underway();
  const [one, two] = [
    Promise.withResolvers<boolean>(),
    Promise.withResolvers<boolean>(),
  ];
  const first = underway.hold("a", { x: 12, y: 0 }, one.promise);
  const second = underway.hold("a", { x: 24, y: 0 }, two.promise);
  expect(places(underway)).toEqual([24, 5]);
  one.resolve(true);
  expect(await first).toBe(true);
  expect(places(underway)).toEqual([24, 5]);
  two.resolve(false);
  expect(await second).toBe(false);
  expect(places(underway)).toEqual([0, 5]);
});
