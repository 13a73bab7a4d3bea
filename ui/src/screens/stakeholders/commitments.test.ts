import { expect, test } from "vitest";
import {
  blank,
  type Contribution,
  type DecisionRow,
  type MeetingRow,
} from "../../api/bindings";
import {
  commitmentParts,
  decisionDuties,
  meetingDuties,
  pledgesOf,
} from "./commitments";
import { newContribution, newOrganization } from "./edits";

const meeting = (id: string, more: Partial<MeetingRow>) =>
  ({ ...blank.meeting, id, series: "Steering", ...more }) as MeetingRow;
const decision = (id: string, more: Partial<DecisionRow>) =>
  ({ ...blank.decision, id, due_on: null, ...more }) as DecisionRow;

test("what somebody does at meetings after the last day is left behind, what was before is not", () => {
  const ana = { chair_id: "ana", note_taker_id: "ana" };
  const duties = meetingDuties(
    [
      meeting("past", { held_on: "2026-11-30", ...ana }),
      meeting("next", { held_on: "2027-01-07", facilitator_id: "bo", ...ana }),
      meeting("someday", { title: "Retreat", facilitator_id: "ana" }),
      meeting("off", { held_on: "2027-02-04", status: "cancelled", ...ana }),
    ],
    "ana",
    "2026-12-31",
  );
  expect(duties.map(({ text }) => text)).toEqual([
    "Chairs Steering, Thu 7 Jan",
    "Takes notes at Steering, Thu 7 Jan",
    "Facilitates Retreat",
  ]);
  expect(duties[0]?.handTo("cy").edit).toEqual({
    ...{ verb: "set", table: "meeting", id: "next" },
    set: { chair_id: "cy" },
  });
});

test("decisions that are to be looked at again are left behind", () => {
  const duties = decisionDuties(
    [
      decision("old", { responsible_id: "ana" }),
      decision("due", {
        ...{ responsible_id: "ana", due_on: "2027-03-01" },
        ...{ question: "Which day?", outcome: "Thursdays." },
      }),
      decision("other", { responsible_id: "bo", due_on: "2027-03-01" }),
    ],
    "ana",
  );
  expect(duties.map(({ text }) => text)).toEqual([
    "Sees the decision through: Thursdays",
  ]);
  expect(duties[0]?.handTo("cy")).toMatchObject({
    module: "actions",
    edit: {
      record: { text: "See the decision through: Thursdays", person_id: "cy" },
    },
  });
});

test("an agreement and the offers that go on are to be confirmed by an action of the organization", () => {
  const offer = (id: string, more: Partial<Contribution>) => ({
    ...newContribution(id, "bank", "offered"),
    ...more,
  });
  const bank = {
    ...newOrganization("bank"),
    ...{ name: "Food Bank", agreement_signed_on: "2025-01-16" },
  };
  const pledges = pledgesOf(
    bank,
    [
      offer("room", { name: "A cold room", amount: 2, unit: "days a week" }),
      offer("over", { name: "A van", until_on: "2026-06-30" }),
      { ...offer("lack", { name: "Hands" }), side: "needed" },
      { ...offer("else", { name: "Desks" }), organization_id: "library" },
    ],
    "2026-12-31",
  );
  expect(pledges.map(({ text }) => text)).toEqual([
    "the agreement signed on 16 Jan 2025",
    "the offer of A cold room (2 days a week)",
  ]);
  expect(pledges[1]?.handTo("cy")).toMatchObject({
    module: "actions",
    edit: {
      record: {
        text: "Confirm that Food Bank stands by the offer of A cold room (2 days a week)",
        ...{ organization_id: "bank", person_id: "cy" },
      },
    },
  });
});

test("whoever takes everything takes a commitment for which nobody else was chosen", () => {
  const [one] = pledgesOf(
    { ...newOrganization("bank"), agreement_signed_on: "2025-01-16" },
    [],
    "2026-12-31",
  );
  const all = one ? [one] : [];
  const heirOf = (heirs: Record<string, { heir: string | null }>) =>
    commitmentParts(all, heirs, "cy")[0]?.heir;
  expect(heirOf({})).toBe("cy");
  expect(heirOf({ "bank agreement": { heir: null } })).toBeNull();
});
