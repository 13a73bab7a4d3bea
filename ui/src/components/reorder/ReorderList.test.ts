import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { expectAccessible } from "../../testing/axe";
import Demo from "./Demo.fixture.svelte";
import { moved } from "./moves";

async function open() {
  const onMove = vi.fn();
  const screen = await render(Demo, { onMove });
  const order = () =>
    screen
      .getByRole("listitem")
      .all()
      .map((row) => row.element().textContent?.trim());
  const button = (name: string) =>
    screen.getByRole("button", { name, exact: true });
  return { screen, onMove, order, button, says: screen.getByRole("status") };
}

test("moves with buttons and leaves the focus on them", async () => {
  const { onMove, order, button, says } = await open();
  const down = button("Move down: One");
  await down.click();
  expect(onMove).toHaveBeenLastCalledWith("One", "Three");
  await expect.element(says).toHaveTextContent("One: position 2 of 4");
  expect(order()).toEqual(["Two", "One", "Three", "Four"]);
  await expect.element(down).toHaveFocus();
  await userEvent.keyboard("{Enter}{Enter}");
  await expect.element(says).toHaveTextContent("One: position 4 of 4");
  expect(onMove).toHaveBeenLastCalledWith("One", null);
  await userEvent.keyboard("{Enter}");
  await expect.element(says).toHaveTextContent("One is already last");
  expect(onMove).toHaveBeenCalledTimes(3);
});

test("moves with Alt and the arrow keys from anywhere in the row", async () => {
  const { onMove, order, button, says } = await open();
  const handle = button("Drag Three");
  (handle.element() as HTMLElement).focus();
  await userEvent.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
  await expect.element(says).toHaveTextContent("Three: position 1 of 4");
  expect(onMove.mock.calls).toEqual([
    ["Three", "Two"],
    ["Three", "One"],
  ]);
  expect(order()).toEqual(["Three", "One", "Two", "Four"]);
  await expect.element(handle).toHaveFocus();
});

test("moves to a place by its number", async () => {
  const { screen, onMove, order, button } = await open();
  await button("Move to… Four").click();
  await screen.getByRole("spinbutton").fill("2");
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() =>
    expect(order()).toEqual(["One", "Four", "Two", "Three"]),
  );
  expect(onMove).toHaveBeenCalledExactlyOnceWith("Four", "Two");
  await expect.element(button("Move to… Four")).toHaveFocus();
});

test("gives the focus back when the place is not wanted after all", async () => {
  const { screen, onMove, button } = await open();
  await button("Move to… Two").click();
  await expect.element(screen.getByRole("spinbutton")).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(button("Move to… Two")).toHaveFocus();
  expect(onMove).not.toHaveBeenCalled();
});

test("moves by dragging the handle", async () => {
  const { onMove, button, screen } = await open();
  const last = screen.getByRole("listitem").nth(3);
  await userEvent.dragAndDrop(button("Drag One"), last, { steps: 12 });
  await vi.waitFor(() => expect(onMove).toHaveBeenCalledOnce(), 3000);
  expect(onMove.mock.calls[0]![0]).toBe("One");
});

test("knows what follows a moved item", () => {
  const items = ["a", "b", "c"].map((id) => ({ id }));
  expect(moved(items, 0, 2)).toEqual({
    order: [{ id: "b" }, { id: "c" }, { id: "a" }],
    before: null,
  });
  expect(moved(items, 2, -5)?.before).toBe("a");
  expect(moved(items, 1, 1)).toBeNull();
  expect(moved(items, 9, 0)).toBeNull();
});

test("passes the accessibility rules", async () => {
  const { screen, button } = await open();
  await button("Move to… Two").click();
  await expectAccessible(screen.container);
});
