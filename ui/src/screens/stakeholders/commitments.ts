import { newId } from "../../api/api";
import type {
  Contribution,
  DecisionRow,
  Edit,
  MeetingRow,
  Organization,
} from "../../api/bindings";
import { date, shortDate } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import { factWords } from "./contribution-words";
import { addAction } from "./edits";

/** What somebody leaves behind that is neither a seat nor a promise of their own. */
export type Commitment = {
  key: string;
  /** What it is, as a line of the list. */
  text: string;
  /** The organization whose commitment it is; nothing for a duty. */
  organization: string | null;
  /** What the action says by which it is handed on, since what a record says of the past stays; nothing without one. */
  action: string | null;
  /** What gives it to somebody else. */
  handTo: (heir: string) => Edit;
};

/** A commitment, and who is to take it. */
export type CommitmentPart = Commitment & { heir: string | null };

const roles = ["chair_id", "facilitator_id", "note_taker_id"] as const;

/** What a person is to do at meetings that are planned after a day. */
export function meetingDuties(
  meetings: readonly MeetingRow[],
  person: string,
  day: string,
): Commitment[] {
  const planned = meetings.filter(
    ({ status, held_on }) =>
      status === "planned" && (held_on === null || held_on > day),
  );
  return planned.flatMap((meeting) =>
    roles
      .filter((role) => meeting[role] === person)
      .map((role) => ({
        key: `${meeting.id} ${role}`,
        text: t.handOver.duties[role](
          meeting.title || meeting.series,
          meeting.held_on ? shortDate(meeting.held_on) : "",
        ),
        ...{ organization: null, action: null },
        handTo: (heir): Edit => ({
          module: "meetings",
          edit: {
            verb: "set",
            table: "meeting",
            id: meeting.id,
            set: { [role]: heir },
          },
        }),
      })),
  );
}

/** The decisions that a person is to see through and that are still to be looked at. */
export function decisionDuties(
  decisions: readonly DecisionRow[],
  person: string,
): Commitment[] {
  return decisions
    .filter((one) => one.responsible_id === person && one.due_on !== null)
    .map((one) => {
      const said = (one.outcome || one.question).replace(/\.$/, "");
      const action = t.handOver.seeThrough(said);
      const of = one.responsible_organization_id;
      return {
        key: one.id,
        text: t.handOver.duties.responsible_id(said),
        ...{ organization: null, action },
        handTo: (heir) => addAction(newId(), of, action, heir),
      };
    });
}

/** What an organization committed to, which its next voice is asked to confirm. */
export function pledgesOf(
  { id, name, agreement_signed_on, agreement_renews_on }: Organization,
  contributions: readonly Contribution[],
  day: string,
): Commitment[] {
  const words = t.handOver;
  const pledge = (key: string, text: string): Commitment => {
    const action = words.confirmThat(name, text);
    return {
      ...{ key, text, organization: id, action },
      handTo: (heir) => addAction(newId(), id, action, heir),
    };
  };
  const offers = contributions.filter(
    (one) =>
      one.organization_id === id &&
      one.side === "offered" &&
      (one.until_on === null || one.until_on > day),
  );
  return [
    ...(agreement_signed_on
      ? [
          pledge(
            `${id} agreement`,
            words.agreement(
              date(agreement_signed_on),
              agreement_renews_on ? date(agreement_renews_on) : "",
            ),
          ),
        ]
      : []),
    ...offers.map((offer) =>
      pledge(offer.id, words.offer(offer.name, factWords(offer))),
    ),
  ];
}

/** Puts beside each commitment who takes it: whoever was chosen, or else whoever takes everything. */
export function commitmentParts(
  commitments: readonly Commitment[],
  heirs: Readonly<Record<string, { heir?: string | null }>>,
  usual: string | null,
): CommitmentPart[] {
  return commitments.map((one) => ({
    ...one,
    heir: usual,
    ...heirs[one.key],
  }));
}
