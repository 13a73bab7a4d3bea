import type {
  ConsentAnswer,
  DecisionState,
  EvidenceKind,
  Hand,
  MajorityOf,
  ObjectionKind,
  ObjectionState,
} from "../../api/bindings";
import { plural } from "./plural";

const seats = (n: number) => plural(n, { one: "# seat", other: "# seats" });

/** Making a decision: its page, the guided view, hands and what the rule says. */
export const deciding = {
  decision: "Decision",
  ofMeeting: (meeting: string, day: string) => `${meeting}, ${day}`,
  goneTitle: "This decision is not there any more",
  open: "Open the decision",
  openNamed: (question: string) => `Open the decision ${question}`,
  guide: "Decide step by step",
  guideNamed: (question: string) => `Decide step by step: ${question}`,
  allDecisions: "All decisions",
  modes: "How it is shown",
  guided: "Step by step",
  whole: "All at once",
  steps: (method: string) => `Steps: ${method}`,
  step: (n: number, title: string) => `${n}. ${title}`,
  say: "Say",
  write: "Write down",
  nextStep: "Next step",
  stepBack: "Step back",
  toHands: "Hands",
  backToItem: "Back to the item",
  keys: "Letters work outside text; inside it, hold Alt.",
  nowStep: (n: number, title: string) => `Step ${n}: ${title}`,
  remove: "Remove the decision",
  finalLead:
    "The minutes of this meeting are final: the decision can be looked at again, not changed.",
  reopenMinutes: "Go to the minutes",

  sections: {
    question: "Question and proposal",
    options: "Options considered",
    evidence: "What it rests on",
    interests: "Interests",
    community: "The community",
    advice: "Whose advice was asked",
    concerns: "Concerns",
    hands: "Hands",
    objections: "Objections",
    outcome: "Outcome",
  },
  inWords: "In words",

  topicHint: "Part several with commas.",
  thresholdFingers: "Fingers needed",
  thresholdPercent: "More than",
  ofInitiative: (n: number) => `empty: ${n}, as the initiative agreed`,
  ofInitiativePercent: (n: number) => `empty: ${n} %, as the initiative agreed`,
  majorityOf: "Counted of",
  majorities: {
    votes_cast: "Votes cast",
    seats_present: "Seats present",
    seats_expected: "Seats expected",
  } satisfies Record<MajorityOf, string>,
  advisers: "Asked for advice",
  advisersHint: "Part several with semicolons.",

  addOption: "Add an option",
  noOptions: "No option was written down.",
  removeOption: (text: string) => `Remove the option ${text}`,
  chosen: "Chosen",

  evidenceKinds: {
    record: "Record of this file",
    document: "Document",
    community_input: "Community input",
    experience: "Experience",
  } satisfies Record<EvidenceKind, string>,
  noEvidence:
    "Nothing yet. Link a record of this file and it keeps what it says today; or name a document, what the community said, or what somebody has seen.",
  linkRecord: "Link a record of this file",
  linkHint:
    "An organization, activity, goal, strategy, tie, meeting or series, figure of the data pack, or earlier decision.",
  addEvidence: "Add other evidence",
  removeEvidence: (title: string) => `Remove the evidence ${title}`,
  asOf: (day: string) => `as of ${day}`,
  source: "Where it is to be found",
  means: "What it means here",
  leadersOf: (leaders: string, expected: string) =>
    `${leaders} of ${expected} leaders`,
  intensityOf: (n: string) => `intensity ${n}`,
  reachOf: (n: string) => `reach ${n}`,
  versionNumber: (n: string) => `Version ${n}`,

  addInterest: "Who has an interest",
  noInterests: "Nobody declared an interest.",
  interest: "Which interest",
  recused: "Stands back from this decision",
  removeInterest: (name: string) => `Remove the interest of ${name}`,

  affects: "It affects the community",
  affectsHint:
    "Who lives with the consequences is asked; the answer stands in the record.",
  addCheck: "Whom was asked",
  noChecks: "Nobody in the community was asked yet.",
  removeCheck: (asked: string) => `Remove the consent check ${asked}`,
  answer: "Answer",
  answers: {
    not_sought: "Not asked",
    consent: "Consents",
    conditions: "Consents with conditions",
    refused: "Refuses",
  } satisfies Record<ConsentAnswer, string>,

  objectionKinds: {
    objection: "Objection",
    concern: "Concern",
  } satisfies Record<ObjectionKind, string>,
  objectionStates: {
    open: "Open",
    integrated: "Integrated",
    withdrawn: "Withdrawn",
  } satisfies Record<ObjectionState, string>,
  concernStates: {
    open: "Kept",
    integrated: "Taken in",
    withdrawn: "Withdrawn",
  } satisfies Record<ObjectionState, string>,
  addObjection: "Add an objection",
  addConcern: "Add a concern",
  noObjections:
    "No objection. An objection says why the proposal would do harm; it blocks until it is integrated or withdrawn.",
  noConcerns: "No concern. A concern is kept in the record and does not block.",
  removeObjection: (text: string) => `Remove “${text}”`,
  whoObjects: (name: string) => `${name} objects: why?`,
  whoIsLow: (name: string, fingers: number) =>
    plural(fingers, {
      one: `${name} showed # finger: what would raise it?`,
      other: `${name} showed # fingers: what would raise them?`,
    }),
  raisedBy: "Raised by",
  integration: "How it was integrated",
  integrationHint: "Once this is written, the objection no longer blocks.",

  hands: {
    consent: "Consents",
    objection: "Objects",
    stand_aside: "Stands aside",
    yes: "In favour",
    no: "Against",
    abstain: "Abstains",
    fingers: "Fingers",
  } satisfies Record<Hand, string>,
  unsure: "Not sure",
  fingers: (n: number) => plural(n, { one: "# finger", other: "# fingers" }),
  noHand: "not heard",
  standsBack: "stands back",
  absent: "absent",
  seatHand: (name: string, hand: string) => `${name}: ${hand}`,
  handKeys: (keys: string) =>
    `${keys}. Backspace takes a hand back, arrows go to the next seat.`,
  keyOf: (key: string, hand: string) => `${key} ${hand}`,
  fingerKeys: "0 to 5: the number of fingers",
  heard: (heard: number, asked: number) => `${heard} of ${seats(asked)} heard`,
  noSeats: "No seats are expected at this meeting. Count the hands instead.",
  noHandsNeeded: "One person decides here; no hands are counted.",
  noHandsKept: "No hands are in the record.",
  count: "Count hands without seats",
  counted: "Hands counted without seats",
  countOf: (hand: string) => `How many: ${hand}`,
  askAgain: "Ask again",
  askedAgain: "All hands taken back. Ask the seats again.",

  verdict: "What the rule says",
  nobodyHeard: "Nobody was heard yet.",
  consentPasses: (consent: number, heard: number) =>
    heard === 0
      ? "Passes: every objection was integrated or withdrawn."
      : plural(heard, {
          one: `Passes: no objection is open; ${consent} of # hand consents.`,
          other: `Passes: no objection is open; ${consent} of # hands consent.`,
        }),
  blocked: (n: number) =>
    plural(n, {
      one: "Blocked: one objection is open.",
      other: "Blocked: # objections are open.",
    }),
  consensusPasses: (agree: number, heard: number, aside: number) =>
    plural(aside, {
      one: `Passes: ${agree} of ${heard} agree, # stands aside.`,
      other: `Passes: ${agree} of ${heard} agree, # stand aside.`,
    }),
  consensusFails: (against: number, heard: number) =>
    plural(against, {
      one: `Does not pass: # of ${heard} is against.`,
      other: `Does not pass: # of ${heard} are against.`,
    }),
  fistPasses: (threshold: number, hands: number) =>
    plural(hands, {
      one: `Passes: not below ${threshold}, with # hand.`,
      other: `Passes: nobody below ${threshold} of # hands.`,
    }),
  fistFails: (low: number, hands: number, threshold: number) =>
    plural(low, {
      one: `Does not pass: # of ${hands} hands is below ${threshold}.`,
      other: `Does not pass: # of ${hands} hands are below ${threshold}.`,
    }),
  majorityPasses: (yes: number, of: number, share: string, needed: string) =>
    `Passes: ${yes} of ${of} in favour, ${share}; more than ${needed} is needed.`,
  majorityFails: (yes: number, of: number, share: string, needed: string) =>
    `Does not pass: ${yes} of ${of} in favour, ${share}; more than ${needed} is needed.`,
  senseChecked: (yes: number, no: number, unsure: number) =>
    `${yes} in favour, ${no} against, ${unsure} not sure. It binds nobody.`,
  adviceRule: "The person responsible decides, having heard the advice.",
  standBack: (n: number) =>
    plural(n, {
      one: "# hand is left out: it stands back.",
      other: "# hands are left out: they stand back.",
    }),
  whatNow: {
    integrate: "Integrate what is open into the proposal, then ask again.",
    hear: "Hear the low hands, improve the proposal, then ask again.",
    agree: "Look for a proposal that nobody is against, then test again.",
    vote: "Reject it, put it off, or change the motion and vote again.",
  },
  toIntegrate: "Go to the objections",
  toHear: "Hear the low hands",
  toProposal: "Change the proposal",

  record: "Record as decided",
  notByRule: "It cannot be recorded as decided while the rule says no.",
  withoutHands:
    "No hands are in the record; it will rest on the outcome alone.",
  reject: "Reject",
  defer: "Put off",
  deferTo: "Put off until",
  deferHint: "Empty leaves the day open.",
  again: "Open it again",
  decideBy: "Made on",
  recorded: (state: string) => `Recorded: ${state}`,
  states: {
    decided: "Decided",
    open: "Open",
    deferred: "Put off",
    rejected: "Rejected",
    superseded: "Replaced",
  } satisfies Record<DecisionState, string>,
  decidedOn: (day: string) => `Decided on ${day}`,
  rejectedOn: (day: string) => `Rejected on ${day}`,
  deferredUntil: (day: string) => `Put off until ${day}`,
  deferredOpen: "Put off without a day",
  reviewedOn: (day: string, outcome: string) =>
    outcome
      ? `Looked at again on ${day}: ${outcome}`
      : `Looked at again on ${day}`,
  replacedBy: "Replaced by",
  replaces: "Takes the place of",
  comesBackTo: "Comes back to",
  takesPlace: "It takes the place of that decision",
  responsibleOrganization: "Responsible organization",
  outcomeHint: "Empty takes over the proposal.",
  actions: "Who does what",
  addAction: "Add an action",
};
