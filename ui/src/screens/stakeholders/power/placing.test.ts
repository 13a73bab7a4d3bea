import { expect, test } from "vitest";
import type { StandingRow } from "../../../api/bindings";
import { Placing } from "./placing.svelte";

const rows = ["a", "b"].map(
  (id) =>
    ({ id, name: id, standing: { judgements: [] } }) as unknown as StandingRow,
);
const place = { power: 80, interest: 20 };

function placingWith(selected: string | null) {
  const chosen: string[] = [];
  const placing = new Placing({
    rows: () => rows,
    selected: () => selected,
    judge: () => ({ assessor: null, on: "2026-11-22" }),
    judgeName: () => "us",
    select: (id) => chosen.push(id),
    deselect: () => chosen.push(""),
  });
  return { placing, chosen };
}

test("what is carried need not be selected, and is not selected by that", () => {
  const { placing, chosen } = placingWith("b");
  placing.carry("a", place);
  expect(placing.row?.id).toBe("a");
  expect(placing.spot).toEqual(place);
  expect(chosen).toEqual([]);
});

test("letting go forgets the place, and the selected one is meant again", () => {
  const { placing } = placingWith("b");
  placing.carry("a", place);
  placing.letGo();
  expect(placing.row?.id).toBe("b");
  expect(placing.spot).toBeNull();
  const { placing: other } = placingWith(null);
  other.carry("a", place);
  other.letGo();
  expect(other.row).toBeUndefined();
});
