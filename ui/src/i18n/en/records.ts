import { plural } from "./plural";

/** Names of tables and columns, and the sentences that name a change for undo and history. */
const tables = {
  initiative: { one: "initiative", other: "initiatives" },
  sector: { one: "sector", other: "sectors" },
  organization: { one: "organization", other: "organizations" },
  person: { one: "person", other: "people" },
  group: { one: "group", other: "groups" },
  seat: { one: "seat", other: "seats" },
  representation: { one: "representation", other: "representations" },
  relationship: { one: "relationship", other: "relationships" },
  reading: { one: "reading", other: "readings" },
  relationship_kind: {
    one: "kind of relationship",
    other: "kinds of relationship",
  },
  assessment: { one: "assessment", other: "assessments" },
  contribution: { one: "contribution", other: "contributions" },
  map_view: { one: "map view", other: "map views" },
  map_place: { one: "place on the map", other: "places on the map" },
  network_snapshot: { one: "network snapshot", other: "network snapshots" },
  attribute: { one: "custom field", other: "custom fields" },
  attribute_value: { one: "custom value", other: "custom values" },
  agenda_section: { one: "agenda section", other: "agenda sections" },
  goal: { one: "goal", other: "goals" },
  strategy: { one: "strategy", other: "strategies" },
  agenda_version: { one: "agenda version", other: "agenda versions" },
  endorsement: { one: "endorsement", other: "endorsements" },
  indicator: { one: "indicator", other: "indicators" },
  definition: { one: "definition", other: "definitions" },
  observation: { one: "measured value", other: "measured values" },
  target: { one: "target", other: "targets" },
  baseline: { one: "baseline", other: "baselines" },
  activity: { one: "activity", other: "activities" },
  alignment: { one: "alignment", other: "alignments" },
  series: { one: "meeting series", other: "meeting series" },
  meeting: { one: "meeting", other: "meetings" },
  agenda_item: { one: "agenda item", other: "agenda items" },
  attendance: { one: "attendance", other: "attendances" },
  decision: { one: "decision", other: "decisions" },
  action_item: { one: "action item", other: "action items" },
  series_exception: {
    one: "departure from the cadence",
    other: "departures from the cadence",
  },
  logistics_entry: { one: "arrangement", other: "arrangements" },
  data_pack_entry: {
    one: "figure of the data pack",
    other: "figures of the data pack",
  },
  agenda_template: { one: "agenda template", other: "agenda templates" },
  template_item: { one: "template item", other: "template items" },
  reply: { one: "reply", other: "replies" },
  guest: { one: "guest", other: "guests" },
  decision_option: { one: "option", other: "options" },
  evidence: { one: "piece of evidence", other: "pieces of evidence" },
  declared_interest: { one: "interest", other: "interests" },
  vote: { one: "hand", other: "hands" },
  objection: { one: "objection or concern", other: "objections and concerns" },
  consent_check: { one: "consent check", other: "consent checks" },
  check_out: { one: "check-out count", other: "check-out counts" },
  distinction: { one: "distinction", other: "distinctions" },
  foreign_part: {
    one: "part of another program’s project",
    other: "parts of another program’s project",
  },
  check_out_comment: { one: "check-out comment", other: "check-out comments" },
};

