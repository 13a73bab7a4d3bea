import { fitted } from "./camera";
import type { Scene } from "./scene";

/** Pixels between two neighbours from which on marks have their full size. */
const roomy = 46;
/** How much of its ground a network's ties may cover before they are drawn thinner. */
const covered = 0.8;
/** The mean width of a tie, in pixels, that `covered` counts with. */
const usual = 1.8;
const finest = 0.15;

/** How crowded a network is when all of it fills a view. */
export interface Density {
  /** The zoom at which all of it fills the view. */
  home: number;
  /** The share of their full size that marks have there. */
  marks: number;
  /** The share of their full width that ties have there. */
  ties: number;
}

/** Measures how crowded a network is in a view of this size. */
export function density(scene: Scene, width: number, height: number): Density {
  const bounds = scene.bounds();
  const home = fitted(bounds, width, height).k;
  const ground = Math.max(
    bounds.width * bounds.height * home * home * (Math.PI / 4),
    1,
  );
  const spacing = Math.sqrt(ground / Math.max(1, scene.count));
  let length = 0;
  for (let tie = 0; tie < scene.edges.length; tie++) {
    const [a, b] = [scene.from[tie]!, scene.to[tie]!];
    length += Math.hypot(scene.x[b]! - scene.x[a]!, scene.y[b]! - scene.y[a]!);
  }
  const ink = (length * home * usual) / ground;
  return {
    home,
    marks: scene.count < 3 ? 1 : Math.min(1, Math.max(0.16, spacing / roomy)),
    ties: Math.min(1, Math.max(finest, covered / Math.max(ink, 1e-6))),
  };
}

/** The share of their full size that marks have at a zoom: they grow slower than the map, so that a crowd comes apart. */
export function markScale({ home, marks }: Density, k: number): number {
  const most = Math.max(2, 1.2 / marks);
  return marks * Math.min(most, Math.max(0.55, Math.sqrt(k / home)));
}

/** The share of their full width that ties have at a zoom; they too grow slower than the map. */
export function tieScale({ home, ties }: Density, k: number): number {
  return Math.min(1, Math.max(finest, ties * Math.sqrt(k / home)));
}
