import { href } from "../../shell/router.svelte";

/** The parts of a meeting's page, in the order of a meeting's life. */
export const PARTS = [
  "agenda",
  "preparing",
  "attendance",
  "notes",
  "decisions",
  "actions",
  "minutes",
] as const;

export type Part = (typeof PARTS)[number];

/** The part that an address names; undefined when it names none. */
export function partOf(name: string | undefined): Part | undefined {
  return PARTS.find((one) => one === name);
}

/** The address of a meeting, of one part of it, and of an item or decision in that part. */
export function meetingHref(
  id: string,
  part?: Part,
  at: { item?: string; decision?: string } = {},
): string {
  return href(["meetings", "meeting", id], { part, ...at });
}

export function seriesHref(id: string): string {
  return href(["meetings", "series", id]);
}

/** The address of a usual agenda, and of an item in it. */
export function templateHref(id: string, item?: string): string {
  return href(["meetings", "agenda_template", id], { item });
}

export function decisionHref(id: string): string {
  return href(["meetings", "decision", id]);
}

/** The address of the check-out of a meeting. */
export function checkOutHref(id: string): string {
  return href(["meetings", "check_out", id]);
}
