import { today } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import { runTask } from "../../shell/tasks.svelte";

/** Whose promises are written: one of these, or all. */
export type Whose = { organization_id?: string; person_id?: string };

/** Writes promises as to-dos of a calendar to a file that the person chooses. */
export function writeToDos(name: string | null, whose: Whose = {}): void {
  const title = name === null ? t.actions.toDos.all : t.actions.toDos.of(name);
  void runTask(title, {
    do: "export",
    what: {
      what: "todos",
      organization_id: whose.organization_id ?? null,
      person_id: whose.person_id ?? null,
    },
    format: "ics",
    today: today(),
    place: { at: "ask" },
  });
}
