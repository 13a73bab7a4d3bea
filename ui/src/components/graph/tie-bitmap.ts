import { strokeTies, type TieGroup } from "./ties";
import type { Scene } from "./scene";
import type { Camera } from "./types";

/** How much of the view's size the bitmap keeps ready beyond each side. */
const margin = 0.3;
/** A drawing that took longer than this many milliseconds waits until the map rests. */
const dear = 24;

/**
 * All ties drawn once into a bitmap larger than the view. While the map moves, the bitmap
 * moves with it and nothing is stroked again until it rests or the margin is used up.
 */
export class TieBitmap {
  private readonly canvas = document.createElement("canvas");
  private drawn: Camera | null = null;
  private cost = 0;
  private width = 0;
  private height = 0;

  /** Forgets the drawing, so that the next `covers` says no. */
  forget() {
    this.drawn = null;
  }

  draw(
    scene: Scene,
    groups: readonly TieGroup[],
    camera: Camera,
    view: { width: number; height: number; ratio: number },
    color: string,
    radius: (node: number) => number,
    fineness: number,
  ) {
    const start = performance.now();
    this.width = view.width;
    this.height = view.height;
    const over = 1 + 2 * margin;
    this.canvas.width = Math.max(1, Math.round(view.width * over * view.ratio));
    this.canvas.height = Math.max(
      1,
      Math.round(view.height * over * view.ratio),
    );
    const context = this.canvas.getContext("2d");
    if (!context) return;
    const shifted = {
      k: camera.k,
      x: camera.x + view.width * margin,
      y: camera.y + view.height * margin,
    };
    strokeTies(
      context,
      scene,
      groups,
      shifted,
      view.ratio,
      color,
      radius,
      fineness,
    );
    this.drawn = camera;
    this.cost = performance.now() - start;
  }

  /**
   * Tells whether the bitmap serves a camera in motion: it fills the view and is sharp
   * enough, or drawing it again would hold up the motion.
   */
  covers(camera: Camera): boolean {
    if (!this.drawn) return false;
    if (this.cost > dear) return true;
    const factor = camera.k / this.drawn.k;
    if (factor > 2.5 || factor < 0.62) return false;
    const { x, y, width, height } = this.place(camera, this.drawn);
    const slack = 1;
    return (
      x <= slack &&
      y <= slack &&
      x + width >= this.width - slack &&
      y + height >= this.height - slack
    );
  }

  /** Tells whether the bitmap was drawn for exactly this camera. */
  fresh(camera: Camera): boolean {
    const at = this.drawn;
    return !!at && at.k === camera.k && at.x === camera.x && at.y === camera.y;
  }

  paint(context: CanvasRenderingContext2D, camera: Camera) {
    if (!this.drawn) return;
    const { x, y, width, height } = this.place(camera, this.drawn);
    context.drawImage(this.canvas, x, y, width, height);
  }

  private place(camera: Camera, drawn: Camera) {
    const factor = camera.k / drawn.k;
    const over = 1 + 2 * margin;
    return {
      x: camera.x - (drawn.x + this.width * margin) * factor,
      y: camera.y - (drawn.y + this.height * margin) * factor,
      width: this.width * over * factor,
      height: this.height * over * factor,
    };
  }
}
