import type { RelationshipKind } from "../../api/bindings";
import { choicesOf, type Choice } from "../../components/form/entries";
import { t } from "../../i18n/language.svelte";

export const organizationKinds = () => choicesOf(t.stakeholders.kinds);
export const organizationStatuses = () => choicesOf(t.stakeholders.statuses);
export const directions = () => choicesOf(t.stakeholders.directions);

/** The kinds of relationship: the usual ones, by the initiative's own word where it has one, and then its own. */
export function relationshipKinds(
  own: readonly RelationshipKind[],
): Choice<string>[] {
  const named = new Map(own.map(({ code, name }) => [code, name]));
  const usual = choicesOf<string>(t.stakeholders.ties).map((kind) => ({
    ...kind,
    label: named.get(kind.value) ?? kind.label,
  }));
  const known = new Set(usual.map((kind) => kind.value));
  const added = own.filter(({ code }) => !known.has(code));
  return [
    ...usual,
    ...added.map(({ code, name }) => ({ value: code, label: name })),
  ];
}

/** What a kind of relationship is called; a kind that nobody named, by its code. */
export function kindWord(
  kinds: readonly Choice<string>[],
  code: string,
): string {
  return kinds.find((kind) => kind.value === code)?.label ?? code;
}

/** The words of an intensity; nothing without a reading. */
export function intensityWord(intensity: number | null | undefined): string {
  return t.stakeholders.intensities[(intensity ?? 0) - 1] ?? "";
}
