import type { ActivityFilter, ActivityStatus } from "../../api/bindings";
import { isUnderWay } from "./matrix";

/** Every status, in the order of a life. */
export const statuses: readonly ActivityStatus[] = [
  "planned",
  "on_track",
  "minor_issues",
  "major_issues",
  "completed",
  "abandoned",
];

/** The statuses that an address names: codes joined by commas; `active` stands for those under way. */
export function statusesIn(text: string | undefined): ActivityStatus[] {
  const named = (text ?? "").split(",");
  return statuses.filter(
    (status) =>
      named.includes(status) ||
      (named.includes("active") && isUnderWay(status)),
  );
}

/** Writes statuses for an address; null for none. */
export function statusQuery(chosen: readonly ActivityStatus[]): string | null {
  return chosen.length > 0 ? chosen.join(",") : null;
}

/** Tells whether exactly the statuses under way are chosen. */
export function isUnderWayOnly(chosen: readonly ActivityStatus[]): boolean {
  return statuses.every(
    (status) => chosen.includes(status) === isUnderWay(status),
  );
}

/** Reads the filter of an address. */
export function filterOf(
  query: Readonly<Record<string, string>>,
): ActivityFilter {
  return {
    search: query.search ?? "",
    statuses: statusesIn(query.status),
    organization_id: query.organization ?? null,
    strategy_id: query.strategy ?? null,
    unaligned: query.unaligned === "1",
  };
}

/** Shows everything. */
export const everything: ActivityFilter = filterOf({});

/** Tells whether a filter hides anything. */
export function isFiltered(filter: ActivityFilter): boolean {
  return (
    filter.search.trim() !== "" ||
    filter.statuses.length > 0 ||
    filter.organization_id !== null ||
    filter.strategy_id !== null ||
    filter.unaligned
  );
}

/** The changes of an address that clear every filter. */
export const clearedQuery: Record<string, null> = {
  search: null,
  status: null,
  organization: null,
  strategy: null,
  unaligned: null,
};
