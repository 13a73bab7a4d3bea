import type { MeasuredNode } from "../../../api/bindings";
import { number, percent } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";
import { measuresOf, nodeFigures, type NodeMeasure } from "./node-measures";
import { carriedPaths } from "./reading";

/** One measure of an organization, its value, and what that means. */
export type MeasureLine = { id: NodeMeasure; value: string; reading: string };

/** Values that differ by less are the same but for rounding. */
const LEAST = 1e-9;

/** How many of those for whom a measure is known have less of it, and how many they are. */
function below(
  id: NodeMeasure,
  node: MeasuredNode,
  others: readonly MeasuredNode[],
): [below: string, of: number] {
  const { value } = nodeFigures[id];
  const mine = value(node) ?? 0;
  const known = others.flatMap((other) => value(other) ?? []);
  const less = known.filter((theirs) => theirs < mine - LEAST);
  return [number(less.length), known.length];
}

function reading(
  id: NodeMeasure,
  node: MeasuredNode,
  others: readonly MeasuredNode[],
): string {
  const words = t.readings.each;
  switch (id) {
    case "degree":
    case "in_degree":
    case "out_degree":
    case "reach":
      return words[id](number(node[id]), others.length);
    case "weighted_degree":
    case "closeness":
    case "harmonic":
    case "eigenvector":
    case "constraint":
      return words[id](...below(id, node, others));
    case "betweenness":
      return carriedPaths(node);
    case "pagerank":
      return words.pagerank(percent(node.page_rank, 1));
    case "k_core":
      return words.k_core(node.core);
    case "effective_size":
      return words.effective_size(
        number(node.effective_size ?? 0, 1),
        node.degree,
      );
    case "clustering":
      if (node.degree < 2) return words.noPair;
      return words.clustering(percent(node.clustering, 1));
    case "community":
      return words.community(
        number(node.community + 1),
        others.filter(({ community }) => community === node.community).length,
      );
  }
}

/** Every measure of one organization in words; those the network is too small for are left out. */
export function inWords(
  node: MeasuredNode,
  everyone: readonly MeasuredNode[],
  directed: boolean,
): MeasureLine[] {
  const others = everyone.filter(({ id }) => id !== node.id);
  return measuresOf(directed).flatMap((id) => {
    const { value, digits } = nodeFigures[id];
    const known = value(node);
    if (known === null) return [];
    return [
      {
        id,
        value: number(known, digits),
        reading: reading(id, node, others),
      },
    ];
  });
}
