import type {
  Decision,
  Hand,
  Method,
  SeatHand,
} from "../../../../api/bindings";
import { t } from "../../../../i18n/language.svelte";

/** What a hand can say. */
export type Said = { hand: Hand; fingers: number | null };

const plain = (...hands: Hand[]): readonly Said[] =>
  hands.map((hand) => ({ hand, fingers: null }));

const FINGERS: readonly Said[] = [0, 1, 2, 3, 4, 5].map((fingers) => ({
  hand: "fingers",
  fingers,
}));

/** What the hands of a method can say, in the order of their keys; a person who decides alone counts none. */
const OFFERED: Readonly<Record<Method, readonly Said[]>> = {
  consent: plain("consent", "objection", "stand_aside"),
  consensus: plain("consent", "stand_aside", "objection"),
  fist_to_five: FINGERS,
  majority: plain("yes", "no", "abstain"),
  advice: [],
  sense_check: plain("yes", "no", "abstain"),
};

export function offered(method: Method): readonly Said[] {
  return OFFERED[method];
}

/** The key for what stands at that place: fingers by their number, others from 1. */
export function keyOf(method: Method, place: number): string {
  return String(method === "fist_to_five" ? place : place + 1);
}

/** What a key says on a seat: a hand, null to take it back, undefined for nothing. */
export function saidByKey(
  method: Method,
  key: string,
): Said | null | undefined {
  if (key === "Backspace" || key === "Delete") return null;
  return OFFERED[method].find((_, place) => keyOf(method, place) === key);
}

/** A hand in words. */
export function handWords(method: Method, { hand, fingers }: Said): string {
  if (hand === "fingers") return t.deciding.fingers(fingers ?? 0);
  if (hand === "abstain" && method === "sense_check") return t.deciding.unsure;
  return t.deciding.hands[hand];
}

/** What is said of a seat: its hand, or why it has none. */
export function seatWords(method: Method, seat: SeatHand): string {
  if (seat.is_recused) return t.deciding.standsBack;
  if (seat.vote) return handWords(method, seat.vote);
  return seat.is_asked ? t.deciding.noHand : t.deciding.absent;
}

export function seatName(seat: SeatHand): string {
  return seat.organization || t.meetings.communitySeat;
}

/** The seat whose hand comes next after one: waited for, and not raised yet; undefined when all were heard. */
export function nextUnheard(
  seats: readonly SeatHand[],
  after: number,
): number | undefined {
  const order = seats.map((_, n) => (after + 1 + n) % seats.length);
  return order.find((at) => seats[at]?.is_asked && !seats[at]?.vote);
}

/** Seats that object and whose objection nobody wrote down, or whose fingers are too few and were not heard. */
export function unexplained(
  { method }: Pick<Decision, "method">,
  hands: readonly SeatHand[],
  written: readonly { seat_id: string | null }[],
  threshold: number | null,
): readonly SeatHand[] {
  const isLow = (seat: SeatHand) =>
    method === "fist_to_five"
      ? (seat.vote?.fingers ?? 5) < (threshold ?? 0)
      : seat.vote?.hand === "objection";
  return hands.filter(
    (one) =>
      !one.is_recused &&
      isLow(one) &&
      !written.some(({ seat_id }) => seat_id === one.seat.id),
  );
}
