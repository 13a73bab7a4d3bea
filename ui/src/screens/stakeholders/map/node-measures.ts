import type { MeasuredNode } from "../../../api/bindings";
import type { t } from "../../../i18n/language.svelte";

/** What is measured about one organization. */
export type NodeMeasure = keyof typeof t.network.measures;

type Figure = {
  /** The value; nothing where the network is too small for it. */
  value: (node: MeasuredNode) => number | null;
  /** With how many decimals it is read. */
  digits: number;
};

/** How each measure of an organization is read, in the order of columns. */
export const nodeFigures: Record<NodeMeasure, Figure> = {
  degree: { value: (node) => node.degree, digits: 0 },
  in_degree: { value: (node) => node.in_degree, digits: 0 },
  out_degree: { value: (node) => node.out_degree, digits: 0 },
  weighted_degree: { value: (node) => node.weighted_degree, digits: 0 },
  betweenness: { value: (node) => node.betweenness, digits: 2 },
  closeness: { value: (node) => node.closeness, digits: 3 },
  harmonic: { value: (node) => node.harmonic, digits: 3 },
  eigenvector: { value: (node) => node.eigenvector, digits: 3 },
  pagerank: { value: (node) => node.page_rank, digits: 4 },
  reach: { value: (node) => node.reach, digits: 0 },
  k_core: { value: (node) => node.core, digits: 0 },
  constraint: { value: (node) => node.constraint, digits: 3 },
  effective_size: { value: (node) => node.effective_size, digits: 2 },
  clustering: { value: (node) => node.clustering, digits: 3 },
  community: { value: (node) => node.community + 1, digits: 0 },
};

const all = Object.keys(nodeFigures) as NodeMeasure[];

/** What is measured about an organization; where ties are read either way, none comes or goes. */
export function measuresOf(directed: boolean): NodeMeasure[] {
  return all.filter(
    (id) => directed || (id !== "in_degree" && id !== "out_degree"),
  );
}

/** The measures in which an organization can have more or less: a community is only another. */
export const comparable = measuresOf(false).filter((id) => id !== "community");