const fields = {
  name: "name",
  short_name: "short name",
  sector_id: "sector",
  kind: "kind",
  status: "status",
  joined_on: "joined on",
  left_on: "left on",
  website: "website",
  place: "place",
  population_served: "people served",
  tags: "tags",
  agreement_signed_on: "agreement signed on",
  agreement_renews_on: "agreement renews on",
  agreement_term: "agreement term",
  motivation: "motivation",
  notes: "notes",
  purpose: "purpose",
  phase: "phase",
  started_on: "started on",
  backbone_id: "backbone organization",
  language: "language",
  fiscal_year_start: "fiscal year start",
  leader_attendance_threshold: "leader-attendance threshold",
  headline_limit: "headline limit",
  suppression_below: "suppression below",
  fist_to_five_pass: "fist-to-five pass",
  stale_after_months: "months until stale",
  isolated_after_months: "months until isolated",
  readiness_champion: "influential champion",
  readiness_funding: "adequate funding",
  readiness_urgency: "urgency",
  target: "target",
  position: "order",
  organization_id: "organization",
  title: "title",
  email: "email",
  phone: "phone",
  languages: "languages",
  is_backbone_staff: "backbone staff",
  fte: "full-time equivalent",
  funded_until: "funded until",
  lived_experience: "lived experience",
  supports: "supports",
  group_id: "group",
  role: "role",
  from_on: "from",
  until_on: "until",
  seat_id: "seat",
  person_id: "person",
  capacity: "capacity",
  from_id: "from",
  to_id: "to",
  direction: "direction",
  ended_on: "ended on",
  relationship_id: "relationship",
  read_on: "date of the reading",
  intensity: "intensity",
  openness: "openness",
  reliability: "reliability",
  mission: "mission",
  influence: "influence",
  resources: "resources",
  involvement: "involvement",
  record: "record",
  attribute_id: "custom field",
  record_id: "record",
  value: "value",
  body: "text",
  statement: "statement",
  horizon: "horizon",
  goal_id: "goal",
  number: "number",
  state: "state",
  frozen_on: "frozen on",
  adopted_on: "adopted on",
  adopted_by_id: "adopting decision",
  version_id: "version",
  answer: "answer",
  answered_on: "answered on",
  reservation: "reservation",
  why_us: "why us",
  starts_on: "start",
  ends_on: "end",
  reach: "reach",
  budget: "budget",
  participation_intended: "intended participation",
  participation_actual: "actual participation",
  activity_id: "activity",
  strategy_id: "strategy",
  strength: "strength",
  cadence: "cadence",
  mode: "mode",
  starts_at: "start time",
  ends_at: "end time",
  quorum_percent: "quorum",
  series_id: "series",
  held_on: "date",
  chair_id: "chair",
  facilitator_id: "facilitator",
  note_taker_id: "note-taker",
  minutes_state: "minutes",
  guests: "guests",
  meeting_id: "meeting",
  minutes_planned: "minutes planned",
  minutes_used: "minutes used",
  presenter_id: "presenter",
  proposer_id: "proposed by",
  carried_from_id: "carried over from",
  preread: "pre-read",
  discussion: "discussion",
  presence: "attendance",
  arrived_at: "arrived at",
  departed_at: "left at",
  agenda_item_id: "agenda item",
  question: "question",
  outcome: "outcome",
  method: "method",
  options: "options",
  criteria: "criteria",
  evidence: "evidence",
  objections: "objections",
  concerns: "concerns",
  responsible_id: "responsible",
  decided_on: "decided on",
  review_on: "review on",
  affects_community: "affects the community",
  text: "text",
  due_on: "due",
  done_on: "done on",
  decision_id: "decision",
  address: "address",
  choices: "choices",
  code: "code",
  stakeholder_id: "stakeholder",
  assessor_id: "assessor",
  criterion: "criterion",
  assessed_on: "assessed on",
  score: "score",
  level: "level",
  side: "offered or needed",
  amount: "amount",
  unit: "unit",
  filter: "filter",
  colour_by: "colour",
  size_by: "size",
  labels: "labels",
  shown_on: "shown on",
  off: "stepping back",
  hidden: "hidden ties",
  people: "with people",
  format: "format",
  view_id: "map view",
  x: "place from the left",
  y: "place from the top",
  pinned: "pinned",
  taken_on: "taken on",
  time_zone: "time zone",
  majority_percent: "majority",
  attendance_for_partners: "attendance shown to partners",
  attendance_for_funders: "attendance shown to funders",
  attendance_for_public: "attendance shown to the public",
  day_rule: "day of the month",
  link: "link to join",
  quorum_kind: "quorum rule",
  quorum_count: "seats for a quorum",
  template_id: "agenda template",
  uid: "calendar identity",
  sequence: "calendar version",
  falls_on: "day",
  reason: "reason",
  started_at: "started at",
  ended_at: "ended at",
  current_item_id: "current item",
  cancelled_reason: "reason for cancelling",
  summary: "summary",
  reopen_reason: "reason for re-opening",
  proposer_person_id: "proposed by",
  proposed_on: "proposed on",
  indicator_id: "indicator",
  action_id: "action",
  carry_reason: "reason for carrying over",
  state_reason: "reason",
  recurs: "comes back every time",
  is_confidential: "confidential",
  finished_at: "finished at",
  as_of_on: "as of",
  source: "source",
  delegate_id: "delegate",
  delegate_name: "delegate",
  delegate_email: "email of the delegate",
  replied_at: "answered at",
  is_community: "from the community",
  proposal: "proposal",
  topic: "topic",
  step: "step",
  threshold: "threshold",
  majority_of: "counted of",
  adviser_names: "asked for advice",
  responsible_organization_id: "responsible organization",
  reviewed_on: "reviewed on",
  review_outcome: "outcome of the review",
  superseded_by_id: "replaced by",
  deferred_until_on: "deferred until",
  one_id: "one",
  other_id: "other",
  in_favour: "in favour",
  against: "against",
  chosen: "chosen",
  record_table: "kind of record",
  is_recused: "stands back",
  hand: "hand",
  fingers: "fingers",
  count: "count",
  integration: "how it was integrated",
  asked: "asked",
  how: "how",
  asked_on: "asked on",
  conditions: "conditions",
  origin: "origin",
  promised_on: "promised on",
  promised_to_id: "promised to",
  snoozed_until: "put off until",
  snooze_reason: "reason for putting off",
  dropped_reason: "reason for dropping",
  performance_type: "kind of performance measure",
  frequency: "frequency",
  is_headline: "headline measure",
  data_development_priority: "priority for better data",
  definition_id: "definition",
  valid_from_on: "valid from",
  numerator: "numerator",
  denominator: "denominator",
  factor: "factor",
  collector: "collected by",
  dimensions: "told apart by",
  known_issues: "known issues",
  period: "period",
  disaggregation: "for whom",
  confidence: "confidence",
  received_on: "received on",
};

