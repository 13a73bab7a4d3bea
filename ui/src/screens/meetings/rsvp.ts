import type { SeatAttendance } from "../../api/bindings";
import type { Choices } from "../../api/choices.svelte";
import { t } from "../../i18n/language.svelte";

/** What a seat answered to the invitation, in words; empty before it did. */
export function rsvpOf({ reply }: SeatAttendance, choices: Choices): string {
  if (!reply) return "";
  const delegate =
    choices.person(reply.delegate_id)?.label ||
    reply.delegate_name ||
    reply.delegate_email;
  const answer =
    reply.answer === "delegated" && delegate
      ? t.calendars.rsvpSends(delegate)
      : t.calendars.rsvp[reply.answer];
  return reply.notes ? t.calendars.rsvpNote(answer, reply.notes) : answer;
}
