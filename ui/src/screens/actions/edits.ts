import { newId } from "../../api/api";
import {
  blank,
  type ActionItem,
  type ActionRow,
  type ActionStatus,
  type Edit,
} from "../../api/bindings";
import type { GridChange } from "../../components/grid/types";
import { date, today } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import { announce } from "../../shell/announcer.svelte";
import { act } from "../../shell/faults.svelte";
import { askDay, askReason } from "./asking.svelte";

/** Fields with their new values. */
export type Fields = Record<string, unknown>;

export function setEdit(id: string, set: Fields): Edit {
  return {
    module: "actions",
    edit: { verb: "set", table: "action_item", id, set },
  };
}

/** The edit that gives actions a status today; dropping says why. */
export function markEdit(
  ids: string[],
  status: ActionStatus,
  reason = "",
): Edit {
  return {
    module: "actions",
    edit: { verb: "mark", ids, status, on: today(), reason },
  };
}

/** What is said of some actions: the text of one, how many of several. */
export function nameOf(actions: readonly Pick<ActionItem, "text">[]): string {
  const [only] = actions;
  return actions.length === 1 && only
    ? only.text
    : t.actions.count(actions.length);
}

/** Turns changed cells into one edit; nothing when a reason was asked for and not given. */
export async function editOf(
  changes: readonly GridChange<ActionRow>[],
): Promise<Edit | undefined> {
  const sets = new Map<string, Fields>();
  const marks = new Map<ActionStatus, ActionRow[]>();
  for (const { key, row, column, value } of changes) {
    if (column === "status") {
      const status = value as ActionStatus;
      marks.set(status, [...(marks.get(status) ?? []), row]);
    } else sets.set(key, { ...sets.get(key), [column]: value });
  }
  const edits = [...sets].map(([id, set]) => setEdit(id, set));
  for (const [status, rows] of marks) {
    const reason = status === "dropped" ? await askReason(rows) : "";
    if (reason === null) return undefined;
    edits.push(
      markEdit(
        rows.map(({ id }) => id),
        status,
        reason,
      ),
    );
  }
  const [only] = edits;
  return edits.length === 1 && only
    ? only
    : { module: "together", edit: { label: null, edits } };
}

/** Gives actions a status in one step, asks why when they are dropped, and says what was done; true when it was. */
export async function mark(
  actions: readonly ActionRow[],
  status: ActionStatus,
): Promise<boolean> {
  if (actions.length === 0) return false;
  const reason = status === "dropped" ? await askReason(actions) : "";
  if (reason === null) return false;
  const ids = actions.map(({ id }) => id);
  if (!(await act(markEdit(ids, status, reason)))) return false;
  announce(t.actions.marked(nameOf(actions), t.actions.statuses[status]));
  return true;
}

/** Asks until when and why, and puts actions off in one step; true when that was done. */
export async function putOff(actions: readonly ActionRow[]): Promise<boolean> {
  if (actions.length === 0) return false;
  const answer = await askDay(actions);
  if (!answer) return false;
  const { day: until, reason } = answer;
  const ids = actions.map(({ id }) => id);
  const edit = { verb: "snooze" as const, ids, until, reason };
  if (!(await act({ module: "actions", edit }))) return false;
  announce(t.actions.putOffUntil(nameOf(actions), date(until)));
  return true;
}

/** Takes the putting off of actions back in one step. */
export async function takeUp(actions: readonly ActionRow[]): Promise<boolean> {
  if (actions.length === 0) return false;
  const ids = actions.map(({ id }) => id);
  const edit = { verb: "snooze" as const, ids, until: null, reason: "" };
  if (!(await act({ module: "actions", edit }))) return false;
  announce(t.actions.takenUp(nameOf(actions)));
  return true;
}

/** Adds an open action and answers with its identity. */
export async function addAction(
  text: string,
  fields: Partial<ActionItem>,
): Promise<string | undefined> {
  const action: ActionItem = {
    ...blank.action_item,
    promised_on: today(),
    origin: "other",
    ...fields,
    id: newId(),
    text,
  };
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
