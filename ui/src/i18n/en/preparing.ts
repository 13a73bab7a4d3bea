import type {
  CarryReason,
  LogisticsKind,
  LogisticsState,
} from "../../api/bindings";
import { plural } from "./plural";

/** What is made ready for a meeting: arrangements, numbers, parts, usual agendas, proposals. */
export const preparing = {
  rolesTitle: "Who leads it",
  lastTurn: (person: string, day: string) => `Last time ${person}, on ${day}.`,
  longestAgo: (person: string, day: string) =>
    `Longest ago ${person}, on ${day}.`,
  noTurns: "Nobody is on record for the earlier meetings.",
  take: (person: string) => `It is ${person}’s turn`,

  logisticsTitle: "Arrangements",
  logisticsText:
    "What people need so that they can come and take part. What is not arranged by its day stands out.",
  logisticsSub: (done: number, all: number) => `${done} of ${all} arranged`,
  late: (n: number) => plural(n, { one: "# overdue", other: "# overdue" }),
  kinds: {
    room: "Room",
    access: "Access",
    interpreter: "Interpreter",
    childcare: "Childcare",
    food: "Food",
    travel: "Travel",
    printing: "Printing",
    technology: "Technology",
    other: "Other",
  } satisfies Record<LogisticsKind, string>,
  states: {
    to_do: "To do",
    arranged: "Arranged",
    not_needed: "Not needed",
  } satisfies Record<LogisticsState, string>,
  kind: "Kind",
  what: "What exactly",
  state: "State",
  who: "Who",
  byWhen: "By when",
  of: (field: string, entry: string) => `${field}, ${entry}`,
  overdue: "overdue",
  arrange: "Add what is usual",
  arrangeText:
    "What was arranged for the last meeting comes again; without one, a line for each thing that is usually needed.",
  noLogistics: "Nothing is noted yet.",
  addLogistics: "Add an arrangement",
  arranged: (n: number) =>
    plural(n, { one: "# arrangement added.", other: "# arrangements added." }),
  nothingToArrange: "Everything usual is there already.",
  removeEntry: (entry: string) => `Remove ${entry}`,

  dataTitle: "Data pack",
  dataText:
    "The numbers this meeting looks at, as they were on a day. They stay as they are, whatever their source says later.",
  noData:
    "No number yet. A meeting that looks at what changed decides better: add two or three.",
  addData: "Add a number",
  data: {
    title: "What it measures",
    value: "Value",
    unit: "Unit",
    as_of_on: "As of",
    source: "Where it comes from",
  },

  takeIndicators: "Take indicators…",
  takeTitle: "Take indicators into the data pack",
  takeText:
    "Each is frozen as it was on the day of the meeting, or today when that comes first. What is corrected later changes nothing here until you take it anew.",
  takeVerb: "Take",
  takeThem: (n: number) =>
    plural(n, { one: "Take # indicator", other: "Take # indicators" }),
  takeSearch: "Search indicators",
  takeNone: "Every indicator is in the data pack already.",
  takeNothing:
    "There is no indicator yet. Add the first under Shared measurement.",
  takeAnew: (title: string) => `Take ${title} anew`,
  takeAllAnew: "Take all anew",
  taken: (n: number) =>
    plural(n, { one: "# indicator frozen.", other: "# indicators frozen." }),
  noValueThen: "no value by that day",
  asOf: (day: string) => `as of ${day}`,

  cancel: "Cancel the meeting…",
  cancelTitle: "Cancel the meeting",
  cancelText:
    "It stays in the record as cancelled, with the reason. Its invitation goes out as cancelled.",
  cancelNeedsReason: "Say why: people will ask.",
  cancelIt: "Cancel the meeting",
  keepIt: "Keep the meeting",
  cancelled: (reason: string) => `Cancelled: ${reason}`,
  cancelledBare: "Cancelled",
  uncancel: "Plan it again",

  templates: "Usual agendas",
  templatesTitle: "Usual agendas",
  templatesText:
    "An agenda that a group begins with every time. A series can begin each new meeting with one; any meeting can take one over.",
  noTemplatesTitle: "No usual agenda yet",
  noTemplates:
    "Write one here, or keep the agenda of a good meeting as one. New meetings then begin with it.",
  templateGone: "This usual agenda is not there any more. This is the first.",
  addTemplate: "Add a usual agenda",
  newTemplate: "Usual agenda",
  forGroup: (group: string) => `for ${group}`,
  forAll: "for all groups",
  templateSub: (items: number, minutes: number) =>
    `${plural(items, { one: "# item", other: "# items" })} · ${plural(minutes, { one: "# minute", other: "# minutes" })}`,
  usedBy: (series: string) => `Meetings of ${series} begin with it.`,
  removeTemplate: "Remove this usual agenda",
  removeTemplateHint: "Meetings that began with it keep their items.",
  templateItem: "Item of a usual agenda",
  addTemplateItem: "Add an item",
  noTemplateItems: "It is empty. Add what comes every time.",
  useTemplate: (name: string) => `Add the items of ${name}`,
  keepTemplate: "Keep this agenda as a usual one…",
  keepTitle: "Keep as a usual agenda",
  keepText:
    "Titles, purposes, minutes and presenters are kept; what was carried over and what was said is not.",
  keepName: "Name",
  keepGroup: "Group",
  allGroups: "All groups",
  keepAgenda: "Keep it",
  kept: (name: string) => `Kept as ${name}.`,
  used: (n: number) =>
    plural(n, { one: "# item added.", other: "# items added." }),
  nothingUsed: "Its items are on this agenda already.",

  proposals: "Proposed by partners",
  noProposals: "Nothing waits for an answer.",
  addProposal: "Add a proposal…",
  proposalTitle: "Add a proposal",
  proposalText: "It waits with the series until a meeting takes it.",
  topic: "What it is about",
  organization: "Proposed by the organization",
  person: "Proposed by the person",
  proposedOn: "Proposed on",
  propose: "Add the proposal",
  byOn: (who: string, day: string) => `${who}, ${day}`,
  nobody: "nobody named",
  accept: "Take",
  acceptOne: (title: string) => `Take ${title} onto this agenda`,
  accepted: (title: string) => `${title} is on the agenda.`,
  decline: "Decline…",
  declineOne: (title: string) => `Decline ${title}`,
  declineTitle: "Decline a proposal",
  declineText: (title: string) =>
    `“${title}” is not taken. The reason stays with it, so that whoever proposed it can be told.`,
  declineNeedsReason: "Say why: whoever proposed it will want to know.",
  declineIt: "Decline it",
  reason: "Reason",
  declined: "Declined",
  declinedBecause: (reason: string) => `Declined: ${reason}`,
  again: "Consider again",
  againOne: (title: string) => `Consider again: ${title}`,

  parked: "Parking lot",
  parkedText: "What came up and was kept for later.",
  takeParked: (title: string) => `Take ${title} onto this agenda`,

  links: "What it is about",
  indicator: "Indicator",
  activity: "Activity",
  decision: "Comes back to the decision",
  action: "Action",
  recurs: "Comes back at every meeting",
  confidential: "Confidential",
  confidentialHint: "Kept off the projector and out of calendars and letters.",
  proposerPerson: "Proposed by the person",
  flags: {
    recurs: "comes back every time",
    confidential: "confidential",
    preread: "to read before",
  },
  carryReasons: {
    none: "no reason given",
    not_reached: "was not reached",
    needs_more_time: "needs more time",
    waits_for_input: "waits for input",
    recurs: "comes back every time",
    parked: "was parked",
  } satisfies Record<CarryReason, string>,
  carriedBecause: (day: string, reason: string) =>
    `carried over from ${day}: ${reason}`,
  carryWithReasons: "Choose the reasons…",
  carryTitle: "Carry over to the next meeting",
  carryText:
    "Each item comes to the next meeting with its reason, so that everybody sees why it is there again.",
  carryReason: (title: string) => `Why ${title} is carried over`,
  carryIt: "Carry over",
};
