import { density, markScale, tieScale, type Density } from "./density";
import { isLit, isNear, Levels } from "./levels";
import { Marks } from "./marks";
import { Overscan } from "./overscan";
import { labelFont, paintLabels, paintRing, paintTag } from "./paint";
import { groupTies, strokeTies, type Strokes, type TieGroup } from "./ties";
import { labelView } from "./wishes";
import type { Frame } from "./paint";
import type { Label } from "./labels";
import type { MapState } from "./state";
import type { Camera } from "./types";

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
  /** Whether what moved last was the camera alone, at its zoom. */
  private panning = false;
  private groundStale = true;
  private topEmpty = false;
  private readonly ties = new Overscan();
  private readonly circle = new Overscan();
  /** Marks and labels of the ground, for as long as the map is panned. */
  private readonly carried = new Overscan();
  private readonly marks = new Marks();
  private readonly levels = new Levels();
  private labels: { label: Label; x: number; y: number }[] = [];
  private labelsStale = true;
  private readonly widths = new Map<string, number>();

  constructor(
    private readonly ground: HTMLCanvasElement,
    private readonly top: HTMLCanvasElement,
    private state: MapState,
  ) {
    this.crowd = density(state.scene, 0, 0);
    this.levels.sortTies(state);
    this.levels.sortCircle(state);
    this.levels.sortNodes(state);
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
    if (ties) {
      this.levels.sortTies(this.state);
      this.ties.forget();
    }
    if (ties || level) {
      this.levels.sortCircle(this.state);
      this.circle.forget();
    }
    if (changed("scene", "filtered") || level)
      this.levels.sortNodes(this.state);
    if (changed("camera") && !changed("scene")) this.keepMoving();
    if (ties || level || changed("reserved", "naming")) this.labelsStale = true;
    if (this.labelsStale || changed("camera")) this.groundStale = true;
    if (changed("camera"))
      this.panning = this.state.camera.k === before.camera.k;
    if (ties || level || !this.panning) this.carried.forget();
    if (this.groundStale || changed("hover")) this.ask();
  }

  /** Redraws after the node under way moved. */
  nodeMoved() {
    if (this.state.dragged < 0) {
      this.carried.forget();
      this.groundStale = true;
    }
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
    for (const bitmap of [this.ties, this.circle, this.carried])
      bitmap.forget();
    this.marks.forget();
  }

  private keepMoving() {
    this.moving = true;
    clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => {
      this.moving = false;
      this.carried.forget();
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
    const thin =
      tieScale(this.crowd, camera.k) / Math.max(this.levels.share, 1e-3);
    const fineness = Math.min(1, Math.max(finest, thin));
    return { scene, camera, width, height, ratio, color, radius, fineness };
  }

  private drawGround() {
    const { camera, palette, distance } = this.state;
    const all = { groups: this.levels.groups, alpha: 1, finest: 0 };
    this.prepare(this.ties, palette.tie, [all]);
    const context = this.fresh(this.ground);
    if (!context) return;
    context.globalAlpha = distance ? 0.3 : 0.5;
    this.ties.paint(context, camera);
    context.globalAlpha = 1;
    if (!this.moving || !this.panning) {
      this.drawStanding(context, this.now);
      return;
    }
    const { width, height, ratio } = this;
    if (!this.carried.serves(camera, true))
      this.carried.draw(
        camera,
        { width, height, ratio },
        (context, camera, width, height) =>
          this.drawStanding(context, { ...this.now, camera, width, height }),
      );
    this.carried.paint(context, camera);
  }

  /** Draws marks and labels of the ground. */
  private drawStanding(context: CanvasRenderingContext2D, frame: Frame) {
    const { palette, distance, dragged } = this.state;
    const { marks, levels } = this;
    marks.paint(context, frame, levels.out, faint, dragged);
    marks.paint(context, frame, levels.far, behind, dragged);
    if (!distance) marks.paint(context, frame, levels.near, 1, dragged);
    const [front, back] = this.shifted(frame.camera);
    paintLabels(context, frame, back, palette.soft);
    if (!distance) paintLabels(context, frame, front, palette.ink);
  }

  private drawTop() {
    const { palette, camera, selected, distance, hover, dragged } = this.state;
    const empty = !distance && hover < 0 && dragged < 0;
    if (empty && this.topEmpty) return;
    this.topEmpty = empty;
    if (distance)
      this.prepare(this.circle, palette.accent, [
        { groups: this.levels.wider, alpha: 0.4, finest: 0 },
        { groups: this.levels.own, alpha: 0.85, finest: 0.55 },
      ]);
    const context = this.fresh(this.top);
    if (!context) return;
    const { now } = this;
    if (distance) this.circle.paint(context, camera);
    if (dragged >= 0) this.drawLiveTies(context, dragged);
    if (distance) this.marks.paint(context, now, this.levels.near, 1, dragged);
    if (dragged >= 0) this.marks.paint(context, now, [dragged], 1);
    if (selected >= 0) paintRing(context, now, selected, palette.accent, 2);
    if (distance)
      paintLabels(context, now, this.shifted(camera)[0], palette.ink);
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
      isLit(this.state, tie, selected),
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
    const { radius } = this;
    const { near, far } = this.levels;
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
  private shifted(camera: Camera): [Label[], Label[]] {
    const { scene } = this.state;
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
      (isNear(this.state, node) ? front : back).push(moved);
    }
    return [front, back];
  }
}
