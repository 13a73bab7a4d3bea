import { plural } from "./plural";

/** The two-minute evaluation of a meeting: passing the laptop, and the sheets of paper. */
export const checkOut = {
  title: "Check-out",
  of: (meeting: string) => `Check-out of ${meeting}`,
  open: "Check-out",
  kept: (n: number) =>
    n === 0
      ? "No sheet is kept yet."
      : plural(n, {
          one: "# sheet is kept.",
          other: "# sheets are kept.",
        }),
  why: "Two minutes at the end tell more than a year of guessing. Everybody answers three questions for themselves; nobody sees the answers of another.",
  pass: "Pass the laptop around",
  passText:
    "The screen becomes a calm form that goes from hand to hand. The sheets stay in this window until you end the round; then they are stored together.",
  startRound: "Begin the round",
  paper: "Sheets of paper",
  paperText:
    "Print the sheets, collect them folded, and enter how many ticked each box.",
  print: "Print the sheets…",
  written: (file: string) => `Written to ${file}.`,
  toTrends: "See the trend",
  back: "Back to the meeting",
  gone: "This meeting is no longer there.",

  totals: "Totals of all sheets",
  totalsNow: "These are the counts that are kept now; change them as you like.",
  totalsHidden: (n: number) =>
    plural(n, {
      one: "# sheet is kept. So few are not shown one by one; what you enter here takes its place.",
      other:
        "# sheets are kept. So few are not shown one by one; what you enter here takes their place.",
    }),
  cell: (question: string, score: number) => `${question} Score ${score}`,
  question: "Question",
  comments: "What was written, one thing a line",
  keep: "Keep these totals",
  keptNow: "Kept.",
  uneven:
    "The lines have different sums. That is right if somebody left a question open.",
  writtenTitle: "What was written",
  removeComment: (text: string) => `Remove “${text}”`,

  ready: "Ready for the next person?",
  readyText:
    "Three questions, two minutes, no name. Nobody sees what you choose: not the next person, and not the one who holds this laptop.",
  begin: "Begin",
  beginKey: "Enter begins. The keys 1 to 5 answer.",
  thanks: "Thank you. Please pass the laptop on.",
  next: "I am next",
  endRound: "End the round",
  ended: (n: number) =>
    n === 0
      ? "The round ended without a sheet."
      : plural(n, {
          one: "# sheet was added.",
          other: "# sheets were added.",
        }),
  sheetsSoFar: (n: number) =>
    n === 0 ? "No sheet yet" : plural(n, { one: "# sheet", other: "# sheets" }),
  fewWarning:
    "With fewer than three sheets anybody could tell whose they are. Better go on, or end without keeping them.",
  endAnyway: "Keep them all the same",
  throwAway: "End without keeping them",
  goOn: "Go on",
  scoreSaid: ["1, no", "2", "3", "4", "5, yes"],
  no: "no",
  yes: "yes",
  leaveOpen: "Leave open whatever you do not want to answer.",
  comment: "One thing for next time",
  done: "Done, clear the screen",
};
