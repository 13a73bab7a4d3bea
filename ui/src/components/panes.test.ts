import { createRawSnippet } from "svelte";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { room } from "../testing/room";
import Panes from "./Panes.svelte";

const words = (text: string) =>
  createRawSnippet(() => ({ render: () => `<aside>${text}</aside>` }));

afterEach(() => page.viewport(1024, 700));

async function show() {
  await render(Panes, {
    target: room("100vh"),
    props: { children: words("The work"), inspector: words("The details") },
  });
  const work = page.getByText("The work").element().parentElement;
  const details = page.getByText("The details").element();
  if (!work) throw new Error("no work pane");
  return { work, details };
}

const box = (node: Element) => node.getBoundingClientRect();

test("stands the inspector beside the work", async () => {
  await page.viewport(1024, 700);
  const { work, details } = await show();
  expect(box(details).left).toBeGreaterThanOrEqual(box(work).right);
});

test("puts the inspector below the work where there is no room beside it", async () => {
  await page.viewport(512, 350);
  const { work, details } = await show();
  expect(box(details).top).toBeGreaterThanOrEqual(box(work).bottom);
  expect(box(work).height).toBeGreaterThanOrEqual(250);
  expect(box(details).left).toBe(box(work).left);
});
