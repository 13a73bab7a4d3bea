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

/** Sets the header for as long as the calling screen lives; `make` may read runes. */
export function useHeader(make: () => Header): void {
  let mine: Header | undefined;
  $effect.pre(() => {
    const made = make();
    untrack(() => {
      mine = made;
      current = made;
    });
  });
  // The next screen may have set its header before this one goes.
  $effect.pre(() => () => {
    if (current === mine) current = { title: "" };
  });
}
