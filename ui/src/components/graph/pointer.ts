/** What the pointer does to the map; positions are pixels from the map's corner. */
export interface PointerTarget {
  /** Index of the node at a position, or -1. */
  hit(x: number, y: number): number;
  hover(node: number): void;
  click(node: number): void;
  open(node: number): void;
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  /** Whether nodes may be dragged; otherwise a drag on a node pans. */
  movable(): boolean;
  drag(node: number, dx: number, dy: number): void;
  drop(node: number): void;
}

/** A press becomes a drag after this many pixels. */
const slack = 4;

interface Press {
  id: number;
  node: number;
  x: number;
  y: number;
  dragging: boolean;
}

/** Turns pointer and wheel events on the map into what they mean. */
class Pointer {
  private press: Press | null = null;

  constructor(
    private readonly area: HTMLElement,
    private readonly target: PointerTarget,
  ) {}

  readonly down = (event: PointerEvent) => {
    if (event.button !== 0 || this.press) return;
    const { x, y } = this.at(event);
    const node = this.target.hit(x, y);
    this.press = { id: event.pointerId, node, x, y, dragging: false };
    this.area.setPointerCapture(event.pointerId);
  };

  readonly move = (event: PointerEvent) => {
    const { x, y } = this.at(event);
    const { press, target } = this;
    if (!press) {
      target.hover(target.hit(x, y));
      return;
    }
    if (press.id !== event.pointerId) return;
    const [dx, dy] = [x - press.x, y - press.y];
    if (!press.dragging && Math.hypot(dx, dy) < slack) return;
    press.dragging = true;
    press.x = x;
    press.y = y;
    if (press.node >= 0 && target.movable()) target.drag(press.node, dx, dy);
    else target.pan(dx, dy);
  };

  readonly up = (event: PointerEvent) => {
    const { press, target } = this;
    if (!press || press.id !== event.pointerId) return;
    this.press = null;
    if (!press.dragging) target.click(press.node);
    else if (press.node >= 0 && target.movable()) target.drop(press.node);
  };

  /** A drag that the system takes away ends where it is. */
  readonly cancel = (event: PointerEvent) => {
    const { press, target } = this;
    if (!press || press.id !== event.pointerId) return;
    this.press = null;
    if (press.dragging && press.node >= 0 && target.movable())
      target.drop(press.node);
  };

  readonly leave = () => {
    if (!this.press) this.target.hover(-1);
  };

  readonly double = (event: MouseEvent) => {
    const { x, y } = this.at(event);
    const node = this.target.hit(x, y);
    if (node >= 0) this.target.open(node);
  };

  readonly wheel = (event: WheelEvent) => {
    event.preventDefault();
    const { x, y } = this.at(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const turn = Math.max(-120, Math.min(120, event.deltaY * lines));
    this.target.zoom(Math.exp(-turn * (event.ctrlKey ? 0.01 : 0.002)), x, y);
  };

  private at(event: MouseEvent) {
    const box = this.area.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

/** Listens on an element; the wheel's listener must be able to keep the page from scrolling. */
export function pointing(target: PointerTarget) {
  return (area: HTMLElement) => {
    const pointer = new Pointer(area, target);
    const stop = new AbortController();
    const heard = {
      pointerdown: pointer.down,
      pointermove: pointer.move,
      pointerup: pointer.up,
      pointercancel: pointer.cancel,
      pointerleave: pointer.leave,
      dblclick: pointer.double,
      wheel: pointer.wheel,
    };
    for (const [type, listener] of Object.entries(heard))
      area.addEventListener(type, listener as EventListener, {
        passive: false,
        signal: stop.signal,
      });
    return () => stop.abort();
  };
}
