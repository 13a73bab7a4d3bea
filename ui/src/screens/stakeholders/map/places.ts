import { read } from "../../../api/api";
import type { Edit, MapAsk, MapNode, Placing } from "../../../api/bindings";
import { act } from "../../../shell/faults.svelte";
import { everybody } from "./drawn";

/** Anybody who stands on the map. */
export type Placed = Pick<MapNode, "id" | "x" | "y" | "pinned">;

type Places = Map<string, Placing>;

/** Where organizations came to stand when they were first shown, on each map of a file. */
let first = { file: "", maps: new Map<string | null, Places>() };

function placesOf(file: string, view: string | null): Places {
  if (first.file !== file) first = { file, maps: new Map() };
  const places = first.maps.get(view) ?? new Map<string, Placing>();
  first.maps.set(view, places);
  return places;
}

/** Remembers where new ones stand; those already known keep their first place, so that undoing leads back there. */
export function remember(
  file: string,
  view: string | null,
  nodes: readonly Placed[],
): void {
  const places = placesOf(file, view);
  for (const { id, x, y } of nodes)
    if (!places.has(id))
      places.set(id, { stakeholder_id: id, x, y, pinned: false });
}

/** Where everybody stood when first shown on the map of a view, or on the common map. */
export function remembered(file: string, view: string | null): Placing[] {
  return [...placesOf(file, view).values()];
}

export function placingOf({ id, x, y, pinned }: Placed): Placing {
  return { stakeholder_id: id, x, y, pinned };
}

/** The edit that keeps places on the map of a view, or on the common map. */
export function arrange(view_id: string | null, placings: Placing[]): Edit {
  return {
    module: "stakeholders",
    edit: { verb: "arrange", view_id, placings },
  };
}

/**
 * The edit that pins one where it was put. The first pin keeps the places of all the others
 * too, so that the layout never moves them again.
 */
export function pin(
  view: string | null,
  nodes: readonly Placed[],
  moved: Placing,
): Edit {
  const kept = nodes.some(({ pinned }) => pinned);
  const others = kept
    ? []
    : nodes.filter(({ id }) => id !== moved.stakeholder_id).map(placingOf);
  return arrange(view, [...others, moved]);
}

/** The edit that lets one be placed with the others again. */
export function unpin(view: string | null, node: Placed): Edit {
  return arrange(view, [{ ...placingOf(node), pinned: false }]);
}

/** Places everybody anew who is not pinned, and keeps that. */
export async function arrangeAnew(ask: MapAsk): Promise<void> {
  const answer = await read({
    module: "stakeholders",
    ask: { view: "map", ...ask, shown: [], afresh: true },
  });
  if (answer.view.view !== "map") return;
  await act(arrange(ask.view_id, everybody(answer.view).map(placingOf)));
}
