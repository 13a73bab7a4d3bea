import { t } from "../../../../i18n/language.svelte";
import type { Mark } from "./EntryMark.svelte";

/** The word for a mark. */
export function markWord(mark: Mark): string {
  if (mark === "due" || mark === "skipped") return t.calendar[mark];
  return t.meetings.statuses[mark];
}
