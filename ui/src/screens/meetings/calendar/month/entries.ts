import type {
  Calendar,
  DueMeeting,
  MeetingRow,
  SeriesException,
} from "../../../../api/bindings";

/** What stands in a day of the calendar. */
export type Entry =
  | { kind: "meeting"; at: string; meeting: MeetingRow }
  | { kind: "due"; at: string; due: DueMeeting }
  | {
      kind: "exception";
      at: string;
      exception: SeriesException;
      series: string;
    };

/** What stands in each day, in order of time; days without anything are left out. */
export function entriesByDay(
  calendar: Calendar,
): ReadonlyMap<string, readonly Entry[]> {
  const days = new Map<string, Entry[]>();
  const add = (day: string | null, entry: Entry) => {
    if (!day) return;
    const known = days.get(day);
    if (known) known.push(entry);
    else days.set(day, [entry]);
  };
  for (const meeting of calendar.meetings)
    add(meeting.held_on, { kind: "meeting", at: meeting.starts_at, meeting });
  for (const due of calendar.due)
    add(due.due_on, { kind: "due", at: due.starts_at, due });
  for (const exception of calendar.exceptions) {
    const series = calendar.series.find(
      (one) => one.id === exception.series_id,
    );
    if (series)
      add(exception.falls_on, {
        kind: "exception",
        at: series.starts_at,
        exception,
        series: series.name,
      });
  }
  for (const entries of days.values())
    entries.sort((one, other) => one.at.localeCompare(other.at));
  return days;
}

/** An extra day shows in its day as the meeting that is due or planned there. */
export function isShown(entry: Entry): boolean {
  return entry.kind !== "exception" || entry.exception.kind === "skipped";
}

export function keyOf(entry: Entry): string {
  switch (entry.kind) {
    case "meeting":
      return entry.meeting.id;
    case "due":
      return `due ${entry.due.series_id}`;
    case "exception":
      return entry.exception.id;
  }
}
