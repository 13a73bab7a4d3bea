import { tiesAlong, tiesAround } from "./neighbours";
import { groupTies, type TieGroup } from "./ties";
import type { MapState } from "./state";

/** Sorts the nodes and ties of a map by how much they stand out. */
export class Levels {
  /** The ties that neither the filter nor the legend takes away. */
  groups: TieGroup[] = [];
  /** Their share of all ties: a few of them are drawn in full. */
  share = 1;
  /** The ties of the selected node or of a way, and those of the wider circle. */
  own: TieGroup[] = [];
  wider: TieGroup[] = [];
  /** The nodes of the circle or of a way, those beside it, and those that the filter pushes back. */
  near: number[] = [];
  far: number[] = [];
  out: number[] = [];

  /** Sorts all ties; those of a node under way are left out, since they are drawn live. */
  sortTies(state: MapState) {
    const { scene, edgeClasses, dragged } = state;
    const resting: number[] = [];
    for (let tie = 0; tie < scene.edges.length; tie++) {
      const live = scene.from[tie] === dragged || scene.to[tie] === dragged;
      if (!live && isLit(state, tie)) resting.push(tie);
    }
    this.share = resting.length / Math.max(1, scene.edges.length);
    this.groups = groupTies(scene, resting, edgeClasses);
  }

  /** Sorts the ties of the circle around the selected node, or of the way that stands out. */
  sortCircle(state: MapState) {
    const { scene, distance, depth, dragged, edgeClasses } = state;
    const { selected, path } = state;
    const [own, wider] =
      path.length > 1
        ? [tiesAlong(scene, path), []]
        : tiesAround(scene, distance, depth).map((ties) =>
            ties.filter((tie) => isLit(state, tie, selected)),
          );
    const resting = (ties: readonly number[] = []) =>
      ties.filter(
        (tie) => scene.from[tie] !== dragged && scene.to[tie] !== dragged,
      );
    this.own = groupTies(scene, resting(own), edgeClasses);
    this.wider = groupTies(scene, resting(wider), edgeClasses);
  }

  sortNodes(state: MapState) {
    const { scene, filtered, selected } = state;
    [this.near, this.far, this.out] = [[], [], []];
    for (let node = 0; node < scene.count; node++)
      if (filtered[node] && node !== selected) this.out.push(node);
      else if (isNear(state, node)) this.near.push(node);
      else this.far.push(node);
  }
}

/** Whether neither the legend nor the filter takes a tie away; the filter spares one node. */
export function isLit(
  { scene, offTies, filtered }: MapState,
  tie: number,
  spared = -1,
): boolean {
  const { klass, grade } = scene.edges[tie]!;
  if (offTies.includes(klass)) return false;
  if (grade !== undefined && offTies.includes(grade)) return false;
  const out = (node: number) => filtered[node] === 1 && node !== spared;
  return !out(scene.from[tie]!) && !out(scene.to[tie]!);
}

/** Whether a node stands in the circle, or on the way that stands out. */
export function isNear(
  { distance, depth, path }: MapState,
  node: number,
): boolean {
  return !distance || distance[node]! <= depth || path.includes(node);
}
