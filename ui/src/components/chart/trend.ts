/** How far from the top a value stands on a scale that is `height` high. */
export function heightOf(
  value: number,
  least: number,
  most: number,
  height: number,
): number {
  if (most <= least) return height;
  const share = Math.min(1, Math.max(0, (value - least) / (most - least)));
  return height * (1 - share);
}

/** Where one of so many points stands on a line of that width; a single one stands in the middle. */
export function placeOf(at: number, count: number, width: number): number {
  return count < 2 ? width / 2 : (at / (count - 1)) * width;
}

/** The line through the values; it is broken where there is none. */
export function pathOf(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  let pen = false;
  const parts: string[] = [];
  values.forEach((value, at) => {
    if (value === null) {
      pen = false;
      return;
    }
    parts.push(`${pen ? "L" : "M"}${round(x(at))} ${round(y(value))}`);
    pen = true;
  });
  return parts.join("");
}

/** The mark of a line: circle, square, diamond. */
export function shapePath(line: number, x: number, y: number): string {
  const r = 4;
  if (line % 3 === 1) return `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  if (line % 3 === 2)
    return `M${x} ${y - r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}z`;
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** How much room a label takes. */
const LABEL = 72;

/** Which labels have room: the first, the last, and as many between them as fit at equal steps. */
export function shownLabels(count: number, width: number): Set<number> {
  if (count === 0) return new Set();
  const fit = Math.max(2, Math.floor(width / LABEL) + 1);
  const step = Math.max(1, Math.ceil((count - 1) / (fit - 1)));
  const shown = new Set<number>();
  for (let at = 0; at < count - step; at += step) shown.add(at);
  shown.add(count - 1);
  return shown;
}

const round = (length: number) => Math.round(length * 10) / 10;
