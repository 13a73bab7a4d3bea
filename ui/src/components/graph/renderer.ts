import { fitted } from "./camera";
import { groupTies, strokeTies, type TieGroup } from "./ties";
import {
  labelFont,
  paintLabels,
  paintNodes,
  paintPins,
  paintRing,
  paintTag,
} from "./paint";
import { labelView } from "./wishes";
import { TieBitmap } from "./tie-bitmap";
import type { Frame } from "./paint";
import type { Label } from "./labels";
import type { Palette } from "./palette";
import type { Scene } from "./scene";
import type { Box, Camera, EdgeClass, Naming, NodeClass } from "./types";

/** What the map shows; every field may change on its own. */
export interface MapState {
  scene: Scene;
  classes: readonly NodeClass[];
  edgeClasses: readonly EdgeClass[];
  /** Classes of ties that are switched off. */
  offTies: readonly number[];
  /** 1 for every node that the filter pushes back. */
  filtered: Uint8Array;
  camera: Camera;
  /** Index of the selected node and the distances from it, or -1 and null. */
  selected: number;
  distance: Uint8Array | null;
  depth: number;
  hover: number;
  /** A node under way, whose ties are drawn live. */
  dragged: number;
  /** Places over the map that labels keep clear of. */
  reserved: readonly Box[];
  naming: Naming;
  palette: Palette;
}

const faint = 0.16;
const behind = 0.42;
const restAfter = 120;

/**
 * Paints the map on two canvases: ties, nodes and labels below, hover and selection above.
 * It holds no events and decides nothing; it redraws what its state says.
 */
export class MapRenderer {
  width = 0;
  height = 0;
  private ratio = 1;
  private home = 1;
  private frame = 0;
  private restTimer = 0;
  private moving = false;
  private groundStale = true;
  private readonly bitmap = new TieBitmap();
  private groups: TieGroup[] = [];
  private near: number[] = [];
  private far: number[] = [];
  private out: number[] = [];
  private labels: { label: Label; x: number; y: number }[] = [];
  private labelsStale = true;
  private readonly widths = new Map<string, number>();

  constructor(
    private readonly ground: HTMLCanvasElement,
    private readonly top: HTMLCanvasElement,
    private state: MapState,
  ) {
    this.regroup();
    this.relevel();
  }

  resize(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.ratio = devicePixelRatio || 1;
    for (const canvas of [this.ground, this.top]) {
      canvas.width = Math.max(1, Math.round(width * this.ratio));
      canvas.height = Math.max(1, Math.round(height * this.ratio));
    }
    this.rescale();
    this.stale();
  }

  /** Takes changed fields and redraws no more than they ask for. */
  update(change: Partial<MapState>) {
    const before = this.state;
    this.state = { ...before, ...change };
    const changed = (...keys: (keyof MapState)[]) =>
      keys.some((key) => key in change && change[key] !== before[key]);
    if (changed("palette")) this.widths.clear();
    if (changed("scene")) this.rescale();
    if (changed("scene", "edgeClasses", "offTies", "filtered", "dragged"))
      this.regroup();
    if (changed("scene", "filtered", "selected", "distance", "depth"))
      this.relevel();
    if (changed("camera") && !changed("scene")) this.keepMoving();
    if (Object.keys(change).some((key) => key !== "hover")) {
      this.groundStale = true;
      if (!changed("camera")) this.labelsStale = true;
    }
    if (changed("palette", "edgeClasses", "classes")) this.bitmap.forget();
    this.ask();
  }

  /** Redraws after a node moved in place. */
  nodeMoved() {
    this.groundStale = true;
    this.ask();
  }

  /** The radius of a node in pixels: its size, calmer in a crowd, growing slowly with zoom. */
  readonly radius = (node: number): number =>
    this.state.scene.size[node]! * this.scale();

