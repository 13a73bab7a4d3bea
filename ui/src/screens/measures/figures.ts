import type {
  IndicatorRow,
  MeasurePoint,
  MeasureTrend,
} from "../../api/bindings";
import { t } from "../../i18n/language.svelte";
import { groupWords, periodWords } from "../../i18n/measured";

/** Where and for whom a value is; empty for everybody everywhere. */
export function whoWords(place: string, disaggregation: string): string {
  return [place, groupWords(disaggregation)].filter(Boolean).join(", ");
}

/** The points that have a value, oldest first. */
export function told(
  points: readonly MeasurePoint[],
): (MeasurePoint & { value: number })[] {
  return points.flatMap((point) =>
    point.value === null ? [] : [{ ...point, value: point.value }],
  );
}

/** The course of the newest values in one sentence; empty without a value. */
export function courseWords(points: readonly MeasurePoint[]): string {
  const some = told(points);
  const [first] = some;
  const last = some.at(-1);
  if (!first || !last) return "";
  return t.measures.courseWords(
    some.length,
    periodWords(first.period),
    periodWords(last.period),
  );
}

/** Whether data are up to date; of what is late, since when. */
export function freshWords({
  status,
  freshness,
  due_period,
}: Pick<IndicatorRow, "status" | "freshness" | "due_period">): string {
  if (status === "retired") return t.measures.noLongerCollected;
  return freshness === "late"
    ? t.measures.lateFor(periodWords(due_period))
    : t.measures.freshnesses[freshness];
}

/** How the word for a trend looks; the word and its mark say it as well. */
export const trendTones: Record<MeasureTrend, "good" | "soft" | "warn"> = {
  improving: "good",
  flat: "soft",
  worsening: "warn",
  too_few_points: "soft",
};
