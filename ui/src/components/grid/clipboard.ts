import { fromTsv, toTsv } from "./tsv";
import type { GridState } from "./state.svelte";

/** Copy, cut and paste of ranges; returned as an attachment for the grid's element. */
export function clipboard<R>(grid: GridState<R>) {
  return (node: HTMLElement): (() => void) => {
    const inEditor = () => grid.editing !== null;

    function copy(event: ClipboardEvent) {
      if (inEditor() || !grid.range || !event.clipboardData) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", toTsv(grid.words()));
      grid.sayCopied();
      if (event.type === "cut") void grid.clear();
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
