import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import type { SearchHit } from "../../api/bindings";
import { expectAccessible } from "../../testing/axe";
import type { Command } from "../commands.svelte";
import Palette from "./Palette.svelte";

const hits: SearchHit[] = [
  {
    table: "organization",
    id: "1",
    title: "Mercy Health",
    hint: { name: "Eastbrook", on: null },
    excerpt: "",
  },
  {
    table: "meeting",
    id: "2",
    title: "Steering",
    hint: { name: "", on: "2026-12-03" },
    excerpt: "mercy on time",
  },
  {
    table: "agenda_item",
    id: "3",
    title: "Free passes",
    hint: { name: "Steering", on: "2026-11-05" },
    excerpt: "",
  },
];

async function show() {
  const did: string[] = [];
  const commands: Command[] = [
    {
      id: "undo",
      title: "Undo",
      shortcut: "Mod+Z",
      run: () => did.push("undo"),
    },
    {
      id: "go",
      title: "Go to Stakeholders",
      shortcut: "G S",
      words: "partners",
      run: () => did.push("go"),
    },
  ];
  await render(Palette, {
    open: true,
    commands,
    search: async (text: string) =>
      hits.filter((hit) =>
        `${hit.title} ${hit.excerpt}`.toLowerCase().includes(text),
      ),
    openRecord: (hit: SearchHit) => did.push(hit.title),
  });
  return did;
}

const names = () =>
  page
    .getByRole("option")
    .elements()
    .map((option) => option.querySelector(".name")?.textContent);

test("lists every command with its keys before anything is typed", async () => {
  await show();
  await expect.poll(names).toEqual(["Undo", "Go to Stakeholders"]);
  await expect
    .element(page.getByRole("option", { name: "Go to Stakeholders G S" }))
    .toBeVisible();
  await expectAccessible();
});

test("finds records by any word and opens the marked one", async () => {
  const did = await show();
  await page.getByRole("combobox").fill("mercy");
  await expect.poll(names).toEqual(["Mercy Health", "Steering"]);
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(did).toEqual(["Steering"]);
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("tells records of one title apart", async () => {
  await show();
  const hint = () =>
    page
      .getByRole("option")
      .elements()
      .flatMap((option) => option.querySelector(".hint")?.textContent ?? []);
  await page.getByRole("combobox").fill("e");
  await expect
    .poll(hint)
    .toEqual(["Eastbrook", "3 Dec 2026", "Steering, 5 Nov 2026"]);
  await expectAccessible();
});

test("finds commands by further words", async () => {
  const did = await show();
  await page.getByRole("combobox").fill("partn");
  await expect.poll(names).toEqual(["Go to Stakeholders"]);
  await userEvent.keyboard("{Enter}");
  expect(did).toEqual(["go"]);
});

test("says when nothing fits", async () => {
  await show();
  await page.getByRole("combobox").fill("zzz");
  await expect.element(page.getByText("Nothing fits “zzz”.")).toBeVisible();
});
