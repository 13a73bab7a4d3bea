import type { Scene } from "./scene";

/**
 * Measures the distance in ties from one node to every other, up to `depth`; nodes out of
 * reach hold 255. Ties are walked both ways whatever their direction.
 */
export function circle(scene: Scene, start: number, depth: number): Uint8Array {
  const distance = new Uint8Array(scene.count).fill(255);
  distance[start] = 0;
  let front = [start];
  for (let step = 1; step <= depth && front.length > 0; step++) {
    const next: number[] = [];
    for (const node of front)
      for (const other of scene.neighbours(node))
        if (distance[other] === 255) {
          distance[other] = step;
          next.push(other);
        }
    front = next;
  }
  return distance;
}

/** The ties at the middle of a circle, and those of its wider rings up to `depth`; none without a circle. */
export function tiesAround(
  scene: Scene,
  distance: Uint8Array | null,
  depth: number,
): [number[], number[]] {
  const own: number[] = [];
  const wider: number[] = [];
  for (let tie = 0; distance && tie < scene.edges.length; tie++) {
    const [a, b] = [distance[scene.from[tie]!]!, distance[scene.to[tie]!]!];
    const first = Math.min(a, b);
    if (Math.max(a, b) > depth || first >= depth) continue;
    (first === 0 ? own : wider).push(tie);
  }
  return [own, wider];
}

/** The ties between each node of a way and the next. */
export function tiesAlong(scene: Scene, path: readonly number[]): number[] {
  return path.slice(1).flatMap((to, i) => {
    const from = path[i]!;
    const ties = [...scene.tiesOf(from)];
    return ties.filter((tie) => scene.otherEnd(tie, from) === to);
  });
}

export type Direction = "left" | "right" | "up" | "down";

const headings: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * Finds the tied node that lies most nearly in a direction: within 60 degrees of it, the
 * smaller of distance made longer by the angle. Returns -1 where no tie leads that way.
 */
export function walk(scene: Scene, from: number, direction: Direction): number {
  const [hx, hy] = headings[direction];
  let best = -1;
  let least = Infinity;
  for (const other of scene.neighbours(from)) {
    const dx = scene.x[other]! - scene.x[from]!;
    const dy = scene.y[other]! - scene.y[from]!;
    const length = Math.hypot(dx, dy) || 1e-9;
    const along = (dx * hx + dy * hy) / length;
    if (along < 0.5) continue;
    const cost = length * (1 + 2 * (1 - along));
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}

/** Finds the node nearest to a world position, the place where a keyboard walk starts. */
export function nearest(scene: Scene, x: number, y: number): number {
  return scene.tree.find(x, y) ?? -1;
}
