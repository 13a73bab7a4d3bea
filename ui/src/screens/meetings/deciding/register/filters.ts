import type {
  ConsentAnswer,
  DecisionFilter,
  DecisionOrder,
  DecisionSorting,
  DecisionState,
  Method,
} from "../../../../api/bindings";

/** The words of an address. */
export type Query = Readonly<Record<string, string>>;

/** The words of an address that narrow the register. */
export const FILTERS = [
  "search",
  "state",
  "topic",
  "method",
  "due",
  "evidence",
  "record",
  "consent",
] as const;

/** What an address leaves of the register. */
export function filterOf(query: Query, today: string): DecisionFilter {
  return {
    series_id: query.series ?? null,
    topics: query.topic ? [query.topic] : [],
    states: query.state ? [query.state as DecisionState] : [],
    methods: query.method ? [query.method as Method] : [],
    due_by: query.due ? today : null,
    has_evidence: query.evidence ? query.evidence === "some" : null,
    evidence_id: query.record ?? null,
    affects_community: false,
    consents: query.consent ? [query.consent as ConsentAnswer] : [],
  };
}

/** Whether an address narrows the register at all. */
export function narrows(query: Query): boolean {
  return FILTERS.some((name) => query[name]);
}

/** The address without what narrows the register. */
export function widened(): Record<string, null> {
  return Object.fromEntries(FILTERS.map((name) => [name, null]));
}

const ORDERS: readonly string[] = [
  "day",
  "due",
  "question",
  "topic",
  "method",
  "state",
  "meeting",
] satisfies DecisionOrder[];

/** The order that an address names: `due`, or `-due` for the greatest first; the newest first when it names none. */
export function sortingOf(sort: string | undefined): DecisionSorting {
  const descending = sort?.startsWith("-") ?? true;
  const by = sort?.replace("-", "") ?? "day";
  return ORDERS.includes(by)
    ? { by: by as DecisionOrder, descending }
    : { by: "day", descending: true };
}

/** The order after a press on the heading of a column: the other way round, or days from the newest and words from A. */
export function sortedBy(now: DecisionSorting, by: DecisionOrder): string {
  const descending = now.by === by ? !now.descending : by === "day";
  return descending ? `-${by}` : by;
}
