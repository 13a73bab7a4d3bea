import { MediaQuery } from "svelte/reactivity";

const query = new MediaQuery("max-width: 760px");

/** Tells whether the window is too narrow for things beside each other, as it is at twice the usual size. */
export const isNarrow = (): boolean => query.current;
