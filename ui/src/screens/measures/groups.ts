/** The one spelling of whom a value tells of: `dimension=value` by dimension, with `; ` between; null for what is none. */
export function spelled(text: string): string | null {
  const pairs = text
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, dimension = "", value = ""] =
        /^([^=:]*)[=:](.*)$/s.exec(part) ?? [];
      return [dimension.trim(), value.trim()] as const;
    });
  if (pairs.some(([dimension, value]) => !dimension || !value)) return null;
  const dimensions = new Set(pairs.map(([dimension]) => dimension));
  if (dimensions.size < pairs.length) return null;
  return pairs
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([dimension, value]) => `${dimension}=${value}`)
    .join("; ");
}

/**
 * Reads whom a value tells of as people type it: `age: 0-5; gender: girls`, or the value alone where values are told apart
 * by one dimension only.
 */
export function readGroup(
  text: string,
  dimensions: readonly string[],
): string | null {
  const [only] = dimensions;
  const bare = !/[=:;]/.test(text);
  if (bare && only && dimensions.length === 1) return `${only}=${text.trim()}`;
  return bare ? null : spelled(text);
}

/** The dimensions of a definition: one on each line. */
export function dimensionsOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}
