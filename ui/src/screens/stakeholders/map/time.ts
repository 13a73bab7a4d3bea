/** The stops of a walk through time: the days on which something changed, then the present as nothing. */
export function stopsOf(
  days: readonly string[],
  on: string | null,
): (string | null)[] {
  const known = new Set(days);
  if (on) known.add(on);
  return [...[...known].sort(), null];
}

/** The place of a day among the stops; the present is the last. */
export function stopAt(
  stops: readonly (string | null)[],
  on: string | null,
): number {
  const at = stops.indexOf(on);
  return at < 0 ? stops.length - 1 : at;
}
