import { t } from "../../i18n/language.svelte";
import { panned, toScreen, toWorld, zoomed } from "./camera";
import { panStride, steps, stride, type Command } from "./keys";
import { nearest, walk, type Direction } from "./neighbours";
import type { PointerTarget } from "./pointer";
import { fittedIn, revealed } from "./room";
import type { MapRenderer } from "./renderer";
import type { Scene } from "./scene";
import type { Box, Camera, NodeClass } from "./types";

/** What an explorer finds on the map and leaves there. */
export interface Explored {
  readonly scene: Scene;
  readonly classes: readonly NodeClass[];
  /** The index of the selected node; -1 without one. */
  readonly selected: number;
  /** How many ties lie between the selected node and each other. */
  readonly distance: Uint8Array | null;
  readonly renderer: MapRenderer | null;
  readonly width: number;
  readonly height: number;
  /** What lies over the map. */
  readonly taken: readonly Box[];
  /** What lies over it only while not everything is in view. */
  readonly inset: readonly Box[];
  readonly canMove: boolean;
  selection: string | null;
  depth: number;
  camera: Camera;
  open(id: string): void;
  moved(id: string, x: number, y: number): void;
}

/** Going about on the map with pointer and keys: looking around, selecting, walking, moving nodes. */
export class Explorer {
  /** The node under the pointer; -1 over none. */
  hover = $state(-1);
  /** The node that is being moved; -1 while none is. */
  dragged = $state(-1);
  /** What a live region says. */
  said = $state("");
  #map: Explored;
  /** Whether a key that moves the node under way is held down. */
  #carrying = false;
  /** Where the node stands that was moved and is not yet reported; nothing while there is none. */
  #underWay: { id: string; x: number; y: number } | null = null;
  /** The node that the arrows move until it is kept, and where it stood before. */
  #held: { node: number; x: number; y: number } | null = null;

  constructor(map: Explored) {
    this.#map = map;
  }

  /** What the pointer acts on. */
  readonly target: PointerTarget = {
    hit: (x, y) => {
      const { scene, camera, renderer } = this.#map;
      const at = toWorld(camera, x, y);
      const pixel = 1 / camera.k;
      return scene.hit(at.x, at.y, (renderer?.scale() ?? 1) * pixel, pixel);
    },
    hover: (node) => (this.hover = node),
    click: (node) => this.select(node),
    open: (node) => this.#open(node),
    pan: (dx, dy) => this.#pan(dx, dy),
    zoom: (factor, x, y) => this.zoom(factor, x, y),
    movable: () => this.#map.canMove,
    drag: (node, dx, dy) => this.#place(node, dx, dy),
    drop: (node) => this.#settle(node),
  };

  /** Puts the node that is under way where it is, on a scene that is made anew meanwhile. */
  onto(scene: Scene): Scene {
    const moved = this.#underWay;
    const node = scene.index(moved?.id ?? null);
    if (moved && node >= 0) scene.move(node, moved.x, moved.y);
    return scene;
  }

  /** Shows everything beside what lies over the map. */
  fit(): void {
    const { scene, width, height, taken } = this.#map;
    this.#map.camera = fittedIn(scene.bounds(), width, height, taken);
  }

  /** Brings a node into view without changing the zoom. */
  reveal(id: string): void {
    const { scene, camera, width, height, taken, inset } = this.#map;
    const node = scene.index(id);
    if (node < 0) return;
    const at = { x: scene.x[node]!, y: scene.y[node]! };
    const over = [...taken, ...inset];
    this.#map.camera = revealed(camera, at, width, height, over);
  }

  /** Brings a world position to the middle of the view. */
  centre(x: number, y: number): void {
    const { camera, width, height } = this.#map;
    const at = toScreen(camera, x, y);
    this.#pan(width / 2 - at.x, height / 2 - at.y);
  }

  select(node: number): void {
    const { scene, selected } = this.#map;
    if (node === selected) return;
    this.#map.selection = node < 0 ? null : scene.nodes[node]!.id;
    this.said = node < 0 ? t.components.graph.cleared : this.#describe(node);
  }

  zoom(
    factor: number,
    x = this.#map.width / 2,
    y = this.#map.height / 2,
  ): void {
    this.#map.camera = zoomed(this.#map.camera, factor, x, y);
  }

  /** Widens or narrows the circle around the selected node. */
  widen(depth: number): void {
    this.#map.depth = depth;
    const { distance } = this.#map;
    if (!distance) return;
    const reached = distance.reduce(
      (sum, far) => sum + (far > 0 && far <= depth ? 1 : 0),
      0,
    );
    this.said = t.components.graph.circleSaid(depth, reached);
  }

