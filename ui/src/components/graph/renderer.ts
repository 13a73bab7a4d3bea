import { density, markScale, tieScale, type Density } from "./density";
import { Marks } from "./marks";
import { Overscan } from "./overscan";
import { tiesAlong, tiesAround } from "./neighbours";
import { labelFont, paintLabels, paintRing, paintTag } from "./paint";
import { groupTies, strokeTies, type Strokes, type TieGroup } from "./ties";
import { labelView } from "./wishes";
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
  /** The nodes of a way that stands out, in its order; empty without one. */
  path: readonly number[];
  hover: number;
  /** A node under way, which is drawn live with its ties. */
  dragged: number;
  /** Places over the map that labels keep clear of. */
  reserved: readonly Box[];
  naming: Naming;
  palette: Palette;
}

/** Ties that are drawn alike, and the least share of their width that they keep in a crowd. */
interface Layer {
  groups: readonly TieGroup[];
  alpha: number;
  finest: number;
}

const faint = 0.16;
const behind = 0.42;
const restAfter = 120;

/** Whether two values are the same, or lists of the same. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const listed = (of: unknown): of is ArrayLike<unknown> =>
    Array.isArray(of) || of instanceof Uint8Array;
  if (!listed(a) || !listed(b) || a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/**
 * Paints the map on two canvases: ties, nodes and labels below; the circle of the selected node,
 * what is under way and what the pointer is over above. It holds no events and decides nothing;
 * it redraws what its state says.
 */
