import { newId } from "../../../api/api";
import {
  blank,
  type Label,
  type LogisticsKind,
  type MeetingsEdit,
} from "../../../api/bindings";
import { act, change } from "../../../shell/faults.svelte";

/** Adds a record at the end of its list, as one step; answers with a sentence when that is refused. */
function append(put: Extract<MeetingsEdit, { verb: "put" }>, name: string) {
  const { table, id } = put.record;
  const label: Label = { verb: "add", table, name, field: null, count: 1 };
  const last: MeetingsEdit = { verb: "move", table, id, before: null };
  return change({
    module: "together",
    edit: {
      label,
      edits: [
        { module: "meetings", edit: put },
        { module: "meetings", edit: last },
      ],
    },
  });
}

/** Adds something to arrange for a meeting. */
export function addLogistics(
  meeting_id: string,
  kind: LogisticsKind,
  text: string,
) {
  const entry = {
    ...blank.logistics_entry,
    id: newId(),
    meeting_id,
    kind,
    text,
  };
  const record = { table: "logistics_entry" as const, ...entry };
  return append({ verb: "put", record }, text);
}

/** Adds a number of the data pack, as it is on a day. */
export function addData(meeting_id: string, title: string, as_of_on: string) {
  const entry = {
    ...blank.data_pack_entry,
    id: newId(),
    meeting_id,
    title,
    as_of_on,
  };
  const record = { table: "data_pack_entry" as const, ...entry };
  return append({ verb: "put", record }, title);
}

/** Takes indicators into a data pack as they are on a day; answers with a sentence when that is refused. */
export function freezeData(
  meeting_id: string,
  indicators: readonly string[],
  today: string,
) {
  const indicator_ids = [...indicators];
  return change({
    module: "meetings",
    edit: { verb: "freeze_data", meeting_id, indicator_ids, today },
  });
}

/** Adds a usual agenda and answers with its identity and, when it was refused, why. */
export async function addTemplate(name: string) {
  const template = { ...blank.agenda_template, id: newId(), name };
  const record = { table: "agenda_template" as const, ...template };
  const refusal = await append({ verb: "put", record }, name);
  return { id: template.id, refusal };
}

/** Adds an item to a usual agenda. */
export function addTemplateItem(template_id: string, title: string) {
  const item = { ...blank.template_item, id: newId(), template_id, title };
  const record = { table: "template_item" as const, ...item };
  return append({ verb: "put", record }, title);
}

/** What a partner proposed to talk about. */
export type Proposal = {
  title: string;
  proposer_id: string | null;
  proposer_person_id: string | null;
  proposed_on: string | null;
};

/** Adds a proposal to a series. */
export function propose(series_id: string, proposal: Proposal) {
  const item = {
    ...blank.agenda_item,
    id: newId(),
    series_id,
    state: "proposed" as const,
    ...proposal,
  };
  const record = { table: "agenda_item" as const, ...item };
  return append({ verb: "put", record }, proposal.title);
}

/** Takes a proposed or parked item onto the agenda of a meeting. */
export async function accept(
  item_id: string,
  meeting_id: string,
): Promise<boolean> {
  const edit: MeetingsEdit = { verb: "accept", item_id, meeting_id };
  return (await act({ module: "meetings", edit })) !== undefined;
}

/** Declines a proposal; answers with a sentence when that is refused. */
export function decline(item_id: string, reason: string) {
  return change({
    module: "meetings",
    edit: { verb: "decline", item_id, reason },
  });
}

/** Calls a meeting off; answers with a sentence when that is refused. */
export function cancel(meeting_id: string, reason: string) {
  return change({
    module: "meetings",
    edit: { verb: "cancel", meeting_id, reason },
  });
}
