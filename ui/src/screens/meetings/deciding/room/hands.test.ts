import { expect, test } from "vitest";
import type { SeatHand } from "../../../../api/bindings";
import { handWords, nextUnheard, saidByKey, unexplained } from "./hands";

const seat = (id: string, fields: Partial<SeatHand> = {}) =>
  ({
    seat: { id },
    is_asked: true,
    is_recused: false,
    vote: null,
    ...fields,
  }) as SeatHand;

const raised = (id: string, hand: string, fingers: number | null = null) =>
  seat(id, { vote: { hand, fingers } as SeatHand["vote"] });

test("a key is a hand of the method, or takes one back", () => {
  expect(saidByKey("consent", "2")).toEqual({
    hand: "objection",
    fingers: null,
  });
  expect(saidByKey("consensus", "2")?.hand).toBe("stand_aside");
  expect(saidByKey("fist_to_five", "0")).toEqual({
    hand: "fingers",
    fingers: 0,
  });
  expect(saidByKey("fist_to_five", "6")).toBeUndefined();
  expect(saidByKey("majority", "0")).toBeUndefined();
  expect(saidByKey("majority", "Backspace")).toBeNull();
  expect(saidByKey("advice", "1")).toBeUndefined();
  expect(handWords("sense_check", { hand: "abstain", fingers: null })).toBe(
    "Not sure",
  );
});

test("the round goes on to whoever was not heard, and begins again at the top", () => {
  const seats = [
    seat("a"),
    raised("b", "consent"),
    seat("c", { is_asked: false }),
    seat("d"),
  ];
  expect(nextUnheard(seats, -1)).toBe(0);
  expect(nextUnheard(seats, 0)).toBe(3);
  expect(nextUnheard(seats, 3)).toBe(0);
  expect(nextUnheard([raised("b", "consent")], 0)).toBeUndefined();
});

test("objections and low hands wait for their words, those that stand back do not", () => {
  const hands = [
    raised("a", "objection"),
    { ...raised("b", "objection"), is_recused: true },
    raised("c", "objection"),
    raised("d", "consent"),
  ];
  const of = (rows: readonly SeatHand[]) => rows.map((one) => one.seat.id);
  expect(
    of(unexplained({ method: "consent" }, hands, [{ seat_id: "c" }], null)),
  ).toEqual(["a"]);
  const fingers = [
    raised("a", "fingers", 2),
    raised("b", "fingers", 3),
    seat("c"),
  ];
  expect(of(unexplained({ method: "fist_to_five" }, fingers, [], 3))).toEqual([
    "a",
  ]);
});
