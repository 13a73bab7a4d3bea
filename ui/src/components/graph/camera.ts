import type { Box, Camera, Point } from "./types";

const nearest = 40;
const farthest = 0.002;

/** Brings a world position to screen pixels. */
export function toScreen(camera: Camera, x: number, y: number): Point {
  return { x: x * camera.k + camera.x, y: y * camera.k + camera.y };
}

/** Brings a screen position back to world units. */
export function toWorld(camera: Camera, x: number, y: number): Point {
  return { x: (x - camera.x) / camera.k, y: (y - camera.y) / camera.k };
}

export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** Zooms by a factor and keeps the world under (x, y) where it is. */
export function zoomed(
  camera: Camera,
  factor: number,
  x: number,
  y: number,
): Camera {
  const k = Math.min(nearest, Math.max(farthest, camera.k * factor));
  const world = toWorld(camera, x, y);
  return { k, x: x - world.x * k, y: y - world.y * k };
}

/** Shows all of `bounds` inside the view, with room for labels at its sides. */
export function fitted(bounds: Box, width: number, height: number): Camera {
  const side = Math.min(120, width * 0.12);
  const rim = Math.min(56, height * 0.1);
  const k = Math.min(
    nearest,
    Math.max(width - 2 * side, 40) / Math.max(bounds.width, 1e-6),
    Math.max(height - 2 * rim, 40) / Math.max(bounds.height, 1e-6),
  );
  const scale = Number.isFinite(k) && bounds.width + bounds.height > 0 ? k : 1;
  return {
    k: scale,
    x: width / 2 - (bounds.x + bounds.width / 2) * scale,
    y: height / 2 - (bounds.y + bounds.height / 2) * scale,
  };
}
