import { untrack, type Snippet } from "svelte";

/** What a screen says about itself at the top of the window. */
export type Header = {
  title: string;
  /** Soft words behind the title: counts, a date. */
  sub?: string;
  /** Buttons before the search. */
  actions?: Snippet;
  /** Fills the window: no sidebar, no header, no status bar. */
  bare?: boolean;
};

let current = $state.raw<Header>({ title: "" });

/** The header of the screen in view. */
export const header = {
  get title() {
    return current.title;
  },
  get sub() {
    return current.sub;
  },
  get actions() {
    return current.actions;
  },
  get bare() {
    return current.bare ?? false;
  },
};

/** Counts the screens that set a header; not a rune, since a screen that goes reads runes as they were. */
let newest = 0;

/** Sets the header for as long as the calling screen lives; `make` may read runes. */
export function useHeader(make: () => Header): void {
  const mine = ++newest;
  $effect.pre(() => {
    const made = make();
    untrack(() => {
      current = made;
    });
  });
  // The next screen has set its header before this one goes.
  $effect.pre(() => () => {
    if (mine === newest) current = { title: "" };
  });
}
