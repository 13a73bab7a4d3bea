import { expect, test } from "vitest";
import { filterOf, queryOf, statusFields, WHICH, whichOf } from "./filters";

test("shows what is open until the address says otherwise", () => {
  expect(filterOf({})).toEqual({
    search: "",
    statuses: ["open", "in_progress"],
    organization_id: null,
    person_id: null,
    overdue: false,
  });
  expect(filterOf({ overdue: "1" })).toMatchObject({
    statuses: [],
    overdue: true,
  });
  expect(filterOf({ show: "done" }).statuses).toEqual(["done"]);
});

test("an address leads back to the view it was made from", () => {
  for (const which of WHICH) {
    const kept = Object.entries(queryOf(which)).filter(
      (pair): pair is [string, string] => pair[1] !== null,
    );
    expect(whichOf(Object.fromEntries(kept))).toBe(which);
  }
});

test("an address may name words, an organization and a person", () => {
  expect(
    filterOf({ search: "bus", organization: "a", person: "b" }),
  ).toMatchObject({ search: "bus", organization_id: "a", person_id: "b" });
});

test("done carries its day and any other status has none", () => {
  expect(statusFields("done", "2026-11-22")).toEqual({
    status: "done",
    done_on: "2026-11-22",
  });
  expect(statusFields("open", "2026-11-22").done_on).toBeNull();
});
