import type { MeasuredNode, NetworkMeasures } from "../../../api/bindings";
import { list, number, percent, signed } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";

/** What the measures of one organization mean, in sentences; `directed` tells that ties were read the way they run. */
export function readingOf(
  node: MeasuredNode,
  nameOf: (id: string) => string,
  directed: boolean,
): string[] {
  const words = t.readings;
  if (node.degree === 0) return [words.isolate];
  const cut = node.cut_off_ids.map(nameOf);
  return [
    words.ties(node.degree, node.reach),
    directed ? words.directed(node.in_degree, node.out_degree) : "",
    carriedPaths(node),
    cut.length > 0 ? words.cutOff(cut.length, list(cut)) : words.cutsNobody,
    node.brokered_pairs > 0 ? words.brokers(node.brokered_pairs) : "",
    node.sectors_joined > 0 ? words.joins(node.sectors_joined) : "",
  ].filter(Boolean);
}

/** How much of all shortest paths an organization carries. */
export function carriedPaths({ paths_carried }: MeasuredNode): string {
  return paths_carried !== null && paths_carried > 0
    ? t.readings.carries(percent(paths_carried, 1))
    : t.readings.carriesNothing;
}

/** What the whole network is measured by. */
export type WholeMeasure = keyof typeof t.network.summary;

type Figure = "count" | "share" | "plain";

/** How each measure of the whole network is written, in the order of reading. */
const figures: Record<WholeMeasure, Figure> = {
  nodes: "count",
  ties: "count",
  density: "share",
  reciprocity: "share",
  isolates: "count",
  components: "count",
  largest_component: "count",
  strong_components: "count",
  average_path_length: "plain",
  diameter: "count",
  transitivity: "share",
  average_clustering: "share",
  degree_centralization: "share",
  betweenness_centralization: "share",
  largest_core: "count",
  articulation_points: "count",
  communities: "count",
  modularity: "plain",
  cross_sector_share: "share",
};

export const wholeMeasures = Object.keys(figures) as WholeMeasure[];

export function wholeName(id: WholeMeasure): string {
  return t.network.summary[id];
}

/** The value of a measure of the whole network; nothing where the network is too small for it. */
export function wholeValue(
  { summary, cross_sector_share }: Whole,
  id: WholeMeasure,
): number | null {
  return id === "cross_sector_share" ? cross_sector_share : summary[id];
}

/** A value of the whole network as it is read. */
export function wholeWords(id: WholeMeasure, value: number): string {
  if (figures[id] === "share") return percent(value, 1);
  return number(value, figures[id] === "count" ? 0 : 2);
}

/** The difference of two values, with its sign; shares differ by percentage points. */
export function wholeChange(id: WholeMeasure, by: number): string {
  if (figures[id] === "share") return t.snapshots.points(signed(by * 100, 1));
  return signed(by, figures[id] === "count" ? 0 : 2);
}

/** What a network is as a whole. */
export type Whole = Pick<NetworkMeasures, "summary" | "cross_sector_share">;

/** One measure of the whole network, its value, and what that means. */
export type SummaryLine = { id: WholeMeasure; value: string; reading: string };

/** The network as a whole, one line for each measure; those it is too small for are left out. */
export function summaryOf(of: Whole): SummaryLine[] {
  return wholeMeasures.flatMap((id) => {
    const value = wholeValue(of, id);
    if (value === null) return [];
    const written = wholeWords(id, value);
    const reading = t.readings.whole[id](written, value);
    return [{ id, value: written, reading }];
  });
}

/** The organizations that join others across sectors, the most needed first. */
export function brokersOf(nodes: readonly MeasuredNode[]): MeasuredNode[] {
  const most = 10;
  return nodes
    .filter((node) => node.brokered_pairs > 0)
    .sort(
      (one, other) =>
        other.brokered_pairs - one.brokered_pairs ||
        other.betweenness - one.betweenness,
    )
    .slice(0, most);
}
