import { expect, test } from "vitest";
import { fitted, toScreen, toWorld, zoomed } from "./camera";
import { network } from "./fixture";
import { circle, walk } from "./neighbours";
import { Scene } from "./scene";
import { markData, shapes } from "./shapes";

const node = (id: string, x: number, y: number) => ({
  ...{ id, x, y },
  ...{ label: id, klass: 0, size: 10 },
});
const tie = (from: string, to: string) => ({ from, to, klass: 0 });

const star = new Scene(
  [
    node("middle", 0, 0),
    node("east", 100, 10),
    node("farEast", 300, 0),
    node("west", -80, 0),
    node("north", 0, -90),
    node("alone", 0, 90),
  ],
  [
    tie("middle", "east"),
    tie("middle", "farEast"),
    tie("west", "middle"),
    tie("middle", "north"),
    tie("north", "middle"),
    tie("east", "east"),
    tie("east", "nobody"),
  ],
);

test("leaves out ties that lead nowhere", () => {
  expect(star.edges.length).toBe(5);
  expect([...star.neighbours(0)].sort()).toEqual([1, 2, 3, 4]);
  expect(star.tiesOf(5).length).toBe(0);
});

test("walks to the tied node in a direction, the nearer one first", () => {
  expect(walk(star, 0, "right")).toBe(1);
  expect(walk(star, 0, "left")).toBe(3);
  expect(walk(star, 0, "up")).toBe(4);
  expect(walk(star, 0, "down")).toBe(-1);
  expect(walk(star, 1, "left")).toBe(0);
});

test("counts steps outward from a node", () => {
  expect([...circle(star, 3, 1)]).toEqual([1, 255, 255, 0, 255, 255]);
  expect([...circle(star, 3, 2)]).toEqual([1, 2, 2, 0, 2, 255]);
});

test("bends only ties that share their two ends", () => {
  expect([...star.bend].map((bend) => bend === 0)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("finds the node under a point and nothing beside it", () => {
  const { nodes, edges } = network(400, 900);
  const scene = new Scene(nodes, edges);
  nodes.forEach((one, i) => {
    expect(scene.hit(one.x, one.y, 0.2, 0.01)).toBe(i);
  });
  expect(scene.hit(5000, 5000, 1, 1)).toBe(-1);
});

test("gives a small node a target of 24 pixels", () => {
  expect(star.hit(11, 0, 0.1, 1)).toBe(0);
  expect(star.hit(13, 0, 0.1, 1)).toBe(-1);
});

test("finds a moved node in its new place once settled", () => {
  const scene = new Scene([node("a", 0, 0), node("b", 50, 0)], []);
  scene.move(0, 500, 500);
  scene.settle();
  expect(scene.hit(500, 500, 1, 1)).toBe(0);
  expect(scene.hit(0, 0, 1, 1)).toBe(-1);
});

test("zooms about a point and shows everything when fitted", () => {
  const camera = fitted(star.bounds(), 800, 600);
  const closer = zoomed(camera, 2, 200, 100);
  const before = toWorld(camera, 200, 100);
  const after = toWorld(closer, 200, 100);
  expect(after.x).toBeCloseTo(before.x);
  expect(after.y).toBeCloseTo(before.y);
  for (let i = 0; i < star.count; i++) {
    const { x, y } = toScreen(camera, star.x[i]!, star.y[i]!);
    expect(x > 0 && x < 800 && y > 0 && y < 600).toBe(true);
  }
});

test("draws eight different shapes, each full or hollow", () => {
  const marks = shapes.flatMap((shape) =>
    [false, true].map((hollow) => markData({ shape, hollow }, 5)),
  );
  expect(new Set(marks).size).toBe(16);
});
