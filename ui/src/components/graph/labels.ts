import type { Box } from "./types";

/** One wish for a label: where its node stands on screen and the widths of its texts. */
export interface LabelWish {
  /** Index of the node, handed back unchanged. */
  node: number;
  x: number;
  y: number;
  /** Radius of the node in pixels. */
  r: number;
  /** Texts from the longest to the shortest, each with its width in pixels. */
  texts: readonly { text: string; width: number }[];
  /** A label that may cover a node, though never another label, rather than be left out. */
  must: boolean;
}

export interface Label {
  node: number;
  text: string;
  box: Box;
}

/** Height of a label's box in pixels: the 11 px type with a little air. */
export const labelHeight = 15;
const gap = 5;
const cell = 64;

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width &&
    b.x < a.x + a.width &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}

/** Boxes sorted into square cells, so that asking for a collision looks at few of them. */
class Occupied {
  private readonly cells = new Map<string, { box: Box; owner: number }[]>();

  private keys(box: Box): string[] {
    const keys: string[] = [];
    for (let i = Math.floor(box.x / cell); i * cell < box.x + box.width; i++)
      for (let j = Math.floor(box.y / cell); j * cell < box.y + box.height; j++)
        keys.push(`${i},${j}`);
    return keys;
  }

  add(box: Box, owner: number) {
    for (const key of this.keys(box)) {
      const entry = { box, owner };
      const here = this.cells.get(key);
      if (here) here.push(entry);
      else this.cells.set(key, [entry]);
    }
  }

  hit(box: Box, except: number): boolean {
    return this.keys(box).some((key) =>
      this.cells
        .get(key)
        ?.some((one) => one.owner !== except && overlaps(one.box, box)),
    );
  }
}

/** The places around a node in the order a reader expects them: right, left, below, above, corners. */
function places(wish: LabelWish, width: number): Box[] {
  const { x, y, r } = wish;
  const height = labelHeight;
  const beside = y - height / 2;
  const slant = r * 0.75 + 2;
  const at = (left: number, top: number): Box => ({
    x: left,
    y: top,
    width,
    height,
  });
  return [
    at(x + r + gap, beside),
    at(x - r - gap - width, beside),
    at(x - width / 2, y + r + 2),
    at(x - width / 2, y - r - 2 - height),
    at(x + slant, y + slant),
    at(x + slant, y - slant - height),
    at(x - slant - width, y + slant),
    at(x - slant - width, y - slant - height),
  ];
}

function inside(box: Box, view: Box): boolean {
  return (
    box.x >= view.x &&
    box.y >= view.y &&
    box.x + box.width <= view.x + view.width &&
    box.y + box.height <= view.y + view.height
  );
}

/**
 * Places labels in the order given, at most `budget` of them, inside `view` and clear of
 * `reserved` boxes. No two labels ever overlap; a label covers a foreign node only when
 * it must be shown and has no free place.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  budget: number,
  view: Box,
  reserved: readonly Box[] = [],
  nodes: readonly { node: number; x: number; y: number; r: number }[] = wishes,
): Label[] {
  const marks = new Occupied();
  for (const { node, x, y, r } of nodes)
    marks.add({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, node);
  const taken = new Occupied();
  for (const box of reserved) taken.add(box, -1);

  const placed: Label[] = [];
  const settle = (wish: LabelWish, coverNodes: boolean): boolean => {
    for (const { text, width } of wish.texts)
      for (const box of places(wish, width)) {
        if (!inside(box, view) || taken.hit(box, -2)) continue;
        if (!coverNodes && marks.hit(box, wish.node)) continue;
        taken.add(box, wish.node);
        placed.push({ node: wish.node, text, box });
        return true;
      }
    return false;
  };
  for (const wish of wishes) {
    if (placed.length >= budget) break;
    if (!settle(wish, false) && wish.must) settle(wish, true);
  }
  return placed;
}
