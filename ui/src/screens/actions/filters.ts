import type { ActionFilter, ActionStatus } from "../../api/bindings";

/** The four views of the list; the address names them all but the first. */
export type Which = "open" | "overdue" | "done" | "all";

export const WHICH: readonly Which[] = ["open", "overdue", "done", "all"];

/** The view that an address names: `?overdue=1`, `?show=done`, `?show=all`. */
export function whichOf(query: Readonly<Record<string, string>>): Which {
  if (query.overdue) return "overdue";
  return query.show === "done" || query.show === "all" ? query.show : "open";
}

/** The address changes that show a view. */
export function queryOf(which: Which): Record<string, string | null> {
  return {
    overdue: which === "overdue" ? "1" : null,
    show: which === "done" || which === "all" ? which : null,
  };
}

const statuses: Record<Which, ActionStatus[]> = {
  open: ["open", "in_progress"],
  overdue: [],
  done: ["done"],
  all: [],
};

/** What an address asks the list for. */
export function filterOf(
  query: Readonly<Record<string, string>>,
): ActionFilter {
  const which = whichOf(query);
  return {
    search: query.search ?? "",
    statuses: statuses[which],
    organization_id: query.organization ?? null,
    person_id: query.person ?? null,
    overdue: which === "overdue",
  };
}

/** The status a done or reopened action gets, and the day that goes with it. */
export function statusFields(status: ActionStatus, today: string) {
  return { status, done_on: status === "done" ? today : null };
}
