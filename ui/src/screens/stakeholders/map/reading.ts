import type { MeasuredNode, NetworkMeasures } from "../../../api/bindings";
import { list, number, percent } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";

/** What the measures of one organization mean, in sentences. */
export function readingOf(
  node: MeasuredNode,
  nameOf: (id: string) => string,
): string[] {
  const words = t.network.reading;
  if (node.degree === 0) return [words.isolate];
  const cut = node.cut_off_ids.map(nameOf);
  return [
    words.ties(node.degree, node.reach),
    node.paths_carried !== null && node.paths_carried > 0
      ? words.carries(percent(node.paths_carried, 1))
      : words.carriesNothing,
    cut.length > 0 ? words.cutOff(cut.length, list(cut)) : words.cutsNobody,
    node.brokered_pairs > 0 ? words.brokers(node.brokered_pairs) : "",
    node.sectors_joined > 0 ? words.joins(node.sectors_joined) : "",
  ].filter(Boolean);
}

/** One measure of the whole network: its name, its value in words and what it means. */
export type SummaryLine = { id: string; value: string };

/** The network as a whole, one line for each measure; those it is too small for are left out. */
export function summaryOf(of: NetworkMeasures): SummaryLine[] {
  const { summary } = of;
  const share = (value: number | null) =>
    value === null ? null : percent(value, 1);
  const plain = (value: number | null) =>
    value === null ? null : number(value, 2);
  const values: Record<keyof typeof t.network.summary, string | null> = {
    nodes: plain(summary.nodes),
    ties: plain(summary.ties),
    density: share(summary.density),
    isolates: plain(summary.isolates),
    components: plain(summary.components),
    largest_component: plain(summary.largest_component),
    average_path_length: plain(summary.average_path_length),
    diameter: plain(summary.diameter),
    transitivity: share(summary.transitivity),
    average_clustering: share(summary.average_clustering),
    degree_centralization: share(summary.degree_centralization),
    betweenness_centralization: share(summary.betweenness_centralization),
    largest_core: plain(summary.largest_core),
    articulation_points: plain(summary.articulation_points),
    communities: plain(summary.communities),
    modularity: plain(summary.modularity),
    cross_sector_share: share(of.cross_sector_share),
  };
  return Object.entries(values).flatMap(([id, value]) =>
    value === null ? [] : [{ id, value }],
  );
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
