import { plural } from "./plural";

/** The register of decisions: filters, counts, sorting, looking again. */
export const decisionRegister = {
  title: "Decisions",
  sub: (shown: number, total: number) =>
    shown === total
      ? plural(total, { one: "# decision", other: "# decisions" })
      : `${shown} of ${total} decisions`,
  counts: "Counts",
  due: "Due",
  dueCount: (n: number) => plural(n, { one: "# due", other: "# due" }),
  without: "Without evidence",
  withoutCount: (n: number) =>
    plural(n, { one: "# without evidence", other: "# without evidence" }),
  notAsked: (n: number) =>
    plural(n, {
      one: "# affects the community and nobody was asked",
      other: "# affect the community and nobody was asked",
    }),
  openCount: (n: number) => plural(n, { one: "# open", other: "# open" }),
  state: "State",
  topic: "Topic",
  restsOn: "Rests on",
  restsOnCount: (title: string, n: number) => `${title} (${n})`,
  community: "Community",
  method: "Method",
  evidence: "Evidence",
  dueOn: "Due",
  any: "any",
  search: "Search the decisions",
  noneFits: "No decision fits these filters.",
  sortBy: (column: string) => `Sort by ${column}`,
  evidenceCount: (n: number) =>
    n === 0 ? "none" : plural(n, { one: "# piece", other: "# pieces" }),
  openObjections: (n: number) =>
    plural(n, { one: "# open objection", other: "# open objections" }),
  concerns: (n: number) =>
    plural(n, { one: "# concern kept", other: "# concerns kept" }),
  overdue: "due",

  review: "Look again",
  reviewNamed: (question: string) => `Look again: ${question}`,
  reviewText:
    "What was decided then stays as it is. This notes that it was looked at again, also when the minutes are final.",
  howNow: "What comes of it",
  stands: "It stands",
  change: "It should change",
  replaced: "Another took its place",
  whatCame: "What was found",
  nextReview: "Look again on",
  meeting: "At which meeting",
  takeUpText:
    "The question comes onto the agenda of that meeting, with the proposal and the options as they are now. This decision stands until the new one is made.",
  takeUpDeferredText:
    "The question comes onto the agenda of that meeting, with the proposal and the options as they are now.",
  noMeeting: "No meeting is planned. Plan one first.",
  replacedBy: "Which decision",
  keep: "Note it",
  putOn: "Put it on the agenda",
  kept: (question: string) => `Looked at again: ${question}`,
  takenUp: (question: string) => `On the agenda: ${question}`,
};
