import { SvelteMap } from "svelte/reactivity";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { room } from "../../testing/room";
import Grid from "./Grid.svelte";
import type { GridChange, GridColumn, PartOfRows } from "./types";

type Row = { id: string; name: string; place: string };

const MANY = 400;
const keys = Array.from({ length: MANY }, (_, at) => `tree ${at}`);

const columns: GridColumn<Row>[] = [
  {
    id: "name",
    title: "Name",
    kind: "text",
    value: (row) => row.name,
    editable: true,
  },
  {
    id: "place",
    title: "Place",
    kind: "text",
    value: (row) => row.place,
    editable: true,
  },
];

let known: SvelteMap<string, Row>;
let wanted: number;
let edits: GridChange<Row>[][];
let selected: number;
let isThere: boolean;

beforeEach(() => {
  known = new SvelteMap();
  wanted = 0;
  edits = [];
  selected = 0;
  isThere = true;
});

function learn(some: readonly string[]) {
  for (const id of some)
    if (!known.has(id)) known.set(id, { id, name: id, place: `at ${id}` });
}

const part: PartOfRows<Row> = {
  keys,
  row: (key) => known.get(key),
  want: (some) => {
    wanted = Math.max(wanted, some.length);
    learn(some);
  },
  bring: async (some) => {
    await Promise.resolve();
    if (isThere) learn(some);
    return isThere;
  },
};

async function show() {
  await render(Grid<Row>, {
    target: room("400px"),
    props: {
      label: "Trees",
      columns,
      rows: part,
      key: (row) => row.id,
      onedit: (changes) => {
        edits.push(changes);
      },
      onselection: (keys) => {
        selected = keys.length;
      },
    },
  });
  await page.getByRole("rowheader", { name: "tree 0", exact: true }).click();
}

test("reads the rows in view and some around them, and those that come into view", async () => {
  await show();
  expect(wanted).toBeLessThanOrEqual(120);
  expect(known.size).toBeLessThanOrEqual(120);
  const grid = page.getByRole("grid", { name: "Trees" });
  await expect.element(grid).toHaveAttribute("aria-rowcount", `${MANY + 1}`);
  await userEvent.keyboard("{Control>}{End}{/Control}");
  const last = page.getByRole("gridcell", { name: `at tree ${MANY - 1}` });
  await expect.element(last).toHaveFocus();
  expect(known.size).toBeLessThan(MANY);
});

test("fills a range whose rows were not read before, all of it", async () => {
  await show();
  await userEvent.keyboard("{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}");
  await expect.poll(() => selected).toBe(MANY);
  await userEvent.keyboard("{Control>}d{/Control}");
  await expect.poll(() => edits.length).toBe(1);
  expect(edits[0]?.length).toBe(MANY - 1);
  expect(new Set(edits[0]?.map(({ value }) => value))).toEqual(
    new Set(["tree 0"]),
  );
});

test("changes nothing of a range that cannot be read as a whole", async () => {
  await show();
  isThere = false;
  await userEvent.keyboard("{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}");
  await userEvent.keyboard("{Delete}");
  const said = () => document.querySelector("[role=status]")?.textContent;
  await expect.poll(said).toContain("Nothing was changed.");
  expect(edits).toEqual([]);
  expect(selected).toBe(MANY);
});
