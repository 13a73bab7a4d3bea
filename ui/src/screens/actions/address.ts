import type {
  ActionFilter,
  ActionOrigin,
  Counted,
  Way,
} from "../../api/bindings";
import { t } from "../../i18n/language.svelte";

export type Query = Readonly<Record<string, string>>;

/** The ways to look at actions; the address names them all but the first. */
export const views = [
  "list",
  "board",
  "organizations",
  "people",
  "overdue",
  "reminders",
] as const;
export type ViewName = (typeof views)[number];

/** The letter that follows V to show a view. */
export const viewKeys: Record<ViewName, string> = {
  list: "L",
  board: "B",
  organizations: "O",
  people: "P",
  overdue: "D",
  reminders: "R",
};

/** The view that an address asks for. */
export function viewOf(query: Query): ViewName {
  return views.find((one) => one === query.view) ?? "list";
}

/** Which actions the list shows by how far they have come; the address names them all but the first. */
export const WHICH = ["open", "overdue", "snoozed", "done", "all"] as const;
export type Which = (typeof WHICH)[number];

/** `?overdue=1`, `?show=snoozed`, `?show=done`, `?show=all`. */
export function whichOf(query: Query): Which {
  if (query.overdue) return "overdue";
  return WHICH.find((one) => one === query.show) ?? "open";
}

/** The address changes that show some of the list. */
export function queryOf(which: Which): Record<string, string | null> {
  return {
    overdue: which === "overdue" ? "1" : null,
    show: which === "open" || which === "overdue" ? null : which,
    counted: null,
  };
}

const narrowed: Record<Which, ActionFilter> = {
  open: { statuses: ["open", "in_progress"] },
  overdue: { overdue: true },
  snoozed: { snoozed: true },
  done: { statuses: ["done"] },
  all: {},
};

/** In an address: those of no organization, or of nobody; the core says it with the nil identity. */
export const NONE = "none";
const NIL = "00000000-0000-0000-0000-000000000000";

const idOf = (named: string | undefined) =>
  named === NONE ? NIL : (named ?? null);

function among<C extends string>(
  codes: Readonly<Record<C, unknown>>,
  named: string | undefined,
): C | null {
  return named && Object.hasOwn(codes, named) ? (named as C) : null;
}

/** The code of an address that is one of those offered. */
export const wayOf = (query: Query): Way | null =>
  among(t.actions.ways, query.way);
export const originOf = (query: Query): ActionOrigin | null =>
  among(t.actions.origins, query.origin);
export const countedOf = (query: Query): Counted | null =>
  among(t.promises.counted, query.counted);

const dayOf = (text: string | undefined) =>
  text && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;

/** What every view is narrowed to by an address: words, who, to whom, and where it comes from. */
export function filterOf(query: Query): ActionFilter {
  const origin = originOf(query);
  return {
    search: query.search ?? "",
    organization_id: idOf(query.organization),
    person_id: idOf(query.person),
    promised_to_id: idOf(query.to),
    way: wayOf(query),
    origins: origin ? [origin] : [],
  };
}

/** The due days that an address names. */
export function dueOf(query: Query): ActionFilter {
  return {
    due_from: dayOf(query.due_from),
    due_until: dayOf(query.due_until),
  };
}

/** What an address asks the list for. */
export function listFilterOf(query: Query): ActionFilter {
  return {
    ...filterOf(query),
    ...dueOf(query),
    ...narrowed[whichOf(query)],
    counted: countedOf(query),
  };
}

/** The parts of an address that narrow what is shown; the view itself and what is open beside it are none of them. */
export const FILTERS = [
  "search",
  "organization",
  "person",
  "to",
  "way",
  "origin",
  "due_from",
  "due_until",
  "counted",
] as const;

/** The address changes that take every filter away. */
export function cleared(): Record<string, string | null> {
  return {
    ...Object.fromEntries(FILTERS.map((name) => [name, null])),
    ...queryOf("open"),
  };
}
