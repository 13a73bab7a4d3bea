import type {
  AttendanceLine,
  AttendanceScope,
  AttendanceShares,
  Presence,
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

/** How the seats were filled: each of the six values out of all seats that were noted. */
export function filledOf(shares: AttendanceShares): Record<Presence, Share> {
  const { counts, with_notice, not_expected } = shares;
  const denominator = counts.expected + not_expected;
  const of = (numerator: number): Share => ({
    numerator,
    denominator,
    percent: denominator > 0 ? (100 * numerator) / denominator : null,
  });
  return {
    leader_in_person: of(counts.leaders_in_person),
    leader_remote: of(counts.leaders - counts.leaders_in_person),
    delegate: of(counts.delegates),
    absent_with_notice: of(with_notice.numerator),
    absent_without_notice: of(counts.absent - with_notice.numerator),
    not_expected: of(not_expected),
  };
}

/** How many of some meetings had a quorum; a word where that cannot be told of any. */
const quorumOf = ({ quorum }: AttendanceLine): string =>
  quorum.denominator > 0 ? partOf(quorum) : t.insight.noData;

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
    note: quorumOf(line),
    before: before.find((one) => one.id === line.id)?.shares,
  }));
}
