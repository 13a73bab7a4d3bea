import type { MapNode, MapPerson, StakeholderMap } from "../../../api/bindings";
import type {
  EdgeClass,
  GraphEdge,
  GraphNode,
} from "../../../components/graph/types";
import type { Choice } from "../../../components/form/entries";
import { t } from "../../../i18n/language.svelte";
import { listOf, type Query } from "../address";
import { askedSectors, lookOf, offClasses, type SectorLook } from "../sectors";
import { gradeOf, grades, gradeWidths, tieLines } from "../ties";
import type { Colour } from "./looks";

/** Pixels between two neighbours of the layout before zooming. */
export const TIE_LENGTH = 100;

/** The class of people, beside those that organizations are coloured by. */
const PERSON = "person";
const PERSON_SIZE = 5;
/** A place in the order of looks that is grey. */
const GREY = 13;

/** The tie between a person and the organization that the person belongs to. */
const BELONGS = "belongs";
const belongingLine = { width: 0.8, dash: [1, 3] };

/** A kind or a grade of ties in the legend, by what it is called in an address. */
export type TieLook = EdgeClass & { code: string };

const kindCode = (kind: string) => `kind:${kind}`;

/** Everyone on the map: the organizations, and the people where they are shown. */
export function everybody(
  map: Pick<StakeholderMap, "nodes" | "people"> | undefined,
): (MapNode | MapPerson)[] {
  return map ? [...map.nodes, ...map.people] : [];
}

/** The classes in the legend: those of organizations, then the people where they are shown. */
export function legendLooks(
  map: StakeholderMap | undefined,
  looks: readonly SectorLook[],
  colour: Colour,
): readonly SectorLook[] {
  if (!map || map.people.length === 0) return looks;
  const beside = Math.max(GREY, map.sectors.length + 1);
  const place = colour === "sector" ? beside : GREY;
  return [...looks, lookOf(PERSON, t.network.people, place)];
}

/** Everyone as the map draws them. */
export function drawnNodes(
  map: StakeholderMap | undefined,
  looks: readonly SectorLook[],
  classOf: (node: MapNode) => string,
  radius: (node: MapNode) => number,
): GraphNode[] {
  const place = new Map(looks.map(({ id }, at) => [id, at] as const));
  const drawn = (one: MapNode | MapPerson, klass: string) => ({
    id: one.id,
    label: one.name,
    klass: place.get(klass) ?? -1,
    x: one.x * TIE_LENGTH,
    y: one.y * TIE_LENGTH,
    pinned: one.pinned,
  });
  const organizations = (map?.nodes ?? []).map((node) => ({
    ...drawn(node, classOf(node)),
    short: node.short_name || undefined,
    size: radius(node),
  }));
  const people = (map?.people ?? []).map((person) => ({
    ...drawn(person, PERSON),
    size: PERSON_SIZE,
  }));
  return [...organizations, ...people];
}

/** The kinds of ties in the legend that are on the map, and the grades. */
export function legendTies(
  map: StakeholderMap | undefined,
  kinds: readonly Choice<string>[],
): readonly TieLook[] {
  const met = new Set((map?.edges ?? []).map(({ kind }) => kind));
  const lines = tieLines(kinds, met).map(({ code, name, dash }) => ({
    code: kindCode(code),
    name,
    dash,
    width: gradeWidths[2],
  }));
  const belonging = {
    code: BELONGS,
    name: t.network.belongs,
    ...belongingLine,
  };
  return [
    ...lines,
    ...(map && map.people.length > 0 ? [belonging] : []),
    ...grades.map((code) => ({
      code,
      name: t.stakeholders.tieGrades[code],
      width: gradeWidths[code],
      isGrade: true,
    })),
  ];
}

/** The relationships as the map draws them, and whom people belong to. */
export function drawnEdges(
  map: StakeholderMap | undefined,
  looks: readonly TieLook[],
): GraphEdge[] {
  const ids = everybody(map).map(({ id }) => id);
  const places = new Map(looks.map(({ code }, at) => [code, at] as const));
  const placeOf = (code: string) => places.get(code) ?? -1;
  const ties = (map?.edges ?? []).flatMap((edge) => {
    const [from, to] = [ids[edge.from], ids[edge.to]];
    const klass = placeOf(kindCode(edge.kind));
    const grade = placeOf(gradeOf(edge));
    const directed = edge.direction === "directed";
    return from && to ? [{ from, to, klass, grade, directed }] : [];
  });
  const here = new Set(ids);
  const klass = placeOf(BELONGS);
  const belonging = (map?.people ?? []).flatMap(
    ({ id, organization_id: to }) =>
      to && here.has(to) ? [{ from: id, to, klass, directed: false }] : [],
  );
  return [...ties, ...belonging];
}

/** The codes of ties that an address hides; rivalry had a name of its own in views of earlier versions. */
const hiddenIn = (query: Query) =>
  listOf(query.hidden).map((code) =>
    code === "competes" ? kindCode("competes_with") : code,
  );

/** The kinds and grades of ties that an address hides. */
export function offTiesIn(query: Query, looks: readonly TieLook[]): number[] {
  const hidden = hiddenIn(query);
  return looks.flatMap(({ code }, at) => (hidden.includes(code) ? [at] : []));
}

/** The part of an address that hides kinds and grades of ties; those that are not on the map now stay as they are. */
export function hiddenTies(
  query: Query,
  looks: readonly TieLook[],
  off: readonly number[],
): { hidden: string | null } {
  const here = new Set(looks.map(({ code }) => code));
  const others = hiddenIn(query).filter((code) => !here.has(code));
  const codes = [...off.flatMap((at) => looks[at]?.code ?? []), ...others];
  return { hidden: codes.join(",") || null };
}

/** Where the legend is the filter of what has one; other classes only step back on the map. */
const filterKey = (colour: Colour) =>
  colour === "sector" || colour === "status" ? colour : null;

/** The classes that an address switches off in the legend. */
export function offIn(
  query: Query,
  colour: Colour,
  looks: readonly SectorLook[],
): number[] {
  const key = filterKey(colour);
  const back = listOf(query.off);
  const stepped = looks.flatMap(({ id }, at) =>
    back.includes(id) ? [at] : [],
  );
  if (!key) return stepped;
  const filtered = looks.filter(({ id }) => id !== PERSON);
  return [...offClasses(filtered, listOf(query[key])), ...stepped];
}

/** The part of an address that switches classes off. */
export function offAddress(
  colour: Colour,
  looks: readonly SectorLook[],
  off: readonly number[],
): Record<string, string | null> {
  const key = filterKey(colour);
  const ids = off.flatMap((at) => looks[at]?.id ?? []);
  if (!key) return { off: ids.join(",") || null };
  const filtered = looks.filter(({ id }) => id !== PERSON);
  return {
    [key]: askedSectors(filtered, off).join(",") || null,
    off: ids.includes(PERSON) ? PERSON : null,
  };
}

/** Those who fit the filter: its organizations, and the people who belong to one of them. */
export function matchingOf(
  map: StakeholderMap | undefined,
  matching: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (!matching || !map || map.people.length === 0) return matching;
  const people = map.people.filter(
    ({ organization_id }) => organization_id && matching.has(organization_id),
  );
  return new Set([...matching, ...people.map(({ id }) => id)]);
}
