import { t } from "../../i18n/language.svelte";
import { language } from "../../i18n/language.svelte";

type Choice<V extends string> = { value: V; label: string };

/** The codes of a list in the catalogue, in its order, with their words. */
function choices<V extends string>(words: Record<V, string>): Choice<V>[] {
  return (Object.keys(words) as V[]).map((value) => ({
    value,
    label: words[value],
  }));
}

export const organizationKinds = () => choices(t.stakeholders.kinds);
export const organizationStatuses = () => choices(t.stakeholders.statuses);
export const groupKinds = () => choices(t.stakeholders.groupKinds);
export const seatRoles = () => choices(t.stakeholders.roles);
export const capacities = () => choices(t.stakeholders.capacities);
export const relationshipKinds = () => choices(t.stakeholders.ties);
export const directions = () => choices(t.stakeholders.directions);

/** The four words of a score, as choices: 1 to 4. */
export function scores(words: readonly string[]): Choice<string>[] {
  return words.map((word, at) => ({
    value: String(at + 1),
    label: t.stakeholders.score(at + 1, word),
  }));
}

/** The words of an intensity; nothing without a reading. */
export function intensityWord(intensity: number | null | undefined): string {
  return t.stakeholders.intensities[(intensity ?? 0) - 1] ?? "";
}

/** A word as it stands at the beginning of a line. */
export function titled(word: string): string {
  return word.charAt(0).toLocaleUpperCase(language()) + word.slice(1);
}

/** The name of a field as a label. */
export function fieldTitle(field: string): string {
  return titled(t.records.field(field));
}
