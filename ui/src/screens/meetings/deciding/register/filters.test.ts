import { expect, test } from "vitest";
import { filterOf, narrows, sortedBy, sortingOf } from "./filters";

test("an address says what is left of the register", () => {
  const filter = filterOf(
    { topic: "Transport", due: "yes", evidence: "none", consent: "refused" },
    "2027-03-01",
  );
  expect(filter).toMatchObject({
    topics: ["Transport"],
    states: [],
    due_by: "2027-03-01",
    has_evidence: false,
    consents: ["refused"],
  });
  expect(filterOf({ evidence: "some" }, "2027-03-01")).toMatchObject({
    has_evidence: true,
    due_by: null,
  });
  expect(narrows({ sort: "due" })).toBe(false);
  expect(narrows({ record: "a" })).toBe(true);
});

test("a heading turns its own order round and begins another", () => {
  const newest = sortingOf(undefined);
  expect(newest).toEqual({ by: "day", descending: true });
  expect(sortedBy(newest, "day")).toBe("day");
  expect(sortedBy(newest, "question")).toBe("question");
  expect(sortedBy(sortingOf("question"), "question")).toBe("-question");
  expect(sortedBy(sortingOf("question"), "day")).toBe("-day");
  expect(sortingOf("-due")).toEqual({ by: "due", descending: true });
  expect(sortingOf("nonsense")).toEqual(newest);
});
