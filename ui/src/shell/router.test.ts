import { expect, test } from "vitest";
import { go, route, setQuery } from "./router.svelte";

test("what a link asked for stays when a filter changes before the link's event has come", () => {
  go(["stakeholders", "organization", "a"], { new: "1", view: "map" });
  location.hash = "#/stakeholders/organization/a?view=map&with=now";
  setQuery({ new: null });
  expect(location.hash).toBe("#/stakeholders/organization/a?view=map&with=now");
  expect(route.query).toEqual({ view: "map", with: "now" });
});

test("a filter changes the address and leaves no step for Back", () => {
  go(["stakeholders"], { view: "table" });
  const steps = history.length;
  setQuery({ q: "school", view: null });
  expect(location.hash).toBe("#/stakeholders?q=school");
  expect(route.path).toEqual(["stakeholders"]);
  expect(history.length).toBe(steps);
});
