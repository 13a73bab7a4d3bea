import { expect, test } from "vitest";
import { filterOf, isFiltered, selectionOf, viewOf } from "./address";

test("an address names a record and the view it is at home in", () => {
  expect(selectionOf(["person", "p1"])).toEqual({ table: "person", id: "p1" });
  expect(selectionOf(["person"])).toBeNull();
  expect(selectionOf(["meeting", "m1"])).toBeNull();
  expect(viewOf(["person", "p1"], {})).toBe("people");
  expect(viewOf(["seat", "s1"], {})).toBe("groups");
  expect(viewOf([], {})).toBe("map");
});

test("a view that the address asks for wins over the home of the record", () => {
  expect(viewOf(["person", "p1"], { view: "table" })).toBe("table");
  expect(viewOf(["person", "p1"], { view: "nonsense" })).toBe("people");
});

test("a filter survives its way through the address", () => {
  const filter = filterOf(
    {
      q: "school",
      sector: "a,b,gone",
      status: "paused,active,nonsense",
      sort: "ties",
      desc: "1",
    },
    ["a", "b", "c"],
  );
  expect(filter).toMatchObject({
    search: "school",
    sector_ids: ["a", "b"],
    statuses: ["active", "paused"],
    order: "ties",
    descending: true,
  });
  expect(isFiltered(filter)).toBe(true);
});

test("organizations without a sector are asked for by the nil identity", () => {
  const { sector_ids } = filterOf({ sector: "none" }, ["a"]);
  expect(sector_ids).toEqual(["00000000-0000-0000-0000-000000000000"]);
});

test("an empty address filters nothing and sorts by name", () => {
  const filter = filterOf({ q: " ", sort: "nonsense" }, ["a"]);
  expect(filter.order).toBe("name");
  expect(filter.descending).toBe(false);
  expect(isFiltered(filter)).toBe(false);
});
