import type { Opening } from "./en/opening";
import type { Others } from "./en/others";
import type { Language } from "./plural";

export type { Language };
export type Messages = Opening & Others;

export const languages: readonly { code: Language; name: string }[] = [
  { code: "en", name: "English" },
  { code: "es", name: "Español" },
];

/**
 * Each catalogue is loaded when its language is first used. What the first screen says is apart, so that the window waits
 * for no more than that.
 */
const catalogues: Record<
  Language,
  { opening: () => Promise<Opening>; others: () => Promise<Others> }
> = {
  en: {
    opening: async () => (await import("./en/opening")).opening,
    others: async () => (await import("./en/others")).others,
  },
  es: {
    opening: async () => (await import("./es/opening")).opening,
    others: async () => (await import("./es/others")).others,
  },
};

let current = $state<Language>("en");
let wanted: Language | undefined;
let opening = $state.raw<Opening>();
let others = $state.raw<Others>();

/** Returns the language in use; reading it in a component follows later changes. */
export function language(): Language {
  return current;
}

/**
 * Switches every visible text, the page's `lang` and all formats at once, as soon as the catalogue is there: for the first
 * screen what that says, later all of it.
 */
export async function useLanguage(next: Language): Promise<void> {
  if (next === wanted) return;
  wanted = next;
  const catalogue = catalogues[next];
  const [first, rest] = await Promise.all([
    catalogue.opening(),
    opening && catalogue.others(),
  ]);
  if (wanted !== next) return;
  opening = first;
  others = rest;
  current = next;
  document.documentElement.lang = next;
}

/** Brings what the first screen does not say; whatever else is shown waits for it. */
export async function everyWord(): Promise<void> {
  const used = current;
  const loaded = await catalogues[used].others();
  if (current === used) others = loaded;
}

/** Picks the best language for a list of preferences such as `navigator.languages`. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const code = tag.slice(0, 2).toLowerCase();
    const known = languages.find((one) => one.code === code);
    if (known) return known.code;
  }
  return "en";
}

/** The catalogue in the current language, once one is in use: `t.shell.undo`, `t.words.add`. */
export const t = new Proxy({} as Messages, {
  get: (_, section) =>
    opening?.[section as keyof Opening] ?? others?.[section as keyof Others],
});