export class MapRenderer {
  width = 0;
  height = 0;
  private ratio = 1;
  private crowd: Density;
  private frame = 0;
  private restTimer = 0;
  private moving = false;
  private groundStale = true;
  private topEmpty = false;
  private readonly ties = new Overscan();
  private readonly circle = new Overscan();
  private readonly marks = new Marks();
  private groups: TieGroup[] = [];
  /** The share of the ties that neither the filter nor the legend takes away: a few of them are drawn in full. */
  private share = 1;
  /** The ties of the selected node, and those of the wider circle. */
  private own: TieGroup[] = [];
  private wider: TieGroup[] = [];
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
    this.crowd = density(state.scene, 0, 0);
    this.regroup();
    this.encircle();
    this.relevel();
  }

  /** Takes the size of the view in CSS pixels and the pixels of the screen for each of them. */
  resize(width: number, height: number, ratio: number) {
    this.width = width;
    this.height = height;
    this.ratio = ratio;
    for (const canvas of [this.ground, this.top]) {
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
    }
    this.topEmpty = true;
    this.crowd = density(this.state.scene, width, height);
    this.forget();
    this.groundStale = this.labelsStale = true;
    this.ask();
  }

  /** Takes changed fields and redraws no more than they ask for. */
  update(change: Partial<MapState>) {
    const before = this.state;
    this.state = { ...before, ...change };
    const changed = (...keys: (keyof MapState)[]) =>
      keys.some((key) => key in change && !alike(change[key], before[key]));
    if (changed("palette")) this.widths.clear();
    if (changed("scene"))
      this.crowd = density(this.state.scene, this.width, this.height);
    const look = changed("palette", "edgeClasses", "classes");
    const ties = changed("scene", "offTies", "filtered", "dragged") || look;
    const level = changed("selected", "distance", "depth", "path");
    if (look) this.forget();
    if (ties) this.regroup();
    if (ties || level) this.encircle();
    if (changed("scene", "filtered") || level) this.relevel();
    if (changed("camera") && !changed("scene")) this.keepMoving();
    if (ties || level || changed("reserved", "naming")) this.labelsStale = true;
    if (this.labelsStale || changed("camera")) this.groundStale = true;
    if (this.groundStale || changed("hover")) this.ask();
  }

  /** Redraws after the node under way moved. */
  nodeMoved() {
    if (this.state.dragged < 0) this.groundStale = true;
    this.ask();
  }

  /** The radius of a node in pixels: its size, smaller in a crowd, growing slowly with zoom. */
  readonly radius = (node: number): number =>
    this.state.scene.size[node]! * this.scale();

  scale(): number {
    return markScale(this.crowd, this.state.camera.k);
  }

  /** Labels as they stand on screen now. */
  placed(): readonly Label[] {
    return this.labels.map(({ label }) => label);
  }

  stop() {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.restTimer);
  }

  private forget() {
    this.ties.forget();
    this.circle.forget();
    this.marks.forget();
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
    const { scene, edgeClasses, dragged } = this.state;
    const resting: number[] = [];
    for (let tie = 0; tie < scene.edges.length; tie++) {
      const live = scene.from[tie] === dragged || scene.to[tie] === dragged;
      if (!live && this.lit(tie, -1)) resting.push(tie);
    }
    this.share = resting.length / Math.max(1, scene.edges.length);
    this.groups = groupTies(scene, resting, edgeClasses);
    this.ties.forget();
  }

  private encircle() {
    const { scene, distance, depth, dragged, edgeClasses } = this.state;
    const { selected, path } = this.state;
    const [own, wider] =
      path.length > 1
        ? [tiesAlong(scene, path), []]
        : tiesAround(scene, distance, depth).map((ties) =>
            ties.filter((tie) => this.lit(tie, selected)),
          );
    const resting = (ties: readonly number[] = []) =>
      ties.filter(
        (tie) => scene.from[tie] !== dragged && scene.to[tie] !== dragged,
      );
    this.own = groupTies(scene, resting(own), edgeClasses);
    this.wider = groupTies(scene, resting(wider), edgeClasses);
    this.circle.forget();
  }

  /** Whether neither the legend nor the filter takes a tie away; the filter spares one node. */
  private lit(tie: number, spared: number): boolean {
    const { scene, offTies, filtered } = this.state;
    const { klass, grade } = scene.edges[tie]!;
    if (offTies.includes(klass)) return false;
    if (grade !== undefined && offTies.includes(grade)) return false;
    const out = (node: number) => filtered[node] === 1 && node !== spared;
    return !out(scene.from[tie]!) && !out(scene.to[tie]!);
  }

  /** Whether a node stands in the circle, or on the way that stands out. */
  private isNear(node: number): boolean {
    const { distance, depth, path } = this.state;
    return !distance || distance[node]! <= depth || path.includes(node);
  }

  private relevel() {
    const { scene, filtered, selected } = this.state;
    [this.near, this.far, this.out] = [[], [], []];
    for (let node = 0; node < scene.count; node++)
      if (filtered[node] && node !== selected) this.out.push(node);
      else if (this.isNear(node)) this.near.push(node);
      else this.far.push(node);
  }

  private get now(): Frame {
    const { width, height, ratio } = this;
    const rim = Math.min(1.5, Math.max(0.5, 2.4 * this.scale()));
    return {
      ...this.state,
      ...{ radius: this.radius, rim, width, height, ratio },
    };
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

  /** Brings a bitmap of ties up to date, where the moment allows it. */
  private prepare(bitmap: Overscan, color: string, layers: readonly Layer[]) {
    const { camera } = this.state;
    if (bitmap.serves(camera, this.moving)) return;
    const { width, height, ratio } = this;
    const view = { width, height, ratio };
    bitmap.draw(camera, view, (context, camera, width, height) => {
      for (const { groups, alpha, finest } of layers) {
        context.globalAlpha = alpha;
        const area = { camera, width, height };
        strokeTies(context, groups, {
          ...this.strokes(color, finest),
          ...area,
        });
      }
    });
  }

  private strokes(color: string, finest: number): Strokes {
    const { scene, camera } = this.state;
    const { width, height, ratio, radius } = this;
    const thin = tieScale(this.crowd, camera.k) / Math.max(this.share, 1e-3);
    const fineness = Math.min(1, Math.max(finest, thin));
    return { scene, camera, width, height, ratio, color, radius, fineness };
  }

  private drawGround() {
    const { camera, palette, distance, dragged } = this.state;
    const all = { groups: this.groups, alpha: 1, finest: 0 };
    this.prepare(this.ties, palette.tie, [all]);
    const context = this.fresh(this.ground);
    if (!context) return;
    context.globalAlpha = distance ? 0.3 : 0.5;
    this.ties.paint(context, camera);
    context.globalAlpha = 1;
    const { now, marks } = this;
    marks.paint(context, now, this.out, faint, dragged);
    marks.paint(context, now, this.far, behind, dragged);
    if (!distance) marks.paint(context, now, this.near, 1, dragged);
    const [front, back] = this.shifted();
    paintLabels(context, now, back, palette.soft);
    if (!distance) paintLabels(context, now, front, palette.ink);
  }

  private drawTop() {
    const { palette, camera, selected, distance, hover, dragged } = this.state;
    const empty = !distance && hover < 0 && dragged < 0;
    if (empty && this.topEmpty) return;
    this.topEmpty = empty;
    if (distance)
      this.prepare(this.circle, palette.accent, [
        { groups: this.wider, alpha: 0.4, finest: 0 },
        { groups: this.own, alpha: 0.85, finest: 0.55 },
      ]);
    const context = this.fresh(this.top);
    if (!context) return;
    const { now } = this;
    if (distance) this.circle.paint(context, camera);
    if (dragged >= 0) this.drawLiveTies(context, dragged);
    if (distance) this.marks.paint(context, now, this.near, 1, dragged);
    if (dragged >= 0) this.marks.paint(context, now, [dragged], 1);
    if (selected >= 0) paintRing(context, now, selected, palette.accent, 2);
    if (distance) paintLabels(context, now, this.shifted()[0], palette.ink);
    if (hover >= 0 && hover !== selected && dragged < 0) {
      paintRing(context, now, hover, palette.soft, 1.5);
      paintTag(context, now, hover);
    }
    if (dragged >= 0 && dragged !== selected) paintTag(context, now, dragged);
  }

  /** Strokes the ties of the node under way where they lead now. */
  private drawLiveTies(context: CanvasRenderingContext2D, dragged: number) {
    const { scene, distance, edgeClasses, palette, selected } = this.state;
    const ties = [...scene.tiesOf(dragged)].filter((tie) =>
      this.lit(tie, selected),
    );
    const groups = groupTies(scene, ties, edgeClasses);
    const color = distance ? palette.accent : palette.tie;
    context.globalAlpha = 0.7;
    strokeTies(context, groups, this.strokes(color, 0.55));
    context.globalAlpha = 1;
  }

  private relabel() {
    const { palette, dragged } = this.state;
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
    const { scene, camera } = this.state;
    const placed = labelView({
      ...this.state,
      ...{ radius, near, far, view, measure },
    });
    this.labels = placed
      .filter(({ node }) => node !== dragged)
      .map((label) => ({
        label,
        x: scene.x[label.node]! * camera.k + camera.x,
        y: scene.y[label.node]! * camera.k + camera.y,
      }));
    this.labelsStale = false;
  }

  /** Labels carried along with their nodes since they were placed: the circle's, then the others. */
  private shifted(): [Label[], Label[]] {
    const { scene, camera } = this.state;
    const front: Label[] = [];
    const back: Label[] = [];
    for (const { label, x, y } of this.labels) {
      const { node, box } = label;
      const dx = scene.x[node]! * camera.k + camera.x - x;
      const dy = scene.y[node]! * camera.k + camera.y - y;
      const moved = {
        ...label,
        box: { ...box, x: box.x + dx, y: box.y + dy },
      };
      (this.isNear(node) ? front : back).push(moved);
    }
    return [front, back];
  }
}
