import { newId } from "../../api/api";
import {
  blank,
  type AgendaRecord,
  type Edit,
  type LabelVerb,
  type SectionKind,
} from "../../api/bindings";

/** The parts of the working text that stand in an order. */
export type Part = "agenda_section" | "goal" | "strategy";

/** An item moved one place up or down, written as the item it then stands before. */
export function beforeAfterStep(
  ids: readonly string[],
  id: string,
  step: -1 | 1,
): { before: string | null } | null {
  const at = ids.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return null;
  return { before: ids[step < 0 ? to : to + 1] ?? null };
}

/** Moves a part before another, or to the end. */
export function moveEdit(table: Part, id: string, before: string | null): Edit {
  return { module: "agenda", edit: { verb: "move", table, id, before } };
}

/** Changes one field of a part. */
export function setEdit(
  table: Part,
  id: string,
  field: string,
  value: string,
): Edit {
  return {
    module: "agenda",
    edit: { verb: "set", table, id, set: { [field]: value } },
  };
}

export function removeEdit(table: Part, id: string): Edit {
  return { module: "agenda", edit: { verb: "remove", table, ids: [id] } };
}

/** Adds a record at the end of its order, as one action. */
function added(record: AgendaRecord, table: Part, name: string): Edit {
  const verb: LabelVerb = "add";
  return {
    module: "together",
    edit: {
      label: { verb, table, name, field: null, count: 1 },
      edits: [
        { module: "agenda", edit: { verb: "put", record } },
        moveEdit(table, record.id, null),
      ],
    },
  };
}

/** A part to be added, with the identity it will have. */
export type Addition = { id: string; edit: Edit };

export function newSection(title: string, kind: SectionKind): Addition {
  const id = newId();
  const record: AgendaRecord = {
    ...blank.agenda_section,
    ...{ table: "agenda_section", id, kind, title },
  };
  return { id, edit: added(record, "agenda_section", title) };
}

export function newGoal(name: string): Addition {
  const id = newId();
  const record: AgendaRecord = { ...blank.goal, table: "goal", id, name };
  return { id, edit: added(record, "goal", name) };
}

export function newStrategy(goal_id: string, name: string): Addition {
  const id = newId();
  const record: AgendaRecord = {
    ...blank.strategy,
    ...{ table: "strategy", id, goal_id, name },
  };
  return { id, edit: added(record, "strategy", name) };
}

/** Where the focus goes when an item is removed: the next one, else the one before. */
export function neighbour(ids: readonly string[], id: string): string | null {
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}
