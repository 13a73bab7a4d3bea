import type { Point, Shape } from "./types";

/** The order in which classes take their marks when the caller has no other wish. */
export const shapes: readonly Shape[] = [
  "circle",
  "square",
  "diamond",
  "triangle",
  "hexagon",
  "pentagon",
  "star",
  "cross",
];

/** Places `count` corners on a circle of radius `r`, the first at `turn` of a full turn. */
function ring(count: number, r: number, turn: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count + turn) * 2 * Math.PI;
    return { x: r * Math.cos(angle), y: r * Math.sin(angle) };
  });
}

function star(): Point[] {
  const outer = ring(5, 1.28, -0.25);
  const inner = ring(5, 0.58, -0.15);
  return outer.flatMap((point, i) => [point, inner[i] ?? point]);
}

function cross(): Point[] {
  const arm = 0.4;
  const far = 1.08;
  const quarter: Point[] = [
    { x: arm, y: -far },
    { x: arm, y: -arm },
    { x: far, y: -arm },
  ];
  return [0, 1, 2, 3].flatMap((turn) =>
    quarter.map(({ x, y }) => {
      const [cos, sin] = [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ][turn] as [number, number];
      return { x: x * cos - y * sin, y: x * sin + y * cos };
    }),
  );
}

/** Corners for a unit radius, balanced so that equal sizes look equally heavy. */
const corners: Record<Exclude<Shape, "circle">, readonly Point[]> = {
  square: ring(4, 1.24, 0.125),
  diamond: ring(4, 1.28, 0),
  triangle: ring(3, 1.3, -0.25),
  hexagon: ring(6, 1.1, 0),
  pentagon: ring(5, 1.14, -0.25),
  star: star(),
  cross: cross(),
};

/** How much of a hollow mark is hole. */
export const HOLE = 0.48;

type Path = Pick<Path2D, "moveTo" | "lineTo" | "arc" | "closePath">;

/** Adds one mark to a path, centred on (x, y). */
export function trace(
  path: Path,
  shape: Shape,
  x: number,
  y: number,
  r: number,
) {
  if (shape === "circle") {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  corners[shape].forEach((corner, i) => {
    const [px, py] = [x + corner.x * r, y + corner.y * r];
    if (i === 0) path.moveTo(px, py);
    else path.lineTo(px, py);
  });
  path.closePath();
}

/** Writes the mark of a class as SVG path data around the origin, to be filled by the rule `evenodd`. */
export function markData(
  { shape, hollow }: { shape: Shape; hollow?: boolean },
  r: number,
): string {
  const mark = pathData(shape, r);
  return hollow ? mark + pathData(shape, r * HOLE) : mark;
}

function pathData(shape: Shape, r: number): string {
  if (shape === "circle")
    return `M${r},0A${r},${r} 0 1 1 ${-r},0A${r},${r} 0 1 1 ${r},0Z`;
  const points = corners[shape].map(
    ({ x, y }) => `${(x * r).toFixed(2)},${(y * r).toFixed(2)}`,
  );
  return `M${points.join("L")}Z`;
}
