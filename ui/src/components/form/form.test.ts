import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { useLanguage } from "../../i18n/language.svelte";
import { expectAccessible } from "../../testing/axe";
import type { Entries } from "./entries";
import { entries, plot, type Plot } from "./form.fixture";
import Form from "./Form.fixture.svelte";

let taken: { changes: Partial<Plot>; id: string }[] = [];

const take = (changes: Partial<Plot>, id: string) => {
  taken.push({ changes, id });
};

beforeEach(() => {
  taken = [];
});
afterEach(() => useLanguage("en"));

const labelled = (label: string) => page.getByLabelText(label, { exact: true });
const changes = () => taken.map((one) => one.changes);

async function write(label: string, text: string) {
  const field = labelled(label);
  await field.click();
  await field.fill(text);
  return field;
}

test("each field changes itself alone, on Enter and on leaving", async () => {
  await render(Form, { oncommit: take });
  await write("Title, required", "Upper field");
  await userEvent.keyboard("{Enter}");
  await expect.poll(changes).toEqual([{ title: "Upper field" }]);
  await write("Notes", "Stony");
  await userEvent.tab();
  await expect.poll(changes).toContainEqual({ notes: "Stony" });
  expect(taken).toHaveLength(2);
  expect(taken.map((one) => one.id)).toEqual(["plot-1", "plot-1"]);
});

test("every kind of field reads what it was given as its own kind of value", async () => {
  await render(Form, { oncommit: take });
  await write("Due", "4 Dec 2026");
  await write("Start time", "2 pm");
  await write("Budget", "7.5");
  await userEvent.keyboard("{Enter}");
  await labelled("Kind").selectOptions("Orchard");
  await labelled("Value").selectOptions("small");
  await labelled("Value").selectOptions("not asked");
  await page.getByRole("combobox", { name: "From" }).fill("Bo");
  await userEvent.keyboard("{Enter}");
  await labelled("Affects the community").click();
  await expect
    .poll(changes)
    .toEqual([
      { due_on: "2026-12-04" },
      { starts_at: "14:00" },
      { budget: 7.5 },
      { kind: "orchard" },
      { value: 1 },
      { value: null },
      { from_id: "bo" },
      { affects_community: true },
    ]);
});

test("a refused value stays with the sentence, and beside its field alone", async () => {
  const { container } = await render(Form, {
    oncommit: async () => "There is such a plot already.",
  });
  const field = await write("Title, required", "Upper field");
  await userEvent.keyboard("{Enter}");
  await expect
    .element(field)
    .toHaveAccessibleDescription("There is such a plot already.");
  await expect.element(field).toHaveValue("Upper field");
  expect(container.querySelectorAll('[role="alert"]')).toHaveLength(1);
  await expectAccessible(container);
});

test("a text that means nothing there is refused before it is sent", async () => {
  await render(Form, { oncommit: take });
  const clock = await write("Start time", "noonish");
  await userEvent.tab();
  await expect.element(clock).toHaveAttribute("aria-invalid", "true");
  await expect.element(clock).toHaveValue("noonish");
  const title = await write("Title, required", " ");
  await userEvent.tab();
  await expect.element(title).toHaveAttribute("aria-invalid", "true");
  expect(taken).toEqual([]);
});

test("Escape restores what the record has", async () => {
  await render(Form, { oncommit: take });
  const title = await write("Title, required", "Upper field");
  await userEvent.keyboard("{Escape}");
  await expect.element(title).toHaveValue("Lower field");
  await userEvent.tab();
  expect(taken).toEqual([]);
});

test("Tab goes through the fields in the order they are declared", async () => {
  const { container } = await render(Form, {
    columns: 2,
    oncommit: take,
  });
  const controls = [
    ...container.querySelectorAll("input, select, textarea"),
  ] as HTMLElement[];
  controls[0]?.focus();
  const reached = [document.activeElement];
  while (reached.at(-1) !== controls.at(-1) && reached.length < 20) {
    await userEvent.tab();
    reached.push(document.activeElement);
  }
  expect(
    reached.filter((one) => one?.matches("input, select, textarea")),
  ).toEqual(controls);
  expect(controls.map((one) => one.tagName)).toEqual([
    ...["INPUT", "INPUT", "INPUT", "INPUT", "SELECT", "SELECT"],
    ...["INPUT", "INPUT", "TEXTAREA"],
  ]);
});

test("what was refused for one record does not stand in the next", async () => {
  const { rerender } = await render(Form, {
    oncommit: async () => "There is such a plot already.",
  });
  const field = await write("Title, required", "Upper field");
  await userEvent.keyboard("{Enter}");
  await expect.element(field).toHaveAttribute("aria-invalid", "true");
  await rerender({ record: { ...plot, id: "plot-2", title: "Orchard" } });
  await expect.element(labelled("Title, required")).toHaveValue("Orchard");
  await expect
    .element(labelled("Title, required"))
    .not.toHaveAttribute("aria-invalid");
});

test("long Spanish names stand beside their fields and above them, without loss", async () => {
  await useLanguage("es");
  const long: Entries<Plot> = [
    {
      field: "title",
      kind: "text",
      label: "Corresponsabilidad interinstitucional, prevista y lograda",
    },
    ...entries.slice(1),
  ];
  for (const columns of [undefined, 4]) {
    const { container, unmount } = await render(Form, {
      entries: long,
      columns,
      oncommit: take,
    });
    container.style.width = "276px";
    expect(container.scrollWidth).toBe(276);
    for (const label of container.querySelectorAll("label"))
      expect(label.scrollWidth).toBeLessThanOrEqual(label.clientWidth + 1);
    await expectAccessible(container);
    await unmount();
  }
});

test("fields that share a line stand below one another where it is narrow", async () => {
  const { container } = await render(Form, {
    columns: 2,
    oncommit: take,
  });
  const tops = () =>
    [labelled("Budget"), labelled("Kind")].map(
      (one) => one.element().getBoundingClientRect().top,
    );
  container.style.width = "700px";
  expect(new Set(tops())).toHaveLength(1);
  container.style.width = "276px";
  expect(new Set(tops())).toHaveLength(2);
});
