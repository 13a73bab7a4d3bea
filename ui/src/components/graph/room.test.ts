import { expect, test } from "vitest";
import { toScreen } from "./camera";
import { density, markScale, tieScale } from "./density";
import { network } from "./fixture";
import { fittedIn, isInView, revealed } from "./room";
import { Scene } from "./scene";
import type { Box, Camera, Point } from "./types";

const [width, height] = [900, 600];
const legend = { x: 16, y: 424, width: 340, height: 160 };
const controls = { x: 700, y: 556, width: 184, height: 28 };
const bounds = { x: -400, y: -300, width: 800, height: 600 };

function onScreen(camera: Camera, box: Box): Box {
  const { x, y } = toScreen(camera, box.x, box.y);
  return { x, y, width: box.width * camera.k, height: box.height * camera.k };
}

function meets(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width &&
    b.x < a.x + a.width &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}

test.each([
  ["nothing", []],
  ["the controls", [controls]],
  ["the legend and the controls", [legend, controls]],
  ["a tall legend", [{ ...legend, y: 100, height: 484 }, controls]],
])("shows everything beside %s", (_, taken) => {
  const camera = fittedIn(bounds, width, height, taken);
  const shown = onScreen(camera, bounds);
  expect(isInView(bounds, camera, width, height)).toBe(true);
  for (const box of taken) expect(meets(shown, box)).toBe(false);
});

test("shows everything in the whole view where the rest would be too small", () => {
  const taken = [{ x: 0, y: 60, width, height: 540 }];
  expect(fittedIn(bounds, width, height, taken)).toEqual(
    fittedIn(bounds, width, height, []),
  );
});

test.each<[string, Point]>([
  ["under the legend", { x: 100, y: 500 }],
  ["at the legend's rim", { x: 340, y: 440 }],
  ["under the controls", { x: 800, y: 570 }],
  ["beyond the view", { x: -300, y: 900 }],
  ["in full sight", { x: 500, y: 200 }],
])("brings out a node %s", (place, at) => {
  const taken = [legend, controls];
  const camera = { x: 0, y: 0, k: 1 };
  const after = revealed(camera, at, width, height, taken);
  const now = toScreen(after, at.x, at.y);
  expect(now.x >= 0 && now.y >= 0 && now.x <= width && now.y <= height).toBe(
    true,
  );
  for (const box of taken)
    expect(meets({ ...now, width: 1, height: 1 }, box)).toBe(false);
  expect(after === camera).toBe(place === "in full sight");
});

test("draws marks and ties of a dense network smaller, and lets a crowd come apart", () => {
  const sizes = [50, 150, 300, 2000].map((count) => {
    const { nodes, edges } = network(count, count * 4);
    const crowd = density(new Scene(nodes, edges), width, height);
    const marks = markScale(crowd, crowd.home);
    expect(markScale(crowd, crowd.home * 4) / marks).toBeCloseTo(2);
    return { marks, ties: tieScale(crowd, crowd.home) };
  });
  for (const [i, size] of sizes.slice(1).entries()) {
    expect(size.marks).toBeLessThan(sizes[i]!.marks);
    expect(size.ties).toBeLessThanOrEqual(sizes[i]!.ties);
  }
  expect(sizes[0]!.marks).toBe(1);
});
