import type {
  OrganizationFilter,
  OrganizationOrder,
  OrganizationStatus,
  PersonOrder,
  RelationshipOrder,
} from "../../api/bindings";

/** The ways to look at stakeholders. */
export const views = [
  "map",
  "table",
  "power",
  "coverage",
  "people",
  "groups",
  "relationships",
  "offers",
] as const;
export type ViewName = (typeof views)[number];

/** The letter that follows V to show a view. */
export const viewKeys: Record<ViewName, string> = {
  map: "M",
  table: "T",
  power: "I",
  coverage: "C",
  people: "P",
  groups: "G",
  relationships: "R",
  offers: "O",
};

/** The views that obey the filter by search, sector and status of organizations. */
const organizationViews: readonly ViewName[] = [
  "map",
  "table",
  "power",
  "coverage",
  "offers",
];

/** Tells whether a view shows the organizations that fit the filter. */
export function showsOrganizations(view: ViewName): boolean {
  return organizationViews.includes(view);
}

/** The tables whose records have an address on this screen. */
const tables = [
  "organization",
  "person",
  "relationship",
  "group",
  "seat",
  "sector",
] as const;
export type SelectedTable = (typeof tables)[number];

/** The record that the inspector shows. */
export type Selection = { table: SelectedTable; id: string };

export type Query = Readonly<Record<string, string>>;

/** The view where a record is at home, for addresses that name none. */
const homes: Record<SelectedTable, ViewName> = {
  organization: "map",
  person: "people",
  relationship: "relationships",
  group: "groups",
  seat: "groups",
  sector: "table",
};

/** The record that an address such as `organization/ID` names. */
export function selectionOf(path: readonly string[]): Selection | null {
  const table = tables.find((one) => one === path[0]);
  const id = path[1];
  return table && id ? { table, id } : null;
}

/** The view that an address asks for. */
export function viewOf(path: readonly string[], query: Query): ViewName {
  const asked = views.find((one) => one === query.view);
  const table = tables.find((one) => one === path[0]);
  return asked ?? (table ? homes[table] : "map");
}

/** In the sectors of an address: the organizations without a sector; the core says it with the nil identity. */
export const NO_SECTOR = "none";
export const NIL = "00000000-0000-0000-0000-000000000000";

const statuses: readonly OrganizationStatus[] = [
  "active",
  "prospective",
  "paused",
  "left",
];
const orders: readonly OrganizationOrder[] = [
  "name",
  "sector",
  "kind",
  "status",
  "joined_on",
  "place",
  "ties",
  "people",
];

const personOrders: readonly PersonOrder[] = [
  "name",
  "organization",
  "title",
  "email",
  "phone",
  "languages",
  "is_backbone_staff",
];
const relationshipOrders: readonly RelationshipOrder[] = [
  "from",
  "to",
  "kind",
  "direction",
  "intensity",
  "read_on",
  "started_on",
  "ended_on",
];

/** The fields that organizations can be grouped by. */
export const groupings = ["sector_id", "kind", "status"] as const;
export type Grouping = (typeof groupings)[number];

/** The parts of a list in the address: `a,b`. */
export function listOf(text: string | undefined): string[] {
  return (text ?? "").split(",").filter(Boolean);
}

/** The statuses that an address filters by. */
export function statusesOf(query: Query): OrganizationStatus[] {
  const asked = listOf(query.status);
  return statuses.filter((one) => asked.includes(one));
}

/** The column that an address sorts organizations by. */
export function orderOf(query: Query): OrganizationOrder {
  return orders.find((one) => one === query.sort) ?? "name";
}

/** The column that an address sorts people by. */
export function personOrderOf(query: Query): PersonOrder {
  return personOrders.find((one) => one === query.sort) ?? "name";
}

/** The column that an address sorts relationships by. */
export function relationshipOrderOf(query: Query): RelationshipOrder {
  return relationshipOrders.find((one) => one === query.sort) ?? "from";
}

/** The field that an address groups organizations by. */
export function groupingOf(query: Query): Grouping | null {
  return groupings.find((one) => one === query.group) ?? null;
}

/** The question about organizations that an address stands for. */
export function filterOf(
  query: Query,
  known: readonly string[],
): OrganizationFilter {
  const asked = listOf(query.sector);
  const sectors = asked.filter((id) => known.includes(id));
  if (asked.includes(NO_SECTOR)) sectors.push(NIL);
  return {
    search: query.q ?? "",
    sector_ids: sectors,
    statuses: statusesOf(query),
    order: orderOf(query),
    descending: query.desc === "1",
    offset: 0,
    limit: null,
  };
}

/** The parts of an address that ask for a filter; a sector that is not there any more asks for nothing. */
export function addressOfFilter(
  filter: Partial<OrganizationFilter>,
  known: readonly string[],
): Record<"q" | "sector" | "status", string | null> {
  const sectors = (filter.sector_ids ?? []).flatMap((id) =>
    id === NIL ? [NO_SECTOR] : known.includes(id) ? [id] : [],
  );
  return {
    q: filter.search || null,
    sector: sectors.join(",") || null,
    status: (filter.statuses ?? []).join(",") || null,
  };
}

/** True when some organizations may be filtered out. */
export function isFiltered(filter: OrganizationFilter): boolean {
  return (
    filter.search.trim() !== "" ||
    filter.sector_ids.length > 0 ||
    filter.statuses.length > 0
  );
}
