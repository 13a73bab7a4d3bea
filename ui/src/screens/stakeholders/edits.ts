import type {
  Attribute,
  AttributeOwner,
  Contribution,
  ContributionSide,
  Edit,
  Group,
  Label,
  Organization,
  Person,
  Reading,
  Relationship,
  Representation,
  Seat,
  Sector,
  StakeholdersRecord,
  StakeholdersTable,
} from "../../api/bindings";
import type { GridChange, GridValue } from "../../components/grid/types";

export type Changes = Record<string, unknown>;

/** The edit that stores a whole record. */
export function put(record: StakeholdersRecord): Edit {
  return { module: "stakeholders", edit: { verb: "put", record } };
}

/** The edit that changes some fields. */
export function set(table: StakeholdersTable, id: string, set: Changes): Edit {
  return { module: "stakeholders", edit: { verb: "set", table, id, set } };
}

/** The edit that puts records into the trash. */
export function remove(table: StakeholdersTable, ids: string[]): Edit {
  return { module: "stakeholders", edit: { verb: "remove", table, ids } };
}

/** The edit that moves an ordered record before another, or to the end. */
export function move(
  table: StakeholdersTable,
  id: string,
  before: string | null,
): Edit {
  return { module: "stakeholders", edit: { verb: "move", table, id, before } };
}

/** Several edits as one step of undo. */
export function together(edits: Edit[], label: Label | null = null): Edit {
  return { module: "together", edit: { label, edits } };
}

/** The edit that adds an ordered record at the end of its list, with what comes along. */
export function append(
  record: StakeholdersRecord & {
    table: "sector" | "group" | "seat" | "attribute" | "map_view";
  },
  name: string,
  more: readonly Edit[] = [],
): Edit {
  const { table, id } = record;
  const label: Label = { verb: "add", table, name, field: null, count: 1 };
  return together([put(record), move(table, id, null), ...more], label);
}

/** The changes of a grid as one edit; `read` says what a cell means in its record. */
export function setCells<R>(
  table: StakeholdersTable,
  changes: readonly GridChange<R>[],
  read: (column: string, value: GridValue) => unknown,
): Edit {
  const rows = new Map<string, Changes>();
  for (const { key, column, value } of changes)
    rows.set(key, { ...rows.get(key), [column]: read(column, value) });
  const edits = [...rows].map(([id, fields]) => set(table, id, fields));
  const [only] = edits;
  return edits.length === 1 && only ? only : together(edits);
}

export function newOrganization(id: string): Organization {
  return {
    id,
    name: "",
    short_name: "",
    sector_id: null,
    kind: "partner",
    status: "active",
    joined_on: null,
    left_on: null,
    website: "",
    email: "",
    phone: "",
    address: "",
    place: "",
    population_served: "",
    tags: "",
    agreement_signed_on: null,
    agreement_renews_on: null,
    agreement_term: "",
    motivation: "",
    notes: "",
  };
}

export function newAttribute(id: string, record: AttributeOwner): Attribute {
  return {
    ...{ id, record, name: "", kind: "text", choices: "" },
    ...{ position: "", notes: "" },
  };
}

export function newPerson(id: string, organization: string | null): Person {
  return {
    id,
    name: "",
    organization_id: organization,
    title: "",
    email: "",
    phone: "",
    languages: "",
    is_backbone_staff: false,
    fte: null,
    funded_until: null,
    lived_experience: false,
    supports: "",
    notes: "",
  };
}

export function newRelationship(id: string, from: string | null): Relationship {
  return {
    id,
    from_id: from,
    to_id: null,
    kind: "works_with",
    direction: "undirected",
    started_on: null,
    ended_on: null,
    notes: "",
  };
}

export function newGroup(id: string, name: string): Group {
  return {
    id,
    name,
    kind: "working_group",
    purpose: "",
    position: "",
    notes: "",
  };
}

export function newSeat(
  id: string,
  group: string,
  organization: string | null,
): Seat {
  return {
    id,
    group_id: group,
    organization_id: organization,
    role: "member",
    from_on: null,
    until_on: null,
    position: "",
    notes: "",
  };
}

export function newSector(id: string, name: string): Sector {
  return { id, name, position: "", target: null, notes: "" };
}

export function newRepresentation(
  id: string,
  seat: string,
  from: string,
): Representation {
  return {
    id,
    seat_id: seat,
    person_id: null,
    capacity: "leader",
    from_on: from,
    until_on: null,
    notes: "",
  };
}

export function newContribution(
  id: string,
  organization: string,
  side: ContributionSide,
): Contribution {
  return {
    id,
    organization_id: organization,
    side,
    kind: "staff_time",
    name: "",
    amount: null,
    unit: "",
    from_on: null,
    until_on: null,
    strategy_id: null,
    notes: "",
  };
}

export function newReading(
  id: string,
  relationship: string,
  day: string,
): Reading {
  return {
    id,
    relationship_id: relationship,
    read_on: day,
    intensity: null,
    openness: null,
    reliability: null,
    mission: null,
    influence: null,
    resources: null,
    involvement: null,
    notes: "",
  };
}
