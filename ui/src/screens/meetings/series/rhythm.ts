import type { Series } from "../../../api/bindings";
import { date, weekday } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";

/** On which days a series meets, in words; `anchor` is the day that gives its weekday or date. */
export function rhythmWords(
  { cadence, day_rule, ends_on }: Series,
  anchor: string,
): string {
  const number = Number(anchor.slice(8));
  const words = t.calendar.rhythm(
    cadence,
    day_rule,
    weekday(anchor),
    Math.ceil(number / 7),
    number,
  );
  return ends_on ? t.calendar.until(words, date(ends_on)) : words;
}
