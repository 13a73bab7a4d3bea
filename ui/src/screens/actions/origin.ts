import type { ActionRow } from "../../api/bindings";
import { date } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import { href } from "../../shell/router.svelte";

type From = Pick<
  ActionRow,
  | "origin"
  | "meeting"
  | "meeting_id"
  | "meeting_on"
  | "item"
  | "agenda_item_id"
  | "decision"
  | "decision_id"
>;

const meetingWords = ({ meeting, meeting_on }: From) =>
  meeting_on ? t.actions.meetingOf(meeting, date(meeting_on)) : meeting;

/** Where an action comes from, in words: its meeting with the day, its decision, or what kind of place it was. */
export function originWords(row: From): string {
  if (row.meeting) return meetingWords(row);
  return row.decision || t.actions.origins[row.origin];
}

/** The address of the meeting or decision that an action comes from. */
export function originHref(row: From): string | undefined {
  if (row.meeting && row.meeting_id)
    return href(["meetings", "meeting", row.meeting_id], { part: "actions" });
  return row.decision && row.decision_id
    ? href(["meetings", "decision", row.decision_id])
    : undefined;
}

/** Everything an action comes from, each with the address that leads there. */
export function originsOf(
  row: From,
): { name: string; words: string; href: string }[] {
  const { meeting_id, agenda_item_id, decision_id } = row;
  return [
    meeting_id && row.meeting
      ? {
          name: t.actions.origins.meeting,
          words: meetingWords(row),
          href: href(["meetings", "meeting", meeting_id], { part: "actions" }),
        }
      : undefined,
    agenda_item_id && row.item
      ? {
          name: t.actions.item,
          words: row.item,
          href: href(["meetings", "agenda_item", agenda_item_id]),
        }
      : undefined,
    decision_id && row.decision
      ? {
          name: t.actions.decision,
          words: row.decision,
          href: href(["meetings", "decision", decision_id]),
        }
      : undefined,
  ].filter((one) => one !== undefined);
}
