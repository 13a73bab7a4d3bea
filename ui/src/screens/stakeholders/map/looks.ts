import type {
  ColourBy,
  MapNode,
  MeasuredNode,
  SizeBy,
  Standing,
  StandingRow,
} from "../../../api/bindings";
import { t } from "../../../i18n/language.svelte";
import type { Query } from "../address";
import { NO_SECTOR } from "../address";
import { judged, MOST as HIGHEST } from "../power/arithmetic";
import { nodeFigures } from "./node-measures";
import { lookOf, type SectorLook } from "../sectors";

/** What colours of the map can tell. */
export const colours = [
  "sector",
  "community",
  "stance",
  "stance_gap",
  "participation_gap",
  "salience",
  "kind",
  "status",
] as const satisfies readonly ColourBy[];
export type Colour = (typeof colours)[number];

/** What sizes of the map can tell. */
export const sizes = [
  "same",
  "degree",
  "in_degree",
  "out_degree",
  "weighted_degree",
  "betweenness",
  "closeness",
  "harmonic",
  "eigenvector",
  "pagerank",
  "reach",
  "k_core",
  "constraint",
  "effective_size",
  "clustering",
  "power",
  "interest",
] as const satisfies readonly SizeBy[];
export type Size = (typeof sizes)[number];

export function colourOf(query: Query): Colour {
  return colours.find((one) => one === query.colour) ?? "sector";
}

export function sizeOf(query: Query): Size {
  return sizes.find((one) => one === query.size) ?? "degree";
}

/** What is known about the organizations beside the map: what was measured, and how each is judged. */
export type Facts = {
  measured: readonly MeasuredNode[];
  standings: readonly StandingRow[];
};

/** Tells whether the map cannot be drawn this way before it is known how everyone is judged. */
export function needsStandings(colour: Colour, size: Size): boolean {
  return judgedColours.has(colour) || isJudged(size);
}

/** Tells whether the map cannot be drawn this way before the network is measured. */
export function needsMeasures(colour: Colour, size: Size): boolean {
  const counted = size === "same" || size === "degree";
  return colour === "community" || !(counted || isJudged(size));
}

const judgedColours: ReadonlySet<Colour> = new Set([
  "stance",
  "stance_gap",
  "participation_gap",
  "salience",
]);

function isJudged(size: Size): size is "power" | "interest" {
  return size === "power" || size === "interest";
}

/** Tells whether a size counts ties the way they run. */
export function isDirected(size: Size): boolean {
  return size === "in_degree" || size === "out_degree";
}

const LEAST = 6;
const MOST = 18;

/** The value that stands for each size, and the largest there can be; nothing where that is the largest there is. */
function valuesOf(size: Exclude<Size, "same">, { measured, standings }: Facts) {
  if (isJudged(size)) {
    const scores = standings.map(
      ({ id, standing }) => [id, judged(standing, size)?.mean ?? 0] as const,
    );
    return { values: new Map(scores), most: HIGHEST };
  }
  const { value } = nodeFigures[size];
  const values = measured.map((node) => [node.id, value(node) ?? 0] as const);
  return { values: new Map(values), most: undefined };
}

/** The radius of every organization: its area grows with the measure, the largest being the same everywhere. */
export function radii(
  size: Size,
  nodes: readonly MapNode[],
  facts: Facts,
): (node: MapNode) => number {
  if (size === "same") return () => (LEAST + MOST) / 2.6;
  if (size === "degree")
    return ({ degree }) => Math.min(MOST, LEAST + 2.4 * Math.sqrt(degree));
  const { values, most: possible } = valuesOf(size, facts);
  const met = nodes.map(({ id }) => values.get(id) ?? 0);
  const most = possible ?? Math.max(...met, 0);
  return ({ id }) => {
    const share = most > 0 ? (values.get(id) ?? 0) / most : 0;
    return LEAST + (MOST - LEAST) * Math.sqrt(Math.max(0, share));
  };
}

/** The class of those that nobody judged. */
const UNJUDGED = "unjudged";

/** The class that a judged organization is coloured by. */
function judgedClass(colour: Colour, standing: Standing): string {
  const steps =
    colour === "stance_gap"
      ? standing.stance_gap
      : colour === "participation_gap"
        ? standing.participation_gap
        : null;
  if (colour === "stance") return judged(standing, "stance")?.level || UNJUDGED;
  if (colour === "salience") return standing.salience ?? UNJUDGED;
  return steps === null ? UNJUDGED : String(Math.max(0, steps));
}

/** The class that an organization is coloured by. */
export function classIds(
  colour: Colour,
  { measured, standings }: Facts,
): (node: MapNode) => string {
  if (colour === "sector") return ({ sector_id }) => sector_id ?? NO_SECTOR;
  if (colour === "kind") return ({ kind }) => kind;
  if (colour === "status") return ({ status }) => status;
  if (colour === "community") {
    const community = new Map(
      measured.map(({ id, community }) => [id, String(community)] as const),
    );
    return ({ id }) => community.get(id) ?? "";
  }
  const classes = new Map(
    standings.map(
      ({ id, standing }) => [id, judgedClass(colour, standing)] as const,
    ),
  );
  return ({ id }) => classes.get(id) ?? UNJUDGED;
}

/** A class by its identity, its name, and the place in the order of colours and shapes that it takes. */
type Entry = readonly [id: string, name: string, place: number];

/** A grey cross. */
const GREY = 15;
/** A grey triangle, where the cross is taken. */
const OTHER_GREY = 11;

const stancePlaces = {
  resistant: 0,
  supportive: 1,
  leading: 2,
  neutral: 3,
  unaware: 4,
};
/** The places of gaps, by how many steps each is wide. */
const gapPlaces = [2, 3, 0, 6, 4];

const inOrder = (words: Record<string, string>): Entry[] =>
  Object.entries(words).map(([id, name], place) => [id, name, place]);

function entriesOf(colour: Colour, met: ReadonlySet<string>): Entry[] {
  const unjudged = (place = GREY): Entry => [
    UNJUDGED,
    t.network.unjudged,
    place,
  ];
  switch (colour) {
    case "community":
      return [...met]
        .filter(Boolean)
        .map(Number)
        .sort((one, other) => one - other)
        .map((at, place) => [String(at), t.network.community(at + 1), place]);
    case "stance":
      return [
        ...Object.entries(t.standing.stances).map(([id, name]): Entry => [
          id,
          name,
          stancePlaces[id as keyof typeof stancePlaces],
        ]),
        unjudged(),
      ];
    case "stance_gap":
    case "participation_gap":
      return [
        ...gapPlaces.map((place, steps): Entry => {
          const name = steps ? t.standing.short(steps) : t.standing.reached;
          return [String(steps), name, place];
        }),
        unjudged(),
      ];
    case "salience":
      return [...inOrder(t.standing.saliences), unjudged(OTHER_GREY)];
    case "kind":
      return inOrder(t.stakeholders.kinds);
    default:
      return inOrder(t.stakeholders.statuses);
  }
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
  return entriesOf(colour, met)
    .filter(([id]) => met.has(id))
    .map(([id, name, place]) => lookOf(id, name, place));
}
