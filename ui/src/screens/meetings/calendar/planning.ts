import { newId } from "../../../api/api";
import type { Edit, ExceptionKind } from "../../../api/bindings";
import { longDate, shortDate } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";
import { announce } from "../../../shell/announcer.svelte";
import { act, change } from "../../../shell/faults.svelte";

function planEdit(series_id: string, day: string): { id: string; edit: Edit } {
  const id = newId();
  const plan = { verb: "plan" as const, id, series_id, held_on: day };
  return {
    id,
    edit: { module: "meetings", edit: { ...plan, title: "", due_on: null } },
  };
}

/** Plans the meeting of a series that is due on a day; answers with its identity unless that was refused. */
export async function planDue(
  series_id: string,
  day: string,
): Promise<string | undefined> {
  const { id, edit } = planEdit(series_id, day);
  if (!(await act(edit))) return undefined;
  announce(t.meetings.planned(shortDate(day), 0));
  return id;
}

/** Plans a series on many days, as one step to undo. */
export async function planAll(
  series: { id: string; name: string },
  days: readonly string[],
): Promise<void> {
  const made = await act({
    module: "together",
    edit: {
      label: {
        verb: "plan",
        table: "meeting",
        name: series.name,
        field: null,
        count: days.length,
      },
      edits: days.map((day) => planEdit(series.id, day).edit),
    },
  });
  if (made) announce(t.calendar.plannedAll(days.length, series.name));
}

/** How a series departs from its cadence on a day, and why. */
export function exceptionWords(kind: ExceptionKind, reason: string): string {
  const word = t.calendar.kinds[kind];
  return reason ? t.calendar.because(word, reason) : word;
}

/** Lets a series depart from its cadence on a day; answers with a sentence when that is refused. */
export function depart(
  series_id: string,
  falls_on: string,
  kind: ExceptionKind,
  reason: string,
) {
  return change({
    module: "meetings",
    edit: { verb: "except", series_id, falls_on, kind, reason },
  });
}

/** Takes a departure from the cadence back. */
export async function takeBack(
  series_id: string,
  falls_on: string,
): Promise<void> {
  const done = await act({
    module: "meetings",
    edit: { verb: "except", series_id, falls_on, kind: null, reason: "" },
  });
  if (done) announce(t.calendar.tookBack(longDate(falls_on)));
}
