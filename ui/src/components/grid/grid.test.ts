import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { expectAccessible } from "../../testing/axe";
import { room } from "../../testing/room";
import Grid from "./Grid.svelte";
import type { GridChange, GridColumn, GridProps, GridSort } from "./types";

type Row = {
  id: string;
  name: string;
  kind: string | null;
  count: number | null;
  due: string | null;
};

const columns: GridColumn<Row>[] = [
  {
    id: "name",
    title: "Name",
    kind: "text",
    value: (row) => row.name,
    editable: true,
    required: true,
    sortable: true,
  },
  {
    id: "kind",
    title: "Kind",
    kind: "choice",
    value: (row) => row.kind,
    editable: true,
    choices: [
      { value: "primary", label: "Primary" },
      { value: "supporting", label: "Supporting" },
    ],
    mark: (row) =>
      row.kind === null ? { look: "gap", note: "nothing chosen" } : undefined,
  },
  {
    id: "count",
    title: "Count",
    kind: "number",
    value: (row) => row.count,
    editable: true,
  },
  {
    id: "due",
    title: "Due",
    kind: "date",
    value: (row) => row.due,
    editable: true,
  },
  {
    id: "sum",
    title: "Sum",
    kind: "number",
    value: (row) => (row.count ?? 0) * 2,
    foot: { text: "12" },
  },
];

const rows: Row[] = [
  { id: "a", name: "Alder", kind: "primary", count: 1, due: "2026-12-03" },
  { id: "b", name: "Birch", kind: null, count: 2, due: null },
  { id: "c", name: "Cedar", kind: "supporting", count: 3, due: null },
];

let edits: GridChange<Row>[][] = [];

beforeEach(() => {
  edits = [];
});

async function show(more: Partial<GridProps<Row>> = {}) {
  const props: GridProps<Row> = {
    label: "Trees",
    columns,
    rows,
    key: (row) => row.id,
    onedit: (changes) => {
      edits.push(changes);
    },
    ...more,
  };
  return render(Grid<Row>, { target: room("500px"), props });
}

/** What was reported, one line for each edit. */
function told(): string[] {
  return edits.map((changes) =>
    changes
      .map(({ key, column, value }) => `${key}.${column}=${String(value)}`)
      .join(" "),
  );
}

async function press(keys: string) {
  await userEvent.keyboard(keys);
}

async function enter(name: string) {
  await page.getByRole("gridcell", { name, exact: true }).first().click();
}

function focusedText(): string {
  return document.activeElement?.textContent?.trim() ?? "";
}

function paste(text: string) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent("paste", {
      clipboardData,
      bubbles: true,
      cancelable: true,
    }),
  );
}

