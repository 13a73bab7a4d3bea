import type {
  DefinitionRow,
  IndicatorRow,
  MeasurePoint,
  MeasureSeries,
} from "../../../api/bindings";
import type {
  Break,
  Level,
  Line,
  LinePoint,
} from "../../../components/chart/lines";
import { t } from "../../../i18n/language.svelte";
import { figureWords, periodWords } from "../../../i18n/measured";
import { told } from "../figures";

/** What is drawn: everybody everywhere, the places, or the groups of one dimension. */
export type Cut =
  | { kind: "together" }
  | { kind: "place" }
  | { kind: "group"; dimension: string };

/** How many lines can be told apart. */
const MOST = 8;

/** The only dimension by which a series is told apart; none where there is none or several. */
function dimensionOf({ disaggregation }: MeasureSeries): string | undefined {
  const [pair, ...others] = disaggregation.split("; ");
  return others.length > 0 ? undefined : pair?.split("=")[0] || undefined;
}

/** The series that a cut draws. */
export function seriesOf(
  series: readonly MeasureSeries[],
  cut: Cut,
): MeasureSeries[] {
  return series
    .filter((one) => told(one.points).length > 0)
    .filter((one) => {
      if (cut.kind === "group")
        return one.place === "" && dimensionOf(one) === cut.dimension;
      if (one.disaggregation !== "") return false;
      return (one.place === "") === (cut.kind === "together");
    })
    .slice(0, MOST);
}

/** The cuts that have something to draw. */
export function cutsOf(series: readonly MeasureSeries[]): Cut[] {
  const dimensions = new Set(series.flatMap((one) => dimensionOf(one) ?? []));
  const all: Cut[] = [
    { kind: "together" },
    { kind: "place" },
    ...[...dimensions].map((dimension) => ({
      kind: "group" as const,
      dimension,
    })),
  ];
  return all.filter((cut) => seriesOf(series, cut).length > 0);
}

/** The code that names a cut in the address. */
export function codeOf(cut: Cut): string {
  return cut.kind === "group" ? `by ${cut.dimension}` : cut.kind;
}

const dayOf = (day: string) => Date.parse(day) / 86_400_000;

function pointOf(point: MeasurePoint & { value: number }): LinePoint {
  const { period, starts_on, value } = point;
  return {
    key: period,
    at: dayOf(starts_on),
    label: periodWords(period),
    value,
  };
}

/** A line that is broken where it is measured otherwise. */
export function lineOf(series: MeasureSeries, cut: Cut): Line {
  const parts: LinePoint[][] = [];
  let version: string | null | undefined;
  for (const point of told(series.points)) {
    if (parts.length === 0 || point.definition_id !== version) parts.push([]);
    parts.at(-1)?.push(pointOf(point));
    version = point.definition_id;
  }
  const group = series.disaggregation.split("=")[1] ?? "";
  const name = cut.kind === "place" ? series.place : group;
  return { id: `${series.place}\n${series.disaggregation}`, name, parts };
}

/** Where a line is measured otherwise: halfway between the last value of one version and the first of the next. */
export function breaksOf(
  series: MeasureSeries | undefined,
  definitions: readonly DefinitionRow[],
): Break[] {
  const points = told(series?.points ?? []);
  return points.flatMap((point, n) => {
    const before = points[n - 1];
    if (!before || before.definition_id === point.definition_id) return [];
    const number = definitions.find(({ id }) => id === point.definition_id);
    const at = (dayOf(before.starts_on) + dayOf(point.starts_on)) / 2;
    return [{ at, label: t.measures.chart.version(number?.number ?? 1) }];
  });
}

/** What everybody everywhere is compared with: the target that is next, and where it set out from. */
export function levelsOf({ target, baseline, unit }: IndicatorRow): Level[] {
  const words = t.measures.chart;
  const levels: Level[] = [];
  if (target?.value != null) {
    const value = figureWords(target.value, unit);
    const label = words.targetIn(value, periodWords(target.period));
    levels.push({ id: "target", value: target.value, label });
  }
  if (baseline?.value != null) {
    const label = words.baseline(figureWords(baseline.value, unit));
    levels.push({ id: "baseline", value: baseline.value, label });
  }
  return levels;
}
