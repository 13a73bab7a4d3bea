import {
  blank,
  type Attribute,
  type AttributeOwner,
  type Contribution,
  type ContributionSide,
  type Edit,
  type Group,
  type Label,
  type Organization,
  type Person,
  type Reading,
  type Relationship,
  type Representation,
  type Seat,
  type Sector,
  type StakeholdersRecord,
  type StakeholdersTable,
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
  return { ...blank.organization, id };
}

export function newAttribute(id: string, record: AttributeOwner): Attribute {
  return { ...blank.attribute, id, record };
}

export function newPerson(id: string, organization: string | null): Person {
  return { ...blank.person, id, organization_id: organization };
}

export function newRelationship(id: string, from: string | null): Relationship {
  return { ...blank.relationship, id, from_id: from };
}

export function newGroup(id: string, name: string): Group {
  return { ...blank.group, id, name };
}

export function newSeat(
  id: string,
  group: string,
  organization: string | null,
): Seat {
  return {
    ...blank.seat,
    id,
    group_id: group,
    organization_id: organization,
  };
}

export function newSector(id: string, name: string): Sector {
  return { ...blank.sector, id, name };
}

export function newRepresentation(
  id: string,
  seat: string,
  from: string,
): Representation {
  return { ...blank.representation, id, seat_id: seat, from_on: from };
}

export function newContribution(
  id: string,
  organization: string,
  side: ContributionSide,
): Contribution {
  return { ...blank.contribution, id, organization_id: organization, side };
}

export function newReading(
  id: string,
  relationship: string,
  day: string,
): Reading {
  return { ...blank.reading, id, relationship_id: relationship, read_on: day };
}

/** The edit that adds an open action of an organization, and of a person where one takes it. */
export function addAction(
  id: string,
  organization: string | null,
  text: string,
  person: string | null = null,
): Edit {
  const action = {
    ...blank.action_item,
    id,
    text,
    organization_id: organization,
    person_id: person,
    origin: "other" as const,
  };
  return {
    module: "actions",
    edit: { verb: "put", record: { table: "action_item", ...action } },
  };
}

/** The edit that gives an action another text. */
export function nameAction(id: string, text: string): Edit {
  return {
    module: "actions",
    edit: { verb: "set", table: "action_item", id, set: { text } },
  };
}
