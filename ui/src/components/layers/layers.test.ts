import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { expectAccessible } from "../../testing/axe";
import Layers from "./Layers.fixture.svelte";

const focused = () => document.activeElement?.textContent?.trim();

test("a dialog holds the focus and gives it back", async () => {
  await render(Layers);
  await page.getByRole("button", { name: "Open the dialog" }).click();
  const dialog = page.getByRole("dialog", { name: "Settings" });
  await expect.element(dialog).toBeVisible();
  await expect
    .poll(() => dialog.element().contains(document.activeElement))
    .toBe(true);
  await expectAccessible();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.poll(focused).toBe("Open the dialog");
});

test("Escape restores a field first and closes the dialog next", async () => {
  await render(Layers);
  await page.getByRole("button", { name: "Open the dialog" }).click();
  const field = page.getByLabelText("Name");
  await field.fill("Birch");
  await userEvent.keyboard("{Escape}");
  await expect.element(field).toHaveValue("Alder");
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("a menu runs by keyboard and gives the focus back", async () => {
  const ran: string[] = [];
  await render(Layers, { onrun: (what: string) => ran.push(what) });
  await page.getByRole("button", { name: "Open the menu" }).click();
  await expect.element(page.getByRole("menu")).toBeVisible();
  await expectAccessible();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  await expect.poll(() => ran).toEqual(["second"]);
  await expect.poll(focused).toBe("Open the menu");
});

test("a popover opens under its button and closes with Escape", async () => {
  await render(Layers);
  await page.getByRole("button", { name: "Open the popover" }).click();
  await expect
    .element(page.getByRole("dialog", { name: "More words" }))
    .toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await expect.poll(focused).toBe("Open the popover");
});

test("the button of a popover closes it as well", async () => {
  await render(Layers);
  const button = page.getByRole("button", { name: "Open the popover" });
  const layer = page.getByRole("dialog", { name: "More words" });
  await button.click();
  await expect.element(layer).toBeVisible();
  await expect.element(button).toHaveAttribute("aria-expanded", "true");
  await button.click();
  await expect.element(layer).not.toBeInTheDocument();
  await expect.element(button).toHaveAttribute("aria-expanded", "false");
});

test("an icon button has a name and shows it when focused", async () => {
  const { container } = await render(Layers);
  await expectAccessible(container);
  const add = page.getByRole("button", { name: "Add a row" });
  add.element().focus();
  await userEvent.tab({ shift: true });
  await userEvent.tab();
  await expect.element(page.getByRole("tooltip")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("tooltip")).not.toBeInTheDocument();
});

test("a tooltip comes where the pointer rests, can be gone over, and goes with it", async () => {
  await render(Layers);
  const tip = page.getByRole("tooltip");
  await page.getByRole("button", { name: "Add a row" }).hover();
  await expect.element(tip).toBeVisible();
  await tip.hover();
  await expect.element(tip).toBeVisible();
  await page.getByRole("button", { name: "Open the menu" }).hover();
  await expect.element(tip).not.toBeInTheDocument();
});
