import { HOLE, trace } from "./shapes";
import type { Label } from "./labels";
import type { Palette } from "./palette";
import type { Scene } from "./scene";
import type { Camera, NodeClass } from "./types";

/** Everything the brushes need to know about the moment that is painted. */
export interface Frame {
  scene: Scene;
  classes: readonly NodeClass[];
  palette: Palette;
  camera: Camera;
  radius: (node: number) => number;
  /** The width of the rim of paper around marks. */
  rim: number;
  /** The size of the view in CSS pixels, and the pixels of the screen for each of them. */
  width: number;
  height: number;
  ratio: number;
}

export const labelFont = (palette: Palette) => `500 11px ${palette.family}`;

/** Fills nodes in one pass for each class, opaque on paper so that ties do not shine through. */
export function paintNodes(
  context: CanvasRenderingContext2D,
  frame: Frame,
  nodes: readonly number[],
  alpha: number,
) {
  const { scene, classes, palette, camera, radius } = frame;
  const paths = new Map<number, Path2D>();
  const holes = new Path2D();
  for (const node of nodes) {
    const klass = scene.klass[node]!;
    let path = paths.get(klass);
    if (!path) paths.set(klass, (path = new Path2D()));
    const x = scene.x[node]! * camera.k + camera.x;
    const y = scene.y[node]! * camera.k + camera.y;
    const shape = classes[klass]?.shape ?? "circle";
    trace(path, shape, x, y, radius(node));
    if (classes[klass]?.hollow) trace(holes, shape, x, y, radius(node) * HOLE);
  }
  context.lineWidth = frame.rim;
  context.lineJoin = "round";
  context.strokeStyle = palette.paper;
  for (const [klass, path] of paths) {
    context.fillStyle = palette.paper;
    context.fill(path);
    context.globalAlpha = alpha;
    const color = classes[klass]?.color ?? 0;
    context.fillStyle = palette.data[color] ?? palette.data[0]!;
    context.fill(path);
    context.globalAlpha = 1;
    context.stroke(path);
  }
  context.fillStyle = palette.paper;
  context.fill(holes);
}

/** Marks pinned nodes with a point in their middle: of paper, and in the hole of a hollow one of ink. */
export function paintPins(
  context: CanvasRenderingContext2D,
  { scene, classes, palette, camera, radius }: Frame,
  nodes: readonly number[],
) {
  const [full, hollow] = [new Path2D(), new Path2D()];
  for (const node of nodes) {
    if (!scene.nodes[node]!.pinned) continue;
    const path = classes[scene.klass[node]!]?.hollow ? hollow : full;
    const x = scene.x[node]! * camera.k + camera.x;
    const y = scene.y[node]! * camera.k + camera.y;
    const r = Math.min(3, Math.max(1.2, radius(node) * 0.34));
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
  }
  context.fillStyle = palette.paper;
  context.fill(full);
  context.fillStyle = palette.ink;
  context.fill(hollow);
}

/** Draws a ring around a node; the selected one stands in the accent colour. */
export function paintRing(
  context: CanvasRenderingContext2D,
  frame: Frame,
  node: number,
  color: string,
  width: number,
) {
  const { scene, camera, palette } = frame;
  const x = scene.x[node]! * camera.k + camera.x;
  const y = scene.y[node]! * camera.k + camera.y;
  const r = frame.radius(node) * 1.15 + 5;
  const circle = new Path2D();
  circle.arc(x, y, r, 0, 2 * Math.PI);
  context.lineWidth = width + 3;
  context.strokeStyle = palette.paper;
  context.stroke(circle);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke(circle);
}

/** Writes labels with a paper rim, so that a tie behind the letters does not cut them. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  frame: Frame,
  labels: readonly Label[],
  color: string,
) {
  const { palette } = frame;
  context.font = labelFont(palette);
  context.textBaseline = "middle";
  context.textAlign = "left";
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = palette.paper;
  context.fillStyle = color;
  for (const { text, box } of labels) {
    const y = box.y + box.height / 2 + 0.5;
    context.strokeText(text, box.x, y);
    context.fillText(text, box.x, y);
  }
}

/** Writes the name under the pointer on its own ground, above everything else. */
export function paintTag(
  context: CanvasRenderingContext2D,
  frame: Frame,
  node: number,
) {
  const { scene, camera, palette } = frame;
  const text = scene.nodes[node]!.label;
  context.font = labelFont(palette);
  const width = context.measureText(text).width + 12;
  const height = 20;
  const x = scene.x[node]! * camera.k + camera.x;
  const y = scene.y[node]! * camera.k + camera.y;
  const away = frame.radius(node) + 10;
  const left = x + away + width > frame.width ? x - away - width : x + away;
  const top = Math.min(frame.height - height, Math.max(0, y - height / 2));
  const plate = new Path2D();
  plate.roundRect(left, top, width, height, 4);
  context.fillStyle = palette.raise;
  context.fill(plate);
  context.lineWidth = 1;
  context.strokeStyle = palette.edge;
  context.stroke(plate);
  context.fillStyle = palette.ink;
  context.textBaseline = "middle";
  context.fillText(text, left + 6, top + height / 2 + 0.5);
}
