import { tick } from "svelte";

let wanted = false;

/** Lets the inspector that appears next take the focus. */
export function wantFocus(): void {
  wanted = true;
}

/** Gives the focus to the first field of a form that was asked for from the keyboard, or always. */
export function takesFocus(always: boolean) {
  return (node: HTMLElement) => {
    if (!wanted && !always) return;
    wanted = false;
    void tick().then(() =>
      node.querySelector<HTMLElement>("input, select, textarea")?.focus(),
    );
  };
}

/** Gives the focus back to the map or the grid. */
export function focusWork(): void {
  const work = document.getElementById("content");
  const found = work?.querySelector<HTMLElement>(
    '[role="application"], [data-cell][tabindex="0"]',
  );
  found?.focus();
}
