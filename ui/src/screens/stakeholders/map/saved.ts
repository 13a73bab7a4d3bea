import { newId } from "../../../api/api";
import type {
  ColourBy,
  Edit,
  MapLabels,
  MapView,
  OrganizationFilter,
} from "../../../api/bindings";
import { addressOfFilter, filterOf, listOf, type Query } from "../address";
import { append, set } from "../edits";
import { sameName } from "../names";
import { dayOf } from "../power/judge";
import { colourOf, sizeOf } from "./looks";
import { arrange, placingOf, type Placed } from "./places";

/** What a saved view keeps of an address. */
export type Settings = Pick<
  MapView,
  | "filter"
  | "colour_by"
  | "size_by"
  | "labels"
  | "shown_on"
  | "off"
  | "hidden"
  | "people"
>;

/** Which organizations carry their name. */
export const labelings = [
  "important",
  "all",
  "short_names",
  "nothing",
] as const satisfies readonly MapLabels[];

export function labelsOf(query: Query): MapLabels {
  return labelings.find((one) => one === query.labels) ?? "important";
}

/** A list of an address in one order, so that two that say the same are the same. */
const inOrder = (text: string | undefined) => listOf(text).sort().join(",");

/** The settings of the map in an address; `known` are the sectors there are. */
export function settingsOf(query: Query, known: readonly string[]): Settings {
  const { q = "", sector = "", status = "" } = query;
  const filter = filterOf({ q, sector, status }, known);
  filter.sector_ids.sort();
  return {
    filter: JSON.stringify(filter),
    colour_by: colourOf(query),
    size_by: sizeOf(query),
    labels: labelsOf(query),
    shown_on: dayOf(query.on),
    off: inOrder(query.off),
    hidden: inOrder(query.hidden),
    people: query.people === "1",
  };
}

/** The filter that was kept as text; nothing is filtered where it cannot be read. */
export function readFilter(text: string): Partial<OrganizationFilter> {
  try {
    return JSON.parse(text) as Partial<OrganizationFilter>;
  } catch {
    return {};
  }
}

type Address = Record<string, string | null>;

/** What the address says of no view: the common map without filter, as it first shows. */
export const sharedMap: Address = {
  ...{ view: "map", panel: null, saved: null, people: null },
  ...{ q: null, sector: null, status: null, off: null, hidden: null },
  ...{ colour: null, size: null, labels: null, on: null, way: null },
};

/** The parts of an address that open a saved view. */
export function addressOf(view: MapView, known: readonly string[]): Address {
  const usual = <C extends string>(code: C, first: C) =>
    code === first ? null : code;
  return {
    ...sharedMap,
    saved: view.id,
    ...addressOfFilter(readFilter(view.filter), known),
    colour: usual<ColourBy>(view.colour_by, "sector"),
    size: usual(view.size_by, "degree"),
    labels: usual(view.labels, "important"),
    on: view.shown_on,
    off: view.off || null,
    hidden: view.hidden || null,
    people: view.people ? "1" : null,
  };
}

const asked = (address: Address): Query =>
  Object.fromEntries(
    Object.entries(address).flatMap(([key, value]) =>
      value ? [[key, value]] : [],
    ),
  );

/** Tells whether an address shows a view otherwise than it was saved. */
export function isChanged(
  view: MapView,
  query: Query,
  known: readonly string[],
): boolean {
  const saved = settingsOf(asked(addressOf(view, known)), known);
  const now = settingsOf(query, known);
  return JSON.stringify(saved) !== JSON.stringify(now);
}

/** The view that an address names; nothing for one that is not there any more. */
export function viewIn(
  views: readonly MapView[],
  query: Query,
): MapView | undefined {
  return views.find(({ id }) => id === query.saved);
}

/** Tells whether another view has that name already: nobody could tell the two apart. */
export function isTaken(
  views: readonly MapView[],
  name: string,
  id: string | null,
): boolean {
  return views.some((one) => one.id !== id && sameName(one.name, name));
}

/** The edit that saves a view with the places that everybody has now, and the view's identity. */
export function saveView(
  name: string,
  settings: Settings,
  nodes: readonly Placed[],
): { id: string; edit: Edit } {
  const id = newId();
  const record = { ...settings, id, name, position: "", notes: "" };
  const places = nodes.length > 0 ? [arrange(id, nodes.map(placingOf))] : [];
  return { id, edit: append({ table: "map_view", ...record }, name, places) };
}

/** The edit that lets a view be as the map is set now. */
export function takeOver(id: string, settings: Settings): Edit {
  return set("map_view", id, settings);
}
