import type {
  AttendanceRate,
  Presence,
  SeatAttendance,
} from "../../api/bindings";

/** The six values in the order of the keys 1 to 6. */
export const PRESENCES: readonly Presence[] = [
  "leader_in_person",
  "leader_remote",
  "delegate",
  "absent_with_notice",
  "absent_without_notice",
  "not_expected",
];

/** What a key means on a seat: a value, null to take the note back, undefined for nothing. */
export function presenceOfKey(key: string): Presence | null | undefined {
  if (key === "0" || key === "Backspace" || key === "Delete") return null;
  return /^[1-6]$/.test(key) ? PRESENCES[Number(key) - 1] : undefined;
}

/** The seat that an arrow key leads to; undefined where the list ends or the key is another. */
export function seatOfKey(
  key: string,
  at: number,
  count: number,
): number | undefined {
  const next =
    key === "ArrowDown" ? at + 1 : key === "ArrowUp" ? at - 1 : undefined;
  return next !== undefined && next >= 0 && next < count ? next : undefined;
}

/** Whether somebody sat on the seat, so that it matters who. */
export function isPresent(presence: Presence | undefined): boolean {
  return (
    presence === "leader_in_person" ||
    presence === "leader_remote" ||
    presence === "delegate"
  );
}

/** Whether enough expected seats were filled; null while the seats that are not noted yet may still decide it. */
export function quorumMet(
  rate: AttendanceRate,
  percent: number,
  open = 0,
): boolean | null {
  if (rate.expected === 0) return null;
  const present = rate.expected - rate.absent;
  const isMet = present * 100 >= (rate.expected + open) * percent;
  return isMet || open === 0 ? isMet : null;
}

/** The organizations with a seat, each once, in the order of the seats. */
export function recipients(
  seats: readonly SeatAttendance[],
): { value: string; label: string }[] {
  const found = new Map<string, string>();
  for (const { seat, organization } of seats)
    if (seat.organization_id) found.set(seat.organization_id, organization);
  return [...found].map(([value, label]) => ({ value, label }));
}
