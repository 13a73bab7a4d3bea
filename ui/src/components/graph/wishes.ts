import { placeLabels, type Label, type LabelWish } from "./labels";
import type { Scene } from "./scene";
import type { Box, Camera, Naming } from "./types";

const longest = 34;
const shortest = 16;
/** In a crowd without free places these first few are named all the same. */
const foremost = 10;

function cut(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** The texts a node may be labelled with, from the full name to a cut one. */
function texts(
  label: string,
  short: string | undefined,
  naming: Naming,
): string[] {
  const full = naming === "short_names" ? short || label : label;
  return [
    ...new Set([
      cut(full, longest),
      cut(short || label, longest),
      cut(short || label, shortest),
    ]),
  ].filter((text) => text.trim() !== "");
}

interface Asked {
  scene: Scene;
  camera: Camera;
  radius: (node: number) => number;
  /** Nodes that may be labelled, the ones that stand out first. */
  near: readonly number[];
  far: readonly number[];
  /** The selected node, or -1. */
  selected: number;
  view: Box;
  reserved: readonly Box[];
  measure: (text: string) => number;
  naming: Naming;
}

/** How many labels a view of this size can carry before it becomes a wall of text. */
function budget(view: Box, naming: Naming): number {
  if (naming === "all") return Infinity;
  return Math.max(10, Math.floor((view.width * view.height) / 7000));
}

/**
 * Chooses and places the labels of one view: the selected node, then its circle, then the
 * rest by size and number of ties.
 */
export function labelView(asked: Asked): Label[] {
  const { scene, camera, radius, near, far, selected, view, measure, naming } =
    asked;
  const onScreen = (node: number) => {
    const x = scene.x[node]! * camera.k + camera.x;
    const y = scene.y[node]! * camera.k + camera.y;
    const ring = node === selected ? 6 : 0;
    return { node, x, y, r: radius(node) * 1.1 + ring };
  };
  const visible = ({ x, y, r }: { x: number; y: number; r: number }) =>
    x + r > view.x &&
    y + r > view.y &&
    x - r < view.x + view.width &&
    y - r < view.y + view.height;
  const rank = (node: number) =>
    (node === selected ? 1e6 : 0) +
    scene.size[node]! * 10 +
    scene.tiesOf(node).length;
  const ordered = (nodes: readonly number[]) =>
    nodes
      .map(onScreen)
      .filter(visible)
      .sort((a, b) => rank(b.node) - rank(a.node) || a.node - b.node);

  const standing = ordered(near);
  const marks = [...standing, ...ordered(far)];
  const limit = budget(view, naming);
  const must = selected >= 0 && standing.length <= limit;
  const named =
    naming === "nothing"
      ? marks.filter(({ node }) => node === selected)
      : marks;
  const wishes: LabelWish[] = named.slice(0, limit * 3).map((mark, i) => ({
    ...mark,
    texts: texts(
      scene.nodes[mark.node]!.label,
      scene.nodes[mark.node]!.short,
      naming,
    ).map((text) => ({ text, width: measure(text) })),
    must: naming === "all" || i < foremost || (must && i < standing.length),
  }));
  return placeLabels(wishes, limit, view, asked.reserved, marks);
}