  /** Obeys a command and tells whether it meant anything here. */
  obey(order: Command): boolean {
    if (this.#held) return this.#guide(this.#held, order);
    const { selected } = this.#map;
    switch (order.do) {
      case "walk":
        this.#step(order.direction);
        return true;
      case "pan": {
        const [dx, dy] = steps[order.direction];
        this.#pan(-dx * panStride, -dy * panStride);
        return true;
      }
      case "move":
        this.#carry(order.direction, order.far);
        this.#carrying = true;
        return true;
      case "hold":
        return this.#hold();
      case "zoom":
        this.zoom(order.factor);
        return true;
      case "circle":
        if (selected >= 0) this.widen(order.depth);
        return selected >= 0;
      case "fit":
        this.fit();
        return true;
      case "open":
        if (selected < 0) this.#start();
        else this.#open(selected);
        return true;
      case "clear":
        if (selected < 0) return false;
        this.select(-1);
        return true;
    }
  }

  /** A held key moves the node on and on; its place is reported once, when the key is let go. */
  reportCarried(): void {
    if (!this.#carrying) return;
    this.#carrying = false;
    const node = this.#map.scene.index(this.#underWay?.id ?? null);
    if (node >= 0) this.#settle(node);
  }

  /** Puts a held node back to where it was. */
  release(): void {
    if (!this.#held) return;
    const { node, x, y } = this.#held;
    const { scene, renderer } = this.#map;
    this.#held = null;
    this.#underWay = null;
    this.dragged = -1;
    if (node >= scene.count) return;
    scene.move(node, x, y);
    scene.settle();
    renderer?.nodeMoved();
    this.said = t.components.graph.putBack(scene.nodes[node]!.label);
  }

  /** The arrows move the selected node from now on. */
  #hold(): boolean {
    const { scene, selected, canMove } = this.#map;
    if (selected < 0 || !canMove) return false;
    this.#held = {
      node: selected,
      x: scene.x[selected]!,
      y: scene.y[selected]!,
    };
    this.dragged = selected;
    this.said = t.components.graph.held(scene.nodes[selected]!.label);
    return true;
  }

  #guide({ node }: { node: number }, order: Command): boolean {
    switch (order.do) {
      case "walk":
      case "pan":
      case "move":
        this.#carry(order.direction, order.far || order.do === "pan");
        return true;
      case "open":
      case "hold":
        this.#held = null;
        this.#settle(node);
        return true;
      case "clear":
        this.release();
        return true;
      default:
        return false;
    }
  }

  #describe(node: number): string {
    const { scene, classes } = this.#map;
    const { label } = scene.nodes[node]!;
    const klass = classes[scene.klass[node]!]?.name ?? "";
    const ties = scene.tiesOf(node).length;
    const said = t.components.graph.selected(label, klass, ties);
    return scene.nodes[node]!.pinned
      ? `${said}, ${t.components.graph.pinned}`
      : said;
  }

  #open(node: number): void {
    if (node >= 0) this.#map.open(this.#map.scene.nodes[node]!.id);
  }

  #pan(dx: number, dy: number): void {
    this.#map.camera = panned(this.#map.camera, dx, dy);
  }

  #place(node: number, dx: number, dy: number): void {
    const { scene, camera, renderer } = this.#map;
    const { x, y } = toScreen(camera, scene.x[node]!, scene.y[node]!);
    const to = toWorld(camera, x + dx, y + dy);
    scene.move(node, to.x, to.y);
    this.#underWay = { id: scene.nodes[node]!.id, ...to };
    this.dragged = node;
    renderer?.nodeMoved();
  }

  #settle(node: number): void {
    const { scene } = this.#map;
    this.dragged = -1;
    scene.settle();
    const { id, label } = scene.nodes[node]!;
    this.said = t.components.graph.moved(label);
    this.#underWay = null;
    this.#map.moved(id, scene.x[node]!, scene.y[node]!);
  }

  /** With nothing selected a walk starts at the node nearest to the middle of the view. */
  #start(): void {
    const { scene, camera, width, height } = this.#map;
    const middle = toWorld(camera, width / 2, height / 2);
    const node = nearest(scene, middle.x, middle.y);
    if (node >= 0) this.select(node);
  }

  #step(direction: Direction): void {
    const { scene, selected } = this.#map;
    if (selected < 0) return this.#start();
    const next = walk(scene, selected, direction);
    if (next < 0) {
      this.said = t.components.graph.noTieThere;
      return;
    }
    this.select(next);
    this.reveal(scene.nodes[next]!.id);
  }

  #carry(direction: Direction, far: boolean): void {
    const { scene, selected, canMove } = this.#map;
    if (selected < 0 || !canMove) return;
    const [dx, dy] = steps[direction];
    const length = stride * (far ? 4 : 1);
    this.#place(selected, dx * length, dy * length);
    this.reveal(scene.nodes[selected]!.id);
  }
}
