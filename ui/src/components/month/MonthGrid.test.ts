import "../../style/page.css";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { expectAccessible } from "../../testing/axe";
import Month from "./Month.fixture.svelte";

const cell = (name: string | RegExp) => page.getByRole("gridcell", { name });

async function open() {
  const onselect = vi.fn();
  const { container } = await render(Month, { onselect });
  return { onselect, container };
}

test("one day can be reached by Tab: today, which says so in words", async () => {
  const { container } = await open();
  const stops = container.querySelectorAll('[role="gridcell"][tabindex="0"]');
  expect(stops).toHaveLength(1);
  const today = cell(/12 November 2026 Today/);
  await expect.element(today).toHaveAttribute("aria-current", "date");
  await userEvent.tab();
  await expect.element(today).toHaveFocus();
  await expectAccessible(container);
});

test("arrows walk through days and weeks, and into the next month", async () => {
  await open();
  await userEvent.tab();
  await userEvent.keyboard("{ArrowUp}{ArrowRight}");
  await expect.element(cell("Friday 6 November 2026")).toHaveFocus();
  await userEvent.keyboard("{End}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
  await expect.element(cell("Sunday 6 December 2026")).toHaveFocus();
  await expect.element(cell("Thursday 31 December 2026")).toBeVisible();
});

test("pages turn months and keep the focus on the day", async () => {
  await open();
  await userEvent.tab();
  await userEvent.keyboard("{PageDown}{PageDown}");
  await expect.element(cell("Tuesday 12 January 2027")).toHaveFocus();
  await userEvent.keyboard("{Shift>}{PageUp}{/Shift}");
  await expect.element(cell("Monday 12 January 2026")).toHaveFocus();
});

test("Enter and a click choose a day", async () => {
  const { onselect } = await open();
  await userEvent.tab();
  await userEvent.keyboard("{ArrowLeft}{Enter}");
  expect(onselect).toHaveBeenLastCalledWith("2026-11-11");
  await expect
    .element(cell("Wednesday 11 November 2026"))
    .toHaveAttribute("aria-selected", "true");
  await cell(/5 November 2026 9:30 Apples/).click({
    position: { x: 4, y: 60 },
  });
  expect(onselect).toHaveBeenLastCalledWith("2026-11-05");
});
