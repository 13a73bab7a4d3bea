import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { expectAccessible } from "../../testing/axe";
import Checkbox from "./Checkbox.svelte";
import Combobox from "./Combobox.svelte";
import DateField from "./DateField.svelte";
import NumberField from "./NumberField.svelte";
import type { Option } from "./options.svelte";
import Select from "./Select.svelte";
import TextArea from "./TextArea.svelte";
import TextField from "./TextField.svelte";

const sectors: Option[] = [
  { value: "health", label: "Health care" },
  { value: "schools", label: "Schools" },
  { value: "peña", label: "Peña Center" },
];

let taken: unknown[] = [];

beforeEach(() => {
  taken = [];
});

const take = (value: unknown) => {
  taken.push(value);
};

async function write(label: string, text: string) {
  const field = page.getByLabelText(label, { exact: true });
  await field.click();
  await field.fill(text);
  return field;
}

test("commits a text on Enter and on leaving, and only when it changed", async () => {
  await render(TextField, { label: "Name", value: "Alder", oncommit: take });
  await write("Name", "Birch");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => taken).toEqual(["Birch"]);
  await userEvent.tab();
  expect(taken).toEqual(["Birch"]);
});

test("Escape restores the text", async () => {
  await render(TextField, { label: "Name", value: "Alder", oncommit: take });
  const field = await write("Name", "Birch");
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveValue("Alder");
  await userEvent.tab();
  expect(taken).toEqual([]);
});

test("keeps a refused text with the reason beside it", async () => {
  const { container } = await render(TextField, {
    label: "Name",
    value: "Alder",
    oncommit: async () => "That name is taken.",
  });
  const field = await write("Name", "Birch");
  await userEvent.tab();
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("That name is taken.");
  await expect.element(field).toHaveValue("Birch");
  await expect.element(field).toHaveAttribute("aria-invalid", "true");
  await expect
    .element(field)
    .toHaveAccessibleDescription("That name is taken.");
  await expectAccessible(container);
});

test("marks typing that was not taken yet, so that undo stays in the field", async () => {
  await render(TextField, { label: "Name", value: "Alder", oncommit: take });
  const field = await write("Name", "Birch");
  await expect.element(field).toHaveAttribute("data-unsaved");
  await userEvent.keyboard("{Enter}");
  await expect.element(field).not.toHaveAttribute("data-unsaved");
});

test("a long text takes new lines and commits on leaving", async () => {
  await render(TextArea, { label: "Notes", value: "", oncommit: take });
  await page.getByLabelText("Notes").click();
  await userEvent.keyboard("one{Enter}two");
  expect(taken).toEqual([]);
  await userEvent.tab();
  await expect.poll(() => taken).toEqual(["one\ntwo"]);
});

test("a number is read as typed and kept within its bounds", async () => {
  await render(NumberField, {
    label: "Share",
    value: 75,
    least: 0,
    most: 100,
    oncommit: take,
  });
  await write("Share", "120");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("alert")).toBeVisible();
  expect(taken).toEqual([]);
  await write("Share", "80 %");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => taken).toEqual([80]);
});

test("a date is typed in many ways, or picked", async () => {
  const { container } = await render(DateField, {
    label: "Due",
    value: "2026-12-03",
    oncommit: take,
  });
  await write("Due", "24 December 2026");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => taken).toEqual(["2026-12-24"]);
  await page.getByRole("button", { name: "Choose a date" }).click();
  await expectAccessible(container);
  await page.getByRole("button", { name: /15 December/ }).click();
  await expect.poll(() => taken.at(-1)).toBe("2026-12-15");
});

test("a combobox finds by any word without accents and commits the choice", async () => {
  await render(Combobox, {
    label: "Sector",
    value: null,
    options: sectors,
    oncommit: take,
  });
  await page.getByRole("combobox").fill("pena");
  await expect
    .element(page.getByRole("option", { name: "Peña Center" }))
    .toHaveAttribute("aria-selected", "true");
  await expectAccessible();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => taken).toEqual([sectors[2]]);
});

test("a combobox offers to create what nothing is called", async () => {
  await render(Combobox, {
    label: "Sector",
    value: null,
    options: async () => sectors,
    oncommit: () => {},
    oncreate: (name: string) => take(name),
  });
  await page.getByRole("combobox").fill("Arts");
  await page.getByRole("option", { name: "Create “Arts”" }).click();
  await expect.poll(() => taken).toEqual(["Arts"]);
});

test("Escape in a combobox closes the list and restores the choice", async () => {
  await render(Combobox, {
    label: "Sector",
    value: sectors[0] ?? null,
    options: sectors,
    oncommit: take,
  });
  const field = page.getByRole("combobox");
  await field.fill("sch");
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveValue("Health care");
  await expect.element(page.getByRole("listbox")).not.toBeInTheDocument();
  expect(taken).toEqual([]);
});

test("a refused choice and a refused tick go back", async () => {
  await render(Select, {
    label: "Status",
    value: "active",
    options: [
      { value: "active", label: "active" },
      { value: "left", label: "left" },
    ],
    oncommit: () => "No.",
  });
  const select = page.getByLabelText("Status");
  await select.selectOptions("left");
  await expect.element(page.getByText("No.")).toBeVisible();
  await expect.element(select).toHaveValue("active");

  await render(Checkbox, {
    label: "Staff",
    checked: false,
    oncommit: () => "Not now.",
  });
  const box = page.getByLabelText("Staff");
  await box.click();
  await expect.element(page.getByText("Not now.")).toBeVisible();
  await expect.element(box).not.toBeChecked();
});
