import { expect, test } from "vitest";
import {
  isPresent,
  PRESENCES,
  presenceOfKey,
  quorumMet,
  seatOfKey,
} from "./attendance";

test("the keys 1 to 6 are the six values in their order", () => {
  expect(["1", "2", "3", "4", "5", "6"].map(presenceOfKey)).toEqual(PRESENCES);
});

test("0 and the delete keys take the note back, others mean nothing", () => {
  expect(["0", "Backspace", "Delete"].map(presenceOfKey)).toEqual([
    null,
    null,
    null,
  ]);
  expect(["7", "a", "Enter", "12"].map(presenceOfKey)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("arrows walk between seats and stop at both ends", () => {
  expect(seatOfKey("ArrowDown", 0, 3)).toBe(1);
  expect(seatOfKey("ArrowUp", 2, 3)).toBe(1);
  expect(seatOfKey("ArrowDown", 2, 3)).toBeUndefined();
  expect(seatOfKey("ArrowUp", 0, 3)).toBeUndefined();
  expect(seatOfKey("ArrowLeft", 1, 3)).toBeUndefined();
});

test("only leaders and delegates sat on their seat", () => {
  expect(PRESENCES.filter((one) => isPresent(one))).toEqual(
    PRESENCES.slice(0, 3),
  );
  expect(isPresent(undefined)).toBe(false);
});

test("the quorum is a share of the expected seats", () => {
  const rate = {
    expected: 10,
    leaders: 4,
    delegates: 1,
    leaders_in_person: 3,
    absent: 5,
  };
  expect(quorumMet(rate, 50)).toBe(true);
  expect(quorumMet(rate, 51)).toBe(false);
  expect(quorumMet({ ...rate, expected: 0, absent: 0 }, 50)).toBeNull();
});

test("seats that are not noted yet leave the quorum open until they cannot change it", () => {
  const rate = {
    expected: 1,
    leaders: 1,
    delegates: 0,
    leaders_in_person: 1,
    absent: 0,
  };
  expect(quorumMet(rate, 50, 13)).toBeNull();
  expect(quorumMet({ ...rate, expected: 7 }, 50, 7)).toBe(true);
  expect(quorumMet({ ...rate, absent: 1 }, 50, 1)).toBeNull();
  expect(quorumMet({ ...rate, absent: 1 }, 50)).toBe(false);
});
