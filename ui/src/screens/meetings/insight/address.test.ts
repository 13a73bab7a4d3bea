import { expect, test } from "vitest";
import {
  countedHref,
  countedOf,
  turnsHref,
  turnsOf,
  type Counted,
  type Turns,
} from "./address";

const queryOf = (address: string) =>
  Object.fromEntries(new URLSearchParams(address.split("?")[1]));

const period = {
  view: "attendance",
  from: "2025-11-24",
  until: "2026-11-23",
  for: "partner",
};

test("the rows of every figure can be found again by their address", () => {
  const all: Counted[] = [
    { figure: "leaders", scope: { of: "all" } },
    { figure: "absent", scope: { of: "organization", id: null } },
    { figure: "in_person", scope: { of: "sector", id: "a" } },
    { figure: "delegates", scope: { of: "month", month: "2026-02" } },
    { figure: "with_notice", scope: { of: "meeting", id: "m" } },
  ];
  for (const counted of all) {
    const query = queryOf(countedHref(period, counted));
    expect(query).toMatchObject(period);
    expect(countedOf(query)).toEqual(counted);
  }
});

test("turns can be found again by their address", () => {
  const all: Turns[] = [
    { part: "chairs", scope: { of: "all" } },
    { part: "decisions", scope: { of: "community" } },
    { part: "speaking", scope: { of: "organization", id: null } },
    { part: "presence", scope: { of: "sector", id: "s" } },
  ];
  for (const turns of all)
    expect(turnsOf(queryOf(turnsHref(period, turns)))).toEqual(turns);
});

test("an address that names no figure shows no rows", () => {
  expect(countedOf(period)).toBeUndefined();
  expect(countedOf({ figure: "leaders", of: "meeting", which: "none" })).toBe(
    undefined,
  );
  expect(countedOf({ figure: "luck", of: "all" })).toBeUndefined();
  expect(turnsOf({ part: "chairs", of: "organization" })).toBeUndefined();
});
