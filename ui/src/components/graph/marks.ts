import { paintNodes, paintPins, type Frame } from "./paint";
import { HOLE, trace } from "./shapes";
import type { Palette } from "./palette";
import type { NodeClass } from "./types";

/** From so many marks on they are stamped instead of drawn. */
const many = 250;
/** A stamp for each half pixel of radius is fine enough for the eye. */
const grades = 2;
/** With more stamps than this the drawer is emptied. */
const drawer = 2000;

interface Stamp {
  picture: HTMLCanvasElement;
  /** Half its side in pixels of the screen. */
  half: number;
}

/**
 * Paints the marks of nodes. A few are drawn as they are; a crowd is stamped with marks that
 * were drawn once, on whole pixels of the screen, which is many times faster.
 */
export class Marks {
  private readonly stamps = new Map<number, Stamp>();

  /** Forgets all stamps: colours, shapes or the pixels of the screen are others now. */
  forget() {
    this.stamps.clear();
  }

  /** Paints those of the nodes that the view shows, but not the one left out, with their pins. */
  paint(
    context: CanvasRenderingContext2D,
    frame: Frame,
    nodes: readonly number[],
    alpha: number,
    without = -1,
  ) {
    const { scene, camera, radius, width, height } = frame;
    const shown = nodes.filter((node) => {
      const x = scene.x[node]! * camera.k + camera.x;
      const y = scene.y[node]! * camera.k + camera.y;
      const r = radius(node) * 1.5 + 2;
      const inside = x > -r && y > -r && x < width + r && y < height + r;
      return inside && node !== without;
    });
    if (scene.count < many) {
      paintNodes(context, frame, shown, alpha);
      paintPins(context, frame, shown);
    } else this.stampAll(context, frame, shown, alpha);
  }

  private stampAll(
    context: CanvasRenderingContext2D,
    frame: Frame,
    nodes: readonly number[],
    alpha: number,
  ) {
    const { scene, camera, radius, ratio } = frame;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const node of nodes) {
      const grade = Math.max(1, Math.round(radius(node) * ratio * grades));
      const { picture, half } = this.stamp(frame, node, grade, alpha);
      const x = (scene.x[node]! * camera.k + camera.x) * ratio;
      const y = (scene.y[node]! * camera.k + camera.y) * ratio;
      context.drawImage(picture, Math.round(x) - half, Math.round(y) - half);
    }
    context.restore();
  }

  private stamp(
    { scene, classes, palette, ratio, rim }: Frame,
    node: number,
    grade: number,
    alpha: number,
  ): Stamp {
    const klass = scene.klass[node]!;
    const pinned = scene.nodes[node]!.pinned ? 1 : 0;
    const shade = Math.round(alpha * 100) * 2 + pinned;
    const key = (klass * 512 + grade) * 256 + shade;
    const known = this.stamps.get(key);
    if (known) return known;
    if (this.stamps.size >= drawer) this.stamps.clear();
    const look = { pinned: pinned === 1, alpha, rim: rim * ratio, palette };
    const made = cut(classes[klass], grade / grades, look);
    this.stamps.set(key, made);
    return made;
  }
}

/** Draws one stamp; `r` is the radius in pixels of the screen. */
function cut(
  klass: NodeClass | undefined,
  r: number,
  look: { pinned: boolean; alpha: number; rim: number; palette: Palette },
): Stamp {
  const { pinned, alpha, rim, palette } = look;
  const half = Math.ceil(r * 1.35 + rim);
  const picture = document.createElement("canvas");
  picture.width = picture.height = 2 * half;
  const context = picture.getContext("2d");
  if (!context) return { picture, half };
  const mark = new Path2D();
  trace(mark, klass?.shape ?? "circle", half, half, r);
  context.fillStyle = palette.paper;
  context.fill(mark);
  context.globalAlpha = alpha;
  context.fillStyle = palette.data[klass?.color ?? 0] ?? palette.data[0]!;
  context.fill(mark);
  context.globalAlpha = 1;
  context.lineWidth = rim;
  context.lineJoin = "round";
  context.strokeStyle = palette.paper;
  context.stroke(mark);
  context.fillStyle = palette.paper;
  if (klass?.hollow) {
    const hole = new Path2D();
    trace(hole, klass.shape, half, half, r * HOLE);
    context.fill(hole);
    context.fillStyle = palette.ink;
  }
  if (pinned) {
    const pin = new Path2D();
    pin.arc(half, half, Math.max(1, r * 0.34), 0, 2 * Math.PI);
    context.fill(pin);
  }
  return { picture, half };
}
