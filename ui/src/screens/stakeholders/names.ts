const plain = (name: string) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .trim()
    .replace(/\s+/g, " ");

/** Tells whether two names are the same for a reader: without case, accents and outer space. */
export function sameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}
