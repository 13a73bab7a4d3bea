import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { expectAccessible } from "../testing/axe";
import AddLine from "./AddLine.svelte";

test("adds on Enter, empties itself and stays ready for the next", async () => {
  const added: string[] = [];
  await render(AddLine, {
    label: "Add an item",
    onadd: (text) => void added.push(text),
  });
  const field = page.getByRole("textbox", { name: "Add an item" });
  await field.fill("  Budget ");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => added).toEqual(["Budget"]);
  await expect.element(field).toHaveValue("");
  await expect.element(field).toHaveFocus();
});

test("keeps what was refused beside the sentence", async () => {
  const { container } = await render(AddLine, {
    label: "Add an item",
    button: "Add item",
    onadd: () => "There is one already.",
  });
  const field = page.getByRole("textbox", { name: "Add an item" });
  await field.fill("Budget");
  await page.getByRole("button", { name: "Add item" }).click();
  await expect
    .element(field)
    .toHaveAccessibleDescription("There is one already.");
  await expect.element(field).toHaveValue("Budget");
  await expectAccessible(container);
});
