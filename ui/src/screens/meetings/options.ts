/** The codes of an enumeration with their words, as choices. */
export function optionsOf<V extends string>(
  words: Readonly<Record<V, string>>,
): { value: V; label: string }[] {
  return (Object.keys(words) as V[]).map((value) => ({
    value,
    label: words[value],
  }));
}
