import { expect, test } from "vitest";
import type { AttendanceShares } from "../../../api/bindings";
import { filledOf } from "./figures";

const share = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  percent: denominator > 0 ? (100 * numerator) / denominator : null,
});

const shares = (
  [room, remote, delegates, excused, absent]: number[],
  not_expected: number,
): AttendanceShares => {
  const [leaders, empty] = [room! + remote!, excused! + absent!];
  const expected = leaders + delegates! + empty;
  return {
    counts: {
      expected,
      leaders,
      delegates: delegates!,
      leaders_in_person: room!,
      absent: empty,
    },
    leaders: share(leaders, expected),
    delegates: share(delegates!, expected),
    in_person: share(room!, leaders),
    absent: share(empty, expected),
    with_notice: share(excused!, empty),
    not_expected,
  };
};

test("tells each of the six values out of all seats that were noted", () => {
  const filled = filledOf(shares([8, 2, 3, 4, 1], 2));
  const told = Object.values(filled).map((one) => one.numerator);
  expect(told).toEqual([8, 2, 3, 4, 1, 2]);
  expect(filled.leader_in_person).toEqual(share(8, 20));
});

test("tells nothing of no seat", () => {
  expect(filledOf(shares([0, 0, 0, 0, 0], 0)).delegate.percent).toBeNull();
});
