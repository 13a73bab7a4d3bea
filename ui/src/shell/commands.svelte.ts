import { untrack } from "svelte";

/** Something a person can do, from the palette or by its keys. */
export type Command = {
  id: string;
  title: string;
  /** `Mod+K`, `Mod+Shift+Z`, `G S` (one key after the other) or a single key such as `?`. */
  shortcut?: string;
  /** Further words that find it. */
  words?: string;
  run: () => void;
};

let registered = $state.raw<readonly Command[]>([]);

/** Every command that can be run now; the newest registration of an id wins. */
export function commands(): readonly Command[] {
  return registered;
}

/** Adds commands; returns the way to take them out again. */
export function register(added: readonly Command[]): () => void {
  const ids = new Set(added.map((one) => one.id));
  registered = [...registered.filter((one) => !ids.has(one.id)), ...added];
  return () => {
    registered = registered.filter((one) => !added.includes(one));
  };
}

/** Offers commands for as long as the calling component lives; `make` may read runes. */
export function useCommands(make: () => readonly Command[]): void {
  $effect(() => {
    const made = make();
    return untrack(() => register(made));
  });
}

const onMac = /Mac/.test(navigator.userAgent);

/** Writes a shortcut as its keys are labelled on this machine. */
export function showShortcut(shortcut: string): string {
  return shortcut
    .replace("Mod", onMac ? "⌘" : "Ctrl")
    .replace("Shift", onMac ? "⇧" : "Shift")
    .replace(/\+(?=.)/g, " ");
}
