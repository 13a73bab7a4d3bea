import House from "@lucide/svelte/icons/house";
import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createRawSnippet } from "svelte";
import { render } from "vitest-browser-svelte";
import type { OpenInitiative } from "../../api/bindings";
import { expectAccessible } from "../../testing/axe";
import { room } from "../../testing/room";
import type { Place } from "../places";
import { applySettings } from "../settings.svelte";
import Frame from "./Frame.svelte";

const open: OpenInitiative = {
  name: "Healthy Start Eastbrook",
  phase: "organize",
  file_name: "eastbrook.trestle",
  is_sample: false,
  organizations: 41,
  people: 63,
  undo: {
    verb: "add",
    table: "organization",
    name: "City Library",
    field: null,
    count: 1,
  },
  redo: null,
  revision: 3,
};

const shown: Place[] = ["Overview", "Stakeholders", "Activities"].map(
  (title) => ({
    screen: title.toLowerCase(),
    title: () => title,
    icon: House,
    letter: title.charAt(0),
    at: "main",
  }),
);

afterEach(async () => {
  applySettings({ theme: "system", language: "" });
  await page.viewport(1024, 700);
});

async function show(bare = false) {
  const did: string[] = [];
  const say = (what: string) => () => void did.push(what);
  await render(Frame, {
    target: room("100vh"),
    props: {
      open,
      current: "stakeholders",
      header: { title: "Stakeholders", sub: "41 organizations", bare },
      letters: true,
      savedAt: new Date(2026, 10, 22, 10, 42),
      onsearch: say("search"),
      onundo: say("undo"),
      onredo: say("redo"),
      shown,
      children: createRawSnippet(() => ({
        render: () => "<p>The work of the screen</p>",
      })),
    },
  });
  return did;
}

test("says where we are, what was saved and what undo would take back", async () => {
  const did = await show();
  await expect
    .element(page.getByRole("link", { name: "Stakeholders" }))
    .toHaveAttribute("aria-current", "page");
  await expect
    .element(page.getByRole("heading", { level: 1 }))
    .toHaveTextContent("Stakeholders");
  await expect.element(page.getByText("Saved 10:42")).toBeVisible();
  await page.getByRole("button", { name: "Undo: Added City Library" }).click();
  expect(did).toEqual(["undo"]);
});

test("the first tab stop skips to the content", async () => {
  await show();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement?.id).toBe("content");
});

test("a bare screen has the window for itself", async () => {
  await show(true);
  await expect.element(page.getByText("The work of the screen")).toBeVisible();
  await expect.element(page.getByRole("navigation")).not.toBeInTheDocument();
});

const windows = [
  [1600, 1000],
  [1024, 700],
  [512, 350],
] as const;

for (const [width, height] of windows)
  for (const theme of ["light", "dark"] as const)
    test(`fits and can be read at ${width} x ${height}, ${theme}`, async () => {
      await page.viewport(width, height);
      applySettings({ theme, language: "es" });
      await show();
      await expect
        .poll(() => document.documentElement.scrollWidth)
        .toBeLessThanOrEqual(width);
      const header = document.querySelector("header");
      expect(header?.scrollWidth).toBeLessThanOrEqual(header?.clientWidth ?? 0);
      await expectAccessible();
    });
