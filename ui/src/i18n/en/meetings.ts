import type {
  Cadence,
  ItemState,
  MeetingStatus,
  Method,
  MinutesState,
  Mode,
  Presence,
  Purpose,
  SeatRole,
} from "../../api/bindings";
import { places } from "./places";
import { plural } from "./plural";

/** Series, meetings, agenda items, attendance, decisions, minutes. */
export const meetings = {
  title: places.meetings,
  sub: (ahead: number, behind: number) =>
    `${ahead} to come · ${behind} in the record`,
  toMeetings: "All meetings",
  goneTitle: "This meeting is not there any more",
  goneText: "It was removed, or the address belongs to another initiative.",
  emptyTitle: "No meetings yet",
  emptyText:
    "Meetings come in series: one for each group that meets regularly. A series knows how often and where it meets; each meeting then gets its agenda, attendance, decisions and minutes.",

  series: "Series",
  seriesTitle: "Series",
  addSeries: "Add a series",
  newSeries: "Steering committee",
  noSeries: "No series yet. A series is a group that meets regularly.",
  removeSeries: "Remove the series",
  removeSeriesHint: "Its meetings stay in the record.",
  name: "Name",
  group: "Group",
  groupHint: "Its seats are the ones expected at each meeting.",
  cadence: "Cadence",
  cadences: {
    weekly: "Every week",
    biweekly: "Every two weeks",
    monthly: "Every month",
    quarterly: "Every quarter",
  } satisfies Record<Cadence, string>,
  mode: "How people meet",
  modes: {
    in_person: "In person",
    remote: "Remote",
    hybrid: "In person and remote",
  } satisfies Record<Mode, string>,
  place: "Place",
  usualStart: "Usual start",
  usualEnd: "Usual end",
  quorum: "Quorum",
  nextMeeting: "Next meeting",
  nonePlanned: "none planned",

  upcoming: "To come",
  held: "Held",
  between: (from: string, until: string) => `${from} to ${until}`,
  noneAhead: "No meeting lies ahead.",
  meetings: (n: number) => plural(n, { one: "# meeting", other: "# meetings" }),
  meeting: "Meeting",
  day: "Date",
  noDay: "no date yet",
  times: "Time",
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  dayAndTimes: (day: string, times: string) => `${day} · ${times}`,
  items: "Items",
  decisionsShort: "Decisions",
  leaders: "Leaders",
  notNoted: "not noted",
  state: "State",
  status: "How far the meeting has come",
  statuses: {
    planned: "Planned",
    running: "Under way",
    held: "Held",
    cancelled: "Cancelled",
  } satisfies Record<MeetingStatus, string>,
  minutesStates: {
    draft: "Draft minutes",
    final: "Final minutes",
  } satisfies Record<MinutesState, string>,
  finalShort: "Minutes final",

  plan: "Plan a meeting",
  planText:
    "Place, times and expected seats come from the series. What the last meeting left unfinished comes along.",
  planIt: "Plan the meeting",
  planned: (day: string, carried: number) =>
    carried > 0
      ? `Planned for ${day}. ${plural(carried, { one: "# item carried over.", other: "# items carried over." })}`
      : `Planned for ${day}.`,
  titleField: "Title",
  willCarry: (n: number, day: string) =>
    n > 0
      ? plural(n, {
          one: `# unfinished item of ${day} will be carried over.`,
          other: `# unfinished items of ${day} will be carried over.`,
        })
      : `The meeting of ${day} left nothing unfinished.`,
  nothingToCarry: "There is no earlier meeting to carry items over from.",

  previous: "Previous meeting of the series",
  next: "Next meeting of the series",
  partsOf: (title: string) => `Parts of ${title}`,
  parts: {
    agenda: "Agenda",
    preparing: "Preparation",
    attendance: "Attendance",
    notes: "Notes",
    decisions: "Decisions",
    actions: "Actions",
    minutes: "Minutes",
  },
  showPart: (part: string) => `Show ${part}`,
  facts: "About this meeting",
  chair: "Chair",
  facilitator: "Facilitator",
  noteTaker: "Note-taker",
  removeMeeting: "Remove the meeting",

  item: "Agenda item",
  addItem: "Add an item",
  removeItem: "Remove the item",
  noItemsTitle: "No agenda yet",
  noItems:
    "The agenda is empty. Add what the group should inform, discuss, decide, learn or connect on, each with its minutes.",
  toAgenda: "Write the agenda",
  min: "min",
  minutesFor: (title: string) => `Minutes for ${title}`,
  minutesUsed: "Minutes used",
  usedOf: (planned: number) => `of ${planned} min used`,
  minutesOf: (planned: number, available: number) =>
    `${planned} of ${available} minutes planned`,
  minutesLeft: (n: number) =>
    n === 0
      ? "just as much as there is"
      : plural(n, { one: "# minute left", other: "# minutes left" }),
  overBudget: (n: number) =>
    plural(n, {
      one: "# minute more than there is: shorten or drop something",
      other: "# minutes more than there are: shorten or drop something",
    }),
  purposes: {
    inform: "Inform",
    discuss: "Discuss",
    decide: "Decide",
    learn: "Learn",
    connect: "Connect",
  } satisfies Record<Purpose, string>,
  itemState: "State of the item",
  itemStates: {
    open: "open",
    done: "done",
    carried: "carried over",
    dropped: "dropped",
    proposed: "proposed",
    declined: "declined",
    parked: "parked",
  } satisfies Record<ItemState, string>,
  presentedBy: (name: string) => `presented by ${name}`,
  proposedBy: (name: string) => `proposed by ${name}`,
  goal: "Goal it serves",
  preread: "Pre-read",
  prereadHint: "What to read before, and where it is.",
  carriedFrom: (day: string) => `carried over from ${day}`,
  openNotes: "Open its notes",

  rate: (leaders: number, expected: number) =>
    `${leaders} of ${expected} leaders`,
  quorumMet: "quorum met",
  quorumMissed: "quorum not met",
  nobodyNoted: "Nobody noted yet",
  stillOpen: (n: number) =>
    plural(n, { one: "# seat not noted yet", other: "# seats not noted yet" }),
  restInPerson: "The rest came as leaders in person",
  attendanceKeys:
    "On a seat: keys 1 to 6 note who filled it, 0 takes the note back, arrows up and down go to the next seat.",
  presences: {
    leader_in_person: "Accountable leader, in person",
    leader_remote: "Accountable leader, remote",
    delegate: "Delegate",
    absent_with_notice: "Absent with notice",
    absent_without_notice: "Absent without notice",
    not_expected: "Not expected",
  } satisfies Record<Presence, string>,
  presencesShort: {
    leader_in_person: "Leader",
    leader_remote: "Remote",
    delegate: "Delegate",
    absent_with_notice: "Excused",
    absent_without_notice: "Absent",
    not_expected: "Not expected",
  } satisfies Record<Presence, string>,
  seatRoles: {
    chair: "Chair",
    co_chair: "Co-chair",
    member: "Member",
    observer: "Observer",
  } satisfies Record<SeatRole, string>,
  communitySeat: "Community seat",
  noSpeaker: "nobody speaks for it",
  who: "Who came",
  whoCame: (seat: string) => `Who came for ${seat}`,
  guests: "Guests",
  guestsHint: "Who came without a seat. Part them with semicolons.",
  attendanceWord: "Attendance",
  noSeatsTitle: "No seats are expected here",
  noSeatsText:
    "Attendance is noted per seat. Give the series a group, and the group its seats; a seat belongs to an organization.",
  noSeatsNoDay:
    "Give the meeting a date first: the seats of its group on that day are the ones expected.",
  toSeats: "Groups and seats",

  itemOf: (place: number, count: number) => `Item ${place} of ${count}`,
  nextItem: "Next item",
  previousItem: "Previous item",
  notesKeys: "D adds a decision, A an action",
  discussionOf: (title: string) => `Notes on ${title}`,
  discussionHint: "What was said",

  decision: "Decision",
  decisionRegister: "Decisions",
  noDecisionFits: (search: string) => `No decision has the words “${search}”.`,
  noDecisionsTitle: "No decisions yet",
  noDecisionsText:
    "This is where everything the initiative decided can be found again: the question, the outcome, how it was decided and when it is looked at again. Decisions are written down in a meeting.",
  noDecisionsHere:
    "Nothing was decided yet. Write the question; the outcome and how it was decided follow.",
  withoutItem: "Not tied to an item",
  addDecision: "Add a decision",
  removeDecision: "Remove the decision",
  method: "How it was decided",
  methods: {
    consent: "Consent",
    consensus: "Consensus",
    fist_to_five: "Fist to five",
    majority: "Majority vote",
    advice: "One person, after advice",
    sense_check: "Sense check",
  } satisfies Record<Method, string>,
  responsible: "Responsible",
  decidedOn: "Decided on",
  reviewOn: "Review on",
  reviewAt: (day: string) => `review on ${day}`,
  decisionTexts: {
    objections: "Objections, and how they were integrated",
    concerns: "Concerns",
  },

  addAction: "Add an action",
  fromThisMeeting: "From this meeting",
  openBefore: "Open from earlier meetings",
  nothingOpenBefore: "Earlier meetings of the series left nothing open.",
  fromMeeting: (day: string) => `from ${day}`,

  summary: "Summary",
  summaryHint: "What the meeting came to, in two or three sentences",
  keptForLater: "Kept for later",
  draftLead:
    "Everything can still change. Final minutes are locked until they are re-opened, and the history keeps both.",
  finalLead: "The record of this meeting is locked.",
  seriesGone: "This series is not there any more. These are all of them.",
  toMinutes: "Go to the minutes",
  toNextAgenda: "Open the agenda of the next meeting",
  finalize: "Finalize the minutes",
  reopen: "Re-open the minutes",
  handOutLead:
    "Minutes, and a letter to each organization with only its promises.",
  reopenedBecause: (why: string) => `Opened again: ${why}`,
  reopenLead:
    "The final minutes stay in the history. Say why they are opened again, so that others can follow.",
  reopenReason: "Why",
  reopenNow: "Re-open",
  handOut: "Hand out",
  unfinished: "Unfinished",
  openItems: (n: number) =>
    plural(n, {
      one: "# item is still open.",
      other: "# items are still open.",
    }),
  noOpenItems: "Every item is done, carried over or dropped.",
  carryOver: "Carry over to the next meeting",
  carried: (n: number) =>
    plural(n, { one: "# item carried over.", other: "# items carried over." }),
};
