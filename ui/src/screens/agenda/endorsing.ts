import type { Answer, Edit, EndorsementRow } from "../../api/bindings";
import type { GridChange } from "../../components/grid/types";

/** Every answer, in the order in which they are read out. */
export const answers: readonly Answer[] = [
  "not_asked",
  "endorsed",
  "endorsed_with_reservations",
  "declined",
];

/** The answer that an address names. */
export function answerIn(text: string | undefined): Answer | null {
  return answers.find((one) => one === text) ?? null;
}

/** How many rows have each answer. */
export function countAnswers(
  rows: readonly EndorsementRow[],
): Record<Answer, number> {
  const counts = {
    not_asked: 0,
    endorsed: 0,
    endorsed_with_reservations: 0,
    declined: 0,
  };
  for (const row of rows) counts[row.answer] += 1;
  return counts;
}

/** Only the rows with an answer; all of them without one. */
export function withAnswer(
  rows: readonly EndorsementRow[],
  answer: Answer | null,
): readonly EndorsementRow[] {
  return answer === null ? rows : rows.filter((row) => row.answer === answer);
}

type Changed = Partial<
  Pick<EndorsementRow, "answer" | "answered_on" | "person_id" | "reservation">
>;

/**
 * Turns changed cells into one edit that endorses for every organization touched. An answer given
 * without a day is dated today; one taken back loses its day.
 */
export function endorseEdit(
  changes: readonly GridChange<EndorsementRow>[],
  today: string,
): Edit {
  const touched = new Map<string, { row: EndorsementRow; set: Changed }>();
  for (const { row, key, column, value } of changes) {
    const known = touched.get(key) ?? { row, set: {} };
    touched.set(key, { row, set: { ...known.set, [column]: value } });
  }
  const edits = [...touched.values()].map(({ row, set }) =>
    endorse(row, set, today),
  );
  const [only] = edits;
  if (edits.length === 1 && only) return only;
  return { module: "together", edit: { label: null, edits } };
}

function endorse(row: EndorsementRow, set: Changed, today: string): Edit {
  const now = { ...row, ...set };
  if (set.answer !== undefined && set.answered_on === undefined)
    now.answered_on =
      set.answer === "not_asked" ? null : (row.answered_on ?? today);
  return {
    module: "agenda",
    edit: {
      verb: "endorse",
      organization_id: row.organization_id ?? "",
      version_id: row.version_id ?? "",
      answer: now.answer,
      answered_on: now.answered_on,
      person_id: now.person_id,
      reservation: now.reservation,
    },
  };
}
