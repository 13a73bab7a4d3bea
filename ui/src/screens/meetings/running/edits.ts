import { newId } from "../../../api/api";
import type { Choices } from "../../../api/choices.svelte";
import { blank, type ItemState, type Presence } from "../../../api/bindings";
import { act, change } from "../../../shell/faults.svelte";
import { addAction, addDecision, type Origin } from "../edits";
import { moment } from "./clock.svelte";
import type { Owner, Promised } from "./promise";

const now = () => moment(Date.now());

export function begin(meeting_id: string) {
  return act({
    module: "meetings",
    edit: { verb: "begin", meeting_id, at: now() },
  });
}

/** Comes to another item; the one that is left becomes `state`. */
export function advance(meeting_id: string, item_id: string, state: ItemState) {
  return act({
    module: "meetings",
    edit: { verb: "advance", meeting_id, at: now(), item_id, state },
  });
}

export function end(meeting_id: string) {
  return act({
    module: "meetings",
    edit: { verb: "end", meeting_id, at: now(), state: "done" },
  });
}

/** The savings of notes, one after the other, so that none overtakes a later one. */
let noting: Promise<unknown> = Promise.resolve();

/** Keeps what is said on an item; answers with a sentence when that is refused. */
export function note(item_id: string, discussion: string) {
  const saving = noting.then(() =>
    change({ module: "meetings", edit: { verb: "note", item_id, discussion } }),
  );
  noting = saving;
  return saving;
}

/** Keeps an action with its owner and its day; what a person promised counts for their organization too. */
export function captureAction(
  origin: Origin,
  { text, due }: Pick<Promised, "text" | "due">,
  owner: Owner | undefined,
  choices: Choices,
) {
  const ofPerson = choices.organizations.find(
    ({ label }) => label === owner?.detail,
  );
  const isPerson = owner?.table === "person";
  return addAction(origin, text, {
    due_on: due,
    person_id: isPerson ? owner.value : null,
    organization_id: (isPerson ? ofPerson?.value : owner?.value) ?? null,
  });
}

/** What can be captured with one key. */
export type Capture = "decision" | "action" | "parked";

/** Keeps a captured line; answers with a sentence when it is refused. */
export function capture(
  kind: Exclude<Capture, "action">,
  origin: Origin,
  text: string,
  today: string,
) {
  if (kind === "decision") return addDecision(origin, text, today);
  const parked = {
    ...blank.agenda_item,
    id: newId(),
    meeting_id: origin.meeting_id,
    title: text,
    state: "parked" as const,
  };
  return change({
    module: "meetings",
    edit: { verb: "put", record: { table: "agenda_item", ...parked } },
  });
}

/** Takes a parked item onto the agenda of this meeting. */
export function takeUp(meeting_id: string, item_id: string) {
  return act({
    module: "meetings",
    edit: { verb: "accept", item_id, meeting_id },
  });
}

/** Notes who filled a seat; null takes the note back. */
export function attend(
  meeting_id: string,
  seat_id: string,
  presence: Presence | null,
  person_id: string | null = null,
) {
  const seat = { seat_id, presence, person_id, delegate_name: "" };
  return act({
    module: "meetings",
    edit: { verb: "attend", meeting_id, seats: [seat] },
  });
}

/** Notes when somebody came or left, on the clock of the room. */
export function arrive(
  meeting_id: string,
  seat_id: string,
  arrived_at: string | null,
  departed_at: string | null,
) {
  return act({
    module: "meetings",
    edit: { verb: "arrive", meeting_id, seat_id, arrived_at, departed_at },
  });
}
