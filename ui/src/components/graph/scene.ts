import { quadtree, type Quadtree } from "d3-quadtree";
import type { Box, GraphEdge, GraphNode } from "./types";

/**
 * The map's nodes and ties as flat arrays: positions and sizes by node index, ends by tie
 * index, and every node's ties in one row-packed list. Screens and colours are not here.
 */
export class Scene {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly size: Float32Array;
  readonly klass: Uint16Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** How far each tie bends aside so that ties between the same two nodes stay apart. */
  readonly bend: Float32Array;
  /** The ties as given, without those that name an unknown node or only themselves. */
  readonly edges: readonly GraphEdge[];
  tree: Quadtree<number>;

  private readonly indexes = new Map<string, number>();
  private readonly start: Uint32Array;
  private readonly ties: Uint32Array;
  private readonly largest: number;

  constructor(
    readonly nodes: readonly GraphNode[],
    edges: readonly GraphEdge[],
  ) {
    this.count = nodes.length;
    this.x = Float64Array.from(nodes, (node) => node.x);
    this.y = Float64Array.from(nodes, (node) => node.y);
    this.size = Float32Array.from(nodes, (node) => node.size);
    this.klass = Uint16Array.from(nodes, (node) => node.klass);
    this.largest = nodes.reduce((most, node) => Math.max(most, node.size), 1);
    nodes.forEach((node, i) => this.indexes.set(node.id, i));

    this.edges = edges.filter(
      (edge) =>
        edge.from !== edge.to &&
        this.indexes.has(edge.from) &&
        this.indexes.has(edge.to),
    );
    this.from = Uint32Array.from(this.edges, (edge) => this.index(edge.from));
    this.to = Uint32Array.from(this.edges, (edge) => this.index(edge.to));
    this.bend = this.bends();
    [this.start, this.ties] = this.pack();
    this.tree = this.grow();
  }

  /** Returns the index of an id, or -1. */
  index(id: string | null): number {
    return id === null ? -1 : (this.indexes.get(id) ?? -1);
  }

  /** Lists the indexes of the ties at a node. */
  tiesOf(node: number): Uint32Array {
    return this.ties.subarray(this.start[node], this.start[node + 1]);
  }

  /** Lists the nodes tied to a node, each once. */
  neighbours(node: number): Set<number> {
    const found = new Set<number>();
    for (const tie of this.tiesOf(node)) found.add(this.otherEnd(tie, node));
    return found;
  }

  otherEnd(tie: number, node: number): number {
    return this.from[tie] === node ? this.to[tie]! : this.from[tie]!;
  }

  /** Moves one node; call `settle` after the last move so that hits find it again. */
  move(node: number, x: number, y: number) {
    this.x[node] = x;
    this.y[node] = y;
  }

  settle() {
    this.tree = this.grow();
  }

  /** The smallest box around all nodes, in world units. */
  bounds(): Box {
    if (this.count === 0) return { x: 0, y: 0, width: 0, height: 0 };
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = 0; i < this.count; i++) {
      left = Math.min(left, this.x[i]!);
      right = Math.max(right, this.x[i]!);
      top = Math.min(top, this.y[i]!);
      bottom = Math.max(bottom, this.y[i]!);
    }
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  /**
   * Finds the node drawn at a world position, or -1. `unit` is the world length of one
   * pixel of node size; a target is never smaller than 12 px around its centre.
   */
  hit(x: number, y: number, unit: number, pixel: number): number {
    const least = 12 * pixel;
    const reach = Math.max(this.largest * 1.2 * unit, least);
    let best = -1;
    let nearest = Infinity;
    this.tree.visit((branch, left, top, right, bottom) => {
      if (!branch.length) {
        let leaf: typeof branch | undefined = branch;
        do {
          const i = leaf.data;
          const apart = Math.hypot(this.x[i]! - x, this.y[i]! - y);
          const radius = Math.max(this.size[i]! * 1.1 * unit, least);
          const rank = apart / radius;
          if (rank <= 1 && rank < nearest) [best, nearest] = [i, rank];
          leaf = leaf.next;
        } while (leaf);
      }
      return (
        left > x + reach ||
        right < x - reach ||
        top > y + reach ||
        bottom < y - reach
      );
    });
    return best;
  }

  private grow(): Quadtree<number> {
    return quadtree<number>()
      .x((i) => this.x[i]!)
      .y((i) => this.y[i]!)
      .addAll(Array.from({ length: this.count }, (_, i) => i));
  }

  private pack(): [Uint32Array, Uint32Array] {
    const start = new Uint32Array(this.count + 1);
    const ends = [this.from, this.to];
    for (const end of ends) for (const node of end) start[node + 1]!++;
    for (let i = 0; i < this.count; i++) start[i + 1]! += start[i]!;
    const next = start.slice();
    const ties = new Uint32Array(this.edges.length * 2);
    for (let tie = 0; tie < this.edges.length; tie++)
      for (const end of ends) ties[next[end[tie]!]!++] = tie;
    return [start, ties];
  }

  private bends(): Float32Array {
    const pairs = new Map<string, number[]>();
    for (let tie = 0; tie < this.edges.length; tie++) {
      const [a, b] = [this.from[tie]!, this.to[tie]!];
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      const same = pairs.get(key);
      if (same) same.push(tie);
      else pairs.set(key, [tie]);
    }
    const bend = new Float32Array(this.edges.length);
    for (const same of pairs.values())
      same.forEach((tie, i) => {
        const side = this.from[tie]! < this.to[tie]! ? 1 : -1;
        bend[tie] = side * (i - (same.length - 1) / 2) * 0.16;
      });
    return bend;
  }
}