test("is one tab stop whose cells the arrow keys walk", async () => {
  const { container } = await show();
  await press("{Tab}");
  await expect.poll(focusedText).toBe("Alder");
  await press("{ArrowDown}{ArrowRight}{ArrowRight}");
  await expect.poll(focusedText).toBe("2");
  expect(container.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await press("{End}");
  await expect.poll(focusedText).toBe("4");
});

test("edits with Enter, replaces by typing and cancels with Escape", async () => {
  await show();
  await page.getByRole("rowheader", { name: "Birch" }).click();
  await press("{Enter} tree{Enter}");
  expect(told()).toEqual(["b.name=Birch tree"]);
  await expect.poll(focusedText).toBe("Cedar");
  await press("Oak{Escape}");
  expect(told()).toHaveLength(1);
  await expect.poll(focusedText).toBe("Cedar");
  await press("Oak{Tab}");
  expect(told().at(-1)).toBe("c.name=Oak");
  await expect.poll(focusedText).toBe("Supporting");
});

test("keeps a text that fits no value, with the reason beside it", async () => {
  await show();
  await enter("1");
  await press("many{Enter}");
  await expect.element(page.getByRole("alert")).toBeVisible();
  await expect.element(page.getByLabelText("Count")).toHaveValue("many");
  await press("{Escape}");
  expect(told()).toEqual([]);
});

test("reopens the editor when the change is refused", async () => {
  await show({ onedit: async () => "That name is taken." });
  await page.getByRole("rowheader", { name: "Birch" }).click();
  await press("Alder{Enter}");
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("That name is taken.");
  await expect
    .element(page.getByRole("textbox", { name: "Name" }))
    .toHaveValue("Alder");
});

test("pastes a block as one edit and leaves what it cannot read", async () => {
  await show();
  await enter("1");
  paste("10\t24 Dec 2026\r\nmany\t2027-01-05\r\n30\t\r\n40\t");
  await expect
    .poll(told)
    .toEqual(["a.count=10 a.due=2026-12-24 b.due=2027-01-05 c.count=30"]);
  await expect
    .poll(() => page.getByRole("status").element().textContent)
    .toMatch(/1 cell was left.*1 row did not fit/);
});

test("rows below the last come into being where the grid can have more", async () => {
  const nothing = { name: "", kind: null, count: null, due: null };
  const fresh = (place: number) => ({ id: `new ${place}`, ...nothing });
  await show({ fresh });
  await enter("3");
  paste("30\r\n40\r\n50");
  await expect.poll(told).toEqual(["c.count=30 new 0.count=40 new 1.count=50"]);
});

test("fills a selected range with one pasted text, and copies a range", async () => {
  await show();
  await enter("1");
  await press("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
  paste("7");
  await expect.poll(told).toEqual(["a.count=7 b.count=7 c.count=7"]);
  await press("{Shift>}{ArrowLeft}{/Shift}");
  const clipboardData = new DataTransfer();
  document.activeElement?.dispatchEvent(
    new ClipboardEvent("copy", {
      clipboardData,
      bubbles: true,
      cancelable: true,
    }),
  );
  expect(clipboardData.getData("text/plain")).toBe(
    "Primary\t7\r\n\t7\r\nSupporting\t7",
  );
});

test("fills down, empties and walks through choices", async () => {
  await show();
  await enter("Primary");
  await press("{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}");
  await expect.poll(told).toEqual(["b.kind=primary"]);
  await press("{ArrowDown}{Delete}");
  await expect.poll(() => told().at(-1)).toBe("c.kind=null");
  await press(" ");
  await expect.poll(() => told().at(-1)).toBe("c.kind=primary");
});

test("takes letters and pasted words as the column reads them", async () => {
  const kind = {
    ...columns[1],
    quick: true,
    read: (text: string) =>
      text === "x" ? { value: "primary" } : { error: "Type x." },
  } as GridColumn<Row>;
  await show({ columns: [columns[0] as GridColumn<Row>, kind] });
  await enter("Supporting");
  await press("x");
  await expect.poll(told).toEqual(["c.kind=primary"]);
  await press("s");
  await expect.poll(() => told().at(-1)).toBe("c.kind=supporting");
  await enter("Primary");
  await press("{ArrowDown}");
  paste("x\r\ny");
  await expect.poll(() => told().at(-1)).toBe("b.kind=primary");
  await expect
    .poll(() => page.getByRole("status").element().textContent)
    .toMatch(/1 cell was left/);
});

test("chooses from a list with the keyboard", async () => {
  await show();
  await enter("Primary");
  await press("s");
  await expect
    .element(page.getByRole("option", { name: "Supporting" }))
    .toHaveAttribute("aria-selected", "true");
  await press("{Enter}");
  expect(told()).toEqual(["a.kind=supporting"]);
});

test("refuses to empty a required cell or to type over a computed one", async () => {
  await show();
  await page.getByRole("rowheader", { name: "Alder" }).click();
  await press("{Delete}");
  expect(told()).toEqual([]);
  await press("{End}5");
  expect(told()).toEqual([]);
  await expect
    .poll(() => document.activeElement?.getAttribute("aria-readonly"))
    .toBe("true");
});

test("sorts from the header", async () => {
  const asked: GridSort[] = [];
  await show({
    sort: { column: "name", direction: "up" },
    onsort: (sort) => asked.push(sort),
  });
  await expect
    .element(page.getByRole("columnheader", { name: "Name" }))
    .toHaveAttribute("aria-sort", "ascending");
  await page.getByRole("rowheader", { name: "Alder" }).click();
  await press("{ArrowUp}{Enter}");
  expect(asked).toEqual([{ column: "name", direction: "down" }]);
});

test("shows its first row when it is sorted anew", async () => {
  const many = Array.from({ length: 200 }, (_, at) => ({
    ...{ id: String(at), name: `Tree ${at}`, kind: null },
    ...{ count: at, due: null },
  }));
  const sort = { column: "name", direction: "up" } as const;
  const screen = await show({ rows: many, sort });
  const last = page.getByRole("rowheader", { name: "Tree 199", exact: true });
  const scroller = screen.container.querySelector(".scroller")!;
  scroller.scrollTop = scroller.scrollHeight;
  await expect.element(last).toBeVisible();
  await screen.rerender({ rows: [...many] });
  await expect.element(last).toBeVisible();
  await screen.rerender({
    rows: many.toReversed(),
    sort: { ...sort, direction: "down" },
  });
  await expect.element(last).toBeVisible();
  expect(scroller.scrollTop).toBe(0);
});

test("gives the focus to the neighbour of a removed row", async () => {
  const screen = await show();
  await page.getByRole("rowheader", { name: "Birch" }).click();
  await screen.rerender({ rows: rows.filter((row) => row.id !== "b") });
  await expect.poll(focusedText).toBe("Cedar");
});

test("draws a window of thousands of rows and reaches the last one", async () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({
    id: String(at),
    name: `Tree ${at}`,
    kind: null,
    count: at,
    due: null,
  }));
  const { container } = await show({ rows: many, frozen: 1 });
  await page.getByRole("rowheader", { name: "Tree 0", exact: true }).click();
  expect(container.querySelectorAll('[role="row"]').length).toBeLessThan(60);
  await press("{Control>}{End}{/Control}{Home}");
  await expect.poll(focusedText).toBe("Tree 4999");
  const grid = container.querySelector('[role="grid"]');
  expect(grid?.getAttribute("aria-rowcount")).toBe("5002");
  await expect
    .element(page.getByRole("rowheader", { name: "Tree 4999" }))
    .toBeVisible();
});

test("groups rows and columns, and the keys pass over the titles", async () => {
  const grouped = columns.map((column, at) => ({
    ...column,
    group: at === 0 ? undefined : { id: "g", title: "Goal" },
  }));
  await show({
    columns: grouped,
    frozen: 1,
    group: (row) => ({
      id: row.id < "c" ? "first" : "second",
      title: row.id < "c" ? "First" : "Second",
    }),
  });
  await page.getByRole("rowheader", { name: "Birch" }).click();
  await press("{ArrowDown}");
  await expect.poll(focusedText).toBe("Cedar");
  await expect
    .element(page.getByRole("columnheader", { name: "Goal" }))
    .toHaveAttribute("aria-colspan", "4");
  await expect
    .element(page.getByRole("rowheader", { name: "Second" }))
    .toBeVisible();
});

test("says what a mark means and breaks no rule of access", async () => {
  const { container } = await show();
  await expect
    .element(page.getByRole("gridcell", { name: /nothing chosen/ }))
    .toBeVisible();
  await expectAccessible(container);
  await enter("Primary");
  await press("{Enter}");
  await expectAccessible(container);
});
