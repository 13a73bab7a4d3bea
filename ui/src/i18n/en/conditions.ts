import { places } from "./places";
import { plural } from "./plural";

/** The five conditions and the overview screen. */
export const conditions = {
  title: places.conditions,
  nextMeeting: "Next meeting",
  noMeeting: "No meeting is planned.",
  planMeeting: "Plan a meeting",
  prepare: "Prepare",
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  seats: (n: number) =>
    plural(n, { one: "# seat expected", other: "# seats expected" }),
  carried: (n: number) =>
    plural(n, { one: "# item carried over", other: "# items carried over" }),
  onGoals: (part: string, whole: string) =>
    `${part} of ${whole} minutes on goals`,
  noItems: "Nothing is on its agenda yet.",
  overPlanned: (n: number) =>
    plural(n, {
      one: "# minute more than there is time for",
      other: "# minutes more than there is time for",
    }),
  agendaOf: (meeting: string) => `Agenda of ${meeting}`,
  toChase: "To chase",
  nothingToChase:
    "No action is open. What partners promise in a meeting will be listed here, the latest first.",
  daysLate: (n: number) =>
    plural(n, { one: "# day late", other: "# days late" }),
  due: (day: string) => `due ${day}`,
  dueIn: (when: string) => `due ${when}`,
  noDue: "no due day",
  nobody: "nobody named",
  allActions: "All actions",
  conditionsTitle: "The conditions, from your records",
  commonAgenda: "Common agenda",
  reinforcing: "Mutually reinforcing activities",
  communication: "Continuous communication",
  meetingsHeld: "Meetings held",
  backbone: "Backbone support",
  howCounted: "How it is counted",
  whyOf: (row: string) => `Why this matters: ${row}`,
  noData: "no data yet",
  endorsement: {
    said: (version: string, older: string) =>
      older === "0"
        ? `active partners endorsed version ${version}`
        : `active partners endorsed version ${version}; ${older} endorsed only an older one`,
    none: "No version is out yet. Freeze one in the common agenda and ask partners to endorse it.",
    noPartners: "No partner is active yet, so nobody can endorse it.",
    why: "A common agenda counts when organizations have said yes to the same words. Endorsements of an older version are promises to a text that has changed.",
    how: "Active organizations that endorsed the current version, with reservations or without, out of all active organizations.",
  },
  measurement: {
    said: "collected indicators have the value that is due",
    none: "No indicator is collected yet. Agree with partners on a few, and say how each is measured.",
    why: "Partners learn together only from numbers that everybody counts alike and that are there when they are needed.",
    how: "Indicators with the status collecting that have a value for the newest period that is due, out of all with that status. A value is due 7 days after the end of a week, 30 of a month, 45 of a quarter, 60 of a half-year and 90 of a year.",
  },
  strategies: {
    said: "strategies have an activity under way",
    none: "The agenda has no strategies yet.",
    gapsLead: "None under way for",
    moreGaps: (n: number) =>
      plural(n, { one: "and # more", other: "and # more" }),
    unaligned: (n: number) =>
      plural(n, {
        one: "# activity serves no strategy",
        other: "# activities serve no strategy",
      }),
    why: "A strategy that nobody works on is a wish. Seeing the gaps together lets partners decide who takes them up or what to drop.",
    how: "Strategies with at least one aligned activity that is on track or has minor or major issues, out of all strategies. Planned, completed and abandoned activities do not count.",
  },
  leaders: {
    below: (threshold: string) =>
      `leaders present over 12 months, below your ${threshold}`,
    reached: (threshold: string) =>
      `leaders present over 12 months, at or above your ${threshold}`,
    before: (share: string) => `${share} the year before`,
    noBefore: "no attendance recorded the year before",
    none: "No attendance has been recorded in the last 12 months.",
    why: "Decisions hold when those who can commit their organization are in the room. When leaders start to send someone else, momentum is leaving before anyone says so.",
    howBetween: (from: string, until: string) =>
      `Seats filled by their accountable leader, in person or remote, out of all seats expected at meetings from ${from} to ${until}. Seats marked as not expected do not count.`,
  },
  meetings: {
    said: (n: number) =>
      plural(n, {
        one: "meeting held in the last 12 months",
        other: "meetings held in the last 12 months",
      }),
    none: "No meeting was held in the last 12 months.",
    why: "Trust grows from people meeting often and regularly. A gap in the calendar shows here before it shows in the work.",
    howBetween: (from: string, until: string) =>
      `Meetings of every series and single ones with the status held, from ${from} to ${until}.`,
  },
  overdue: {
    said: (n: number) =>
      plural(n, {
        one: "open action is past its due day",
        other: "open actions are past their due day",
      }),
    oldest: (days: string) => `the oldest by ${days}`,
    none: "No open action is late.",
    days: (n: number) => plural(n, { one: "# day", other: "# days" }),
    why: "Following up is what a backbone is for: a promise that nobody asks about is soon a promise that nobody keeps.",
    howOn: (day: string) =>
      `Actions that are open or in progress and whose due day is before ${day}. Those put off are left out until their day comes.`,
  },
  steps: {
    title: "First steps",
    text: "Three things make this overview come alive. Each is checked off as soon as it is in your records.",
    partners: "Add your partners",
    partnersText: "Type them in, or import the list you have as CSV or XLSX.",
    partnersDone: (n: number) =>
      plural(n, { one: "# organization", other: "# organizations" }),
    importList: "Import a list",
    agenda: "Write the common agenda",
    agendaText:
      "What you want to change, as goals, and the strategies to get there.",
    agendaDone: (n: number) =>
      plural(n, { one: "# strategy", other: "# strategies" }),
    meeting: "Plan a meeting",
    meetingText: "A series with its seats, then the first date and its agenda.",
    meetingDone: "a meeting is on record",
    done: "done",
    open: "to do",
    example:
      "To see where this leads, look around in the example. Your file stays as it is.",
    sofar: (done: string, of: string) => `${done} of ${of} done`,
  },
};
