import type { Camera } from "./types";

/** How much of the view's size is kept ready beyond each side. */
const margin = 0.3;
/** What must be left of that margin when the map comes to rest. */
const spare = 0.1;
/** A drawing that took longer than this many milliseconds waits until the map rests. */
const dear = 60;
/** One that took less is made anew whenever the zoom changes. */
const cheap = 5;

interface View {
  width: number;
  height: number;
  ratio: number;
}

/**
 * Something drawn once into a bitmap larger than the view. While the map moves, the bitmap
 * moves with it and nothing is drawn again until it rests or the margin is used up.
 */
export class Overscan {
  private canvas: HTMLCanvasElement | null = null;
  private drawn: Camera | null = null;
  private cost = 0;
  private view: View = { width: 0, height: 0, ratio: 1 };

  /** Forgets the drawing, so that the next `serves` says no. */
  forget() {
    this.drawn = null;
  }

  /** Draws anew; `paint` gets a camera that leaves the margin at each side, and the size with the margins. */
  draw(
    camera: Camera,
    view: View,
    paint: (
      context: CanvasRenderingContext2D,
      camera: Camera,
      width: number,
      height: number,
    ) => void,
  ) {
    const start = performance.now();
    this.view = view;
    const over = 1 + 2 * margin;
    const [width, height] = [view.width * over, view.height * over];
    this.canvas ??= document.createElement("canvas");
    this.canvas.width = Math.max(1, Math.round(width * view.ratio));
    this.canvas.height = Math.max(1, Math.round(height * view.ratio));
    const context = this.canvas.getContext("2d");
    if (!context) return;
    context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    const { left, top } = this.margins();
    const shifted = { k: camera.k, x: camera.x + left, y: camera.y + top };
    paint(context, shifted, width, height);
    this.drawn = camera;
    this.cost = performance.now() - start;
  }

  /**
   * Tells whether the drawing serves a camera. In motion it does when it fills the view and is
   * sharp enough, or when drawing it again would hold up the motion; at rest only at its own zoom.
   */
  serves(camera: Camera, moving: boolean): boolean {
    if (!this.drawn) return false;
    const factor = camera.k / this.drawn.k;
    if (!moving) return factor === 1 && this.fills(camera, spare);
    if (this.cost > dear) return true;
    if (this.cost < cheap && factor !== 1) return false;
    return factor < 2.5 && factor > 0.62 && this.fills(camera, 0);
  }

  paint(context: CanvasRenderingContext2D, camera: Camera) {
    if (!this.drawn || !this.canvas) return;
    const { x, y, width, height } = this.place(camera, this.drawn);
    context.drawImage(this.canvas, x, y, width, height);
  }

  /** Whether the drawing reaches beyond the view by that share of its size. */
  private fills(camera: Camera, beyond: number): boolean {
    if (!this.drawn) return false;
    const { x, y, width, height } = this.place(camera, this.drawn);
    const { view } = this;
    const slack = 1;
    return (
      x <= slack - view.width * beyond &&
      y <= slack - view.height * beyond &&
      x + width >= view.width * (1 + beyond) - slack &&
      y + height >= view.height * (1 + beyond) - slack
    );
  }

  /** The margins in whole pixels of the screen, so that a drawing moved by whole pixels stays sharp. */
  private margins() {
    const { width, height, ratio } = this.view;
    return {
      left: Math.round(width * margin * ratio) / ratio,
      top: Math.round(height * margin * ratio) / ratio,
    };
  }

  private place(camera: Camera, drawn: Camera) {
    const factor = camera.k / drawn.k;
    const { left, top } = this.margins();
    const { ratio } = this.view;
    const x = camera.x - (drawn.x + left) * factor;
    const y = camera.y - (drawn.y + top) * factor;
    const whole = (at: number) =>
      factor === 1 ? Math.round(at * ratio) / ratio : at;
    return {
      x: whole(x),
      y: whole(y),
      width: ((this.canvas?.width ?? 0) / ratio) * factor,
      height: ((this.canvas?.height ?? 0) / ratio) * factor,
    };
  }
}
