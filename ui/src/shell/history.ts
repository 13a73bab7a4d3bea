import type { HistoryAction, HistoryChange } from "../api/bindings";
import { t } from "../i18n/language.svelte";
import { valueWords } from "../i18n/values";

/** What one action did to a record. */
export type HistoryStep = { action: HistoryAction; changes: HistoryChange[] };

/** The changes of each action together; their order stays. */
export function stepsOf(changes: readonly HistoryChange[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const change of changes) {
    const last = steps.at(-1);
    if (last?.action.id === change.action.id) last.changes.push(change);
    else steps.push({ action: change.action, changes: [change] });
  }
  return steps;
}

/** Puts an action into words: what was done, undone or done again. */
export function actionWords({ kind, label }: HistoryAction): string {
  if (label.verb === "load") return t.history.exampleLoaded;
  const name = t.records.change(label);
  if (kind === "undo") return t.history.undone(name);
  if (kind === "redo") return t.history.redone(name);
  if (kind === "start") return t.history.started(name);
  return name;
}

/** Columns that say nothing to a reader: the place in a list, what calendars count, and what the action's name says. */
const UNTOLD = ["position", "sequence", "deleted"];

/** What one field was and became, in words. */
export type ToldChange = { field: string; from: string; to: string };

/** The changes of a step that a reader can see. */
export function toldOf(table: string, step: HistoryStep): ToldChange[] {
  return step.changes
    .filter(({ field }) => !UNTOLD.includes(field))
    .map(({ field, from, to, from_name, to_name }) => ({
      field,
      from: valueWords(table, field, from, from_name),
      to: valueWords(table, field, to, to_name),
    }))
    .filter(({ from, to }) => from !== to);
}
