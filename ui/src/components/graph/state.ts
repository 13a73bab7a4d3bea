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
