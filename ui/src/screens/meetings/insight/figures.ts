import type {
  AttendanceLine,
  AttendanceScope,
  AttendanceShares,
  Share,
} from "../../../api/bindings";
import { number, percent } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";

/** A share as a percentage; a word where there is nothing to take it of. */
export function percentOf(share: Share): string {
  return share.percent === null
    ? t.insight.noData
    : percent(share.percent / 100);
}

/** A share as `168 of 239`. */
export function partOf(share: Share): string {
  return t.insight.ofWhole(number(share.numerator), number(share.denominator));
}

/** How a share differs from an earlier one, in whole points; nothing when one of the two has no data. */
export function changeOf(now: Share, then: Share): string | undefined {
  if (now.percent === null || then.percent === null) return undefined;
  const points = Math.round(now.percent) - Math.round(then.percent);
  if (points === 0) return t.insight.same;
  const size = Math.abs(points);
  return points > 0
    ? t.insight.up(size, number(size))
    : t.insight.down(size, number(size));
}

/** A line of a table of attendance. */
export type ShareLine = {
  key: string;
  name: string;
  /** Where the name leads. */
  href?: string;
  meetings: number;
  shares: AttendanceShares;
  scope: AttendanceScope;
  /** The same line in the period before. */
  before?: AttendanceShares;
  /** A word at its end. */
  note?: string;
};

/** Lines of the report as lines of a table. */
export function linesOf(
  lines: readonly AttendanceLine[],
  of: "organization" | "sector" | "series",
  unnamed: string,
  before: readonly AttendanceLine[] = [],
): ShareLine[] {
  return lines.map((line) => ({
    key: line.id ?? "none",
    name: line.name || unnamed,
    meetings: line.meetings,
    shares: line.shares,
    scope: { of, id: line.id },
    before: before.find((one) => one.id === line.id)?.shares,
  }));
}
