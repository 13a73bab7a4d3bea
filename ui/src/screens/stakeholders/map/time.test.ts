import { expect, test } from "vitest";
import { render } from "vitest-browser-svelte";
import { page, userEvent } from "vitest/browser";
import { expectAccessible } from "../../../testing/axe";
import { stopAt, stopsOf } from "./time";
import TimeSlider from "./TimeSlider.svelte";

const days = ["2025-03-01", "2025-12-31", "2026-02-01"];

test("the stops are the days and then the present; a day between two is a stop of its own", () => {
  expect(stopsOf(days, null)).toEqual([...days, null]);
  expect(stopsOf(days, "2025-06-01")[1]).toBe("2025-06-01");
  expect(stopAt(stopsOf(days, null), null)).toBe(3);
  expect(stopAt(stopsOf(days, "2026-02-01"), "2026-02-01")).toBe(2);
});

test("arrow keys and buttons walk through the days, and the day is said", async () => {
  const asked: (string | null)[] = [];
  const shown = await render(TimeSlider, {
    ...{ days, on: null, ties: 7, tiesOn: null },
    onday: (day: string | null) => asked.push(day),
  });
  const slider = page.getByRole("slider", { name: "Ties of" });
  await expect.element(slider).toHaveAttribute("aria-valuetext", "today");
  await expect
    .element(page.getByRole("status"))
    .toHaveTextContent("today: 7 ties");
  const later = page.getByRole("button", { name: "Later day" });
  await expect.element(later).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: "Earlier day" }).click();
  expect(asked).toEqual(["2026-02-01"]);
  await shown.rerender({ on: "2026-02-01" });
  slider.element().focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(asked.at(-1)).toBe("2025-12-31");
  await shown.rerender({ on: "2025-12-31" });
  await expect.element(slider).toHaveAttribute("aria-valuetext", "31 Dec 2025");
  await userEvent.keyboard("{End}");
  expect(asked.at(-1)).toBe(null);
  await expectAccessible();
});
