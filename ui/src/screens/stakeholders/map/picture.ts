import type { ExportFormat, MapAsk } from "../../../api/bindings";
import { today } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";
import { runTask } from "../../../shell/tasks.svelte";
import { filterOf, listOf, type Query } from "../address";
import { colourOf, sizeOf } from "./looks";
import { placingOf, type Placed } from "./places";
import { labelsOf } from "./saved";

/** What a picture of the map can be. */
export const pictureFormats = ["svg", "png"] as const satisfies ExportFormat[];

/** Draws the map for paper as the screen shows it now; `known` are the sectors there are. */
export function savePicture(
  format: ExportFormat,
  query: Query,
  known: readonly string[],
  ask: MapAsk,
  { nodes, way }: { nodes: readonly Placed[]; way: readonly string[] },
) {
  const { q = "", sector = "", status = "" } = query;
  const { view_id, on, people } = ask;
  void runTask(t.network.picture, {
    do: "export",
    what: {
      what: "map",
      ...{ view_id, as_saved: false, on, people },
      filter: filterOf({ q, sector, status }, known),
      colour_by: colourOf(query),
      size_by: sizeOf(query),
      labels: labelsOf(query),
      off: listOf(query.off),
      hidden: listOf(query.hidden),
      way: [...way],
      shown: nodes.map(placingOf),
      ...{ paper: null, width: null },
    },
    format,
    today: today(),
    place: { at: "ask" },
  });
}