  scale(): number {
    const { scene, camera } = this.state;
    const room = Math.sqrt(
      (this.width * this.height) / Math.max(1, scene.count),
    );
    const crowd = Math.min(1, Math.max(0.28, room / 62));
    return crowd * Math.min(2, Math.max(0.55, Math.sqrt(camera.k / this.home)));
  }

  /** How thin ties are drawn: in full up to a few hundred, then thinner until one zooms in. */
  private fineness(): number {
    const { scene, camera } = this.state;
    const crowd = Math.sqrt(600 / Math.max(1, scene.edges.length));
    return Math.min(1, Math.max(0.25, crowd * (camera.k / this.home)));
  }

  /** Labels as they stand on screen now. */
  placed(): readonly Label[] {
    return this.labels.map(({ label }) => label);
  }

  stop() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.restTimer);
  }

  private rescale() {
    this.home = fitted(this.state.scene.bounds(), this.width, this.height).k;
  }

  private stale() {
    this.bitmap.forget();
    this.groundStale = true;
    this.labelsStale = true;
    this.ask();
  }

  private keepMoving() {
    this.moving = true;
    clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => {
      this.moving = false;
      this.labelsStale = true;
      this.groundStale = true;
      this.ask();
    }, restAfter);
  }

  private ask() {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.draw();
    });
  }

  private regroup() {
    const { scene, edgeClasses, dragged, offTies, filtered } = this.state;
    const shown: number[] = [];
    for (let tie = 0; tie < scene.edges.length; tie++) {
      const [a, b] = [scene.from[tie]!, scene.to[tie]!];
      if (a === dragged || b === dragged || filtered[a] || filtered[b])
        continue;
      if (!offTies.includes(scene.edges[tie]!.klass)) shown.push(tie);
    }
    this.groups = groupTies(scene, shown, edgeClasses);
    this.bitmap.forget();
  }

  private relevel() {
    const { scene, filtered, distance, selected, depth } = this.state;
    [this.near, this.far, this.out] = [[], [], []];
    for (let node = 0; node < scene.count; node++)
      if (filtered[node] && node !== selected) this.out.push(node);
      else if (!distance || distance[node]! <= depth) this.near.push(node);
      else this.far.push(node);
  }

  private get now(): Frame {
    return { ...this.state, radius: this.radius };
  }

  private draw() {
    if (this.width === 0) return;
    if (this.labelsStale && !this.moving) this.relabel();
    if (this.groundStale) this.drawGround();
    this.groundStale = false;
    this.drawTop();
  }

  private fresh(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    return context;
  }

  private drawGround() {
    const context = this.fresh(this.ground);
    if (!context) return;
    const { camera, palette, scene, distance } = this.state;
    const redraw = this.moving
      ? !this.bitmap.covers(camera)
      : !this.bitmap.fresh(camera);
    if (redraw) {
      const { width, height, ratio } = this;
      const view = { width, height, ratio };
      this.bitmap.draw(
        scene,
        this.groups,
        camera,
        view,
        palette.edge,
        this.radius,
        this.fineness(),
      );
    }
    context.globalAlpha = distance ? 0.3 : 0.5;
    this.bitmap.paint(context, camera);
    this.drawLiveTies(context);
    context.globalAlpha = 1;
    const { now } = this;
    paintNodes(context, now, this.out, faint);
    paintNodes(context, now, this.far, behind);
    if (!distance) paintNodes(context, now, this.near, 1);
    paintPins(context, now, this.far);
    if (!distance) paintPins(context, now, this.near);
    const [front, back] = this.shifted();
    paintLabels(context, now, back, palette.soft);
    if (!distance) paintLabels(context, now, front, palette.ink);
  }

  private drawLiveTies(context: CanvasRenderingContext2D) {
    const { scene, dragged, edgeClasses, camera, palette } = this.state;
    if (dragged < 0) return;
    const ties = groupTies(scene, this.lit(scene.tiesOf(dragged)), edgeClasses);
    strokeTies(
      context,
      scene,
      ties,
      camera,
      this.ratio,
      palette.edge,
      this.radius,
    );
  }

  private drawTop() {
    const context = this.fresh(this.top);
    if (!context) return;
    const { palette, selected, distance, hover, width, height } = {
      ...this.state,
      width: this.width,
      height: this.height,
    };
    const { now } = this;
    if (distance && selected >= 0) {
      this.drawCircleTies(context);
      paintNodes(context, now, this.near, 1);
      paintPins(context, now, this.near);
      paintRing(context, now, selected, palette.accent, 2);
      paintLabels(context, now, this.shifted()[0], palette.ink);
    }
    if (hover >= 0 && hover !== selected) {
      paintRing(context, now, hover, palette.soft, 1.5);
      paintTag(context, now, hover, { width, height });
    }
  }

  /** Strokes the ties of the selected node in full and those of the wider circle more lightly. */
  private drawCircleTies(context: CanvasRenderingContext2D) {
    const { scene, distance, depth, camera, palette, edgeClasses } = this.state;
    if (!distance) return;
    const own: number[] = [];
    const wider: number[] = [];
    for (let tie = 0; tie < scene.edges.length; tie++) {
      const [a, b] = [distance[scene.from[tie]!]!, distance[scene.to[tie]!]!];
      const first = Math.min(a, b);
      if (Math.max(a, b) > depth || first >= depth) continue;
      (first === 0 ? own : wider).push(tie);
    }
    const stroke = (ties: number[], alpha: number) => {
      context.globalAlpha = alpha;
      const groups = groupTies(scene, this.lit(ties), edgeClasses);
      strokeTies(
        context,
        scene,
        groups,
        camera,
        this.ratio,
        palette.accent,
        this.radius,
      );
      context.globalAlpha = 1;
    };
    stroke(wider, 0.4);
    stroke(own, 0.85);
  }

  private lit(ties: ArrayLike<number>): number[] {
    const { scene, offTies, filtered, selected } = this.state;
    const out = (node: number) => node !== selected && filtered[node] === 1;
    return Array.from(ties).filter(
      (tie) =>
        !offTies.includes(scene.edges[tie]!.klass) &&
        !out(scene.from[tie]!) &&
        !out(scene.to[tie]!),
    );
  }

  private relabel() {
    const { scene, camera, selected, reserved, palette, naming } = this.state;
    const context = this.ground.getContext("2d");
    if (!context) return;
    context.font = labelFont(palette);
    const measure = (text: string) => {
      let width = this.widths.get(text);
      if (width === undefined)
        this.widths.set(text, (width = context.measureText(text).width + 2));
      return width;
    };
    const view = { x: 2, y: 2, width: this.width - 4, height: this.height - 4 };
    const { near, far, radius } = this;
    this.labels = labelView({
      ...{
        scene,
        camera,
        radius,
        near,
        far,
        selected,
        view,
        reserved,
        measure,
        naming,
      },
    }).map((label) => ({
      label,
      x: scene.x[label.node]! * camera.k + camera.x,
      y: scene.y[label.node]! * camera.k + camera.y,
    }));
    this.labelsStale = false;
  }

  /** Labels carried along with their nodes since they were placed: the circle's, then the others. */
  private shifted(): [Label[], Label[]] {
    const { scene, camera, distance, depth } = this.state;
    const front: Label[] = [];
    const back: Label[] = [];
    for (const { label, x, y } of this.labels) {
      const { node, text, box } = label;
      const dx = scene.x[node]! * camera.k + camera.x - x;
      const dy = scene.y[node]! * camera.k + camera.y - y;
      const moved = {
        node,
        text,
        box: { ...box, x: box.x + dx, y: box.y + dy },
      };
      const standing = !distance || distance[node]! <= depth;
      (standing ? front : back).push(moved);
    }
    return [front, back];
  }
}
