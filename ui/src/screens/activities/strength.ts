import type { Strength } from "../../api/bindings";
import type { Reading } from "../../components/fields/draft.svelte";

/** The words of a language for each strength. */
export type StrengthWords = Record<"primary" | "supporting" | "none", string[]>;

const everywhere: StrengthWords = {
  primary: ["primary", "p", "1", "x", "●", "•", "✓"],
  supporting: ["supporting", "s", "2", "○", "o", "◦"],
  none: ["0", "-", "–", "—", "."],
};

function folded(text: string): string {
  return text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Reads a typed or pasted text as a strength, as null where it means none; undefined for anything else. */
export function strengthOf(
  text: string,
  words: StrengthWords,
): Strength | null | undefined {
  const plain = folded(text);
  if (plain === "") return null;
  const means = (kind: keyof StrengthWords) =>
    [...words[kind], ...everywhere[kind]].some((one) => folded(one) === plain);
  if (means("primary")) return "primary";
  if (means("supporting")) return "supporting";
  return means("none") ? null : undefined;
}

/** Reads a cell's text, with a sentence for what means nothing. */
export function readStrength(
  text: string,
  words: StrengthWords,
  refusal: string,
): Reading<Strength | null> {
  const value = strengthOf(text, words);
  return value === undefined ? { error: refusal } : { value };
}
