import { newId, read } from "../../api/api";
import { newPerson, type Choices } from "../../api/choices.svelte";
import {
  blank,
  type ActionItem,
  type Decision,
  type Edit,
  type Label,
  type MeetingsTable,
} from "../../api/bindings";
import { ownZone } from "../../components/fields/zones";
import { today } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import { act, change } from "../../shell/faults.svelte";

/** Fields with their new values. */
export type Fields = Record<string, unknown>;

/** A record whose fields can be set: one of this module, or an action. */
export type Target = { table: MeetingsTable | "action_item"; id: string };

function setEdit({ table, id }: Target, set: Fields): Edit {
  return table === "action_item"
    ? { module: "actions", edit: { verb: "set", table, id, set } }
    : { module: "meetings", edit: { verb: "set", table, id, set } };
}

/** Sets fields of a record; answers with a sentence when that is refused. */
export function set(target: Target, fields: Fields) {
  return change(setEdit(target, fields));
}

/** How a field that names a person is entered: somebody new can be added there. */
export function peopleOf(choices: Choices, target: Target) {
  return (field: string) => ({
    kind: "record" as const,
    options: choices.people,
    oncreate: (name: string) => setNewPerson(target, field, name),
  });
}

/** Adds a person of that name and names it in a field, as one step. */
function setNewPerson(target: Target, field: string, name: string) {
  const person = newPerson(name);
  const edits = [person.edit, setEdit(target, { [field]: person.id })];
  return change({
    module: "together",
    edit: { label: added("person", name), edits },
  });
}

/** Puts a record into the trash; undo brings it back. */
export async function remove({ table, id }: Target): Promise<boolean> {
  const ids = [id];
  const receipt = await act(
    table === "action_item"
      ? { module: "actions", edit: { verb: "remove", table, ids } }
      : { module: "meetings", edit: { verb: "remove", table, ids } },
  );
  return receipt !== undefined;
}

/** Moves an item, decision or series before another, or to the end. */
export function move(table: MeetingsTable, id: string, before: string | null) {
  return act({ module: "meetings", edit: { verb: "move", table, id, before } });
}

function added(table: string, name: string): Label {
  return { verb: "add", table, name, field: null, count: 1 };
}

function addLast(
  table: "agenda_item" | "decision" | "series",
  id: string,
  name: string,
  put: Edit,
) {
  const last: Edit = {
    module: "meetings",
    edit: { verb: "move", table, id, before: null },
  };
  const edits = [put, last];
  return change({
    module: "together",
    edit: { label: added(table, name), edits },
  });
}

/** Adds an item at the end of the agenda of a meeting. */
export function addItem(meeting_id: string, title: string) {
  const item = { ...blank.agenda_item, id: newId(), meeting_id, title };
  return addLast("agenda_item", item.id, title, {
    module: "meetings",
    edit: { verb: "put", record: { table: "agenda_item", ...item } },
  });
}

/** Where a decision or an action comes from. */
export type Origin = {
  meeting_id: string;
  agenda_item_id: string | null;
  decision_id?: string;
};

/** Adds a decision, made on the day of its meeting. */
export function addDecision(
  origin: Origin,
  question: string,
  decided_on: string | null,
) {
  return putDecision(newId(), origin, question, {
    state: "decided",
    decided_on,
  });
}

/** Adds a question that is still to be decided. */
export function putQuestion(id: string, origin: Origin, question: string) {
  return putDecision(id, origin, question, { state: "open", decided_on: null });
}

function putDecision(
  id: string,
  { meeting_id, agenda_item_id }: Origin,
  question: string,
  fields: Pick<Decision, "state" | "decided_on">,
) {
  const decision: Decision = {
    ...blank.decision,
    ...fields,
    id,
    meeting_id,
    agenda_item_id,
    question,
    method: "consent",
  };
  return addLast("decision", id, question, {
    module: "meetings",
    edit: { verb: "put", record: { table: "decision", ...decision } },
  });
}

/** Adds an open action, promised today. */
export function addAction(
  origin: Origin,
  text: string,
  fields: Partial<ActionItem> = {},
) {
  const action = {
    ...blank.action_item,
    promised_on: today(),
    ...fields,
    id: newId(),
    text,
    meeting_id: origin.meeting_id,
    agenda_item_id: origin.agenda_item_id,
    decision_id: origin.decision_id ?? null,
    origin: origin.decision_id ? ("decision" as const) : ("meeting" as const),
  };
  return change({
    module: "actions",
    edit: { verb: "put", record: { table: "action_item", ...action } },
  });
}

/** Marks an action as done today; true when that was taken. */
export async function markDone(id: string): Promise<boolean> {
  const mark = { verb: "mark" as const, ids: [id], status: "done" as const };
  const edit = { ...mark, on: today(), reason: "" };
  return (await act({ module: "actions", edit })) !== undefined;
}

/** Puts an action off until a day with its reason, or takes that back; true when that was taken. */
export async function snooze(
  id: string,
  until: string | null,
  reason: string,
): Promise<boolean> {
  const edit = { verb: "snooze" as const, ids: [id], until, reason };
  return (await act({ module: "actions", edit })) !== undefined;
}

/**
 * Adds a series and answers with its identity and, when it was refused, why. Where there is one group only it is the
 * one that meets. Its clock is that of the initiative, or that of this laptop where the initiative has none.
 */
export async function addSeries(title = "") {
  const [{ view }, known] = await Promise.all([
    read({ module: "initiative", ask: { view: "initiative" } }),
    read({ module: "stakeholders", ask: { view: "choices" } }),
  ]);
  const groups = known.view.view === "choices" ? known.view.groups : [];
  const only = groups.length === 1 ? groups[0] : undefined;
  const name = title || only?.name || t.meetings.newSeries;
  const group_id = only?.id ?? null;
  const time_zone = view.initiative.time_zone ? "" : ownZone;
  const series = { ...blank.series, id: newId(), name, group_id, time_zone };
  const refusal = await addLast("series", series.id, name, {
    module: "meetings",
    edit: { verb: "put", record: { table: "series", ...series } },
  });
  return { id: series.id, refusal };
}
