import { t } from "../i18n/language.svelte";
import { announce } from "./announcer.svelte";
import { showNotice } from "./faults.svelte";

/** Puts words on the clipboard and says so; where the system does not let it, a notice says what to do instead. */
export async function copy(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    showNotice(t.shell.copyRefused);
    return;
  }
  announce(t.shell.copied);
}
