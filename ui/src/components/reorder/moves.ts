/** A list after one item moved, and the item that now follows it, null at the end. */
export interface Move<T> {
  order: T[];
  before: string | null;
}

/** Takes the item at `from` to the place `to`; returns null where that changes nothing. */
export function moved<T extends { id: string }>(
  items: readonly T[],
  from: number,
  to: number,
): Move<T> | null {
  const place = Math.min(items.length - 1, Math.max(0, to));
  const item = items[from];
  if (!item || place === from) return null;
  const order = items.filter((_, i) => i !== from);
  order.splice(place, 0, item);
  return { order, before: order[place + 1]?.id ?? null };
}
