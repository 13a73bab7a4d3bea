import { en } from "./en";
import { es } from "./es";
import type { Messages } from "./en";
import type { Language } from "./plural";

export type { Language, Messages };

export const languages: readonly { code: Language; name: string }[] = [
  { code: "en", name: "English" },
  { code: "es", name: "Español" },
];

const catalogues: Record<Language, Messages> = { en, es };

let current = $state<Language>("en");

/** Returns the language in use; reading it in a component follows later changes. */
export function language(): Language {
  return current;
}

/** Switches every visible text, the page's `lang` and all formats at once. */
export function useLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
}

/** The catalogue of one language, for texts that are read by somebody else. */
export function wordsIn(code: Language): Messages {
  return catalogues[code];
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

/** The catalogue in the current language: `t.shell.undo`, `t.words.add`. */
export const t = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(en).map((section) => [
      section,
      {
        enumerable: true,
        get: () => catalogues[current][section as keyof Messages],
      },
    ]),
  ),
) as Messages;
