import { plural } from "./plural";

/** What an import calls the columns of a calendar, beside the words of the records. */
const fields: Record<string, string> = {
  starts: "start",
  ends: "end",
  comes_back: "comes back",
  extra_times: "extra times",
  times_left_out: "times left out",
  instead_of: "instead of",
  rule_left_out: "rule left out",
  and_later: "and all later",
  series: "series",
  chair: "chair",
  delegate: "delegate",
  proposes: "proposes",
};

/** Calendars that come in, answers to invitations, and calendars that go out. */
export const calendars = {
  fields,
  parts: {
    meetings: "Meetings",
    whole_days: "Entries of whole days",
    answers: "Answers to invitations",
    to_dos: "Your actions that come back",
    other_to_dos: "To-dos of others",
  },
  partOf: (part: string, file: string) => `${part} (${file})`,
  lead: "Check what becomes of each part of the calendar.",
  bringIn: "What becomes of them",
  becomes: {
    meetings: "They become meetings",
    replies: "They are noted at the seats",
    actions: "They become actions",
    nothing: "They are left out",
  },
  series: "Which series they go into",
  ownSeries: "the one their calendar tells",
  noSeries: "none",
  linesOf: (part: string) => `${part}, one by one`,
  when: "When",
  title: "Title",
  goesInto: "Series",
  cancelled: "called off",
  onlyDue: "due, not planned",
  several: (n: number, from: string, until: string) =>
    plural(n, {
      one: `# meeting on ${from}`,
      other: `# meetings from ${from} to ${until}`,
    }),
  at: (day: string, from: string, until: string) =>
    `${day}, ${from} to ${until}`,
  atIn: (day: string, from: string, until: string, zone: string) =>
    `${day}, ${from} to ${until} (${zone})`,
  who: "Who",
  meeting: "Meeting",
  meetingOn: (title: string, day: string) => `${title}, ${day}`,
  answer: "Answer",
  beside: "Beside it",
  proposes: (when: string) => `proposes ${when}`,
  more: (n: number) =>
    plural(n, {
      one: "# more is not listed.",
      other: "# more are not listed.",
    }),
  answers: {
    needs_action: "has not answered",
    accepted: "accepts",
    tentative: "may come",
    declined: "declines",
    delegated: "sends somebody else",
  },
  sends: (name: string) => `sends ${name}`,
  nobodyHere: "nobody with a seat here",
  /** What a seat answered, beside its name. */
  rsvp: {
    needs_action: "invited, no answer yet",
    accepted: "accepted",
    tentative: "tentative",
    declined: "declined",
    delegated: "passed on",
  },
  rsvpSends: (name: string) => `sends ${name}`,
  rsvpNote: (answer: string, note: string) => `${answer}: “${note}”`,
  invitation: "Invitation (.ics)",
  ofSeries: "Calendar (.ics)",
  look: "Go to the meetings",
};
