/** Changes of the clocks, said beside the first day on which a series meets by them. */

import type { ClockChange } from "../../../api/bindings";
import { t } from "../../../i18n/language.svelte";

/** What is said of the clocks on a day of a series; empty where they did not change before it. */
export function clockWords(
  clocks: readonly ClockChange[],
  series_id: string | null,
  day: string | null,
): string {
  const change = clocks.find(
    (one) => one.series_id === series_id && one.day === day,
  );
  return change ? t.calendar.clocksMoved(change.minutes) : "";
}
