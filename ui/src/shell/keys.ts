import { commands } from "./commands.svelte";
import { settings } from "./settings.svelte";

/** How long a first key such as G waits for the second one. */
const SEQUENCE_MS = 1500;

let first = "";
let firstAt = 0;

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement)
    return !["checkbox", "radio", "button", "range"].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/** True while a text holds typing that only its own undo can take back. */
function hasUnsavedTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-unsaved]") !== null;
}

function isLayerOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/** What also works while a layer is open: the palette closes itself again, and everyone may need larger letters. */
const OVER_LAYERS = new Set(["Mod+K", "Mod++", "Mod+-", "Mod+0"]);

/** Zooming keys stand with Shift on some keyboards and without it on others. */
const ZOOMING: Partial<Record<string, string>> = {
  "+": "Mod++",
  "=": "Mod++",
  "-": "Mod+-",
  _: "Mod+-",
};

function chord(event: KeyboardEvent): string {
  const zooming = ZOOMING[event.key];
  if (zooming) return zooming;
  const parts = ["Mod"];
  if (event.shiftKey) parts.push("Shift");
  parts.push(event.key.length === 1 ? event.key.toUpperCase() : event.key);
  return parts.join("+");
}

function run(shortcut: string): boolean {
  const found = commands().findLast((one) => one.shortcut === shortcut);
  found?.run();
  return found !== undefined;
}

/** Runs the command whose keys were pressed, wherever the focus is. */
export function pressShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    const keys = chord(event);
    const undoes = keys === "Mod+Z" || keys === "Mod+Shift+Z";
    if (undoes && hasUnsavedTyping(event.target)) return;
    if (isLayerOpen() && !OVER_LAYERS.has(keys)) return;
    if (run(keys)) event.preventDefault();
    return;
  }
  if (!settings.single_letter_keys || isTyping(event.target) || isLayerOpen())
    return;
  if (event.key.length !== 1) return;
  const key = event.key.toUpperCase();
  const follows = first !== "" && event.timeStamp - firstAt < SEQUENCE_MS;
  const sequence = follows ? `${first} ${key}` : "";
  first = "";
  if (sequence && run(sequence)) return event.preventDefault();
  if (run(key)) return event.preventDefault();
  const begins = commands().some((one) => one.shortcut?.startsWith(`${key} `));
  if (!begins) return;
  first = key;
  firstAt = event.timeStamp;
}
