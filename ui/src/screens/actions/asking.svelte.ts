import type { ActionRow } from "../../api/bindings";

/** Until when something is put off, and why. */
export type DayAndReason = { day: string; reason: string };

/** A question about some actions that waits for its answer. */
type Question =
  | { about: "reason"; actions: readonly ActionRow[]; answer: Answered<string> }
  | {
      about: "day";
      actions: readonly ActionRow[];
      answer: Answered<DayAndReason>;
    };
type Answered<A> = (answer: A | null) => void;

let current = $state.raw<Question>();

/** The question on screen. */
export function asked(): Question | undefined {
  return current;
}

function ask<A>(
  question: (answer: Answered<A>) => Question,
): Promise<A | null> {
  current?.answer(null);
  return new Promise((resolve) => {
    current = question((answer) => {
      current = undefined;
      resolve(answer);
    });
  });
}

/** Asks why actions are dropped; null when that is taken back. */
export function askReason(
  actions: readonly ActionRow[],
): Promise<string | null> {
  return ask((answer) => ({ about: "reason", actions, answer }));
}

/** Asks until when actions are put off, and why; null when that is taken back. */
export function askDay(
  actions: readonly ActionRow[],
): Promise<DayAndReason | null> {
  return ask((answer) => ({ about: "day", actions, answer }));
}
