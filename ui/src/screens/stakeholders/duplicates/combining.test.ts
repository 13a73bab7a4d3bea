import { expect, test } from "vitest";
import type { Comparison, Edit } from "../../../api/bindings";
import { addressOf, askedOf } from "./asked";
import {
  agreeing,
  clashChoices,
  clashName,
  combination,
  fieldChoices,
  isInMinutes,
  turned,
  type Chosen,
} from "./combining";

const none = { one_name: null, other_name: null, both: null };
const score = (value: number) => ({ field: "score", value, name: null });

const comparison: Comparison = {
  table: "organization",
  one: { id: "mercy", name: "Mercy Health", hint: "", hanging: [] },
  other: { id: "twin", name: "Mercy", hint: "", hanging: [] },
  fields: [
    {
      ...none,
      field: "name",
      one: "Mercy Health",
      other: "Mercy",
      holds: "one",
    },
    { ...none, field: "kind", one: "partner", other: "partner", holds: "one" },
    { ...none, field: "place", one: "", other: "Eastbrook", holds: "other" },
    { ...none, field: "website", one: "", other: "", holds: "one" },
    {
      ...none,
      field: "notes",
      one: "First.",
      other: "Second.",
      both: "First.\n\nSecond.",
      holds: "both",
    },
  ],
  own: [],
  between: [],
  doublings: [],
  clashes: [
    {
      table: "assessment",
      one_id: "ours",
      other_id: "theirs",
      about: [
        { field: "criterion", value: "power", name: null },
        { field: "assessed_on", value: "2026-05-04", name: null },
      ],
      differing: [{ one: score(80), other: score(20), both_stay: false }],
    },
  ],
};

type Combine = Extract<
  Extract<Edit, { module: "stakeholders" }>["edit"],
  { verb: "combine" }
>;

function combined(chosen: Chosen): Combine {
  return combination(comparison, chosen).edit as Combine;
}

test("what differs can be chosen, and what agrees is only named", () => {
  const choices = fieldChoices(comparison, { name: "other" });
  expect(choices.map(({ name, side }) => [name, side])).toEqual([
    ["Name", "other"],
    ["Place", "other"],
    ["Notes", "both"],
  ]);
  expect(choices[1]?.options.map(({ words }) => words)).toEqual([
    "empty",
    "Eastbrook",
  ]);
  expect(choices[2]?.options.length).toBe(3);
  expect(agreeing(comparison)).toBe("kind");
});

test("the edit holds what was chosen and what was proposed", () => {
  expect(combined({ place: "one" })).toMatchObject({
    keep_id: "mercy",
    drop_id: "twin",
    set: { name: "Mercy Health", place: "", notes: "First.\n\nSecond." },
    preferred_ids: [],
  });
  expect(combined({ notes: "other" }).set.notes).toBe("Second.");
  expect(combined({ theirs: "other" }).preferred_ids).toEqual(["theirs"]);
});

test("records that become one are named by what they are about", () => {
  const [clash] = comparison.clashes;
  expect(clash && clashName(clash)).toBe("Assessment · Power · 4 May 2026");
  const [choice] = clashChoices(comparison, {});
  expect(choice?.options.map(({ words }) => words)).toEqual(["80", "20"]);
});

test("choices stay with their record when the other one is to stay", () => {
  const chosen: Chosen = { name: "other", notes: "both", theirs: "other" };
  expect(turned(chosen, comparison)).toEqual({
    name: "one",
    notes: "both",
    ours: "one",
  });
});

test("minutes are spoken of where they may name one of the two", () => {
  expect(isInMinutes([{ table: "relationship", count: 3 }])).toBe(false);
  expect(isInMinutes([{ table: "seat", count: 1 }])).toBe(true);
  expect(isInMinutes([])).toBe(false);
});

test("an address says what is asked for", () => {
  for (const text of ["person", "organization.a", "organization.a.b"])
    expect(addressOf(askedOf(text))).toBe(text);
  for (const text of [undefined, "", "sector.a"])
    expect(askedOf(text)).toBeNull();
});
