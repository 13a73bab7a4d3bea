import { untrack } from "svelte";
import { subscribe } from "../api/api";
import type { DeskView, Fault, Label } from "../api/bindings";
import { live } from "../api/live.svelte";
import { t } from "../i18n/language.svelte";
import { announce } from "./announcer.svelte";
import { act } from "./faults.svelte";
import { followSettings } from "./settings.svelte";

let view = $state.raw<DeskView>();
let fault = $state.raw<Fault>();
let savedAt = $state.raw<Date>();
let takenBack = $state.raw<{ words: string; revision: number }>();

/** What lies on the desk: the open initiative, recent files, when something was last saved. */
export const desk = {
  /** False until the core has answered once. */
  get known() {
    return view !== undefined;
  },
  get open() {
    return view?.open ?? null;
  },
  get recent() {
    return view?.recent ?? [];
  },
  get fault() {
    return fault;
  },
  /** Why the file that the program was started with could not be opened. */
  get refused() {
    return view?.refused ?? undefined;
  },
  get savedAt() {
    return savedAt;
  },
  /** What was undone or done again, in words, until something else is changed. */
  get takenBack() {
    return takenBack?.words;
  },
};

/** Keeps the desk up to date for as long as the calling component lives. */
export function followDesk(): void {
  const answer = live(() => ({ module: "desk", ask: { view: "desk" } }));
  let revision = 0;
  $effect.pre(() => {
    const now = answer.view?.view;
    view = now;
    fault = answer.fault;
    if (now) untrack(() => followSettings(now.settings));
  });
  $effect(() =>
    subscribe("changed", (news) => {
      if (news.revision > revision) savedAt = new Date();
      revision = news.revision;
      if (takenBack && revision > takenBack.revision) takenBack = undefined;
    }),
  );
}

/** The name of an action in the user's words. */
export function actionName(label: Label): string {
  return t.records.change(label);
}

function say(words: string, revision: number): void {
  takenBack = { words, revision };
  announce(words);
}

/** Takes back the newest action and says which one it was. */
export async function undo(): Promise<void> {
  const receipt = await act({ module: "journal", edit: { verb: "undo" } });
  if (receipt) say(t.shell.undone(actionName(receipt.label)), receipt.revision);
}

/** Does again what was undone last and says what it was. */
export async function redo(): Promise<void> {
  const receipt = await act({ module: "journal", edit: { verb: "redo" } });
  if (receipt) say(t.shell.redone(actionName(receipt.label)), receipt.revision);
}
