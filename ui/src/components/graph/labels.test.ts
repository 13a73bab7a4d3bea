import { expect, test } from "vitest";
import { fitted } from "./camera";
import { network } from "./fixture";
import { labelHeight, overlaps, placeLabels } from "./labels";
import { Scene } from "./scene";
import type { Box, Naming } from "./types";
import { labelView } from "./wishes";

const view = { x: 0, y: 0, width: 880, height: 680 };
const legend = { x: 16, y: 560, width: 340, height: 104 };

function labelled(
  count: number,
  ties: number,
  selected = -1,
  naming: Naming = "important",
) {
  const { nodes, edges } = network(count, ties);
  const scene = new Scene(nodes, edges);
  const camera = fitted(scene.bounds(), view.width, view.height);
  const radius = (node: number) => scene.size[node]!;
  const all = nodes.map((_, i) => i);
  const near = selected < 0 ? all : [selected, ...scene.neighbours(selected)];
  const far = all.filter((node) => !near.includes(node));
  const labels = labelView({
    ...{ scene, camera, radius, near, far, selected, view },
    reserved: [legend],
    measure: (text) => text.length * 6.2,
    naming,
  });
  const marks = all.map((node): Box => {
    const r = radius(node) * 1.1;
    const x = scene.x[node]! * camera.k + camera.x - r;
    const y = scene.y[node]! * camera.k + camera.y - r;
    return { x, y, width: 2 * r, height: 2 * r };
  });
  return { labels, marks, near };
}

function collisions(boxes: readonly Box[]): number {
  return boxes.reduce(
    (sum, box, i) =>
      sum + boxes.slice(0, i).filter((other) => overlaps(box, other)).length,
    0,
  );
}

test.each([10, 30, 50, 120, 400])(
  "no two of %i nodes' labels overlap",
  (count) => {
    const { labels } = labelled(count, count * 2);
    expect(labels.length).toBeGreaterThanOrEqual(Math.min(count, 10) * 0.8);
    expect(collisions(labels.map((label) => label.box))).toBe(0);
  },
);

test("names most of 50 nodes and stays clear of the legend and the rim", () => {
  const { labels } = labelled(50, 110);
  expect(labels.length).toBeGreaterThan(40);
  for (const { box } of labels) {
    expect(overlaps(box, legend)).toBe(false);
    expect(box.x >= 0 && box.x + box.width <= view.width).toBe(true);
    expect(box.y >= 0 && box.y + box.height <= view.height).toBe(true);
  }
});

test("covers no other node with a label that could be left out", () => {
  const { labels, marks } = labelled(50, 110);
  for (const { node, box } of labels.slice(10))
    marks.forEach((mark, i) => {
      if (i !== node) expect(overlaps(mark, box)).toBe(false);
    });
});

test("names the selected node and its whole circle", () => {
  const { labels, near } = labelled(50, 110, 3);
  const named = labels.map((label) => label.node);
  expect(near.filter((node) => !named.includes(node))).toEqual([]);
});

test("names as many as fit where all are wanted, and only the selected where none is", () => {
  const some = labelled(400, 800).labels;
  const all = labelled(400, 800, -1, "all").labels;
  expect(all.length).toBeGreaterThan(some.length);
  expect(collisions(all.map((label) => label.box))).toBe(0);
  const none = labelled(50, 110, 3, "nothing").labels;
  expect(none.map((label) => label.node)).toEqual([3]);
});

test("takes a shorter text before it leaves a label out", () => {
  const wish = {
    ...{ node: 0, x: 40, y: 20, r: 5, must: false },
    texts: [
      { text: "A very long name", width: 90 },
      { text: "Short", width: 28 },
    ],
  };
  const narrow = { x: 0, y: 0, width: 80, height: 40 };
  const [label] = placeLabels([wish], 5, narrow);
  expect(label?.text).toBe("Short");
  expect(label?.box.height).toBe(labelHeight);
});
