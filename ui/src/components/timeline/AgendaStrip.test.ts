import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { expectAccessible } from "../../testing/axe";
import AgendaStrip from "./AgendaStrip.svelte";

const segments = [
  { id: "a", label: "Welcome", minutes: 10 },
  { id: "b", label: "Readiness", minutes: 30, strong: true },
  { id: "c", label: "Check-out", minutes: 20 },
];

test("is a list whose widths are the minutes and whose minutes are text", async () => {
  const screen = await render(AgendaStrip, {
    name: "Agenda",
    segments,
    current: "b",
  });
  const list = screen.getByRole("list", { name: "Agenda, 60 minutes in all" });
  await expect.element(list).toBeVisible();
  const rows = screen
    .getByRole("listitem")
    .all()
    .map((row) => row.element());
  const wide = rows.map((row) => row.getBoundingClientRect().width);
  expect(wide[1]! / wide[0]!).toBeCloseTo(3, 0);
  expect(rows[0]!.textContent).toContain("10 minutes");
  expect(rows.map((row) => row.getAttribute("aria-current"))).toEqual([
    null,
    "step",
    null,
  ]);
});

test("reports the segment that is pressed", async () => {
  const onSelect = vi.fn();
  const screen = await render(AgendaStrip, {
    name: "Agenda",
    segments,
    onSelect,
  });
  const button = screen.getByRole("button", { name: /^Check-out/ });
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  expect(onSelect).toHaveBeenCalledExactlyOnceWith("c");
});

test("passes the accessibility rules", async () => {
  const screen = await render(AgendaStrip, {
    name: "Agenda",
    segments,
    current: "b",
  });
  await expectAccessible(screen.container);
});
