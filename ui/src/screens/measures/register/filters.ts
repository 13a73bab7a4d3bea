import type { IndicatorFilter, IndicatorStatus } from "../../../api/bindings";

export type Query = Readonly<Record<string, string>>;

/** Every status, in the order of a life. */
export const STATUSES: readonly IndicatorStatus[] = [
  "proposed",
  "defining",
  "agreed",
  "collecting",
  "retired",
];

/** Reads the filter of an address. */
export function filterOf(query: Query): IndicatorFilter {
  const named = (query.status ?? "").split(",");
  return {
    search: query.search ?? "",
    statuses: STATUSES.filter((status) => named.includes(status)),
    levels: [],
    goal_id: query.goal ?? null,
    headlines: query.headlines === "1",
  };
}

/** The statuses of an address with one of them put in or taken out; null for none. */
export function toggled(
  chosen: readonly IndicatorStatus[],
  status: IndicatorStatus,
): string | null {
  const then = STATUSES.filter(
    (one) => chosen.includes(one) !== (one === status),
  );
  return then.join(",") || null;
}

/** Tells whether a filter hides anything. */
export function isFiltered(filter: IndicatorFilter): boolean {
  return (
    filter.search.trim() !== "" ||
    filter.statuses.length > 0 ||
    filter.goal_id !== null ||
    filter.headlines
  );
}

/** The changes of an address that clear every filter. */
export const cleared: Record<string, null> = {
  search: null,
  status: null,
  goal: null,
  headlines: null,
};
