import type { Direction } from "./neighbours";

/** What a key asks of the map. */
export type Command =
  | { do: "walk" | "pan" | "move"; direction: Direction; far: boolean }
  | { do: "zoom"; factor: number }
  | { do: "circle"; depth: number }
  | { do: "fit" | "open" | "clear" | "hold" };

const arrows: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** One press of a key moves this many pixels; with Shift as well, `far`, four times as many. */
export const stride = 12;
export const panStride = 60;

/** Reads a key press; keys with Ctrl or Cmd belong to the rest of the program. */
export function command(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.metaKey) return null;
  const direction = arrows[event.key];
  if (direction) {
    if (event.altKey) return { do: "move", direction, far: event.shiftKey };
    return { do: event.shiftKey ? "pan" : "walk", direction, far: false };
  }
  if (event.altKey) return null;
  switch (event.key) {
    case "1":
    case "2":
    case "3":
      return { do: "circle", depth: Number(event.key) };
    case "+":
    case "=":
      return { do: "zoom", factor: 1.25 };
    case "-":
    case "_":
      return { do: "zoom", factor: 0.8 };
    case "0":
      return { do: "fit" };
    case "m":
    case "M":
      return { do: "hold" };
    case "Enter":
      return { do: "open" };
    case "Escape":
      return { do: "clear" };
    default:
      return null;
  }
}

export const steps: Record<Direction, readonly [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
