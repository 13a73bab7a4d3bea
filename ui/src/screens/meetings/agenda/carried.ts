import type { ItemRow } from "../../../api/bindings";
import { shortDate } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";

/** From which meeting an item was carried over, and why. */
export function carriedWords(item: ItemRow, from: string): string {
  const day = shortDate(from);
  return item.carry_reason === "none"
    ? t.meetings.carriedFrom(day)
    : t.preparing.carriedBecause(
        day,
        t.preparing.carryReasons[item.carry_reason],
      );
}
