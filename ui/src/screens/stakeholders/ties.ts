import type { MapEdge, Reading } from "../../api/bindings";

/** How a tie is drawn: by its newest intensity, dashed where there is none or where it is rivalry. */
export const tieClasses = ["1", "2", "3", "4", "unread", "competes"] as const;
export type TieClass = (typeof tieClasses)[number];

const looks: Record<TieClass, { width: number; dash?: number[] }> = {
  "1": { width: 0.9 },
  "2": { width: 1.6 },
  "3": { width: 2.5 },
  "4": { width: 3.6 },
  unread: { width: 1, dash: [2, 4] },
  competes: { width: 1.4, dash: [8, 4] },
};

export function tieLook(of: TieClass) {
  return looks[of];
}

/** The class of a tie on the map. */
export function tieClass(edge: Pick<MapEdge, "kind" | "intensity">): TieClass {
  if (edge.kind === "competes_with") return "competes";
  const found = tieClasses.find((one) => one === String(edge.intensity));
  return found ?? "unread";
}

/** The mean of the answered scores; nothing when none was answered. */
function mean(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  if (known.length === 0) return null;
  return known.reduce((sum, score) => sum + score, 0) / known.length;
}

export function trustOf(reading: Reading): number | null {
  return mean([reading.openness, reading.reliability, reading.mission]);
}

export function valueOf(reading: Reading): number | null {
  return mean([reading.influence, reading.resources, reading.involvement]);
}
