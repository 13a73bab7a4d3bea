import type {
  ColourBy,
  MapNode,
  MeasuredNode,
  SizeBy,
} from "../../../api/bindings";
import { t } from "../../../i18n/language.svelte";
import type { Query } from "../address";
import { NO_SECTOR } from "../address";
import { lookOf, type SectorLook } from "../sectors";

/** What colours of the map can tell. */
export const colours = [
  "sector",
  "community",
  "kind",
  "status",
] as const satisfies readonly ColourBy[];
export type Colour = (typeof colours)[number];

/** What sizes of the map can tell. */
export const sizes = [
  "same",
  "degree",
  "weighted_degree",
  "betweenness",
  "closeness",
  "eigenvector",
  "pagerank",
  "reach",
  "k_core",
  "constraint",
] as const satisfies readonly SizeBy[];
export type Size = (typeof sizes)[number];

export function colourOf(query: Query): Colour {
  return colours.find((one) => one === query.colour) ?? "sector";
}

export function sizeOf(query: Query): Size {
  return sizes.find((one) => one === query.size) ?? "degree";
}

/** Tells whether the map cannot be drawn this way before the network is measured. */
export function needsMeasures(colour: Colour, size: Size): boolean {
  return colour === "community" || (size !== "same" && size !== "degree");
}

/** The measure that stands for a size. */
export function measureOf(size: Size, node: MeasuredNode): number | null {
  switch (size) {
    case "same":
      return null;
    case "pagerank":
      return node.page_rank;
    case "k_core":
      return node.core;
    default:
      return node[size];
  }
}

const LEAST = 6;
const MOST = 18;

/** The radius of every organization: its area grows with the measure, the largest being the same everywhere. */
export function radii(
  size: Size,
  nodes: readonly MapNode[],
  measured: readonly MeasuredNode[],
): (node: MapNode) => number {
  if (size === "same") return () => (LEAST + MOST) / 2.6;
  if (size === "degree")
    return ({ degree }) => Math.min(MOST, LEAST + 2.4 * Math.sqrt(degree));
  const values = new Map(
    measured.map((node) => [node.id, measureOf(size, node) ?? 0] as const),
  );
  const most = Math.max(...nodes.map(({ id }) => values.get(id) ?? 0), 0);
  return ({ id }) => {
    const share = most > 0 ? (values.get(id) ?? 0) / most : 0;
    return LEAST + (MOST - LEAST) * Math.sqrt(Math.max(0, share));
  };
}

/** The class that an organization is coloured by. */
export function classIds(
  colour: Colour,
  measured: readonly MeasuredNode[],
): (node: MapNode) => string {
  if (colour === "sector") return ({ sector_id }) => sector_id ?? NO_SECTOR;
  if (colour === "kind") return ({ kind }) => kind;
  if (colour === "status") return ({ status }) => status;
  const community = new Map(
    measured.map(({ id, community }) => [id, String(community)] as const),
  );
  return ({ id }) => community.get(id) ?? "";
}

/** The classes of a colouring that occur on the map, in their own order. */
export function looksOf(
  colour: Colour,
  sectors: readonly SectorLook[],
  nodes: readonly MapNode[],
  idOf: (node: MapNode) => string,
): readonly SectorLook[] {
  if (colour === "sector") return sectors;
  const met = new Set(nodes.map(idOf));
  const words: Record<string, string> =
    colour === "kind" ? t.stakeholders.kinds : t.stakeholders.statuses;
  const known =
    colour === "community"
      ? [...met]
          .filter(Boolean)
          .sort((one, other) => Number(one) - Number(other))
          .map((id) => [id, t.network.community(Number(id) + 1)] as const)
      : Object.entries(words);
  return known
    .map(([id, name], place) => lookOf(id, name, place))
    .filter(({ id }) => met.has(id));
}
