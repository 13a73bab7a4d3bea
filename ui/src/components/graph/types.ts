/** The eight marks a class of nodes can be drawn with; no two share an outline. */
export type Shape =
  | "circle"
  | "square"
  | "diamond"
  | "triangle"
  | "hexagon"
  | "pentagon"
  | "star"
  | "cross";

/** One node; `size` is its radius in pixels at rest, `klass` an index into the classes. */
export interface GraphNode {
  id: string;
  label: string;
  /** A shorter name, drawn where the full one has no room. */
  short?: string;
  klass: number;
  size: number;
  x: number;
  y: number;
  /** Somebody put it there to stay. */
  pinned?: boolean;
}

/** One tie: its kind gives its dashes and its grade its width, both as places among the classes of ties. */
export interface GraphEdge {
  from: string;
  to: string;
  klass: number;
  /** Without it the kind gives the width too. */
  grade?: number;
  directed?: boolean;
}

/** A class of nodes; `color` 1 to 8 names a data colour, anything else is grey. */
export interface NodeClass {
  name: string;
  shape: Shape;
  color: number;
  /** Its marks are rings of their shape, which tells them from full ones without colour. */
  hollow?: boolean;
}

/** A kind or a grade of ties: its width in pixels and its dash pattern, empty for a solid line. */
export interface EdgeClass {
  name: string;
  width: number;
  dash?: readonly number[];
  /** It is one of the widths, which stand apart in the legend. */
  isGrade?: boolean;
}

/** Turns world positions into screen pixels: `screen = world * k + (x, y)`. */
export interface Camera {
  x: number;
  y: number;
  k: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Which nodes carry their name: as many as read well, as many as fit, by their shorter names, or only the selected. */
export type Naming = "important" | "all" | "short_names" | "nothing";
