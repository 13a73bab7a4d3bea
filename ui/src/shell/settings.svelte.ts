import { faultOf, task } from "../api/api";
import type { Settings } from "../api/bindings";
import {
  languages,
  preferredLanguage,
  useLanguage,
} from "../i18n/language.svelte";
import { drawnAt } from "../components/pixels.svelte";
import { showFault } from "./faults.svelte";

const current = $state<Settings>({
  theme: "system",
  density: "normal",
  language: "",
  single_letter_keys: true,
  zoom: 100,
  author: "",
  tables: {},
  map_legend: null,
  map_overview: true,
});

/** How this person likes the program; reading it in a component follows later changes. */
export const settings: Readonly<Settings> = current;

/** Takes settings over into the page without keeping them; ends when the language is there as well. */
export function applySettings(changes: Partial<Settings>): Promise<void> {
  Object.assign(current, changes);
  const { dataset } = document.documentElement;
  dataset.theme = current.theme;
  dataset.density = current.density;
  drawnAt(current.zoom / 100);
  const chosen = languages.find((one) => one.code === current.language);
  return useLanguage(chosen?.code ?? preferredLanguage(navigator.languages));
}

/** How many changes are on their way to the disk, and the last of them. */
let keeping = 0;
let kept: Promise<void> = Promise.resolve();

/** Takes over what is kept on this computer, unless something newer is still on its way there. */
export function followSettings(known: Settings): void {
  if (keeping === 0) void applySettings(known);
}

/** Changes settings: at once in the page, and on this computer for the next time, one change after the other. */
export function changeSettings(changes: Partial<Settings>): Promise<void> {
  void applySettings(changes);
  const settings = { ...current };
  keeping += 1;
  kept = kept.then(async () => {
    try {
      await task({ do: "keep_settings", settings });
    } catch (cause) {
      showFault(faultOf(cause));
    }
    keeping -= 1;
  });
  return kept;
}
