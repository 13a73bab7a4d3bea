import type { Criterion, Edit, Verdict } from "../../../api/bindings";
import type { GridChange } from "../../../components/grid/types";
import { t } from "../../../i18n/language.svelte";
import { together } from "../edits";
import { optionOf, type Lists } from "../lists";
import type { Spot } from "./arithmetic";

/** Who judges, and on which day. */
export type Judge = { assessor: string | null; on: string };

/** What a criterion is judged by: a score or the code of a level; nothing takes it back. */
export type Value = number | string | null;

function verdict(criterion: Criterion, value: Value): Verdict {
  const score = typeof value === "number" ? value : null;
  return { criterion, score, level: typeof value === "string" ? value : "" };
}

/** The edit that keeps what a judge thinks of a stakeholder. */
export function assess(
  stakeholder: string,
  { assessor, on }: Judge,
  values: Partial<Record<Criterion, Value>>,
): Edit {
  const verdicts = (Object.keys(values) as Criterion[]).map((criterion) =>
    verdict(criterion, values[criterion] ?? null),
  );
  return {
    module: "stakeholders",
    edit: {
      verb: "assess",
      stakeholder_id: stakeholder,
      assessor_id: assessor,
      assessed_on: on,
      verdicts,
    },
  };
}

/** The edit that puts an organization on the grid. */
export function placeAt(id: string, judge: Judge, spot: Spot): Edit {
  return assess(id, judge, { power: spot.power, interest: spot.interest });
}

/** The changes of a grid as one edit: each cell is an opinion by its column's criterion. */
export function assessCells<R>(
  changes: readonly GridChange<R>[],
  judge: Judge,
): Edit {
  const rows = new Map<string, Partial<Record<Criterion, Value>>>();
  for (const { key, column, value } of changes)
    rows.set(key, { ...rows.get(key), [column]: value });
  const edits = [...rows].map(([id, values]) => assess(id, judge, values));
  const [only] = edits;
  return edits.length === 1 && only ? only : together(edits);
}

/** What an assessor is called. */
export function assessorName(lists: Lists, assessor: string | null): string {
  if (assessor === null) return t.standing.together;
  return optionOf(lists.people, assessor)?.label ?? "";
}
