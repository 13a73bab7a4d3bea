import type { Attribute, AttributeKind } from "../../api/bindings";
import type { Reading } from "../../components/fields/draft.svelte";
import { t } from "../../i18n/language.svelte";
import { sameName } from "./names";

/** The parts of a text that stand one on each line: choices, or the several that were chosen. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Choices as they are kept: one on each line, each once. */
export function tidyChoices(text: string): string {
  const kept: string[] = [];
  for (const line of linesOf(text))
    if (!kept.some((one) => sameName(one, line))) kept.push(line);
  return kept.join("\n");
}

/** Tells whether a kind of field offers choices. */
export function hasChoices(kind: AttributeKind): boolean {
  return kind === "choice" || kind === "multi_choice";
}

/** The several that were chosen, in the order of the choices. */
export function chosenText(
  attribute: Pick<Attribute, "choices">,
  chosen: readonly string[],
): string {
  return linesOf(attribute.choices)
    .filter((one) => chosen.includes(one))
    .join("\n");
}

/** Several choices in one line: `A; B; C`. */
export function chosenWords(value: string): string {
  return linesOf(value).join("; ");
}

/** Reads several choices as people type them: one on each line, or with semicolons or commas between. */
export function readChosen(
  attribute: Pick<Attribute, "choices">,
  text: string,
): Reading<string> {
  const offered = linesOf(attribute.choices);
  const known = (part: string) => offered.find((one) => sameName(one, part));
  for (const between of [/[\n;]/, /[\n;,]/]) {
    const parts = text.split(between).filter((part) => part.trim() !== "");
    const chosen = parts.flatMap((part) => known(part) ?? []);
    if (chosen.length === parts.length)
      return { value: chosenText(attribute, chosen) };
  }
  return { error: t.words.invalidChoice(offered.join(", ")) };
}

/** Reads a link as people type it: without its beginning it is a page, or an address of mail. */
export function readLink(text: string): string {
  const plain = text.trim();
  if (plain === "" || /^[a-z][a-z0-9+.-]*:/i.test(plain)) return plain;
  if (/^[^\s@/]+@[^\s@/]+$/.test(plain)) return `mailto:${plain}`;
  return /^[^\s/]+\.[^\s/]+/.test(plain) ? `https://${plain}` : plain;
}
