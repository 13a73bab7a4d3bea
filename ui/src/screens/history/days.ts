import type { HistoryAction } from "../../api/bindings";
import { daysBetween, longDate, today } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";

/** The actions of one day, newest first. */
export type HistoryDay = { day: string; actions: HistoryAction[] };

function dayOf(at_ms: number): string {
  const at = new Date(at_ms);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Groups actions by their day in the local time zone; their order stays. */
export function byDay(actions: readonly HistoryAction[]): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const action of actions) {
    const day = dayOf(action.at_ms);
    const last = days.at(-1);
    if (last?.day === day) last.actions.push(action);
    else days.push({ day, actions: [action] });
  }
  return days;
}

/** Calls a day today, yesterday or by its date. */
export function dayName(day: string): string {
  const back = daysBetween(day, today());
  if (back === 0) return t.history.today;
  if (back === 1) return t.history.yesterday;
  return longDate(day);
}
