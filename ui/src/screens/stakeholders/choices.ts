import { choicesOf } from "../../components/form/entries";
import { t } from "../../i18n/language.svelte";

export const organizationKinds = () => choicesOf(t.stakeholders.kinds);
export const organizationStatuses = () => choicesOf(t.stakeholders.statuses);
export const relationshipKinds = () => choicesOf(t.stakeholders.ties);
export const directions = () => choicesOf(t.stakeholders.directions);

/** The words of an intensity; nothing without a reading. */
export function intensityWord(intensity: number | null | undefined): string {
  return t.stakeholders.intensities[(intensity ?? 0) - 1] ?? "";
}
