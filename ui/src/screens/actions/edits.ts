import { newId } from "../../api/api";
import {
  blank,
  type ActionItem,
  type ActionRow,
  type Edit,
} from "../../api/bindings";
import type { GridChange } from "../../components/grid/types";
import { today } from "../../i18n/format";
import { act } from "../../shell/faults.svelte";
import { statusFields } from "./filters";

/** Fields with their new values. */
export type Fields = Record<string, unknown>;

export function setEdit(id: string, set: Fields): Edit {
  return {
    module: "actions",
    edit: { verb: "set", table: "action_item", id, set },
  };
}

/** A status brings its day along: done today, or on no day. */
function fieldsOf({ column, value }: GridChange<ActionRow>): Fields {
  if (column !== "status") return { [column]: value };
  return statusFields(value as ActionItem["status"], today());
}

/** Turns changed cells into one edit. */
export function editOf(changes: readonly GridChange<ActionRow>[]): Edit {
  const sets = new Map<string, Fields>();
  for (const one of changes)
    sets.set(one.key, { ...sets.get(one.key), ...fieldsOf(one) });
  return together([...sets].map(([id, set]) => setEdit(id, set)));
}

function together(edits: Edit[]): Edit {
  const [only] = edits;
  if (edits.length === 1 && only) return only;
  return { module: "together", edit: { label: null, edits } };
}

/** Marks actions as done today, as one step; true when that was taken. */
export async function markDone(ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const edits = ids.map((id) => setEdit(id, statusFields("done", today())));
  return (await act(together(edits))) !== undefined;
}

/** Adds an open action and answers with its identity. */
export async function addAction(
  text: string,
  fields: Partial<ActionItem>,
): Promise<string | undefined> {
  const action = { ...blank.action_item, ...fields, id: newId(), text };
  const receipt = await act({
    module: "actions",
    edit: { verb: "put", record: { table: "action_item", ...action } },
  });
  return receipt && action.id;
}

/** Puts actions into the trash; undo brings them back. */
export async function removeActions(ids: string[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const edit = { verb: "remove" as const, table: "action_item" as const, ids };
  return (await act({ module: "actions", edit })) !== undefined;
}
