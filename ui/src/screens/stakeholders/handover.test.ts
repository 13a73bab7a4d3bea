import { expect, test } from "vitest";
import type {
  ActionRow,
  Edit,
  RepresentationRow,
  SeatDetail,
} from "../../api/bindings";
import { newPerson, newRepresentation, newSeat } from "./edits";
import { dayAfter, handOverEdit, seatParts, type HandOver } from "./handover";

const row = (person: string): RepresentationRow => ({
  ...newRepresentation(`row-${person}`, "seat", "2025-01-09"),
  person_id: person,
  person,
});
const seat: SeatDetail = {
  seat: newSeat("seat", "group", "library"),
  group: "Steering committee",
  organization: "Library",
  current: [row("ana"), row("bo")],
  representations: [row("ana"), row("bo")],
};
const action = { id: "action", text: "Print it" } as ActionRow;

function editsOf(some: Partial<HandOver>): Edit[] {
  const { edit } = handOverEdit({
    person: { ...newPerson("ana", null), name: "Ana" },
    day: "2026-12-31",
    ...{ seats: [], actions: [], commitments: [], newcomers: [] },
    ...some,
  }) as Extract<Edit, { module: "together" }>;
  expect(edit.label).toMatchObject({ verb: "hand_over", name: "Ana" });
  return edit.edits;
}

test("the day after a day may lie in the next year", () => {
  expect(dayAfter("2026-12-31")).toBe("2027-01-01");
  expect(dayAfter("2028-02-28")).toBe("2028-02-29");
});

test("only what the person speaks for is handed over, to whoever was chosen last", () => {
  const [part, ...others] = seatParts([seat], "ana", {}, "cy");
  expect(others).toEqual([]);
  expect(part).toMatchObject({ heir: "cy", capacity: "leader" });
  const chosen = { "row-ana": { heir: null, capacity: "delegate" as const } };
  const [vacant] = seatParts([seat], "ana", chosen, "cy");
  expect(vacant).toMatchObject({ heir: null, capacity: "delegate" });
});

test("the successor begins the day after the last day", () => {
  const seats = seatParts([seat], "ana", {}, "cy");
  const [ended, begun] = editsOf({ seats });
  expect(ended?.edit).toMatchObject({
    verb: "set",
    id: "row-ana",
    set: { until_on: "2026-12-31" },
  });
  expect(begun?.edit).toMatchObject({
    verb: "put",
    record: {
      seat_id: "seat",
      person_id: "cy",
      from_on: "2027-01-01",
      until_on: null,
    },
  });
});

test("a seat without a successor only ends, an action without one stays", () => {
  const seats = seatParts([seat], "ana", {}, null);
  expect(editsOf({ seats, actions: [{ action, heir: null }] })).toHaveLength(1);
});

test("a new person is added once, and only when something goes to them", () => {
  const newcomers = [
    { id: "dee", name: "Dee", organization: "library" },
    { id: "unused", name: "Nobody", organization: null },
  ];
  const seats = seatParts([seat], "ana", {}, "dee");
  const edits = editsOf({
    seats,
    actions: [{ action, heir: "dee" }],
    newcomers,
  });
  const added = edits.filter(
    ({ edit }) =>
      "record" in edit &&
      "table" in edit.record &&
      edit.record.table === "person",
  );
  expect(added).toHaveLength(1);
  expect(edits.at(-1)).toMatchObject({
    module: "actions",
    edit: { id: "action", set: { person_id: "dee" } },
  });
});
