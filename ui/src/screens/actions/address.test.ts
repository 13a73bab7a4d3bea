import { expect, test } from "vitest";
import {
  cleared,
  filterOf,
  FILTERS,
  listFilterOf,
  queryOf,
  viewOf,
  WHICH,
  whichOf,
} from "./address";

const NIL = "00000000-0000-0000-0000-000000000000";

test("shows what is open until the address says otherwise", () => {
  expect(listFilterOf({})).toMatchObject({
    search: "",
    statuses: ["open", "in_progress"],
    organization_id: null,
    counted: null,
  });
  expect(listFilterOf({ overdue: "1" })).toMatchObject({ overdue: true });
  expect(listFilterOf({ overdue: "1" }).statuses).toBeUndefined();
  expect(listFilterOf({ show: "done" }).statuses).toEqual(["done"]);
  expect(listFilterOf({ show: "snoozed" }).snoozed).toBe(true);
});

test("an address leads back to what it was made from", () => {
  for (const which of WHICH) {
    const kept = Object.entries(queryOf(which)).filter(
      (pair): pair is [string, string] => pair[1] !== null,
    );
    expect(whichOf(Object.fromEntries(kept))).toBe(which);
  }
  expect(viewOf({ view: "board" })).toBe("board");
  expect(viewOf({ view: "wall" })).toBe("list");
});

test("an address may name words, who, to whom and where from", () => {
  expect(
    filterOf({
      search: "bus",
      organization: "a",
      person: "none",
      way: "from_backbone",
      origin: "decision",
    }),
  ).toEqual({
    search: "bus",
    organization_id: "a",
    person_id: NIL,
    promised_to_id: null,
    way: "from_backbone",
    origins: ["decision"],
  });
});

test("what is not among the choices or no day asks for nothing", () => {
  const filter = listFilterOf({
    way: "sideways",
    origin: "toString",
    due_from: "soon",
    counted: "twice",
  });
  expect(filter).toMatchObject({
    way: null,
    origins: [],
    due_from: null,
    counted: null,
  });
});

test("clearing takes every filter away", () => {
  const changes = cleared();
  for (const name of [...FILTERS, "show", "overdue"])
    expect(changes[name]).toBeNull();
});
