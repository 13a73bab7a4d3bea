import "./style/page.css";
import { mount } from "svelte";
import { readAhead } from "./api/api";
import { everyWord } from "./i18n/language.svelte";
import App from "./shell/App.svelte";
import { readFirst } from "./shell/places";
import { applySettings } from "./shell/settings.svelte";

/** Nothing is shown before the language and the look that this person chose are known. */
async function prepare() {
  const answer = readAhead({ module: "desk", ask: { view: "desk" } });
  const known = await answer.catch(() => undefined);
  await applySettings(known?.view.settings ?? {});
}

/** The second window: it shows one meeting to everybody in the room and nothing else. */
async function openProjector(target: HTMLElement, id: string) {
  const [{ default: Projector }] = await Promise.all([
    import("./screens/meetings/running/Projector.svelte"),
    prepare().then(everyWord),
  ]);
  mount(Projector, { target, props: { id } });
}

async function openDesk(target: HTMLElement) {
  readFirst();
  await prepare();
  mount(App, { target });
}

function open() {
  const target = document.getElementById("app");
  if (!target) return;
  const projected = /^#\/projector\/([0-9a-f-]+)$/.exec(location.hash)?.[1];
  void (projected ? openProjector(target, projected) : openDesk(target));
}

// This script is loaded beside the page, whose end opens the way to the core; either may come first.
if (document.readyState === "loading")
  document.addEventListener("DOMContentLoaded", open, { once: true });
else open();
