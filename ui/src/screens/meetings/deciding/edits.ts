import { newId } from "../../../api/api";
import {
  blank,
  type DecisionDetail,
  type Edit,
  type EvidenceKind,
  type HandRaised,
  type MeetingsRecord,
  type ObjectionKind,
} from "../../../api/bindings";
import { today } from "../../../i18n/format";
import { act, change } from "../../../shell/faults.svelte";
import type { Said } from "./room/hands";

const put = (record: MeetingsRecord): Edit => ({
  module: "meetings",
  edit: { verb: "put", record },
});

/** Notes the hand of a seat; null takes it back. */
export function raise(decision_id: string, seat_id: string, said: Said | null) {
  return vote(decision_id, [
    {
      seat_id,
      person_id: null,
      hand: said?.hand ?? null,
      fingers: said?.fingers ?? null,
      count: 1,
    },
  ]);
}

/** Notes how many hands without a seat said something. */
export function countHands(
  decision_id: string,
  { hand, fingers }: Said,
  count: number,
) {
  const raised = { seat_id: null, person_id: null, hand, fingers, count };
  return change({
    module: "meetings",
    edit: { verb: "vote", decision_id, hands: [raised] },
  });
}

/** Takes every hand back, so that the seats can be asked again. */
export function askAgain({ decision, hands, tallies }: DecisionDetail) {
  const raised = hands.filter((one) => one.vote);
  const back = { person_id: null, hand: null, fingers: null, count: 1 };
  return vote(decision.id, [
    ...raised.map(({ seat }) => ({ ...back, seat_id: seat.id })),
    ...tallies.map(({ hand, fingers }) => ({
      ...back,
      seat_id: null,
      hand,
      fingers,
      count: 0,
    })),
  ]);
}

function vote(decision_id: string, hands: HandRaised[]) {
  return act({
    module: "meetings",
    edit: { verb: "vote", decision_id, hands },
  });
}

/** Closes a decision as made or rejected, today; without words of its own the outcome of one that is made is the proposal. */
export function decide({ decision }: DecisionDetail, is_made: boolean) {
  const outcome =
    is_made && decision.outcome.trim() === "" ? decision.proposal : null;
  return act({
    module: "meetings",
    edit: {
      verb: "decide",
      decision_id: decision.id,
      is_made,
      decided_on: today(),
      outcome,
    },
  });
}

export function defer(decision_id: string, until: string | null) {
  return act({
    module: "meetings",
    edit: { verb: "defer", decision_id, until },
  });
}

/** Opens a decision again that was closed or put off. */
export function openAgain(id: string) {
  const set = { state: "open", decided_on: null, deferred_until_on: null };
  return act({
    module: "meetings",
    edit: { verb: "set", table: "decision", id, set },
  });
}

/** Goes to a step of the guided script. */
export function goToStep(id: string, step: number) {
  return act({
    module: "meetings",
    edit: { verb: "set", table: "decision", id, set: { step } },
  });
}

/** Notes that an earlier decision was replaced by this one. */
export function supersede(earlier: string, by: string) {
  const review = {
    reviewed_on: today(),
    review_outcome: "",
    review_on: null,
    superseded_by_id: by,
  };
  return act({
    module: "meetings",
    edit: { verb: "review", decision_id: earlier, review },
  });
}

export function addOption(decision_id: string, text: string) {
  const option = { ...blank.decision_option, id: newId(), decision_id, text };
  return change(put({ table: "decision_option", ...option }));
}

export function addEvidence(
  decision_id: string,
  kind: EvidenceKind,
  title: string,
) {
  const evidence = {
    ...blank.evidence,
    id: newId(),
    decision_id,
    kind,
    title,
    as_of_on: today(),
  };
  return change(put({ table: "evidence", ...evidence }));
}

/** Links a record of the file, with what it says today. */
export function cite(decision_id: string, table: string, record_id: string) {
  const citation = {
    id: newId(),
    table,
    record_id,
    as_of_on: today(),
    text: "",
  };
  return change({
    module: "meetings",
    edit: { verb: "cite", decision_id, citation },
  });
}

/** Notes that a person or an organization has an interest. */
export function addInterest(
  decision_id: string,
  whose: { person_id: string | null; organization_id: string | null },
) {
  const interest = {
    ...blank.declared_interest,
    ...whose,
    id: newId(),
    decision_id,
  };
  return change(put({ table: "declared_interest", ...interest }));
}

export function addObjection(
  decision_id: string,
  kind: ObjectionKind,
  text: string,
  seat_id: string | null = null,
) {
  const objection = {
    ...blank.objection,
    id: newId(),
    decision_id,
    kind,
    text,
    seat_id,
  };
  return change(put({ table: "objection", ...objection }));
}

export function addCheck(decision_id: string, asked: string) {
  const check = {
    ...blank.consent_check,
    id: newId(),
    decision_id,
    asked,
    asked_on: today(),
  };
  return change(put({ table: "consent_check", ...check }));
}
