import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { expectAccessible } from "../../testing/axe";
import Markdown from "./Markdown.svelte";
import TextEditor from "./TextEditor.svelte";

async function open(value: string) {
  const commits: string[] = [];
  const screen = await render(TextEditor, {
    value,
    label: "Minutes",
    onCommit: (markdown: string) => void commits.push(markdown),
  });
  const box = screen.getByRole("textbox", { name: "Minutes" });
  return { screen, box, commits };
}

/** Puts the cursor at the end of the text, as a click there would. */
async function atEnd(box: Awaited<ReturnType<typeof open>>["box"]) {
  await box.click();
  await userEvent.keyboard("{Control>}{End}{/Control}");
}

test("commits typed text once typing stops", async () => {
  const { box, commits } = await open("One");
  await atEnd(box);
  await userEvent.keyboard(" two");
  expect(commits).toEqual([]);
  await vi.waitFor(() => expect(commits).toEqual(["One two"]), 3000);
});

test("commits at once on leaving and says nothing when nothing changed", async () => {
  const { screen, box, commits } = await open("* old bullets\n\n__old bold__");
  const before = document.createElement("button");
  before.textContent = "Before";
  document.body.prepend(before);
  before.focus();
  await atEnd(box);
  await userEvent.keyboard("{Escape}");
  expect(commits).toEqual([]);
  expect(document.activeElement).toBe(before);
  await atEnd(box);
  await userEvent.keyboard("!{Escape}");
  expect(commits).toEqual(["- old bullets\n\n**old bold!**"]);
  screen.unmount();
  before.remove();
});

test("a refused text stays and is offered again on leaving", async () => {
  const offered: string[] = [];
  let refusal: string | undefined = "Too long";
  const screen = await render(TextEditor, {
    value: "One",
    label: "Minutes",
    onCommit: (markdown: string) => {
      offered.push(markdown);
      return Promise.resolve(refusal);
    },
  });
  const box = screen.getByRole("textbox", { name: "Minutes" });
  await atEnd(box);
  await userEvent.keyboard(" two{Escape}");
  expect(offered).toEqual(["One two"]);
  await screen.rerender({ value: "Another" });
  await expect.element(box).toHaveTextContent("One two");
  refusal = undefined;
  await box.click();
  await userEvent.keyboard("{Escape}");
  expect(offered).toEqual(["One two", "One two"]);
  await box.click();
  await userEvent.keyboard("{Escape}");
  expect(offered).toHaveLength(2);
});

test("turns typed marks and keys into structure", async () => {
  const { box, commits } = await open("");
  await box.click();
  await userEvent.keyboard("## Title{Enter}- one{Enter}two{Enter}{Enter}");
  await userEvent.keyboard(
    "{Control>}b{/Control}bold{Control>}b{/Control} plain",
  );
  await userEvent.keyboard("{Control>}{Shift>}*{/Shift}{/Control}");
  await userEvent.keyboard("{Escape}");
  expect(commits.at(-1)).toBe("## Title\n\n- one\n- two\n- **bold** plain");
});

test("takes back inside the field without letting the key out", async () => {
  const { box, commits } = await open("Kept");
  const heard = vi.fn();
  document.addEventListener("keydown", heard);
  await atEnd(box);
  heard.mockClear();
  await userEvent.keyboard("X");
  await userEvent.keyboard("{Control>}z{/Control}{Control>}z{/Control}");
  const undone = heard.mock.calls.filter(([event]) => event.key === "z");
  document.removeEventListener("keydown", heard);
  expect(undone).toEqual([]);
  await userEvent.keyboard("{Escape}");
  expect(commits).toEqual([]);
  await expect.element(box).toHaveTextContent("Kept");
});

test("takes a link only from a safe address and never makes it followable", async () => {
  const { screen, box, commits } = await open("words");
  await box.click();
  await userEvent.keyboard("{Control>}a{/Control}");
  await screen.getByRole("button", { name: "Link" }).click();
  const field = screen.getByRole("textbox", { name: "Address" });
  await field.fill("javascript:alert(1)");
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByRole("alert")).toBeVisible();
  await field.fill("https://example.org/");
  await userEvent.keyboard("{Enter}");
  await userEvent.keyboard("{Escape}");
  expect(commits).toEqual(["[words](https://example.org/)"]);
  expect(box.element().querySelectorAll("a").length).toBe(1);
  expect(box.element().querySelectorAll("[href]").length).toBe(0);
});

test("cleans what is pasted down to its own kinds", async () => {
  const { box, commits } = await open("");
  await box.click();
  const data = new DataTransfer();
  data.setData(
    "text/html",
    `<h1 style="color:red">Big</h1><p onclick="x()">a <b>b</b> <a href="javascript:x()">c</a>
     <a href="https://example.org/">d</a><img src="x" onerror="x()"><script>x()<\/script></p>`,
  );
  const paste = { clipboardData: data, bubbles: true, cancelable: true };
  box.element().dispatchEvent(new ClipboardEvent("paste", paste));
  await userEvent.keyboard("{Escape}");
  expect(commits.at(-1)).toBe("## Big\n\na **b** c [d](https://example.org/)");
  expect(
    box.element().querySelector("img, script, [style], [onclick]"),
  ).toBeNull();
});

test("walks the toolbar with the arrow keys", async () => {
  const { screen, box } = await open("words");
  const bold = screen.getByRole("button", { name: "Bold" });
  (bold.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect
    .element(screen.getByRole("button", { name: "Italic" }))
    .toHaveFocus();
  await userEvent.keyboard("{End}{ArrowRight}");
  await expect.element(bold).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(box).toHaveFocus();
  await expect.element(bold).toHaveAttribute("aria-pressed", "true");
});

test("takes a new value from outside", async () => {
  const { screen, box } = await open("first");
  await screen.rerender({ value: "second" });
  await expect.element(box).toHaveTextContent("second");
});

test("shows raw HTML as text when reading", async () => {
  const screen = await render(Markdown, {
    text: "<img src=x onerror=alert(1)> [a](https://example.org/) [b](javascript:x)",
  });
  const text = screen.container.textContent;
  expect(text).toContain("<img src=x onerror=alert(1)>");
  expect(text).toContain("[b](javascript:x)");
  expect(screen.container.querySelector("img, [href]")).toBeNull();
});

test("passes the accessibility rules", async () => {
  const { screen, box } = await open(
    "## Title\n\n- one\n\n[a](https://example.org)",
  );
  await box.click();
  await userEvent.keyboard("{Control>}a{/Control}");
  await screen.getByRole("button", { name: "Link" }).click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(screen.container);
});
