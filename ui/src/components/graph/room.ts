import { fitted, panned, toScreen } from "./camera";
import type { Box, Camera, Point } from "./types";

/** How much larger the map must come out beside something to stand off the middle for it. */
const worth = 1.3;
/** What a node in view keeps away from whatever lies over the map. */
const clear = 28;

/** The parts of a view that nothing lies over, where what lies over it stands at its rim. */
function free(width: number, height: number, taken: readonly Box[]): Box[] {
  const whole = { x: 0, y: 0, width, height };
  return taken.reduce<Box[]>(
    (rooms, box) =>
      rooms.flatMap((room) => {
        const right = room.x + room.width;
        const bottom = room.y + room.height;
        const meets =
          box.x < right &&
          box.x + box.width > room.x &&
          box.y < bottom &&
          box.y + box.height > room.y;
        if (!meets) return [room];
        const after = box.x + box.width;
        const under = box.y + box.height;
        return [
          { ...room, height: box.y - room.y },
          { ...room, width: box.x - room.x },
          { ...room, x: after, width: right - after },
          { ...room, y: under, height: bottom - under },
        ].filter((part) => part.width > 80 && part.height > 80);
      }),
    [whole],
  );
}

/** Shows all of `bounds` as large as it can be without anything lying over it. */
export function fittedIn(
  bounds: Box,
  width: number,
  height: number,
  taken: readonly Box[],
): Camera {
  const whole = fitted(bounds, width, height);
  let best: Camera | null = null;
  let most = whole.k * 0.4;
  for (const room of free(width, height, taken)) {
    const inside = fitted(bounds, room.width, room.height);
    const merit = inside.k * (room.width === width ? worth : 1);
    if (merit <= most) continue;
    best = panned(inside, room.x, room.y);
    most = merit;
  }
  return best ?? whole;
}

/** Moves the camera just enough to bring a world position inside the view and out from under what lies over it. */
export function revealed(
  camera: Camera,
  world: Point,
  width: number,
  height: number,
  taken: readonly Box[],
): Camera {
  const rim = Math.min(72, width / 4, height / 4);
  const inside = (at: Point): Point => ({
    x: Math.min(width - rim, Math.max(rim, at.x)),
    y: Math.min(height - rim, Math.max(rim, at.y)),
  });
  const covers = (box: Box, at: Point) =>
    at.x > box.x - clear &&
    at.x < box.x + box.width + clear &&
    at.y > box.y - clear &&
    at.y < box.y + box.height + clear;
  const at = toScreen(camera, world.x, world.y);
  const start = inside(at);
  const ways = taken
    .filter((box) => covers(box, start))
    .flatMap((box) => [
      { ...start, y: box.y - clear },
      { ...start, y: box.y + box.height + clear },
      { ...start, x: box.x - clear },
      { ...start, x: box.x + box.width + clear },
    ])
    .filter(
      (to) =>
        to.x >= 8 &&
        to.y >= 8 &&
        to.x <= width - 8 &&
        to.y <= height - 8 &&
        !taken.some((box) => covers(box, to)),
    );
  const far = (to: Point) => Math.hypot(to.x - start.x, to.y - start.y);
  const to = ways.reduce<Point | null>(
    (best, one) => (best && far(best) <= far(one) ? best : one),
    null,
  );
  const goal = to ?? start;
  return goal.x === at.x && goal.y === at.y
    ? camera
    : panned(camera, goal.x - at.x, goal.y - at.y);
}

/** Whether all of `bounds` lies inside the view. */
export function isInView(
  bounds: Box,
  camera: Camera,
  width: number,
  height: number,
): boolean {
  const first = toScreen(camera, bounds.x, bounds.y);
  const last = toScreen(
    camera,
    bounds.x + bounds.width,
    bounds.y + bounds.height,
  );
  return first.x >= 0 && first.y >= 0 && last.x <= width && last.y <= height;
}
