import type { IndicatorRow } from "../../../api/bindings";
import { STATUSES } from "./filters";

/** What the indicators beside the short list are gathered by. */
export type GatheredBy = "goal" | "status";

/** Indicators under one title: a goal, none, or a status. */
export type Section =
  | { kind: "goal"; id: string; name: string; rows: IndicatorRow[] }
  | { kind: "no goal"; id: ""; rows: IndicatorRow[] }
  | { kind: "status"; id: IndicatorRow["status"]; rows: IndicatorRow[] };

const isRetired = ({ status }: IndicatorRow) => status === "retired";

/** The short list: headline measures in use, in their order. */
export function headlinesOf(rows: readonly IndicatorRow[]): IndicatorRow[] {
  return rows.filter((row) => row.is_headline && !isRetired(row));
}

/** The other indicators: by goal in the goals' order with the retired last, or by status in the order of a life. */
export function sectionsOf(
  rows: readonly IndicatorRow[],
  by: GatheredBy,
  goals: readonly { id: string; name: string }[],
): Section[] {
  const headlines = new Set(headlinesOf(rows));
  const others = rows.filter((row) => !headlines.has(row));
  const statuses: Section[] = STATUSES.map((id) => ({
    kind: "status",
    id,
    rows: others.filter((row) => row.status === id),
  }));
  if (by === "status") return statuses.filter(isFilled);
  const inUse = others.filter((row) => !isRetired(row));
  const known = new Set(goals.map(({ id }) => id));
  const sections: Section[] = goals.map(({ id, name }) => ({
    kind: "goal",
    id,
    name,
    rows: inUse.filter((row) => row.goal_id === id),
  }));
  sections.push({
    kind: "no goal",
    id: "",
    rows: inUse.filter((row) => !row.goal_id || !known.has(row.goal_id)),
  });
  return [...sections, ...statuses.slice(-1)].filter(isFilled);
}

const isFilled = ({ rows }: Section) => rows.length > 0;
