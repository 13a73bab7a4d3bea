import type { Edit, RelationshipKind } from "../../api/bindings";

/** The edit that gives a kind of relationship a name; without a code it is a new kind. */
export function nameKind(code: string | null, name: string): Edit {
  return { module: "stakeholders", edit: { verb: "name_kind", code, name } };
}

/** A usual kind and the initiative's own word for it. */
export type UsualKind = {
  code: string;
  word: string;
  own: RelationshipKind | null;
};

/** The usual kinds with their words, and the kinds that the initiative added, in order. */
export function kindsOf(
  words: Readonly<Record<string, string>>,
  named: readonly RelationshipKind[],
): { usual: UsualKind[]; added: RelationshipKind[] } {
  const usual = Object.entries(words).map(([code, word]) => ({
    code,
    word,
    own: named.find((one) => one.code === code) ?? null,
  }));
  return { usual, added: named.filter(({ code }) => !(code in words)) };
}
