import type { Scene } from "./scene";
import type { Camera, EdgeClass } from "./types";

/** Ties that are stroked together: one path in world units, one width, one dash. */
export interface TieGroup {
  path: Path2D;
  width: number;
  dash: readonly number[];
  directed: number[];
}

const plain: EdgeClass = { name: "", width: 1.4 };
const steps = [0.5, 0.75, 1, 1.5, 2];

/** Rounds a weight to the few widths that the eye tells apart. */
function step(weight: number): number {
  return steps.reduce((best, one) =>
    Math.abs(one - weight) < Math.abs(best - weight) ? one : best,
  );
}

function traceTie(path: Path2D, scene: Scene, tie: number) {
  const [a, b] = [scene.from[tie]!, scene.to[tie]!];
  const [ax, ay, bx, by] = [scene.x[a]!, scene.y[a]!, scene.x[b]!, scene.y[b]!];
  const bend = scene.bend[tie]!;
  path.moveTo(ax, ay);
  if (bend === 0) path.lineTo(bx, by);
  else
    path.quadraticCurveTo(
      (ax + bx) / 2 - (by - ay) * bend,
      (ay + by) / 2 + (bx - ax) * bend,
      bx,
      by,
    );
}

/** Gathers ties into one path for each class and width. */
export function groupTies(
  scene: Scene,
  ties: Iterable<number>,
  classes: readonly EdgeClass[],
): TieGroup[] {
  const groups = new Map<string, TieGroup>();
  for (const tie of ties) {
    const edge = scene.edges[tie]!;
    const klass = classes[edge.klass] ?? plain;
    const factor = step(edge.weight ?? 1);
    const key = `${edge.klass} ${factor}`;
    let group = groups.get(key);
    if (!group) {
      group = {
        path: new Path2D(),
        width: klass.width * factor,
        dash: klass.dash ?? [],
        directed: [],
      };
      groups.set(key, group);
    }
    traceTie(group.path, scene, tie);
    if (edge.directed) group.directed.push(tie);
  }
  return [...groups.values()];
}

/** Adds the head of a directed tie, its point touching the rim of the node it leads to. */
function traceHead(
  path: Path2D,
  scene: Scene,
  tie: number,
  camera: Camera,
  radius: (node: number) => number,
  width: number,
) {
  const [a, b] = [scene.from[tie]!, scene.to[tie]!];
  const bend = scene.bend[tie]!;
  const dx = (scene.x[b]! - scene.x[a]!) * camera.k;
  const dy = (scene.y[b]! - scene.y[a]!) * camera.k;
  const angle = Math.atan2(dy, dx) - Math.atan(2 * bend);
  if (Math.hypot(dx, dy) < radius(a) + radius(b) + 8) return;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const gap = radius(b) * 1.15 + 2;
  const tipX = scene.x[b]! * camera.k + camera.x - cos * gap;
  const tipY = scene.y[b]! * camera.k + camera.y - sin * gap;
  const [long, half] = [5 + width * 1.6, 2.4 + width * 0.8];
  path.moveTo(tipX, tipY);
  path.lineTo(tipX - cos * long - sin * half, tipY - sin * long + cos * half);
  path.lineTo(tipX - cos * long + sin * half, tipY - sin * long - cos * half);
  path.closePath();
}

/**
 * Strokes groups under a camera. `ratio` is device pixels for each CSS pixel; `fineness`
 * thins the lines of a crowd, and below one half leaves out the heads.
 */
export function strokeTies(
  context: CanvasRenderingContext2D,
  scene: Scene,
  groups: readonly TieGroup[],
  camera: Camera,
  ratio: number,
  color: string,
  radius: (node: number) => number,
  fineness = 1,
) {
  const { k, x, y } = camera;
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineCap = "butt";
  for (const { path, width, dash, directed } of groups) {
    context.setTransform(ratio * k, 0, 0, ratio * k, ratio * x, ratio * y);
    context.lineWidth = (width * fineness) / k;
    context.setLineDash(dash.map((length) => length / k));
    context.stroke(path);
    if (directed.length === 0 || fineness < 0.5) continue;
    const heads = new Path2D();
    for (const tie of directed)
      traceHead(heads, scene, tie, camera, radius, width);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fill(heads);
  }
  context.setLineDash([]);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}
