import "./style/page.css";
import { mount } from "svelte";
import App from "./shell/App.svelte";

/** The second window: it shows one meeting to everybody in the room and nothing else. */
async function openProjector(target: HTMLElement, id: string) {
  const { default: Projector } =
    await import("./screens/meetings/running/Projector.svelte");
  mount(Projector, { target, props: { id } });
}

function open() {
  const target = document.getElementById("app");
  if (!target) return;
  const projected = /^#\/projector\/([0-9a-f-]+)$/.exec(location.hash)?.[1];
  if (projected) void openProjector(target, projected);
  else mount(App, { target });
}

// This script is loaded beside the page, whose end opens the way to the core; either may come first.
if (document.readyState === "loading")
  document.addEventListener("DOMContentLoaded", open, { once: true });
else open();
