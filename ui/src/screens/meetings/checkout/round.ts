import type {
  CheckOutQuestion,
  CheckOutScore,
  CheckOutWords,
} from "../../../api/bindings";

/** The questions in the order in which they are asked. */
export const QUESTIONS = ["usefulness", "voice", "learning"] as const;

/** The scores that can be given. */
export const SCORES = [1, 2, 3, 4, 5] as const;

/** From how many sheets on nobody can tell whose they are by taking one's own away. */
export const FEW = 3;

/** What one person answered; it lives in the window until its round ends. */
export type Sheet = {
  scores: Partial<Record<CheckOutQuestion, number>>;
  comment: string;
};

/** How many gave each score to each question, as a table of counts. */
export type Counts = Record<CheckOutQuestion, number[]>;

export const blankSheet = (): Sheet => ({ scores: {}, comment: "" });

export const noCounts = (): Counts => ({
  usefulness: [0, 0, 0, 0, 0],
  voice: [0, 0, 0, 0, 0],
  learning: [0, 0, 0, 0, 0],
});

/** Whether nothing was answered. */
export function isBlank(sheet: Sheet): boolean {
  return Object.keys(sheet.scores).length === 0 && sheet.comment.trim() === "";
}

/** Adds the sheets of a round up; afterwards no sheet stands by itself. */
export function countsOf(sheets: readonly Sheet[]): Counts {
  const counts = noCounts();
  for (const sheet of sheets)
    for (const question of QUESTIONS) {
      const score = sheet.scores[question];
      if (score !== undefined) counts[question][score - 1]! += 1;
    }
  return counts;
}

/** The counts as the core takes them; what nobody gave is left out. */
export function scoresOf(counts: Counts): CheckOutScore[] {
  return QUESTIONS.flatMap((question) =>
    SCORES.map((score) => ({
      question,
      score,
      count: counts[question][score - 1] ?? 0,
    })).filter((one) => one.count > 0),
  );
}

/** What was written, in the order of the alphabet, so that the order of the identities tells nothing either. */
export function commentsOf(
  texts: readonly string[],
  id: () => string,
): CheckOutWords[] {
  const written = texts.map((text) => text.trim()).filter(Boolean);
  return written
    .toSorted((a, b) => a.localeCompare(b))
    .map((text) => ({ id: id(), text }));
}
