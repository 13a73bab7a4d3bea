import type { MapView } from "../../../api/bindings";
import { go, route } from "../../../shell/router.svelte";
import { useLists } from "../lists";
import { addressOf } from "./saved";

/** Follows links to records that the map shows in its own way: a saved view, and measures that were kept. */
export function followLinks(views: () => readonly MapView[]): void {
  const lists = useLists();

  function target(): Record<string, string | null> | undefined {
    const [, table, id] = route.path;
    if (!id) return undefined;
    if (table === "network_snapshot")
      return { view: "map", panel: "measures", kept: id };
    const view = views().find((one) => one.id === id);
    const known = lists.sectors.map((one) => one.id);
    return table === "map_view" && view ? addressOf(view, known) : undefined;
  }

  $effect(() => {
    const found = target();
    if (found) go(["stakeholders"], found, { replace: true });
  });
}
