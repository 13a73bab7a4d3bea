import type { Scene } from "./scene";
import type { Camera, EdgeClass } from "./types";

/** Ties that look alike: one width, one dash. */
export interface TieGroup {
  ties: number[];
  width: number;
  dash: readonly number[];
}

const plain: EdgeClass = { name: "", width: 1.4 };
/** So many hairlines are stroked together: fewer cost calls, more cost the rasterizer its order. */
const bundle = 200;
/** Ties drawn with less than this share of their width have no room for heads and dashes. */
const plainest = 0.5;

/** Gathers ties that look alike. */
export function groupTies(
  scene: Scene,
  ties: Iterable<number>,
  classes: readonly EdgeClass[],
): TieGroup[] {
  const groups = new Map<string, TieGroup>();
  for (const tie of ties) {
    const edge = scene.edges[tie]!;
    const klass = classes[edge.klass] ?? plain;
    const grade = classes[edge.grade ?? edge.klass] ?? plain;
    const key = `${edge.klass} ${edge.grade}`;
    const group = groups.get(key);
    if (group) group.ties.push(tie);
    else
      groups.set(key, {
        ties: [tie],
        width: grade.width,
        dash: klass.dash ?? [],
      });
  }
  return [...groups.values()];
}

/** What ties are drawn with. */
export interface Strokes {
  scene: Scene;
  camera: Camera;
  /** The size of what is drawn on, in CSS pixels; ties beyond it are left out. */
  width: number;
  height: number;
  /** Pixels of the screen for each CSS pixel. */
  ratio: number;
  color: string;
  radius: (node: number) => number;
  /** Thins the lines of a crowd; below one half it leaves out heads and dashes. */
  fineness: number;
}

/** Adds a tie to the path that is being made, unless all of it lies beyond the rim. */
function trace(
  context: CanvasRenderingContext2D,
  { scene, camera, width, height }: Strokes,
  tie: number,
): boolean {
  const [a, b] = [scene.from[tie]!, scene.to[tie]!];
  const ax = scene.x[a]! * camera.k + camera.x;
  const ay = scene.y[a]! * camera.k + camera.y;
  const bx = scene.x[b]! * camera.k + camera.x;
  const by = scene.y[b]! * camera.k + camera.y;
  const bend = scene.bend[tie]!;
  const aside = bend === 0 ? 4 : 4 + Math.hypot(bx - ax, by - ay);
  if (Math.max(ax, bx) < -aside || Math.min(ax, bx) > width + aside)
    return false;
  if (Math.max(ay, by) < -aside || Math.min(ay, by) > height + aside)
    return false;
  context.moveTo(ax, ay);
  if (bend === 0) context.lineTo(bx, by);
  else
    context.quadraticCurveTo(
      (ax + bx) / 2 - (by - ay) * bend,
      (ay + by) / 2 + (bx - ax) * bend,
      bx,
      by,
    );
  return true;
}

/** Adds the head of a directed tie, its point touching the rim of the node it leads to. */
function traceHead(
  context: CanvasRenderingContext2D,
  { scene, camera, radius }: Strokes,
  tie: number,
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
  context.moveTo(tipX, tipY);
  context.lineTo(
    tipX - cos * long - sin * half,
    tipY - sin * long + cos * half,
  );
  context.lineTo(
    tipX - cos * long + sin * half,
    tipY - sin * long - cos * half,
  );
  context.closePath();
}

/**
 * Strokes groups on a context that counts in CSS pixels. Hairlines are stroked in bundles and
 * wider lines one by one, which is how web views without a graphics card are fastest.
 */
export function strokeTies(
  context: CanvasRenderingContext2D,
  groups: readonly TieGroup[],
  strokes: Strokes,
) {
  const { scene, ratio, color, fineness } = strokes;
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineCap = "butt";
  for (const { ties, width, dash } of groups) {
    const wide = width * fineness;
    context.lineWidth = wide;
    context.setLineDash(fineness < plainest ? [] : [...dash]);
    const together = wide * ratio > 1 ? 1 : bundle;
    let waiting = 0;
    context.beginPath();
    for (const tie of ties) {
      if (!trace(context, strokes, tie)) continue;
      if (++waiting < together) continue;
      context.stroke();
      context.beginPath();
      waiting = 0;
    }
    if (waiting > 0) context.stroke();
    if (fineness < plainest) continue;
    context.beginPath();
    for (const tie of ties)
      if (scene.edges[tie]!.directed) traceHead(context, strokes, tie, width);
    context.fill();
  }
  context.setLineDash([]);
}
