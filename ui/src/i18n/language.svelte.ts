import type { Messages } from "./en";
import type { Language } from "./plural";

export type { Language, Messages };

export const languages: readonly { code: Language; name: string }[] = [
  { code: "en", name: "English" },
  { code: "es", name: "Español" },
];

/** Each catalogue is loaded when its language is first used, so that the window waits for one alone. */
const catalogues: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import("./en")).en,
  es: async () => (await import("./es")).es,
};

let current = $state<Language>("en");
let wanted: Language | undefined;
let messages = $state.raw<Messages>();

/** Returns the language in use; reading it in a component follows later changes. */
export function language(): Language {
  return current;
}

/** Switches every visible text, the page's `lang` and all formats at once, as soon as the catalogue is there. */
export async function useLanguage(next: Language): Promise<void> {
  wanted = next;
  const loaded = await catalogues[next]();
  if (wanted !== next) return;
  messages = loaded;
  current = next;
  document.documentElement.lang = next;
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
  get: (_, section) => messages?.[section as keyof Messages],
});
