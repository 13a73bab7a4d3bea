import type { MapEdge, Reading } from "../../api/bindings";
import type { Choice } from "../../components/form/entries";

/** How closely two work together, by the newest reading of their tie; the width of its line tells it. */
export const grades = ["1", "2", "3", "4", "unread"] as const;
export type Grade = (typeof grades)[number];

export const gradeWidths: Record<Grade, number> = {
  "1": 1.1,
  "2": 1.8,
  "3": 2.7,
  "4": 3.8,
  unread: 0.6,
};

export function gradeOf({ intensity }: Pick<MapEdge, "intensity">): Grade {
  return grades.find((one) => one === String(intensity)) ?? "unread";
}

/** The dashes that tell the usual kinds apart, without colour. */
const usualDashes: ReadonlyMap<string, readonly number[]> = new Map([
  ["works_with", []],
  ["funds", [16, 5]],
  ["refers_to", [7, 5]],
  ["shares_data", [12, 4, 2, 4]],
  ["shares_staff", [12, 4, 2, 4, 2, 4]],
  ["advises", [2, 5]],
  ["reports_to", [16, 4, 6, 4]],
  ["competes_with", [5, 3, 5, 9]],
]);

/** The dashes that the initiative's own kinds take in turn. */
const ownDashes: readonly (readonly number[])[] = [
  [2, 3, 2, 9],
  [16, 12],
  [12, 4, 2, 4, 2, 4, 2, 4],
  [5, 3, 5, 3, 5, 9],
  [6, 12],
  [16, 4, 6, 4, 6, 4],
  [2, 3, 2, 3, 2, 9],
  [2, 10],
];

/** A kind of tie and its line. */
export type TieLine = { code: string; name: string; dash: readonly number[] };

/** The lines of the kinds that were met; those that nobody named come last, by their codes. */
export function tieLines(
  kinds: readonly Choice<string>[],
  met: ReadonlySet<string>,
): TieLine[] {
  const named = new Set(kinds.map(({ value }) => value));
  const nameless = [...met].filter((code) => !named.has(code)).sort();
  const all = [
    ...kinds,
    ...nameless.map((code) => ({ value: code, label: code })),
  ];
  let own = 0;
  const dashOf = (code: string) =>
    usualDashes.get(code) ?? ownDashes[own++ % ownDashes.length] ?? [];
  return all
    .map(({ value, label }) => ({
      code: value,
      name: label,
      dash: dashOf(value),
    }))
    .filter(({ code }) => met.has(code));
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
