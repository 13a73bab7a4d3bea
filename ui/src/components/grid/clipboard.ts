import { t } from "../../i18n/language.svelte";
import { fromTsv, toTsv } from "./tsv";
import type { GridState } from "./state.svelte";

/** Copy, cut and paste of ranges; returned as an attachment for the grid's element. */
export function clipboard<R>(grid: GridState<R>) {
  return (node: HTMLElement): (() => void) => {
    const inEditor = () => grid.editing !== null;

    function copy(event: ClipboardEvent) {
      if (inEditor() || !grid.range || !event.clipboardData) return;
      event.preventDefault();
      const words = grid.words();
      if (!words) return void copyLater(event.type);
      event.clipboardData.setData("text/plain", toTsv(words));
      finish(event.type, words);
    }

    function finish(type: string, words: string[][]) {
      grid.sayCopied(words);
      if (type === "cut") void grid.clear();
    }

    /** A range whose rows are still to be read; by then the system may no longer let a page copy. */
    async function copyLater(type: string) {
      await grid.bring();
      const words = grid.words() ?? [];
      try {
        await navigator.clipboard.writeText(toTsv(words));
        finish(type, words);
      } catch {
        grid.notice = t.words.grid.copyAgain;
      }
    }

    function paste(event: ClipboardEvent) {
      if (inEditor() || !grid.range) return;
      event.preventDefault();
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text !== "") void grid.paste(fromTsv(text));
    }

    /** Without a text selection, WebKit offers the clipboard only where this event is cancelled. */
    function allow(event: Event) {
      if (!inEditor()) event.preventDefault();
    }

    const listeners: [string, (event: never) => void][] = [
      ["copy", copy],
      ["cut", copy],
      ["paste", paste],
      ["beforecopy", allow],
      ["beforecut", allow],
      ["beforepaste", allow],
    ];
    for (const [name, hear] of listeners)
      node.addEventListener(name, hear as EventListener);
    return () => {
      for (const [name, hear] of listeners)
        node.removeEventListener(name, hear as EventListener);
    };
  };
}
