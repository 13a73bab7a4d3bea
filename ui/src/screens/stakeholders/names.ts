/** Tells whether two names are the same for a reader: without case, accents and outer space. */
export function sameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().replace(/\s+/g, " ");
  return (
    plain(one).localeCompare(plain(other), undefined, {
      sensitivity: "base",
    }) === 0
  );
}
