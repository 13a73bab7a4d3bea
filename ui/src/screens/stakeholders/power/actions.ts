import type { ActionItem, Edit } from "../../../api/bindings";

/** The edit that adds an open action of an organization. */
export function addAction(
  id: string,
  organization: string,
  text: string,
): Edit {
  const action: ActionItem = {
    id,
    text,
    person_id: null,
    organization_id: organization,
    due_on: null,
    status: "open",
    done_on: null,
    meeting_id: null,
    agenda_item_id: null,
    decision_id: null,
    position: "",
    notes: "",
  };
  return {
    module: "actions",
    edit: { verb: "put", record: { table: "action_item", ...action } },
  };
}

/** The edit that gives an action another text. */
export function nameAction(id: string, text: string): Edit {
  return {
    module: "actions",
    edit: { verb: "set", table: "action_item", id, set: { text } },
  };
}
