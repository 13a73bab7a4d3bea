import type { ActionRow } from "../../api/bindings";
import { date, daysBetween, relativeDays, today } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";

/** How near a due day must be to be told in days. */
const NEAR = 14;

/** Where an action stands against its day, in words. */
export function timing(
  row: Pick<
    ActionRow,
    | "status"
    | "due_on"
    | "done_on"
    | "days_late"
    | "is_snoozed"
    | "snoozed_until"
  >,
): string {
  if (row.status === "dropped") return t.actions.statuses.dropped;
  if (row.status === "done")
    return row.done_on
      ? t.actions.doneOnDay(date(row.done_on))
      : t.actions.statuses.done;
  if (row.is_snoozed && row.snoozed_until)
    return t.actions.putOff.untilDay(date(row.snoozed_until));
  if (row.days_late > 0) return t.actions.late(row.days_late);
  if (!row.due_on) return t.actions.noDue;
  const days = daysBetween(today(), row.due_on);
  if (days === 0) return t.actions.dueToday;
  return days <= NEAR
    ? t.actions.dueIn(relativeDays(days))
    : t.actions.dueOn(date(row.due_on));
}

/** Who promised, as one line. */
export function whoOf(row: Pick<ActionRow, "person" | "organization">): string {
  return (
    [row.person, row.organization].filter(Boolean).join(" · ") ||
    t.actions.filter.nobody
  );
}