export type TableName = keyof typeof tables;
export type FieldName = keyof typeof fields;

/** What a change was, as the core reports it for undo and history. */
export type ChangeName = {
  verb: string;
  table: string;
  name: string;
  count: number;
  other?: string;
  field?: string | null;
};

function table(code: string): string {
  return tables[code as TableName]?.one ?? code;
}

function field(code: string): string {
  return fields[code as FieldName] ?? code;
}

function counted(code: string, n: number): string {
  const word = tables[code as TableName] ?? { one: code, other: code };
  return plural(n, { one: `# ${word.one}`, other: `# ${word.other}` });
}

function change({
  verb,
  table: of,
  name,
  count,
  other,
  field: at,
}: ChangeName) {
  const many = count > 1;
  const named = of === "agenda_version" ? `version ${name}` : name;
  const what = many || !name ? counted(of, count) : named;
  switch (verb) {
    case "add":
      return count === 1 && !name
        ? `Added a new ${table(of)}`
        : `Added ${what}`;
    case "remove":
      return `Removed ${what}`;
    case "restore":
      return `Restored ${what}`;
    case "import":
      return of
        ? `Imported ${what}`
        : plural(count, {
            one: `Imported # record from ${name}`,
            other: `Imported # records from ${name}`,
          });
    case "load":
      return `Loaded ${what}`;
    case "align":
      return many ? `Set ${what}` : `Aligned ${what}`;
    case "unalign":
      return many ? `Removed ${what}` : `Removed the alignment of ${what}`;
    case "freeze":
      return `Froze ${what}`;
    case "adopt":
      return `Adopted ${what}`;
    case "endorse":
      return many ? `Recorded ${what}` : `Recorded the endorsement of ${what}`;
    case "plan":
      return `Planned ${what}`;
    case "carry_over":
      return `Carried over ${counted("agenda_item", count)}`;
    case "attend":
      return `Recorded the attendance of ${what}`;
    case "note":
      return `Wrote notes on ${what}`;
    case "finalize":
      return `Finalized the minutes of ${what}`;
    case "reopen":
      return `Re-opened the minutes of ${what}`;
    case "reorder":
      return `Moved ${what}`;
    case "relate":
      return `Connected ${what}`;
    case "assess":
      return `Assessed ${what}`;
    case "arrange":
      return many ? "Arranged the map" : `Moved ${what} on the map`;
    case "hand_over":
      return `Handed over the part of ${what}`;
    case "combine":
      return other
        ? `Combined ${other} with ${what}`
        : `Combined duplicates into ${what}`;
    case "tell_apart":
      return `Told ${name} and ${other ?? ""} apart`;
    case "snapshot":
      return `Kept the network measures as ${what}`;
    case "begin":
      return `Opened ${what}`;
    case "advance":
      return `Moved on to ${what}`;
    case "end":
      return `Closed ${what}`;
    case "cancel":
      return `Cancelled ${what}`;
    case "arrive":
      return `Recorded arrival or departure at ${what}`;
    case "accept":
      return `Took ${what} onto the agenda`;
    case "decline":
      return `Declined ${what}`;
    case "skip":
      return `Changed the days of ${what}`;
    case "vote":
      return `Recorded the hands on ${what}`;
    case "decide":
      return `Decided ${what}`;
    case "defer":
      return `Deferred ${what}`;
    case "review":
      return `Reviewed ${what}`;
    case "cite":
      return `Added evidence to ${what}`;
    case "check_out":
      return `Recorded a check-out of ${what}`;
    case "snooze":
      return `Put off ${what}`;
    case "resume":
      return `Took back the putting off of ${what}`;
    case "observe":
      return many ? `Recorded ${what}` : `Recorded a value of ${what}`;
    case "retire":
      return `Retired ${what}`;
    case "reply":
      return `Recorded replies for ${what}`;
    default:
      return at ? `Changed the ${field(at)} of ${what}` : `Changed ${what}`;
  }
}

export const records = {
  tables: tables as Record<string, { one: string; other: string }>,
  table,
  field,
  counted,
  change,
};
