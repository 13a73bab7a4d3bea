import { useCommands, type Command } from "../../shell/commands.svelte";

/** A command with a letter for its key. */
export type Letter = Command & { shortcut: string };

/**
 * Offers commands by one letter for as long as the calling component lives. Inside a text a letter is text; with Alt it
 * means the same as outside. `make` may read runes.
 */
export function useLetters(make: () => readonly Letter[]): void {
  const letters = $derived(make());
  useCommands(() => letters.map((one) => ({ ...one, run: () => one.run() })));

  $effect(() => {
    function keys(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const wanted = letters.find((one) => event.code === `Key${one.shortcut}`);
      if (!wanted) return;
      event.preventDefault();
      wanted.run();
    }
    addEventListener("keydown", keys);
    return () => removeEventListener("keydown", keys);
  });
}
