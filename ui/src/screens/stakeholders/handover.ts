import { newId } from "../../api/api";
import type {
  ActionRow,
  Capacity,
  Edit,
  Person,
  RepresentationRow,
  SeatDetail,
} from "../../api/bindings";
import type { CommitmentPart } from "./commitments";
import { newPerson, newRepresentation, put, set, together } from "./edits";

/** A seat that the person speaks for, and who is to speak for it next. */
export type SeatPart = {
  seat: SeatDetail;
  row: RepresentationRow;
  heir: string | null;
  capacity: Capacity;
};

/** An open action of the person, and who is to take it. */
export type ActionPart = { action: ActionRow; heir: string | null };

/** Somebody who is not in the file yet. */
export type Newcomer = {
  id: string;
  name: string;
  organization: string | null;
};

/** Everything that is handed over. */
export type HandOver = {
  person: Person;
  /** The last day. */
  day: string;
  seats: readonly SeatPart[];
  actions: readonly ActionPart[];
  commitments: readonly CommitmentPart[];
  newcomers: readonly Newcomer[];
};

/** What somebody chose for a part, where it differs from what was offered. */
export type Chosen = { heir?: string | null; capacity?: Capacity };

/** The day after a day. */
export function dayAfter(day: string): string {
  const [year = 0, month = 1, of = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, of + 1)).toISOString().slice(0, 10);
}

/** The seats that a person speaks for; `heirs` knows what was chosen, `usual` takes what was not. */
export function seatParts(
  seats: readonly SeatDetail[],
  person: string,
  heirs: Readonly<Record<string, Chosen>>,
  usual: string | null,
): SeatPart[] {
  return seats.flatMap((seat) =>
    seat.current
      .filter((row) => row.person_id === person)
      .map((row) => ({
        seat,
        row,
        heir: usual,
        capacity: row.capacity,
        ...heirs[row.id],
      })),
  );
}

/** The edit that hands everything over as one step of undo. */
export function handOverEdit(of: HandOver): Edit {
  const { person, day } = of;
  const parts = [...of.seats, ...of.actions, ...of.commitments];
  const heirs = new Set(parts.map(({ heir }) => heir));
  const people = of.newcomers
    .filter(({ id }) => heirs.has(id))
    .map(({ id, name, organization }) =>
      put({ table: "person", ...newPerson(id, organization), name }),
    );
  const seats = of.seats.flatMap((part) => seatEdits(part, day));
  const actions = of.actions
    .filter(({ heir }) => heir !== null)
    .map(({ action, heir }): Edit => ({
      module: "actions",
      edit: {
        verb: "set",
        table: "action_item",
        id: action.id,
        set: { person_id: heir },
      },
    }));
  const commitments = of.commitments.flatMap(({ heir, handTo }) =>
    heir === null ? [] : handTo(heir),
  );
  return together([...people, ...seats, ...actions, ...commitments], {
    verb: "hand_over",
    table: "person",
    name: person.name,
    field: null,
    count: 1,
  });
}

/** Ends a representation on the day; the next one begins the day after and has an identity of its own. */
function seatEdits({ seat, row, heir, capacity }: SeatPart, day: string) {
  const ended = set("representation", row.id, { until_on: day });
  if (heir === null) return [ended];
  const next = newRepresentation(newId(), seat.seat.id, dayAfter(day));
  return [
    ended,
    put({ table: "representation", ...next, person_id: heir, capacity }),
  ];
}
