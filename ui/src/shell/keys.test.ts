import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { register } from "./commands.svelte";
import { pressShortcut } from "./keys";
import { applySettings } from "./settings.svelte";

let did: string[] = [];
let forget = () => {};

beforeEach(() => {
  did = [];
  addEventListener("keydown", pressShortcut);
  const command = (shortcut: string) => ({
    id: shortcut,
    title: shortcut,
    shortcut,
    run: () => void did.push(shortcut),
  });
  forget = register(
    ["Mod+Z", "Mod+Shift+Z", "Mod++", "Mod+-", "G S", "?"].map(command),
  );
});

afterEach(() => {
  forget();
  removeEventListener("keydown", pressShortcut);
  applySettings({ single_letter_keys: true });
  document.body.replaceChildren();
});

function field(): HTMLInputElement {
  const input = document.createElement("input");
  document.body.append(input);
  input.focus();
  return input;
}

test("runs a command by its keys, by two keys in turn and by a single one", async () => {
  await userEvent.keyboard("{Control>}z{/Control}gs?");
  expect(did).toEqual(["Mod+Z", "G S", "?"]);
  await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  expect(did.at(-1)).toBe("Mod+Shift+Z");
});

test("leaves letters to a field, and undo to a field with unsaved typing", async () => {
  const input = field();
  await userEvent.keyboard("gs?");
  expect(did).toEqual([]);
  expect(input.value).toBe("gs?");
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(did).toEqual(["Mod+Z"]);
  input.dataset.unsaved = "true";
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(did).toEqual(["Mod+Z"]);
});

test("single-letter keys can be turned off", async () => {
  applySettings({ single_letter_keys: false });
  await userEvent.keyboard("gs?{Control>}z{/Control}");
  expect(did).toEqual(["Mod+Z"]);
});

test("an open layer keeps the keys to itself", async () => {
  const dialog = document.createElement("div");
  dialog.setAttribute("role", "dialog");
  document.body.append(dialog);
  await userEvent.keyboard("gs{Control>}z{/Control}");
  expect(did).toEqual([]);
});

test("zooming works with and without Shift, and over a layer", async () => {
  const dialog = document.createElement("div");
  dialog.setAttribute("role", "dialog");
  document.body.append(dialog);
  await userEvent.keyboard("{Control>}=-{/Control}");
  await userEvent.keyboard("{Control>}{Shift>}+_{/Shift}{/Control}");
  expect(did).toEqual(["Mod++", "Mod+-", "Mod++", "Mod+-"]);
});
