import { language, t } from "./language.svelte";

/** A word as it stands at the beginning of a line. */
export function titled(word: string): string {
  return word.charAt(0).toLocaleUpperCase(language()) + word.slice(1);
}

/** The name of a field as a label. */
export function fieldTitle(field: string): string {
  return titled(t.records.field(field));
}
