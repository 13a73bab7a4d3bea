// Generated from the core by `cargo xtask bindings`; a test fails when it is stale.

/**
 * Which actions to show; what is left out narrows nothing.
 */
export type ActionFilter = { 
/**
 * Words to look for in the text, person and organizations; empty shows all.
 */
search?: string, 
/**
 * Only these statuses; empty shows all.
 */
statuses?: Array<ActionStatus>, 
/**
 * Only those of this organization; the nil identity for those of none.
 */
organization_id?: Id | null, 
/**
 * Only those of this person; the nil identity for those of nobody.
 */
person_id?: Id | null, 
/**
 * Only those promised to this organization; the nil identity for those promised to none.
 */
promised_to_id?: Id | null, 
/**
 * Only those made in this way.
 */
way?: Way | null, 
/**
 * Only those that come from there; empty shows all.
 */
origins?: Array<ActionOrigin>, 
/**
 * Only those due on this day or later.
 */
due_from?: Day | null, 
/**
 * Only those due on this day or earlier.
 */
due_until?: Day | null, 
/**
 * Only open ones past their due day.
 */
overdue?: boolean, 
/**
 * Only those that are put off beyond today, or only the others.
 */
snoozed?: boolean | null, 
/**
 * Only those that a rate counts.
 */
counted?: Counted | null, };

/**
 * A promise: who does what by when.
 */
export type ActionItem = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What is to be done.
 */
text: string, 
/**
 * The person who promised.
 */
person_id: Id | null, 
/**
 * The organization that promised.
 */
organization_id: Id | null, 
/**
 * The organization to which it was promised; none is the initiative.
 */
promised_to_id: Id | null, 
/**
 * The day it was promised.
 */
promised_on: Day | null, 
/**
 * By when.
 */
due_on: Day | null, 
/**
 * The day until which it was put off.
 */
snoozed_until: Day | null, 
/**
 * Why it was put off.
 */
snooze_reason: string, 
/**
 * How far it has come.
 */
status: ActionStatus, 
/**
 * The day it was done.
 */
done_on: Day | null, 
/**
 * Why it was dropped.
 */
dropped_reason: string, 
/**
 * Where it comes from.
 */
origin: ActionOrigin, 
/**
 * The meeting it comes from.
 */
meeting_id: Id | null, 
/**
 * The item it comes from.
 */
agenda_item_id: Id | null, 
/**
 * The decision it comes from.
 */
decision_id: Id | null, 
/**
 * How often it was changed since calendars first knew it.
 */
sequence: number, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * Where a promise comes from.
 */
export type ActionOrigin = "meeting" | "decision" | "review" | "story" | "workplan" | "other";

/**
 * A row of the list of actions.
 */
export type ActionRow = { 
/**
 * What the person who promised is called; empty without one.
 */
person: string, 
/**
 * What the organization that promised is called; empty without one.
 */
organization: string, 
/**
 * What the organization to which it was promised is called; empty without one.
 */
promised_to: string, 
/**
 * Between whom it was promised.
 */
way: Way, 
/**
 * What the meeting it comes from is called; empty without one.
 */
meeting: string, 
/**
 * The day of that meeting.
 */
meeting_on: Day | null, 
/**
 * What the item it comes from is called; empty without one.
 */
item: string, 
/**
 * The question of the decision it comes from; empty without one.
 */
decision: string, 
/**
 * How many days past its due day an open action is; 0 when it is not, and while it is put off.
 */
days_late: number, 
/**
 * Whether it is put off beyond today.
 */
is_snoozed: boolean, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What is to be done.
 */
text: string, 
/**
 * The person who promised.
 */
person_id: Id | null, 
/**
 * The organization that promised.
 */
organization_id: Id | null, 
/**
 * The organization to which it was promised; none is the initiative.
 */
promised_to_id: Id | null, 
/**
 * The day it was promised.
 */
promised_on: Day | null, 
/**
 * By when.
 */
due_on: Day | null, 
/**
 * The day until which it was put off.
 */
snoozed_until: Day | null, 
/**
 * Why it was put off.
 */
snooze_reason: string, 
/**
 * How far it has come.
 */
status: ActionStatus, 
/**
 * The day it was done.
 */
done_on: Day | null, 
/**
 * Why it was dropped.
 */
dropped_reason: string, 
/**
 * Where it comes from.
 */
origin: ActionOrigin, 
/**
 * The meeting it comes from.
 */
meeting_id: Id | null, 
/**
 * The item it comes from.
 */
agenda_item_id: Id | null, 
/**
 * The decision it comes from.
 */
decision_id: Id | null, 
/**
 * How often it was changed since calendars first knew it.
 */
sequence: number, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How far a promise has come.
 */
export type ActionStatus = "open" | "in_progress" | "done" | "dropped";

/**
 * What can be asked about actions.
 */
export type ActionsAsk = { "view": "actions", 
/**
 * What to show.
 */
filter: ActionFilter, 
/**
 * The day before which an open action is overdue.
 */
today: Day, } | { "view": "action", 
/**
 * The action.
 */
id: Id, 
/**
 * The day before which an open action is overdue.
 */
today: Day, } | { "view": "board", 
/**
 * What to show.
 */
filter: ActionFilter, 
/**
 * The first day of which done actions are shown; without one all are.
 */
done_from: Day | null, 
/**
 * The day before which an open action is overdue.
 */
today: Day, } | { "view": "promises", 
/**
 * Of which actions.
 */
filter: ActionFilter, 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * The day before which an open action is overdue.
 */
today: Day, } | { "view": "reminders", 
/**
 * Of which actions.
 */
filter: ActionFilter, 
/**
 * The day before which an open action is overdue.
 */
today: Day, 
/**
 * The last due day that is soon.
 */
until: Day, } | { "view": "of_meeting", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The day before which an open action is overdue.
 */
today: Day, };

/**
 * What can be done to actions.
 */
export type ActionsEdit = { "verb": "put", 
/**
 * The record.
 */
record: ActionsRecord, } | { "verb": "set", 
/**
 * Always `action_item`.
 */
table: ActionsTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The fields with their new values.
 */
set: Record<string, unknown>, } | { "verb": "mark", 
/**
 * The actions.
 */
ids: Array<Id>, 
/**
 * The status.
 */
status: ActionStatus, 
/**
 * The day on which those done were done.
 */
on: Day, 
/**
 * Why those dropped were dropped.
 */
reason: string, } | { "verb": "snooze", 
/**
 * The actions.
 */
ids: Array<Id>, 
/**
 * The day on which it comes back.
 */
until: Day | null, 
/**
 * Why.
 */
reason: string, } | { "verb": "remove", 
/**
 * Always `action_item`.
 */
table: ActionsTable, 
/**
 * Their identities.
 */
ids: Array<Id>, };

/**
 *Any record of Actions, told apart by its table.
 */
export type ActionsRecord = { "table": "action_item" } & ActionItem;

/**
 *The tables of Actions.
 */
export type ActionsTable = "action_item";

/**
 * What is answered about actions.
 */
export type ActionsView = { "view": "actions", actions: Array<ActionRow>, open: number, overdue: number, snoozed: number, total: number, } | { "view": "action", action: ActionRow | null, } | { "view": "board", columns: Array<BoardColumn>, total: number, } | { "view": "promises" } & Promises | { "view": "reminders", reminders: Array<Reminder>, } | { "view": "of_meeting", actions: Array<ActionRow>, open_before: Array<ActionRow>, };

/**
 * What can be asked about activities.
 */
export type ActivitiesAsk = { "view": "matrix", 
/**
 * What to show.
 */
filter: ActivityFilter, } | { "view": "activities", 
/**
 * What to show.
 */
filter: ActivityFilter, } | { "view": "activity", 
/**
 * Its identity.
 */
id: Id, };

/**
 * What can be done to activities.
 */
export type ActivitiesEdit = { "verb": "put", 
/**
 * The record.
 */
record: ActivitiesRecord, } | { "verb": "set", 
/**
 * Its table.
 */
table: ActivitiesTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The fields with their new values.
 */
set: Record<string, unknown>, } | { "verb": "remove", 
/**
 * Their table.
 */
table: ActivitiesTable, 
/**
 * Their identities.
 */
ids: Array<Id>, } | { "verb": "align", 
/**
 * The cells.
 */
cells: Array<Cell>, };

/**
 *Any record of Activities, told apart by its table.
 */
export type ActivitiesRecord = { "table": "activity" } & Activity | { "table": "alignment" } & Alignment;

/**
 *The tables of Activities.
 */
export type ActivitiesTable = "activity" | "alignment";

/**
 * What is answered about activities.
 */
export type ActivitiesView = { "view": "matrix" } & AlignmentMatrix | { "view": "activities", activities: Array<ActivityRow>, } | { "view": "activity" } & ActivityDetail;

/**
 * Something an organization does that serves the agenda.
 */
export type Activity = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The organization that owns it.
 */
organization_id: Id | null, 
/**
 * Why this organization does it.
 */
why_us: string, 
/**
 * How it is going.
 */
status: ActivityStatus, 
/**
 * The first day.
 */
starts_on: Day | null, 
/**
 * The last day.
 */
ends_on: Day | null, 
/**
 * Where.
 */
place: string, 
/**
 * For whom.
 */
population_served: string, 
/**
 * How many people it reaches a year.
 */
reach: number | null, 
/**
 * What it costs a year, in the initiative's currency.
 */
budget: number | null, 
/**
 * How far the community is meant to take part: a level of the IAP2 Spectrum; empty when not said.
 */
participation_intended: string, 
/**
 * How far the community does take part.
 */
participation_actual: string, 
/**
 * Where it stands among its owner's.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * One activity.
 */
export type ActivityDetail = { 
/**
 * The record with its owner.
 */
activity: ActivityRow, 
/**
 * The strategies it serves.
 */
alignments: Array<AlignmentRow>, };

/**
 * Which activities to show.
 */
export type ActivityFilter = { 
/**
 * Words to look for in the name, place, population and organization; empty shows all.
 */
search: string, 
/**
 * Only these statuses; empty shows all.
 */
statuses: Array<ActivityStatus>, 
/**
 * Only those of this organization.
 */
organization_id: Id | null, 
/**
 * Only those aligned with this strategy.
 */
strategy_id: Id | null, 
/**
 * Only those aligned with no strategy.
 */
unaligned: boolean, };

/**
 * A row of the table of activities.
 */
export type ActivityRow = { 
/**
 * What its owner is called; empty without one.
 */
organization: string, 
/**
 * How many strategies it is aligned with.
 */
strategies: number, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The organization that owns it.
 */
organization_id: Id | null, 
/**
 * Why this organization does it.
 */
why_us: string, 
/**
 * How it is going.
 */
status: ActivityStatus, 
/**
 * The first day.
 */
starts_on: Day | null, 
/**
 * The last day.
 */
ends_on: Day | null, 
/**
 * Where.
 */
place: string, 
/**
 * For whom.
 */
population_served: string, 
/**
 * How many people it reaches a year.
 */
reach: number | null, 
/**
 * What it costs a year, in the initiative's currency.
 */
budget: number | null, 
/**
 * How far the community is meant to take part: a level of the IAP2 Spectrum; empty when not said.
 */
participation_intended: string, 
/**
 * How far the community does take part.
 */
participation_actual: string, 
/**
 * Where it stands among its owner's.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How an activity is going.
 */
export type ActivityStatus = "planned" | "on_track" | "minor_issues" | "major_issues" | "completed" | "abandoned";

/**
 * The working text.
 */
export type Agenda = { 
/**
 * The sections, in order.
 */
sections: Array<AgendaSection>, 
/**
 * The goals, in order, each with its strategies.
 */
goals: Array<GoalRow>, 
/**
 * The frozen versions, newest first.
 */
versions: Array<VersionRow>, 
/**
 * Whether the working text differs from the newest version.
 */
changed_since_version: boolean, };

/**
 * What can be asked about the agenda.
 */
export type AgendaAsk = { "view": "agenda" } | { "view": "version", 
/**
 * Its identity.
 */
id: Id, };

/**
 * What can be done to the agenda.
 */
export type AgendaEdit = { "verb": "put", 
/**
 * The record.
 */
record: AgendaRecord, } | { "verb": "set", 
/**
 * Its table.
 */
table: AgendaTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The fields with their new values.
 */
set: Record<string, unknown>, } | { "verb": "remove", 
/**
 * Their table.
 */
table: AgendaTable, 
/**
 * Their identities.
 */
ids: Array<Id>, } | { "verb": "move", 
/**
 * Its table.
 */
table: AgendaTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The one that it goes before; none for the end.
 */
before: Id | null, } | { "verb": "freeze", 
/**
 * The identity of the new version.
 */
id: Id, 
/**
 * The day.
 */
frozen_on: Day, 
/**
 * What changed and why.
 */
notes: string, } | { "verb": "adopt", 
/**
 * The version.
 */
id: Id, 
/**
 * The day.
 */
adopted_on: Day, } | { "verb": "endorse", 
/**
 * The organization.
 */
organization_id: Id, 
/**
 * The version.
 */
version_id: Id, 
/**
 * What it answered.
 */
answer: Answer, 
/**
 * The day it answered.
 */
answered_on: Day | null, 
/**
 * Who answered.
 */
person_id: Id | null, 
/**
 * What it holds against the text.
 */
reservation: string, };

/**
 * An item on the agenda of a meeting, or one that a partner proposed for a series.
 */
export type AgendaItem = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting; none for a proposal.
 */
meeting_id: Id | null, 
/**
 * The series that a proposal is for.
 */
series_id: Id | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is on the agenda for.
 */
purpose: Purpose, 
/**
 * Minutes planned.
 */
minutes_planned: number, 
/**
 * Minutes used.
 */
minutes_used: number | null, 
/**
 * What became of it.
 */
state: ItemState, 
/**
 * Why it was dropped, declined or parked.
 */
state_reason: string, 
/**
 * The person who presents.
 */
presenter_id: Id | null, 
/**
 * The organization that proposed it.
 */
proposer_id: Id | null, 
/**
 * The person who proposed it.
 */
proposer_person_id: Id | null, 
/**
 * The day it was proposed.
 */
proposed_on: Day | null, 
/**
 * The goal it serves.
 */
goal_id: Id | null, 
/**
 * The activity it is about.
 */
activity_id: Id | null, 
/**
 * The indicator it is about.
 */
indicator_id: Id | null, 
/**
 * The decision it comes back to.
 */
decision_id: Id | null, 
/**
 * The action it is about.
 */
action_id: Id | null, 
/**
 * The item of an earlier meeting that it carries on.
 */
carried_from_id: Id | null, 
/**
 * Why it was carried over.
 */
carry_reason: CarryReason, 
/**
 * Whether it comes back at every meeting of the series.
 */
recurs: boolean, 
/**
 * Whether it is kept off the projector and out of calendars and letters.
 */
is_confidential: boolean, 
/**
 * When the meeting came to it the last time.
 */
started_at: Instant | null, 
/**
 * When the meeting left it.
 */
finished_at: Instant | null, 
/**
 * What to read before.
 */
preread: string, 
/**
 * What was said, in CommonMark.
 */
discussion: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 *Any record of Agenda, told apart by its table.
 */
export type AgendaRecord = { "table": "agenda_section" } & AgendaSection | { "table": "goal" } & Goal | { "table": "strategy" } & Strategy | { "table": "agenda_version" } & AgendaVersion | { "table": "endorsement" } & Endorsement;

/**
 * A section of the common agenda, in CommonMark.
 */
export type AgendaSection = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is about.
 */
kind: SectionKind, 
/**
 * Its heading.
 */
title: string, 
/**
 * Its text in CommonMark.
 */
body: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 *The tables of Agenda.
 */
export type AgendaTable = "agenda_section" | "goal" | "strategy" | "agenda_version" | "endorsement";

/**
 * The usual agenda of a group.
 */
export type AgendaTemplate = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The group; none for all.
 */
group_id: Id | null, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * A frozen, numbered snapshot of the agenda.
 */
export type AgendaVersion = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * 1, 2, 3, ...
 */
number: number, 
/**
 * How far it has come.
 */
state: VersionState, 
/**
 * The day it was frozen.
 */
frozen_on: Day | null, 
/**
 * The day it was adopted.
 */
adopted_on: Day | null, 
/**
 * The decision that adopted it.
 */
adopted_by_id: Id | null, 
/**
 * The sections, goals and strategies as they stood: JSON of a snapshot.
 */
body: string, 
/**
 * What changed and why.
 */
notes: string, };

/**
 * What is answered about the agenda.
 */
export type AgendaView = { "view": "agenda" } & Agenda | { "view": "version" } & VersionDetail;

/**
 * That an activity serves a strategy.
 */
export type Alignment = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The activity.
 */
activity_id: Id | null, 
/**
 * The strategy.
 */
strategy_id: Id | null, 
/**
 * How strongly.
 */
strength: Strength, 
/**
 * Free text.
 */
notes: string, };

/**
 * The alignment matrix.
 */
export type AlignmentMatrix = { 
/**
 * The columns, grouped by goal.
 */
goals: Array<MatrixGoal>, 
/**
 * The rows, grouped by organization.
 */
groups: Array<MatrixGroup>, 
/**
 * How many activities there are, shown or not.
 */
total: number, 
/**
 * How many of those shown are under way.
 */
active: number, };

/**
 * A strategy that an activity serves.
 */
export type AlignmentRow = { 
/**
 * What the strategy is called.
 */
strategy: string, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The activity.
 */
activity_id: Id | null, 
/**
 * The strategy.
 */
strategy_id: Id | null, 
/**
 * How strongly.
 */
strength: Strength, 
/**
 * Free text.
 */
notes: string, };

/**
 * What an organization answered to a version.
 */
export type Answer = "not_asked" | "endorsed" | "endorsed_with_reservations" | "declined";

/**
 * How somebody judged a stakeholder by one criterion on a day.
 */
export type Assessment = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The organization or person that is judged.
 */
stakeholder_id: Id | null, 
/**
 * Who judged; none when the backbone did so together.
 */
assessor_id: Id | null, 
/**
 * What is judged.
 */
criterion: Criterion, 
/**
 * The day of the judgement.
 */
assessed_on: Day | null, 
/**
 * From 0 to 100, for criteria that have a score.
 */
score: number | null, 
/**
 * The code of a [`Stance`] or [`Participation`], for criteria that have a level.
 */
level: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * Who filled a seat at a meeting.
 */
export type Attendance = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id | null, 
/**
 * The seat.
 */
seat_id: Id | null, 
/**
 * Who filled it.
 */
presence: Presence, 
/**
 * The person who came.
 */
person_id: Id | null, 
/**
 * What a delegate is called who is nobody's record.
 */
delegate_name: string, 
/**
 * When the person came, if late.
 */
arrived_at: Clock | null, 
/**
 * When the person left, if early.
 */
departed_at: Clock | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * A share of attendance.
 */
export type AttendanceFigure = "leaders" | "delegates" | "in_person" | "absent" | "with_notice";

/**
 * Attendance of one organization, sector, series, seat or month.
 */
export type AttendanceLine = { 
/**
 * Which; none for the community among organizations, and for none at all.
 */
id: Id | null, 
/**
 * What it is called; for a month `YYYY-MM`.
 */
name: string, 
/**
 * How many meetings stand behind it.
 */
meetings: number, 
/**
 * The shares.
 */
shares: AttendanceShares, 
/**
 * Those of its meetings that had a quorum, over those of which that can be told.
 */
quorum: Share, };

/**
 * Who filled the expected seats, as counts. A rate over no expected seat is no data, not zero.
 */
export type AttendanceRate = { 
/**
 * Seats whose presence was noted and that were expected.
 */
expected: number, 
/**
 * Seats filled by the accountable leader, in person or remote.
 */
leaders: number, 
/**
 * Seats filled by a delegate.
 */
delegates: number, 
/**
 * Seats filled in person by the accountable leader.
 */
leaders_in_person: number, 
/**
 * Expected seats that stayed empty.
 */
absent: number, };

/**
 * The attendance of a period.
 */
export type AttendanceReport = { 
/**
 * The share of accountable leaders, in percent, that the initiative expects.
 */
threshold: number, 
/**
 * Everything together.
 */
total: AttendanceShares, 
/**
 * The same number of days just before, for the trend.
 */
before: AttendanceShares, 
/**
 * Meetings with a quorum over meetings of which that can be told.
 */
quorum: Share, 
/**
 * By month, oldest first.
 */
months: Array<AttendanceLine>, 
/**
 * By series.
 */
series: Array<AttendanceLine>, 
/**
 * By sector; the community stands under no name.
 */
sectors: Array<AttendanceLine>, 
/**
 * How many sectors are left out, because this audience could tell a single organization by them.
 */
sectors_left_out: number, 
/**
 * By organization, by name; the community stands under no name.
 */
organizations: Array<AttendanceLine>, 
/**
 * Seats that missed their latest meetings, by name.
 */
misses: Array<MissesInRow>, 
/**
 * Who meets whom, the pairs that met most often first.
 */
pairs: Array<CoAttendance>, 
/**
 * Pairs that were often expected together and seldom met, the rarest first.
 */
seldom: Array<CoAttendance>, 
/**
 * The meetings that were counted, oldest first.
 */
meetings: Array<MeetingAttendance>, 
/**
 * Whether organizations are left out because this audience may not see them.
 */
leaves_out_organizations: boolean, };

/**
 * A seat at a meeting that was counted.
 */
export type AttendanceRow = { 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * What it is called.
 */
meeting: string, 
/**
 * Its day.
 */
held_on: Day, 
/**
 * The seat.
 */
seat_id: Id, 
/**
 * Its organization; none is the community.
 */
organization_id: Id | null, 
/**
 * What the organization is called; empty for the community.
 */
organization: string, 
/**
 * Who filled it.
 */
presence: Presence, 
/**
 * What the person who came is called; empty when nobody did.
 */
person: string, 
/**
 * Whether it is in the numerator.
 */
is_counted: boolean, };

/**
 * The rows of a figure.
 */
export type AttendanceRows = { 
/**
 * The figure.
 */
share: Share, 
/**
 * The rows, newest meeting first, by the name of the organization.
 */
rows: Array<AttendanceRow>, };

/**
 * Of what a share is taken.
 */
export type AttendanceScope = { "of": "all" } | { "of": "organization", 
/**
 * Which.
 */
id: Id | null, } | { "of": "sector", 
/**
 * Which.
 */
id: Id | null, } | { "of": "series", 
/**
 * Which.
 */
id: Id | null, } | { "of": "month", 
/**
 * `YYYY-MM`.
 */
month: string, } | { "of": "meeting", 
/**
 * Which.
 */
id: Id, } | { "of": "seat", 
/**
 * Which.
 */
id: Id, };

/**
 * Attendance as shares, each with what it was counted from.
 */
export type AttendanceShares = { 
/**
 * The counts.
 */
counts: AttendanceRate, 
/**
 * Accountable leaders, in person or remote, over seats expected.
 */
leaders: Share, 
/**
 * Delegates over seats expected.
 */
delegates: Share, 
/**
 * Leaders in person over leaders who came.
 */
in_person: Share, 
/**
 * Seats that stayed empty over seats expected.
 */
absent: Share, 
/**
 * Empty seats that gave notice over seats that stayed empty.
 */
with_notice: Share, 
/**
 * Seats that were not expected; they stand in no other share.
 */
not_expected: number, };

/**
 * A column of the initiative's own.
 */
export type Attribute = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The table it belongs to.
 */
record: AttributeOwner, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it holds.
 */
kind: AttributeKind, 
/**
 * What a choice or multi-choice offers, one on each line.
 */
choices: string, 
/**
 * Where it stands in the list.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * What an attribute holds. Whatever it is, its value is kept as text: a number with a point before the fraction,
 * a date as `YYYY-MM-DD`, several choices one on each line.
 */
export type AttributeKind = "text" | "number" | "date" | "choice" | "multi_choice" | "link";

/**
 * A column of the initiative's own and what one record holds in it.
 */
export type AttributeOf = { 
/**
 * The column.
 */
attribute: Attribute, 
/**
 * What the record holds; empty for nothing.
 */
value: string, };

/**
 * The tables that can have attributes of the initiative's own.
 */
export type AttributeOwner = "organization" | "person" | "relationship";

/**
 * What a record holds in a column of the initiative's own.
 */
export type AttributeValue = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The column.
 */
attribute_id: Id | null, 
/**
 * The record.
 */
record_id: Id | null, 
/**
 * What it holds.
 */
value: string, };

/**
 * For whom something is shown or written.
 */
export type Audience = "backbone" | "partner" | "funder" | "public";

/**
 * From where an indicator set out.
 */
export type Baseline = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The indicator.
 */
indicator_id: Id | null, 
/**
 * The period, of any frequency; empty when it is not known.
 */
period: string, 
/**
 * Where; empty for the whole place.
 */
place: string, 
/**
 * For whom; empty for everybody.
 */
disaggregation: string, 
/**
 * Where it stood.
 */
value: number | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * The actions of one status.
 */
export type BoardColumn = { 
/**
 * The status.
 */
status: ActionStatus, 
/**
 * Those to show, in the order of the list.
 */
actions: Array<ActionRow>, 
/**
 * How many fit the filter, shown or not.
 */
total: number, };

/**
 * How often a series meets.
 */
export type Cadence = "monthly" | "weekly" | "biweekly" | "quarterly";

/**
 * What stands in the calendar between two days.
 */
export type Calendar = { 
/**
 * The meetings, in order of time.
 */
meetings: Array<MeetingRow>, 
/**
 * Days on which a series is due and nothing is planned, in order.
 */
due: Array<DueMeeting>, 
/**
 * Departures from the cadence, in order.
 */
exceptions: Array<SeriesException>, 
/**
 * The series, with the time zone that their clocks show.
 */
series: Array<SeriesRow>, 
/**
 * The days on which series meet by clocks put forward or back since they met or were due last.
 */
clocks: Array<ClockChange>, };

/**
 * Whether a representative is the accountable leader of the organization or stands in.
 */
export type Capacity = "leader" | "delegate";

/**
 * Why an item comes from an earlier meeting.
 */
export type CarryReason = "none" | "not_reached" | "needs_more_time" | "waits_for_input" | "recurs" | "parked";

/**
 * A cell of the alignment matrix to be filled.
 */
export type Cell = { 
/**
 * The activity.
 */
activity_id: Id, 
/**
 * The strategy.
 */
strategy_id: Id, 
/**
 * How strongly the one serves the other; none clears the cell.
 */
strength: Strength | null, };

/**
 * How many gave a score to a question of the check-out; nobody's name stands here.
 */
export type CheckOut = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id | null, 
/**
 * The question.
 */
question: CheckOutQuestion, 
/**
 * The score, 1 to 5.
 */
score: number, 
/**
 * How many gave it.
 */
count: number, };

/**
 * The answers to one question.
 */
export type CheckOutAnswers = { 
/**
 * The question.
 */
question: CheckOutQuestion, 
/**
 * How many gave each score, from 1 to 5; none while so few answered that single sheets could be told.
 */
counts: [number, number, number, number, number] | null, 
/**
 * How many answered.
 */
answers: number, 
/**
 * The mean score; none of fewer than three answers.
 */
mean: number | null, };

/**
 * What somebody wrote on a sheet of the check-out.
 */
export type CheckOutComment = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id | null, 
/**
 * The words.
 */
text: string, };

/**
 * The check-out of one meeting.
 */
export type CheckOutLine = { 
/**
 * The meeting.
 */
id: Id, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its day.
 */
held_on: Day | null, 
/**
 * What its series is called; empty without one.
 */
series: string, 
/**
 * The answers, one for each question.
 */
questions: Array<CheckOutAnswers>, 
/**
 * What was written, in the order of the alphabet.
 */
comments: Array<CheckOutWords>, };

/**
 * A question of the check-out: was it worth the time, could everyone be heard, was something learned.
 */
export type CheckOutQuestion = "usefulness" | "voice" | "learning";

/**
 * A score given to a question.
 */
export type CheckOutScore = { 
/**
 * The question.
 */
question: CheckOutQuestion, 
/**
 * The score, 1 to 5.
 */
score: number, 
/**
 * How many gave it.
 */
count: number, };

/**
 * The check-outs of a period.
 */
export type CheckOutTrend = { 
/**
 * All meetings together.
 */
questions: Array<CheckOutAnswers>, 
/**
 * The meetings held, oldest first, those without a check-out included.
 */
meetings: Array<CheckOutLine>, 
/**
 * How many answers it takes to tell how many gave each score.
 */
suppression_below: number, };

/**
 * What was written on a sheet.
 */
export type CheckOutWords = { 
/**
 * The identity of what was written.
 */
id: Id, 
/**
 * The words.
 */
text: string, };

/**
 * A record to choose.
 */
export type Choice = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * What tells it apart from others of the same name: an organization's short name, a person's organization.
 */
hint: string, };

/**
 * Short lists to choose from.
 */
export type Choices = { 
/**
 * Every sector, in order.
 */
sectors: Array<Sector>, 
/**
 * Every organization, by name.
 */
organizations: Array<Choice>, 
/**
 * Every person, by name.
 */
people: Array<Choice>, 
/**
 * Every group, in order.
 */
groups: Array<Group>, 
/**
 * Every column of the initiative's own, in order.
 */
attributes: Array<Attribute>, 
/**
 * The kinds of relationship that the initiative named, in order; the usual ones come before them.
 */
relationship_kinds: Array<RelationshipKind>, };

/**
 * A record that a decision rests on.
 */
export type Citation = { 
/**
 * The identity of the new evidence.
 */
id: Id, 
/**
 * The table of the record: organization, relationship, goal, strategy, agenda_version, indicator, observation,
 * activity, series, meeting, data_pack_entry or decision.
 */
table: string, 
/**
 * The record.
 */
record_id: Id, 
/**
 * The day.
 */
as_of_on: Day, 
/**
 * What it means here.
 */
text: string, };

/**
 * A record that decisions rest on.
 */
export type CitedRecord = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * Its table.
 */
table: string, 
/**
 * What it was called when it was cited the last time.
 */
title: string, 
/**
 * How many decisions rest on it.
 */
decisions: number, };

/**
 * Two records that would become one.
 */
export type Clash = { 
/**
 * Their table.
 */
table: string, 
/**
 * The record that hangs on the first.
 */
one_id: Id, 
/**
 * The record that hangs on the second.
 */
other_id: Id, 
/**
 * What both agree in: whom or what they are about, the day.
 */
about: Array<Said>, 
/**
 * What they differ in.
 */
differing: Array<Differing>, };

/**
 * A time on the wall clock of the meeting's place, `HH:MM`.
 */
export type Clock = string;

/**
 * A day before which the clocks were put forward or back since a series met or was due last.
 */
export type ClockChange = { 
/**
 * The series.
 */
series_id: Id, 
/**
 * The day.
 */
day: Day, 
/**
 * By how many minutes they were put forward; less than nothing when they were put back.
 */
minutes: number, };

/**
 * How often two organizations were at the table together.
 */
export type CoAttendance = { 
/**
 * One of them.
 */
first_id: Id, 
/**
 * What it is called.
 */
first: string, 
/**
 * The other.
 */
second_id: Id, 
/**
 * What it is called.
 */
second: string, 
/**
 * Meetings at which both were present over meetings at which both were expected.
 */
together: Share, };

/**
 * What a node's colour tells.
 */
export type ColourBy = "sector" | "community" | "stance" | "stance_gap" | "participation_gap" | "salience" | "kind" | "status";

/**
 * What is made of two records.
 */
export type Combination = { 
/**
 * Whether they are organizations or people.
 */
table: Stakeholder, 
/**
 * The record that stays.
 */
keep_id: Id, 
/**
 * The record that goes to the trash.
 */
drop_id: Id, 
/**
 * What the kept record is to hold; a field that is not named holds what the comparison says.
 */
set: Record<string, unknown>, 
/**
 * What it is to hold in columns of the initiative's own, by column.
 */
own: { [key in Id]: string }, 
/**
 * Of records that become one, those of the dropped record whose values win.
 */
preferred_ids: Array<Id>, };

/**
 * A field of two records.
 */
export type ComparedField = { 
/**
 * The field.
 */
field: string, 
/**
 * What the first holds.
 */
one: JsonValue, 
/**
 * What the second holds.
 */
other: JsonValue, 
/**
 * What a person calls the record that the first names, when it names one.
 */
one_name: string | null, 
/**
 * What a person calls the record that the second names, when it names one.
 */
other_name: string | null, 
/**
 * What both say together, where the field takes that and they differ.
 */
both: string | null, 
/**
 * Whose value the record holds afterwards unless somebody chooses.
 */
holds: Side, };

/**
 * What two records hold in a column of the initiative's own.
 */
export type ComparedOwn = { 
/**
 * The column.
 */
attribute: Attribute, 
/**
 * What the first holds; empty for nothing.
 */
one: string, 
/**
 * What the second holds; empty for nothing.
 */
other: string, 
/**
 * What both say together, where the column takes that and they differ.
 */
both: string | null, 
/**
 * Whose value the record holds afterwards unless somebody chooses.
 */
holds: Side, };

/**
 * Two records side by side.
 */
export type Comparison = { 
/**
 * Whether they are organizations or people.
 */
table: Stakeholder, 
/**
 * The one that would stay, with what hangs on it.
 */
one: Twin, 
/**
 * The one that would go to the trash.
 */
other: Twin, 
/**
 * What they hold, field by field.
 */
fields: Array<ComparedField>, 
/**
 * What they hold in the initiative's own columns; those that are empty in both are left out.
 */
own: Array<ComparedOwn>, 
/**
 * The relationships between the two, which would join one to itself and go to the trash.
 */
between: Array<RelationshipRow>, 
/**
 * What would be there twice afterwards, and stays.
 */
doublings: Array<Doubling>, 
/**
 * Records that would become one.
 */
clashes: Array<Clash>, };

/**
 * What can be asked about the conditions.
 */
export type ConditionsAsk = { "view": "overview", 
/**
 * The day it is asked for.
 */
today: Day, };

/**
 * What is answered about the conditions.
 */
export type ConditionsView = { "view": "overview" } & Overview;

/**
 * How far a value can be relied on.
 */
export type Confidence = "rough_guess" | "expert" | "rapid" | "intensive" | "sampled";

/**
 * What the community answered.
 */
export type ConsentAnswer = "not_sought" | "consent" | "conditions" | "refused";

/**
 * How the community was asked about a decision that affects it.
 */
export type ConsentCheck = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The decision.
 */
decision_id: Id | null, 
/**
 * Whom.
 */
asked: string, 
/**
 * How.
 */
how: string, 
/**
 * When.
 */
asked_on: Day | null, 
/**
 * The answer.
 */
answer: ConsentAnswer, 
/**
 * Under which conditions.
 */
conditions: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How meetings are kept up.
 */
export type Continuous = { 
/**
 * The twelve months up to today.
 */
leaders: LeaderAttendance, 
/**
 * The twelve months before.
 */
before: LeaderAttendance, 
/**
 * The share, in percent, that the initiative expects.
 */
threshold: number, 
/**
 * Meetings held in the twelve months up to today.
 */
meetings_held: number, };

/**
 * What an organization brings or lacks. Offers and needs of one kind are matched.
 */
export type Contribution = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The organization.
 */
organization_id: Id | null, 
/**
 * Whether it brings or lacks it.
 */
side: ContributionSide, 
/**
 * What kind it is.
 */
kind: ContributionKind, 
/**
 * What it is, in a few words.
 */
name: string, 
/**
 * How much, in `unit`.
 */
amount: number | null, 
/**
 * Of what the amount is, such as hours a month.
 */
unit: string, 
/**
 * The first day.
 */
from_on: Day | null, 
/**
 * The last day.
 */
until_on: Day | null, 
/**
 * The strategy it serves.
 */
strategy_id: Id | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * What can be brought.
 */
export type ContributionKind = "staff_time" | "money" | "space" | "data" | "skill" | "connection" | "legitimacy";

/**
 * What organizations bring and lack.
 */
export type ContributionList = { 
/**
 * Every contribution, by kind and name.
 */
contributions: Array<ContributionRow>, 
/**
 * For every need, in the same order, the offers that could meet it.
 */
matches: Array<NeedMatch>, };

/**
 * A contribution and whose it is.
 */
export type ContributionRow = { 
/**
 * What its organization is called.
 */
organization: string, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The organization.
 */
organization_id: Id | null, 
/**
 * Whether it brings or lacks it.
 */
side: ContributionSide, 
/**
 * What kind it is.
 */
kind: ContributionKind, 
/**
 * What it is, in a few words.
 */
name: string, 
/**
 * How much, in `unit`.
 */
amount: number | null, 
/**
 * Of what the amount is, such as hours a month.
 */
unit: string, 
/**
 * The first day.
 */
from_on: Day | null, 
/**
 * The last day.
 */
until_on: Day | null, 
/**
 * The strategy it serves.
 */
strategy_id: Id | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * Whether an organization brings it or lacks it.
 */
export type ContributionSide = "offered" | "needed";

/**
 * What a rate of kept promises counts: those that fell due, those of them that were done, those of which is known
 * whether they were in time, and those done in time.
 */
export type Counted = "fell_due" | "done" | "time_known" | "on_time";

/**
 * Who is at the table, sector by sector.
 */
export type Coverage = { 
/**
 * Every sector in order, and last those without one, if any fits the filter.
 */
sectors: Array<SectorCoverage>, 
/**
 * How many active partners are missing in all sectors that have a target.
 */
missing: number, 
/**
 * How many sectors have a target.
 */
targets: number, 
/**
 * How many of them reach it.
 */
reached: number, };

/**
 * What is judged. The first four have a score from 0 to 100, the others a level.
 */
export type Criterion = "power" | "interest" | "legitimacy" | "urgency" | "stance" | "stance_desired" | "participation" | "participation_desired";

/**
 * A number that a meeting looked at, frozen as it was on a day.
 */
export type DataPackEntry = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id | null, 
/**
 * The indicator it was taken from.
 */
indicator_id: Id | null, 
/**
 * What it measures.
 */
title: string, 
/**
 * What it said that day.
 */
value: string, 
/**
 * In what it is counted.
 */
unit: string, 
/**
 * The day.
 */
as_of_on: Day | null, 
/**
 * Where it comes from.
 */
source: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How urgently the data behind an indicator have to be made better.
 */
export type DataPriority = "none" | "low" | "medium" | "high";

/**
 * Which comes first in days such as 03/04/2026.
 */
export type DateOrder = "day_first" | "month_first";

/**
 * A calendar day, `YYYY-MM-DD`.
 */
export type Day = string;

/**
 * Which day of its month a monthly or quarterly series keeps: the weekday's place (the second Thursday), the last
 * such weekday, or the number of the day.
 */
export type DayRule = "weekday_of_month" | "last_weekday_of_month" | "day_of_month";

/**
 * The mark between whole and part of a number.
 */
export type DecimalMark = "point" | "comma";

/**
 * What a meeting decided, and how.
 */
export type Decision = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id | null, 
/**
 * The item it belongs to.
 */
agenda_item_id: Id | null, 
/**
 * What was asked.
 */
question: string, 
/**
 * What was put to the group.
 */
proposal: string, 
/**
 * What was decided.
 */
outcome: string, 
/**
 * How far it has come.
 */
state: DecisionState, 
/**
 * How.
 */
method: Method, 
/**
 * The step of the method's guided script that it is at, counted from 0.
 */
step: number, 
/**
 * The least number of fingers, or the percentage to be exceeded; none is the initiative's.
 */
threshold: number | null, 
/**
 * Of what a majority is counted.
 */
majority_of: MajorityOf, 
/**
 * Whose advice was asked, separated by semicolons.
 */
adviser_names: string, 
/**
 * What it is about, separated by commas.
 */
topic: string, 
/**
 * What else was considered, in words.
 */
options: string, 
/**
 * What it was judged by.
 */
criteria: string, 
/**
 * What it rests on, in words.
 */
evidence: string, 
/**
 * Objections in words, and how they were integrated.
 */
objections: string, 
/**
 * Concerns in words.
 */
concerns: string, 
/**
 * The person who proposed it.
 */
proposer_id: Id | null, 
/**
 * The person responsible.
 */
responsible_id: Id | null, 
/**
 * The organization responsible.
 */
responsible_organization_id: Id | null, 
/**
 * The day.
 */
decided_on: Day | null, 
/**
 * The day until which it was put off.
 */
deferred_until_on: Day | null, 
/**
 * The day it is looked at again.
 */
review_on: Day | null, 
/**
 * The day it was looked at the last time.
 */
reviewed_on: Day | null, 
/**
 * What came of looking at it again.
 */
review_outcome: string, 
/**
 * The decision that took its place.
 */
superseded_by_id: Id | null, 
/**
 * Whether it affects the community.
 */
affects_community: boolean, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How many decisions of the register are how; filters do not change it.
 */
export type DecisionCounts = { 
/**
 * All.
 */
total: number, 
/**
 * Those not made yet.
 */
open: number, 
/**
 * Those that were made.
 */
decided: number, 
/**
 * Those that were put off.
 */
deferred: number, 
/**
 * Those that were rejected.
 */
rejected: number, 
/**
 * Those that another took the place of.
 */
superseded: number, 
/**
 * Those whose review, or the day they were put off to, has come.
 */
due: number, 
/**
 * Those that rest on something.
 */
with_evidence: number, 
/**
 * Those that affect the community.
 */
affecting: number, 
/**
 * Those that affect the community and were answered by it.
 */
answered: number, };

/**
 * One decision with everything that belongs to it.
 */
export type DecisionDetail = { 
/**
 * The record.
 */
decision: Decision, 
/**
 * Its meeting.
 */
meeting: Meeting, 
/**
 * What the item that it belongs to is called; empty without one.
 */
item: string, 
/**
 * Options that were considered, in order.
 */
options: Array<DecisionOption>, 
/**
 * What it rests on, in order.
 */
evidence: Array<Evidence>, 
/**
 * The figures that its meeting looked at, in order: it can rest on them.
 */
figures: Array<DataPackEntry>, 
/**
 * Declared interests, in order.
 */
interests: Array<InterestRow>, 
/**
 * The seats of the meeting with their hands.
 */
hands: Array<SeatHand>, 
/**
 * Hands that were counted without a seat.
 */
tallies: Array<Vote>, 
/**
 * Objections and concerns, in order.
 */
objections: Array<ObjectionRow>, 
/**
 * How the community was asked, in order.
 */
consent_checks: Array<ConsentCheck>, 
/**
 * What the community answered; none when it is not affected.
 */
consent: ConsentAnswer | null, 
/**
 * What the rule of its method says.
 */
verdict: DecisionVerdict, 
/**
 * Seats whose hand is waited for, those that raised it included.
 */
seats_asked: number, 
/**
 * Seats among them that raised their hand.
 */
seats_heard: number, 
/**
 * The earlier decision that its item comes back to.
 */
comes_back_to: DecisionLink | null, 
/**
 * The decisions whose place it took.
 */
supersedes: Array<DecisionLink>, 
/**
 * The decision that took its place.
 */
superseded_by: DecisionLink | null, 
/**
 * What the person who proposed it is called; empty when nobody is named.
 */
proposer: string, 
/**
 * What the person responsible is called; empty when nobody is named.
 */
responsible: string, 
/**
 * What the responsible organization is called; empty when none is named.
 */
responsible_organization: string, };

/**
 * Which decisions to show.
 */
export type DecisionFilter = { 
/**
 * Only of this series.
 */
series_id: Id | null, 
/**
 * Only those filed under one of these words; empty shows all.
 */
topics: Array<string>, 
/**
 * Only in these states; empty shows all.
 */
states: Array<DecisionState>, 
/**
 * Only by these methods; empty shows all.
 */
methods: Array<Method>, 
/**
 * Only those that are due by this day, for their review or because they were put off until then.
 */
due_by: Day | null, 
/**
 * Only with evidence, or only without.
 */
has_evidence: boolean | null, 
/**
 * Only those that rest on this record.
 */
evidence_id: Id | null, 
/**
 * Only those that affect the community.
 */
affects_community: boolean, 
/**
 * Only those that affect the community and were answered like this; empty shows all.
 */
consents: Array<ConsentAnswer>, };

/**
 * Another decision that this one has to do with.
 */
export type DecisionLink = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is shown as.
 */
title: string, };

/**
 * An option that was considered.
 */
export type DecisionOption = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The decision.
 */
decision_id: Id | null, 
/**
 * What it is.
 */
text: string, 
/**
 * What speaks for it.
 */
in_favour: string, 
/**
 * What speaks against it.
 */
against: string, 
/**
 * Whether the decision came to it.
 */
chosen: boolean, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * By what decisions are put in order.
 */
export type DecisionOrder = "day" | "due" | "question" | "topic" | "method" | "state" | "meeting";

/**
 * The register of decisions.
 */
export type DecisionRegister = { 
/**
 * Those that fit, in the order that was asked for.
 */
decisions: Array<DecisionRow>, 
/**
 * How many there are of all.
 */
counts: DecisionCounts, 
/**
 * The words they are filed under, by name.
 */
topics: Array<TopicCount>, 
/**
 * The records they rest on, by name.
 */
cited: Array<CitedRecord>, };

/**
 * What the rule of a method says about a proposal.
 */
export type DecisionResult = "no_data" | "passes" | "blocked" | "fails" | "no_rule";

/**
 * What came of looking at a decision again.
 */
export type DecisionReview = { 
/**
 * The day.
 */
reviewed_on: Day, 
/**
 * What came of it.
 */
review_outcome: string, 
/**
 * The day it is looked at once more.
 */
review_on: Day | null, 
/**
 * The decision that takes its place.
 */
superseded_by_id: Id | null, };

/**
 * A row of the register of decisions.
 */
export type DecisionRow = { 
/**
 * What its meeting is called.
 */
meeting: string, 
/**
 * The day of its meeting.
 */
meeting_on: Day | null, 
/**
 * The day it is looked at again, or until which it was put off; none when nothing is due of it.
 */
due_on: Day | null, 
/**
 * What the community answered; none when it is not affected.
 */
consent: ConsentAnswer | null, 
/**
 * How many records, documents and voices it rests on.
 */
evidence_count: number, 
/**
 * How many objections are open.
 */
open_objections: number, 
/**
 * How many concerns are kept.
 */
concern_count: number, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id | null, 
/**
 * The item it belongs to.
 */
agenda_item_id: Id | null, 
/**
 * What was asked.
 */
question: string, 
/**
 * What was put to the group.
 */
proposal: string, 
/**
 * What was decided.
 */
outcome: string, 
/**
 * How far it has come.
 */
state: DecisionState, 
/**
 * How.
 */
method: Method, 
/**
 * The step of the method's guided script that it is at, counted from 0.
 */
step: number, 
/**
 * The least number of fingers, or the percentage to be exceeded; none is the initiative's.
 */
threshold: number | null, 
/**
 * Of what a majority is counted.
 */
majority_of: MajorityOf, 
/**
 * Whose advice was asked, separated by semicolons.
 */
adviser_names: string, 
/**
 * What it is about, separated by commas.
 */
topic: string, 
/**
 * What else was considered, in words.
 */
options: string, 
/**
 * What it was judged by.
 */
criteria: string, 
/**
 * What it rests on, in words.
 */
evidence: string, 
/**
 * Objections in words, and how they were integrated.
 */
objections: string, 
/**
 * Concerns in words.
 */
concerns: string, 
/**
 * The person who proposed it.
 */
proposer_id: Id | null, 
/**
 * The person responsible.
 */
responsible_id: Id | null, 
/**
 * The organization responsible.
 */
responsible_organization_id: Id | null, 
/**
 * The day.
 */
decided_on: Day | null, 
/**
 * The day until which it was put off.
 */
deferred_until_on: Day | null, 
/**
 * The day it is looked at again.
 */
review_on: Day | null, 
/**
 * The day it was looked at the last time.
 */
reviewed_on: Day | null, 
/**
 * What came of looking at it again.
 */
review_outcome: string, 
/**
 * The decision that took its place.
 */
superseded_by_id: Id | null, 
/**
 * Whether it affects the community.
 */
affects_community: boolean, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * In which order decisions are shown.
 */
export type DecisionSorting = { 
/**
 * By what; what is empty there comes last.
 */
by: DecisionOrder, 
/**
 * Whether the greatest comes first.
 */
descending: boolean, };

/**
 * How far a decision has come.
 */
export type DecisionState = "decided" | "open" | "deferred" | "rejected" | "superseded";

/**
 * What the rule of a method says, with the numbers it was worked out from.
 */
export type DecisionVerdict = { 
/**
 * What it says.
 */
result: DecisionResult, 
/**
 * What was counted: votes in favour, or hands with enough fingers, or hands that agree.
 */
numerator: number, 
/**
 * Of how many.
 */
denominator: number, 
/**
 * The share in percent; none of nothing.
 */
percent: number | null, 
/**
 * The least number of fingers, or the percentage to be exceeded, for methods that have one.
 */
threshold: number | null, 
/**
 * Objections that are neither integrated nor withdrawn.
 */
open_objections: number, 
/**
 * The hands.
 */
tally: HandTally, };

/**
 * An interest that a person declared in a decision.
 */
export type DeclaredInterest = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The decision.
 */
decision_id: Id | null, 
/**
 * The person.
 */
person_id: Id | null, 
/**
 * The organization, when the interest is its.
 */
organization_id: Id | null, 
/**
 * Which interest.
 */
text: string, 
/**
 * Whether the person stood back from the decision.
 */
is_recused: boolean, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How an indicator is measured from a day on.
 */
export type Definition = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The indicator.
 */
indicator_id: Id | null, 
/**
 * The day from which it is measured so; none from the beginning.
 */
valid_from_on: Day | null, 
/**
 * What is counted.
 */
numerator: string, 
/**
 * Of what; empty for a count.
 */
denominator: string, 
/**
 * By what a rate is multiplied: 1, 100, 1000 or 100000.
 */
factor: number, 
/**
 * Where the data come from.
 */
source: string, 
/**
 * How they are gathered.
 */
method: string, 
/**
 * Who gathers them.
 */
collector: string, 
/**
 * What values are told apart by, one on each line.
 */
dimensions: string, 
/**
 * What is known to be wrong or missing.
 */
known_issues: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * A version of a definition.
 */
export type DefinitionRow = { 
/**
 * 1 for the oldest, 2, 3, ...
 */
number: number, 
/**
 * How many values were measured under it.
 */
observations: number, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The indicator.
 */
indicator_id: Id | null, 
/**
 * The day from which it is measured so; none from the beginning.
 */
valid_from_on: Day | null, 
/**
 * What is counted.
 */
numerator: string, 
/**
 * Of what; empty for a count.
 */
denominator: string, 
/**
 * By what a rate is multiplied: 1, 100, 1000 or 100000.
 */
factor: number, 
/**
 * Where the data come from.
 */
source: string, 
/**
 * How they are gathered.
 */
method: string, 
/**
 * Who gathers them.
 */
collector: string, 
/**
 * What values are told apart by, one on each line.
 */
dimensions: string, 
/**
 * What is known to be wrong or missing.
 */
known_issues: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How close together rows stand.
 */
export type Density = "normal" | "compact" | "comfortable";

/**
 * Where the values of an indicator are to go.
 */
export type DesiredDirection = "increase" | "decrease" | "maintain";

/**
 * What can be asked about the desk.
 */
export type DeskAsk = { "view": "desk" };

/**
 * The desk as the page sees it: no paths.
 */
export type DeskView = { 
/**
 * The open initiative.
 */
open: OpenInitiative | null, 
/**
 * The files that were open lately, newest first.
 */
recent: Array<Recent>, 
/**
 * How this person likes the program.
 */
settings: Settings, 
/**
 * Why the file that the program was started with could not be opened.
 */
refused: Fault | null, };

/**
 * A column in which two records differ.
 */
export type Differing = { 
/**
 * What the first holds.
 */
one: Said, 
/**
 * What the second holds.
 */
other: Said, 
/**
 * Whether what both hold is kept; otherwise one of the two has to give way.
 */
both_stay: boolean, };

/**
 * Which way a relationship runs.
 */
export type Direction = "undirected" | "directed" | "mutual";

/**
 * That two organizations or people are not the same.
 */
export type Distinction = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The one with the smaller identity.
 */
one_id: Id | null, 
/**
 * The other.
 */
other_id: Id | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * What can be asked about documents.
 */
export type DocumentsAsk = { "view": "preview", 
/**
 * Which.
 */
what: Export, 
/**
 * For whom.
 */
audience: Audience, 
/**
 * The day it is made.
 */
today: Day, } | { "view": "minutes", 
/**
 * The meeting.
 */
id: Id, 
/**
 * The day against which is counted what is late before they are final.
 */
today: Day, };

/**
 * What is answered about documents.
 */
export type DocumentsView = { "view": "preview", 
/**
 * What it is called.
 */
title: string, 
/**
 * Its words, to be pasted into a mail.
 */
text: string, 
/**
 * What the audience does not see, and how much of it there is.
 */
left_out: Array<LeftOut>, } | { "view": "minutes" } & StandingMinutes;

/**
 * Something that the combined record would have twice.
 */
export type Doubling = { 
/**
 * Its table: relationship or seat.
 */
table: string, 
/**
 * The kind of relationship; empty for a seat.
 */
kind: string, 
/**
 * With whom the relationship is, or what the group of the seat is called.
 */
name: string, };

/**
 * A day on which a series is due and nothing is planned.
 */
export type DueMeeting = { 
/**
 * The series.
 */
series_id: Id, 
/**
 * What it is called.
 */
series: string, 
/**
 * The day.
 */
due_on: Day, 
/**
 * The usual start.
 */
starts_at: Clock, 
/**
 * The usual end.
 */
ends_at: Clock, 
/**
 * Why the series meets on this day beside its cadence; none on a day of the cadence.
 */
extra: string | null, };

/**
 * The likely pairs, the strongest first.
 */
export type DuplicateList = { 
/**
 * The pairs, at most [`MOST_PAIRS`].
 */
pairs: Array<DuplicatePair>, 
/**
 * How many there are.
 */
total: number, 
/**
 * The pairs that somebody told apart, which are not proposed.
 */
told_apart: Array<ToldApart>, };

/**
 * Two records that may be one.
 */
export type DuplicatePair = { 
/**
 * The first by name.
 */
one: Twin, 
/**
 * The other.
 */
other: Twin, 
/**
 * What speaks for it, the strongest first.
 */
reasons: Array<Reason>, 
/**
 * How much the reasons weigh together, up to 100.
 */
strength: number, };

/**
 * One user action.
 */
export type Edit = { "module": "initiative", "edit": InitiativeEdit } | { "module": "stakeholders", "edit": StakeholdersEdit } | { "module": "agenda", "edit": AgendaEdit } | { "module": "measures", "edit": MeasuresEdit } | { "module": "activities", "edit": ActivitiesEdit } | { "module": "meetings", "edit": MeetingsEdit } | { "module": "actions", "edit": ActionsEdit } | { "module": "journal", "edit": JournalEdit } | { "module": "together", "edit": Together };

/**
 * What an organization answered to a version.
 */
export type Endorsement = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The organization.
 */
organization_id: Id | null, 
/**
 * The version.
 */
version_id: Id | null, 
/**
 * What it answered.
 */
answer: Answer, 
/**
 * Who answered.
 */
person_id: Id | null, 
/**
 * The day it answered.
 */
answered_on: Day | null, 
/**
 * What it holds against the text.
 */
reservation: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * Who endorsed the current version of the agenda.
 */
export type EndorsementCoverage = { 
/**
 * The version.
 */
version_id: Id, 
/**
 * Its number.
 */
number: number, 
/**
 * Active organizations that endorsed it, with reservations or without.
 */
endorsed: number, 
/**
 * All active organizations.
 */
active: number, 
/**
 * Active organizations that endorsed only an older version.
 */
endorsed_older: number, };

/**
 * What one organization answered.
 */
export type EndorsementRow = { 
/**
 * What the organization is called.
 */
organization: string, 
/**
 * What the person who answered is called; empty without one.
 */
person: string, 
/**
 * The newest older version that this organization endorsed, when it has not endorsed this one.
 */
endorsed_older: number | null, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The organization.
 */
organization_id: Id | null, 
/**
 * The version.
 */
version_id: Id | null, 
/**
 * What it answered.
 */
answer: Answer, 
/**
 * Who answered.
 */
person_id: Id | null, 
/**
 * The day it answered.
 */
answered_on: Day | null, 
/**
 * What it holds against the text.
 */
reservation: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * What a decision rests on.
 */
export type Evidence = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The decision.
 */
decision_id: Id | null, 
/**
 * What it is.
 */
kind: EvidenceKind, 
/**
 * The table of the record it is taken from; empty for none.
 */
record_table: string, 
/**
 * The record it is taken from.
 */
record_id: Id | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it said that day.
 */
value: string, 
/**
 * The day.
 */
as_of_on: Day | null, 
/**
 * Where it is to be found.
 */
source: string, 
/**
 * What it means here.
 */
text: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * What a piece of evidence is.
 */
export type EvidenceKind = "record" | "document" | "community_input" | "experience";

/**
 * How a day departs from the cadence of its series.
 */
export type ExceptionKind = "skipped" | "extra";

/**
 * What is written.
 */
export type Export = { "what": "minutes", 
/**
 * The meeting.
 */
id: Id, } | { "what": "meeting_agenda", 
/**
 * The meeting.
 */
id: Id, } | { "what": "agenda_and_sign_in", 
/**
 * The meeting.
 */
id: Id, } | { "what": "sign_in_sheet", 
/**
 * The meeting.
 */
id: Id, } | { "what": "name_cards", 
/**
 * The meeting.
 */
id: Id, } | { "what": "check_out_sheets", 
/**
 * The meeting.
 */
id: Id, } | { "what": "follow_up", 
/**
 * The meeting.
 */
id: Id, 
/**
 * The organization.
 */
organization_id: Id, } | { "what": "follow_ups", 
/**
 * The meeting.
 */
id: Id, } | { "what": "common_agenda" } | { "what": "table", 
/**
 * Which.
 */
table: TableExport, } | { "what": "stakeholders" } | { "what": "map" } & MapPicture | { "what": "invitation", 
/**
 * The meeting.
 */
id: Id, } | { "what": "calendar", 
/**
 * The series.
 */
series_id: Id | null, } | { "what": "todos", 
/**
 * Only those of this organization.
 */
organization_id: Id | null, 
/**
 * Only those of this person.
 */
person_id: Id | null, };

/**
 * The format of what is written.
 */
export type ExportFormat = "pdf" | "docx" | "md" | "txt" | "csv" | "xlsx" | "kumu_xlsx" | "kumu_json" | "graphml" | "gexf" | "gml" | "pajek" | "gephi_csv" | "matrix_csv" | "membership_csv" | "indicators_csv" | "vcard" | "svg" | "png" | "ics";

/**
 * How evenly a period's meetings were shared.
 */
export type Fairness = { 
/**
 * Meetings held.
 */
meetings: number, 
/**
 * Who was in the chair, one for each meeting with a chair.
 */
chairs: Spread, 
/**
 * Who facilitated, one for each meeting with a facilitator.
 */
facilitation: Spread, 
/**
 * Who proposed items, one for each item with a proposer.
 */
proposals: Spread, 
/**
 * Who presented items, one for each item with a presenter.
 */
speaking: Spread, 
/**
 * Who is responsible for decisions, one for each decision closed with somebody responsible.
 */
decisions: Spread, 
/**
 * Filled seats, one for each seat present at a meeting.
 */
presence: Spread, 
/**
 * Community seats over all seats at the end of the period.
 */
community_seats: Share, };

/**
 * What is shared at meetings.
 */
export type FairnessPart = "chairs" | "facilitation" | "proposals" | "speaking" | "decisions" | "presence";

/**
 * A turn: a chair, a facilitation, a proposal, an item presented, a decision or a filled seat.
 */
export type FairnessRow = { 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * What it is called.
 */
meeting: string, 
/**
 * Its day.
 */
held_on: Day | null, 
/**
 * The item.
 */
item_id: Id | null, 
/**
 * The decision.
 */
decision_id: Id | null, 
/**
 * What the item or decision is called, or who sat there; empty for the meeting as a whole.
 */
title: string, 
/**
 * What the person is called; empty when only an organization is named.
 */
person: string, 
/**
 * What the organization is called; empty for the community and for what nobody can tell.
 */
organization: string, 
/**
 * Whether it is the community's.
 */
is_community: boolean, 
/**
 * Whether it is asked for.
 */
is_counted: boolean, };

/**
 * Whose turns are asked for.
 */
export type FairnessScope = { "of": "all" } | { "of": "organization", 
/**
 * Which.
 */
id: Id | null, } | { "of": "sector", 
/**
 * Which.
 */
id: Id | null, } | { "of": "community" };

/**
 * A failure as the outside sees it.
 */
export type Fault = { 
/**
 * What a screen does about it.
 */
kind: FaultKind, 
/**
 * Which rule; the window's catalogue has a sentence for each.
 */
code: FaultCode, 
/**
 * The sentence in English.
 */
message: string, 
/**
 * Particulars that the sentence names.
 */
details: { [key in string]: string }, 
/**
 * The column at fault.
 */
field: string | null, 
/**
 * The row at fault, counted from 1.
 */
row: number | null, };

/**
 * Every rule that can refuse, by name; the window has words for each.
 */
export type FaultCode = "bad_request" | "unknown_field" | "wrong_type" | "not_a_choice" | "values_do_not_fit" | "kind_in_use" | "empty" | "too_long" | "out_of_range" | "ends_before_start" | "not_a_time_zone" | "not_a_period" | "measured_already" | "definition_in_use" | "no_such_record" | "tie_to_itself" | "combined_with_itself" | "bad_identity" | "version_frozen" | "minutes_final" | "not_running" | "objection_open" | "not_passed" | "action_finished" | "nothing_to_freeze" | "no_next_meeting" | "nothing_to_undo" | "nothing_to_redo" | "not_in_trash" | "nothing_open" | "gone" | "not_ours" | "damaged" | "damaged_inside" | "newer_file" | "read_only" | "already_open" | "not_found" | "exists" | "not_written" | "interrupted" | "too_large" | "unknown_format" | "other_format" | "broken_input" | "protected" | "doctype" | "nothing_staged" | "nothing_to_import" | "no_such_export" | "not_published" | "not_for_audience" | "cancelled" | "broken";

/**
 * What a screen does differently about a fault.
 */
export type FaultKind = "refused" | "missing" | "busy" | "newer_file" | "locked" | "unreadable" | "cancelled" | "broken";

/**
 * The format that a part belongs to.
 */
export type ForeignFormat = "kumu_json";

/**
 * A part of another program's project, kept for the way back.
 */
export type ForeignPart = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The format that it belongs to.
 */
format: ForeignFormat, 
/**
 * Its key in the project.
 */
name: string, 
/**
 * Its value, as JSON.
 */
body: string, };

/**
 * How often an indicator is measured.
 */
export type Frequency = "weekly" | "monthly" | "quarterly" | "half_yearly" | "yearly" | "school_year";

/**
 * Whether the values of an indicator are there when they are due.
 */
export type Freshness = "not_expected" | "nothing_yet" | "late" | "up_to_date";

/**
 * An outcome that everyone works towards.
 */
export type Goal = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The measurable statement.
 */
statement: string, 
/**
 * By when, in words.
 */
horizon: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * A goal with its strategies.
 */
export type GoalRow = { 
/**
 * Its strategies, in order.
 */
strategies: Array<Strategy>, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The measurable statement.
 */
statement: string, 
/**
 * By when, in words.
 */
horizon: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * A goal as it stood.
 */
export type GoalText = { 
/**
 * What it was called.
 */
name: string, 
/**
 * The measurable statement.
 */
statement: string, 
/**
 * By when.
 */
horizon: string, 
/**
 * Its strategies, in order.
 */
strategies: Array<StrategyText>, };

/**
 * A steering committee, working group, action team or community advisory.
 */
export type Group = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * What kind of group it is.
 */
kind: GroupKind, 
/**
 * What it is for.
 */
purpose: string, 
/**
 * Where it stands in the list.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * A group with its seats.
 */
export type GroupDetail = { 
/**
 * The record.
 */
group: Group, 
/**
 * Its seats, in order.
 */
seats: Array<SeatDetail>, };

/**
 * What a group is for.
 */
export type GroupKind = "working_group" | "steering" | "action_team" | "advisory";

/**
 * Somebody who came without a seat.
 */
export type Guest = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id | null, 
/**
 * What the guest is called.
 */
name: string, 
/**
 * The person, when there is a record.
 */
person_id: Id | null, 
/**
 * The organization the guest comes from.
 */
organization_id: Id | null, 
/**
 * Whether the guest came as somebody from the community.
 */
is_community: boolean, 
/**
 * Electronic mail.
 */
email: string, 
/**
 * When the guest came, if late.
 */
arrived_at: Clock | null, 
/**
 * When the guest left, if early.
 */
departed_at: Clock | null, 
/**
 * Where the guest stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * What a hand says.
 */
export type Hand = "consent" | "objection" | "stand_aside" | "yes" | "no" | "abstain" | "fingers";

/**
 * A hand that was raised, or, without a seat, how many said the same.
 */
export type HandRaised = { 
/**
 * The seat; none for a tally.
 */
seat_id: Id | null, 
/**
 * Who raised it.
 */
person_id: Id | null, 
/**
 * What it says; none takes it back.
 */
hand: Hand | null, 
/**
 * How many fingers, for a hand of fingers.
 */
fingers: number | null, 
/**
 * How many hands, for a tally; 0 takes the tally back.
 */
count: number, };

/**
 * How many hands said what; those of the recused are left out.
 */
export type HandTally = { 
/**
 * Hands that consent.
 */
consent: number, 
/**
 * Hands that object.
 */
objection: number, 
/**
 * Hands that stand aside.
 */
stand_aside: number, 
/**
 * Votes in favour.
 */
yes: number, 
/**
 * Votes against.
 */
no: number, 
/**
 * Abstentions.
 */
abstain: number, 
/**
 * Hands by the number of fingers, from 0 to 5.
 */
fingers: [number, number, number, number, number, number], 
/**
 * Hands left out because their person or organization stood back.
 */
recused: number, };

/**
 * How many records of a table name a record.
 */
export type Hanging = { 
/**
 * The table.
 */
table: string, 
/**
 * How many.
 */
count: number, };

/**
 * One user action.
 */
export type HistoryAction = { 
/**
 * The action's identity.
 */
id: Id, 
/**
 * When, in milliseconds since 1970 UTC.
 */
at_ms: number, 
/**
 * Who, by the name in the settings.
 */
author: string, 
/**
 * `start`, `do`, `undo` or `redo`.
 */
kind: string, 
/**
 * What it is called.
 */
label: Label, };

/**
 * One changed cell of a record.
 */
export type HistoryChange = { 
/**
 * The action it belongs to.
 */
action: HistoryAction, 
/**
 * The column.
 */
field: string, 
/**
 * What it was.
 */
from: JsonValue, 
/**
 * What it became.
 */
to: JsonValue, 
/**
 * What a person calls the record that `from` names, when it names one.
 */
from_name: string | null, 
/**
 * What a person calls the record that `to` names, when it names one.
 */
to_name: string | null, };

/**
 * The identity of a record: a UUID, 16 bytes in the file and hyphenated text outside.
 */
export type Id = string;

/**
 * What a table of a calendar holds.
 */
export type ImportCalendarPart = "meetings" | "whole_days" | "answers" | "to_dos" | "other_to_dos";

/**
 * What one column fills and how its cells are written.
 */
export type ImportColumnMapping = { 
/**
 * What it fills.
 */
fills: ImportFills, 
/**
 * Which comes first in days such as 03/04/2026; none when not said and not plain from the data.
 */
date_order: DateOrder | null, 
/**
 * The mark between whole and part of its numbers.
 */
decimal: DecimalMark, };

/**
 * A column of an import.
 */
export type ImportColumnPreview = { 
/**
 * Its head; may be empty.
 */
header: string, 
/**
 * What it fills.
 */
fills: ImportFills, 
/**
 * What its cells hold.
 */
shape: ImportShape, 
/**
 * The order of its days, when they need one and it is known.
 */
date_order: DateOrder | null, 
/**
 * Whether its days need an order that only a person can tell.
 */
asks_date_order: boolean, 
/**
 * The decimal mark of its numbers.
 */
decimal: DecimalMark, 
/**
 * A few of its cells.
 */
samples: Array<string>, };

/**
 * How many rows become what.
 */
export type ImportCounts = { 
/**
 * New records.
 */
added: number, 
/**
 * Records that change.
 */
changed: number, 
/**
 * Records that stay as they are.
 */
same: number, 
/**
 * Rows that wait until somebody says which record they mean.
 */
waiting: number, 
/**
 * Rows that cannot be imported.
 */
refused: number, 
/**
 * Rows that name a record of an earlier row again.
 */
repeated: number, };

/**
 * A row of which nobody can tell which record it means.
 */
export type ImportDoubtfulMatch = { 
/**
 * The table, counted from 0.
 */
table: number, 
/**
 * The row's number in the file.
 */
row: number, 
/**
 * The name in the row.
 */
name: string, 
/**
 * The records it may mean.
 */
options: Array<ImportMatchOption>, 
/**
 * Whether it was answered.
 */
is_answered: boolean, 
/**
 * The answer: a record, or none for a new one.
 */
id: Id | null, };

/**
 * What a column fills. A field of a record has the record's own word for it.
 */
export type ImportField = "id" | "name" | "first_name" | "last_name" | "record_type" | "short_name" | "sector" | "organization" | "kind" | "status" | "title" | "email" | "phone" | "website" | "place" | "population_served" | "tags" | "joined_on" | "left_on" | "agreement_signed_on" | "agreement_renews_on" | "agreement_term" | "motivation" | "languages" | "is_backbone_staff" | "fte" | "funded_until" | "lived_experience" | "supports" | "from" | "to" | "direction" | "started_on" | "ended_on" | "intensity" | "openness" | "reliability" | "mission" | "influence" | "resources" | "involvement" | "read_on" | "notes" | "group" | "group_id" | "person" | "role" | "capacity" | "starts" | "ends" | "comes_back" | "extra_times" | "times_left_out" | "rule_left_out" | "instead_of" | "and_later" | "link" | "series" | "chair" | "sequence" | "uid" | "answer" | "delegate" | "delegate_email" | "proposes" | "replied_at" | "text" | "due_on" | "done_on" | "indicator" | "period" | "disaggregation" | "value" | "numerator" | "denominator" | "confidence" | "received_on" | "organization_sector" | "organization_kind" | "organization_status" | "organization_place" | "organization_website" | "organization_population_served" | "organization_tags" | "organization_short_name" | "organization_joined_on" | "organization_left_on" | "organization_agreement_signed_on" | "organization_agreement_renews_on" | "organization_agreement_term" | "organization_motivation" | "organization_notes";

/**
 * What a column fills.
 */
export type ImportFills = { "as": "field", 
/**
 * Which.
 */
field: ImportField, } | { "as": "attribute", 
/**
 * What it is called.
 */
name: string, 
/**
 * What it holds, if it is new.
 */
kind: ImportOwnKind, } | { "as": "nothing" };

/**
 * A cell with another text than the file has.
 */
export type ImportFix = { 
/**
 * The table, counted from 0.
 */
table: number, 
/**
 * The row's number in the file.
 */
row: number, 
/**
 * The column, counted from 0.
 */
column: number, 
/**
 * What it should say.
 */
value: string, };

/**
 * The formats that can be imported.
 */
export type ImportFormat = "csv" | "xlsx" | "kumu_xlsx" | "kumu_json" | "graphml" | "gexf" | "gml" | "pajek" | "gephi_csv" | "matrix_csv" | "membership_csv" | "indicators_csv" | "vcard" | "ics";

/**
 * What was imported of one kind of record.
 */
export type ImportKindReport = { 
/**
 * New records.
 */
added: number, 
/**
 * Records that changed.
 */
changed: number, 
/**
 * Records that stayed as they were.
 */
same: number, 
/**
 * Cells that were not imported.
 */
refused: Array<ImportRefusedCell>, 
/**
 * What is worth knowing.
 */
warnings: Array<ImportWarning>, };

/**
 * How the tables of an import map. The preview holds the whole of it; change what is wrong and hand it back.
 */
export type ImportMapping = { 
/**
 * The day of readings without a day of their own.
 */
today: Day, 
/**
 * The tables that are not as they were guessed; others stay as they are.
 */
tables: Array<ImportTableMapping>, 
/**
 * The answers to doubtful matches; together they replace those given before.
 */
matches: Array<ImportMatch>, };

/**
 * Which record a row means.
 */
export type ImportMatch = { 
/**
 * The table, counted from 0.
 */
table: number, 
/**
 * The row's number in the file.
 */
row: number, 
/**
 * The record that is meant; none for a new one.
 */
id: Id | null, };

/**
 * A record that a row may mean.
 */
export type ImportMatchOption = { 
/**
 * The record.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * What tells it apart: an organization's kind as a code, a person's organization.
 */
hint: string, };

/**
 * An entry of a calendar as it would become: a meeting, or several where it comes back.
 */
export type ImportMeetingLine = { 
/**
 * The table, counted from 0.
 */
table: number, 
/**
 * The row's number in the file.
 */
row: number, 
/**
 * What becomes of it.
 */
state: ImportRowState, 
/**
 * What it is called.
 */
title: string, 
/**
 * How many meetings it comes to.
 */
meetings: number, 
/**
 * The first day.
 */
held_on: Day | null, 
/**
 * The last day, where it comes back.
 */
last_on: Day | null, 
/**
 * The start.
 */
starts_at: Clock | null, 
/**
 * The end.
 */
ends_at: Clock | null, 
/**
 * The time zone that its clock shows; empty when none is known.
 */
zone: string, 
/**
 * The series it goes into; empty when none.
 */
series: string, 
/**
 * How often that series meets, where the entry makes or keeps one.
 */
cadence: Cadence | null, 
/**
 * Whether it is called off.
 */
is_cancelled: boolean, };

/**
 * What a new column of the initiative's own holds.
 */
export type ImportOwnKind = "text" | "number" | "date" | "choice" | "multi_choice" | "link";

/**
 * What is in the files and what would become of it.
 */
export type ImportPreview = { 
/**
 * The files, by name.
 */
name: string, 
/**
 * The tables in the order in which they were read.
 */
tables: Array<ImportTablePreview>, 
/**
 * How everything maps at present: change what is wrong and hand it back.
 */
mapping: ImportMapping, 
/**
 * The cells that cannot be imported as they are, the first two hundred.
 */
refused: Array<ImportRefusedCell>, 
/**
 * How many cells cannot be imported as they are.
 */
refused_total: number, 
/**
 * The rows of which nobody can tell which record they mean, answered or not; the first five hundred.
 */
doubtful: Array<ImportDoubtfulMatch>, 
/**
 * The meetings of calendars in words, the first two hundred.
 */
meetings: Array<ImportMeetingLine>, 
/**
 * The answers of calendars in words, the first two hundred.
 */
replies: Array<ImportReplyLine>, 
/**
 * What is worth knowing.
 */
warnings: Array<ImportWarning>, 
/**
 * The fields that columns can fill, by what a table is.
 */
fields: Array<ImportTargetFields>, 
/**
 * Whether importing would change anything.
 */
has_changes: boolean, };

/**
 * Why a cell or row is refused.
 */
export type ImportReason = "empty" | "too_long" | "not_a_day" | "date_order_unknown" | "not_a_number" | "out_of_range" | "not_yes_or_no" | "not_a_code" | "ends_before_start" | "no_such_end" | "doubtful_end" | "tie_to_itself" | "doubtful_match" | "not_a_link" | "not_a_moment" | "unknown_zone" | "not_a_rule" | "rule_too_fine" | "no_such_meeting" | "no_such_action" | "no_such_seat" | "no_such_indicator" | "not_a_period" | "not_a_group";

/**
 * A cell that cannot be imported as it is.
 */
export type ImportRefusedCell = { 
/**
 * The table, counted from 0.
 */
table: number, 
/**
 * The row's number in the file.
 */
row: number, 
/**
 * The column, counted from 0; none when the row lacks it.
 */
column: number | null, 
/**
 * The column's head, or the field that is missing.
 */
header: string, 
/**
 * What the cell says.
 */
value: string, 
/**
 * Why it is refused.
 */
reason: ImportReason, 
/**
 * The same in English.
 */
message: string, };

/**
 * An answer of a calendar as it would become.
 */
export type ImportReplyLine = { 
/**
 * The table, counted from 0.
 */
table: number, 
/**
 * The row's number in the file.
 */
row: number, 
/**
 * What becomes of it.
 */
state: ImportRowState, 
/**
 * Who answers.
 */
person: string, 
/**
 * The organization of the seat; empty when it is not known, or the seat is the community's.
 */
organization: string, 
/**
 * The answer.
 */
answer: ReplyAnswer, 
/**
 * Who comes instead; empty when nobody is named.
 */
delegate: string, 
/**
 * What the meeting is called.
 */
meeting: string, 
/**
 * The day of the meeting.
 */
held_on: Day | null, 
/**
 * What the answer proposes instead; empty when nothing.
 */
proposes: string, 
/**
 * What was written beside it.
 */
notes: string, };

/**
 * What was imported, by kind of record.
 */
export type ImportReport = { 
/**
 * Organizations.
 */
organizations: ImportKindReport, 
/**
 * People.
 */
people: ImportKindReport, 
/**
 * Relationships.
 */
relationships: ImportKindReport, 
/**
 * Seats in groups.
 */
memberships: ImportKindReport, 
/**
 * Meetings.
 */
meetings: ImportKindReport, 
/**
 * Answers to invitations.
 */
replies: ImportKindReport, 
/**
 * Actions.
 */
actions: ImportKindReport, 
/**
 * Measured values.
 */
observations: ImportKindReport, 
/**
 * What concerns the whole.
 */
warnings: Array<ImportWarning>, };

/**
 * What becomes of a row.
 */
export type ImportRowState = "added" | "changed" | "same" | "repeated" | "waiting" | "refused" | "left_out";

/**
 * A row as it would become.
 */
export type ImportSampleRow = { 
/**
 * Its number in the file.
 */
row: number, 
/**
 * What becomes of it.
 */
state: ImportRowState, 
/**
 * Its cells as they were understood, one for each column; empty where nothing is taken.
 */
cells: Array<string>, };

/**
 * The series that meetings of a calendar go into.
 */
export type ImportSeriesChoice = { "as": "own" } | { "as": "nothing" } | { "as": "series", 
/**
 * Which.
 */
id: Id, };

/**
 * What the cells of a column hold.
 */
export type ImportShape = "text" | "day" | "number" | "amount" | "score" | "yes_no" | "code";

/**
 * What one table is.
 */
export type ImportTableMapping = { 
/**
 * Which table, counted from 0.
 */
table: number, 
/**
 * What its rows become.
 */
target: ImportTarget, 
/**
 * Which way relationships run that do not say so themselves.
 */
direction: Direction, 
/**
 * The series that its meetings go into.
 */
series: ImportSeriesChoice, 
/**
 * What its columns fill, one for each; left empty they are guessed anew for the target.
 */
columns: Array<ImportColumnMapping>, };

/**
 * A table of an import.
 */
export type ImportTablePreview = { 
/**
 * Which table, counted from 0.
 */
table: number, 
/**
 * The file's name.
 */
source: string, 
/**
 * The sheet's name, in a workbook.
 */
sheet: string | null, 
/**
 * What it holds, in a calendar.
 */
part: ImportCalendarPart | null, 
/**
 * What its rows become.
 */
target: ImportTarget, 
/**
 * How many rows it has.
 */
rows: number, 
/**
 * What becomes of them; rows of people without a person count among the organizations.
 */
counts: ImportCounts, 
/**
 * What becomes of the organizations that rows of people name.
 */
organizations: ImportCounts, 
/**
 * Its columns.
 */
columns: Array<ImportColumnPreview>, 
/**
 * Its first rows as they would become.
 */
sample: Array<ImportSampleRow>, };

/**
 * What the rows of a table become.
 */
export type ImportTarget = "organizations" | "people" | "relationships" | "memberships" | "meetings" | "replies" | "actions" | "observations" | "nothing";

/**
 * The fields that columns of such a table can fill.
 */
export type ImportTargetFields = { 
/**
 * What the table is.
 */
target: ImportTarget, 
/**
 * The fields in the order they are offered.
 */
fields: Array<ImportField>, };

/**
 * Something worth knowing about an import.
 */
export type ImportWarning = { 
/**
 * What.
 */
code: ImportWarningCode, 
/**
 * The table it concerns, counted from 0; none for the whole.
 */
table: number | null, 
/**
 * How often.
 */
count: number, 
/**
 * The first names it concerns.
 */
names: Array<string>, };

/**
 * What is worth knowing about an import and refuses nothing.
 */
export type ImportWarningCode = "windows1252" | "hidden_sheet" | "empty_sheet" | "merged_cells" | "repeated_row" | "sector_added" | "organization_added" | "attribute_added" | "row_without_person" | "row_without_organization" | "organization_disagrees" | "unknown_table" | "duplicate_id" | "dangling_tie" | "self_loop" | "parallel_tie" | "no_number" | "control_character" | "port" | "hyperedge" | "nested_graph" | "further_spell" | "further_value" | "part_left_out" | "part_kept" | "part_replaced" | "image_left_out" | "group_added" | "kind_added" | "series_added" | "further_dates" | "later_unknown" | "end_added" | "beyond_the_day" | "taken_as_held" | "outdated_meeting" | "minutes_final" | "outdated_reply" | "earlier_invitation" | "counter_proposal" | "without_seat" | "other_to_do";

/**
 * Something that everybody measures in the same way.
 */
export type Indicator = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The question that it answers.
 */
question: string, 
/**
 * Of whom it tells.
 */
level: IndicatorLevel, 
/**
 * What it asks, for a performance measure.
 */
performance_type: PerformanceType | null, 
/**
 * How far it has come.
 */
status: IndicatorStatus, 
/**
 * Where its values are to go.
 */
direction: DesiredDirection, 
/**
 * In what it is counted.
 */
unit: string, 
/**
 * How often it is measured.
 */
frequency: Frequency, 
/**
 * The goal that it tells of.
 */
goal_id: Id | null, 
/**
 * Whether it is a headline measure.
 */
is_headline: boolean, 
/**
 * How urgently its data have to be made better.
 */
data_development_priority: DataPriority, 
/**
 * Where it stands on the short list.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * One indicator.
 */
export type IndicatorDetail = { 
/**
 * The record with its figures.
 */
indicator: IndicatorRow, 
/**
 * How it is and was measured, newest first.
 */
definitions: Array<DefinitionRow>, 
/**
 * Its values by place and disaggregation, those of everybody everywhere first.
 */
series: Array<MeasureSeries>, 
/**
 * Every observation, newest period first.
 */
observations: Array<ObservationRow>, 
/**
 * What it is to reach.
 */
targets: Array<Target>, 
/**
 * From where it set out.
 */
baselines: Array<Baseline>, };

/**
 * Which indicators to show.
 */
export type IndicatorFilter = { 
/**
 * Words to look for in the name, the question, the unit and the goal; empty shows all.
 */
search: string, 
/**
 * Only these statuses; empty shows all.
 */
statuses: Array<IndicatorStatus>, 
/**
 * Only these levels; empty shows all.
 */
levels: Array<IndicatorLevel>, 
/**
 * Only those of this goal.
 */
goal_id: Id | null, 
/**
 * Only headline measures.
 */
headlines: boolean, };

/**
 * Of whom an indicator tells: of everybody in a place, or of those whom a program reaches.
 */
export type IndicatorLevel = "population" | "performance";

/**
 * The register.
 */
export type IndicatorRegister = { 
/**
 * The indicators that fit, in the order of the short list.
 */
indicators: Array<IndicatorRow>, 
/**
 * How many there are in all.
 */
total: number, 
/**
 * How many headline measures there are in all, retired ones left out.
 */
headlines: number, 
/**
 * How many headline measures the initiative allows itself.
 */
headline_limit: number, };

/**
 * A row of the register. Its figures tell of everybody everywhere: of the observations without place and disaggregation.
 */
export type IndicatorRow = { 
/**
 * What its goal is called; empty without one.
 */
goal: string, 
/**
 * How it is measured today: the newest version that is valid by then, else the newest.
 */
definition: Definition | null, 
/**
 * The newest point that has a value.
 */
newest: MeasurePoint | null, 
/**
 * The one before, whatever version it was measured under.
 */
before: MeasurePoint | null, 
/**
 * The newest points, oldest first: at most twelve.
 */
points: Array<MeasurePoint>, 
/**
 * The target that it heads for: the next by today, else the last.
 */
target: Target | null, 
/**
 * From where it set out.
 */
baseline: Baseline | null, 
/**
 * Whether its values go where they are to go: the newest against the mean of the two before it under one definition,
 * flat when less than a hundredth apart.
 */
trend: MeasureTrend, 
/**
 * Whether its values are there when they are due: 7 days after the end of a week, 30 of a month, 45 of a quarter, 60
 * of a half-year, 90 of a year.
 */
freshness: Freshness, 
/**
 * The newest period whose value is due by today.
 */
due_period: string, 
/**
 * How many values were observed in all.
 */
observations: number, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The question that it answers.
 */
question: string, 
/**
 * Of whom it tells.
 */
level: IndicatorLevel, 
/**
 * What it asks, for a performance measure.
 */
performance_type: PerformanceType | null, 
/**
 * How far it has come.
 */
status: IndicatorStatus, 
/**
 * Where its values are to go.
 */
direction: DesiredDirection, 
/**
 * In what it is counted.
 */
unit: string, 
/**
 * How often it is measured.
 */
frequency: Frequency, 
/**
 * The goal that it tells of.
 */
goal_id: Id | null, 
/**
 * Whether it is a headline measure.
 */
is_headline: boolean, 
/**
 * How urgently its data have to be made better.
 */
data_development_priority: DataPriority, 
/**
 * Where it stands on the short list.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How far an indicator has come.
 */
export type IndicatorStatus = "proposed" | "defining" | "agreed" | "collecting" | "retired";

/**
 * Where an indicator is used.
 */
export type IndicatorUse = { 
/**
 * An agenda item, a figure of a data pack or a decision.
 */
table: MeetingsTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
title: string, 
/**
 * The meeting that it belongs to.
 */
meeting_id: Id | null, 
/**
 * What the meeting is called; empty without one.
 */
meeting: string, 
/**
 * The day of the meeting.
 */
held_on: Day | null, 
/**
 * What was frozen of the indicator there; empty where nothing was.
 */
value: string, 
/**
 * The day of which that is told.
 */
as_of_on: Day | null, };

/**
 * The initiative that this file is about.
 */
export type Initiative = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it is for, in a sentence or two.
 */
purpose: string, 
/**
 * Where it works.
 */
place: string, 
/**
 * How far it has come.
 */
phase: Phase, 
/**
 * The day it began.
 */
started_on: Day | null, 
/**
 * The organization that is its backbone.
 */
backbone_id: Id | null, 
/**
 * The language of its documents: `en` or `es`.
 */
language: string, 
/**
 * The month and day its fiscal year starts, `MM-DD`.
 */
fiscal_year_start: string, 
/**
 * The time zone of its meetings, as an IANA name; empty before it was chosen.
 */
time_zone: string, 
/**
 * The share of expected seats, in percent, whose accountable leader should be present.
 */
leader_attendance_threshold: number, 
/**
 * How many headline measures it allows itself.
 */
headline_limit: number, 
/**
 * Counts below this number are suppressed in what leaves the house.
 */
suppression_below: number, 
/**
 * The least number of fingers with which a fist-to-five proposal passes.
 */
fist_to_five_pass: number, 
/**
 * The percentage that a majority has to exceed.
 */
majority_percent: number, 
/**
 * Whether partners may see attendance by organization.
 */
attendance_for_partners: boolean, 
/**
 * Whether funders may see attendance by organization.
 */
attendance_for_funders: boolean, 
/**
 * Whether anybody may see attendance by organization.
 */
attendance_for_public: boolean, 
/**
 * After how many months a record counts as stale.
 */
stale_after_months: number, 
/**
 * After how many months without a trace an organization counts as isolated.
 */
isolated_after_months: number, 
/**
 * Who the influential champion is, and how sure that is.
 */
readiness_champion: string, 
/**
 * How far the funding reaches.
 */
readiness_funding: string, 
/**
 * Why people feel that it cannot wait.
 */
readiness_urgency: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * What can be asked about the initiative.
 */
export type InitiativeAsk = { "view": "initiative" };

/**
 * What can be done to the initiative.
 */
export type InitiativeEdit = { "verb": "put", 
/**
 * The record.
 */
record: InitiativeRecord, } | { "verb": "set", 
/**
 * Always `initiative`.
 */
table: InitiativeTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The fields with their new values.
 */
set: Partial<Initiative>, };

/**
 *Any record of Initiative, told apart by its table.
 */
export type InitiativeRecord = { "table": "initiative" } & Initiative;

/**
 *The tables of Initiative.
 */
export type InitiativeTable = "initiative";

/**
 * What is answered about the initiative.
 */
export type InitiativeView = { "view": "initiative", 
/**
 * The record.
 */
initiative: Initiative, };

/**
 * A moment in UTC to the second, `YYYY-MM-DDTHH:MM:SSZ`.
 */
export type Instant = string;

/**
 * An interest with names.
 */
export type InterestRow = { 
/**
 * What the person is called; empty without one.
 */
person: string, 
/**
 * What the organization is called; empty without one.
 */
organization: string, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The decision.
 */
decision_id: Id | null, 
/**
 * The person.
 */
person_id: Id | null, 
/**
 * The organization, when the interest is its.
 */
organization_id: Id | null, 
/**
 * Which interest.
 */
text: string, 
/**
 * Whether the person stood back from the decision.
 */
is_recused: boolean, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * Why an item is carried over.
 */
export type ItemCarried = { 
/**
 * The item.
 */
item_id: Id, 
/**
 * Why.
 */
reason: CarryReason, };

/**
 * An item with its running clock time.
 */
export type ItemRow = { 
/**
 * When it starts, if everything before it takes the minutes planned.
 */
starts_at: Clock, 
/**
 * The day of the meeting it was carried over from.
 */
carried_from_on: Day | null, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting; none for a proposal.
 */
meeting_id: Id | null, 
/**
 * The series that a proposal is for.
 */
series_id: Id | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is on the agenda for.
 */
purpose: Purpose, 
/**
 * Minutes planned.
 */
minutes_planned: number, 
/**
 * Minutes used.
 */
minutes_used: number | null, 
/**
 * What became of it.
 */
state: ItemState, 
/**
 * Why it was dropped, declined or parked.
 */
state_reason: string, 
/**
 * The person who presents.
 */
presenter_id: Id | null, 
/**
 * The organization that proposed it.
 */
proposer_id: Id | null, 
/**
 * The person who proposed it.
 */
proposer_person_id: Id | null, 
/**
 * The day it was proposed.
 */
proposed_on: Day | null, 
/**
 * The goal it serves.
 */
goal_id: Id | null, 
/**
 * The activity it is about.
 */
activity_id: Id | null, 
/**
 * The indicator it is about.
 */
indicator_id: Id | null, 
/**
 * The decision it comes back to.
 */
decision_id: Id | null, 
/**
 * The action it is about.
 */
action_id: Id | null, 
/**
 * The item of an earlier meeting that it carries on.
 */
carried_from_id: Id | null, 
/**
 * Why it was carried over.
 */
carry_reason: CarryReason, 
/**
 * Whether it comes back at every meeting of the series.
 */
recurs: boolean, 
/**
 * Whether it is kept off the projector and out of calendars and letters.
 */
is_confidential: boolean, 
/**
 * When the meeting came to it the last time.
 */
started_at: Instant | null, 
/**
 * When the meeting left it.
 */
finished_at: Instant | null, 
/**
 * What to read before.
 */
preread: string, 
/**
 * What was said, in CommonMark.
 */
discussion: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * What became of an item. A proposed one waits to be accepted, a parked one came up and is kept for later.
 */
export type ItemState = "open" | "done" | "carried" | "dropped" | "proposed" | "declined" | "parked";

/**
 * When an item comes up, on the clock of the meeting's place.
 */
export type ItemTime = { 
/**
 * The item.
 */
id: Id, 
/**
 * When it came up or, if all before it takes the minutes planned, will; none before the meeting was opened.
 */
runs_at: Clock | null, };

/**
 * What can be asked about the history.
 */
export type JournalAsk = { "view": "recent", 
/**
 * How many to skip.
 */
skip: number, 
/**
 * How many to show.
 */
limit: number, } | { "view": "record", 
/**
 * The record.
 */
id: Id, } | { "view": "trash" };

/**
 * Going back and forth in the history.
 */
export type JournalEdit = { "verb": "undo" } | { "verb": "redo" } | { "verb": "restore", 
/**
 * Its table.
 */
table: string, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The action; none just takes it out of the trash.
 */
after: Id | null, };

/**
 * What is answered about the history.
 */
export type JournalView = { "view": "recent", actions: Array<HistoryAction>, } | { "view": "record", changes: Array<HistoryChange>, } | { "view": "trash", records: Array<Trashed>, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

/**
 * What several people's last opinions of one criterion come to.
 */
export type Judgement = { 
/**
 * What is judged.
 */
criterion: Criterion, 
/**
 * The mean of the scores, for criteria that have one.
 */
mean: number | null, 
/**
 * The lowest score.
 */
least: number | null, 
/**
 * The highest score.
 */
most: number | null, 
/**
 * The newest level, for criteria that have one.
 */
level: string, 
/**
 * Each assessor's last opinion, newest first.
 */
opinions: Array<Opinion>, };

/**
 * The name of a user action, for the undo bar and the history.
 */
export type Label = { 
/**
 * What was done.
 */
verb: LabelVerb, 
/**
 * The table of the record it was done to.
 */
table: string, 
/**
 * What a person calls that record.
 */
name: string, 
/**
 * What a person calls the other record, where an action joins two.
 */
other?: string, 
/**
 * The one field that was changed, if it was one.
 */
field: string | null, 
/**
 * How many records it concerns.
 */
count: number, };

/**
 * What a user action did.
 */
export type LabelVerb = "change" | "add" | "remove" | "restore" | "import" | "load" | "align" | "unalign" | "freeze" | "adopt" | "endorse" | "plan" | "carry_over" | "attend" | "note" | "finalize" | "reopen" | "reorder" | "relate" | "assess" | "arrange" | "hand_over" | "combine" | "tell_apart" | "snapshot" | "begin" | "advance" | "end" | "cancel" | "arrive" | "accept" | "decline" | "skip" | "vote" | "decide" | "defer" | "review" | "cite" | "check_out" | "snooze" | "resume" | "reply" | "observe" | "retire";

/**
 * Leader attendance in a period.
 */
export type LeaderAttendance = { 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * Who filled the seats.
 */
rate: AttendanceRate, 
/**
 * Leaders in person or remote over all expected, in percent; none without data.
 */
percent: number | null, };

/**
 * Something that an audience does not see, and how much of it there is.
 */
export type LeftOut = { 
/**
 * What.
 */
kind: LeftOutKind, 
/**
 * How much.
 */
count: number, };

/**
 * What an audience does not see.
 */
export type LeftOutKind = "confidential_items" | "names" | "absences" | "attendance" | "open_promises" | "kept_for_later" | "objections" | "experience" | "small_numbers" | "link" | "answers" | "reservations";

/**
 * What speaks for two records being one.
 */
export type Likeness = "same_name" | "same_words" | "similar_name" | "name_within" | "abbreviation" | "same_mail" | "same_domain" | "same_website" | "same_phone" | "same_address" | "same_organization";

/**
 * Something to arrange for a meeting.
 */
export type LogisticsEntry = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id | null, 
/**
 * What kind of thing.
 */
kind: LogisticsKind, 
/**
 * How far it has come.
 */
state: LogisticsState, 
/**
 * What exactly.
 */
text: string, 
/**
 * Who sees to it.
 */
person_id: Id | null, 
/**
 * By when.
 */
due_on: Day | null, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * What has to be arranged.
 */
export type LogisticsKind = "room" | "access" | "interpreter" | "childcare" | "food" | "travel" | "printing" | "technology" | "other";

/**
 * How far an arrangement has come.
 */
export type LogisticsState = "to_do" | "arranged" | "not_needed";

/**
 * Of what a majority is counted.
 */
export type MajorityOf = "votes_cast" | "seats_present" | "seats_expected";

/**
 * Which map to draw.
 */
export type MapAsk = { 
/**
 * Only the organizations that fit.
 */
filter: OrganizationFilter, 
/**
 * The saved view whose places count; none for the common map.
 */
view_id: Id | null, 
/**
 * The day whose relationships are drawn; none for those that have not ended.
 */
on: Day | null, 
/**
 * Whether people who have relationships are drawn too.
 */
people: boolean, 
/**
 * Where the asker shows organizations now: they stay there unless a place was kept for them.
 */
shown: Array<Placing>, 
/**
 * Whether to place all anew that are not pinned.
 */
afresh: boolean, };

/**
 * A relationship on the map.
 */
export type MapEdge = { 
/**
 * The relationship.
 */
id: Id, 
/**
 * Where it starts, as a place in `nodes` followed by `people`.
 */
from: number, 
/**
 * Where it ends, as such a place too.
 */
to: number, 
/**
 * What kind it is.
 */
kind: string, 
/**
 * Which way it runs.
 */
direction: Direction, 
/**
 * Its newest intensity of the day, 1 to 4.
 */
intensity: number | null, };

/**
 * Which nodes carry their name.
 */
export type MapLabels = "important" | "all" | "short_names" | "nothing";

/**
 * An organization on the map.
 */
export type MapNode = { 
/**
 * The organization.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * Two to five letters; may be empty.
 */
short_name: string, 
/**
 * Its sector.
 */
sector_id: Id | null, 
/**
 * What it is to the initiative.
 */
kind: OrganizationKind, 
/**
 * Whether it takes part.
 */
status: OrganizationStatus, 
/**
 * How many others it is joined to on this map.
 */
degree: number, 
/**
 * Where it stands, in units of the least distance between two nodes, around 0.
 */
x: number, 
/**
 * Where it stands, downwards.
 */
y: number, 
/**
 * Whether somebody pinned it there.
 */
pinned: boolean, };

/**
 * A person on the map.
 */
export type MapPerson = { 
/**
 * The person.
 */
id: Id, 
/**
 * What the person is called.
 */
name: string, 
/**
 * The organization the person belongs to, on the map or not.
 */
organization_id: Id | null, 
/**
 * How many others the person is joined to on this map, belonging not counted.
 */
degree: number, 
/**
 * Where the person stands, as organizations do.
 */
x: number, 
/**
 * Where the person stands, downwards.
 */
y: number, 
/**
 * Whether somebody pinned the person there.
 */
pinned: boolean, };

/**
 * How the map is drawn: as the screen shows it.
 */
export type MapPicture = { 
/**
 * The saved view whose places count; none for the map that all share.
 */
view_id: Id | null, 
/**
 * Whether it looks as that view was saved; then all that the view keeps counts.
 */
as_saved: boolean, 
/**
 * The organizations that stand out; the others step back.
 */
filter: OrganizationFilter, 
/**
 * The day whose relationships are drawn; none for those that have not ended.
 */
on: Day | null, 
/**
 * Whether people who have relationships are drawn too.
 */
people: boolean, 
/**
 * What colours tell.
 */
colour_by: ColourBy, 
/**
 * What sizes tell.
 */
size_by: SizeBy, 
/**
 * Which organizations carry their name.
 */
labels: MapLabels, 
/**
 * The classes of organizations that step back, as the legend calls them.
 */
off: Array<string>, 
/**
 * The classes of ties that are not drawn: `1` to `4`, `unread`, `competes`, `belongs`.
 */
hidden: Array<string>, 
/**
 * The organizations of a way that stands out, in its order; it counts instead of the filter.
 */
way: Array<Id>, 
/**
 * Where the asker shows organizations now: they stay there unless a place was kept for them.
 */
shown: Array<Placing>, 
/**
 * The paper; none for the usual large one of the initiative's language.
 */
paper: PicturePaper | null, 
/**
 * How many points a PNG is across; none for 300 to the inch of the paper.
 */
width: number | null, };

/**
 * Where a stakeholder stands on a map.
 */
export type MapPlace = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The view; none for the common map.
 */
view_id: Id | null, 
/**
 * The organization or person.
 */
stakeholder_id: Id | null, 
/**
 * Rightwards, in usual lengths of a tie.
 */
x: number, 
/**
 * Downwards, in usual lengths of a tie.
 */
y: number, 
/**
 * Whether arranging the map anew leaves it there.
 */
pinned: boolean, };

/**
 * A way to look at the map that was given a name.
 */
export type MapView = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The filter, as the JSON of an organization filter.
 */
filter: string, 
/**
 * What colours tell.
 */
colour_by: ColourBy, 
/**
 * What sizes tell.
 */
size_by: SizeBy, 
/**
 * Which nodes carry their name.
 */
labels: MapLabels, 
/**
 * The day whose relationships are shown; none for the present.
 */
shown_on: Day | null, 
/**
 * The classes of marks that step back, as their codes with commas between.
 */
off: string, 
/**
 * The classes of ties that are not drawn, as their codes with commas between.
 */
hidden: string, 
/**
 * Whether people stand on it.
 */
people: boolean, 
/**
 * Where it stands in the list.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * An activity with its filled cells.
 */
export type MatrixActivity = { 
/**
 * The activity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * How it is going.
 */
status: ActivityStatus, 
/**
 * Its filled cells.
 */
cells: Array<MatrixCell>, };

/**
 * A filled cell.
 */
export type MatrixCell = { 
/**
 * The strategy.
 */
strategy_id: Id, 
/**
 * How strongly.
 */
strength: Strength, 
/**
 * A note on the cell.
 */
notes: string, };

/**
 * A goal with its strategies.
 */
export type MatrixGoal = { 
/**
 * The goal.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its strategies, in order.
 */
strategies: Array<MatrixStrategy>, };

/**
 * The activities of one organization.
 */
export type MatrixGroup = { 
/**
 * The organization; none for activities without an owner.
 */
organization_id: Id | null, 
/**
 * What it is called; empty without one.
 */
organization: string, 
/**
 * Its activities.
 */
activities: Array<MatrixActivity>, };

/**
 * A strategy with how much serves it. Counts do not depend on what is shown.
 */
export type MatrixStrategy = { 
/**
 * The strategy.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * How many activities are aligned with it.
 */
activities: number, 
/**
 * How many of them are under way; none makes the strategy a gap.
 */
active: number, };

/**
 * The value of one period.
 */
export type MeasurePoint = { 
/**
 * The period.
 */
period: string, 
/**
 * Its first day.
 */
starts_on: Day, 
/**
 * Its last day.
 */
ends_on: Day, 
/**
 * The value; none where there is no telling.
 */
value: number | null, 
/**
 * What was counted, all reports together.
 */
numerator: number | null, 
/**
 * Of how many, all reports together.
 */
denominator: number | null, 
/**
 * The version it was measured under.
 */
definition_id: Id | null, 
/**
 * Whether it was measured under another version than the point before, so that the two do not compare.
 */
is_break: boolean, 
/**
 * From how many reports it is put together.
 */
reports: number, 
/**
 * The day the last of them was received.
 */
received_on: Day | null, };

/**
 * The values of one place and disaggregation.
 */
export type MeasureSeries = { 
/**
 * Where; empty for the whole place.
 */
place: string, 
/**
 * For whom; empty for everybody.
 */
disaggregation: string, 
/**
 * One point for each period that was observed, oldest first.
 */
points: Array<MeasurePoint>, };

/**
 * Whether the values of an indicator go where they are to go.
 */
export type MeasureTrend = "too_few_points" | "improving" | "flat" | "worsening";

/**
 * A tie that alone holds two parts together.
 */
export type MeasuredBridge = { 
/**
 * One end.
 */
from_id: Id, 
/**
 * The other end.
 */
to_id: Id, 
/**
 * How many organizations the smaller of the two parts has.
 */
cut_off: number, };

/**
 * Measures of one organization.
 */
export type MeasuredNode = { 
/**
 * The organization.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * Its sector.
 */
sector_id: Id | null, 
/**
 * Who would be cut off if it left.
 */
cut_off_ids: Array<Id>, 
/**
 * How many pairs of its neighbours of different sectors are not tied to each other.
 */
brokered_pairs: number, 
/**
 * How many pairs of sectors it joins that no tie between others joins.
 */
sectors_joined: number, 
/**
 * How many different others it is tied to, whichever way.
 */
degree: number, 
/**
 * How many others have a tie to it; the degree when undirected.
 */
in_degree: number, 
/**
 * How many others it has a tie to; the degree when undirected.
 */
out_degree: number, 
/**
 * The sum of the weights of its ties; coming and going when directed.
 */
weighted_degree: number, 
/**
 * Its degree as a share of all others.
 */
degree_centrality: number | null, 
/**
 * The pairs of others whose shortest paths lead over it, each counted by its share; undirected pairs once.
 */
betweenness: number, 
/**
 * The same over all possible pairs: (n-1)(n-2)/2 undirected, (n-1)(n-2) directed.
 */
betweenness_normalised: number | null, 
/**
 * The same as `betweenness` whichever way ties run.
 */
betweenness_either_way: number, 
/**
 * The share of all shortest paths between others that it carries: betweenness over the pairs of others that a
 * path joins, which are fewer than all pairs when the network is in parts.
 */
paths_carried: number | null, 
/**
 * Closeness with the correction of Wasserman and Faust (1994) for networks in parts; by incoming distances when
 * directed; 0 for who is out of reach.
 */
closeness: number, 
/**
 * The mean of one over the distance from every other, out of reach counting 0; incoming when directed.
 */
harmonic: number, 
/**
 * Eigenvector centrality within the largest component, whichever way ties run, with a maximum of 1.
 */
eigenvector: number | null, 
/**
 * PageRank with damping 0.85; sums to 1.
 */
page_rank: number, 
/**
 * How many others it reaches within two steps, along the ties when directed.
 */
reach: number, 
/**
 * The same as a share of all others.
 */
reach_share: number | null, 
/**
 * Its core number.
 */
core: number, 
/**
 * Burt's constraint (1992), whichever way ties run; nothing for an isolate.
 */
constraint: number | null, 
/**
 * Burt's effective size, whichever way ties run; nothing for an isolate.
 */
effective_size: number | null, 
/**
 * The share of pairs of its neighbours that are tied; 0 below two neighbours.
 */
clustering: number, 
/**
 * Which component it is in: 0 is the largest.
 */
component: number, 
/**
 * Which community it is in: 0 is the largest.
 */
community: number, 
/**
 * How many others would be cut off from the largest rest of its component if it left; more than 0 makes it an
 * articulation point.
 */
cut_off: number, };

/**
 * How far the values that are due are there.
 */
export type Measurement = { 
/**
 * Indicators that are collected and have the newest value that is due.
 */
up_to_date: number, 
/**
 * All indicators that are collected.
 */
collecting: number, };

/**
 * What can be asked about shared measurement.
 */
export type MeasuresAsk = { "view": "indicators", 
/**
 * What to show.
 */
filter: IndicatorFilter, 
/**
 * The day against which is counted what is due.
 */
today: Day, } | { "view": "indicator", 
/**
 * Its identity.
 */
id: Id, 
/**
 * The day against which is counted what is due.
 */
today: Day, } | { "view": "choices" } | { "view": "where", 
/**
 * The table of the record.
 */
table: MeasuresTable, 
/**
 * Its identity.
 */
id: Id, };

/**
 * What can be done to shared measurement.
 */
export type MeasuresEdit = { "verb": "put", 
/**
 * The record.
 */
record: MeasuresRecord, } | { "verb": "set", 
/**
 * Its table.
 */
table: MeasuresTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The fields with their new values.
 */
set: Record<string, unknown>, } | { "verb": "remove", 
/**
 * Their table.
 */
table: MeasuresTable, 
/**
 * Their identities.
 */
ids: Array<Id>, } | { "verb": "move", 
/**
 * Its table.
 */
table: MeasuresTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The one that it goes before; none for the end.
 */
before: Id | null, } | { "verb": "observe", 
/**
 * The values; no identities are needed for new ones.
 */
observations: Array<Observation>, } | { "verb": "retire", 
/**
 * The indicators.
 */
ids: Array<Id>, };

/**
 *Any record of Measures, told apart by its table.
 */
export type MeasuresRecord = { "table": "indicator" } & Indicator | { "table": "definition" } & Definition | { "table": "observation" } & Observation | { "table": "target" } & Target | { "table": "baseline" } & Baseline;

/**
 *The tables of Measures.
 */
export type MeasuresTable = "indicator" | "definition" | "observation" | "target" | "baseline";

/**
 * What is answered about shared measurement.
 */
export type MeasuresView = { "view": "indicators" } & IndicatorRegister | { "view": "indicator" } & IndicatorDetail | { "view": "choices", choices: Array<Choice>, } | { "view": "where", indicator_id: Id | null, };

/**
 * A meeting, planned or held.
 */
export type Meeting = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The series it belongs to.
 */
series_id: Id | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day.
 */
held_on: Day | null, 
/**
 * The day of its series' cadence that it stands for; none when that is the day it is held.
 */
due_on: Day | null, 
/**
 * The start.
 */
starts_at: Clock, 
/**
 * The end.
 */
ends_at: Clock, 
/**
 * The time zone of its clock, as an IANA name; empty is that of its series or of the initiative.
 */
time_zone: string, 
/**
 * Where people meet.
 */
mode: Mode, 
/**
 * The place.
 */
place: string, 
/**
 * Where people join from afar.
 */
link: string, 
/**
 * The person in the chair.
 */
chair_id: Id | null, 
/**
 * The person who facilitates.
 */
facilitator_id: Id | null, 
/**
 * The person who takes notes.
 */
note_taker_id: Id | null, 
/**
 * How far it has come.
 */
status: MeetingStatus, 
/**
 * Why it was cancelled.
 */
cancelled_reason: string, 
/**
 * When it was opened.
 */
started_at: Instant | null, 
/**
 * When it was closed.
 */
ended_at: Instant | null, 
/**
 * The item it is at while it runs.
 */
current_item_id: Id | null, 
/**
 * Whether its record may still change.
 */
minutes_state: MinutesState, 
/**
 * What stands at the head of the minutes, in CommonMark.
 */
summary: string, 
/**
 * Why final minutes were opened again the last time.
 */
reopen_reason: string, 
/**
 * Who came without a seat, separated by semicolons.
 */
guests: string, 
/**
 * What calendars know it by; empty before it came from one.
 */
uid: string, 
/**
 * How often day, time, place or state changed since calendars first knew it.
 */
sequence: number, 
/**
 * Free text.
 */
notes: string, };

/**
 * A meeting that was counted.
 */
export type MeetingAttendance = { 
/**
 * The meeting.
 */
id: Id, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its day.
 */
held_on: Day | null, 
/**
 * Its shares.
 */
shares: AttendanceShares, 
/**
 * Whether it had a quorum; none when that cannot be told.
 */
quorum: Quorum | null, };

/**
 * One meeting.
 */
export type MeetingDetail = { 
/**
 * The record.
 */
meeting: Meeting, 
/**
 * Its series.
 */
series: Series | null, 
/**
 * The time zone that its clock shows; empty when none was ever chosen.
 */
zone: string, 
/**
 * Its items that take time, in order.
 */
items: Array<ItemRow>, 
/**
 * What came up and is kept for later.
 */
parked: Array<AgendaItem>, 
/**
 * What partners proposed for the series and no meeting has yet.
 */
proposals: Array<ProposalRow>, 
/**
 * The seats expected, with who filled them.
 */
seats: Array<SeatAttendance>, 
/**
 * Who came without a seat, one by one.
 */
guests: Array<Guest>, 
/**
 * Its decisions, in order.
 */
decisions: Array<Decision>, 
/**
 * What has to be arranged, in order.
 */
logistics: Array<LogisticsEntry>, 
/**
 * The numbers it looks at, in order.
 */
data_pack: Array<DataPackEntry>, 
/**
 * Its check-out.
 */
check_out: CheckOutLine, 
/**
 * Who filled the seats.
 */
attendance: AttendanceRate, 
/**
 * Whether there is a quorum; none when that cannot be told.
 */
quorum: Quorum | null, 
/**
 * Who chaired, facilitated and took notes before.
 */
turns: RoleTurns, 
/**
 * Minutes planned, all items together.
 */
minutes_planned: number, 
/**
 * Minutes between start and end.
 */
minutes_available: number, 
/**
 * The meeting of the series before this one.
 */
previous_id: Id | null, 
/**
 * The meeting of the series after this one.
 */
next_id: Id | null, };

/**
 * A row of the list of meetings.
 */
export type MeetingRow = { 
/**
 * What its series is called; empty without one.
 */
series: string, 
/**
 * How many items it has.
 */
items: number, 
/**
 * How many decisions it made.
 */
decisions: number, 
/**
 * Who filled the seats.
 */
attendance: AttendanceRate, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The series it belongs to.
 */
series_id: Id | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day.
 */
held_on: Day | null, 
/**
 * The day of its series' cadence that it stands for; none when that is the day it is held.
 */
due_on: Day | null, 
/**
 * The start.
 */
starts_at: Clock, 
/**
 * The end.
 */
ends_at: Clock, 
/**
 * The time zone of its clock, as an IANA name; empty is that of its series or of the initiative.
 */
time_zone: string, 
/**
 * Where people meet.
 */
mode: Mode, 
/**
 * The place.
 */
place: string, 
/**
 * Where people join from afar.
 */
link: string, 
/**
 * The person in the chair.
 */
chair_id: Id | null, 
/**
 * The person who facilitates.
 */
facilitator_id: Id | null, 
/**
 * The person who takes notes.
 */
note_taker_id: Id | null, 
/**
 * How far it has come.
 */
status: MeetingStatus, 
/**
 * Why it was cancelled.
 */
cancelled_reason: string, 
/**
 * When it was opened.
 */
started_at: Instant | null, 
/**
 * When it was closed.
 */
ended_at: Instant | null, 
/**
 * The item it is at while it runs.
 */
current_item_id: Id | null, 
/**
 * Whether its record may still change.
 */
minutes_state: MinutesState, 
/**
 * What stands at the head of the minutes, in CommonMark.
 */
summary: string, 
/**
 * Why final minutes were opened again the last time.
 */
reopen_reason: string, 
/**
 * Who came without a seat, separated by semicolons.
 */
guests: string, 
/**
 * What calendars know it by; empty before it came from one.
 */
uid: string, 
/**
 * How often day, time, place or state changed since calendars first knew it.
 */
sequence: number, 
/**
 * Free text.
 */
notes: string, };

/**
 * How far a meeting has come.
 */
export type MeetingStatus = "planned" | "running" | "held" | "cancelled";

/**
 * What can be asked about meetings.
 */
export type MeetingsAsk = { "view": "meetings", 
/**
 * Only this series.
 */
series_id: Id | null, } | { "view": "series", 
/**
 * Its identity.
 */
id: Id, 
/**
 * The day from which the next days count.
 */
today: Day, } | { "view": "meeting", 
/**
 * Its identity.
 */
id: Id, } | { "view": "calendar", 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * Only this series.
 */
series_id: Id | null, } | { "view": "running", 
/**
 * Its identity.
 */
id: Id, 
/**
 * The moment.
 */
at: Instant, 
/**
 * Minutes that the clocks in the room are ahead of UTC, for a meeting without a time zone.
 */
ahead_minutes: number | null, } | { "view": "projected", 
/**
 * Its identity.
 */
id: Id, 
/**
 * The moment.
 */
at: Instant, 
/**
 * Minutes that the clocks in the room are ahead of UTC, for a meeting without a time zone.
 */
ahead_minutes: number | null, } | { "view": "templates", 
/**
 * The group.
 */
group_id: Id | null, } | { "view": "proposals", 
/**
 * Only for this series.
 */
series_id: Id | null, } | { "view": "decisions", 
/**
 * Words to look for; empty shows all.
 */
search: string, 
/**
 * Which to show; all when nothing is said.
 */
filter?: DecisionFilter, 
/**
 * In which order; newest first when nothing is said.
 */
sorting?: DecisionSorting, 
/**
 * The day against which is counted what is due.
 */
today?: Day, } | { "view": "decision", 
/**
 * Its identity.
 */
id: Id, } | { "view": "attendance", 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * Only this series.
 */
series_id: Id | null, 
/**
 * For whom.
 */
audience: Audience, 
/**
 * The organization that looks at its own part, for an audience that sees no other.
 */
own_id: Id | null, } | { "view": "attendance_rows", 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * Only this series.
 */
series_id: Id | null, 
/**
 * For whom.
 */
audience: Audience, 
/**
 * The organization that looks at its own part.
 */
own_id: Id | null, 
/**
 * The figure.
 */
figure: AttendanceFigure, 
/**
 * Of what it is taken.
 */
scope: AttendanceScope, } | { "view": "check_outs", 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * Only this series.
 */
series_id: Id | null, } | { "view": "fairness", 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * Only this series.
 */
series_id: Id | null, } | { "view": "fairness_rows", 
/**
 * The first day.
 */
from: Day, 
/**
 * The last day.
 */
until: Day, 
/**
 * Only this series.
 */
series_id: Id | null, 
/**
 * Which part.
 */
part: FairnessPart, 
/**
 * Whose.
 */
scope: FairnessScope, } | { "view": "of_indicator", 
/**
 * The indicator.
 */
id: Id, } | { "view": "where", 
/**
 * The table of the record.
 */
table: MeetingsTable, 
/**
 * The identity of the record.
 */
id: Id, };

/**
 * What can be done to meetings.
 */
export type MeetingsEdit = { "verb": "put", 
/**
 * The record.
 */
record: MeetingsRecord, } | { "verb": "set", 
/**
 * Its table.
 */
table: MeetingsTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The fields with their new values.
 */
set: Record<string, unknown>, } | { "verb": "remove", 
/**
 * Their table.
 */
table: MeetingsTable, 
/**
 * Their identities.
 */
ids: Array<Id>, } | { "verb": "move", 
/**
 * Its table.
 */
table: MeetingsTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The one that it goes before; none for the end.
 */
before: Id | null, } | { "verb": "plan", 
/**
 * The identity of the new meeting.
 */
id: Id, 
/**
 * The series.
 */
series_id: Id, 
/**
 * The day.
 */
held_on: Day, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day of the cadence that it stands for; none when that is the day it is held.
 */
due_on: Day | null, } | { "verb": "carry_over", 
/**
 * The meeting that left them unfinished.
 */
meeting_id: Id, 
/**
 * Why, for items whose usual reason does not fit.
 */
reasons: Array<ItemCarried>, } | { "verb": "except", 
/**
 * The series.
 */
series_id: Id, 
/**
 * The day.
 */
falls_on: Day, 
/**
 * How it departs.
 */
kind: ExceptionKind | null, 
/**
 * Why.
 */
reason: string, } | { "verb": "cancel", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * Why.
 */
reason: string, } | { "verb": "arrange", 
/**
 * The meeting.
 */
meeting_id: Id, } | { "verb": "freeze_data", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The indicators.
 */
indicator_ids: Array<Id>, 
/**
 * The day on which they are frozen.
 */
today: Day, } | { "verb": "use_template", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The usual agenda.
 */
template_id: Id, } | { "verb": "keep_template", 
/**
 * The identity of the new template.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The group; none for all.
 */
group_id: Id | null, } | { "verb": "accept", 
/**
 * The item.
 */
item_id: Id, 
/**
 * The meeting.
 */
meeting_id: Id, } | { "verb": "decline", 
/**
 * The item.
 */
item_id: Id, 
/**
 * Why.
 */
reason: string, } | { "verb": "begin", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The moment.
 */
at: Instant, } | { "verb": "advance", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The moment.
 */
at: Instant, 
/**
 * The item to come to; none is the next open one.
 */
item_id: Id | null, 
/**
 * What became of the item that is left.
 */
state: ItemState, } | { "verb": "end", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The moment.
 */
at: Instant, 
/**
 * What became of the item that is left.
 */
state: ItemState, } | { "verb": "note", 
/**
 * The item.
 */
item_id: Id, 
/**
 * All that was said so far, in CommonMark.
 */
discussion: string, } | { "verb": "arrive", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The seat.
 */
seat_id: Id, 
/**
 * When the person came; none is on time.
 */
arrived_at: Clock | null, 
/**
 * When the person left; none is at the end.
 */
departed_at: Clock | null, } | { "verb": "reply", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The answers.
 */
replies: Array<SeatReply>, } | { "verb": "vote", 
/**
 * The decision.
 */
decision_id: Id, 
/**
 * The hands.
 */
hands: Array<HandRaised>, } | { "verb": "decide", 
/**
 * The decision.
 */
decision_id: Id, 
/**
 * Whether it is made.
 */
is_made: boolean, 
/**
 * The day.
 */
decided_on: Day, 
/**
 * What was decided; none keeps what is written there.
 */
outcome: string | null, } | { "verb": "defer", 
/**
 * The decision.
 */
decision_id: Id, 
/**
 * Until when.
 */
until: Day | null, } | { "verb": "review", 
/**
 * The decision.
 */
decision_id: Id, 
/**
 * What came of it.
 */
review: DecisionReview, } | { "verb": "take_up", 
/**
 * The earlier decision.
 */
decision_id: Id, 
/**
 * The identity of the new decision.
 */
id: Id, 
/**
 * The identity of the new item.
 */
item_id: Id, 
/**
 * The meeting.
 */
meeting_id: Id, } | { "verb": "cite", 
/**
 * The decision.
 */
decision_id: Id, 
/**
 * The record.
 */
citation: Citation, } | { "verb": "check_out", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The scores, all sheets together.
 */
scores: Array<CheckOutScore>, 
/**
 * What was written on the sheets.
 */
comments: Array<CheckOutWords>, 
/**
 * Whether these are the counts of all sheets.
 */
is_total: boolean, } | { "verb": "attend", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * The seats.
 */
seats: Array<SeatFilled>, } | { "verb": "finalize", 
/**
 * The meeting.
 */
meeting_id: Id, } | { "verb": "reopen", 
/**
 * The meeting.
 */
meeting_id: Id, 
/**
 * Why.
 */
reason: string, };

/**
 *Any record of Meetings, told apart by its table.
 */
export type MeetingsRecord = { "table": "series" } & Series | { "table": "series_exception" } & SeriesException | { "table": "meeting" } & Meeting | { "table": "logistics_entry" } & LogisticsEntry | { "table": "data_pack_entry" } & DataPackEntry | { "table": "agenda_item" } & AgendaItem | { "table": "agenda_template" } & AgendaTemplate | { "table": "template_item" } & TemplateItem | { "table": "attendance" } & Attendance | { "table": "reply" } & Reply | { "table": "guest" } & Guest | { "table": "decision" } & Decision | { "table": "decision_option" } & DecisionOption | { "table": "evidence" } & Evidence | { "table": "declared_interest" } & DeclaredInterest | { "table": "vote" } & Vote | { "table": "objection" } & Objection | { "table": "consent_check" } & ConsentCheck | { "table": "check_out" } & CheckOut | { "table": "check_out_comment" } & CheckOutComment;

/**
 *The tables of Meetings.
 */
export type MeetingsTable = "series" | "series_exception" | "meeting" | "logistics_entry" | "data_pack_entry" | "agenda_item" | "agenda_template" | "template_item" | "attendance" | "reply" | "guest" | "decision" | "decision_option" | "evidence" | "declared_interest" | "vote" | "objection" | "consent_check" | "check_out" | "check_out_comment";

/**
 * What is answered about meetings.
 */
export type MeetingsView = { "view": "meetings", series: Array<Series>, meetings: Array<MeetingRow>, } | { "view": "series" } & SeriesDetail | { "view": "meeting" } & MeetingDetail | { "view": "calendar" } & Calendar | { "view": "running" } & RunningMeeting | { "view": "projected" } & ProjectedMeeting | { "view": "templates", templates: Array<TemplateDetail>, } | { "view": "proposals", proposals: Array<ProposalRow>, } | { "view": "decisions" } & DecisionRegister | { "view": "decision" } & DecisionDetail | { "view": "attendance" } & AttendanceReport | { "view": "attendance_rows" } & AttendanceRows | { "view": "check_outs" } & CheckOutTrend | { "view": "fairness" } & Fairness | { "view": "fairness_rows", rows: Array<FairnessRow>, } | { "view": "of_indicator", uses: Array<IndicatorUse>, } | { "view": "where", meeting_id: Id | null, decision_id: Id | null, series_id: Id | null, };

/**
 * How a decision was made.
 */
export type Method = "consensus" | "consent" | "fist_to_five" | "majority" | "advice" | "sense_check";

/**
 * Whether the record of a meeting may still change.
 */
export type MinutesState = "draft" | "final";

/**
 * A seat that missed its latest meetings.
 */
export type MissesInRow = { 
/**
 * The seat.
 */
seat_id: Id, 
/**
 * Its organization; none is the community.
 */
organization_id: Id | null, 
/**
 * What the organization is called; empty for the community.
 */
organization: string, 
/**
 * How many of the latest meetings in a row it missed.
 */
misses: number, 
/**
 * The first of them.
 */
since: Day, 
/**
 * The last meeting at which somebody sat on it.
 */
last_present_on: Day | null, };

/**
 * Where people meet.
 */
export type Mode = "in_person" | "remote" | "hybrid";

/**
 * The offers that could meet a need: of the same kind, from another organization, at a time they share, and for the
 * same strategy where both name one.
 */
export type NeedMatch = { 
/**
 * The need.
 */
need_id: Id, 
/**
 * The offers: first those for the very same strategy, then those that are enough, as far as both say how much in the
 * same unit.
 */
offer_ids: Array<Id>, };

/**
 * Everything measured about the network of the organizations that fit a filter. What each measure means is said in
 * section 3 of the domain; one that the network is too small for is none.
 */
export type NetworkMeasures = { 
/**
 * The network as a whole.
 */
summary: NetworkSummary, 
/**
 * Each organization, by name.
 */
nodes: Array<MeasuredNode>, 
/**
 * The ties that alone hold two parts together.
 */
bridges: Array<MeasuredBridge>, 
/**
 * The pairs of sectors with at least one tie.
 */
sectors: Array<SectorPair>, 
/**
 * The share of ties that join two sectors.
 */
cross_sector_share: number | null, };

/**
 * The measures of the network as they were on a day.
 */
export type NetworkSnapshot = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The day.
 */
taken_on: Day | null, 
/**
 * The filter, as the JSON of an organization filter.
 */
filter: string, 
/**
 * The measures, as JSON.
 */
body: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * Measures of a whole network. What was kept before a measure was known reads as if it were absent or 0.
 */
export type NetworkSummary = { 
/**
 * How many nodes there are.
 */
nodes: number, 
/**
 * How many ties are left after preparation.
 */
ties: number, 
/**
 * Whether ties run one way.
 */
directed: boolean, 
/**
 * How many ties led from a node to itself and were left out.
 */
self_loops: number, 
/**
 * How many ties were joined with another one of the same pair.
 */
parallel: number, 
/**
 * The share of possible ties that exist: m/(n(n-1)) directed, 2m/(n(n-1)) undirected.
 */
density: number | null, 
/**
 * How many nodes have no tie.
 */
isolates: number, 
/**
 * How many parts do not hang together, whichever way ties run; an isolate is one.
 */
components: number, 
/**
 * How many nodes the largest of them has.
 */
largest_component: number, 
/**
 * How many sets of nodes can all reach each other along the ties; only when directed.
 */
strong_components: number | null, 
/**
 * The mean distance between two nodes of the largest component, in ties, whichever way they run.
 */
average_path_length: number | null, 
/**
 * The largest such distance.
 */
diameter: number | null, 
/**
 * The share of pairs of neighbours that are tied to each other.
 */
transitivity: number | null, 
/**
 * The mean of local clustering over all nodes, 0 where a node has fewer than two neighbours.
 */
average_clustering: number | null, 
/**
 * The share of ties that are returned; only when directed.
 */
reciprocity: number | null, 
/**
 * How far ties gather at one node (Freeman 1978): 1 for a star, 0 when all are alike; undirected.
 */
degree_centralization: number | null, 
/**
 * How far shortest paths gather at one node (Freeman 1978).
 */
betweenness_centralization: number | null, 
/**
 * The largest core number.
 */
largest_core: number, 
/**
 * How many nodes' departure would split a component.
 */
articulation_points: number, 
/**
 * How many communities were found.
 */
communities: number, 
/**
 * The modularity of these communities.
 */
modularity: number | null, };

/**
 * The next meeting.
 */
export type NextMeeting = { 
/**
 * The record.
 */
meeting: Meeting, 
/**
 * What its series is called; empty without one.
 */
series: string, 
/**
 * Days from today; 0 is today.
 */
in_days: number, 
/**
 * Its items with running clock times.
 */
items: Array<ItemRow>, 
/**
 * Minutes planned, all items together.
 */
minutes_planned: number, 
/**
 * Minutes between start and end.
 */
minutes_available: number, 
/**
 * Minutes of the items linked to a goal.
 */
minutes_on_goals: number, 
/**
 * How many items were carried over.
 */
carried: number, 
/**
 * How many seats are expected.
 */
seats: number, };

/**
 * An objection or a concern.
 */
export type Objection = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The decision.
 */
decision_id: Id | null, 
/**
 * Whether it blocks.
 */
kind: ObjectionKind, 
/**
 * The seat that raised it.
 */
seat_id: Id | null, 
/**
 * The person who raised it.
 */
person_id: Id | null, 
/**
 * What it says.
 */
text: string, 
/**
 * What became of it.
 */
state: ObjectionState, 
/**
 * How it was integrated.
 */
integration: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * Whether something blocks a decision until it is integrated, or is kept and does not block.
 */
export type ObjectionKind = "objection" | "concern";

/**
 * An objection or concern with names.
 */
export type ObjectionRow = { 
/**
 * Who raised it: the person, or the organization of the seat; empty when nobody is named.
 */
raised_by: string, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The decision.
 */
decision_id: Id | null, 
/**
 * Whether it blocks.
 */
kind: ObjectionKind, 
/**
 * The seat that raised it.
 */
seat_id: Id | null, 
/**
 * The person who raised it.
 */
person_id: Id | null, 
/**
 * What it says.
 */
text: string, 
/**
 * What became of it.
 */
state: ObjectionState, 
/**
 * How it was integrated.
 */
integration: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * What became of an objection or concern.
 */
export type ObjectionState = "open" | "integrated" | "withdrawn";

/**
 * A measured value.
 */
export type Observation = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The indicator.
 */
indicator_id: Id | null, 
/**
 * The version it was measured under; when none is named, the one in force on the first day of the period.
 */
definition_id: Id | null, 
/**
 * The period, by the frequency of the indicator: `2026`, `2026/27`, `2026-H1`, `2026-Q1`, `2026-05`, `2026-W07`.
 */
period: string, 
/**
 * Where; empty for the whole place.
 */
place: string, 
/**
 * For whom: `dimension=value; dimension=value`; empty for everybody.
 */
disaggregation: string, 
/**
 * The organization that reported it; none when it tells of all.
 */
organization_id: Id | null, 
/**
 * The value, where it is no rate.
 */
value: number | null, 
/**
 * What was counted.
 */
numerator: number | null, 
/**
 * Of how many; 0 means that there is no value.
 */
denominator: number | null, 
/**
 * How far it can be relied on.
 */
confidence: Confidence, 
/**
 * The day it was received.
 */
received_on: Day | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * An observation.
 */
export type ObservationRow = { 
/**
 * What the organization that reported it is called; empty without one.
 */
organization: string, 
/**
 * What it says; none of a denominator of 0.
 */
told: number | null, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The indicator.
 */
indicator_id: Id | null, 
/**
 * The version it was measured under; when none is named, the one in force on the first day of the period.
 */
definition_id: Id | null, 
/**
 * The period, by the frequency of the indicator: `2026`, `2026/27`, `2026-H1`, `2026-Q1`, `2026-05`, `2026-W07`.
 */
period: string, 
/**
 * Where; empty for the whole place.
 */
place: string, 
/**
 * For whom: `dimension=value; dimension=value`; empty for everybody.
 */
disaggregation: string, 
/**
 * The organization that reported it; none when it tells of all.
 */
organization_id: Id | null, 
/**
 * The value, where it is no rate.
 */
value: number | null, 
/**
 * What was counted.
 */
numerator: number | null, 
/**
 * Of how many; 0 means that there is no value.
 */
denominator: number | null, 
/**
 * How far it can be relied on.
 */
confidence: Confidence, 
/**
 * The day it was received.
 */
received_on: Day | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * The open initiative.
 */
export type OpenInitiative = { 
/**
 * What it is called.
 */
name: string, 
/**
 * How far it has come.
 */
phase: Phase, 
/**
 * What its file is called.
 */
file_name: string, 
/**
 * Whether it is the example that came with the program.
 */
is_sample: boolean, 
/**
 * How many organizations it has.
 */
organizations: number, 
/**
 * How many people it has.
 */
people: number, 
/**
 * What undo would take back.
 */
undo: Label | null, 
/**
 * What redo would take back.
 */
redo: Label | null, 
/**
 * The number of changes since it was opened.
 */
revision: number, };

/**
 * What one person thought at last.
 */
export type Opinion = { 
/**
 * Who; none when the backbone judged together.
 */
assessor_id: Id | null, 
/**
 * On which day.
 */
assessed_on: Day, 
/**
 * The score, for criteria that have one.
 */
score: number | null, 
/**
 * The level, for criteria that have one.
 */
level: string, };

/**
 * An organization that takes part, pays, stands by, is asked, or is affected.
 */
export type Organization = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * Two to five letters for a label on the map.
 */
short_name: string, 
/**
 * The sector it belongs to.
 */
sector_id: Id | null, 
/**
 * What it is to the initiative.
 */
kind: OrganizationKind, 
/**
 * Whether it takes part at present.
 */
status: OrganizationStatus, 
/**
 * The day it joined.
 */
joined_on: Day | null, 
/**
 * The day it left.
 */
left_on: Day | null, 
/**
 * Its address on the web, as text.
 */
website: string, 
/**
 * Electronic mail of the organization itself.
 */
email: string, 
/**
 * Telephone of the organization itself.
 */
phone: string, 
/**
 * Postal address, as written on a letter.
 */
address: string, 
/**
 * Where it works.
 */
place: string, 
/**
 * Whom it serves.
 */
population_served: string, 
/**
 * Words to find it by, separated by commas.
 */
tags: string, 
/**
 * The day it signed the partnership agreement.
 */
agreement_signed_on: Day | null, 
/**
 * The day the agreement is to be renewed.
 */
agreement_renews_on: Day | null, 
/**
 * How long the agreement runs, in words.
 */
agreement_term: string, 
/**
 * Why it joined, in its own words.
 */
motivation: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * One organization with what touches it.
 */
export type OrganizationDetail = { 
/**
 * The record.
 */
organization: Organization, 
/**
 * Its sector.
 */
sector: Sector | null, 
/**
 * Its people, by name.
 */
people: Array<Person>, 
/**
 * The seats it holds.
 */
seats: Array<SeatDetail>, 
/**
 * Its relationships, strongest first.
 */
relationships: Array<RelationshipRow>, 
/**
 * How it stands.
 */
standing: Standing, 
/**
 * Everything that was ever judged about it, newest day first.
 */
assessments: Array<Assessment>, 
/**
 * What it brings and lacks.
 */
contributions: Array<Contribution>, 
/**
 * What it holds in the initiative's own columns.
 */
attributes: Array<AttributeOf>, };

/**
 * Which organizations to show, in which order and which part of them.
 */
export type OrganizationFilter = { 
/**
 * Words to look for in the name, short name, place, tags and notes; empty shows all.
 */
search: string, 
/**
 * Only these sectors, the nil identity standing for none at all; empty shows all.
 */
sector_ids: Array<Id>, 
/**
 * Only these statuses; empty shows all.
 */
statuses: Array<OrganizationStatus>, 
/**
 * By which column.
 */
order: OrganizationOrder, 
/**
 * Whether from last to first.
 */
descending: boolean, 
/**
 * How many rows to skip.
 */
offset: number, 
/**
 * How many rows to show; none shows all.
 */
limit: number | null, };

/**
 * The fields by which organizations can be gathered.
 */
export type OrganizationGrouping = "sector_id" | "kind" | "status";

/**
 * What an organization is to the initiative.
 */
export type OrganizationKind = "partner" | "funder" | "backbone" | "ally" | "prospect" | "affected";

/**
 * The table of organizations.
 */
export type OrganizationList = { 
/**
 * The part that was asked for.
 */
rows: Array<OrganizationRow>, 
/**
 * How many fit the filter.
 */
matching: number, 
/**
 * How many there are.
 */
total: number, 
/**
 * Every sector with the number of its organizations.
 */
sectors: Array<SectorCount>, };

/**
 * The columns by which organizations can be sorted.
 */
export type OrganizationOrder = "name" | "sector" | "kind" | "status" | "joined_on" | "place" | "ties" | "people";

/**
 * A row of the table of organizations.
 */
export type OrganizationRow = { 
/**
 * What its sector is called; empty without one.
 */
sector: string, 
/**
 * How many current relationships it has.
 */
ties: number, 
/**
 * How many people belong to it.
 */
people: number, 
/**
 * What it holds in the initiative's own columns, by column; what is empty is left out.
 */
own: { [key in Id]: string }, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * Two to five letters for a label on the map.
 */
short_name: string, 
/**
 * The sector it belongs to.
 */
sector_id: Id | null, 
/**
 * What it is to the initiative.
 */
kind: OrganizationKind, 
/**
 * Whether it takes part at present.
 */
status: OrganizationStatus, 
/**
 * The day it joined.
 */
joined_on: Day | null, 
/**
 * The day it left.
 */
left_on: Day | null, 
/**
 * Its address on the web, as text.
 */
website: string, 
/**
 * Electronic mail of the organization itself.
 */
email: string, 
/**
 * Telephone of the organization itself.
 */
phone: string, 
/**
 * Postal address, as written on a letter.
 */
address: string, 
/**
 * Where it works.
 */
place: string, 
/**
 * Whom it serves.
 */
population_served: string, 
/**
 * Words to find it by, separated by commas.
 */
tags: string, 
/**
 * The day it signed the partnership agreement.
 */
agreement_signed_on: Day | null, 
/**
 * The day the agreement is to be renewed.
 */
agreement_renews_on: Day | null, 
/**
 * How long the agreement runs, in words.
 */
agreement_term: string, 
/**
 * Why it joined, in its own words.
 */
motivation: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * Whether an organization takes part at present.
 */
export type OrganizationStatus = "active" | "prospective" | "paused" | "left";

/**
 * The first screen.
 */
export type Overview = { 
/**
 * The next meeting; none when none is planned.
 */
next_meeting: NextMeeting | null, 
/**
 * Open actions past their due day, latest first.
 */
overdue: Array<ActionRow>, 
/**
 * Open actions that are neither late nor put off, the first due ones.
 */
due_next: Array<ActionRow>, 
/**
 * Common agenda: who endorsed the current version; none before a version is out.
 */
endorsement: EndorsementCoverage | null, 
/**
 * Shared measurement.
 */
measurement: Measurement, 
/**
 * Mutually reinforcing activities.
 */
reinforcing: Reinforcing, 
/**
 * Continuous communication.
 */
continuous: Continuous, 
/**
 * How many organizations there are.
 */
organizations: number, 
/**
 * How many people there are.
 */
people: number, };

/**
 * What a performance measure asks (Results-Based Accountability).
 */
export type PerformanceType = "how_much" | "how_well" | "better_off";

/**
 * A person who speaks or works for an organization, or for the community.
 */
export type Person = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What the person is called.
 */
name: string, 
/**
 * The organization the person belongs to.
 */
organization_id: Id | null, 
/**
 * The position held there.
 */
title: string, 
/**
 * Electronic mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Languages spoken, separated by commas.
 */
languages: string, 
/**
 * Whether the person works for the backbone.
 */
is_backbone_staff: boolean, 
/**
 * The share of a full-time position, 0 to 1.
 */
fte: number | null, 
/**
 * The day the money for the position ends.
 */
funded_until: Day | null, 
/**
 * Whether the person has lived what the initiative is about; private.
 */
lived_experience: boolean, 
/**
 * Supports offered, such as stipend, childcare, interpreter, transport; separated by commas.
 */
supports: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * One person with the seats held.
 */
export type PersonDetail = { 
/**
 * The record.
 */
person: Person, 
/**
 * The person's organization.
 */
organization: Organization | null, 
/**
 * The seats the person holds or held.
 */
seats: Array<SeatDetail>, 
/**
 * How the person stands.
 */
standing: Standing, 
/**
 * Everything that was ever judged about the person, newest day first.
 */
assessments: Array<Assessment>, 
/**
 * What the person holds in the initiative's own columns.
 */
attributes: Array<AttributeOf>, };

/**
 * Which people to show, and in which order.
 */
export type PersonFilter = { 
/**
 * Words to look for; empty shows all.
 */
search: string, 
/**
 * Only the people of this organization.
 */
organization_id: Id | null, 
/**
 * By which column.
 */
order: PersonOrder, 
/**
 * Whether from last to first.
 */
descending: boolean, };

/**
 * The columns by which people can be sorted.
 */
export type PersonOrder = "name" | "organization" | "title" | "email" | "phone" | "languages" | "is_backbone_staff";

/**
 * A row of the table of people.
 */
export type PersonRow = { 
/**
 * What the person's organization is called; empty without one.
 */
organization: string, 
/**
 * What it holds in the initiative's own columns, by column; what is empty is left out.
 */
own: { [key in Id]: string }, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What the person is called.
 */
name: string, 
/**
 * The organization the person belongs to.
 */
organization_id: Id | null, 
/**
 * The position held there.
 */
title: string, 
/**
 * Electronic mail.
 */
email: string, 
/**
 * Telephone.
 */
phone: string, 
/**
 * Languages spoken, separated by commas.
 */
languages: string, 
/**
 * Whether the person works for the backbone.
 */
is_backbone_staff: boolean, 
/**
 * The share of a full-time position, 0 to 1.
 */
fte: number | null, 
/**
 * The day the money for the position ends.
 */
funded_until: Day | null, 
/**
 * Whether the person has lived what the initiative is about; private.
 */
lived_experience: boolean, 
/**
 * Supports offered, such as stipend, childcare, interpreter, transport; separated by commas.
 */
supports: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How far the initiative has come: first conversations, setting out, getting organized, keeping it going.
 */
export type Phase = "dialogue" | "initiate" | "organize" | "sustain";

/**
 * The paper of a picture, lying on its long side.
 */
export type PicturePaper = "a4" | "a3" | "a2" | "a1" | "letter" | "tabloid";

/**
 * Where a file is. The page never learns a path: it says `ask` (a dialog) or `recent`.
 */
export type Place = { "at": "ask" } | { "at": "recent", 
/**
 * Which.
 */
n: number, };

/**
 * Where somebody puts a stakeholder on a map.
 */
export type Placing = { 
/**
 * The organization or person.
 */
stakeholder_id: Id, 
/**
 * Rightwards, in usual lengths of a tie.
 */
x: number, 
/**
 * Downwards, in usual lengths of a tie.
 */
y: number, 
/**
 * Whether arranging the map anew leaves it there.
 */
pinned: boolean, };

/**
 * Who filled a seat at a meeting.
 */
export type Presence = "leader_in_person" | "leader_remote" | "delegate" | "absent_with_notice" | "absent_without_notice" | "not_expected";

/**
 * How far a task is.
 */
export type Progress = { 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all; 0 when not known.
 */
of: number, };

/**
 * What a projector may show of a decision.
 */
export type ProjectedDecision = { 
/**
 * What was asked.
 */
question: string, 
/**
 * What was put to the group.
 */
proposal: string, 
/**
 * What was decided; empty while it is open.
 */
outcome: string, 
/**
 * How far it has come.
 */
state: DecisionState, 
/**
 * How it is decided.
 */
method: Method, 
/**
 * What the rule of its method says: numbers of hands, never whose; only of the current item.
 */
verdict: DecisionVerdict | null, };

/**
 * What a projector may show of an item.
 */
export type ProjectedItem = { 
/**
 * When it came or will come up; none before the meeting was opened.
 */
runs_at: Clock | null, 
/**
 * What it is called; empty for a confidential one.
 */
title: string, 
/**
 * Minutes planned.
 */
minutes_planned: number, 
/**
 * What became of it.
 */
state: ItemState, 
/**
 * Whether the meeting is at it.
 */
is_current: boolean, };

/**
 * What a projector may show of a meeting: nothing confidential, no notes, no names of those absent.
 */
export type ProjectedMeeting = { 
/**
 * What it is called.
 */
title: string, 
/**
 * How far it has come.
 */
status: MeetingStatus, 
/**
 * The time zone that its clock shows; empty when none was ever chosen.
 */
zone: string, 
/**
 * What the current item is called; empty for a confidential one.
 */
current: string, 
/**
 * Whether the current item is confidential.
 */
is_confidential: boolean, 
/**
 * What to read along; empty for a confidential item.
 */
preread: string, 
/**
 * Minutes planned for it.
 */
minutes_planned: number, 
/**
 * Seconds left of the minutes planned for it.
 */
seconds_left: number, 
/**
 * When the meeting ends if every item still to come takes the minutes planned.
 */
ends_about: Clock, 
/**
 * What the next item is called; empty for a confidential one.
 */
next: string, 
/**
 * The questions and proposals of the current item, with what was decided.
 */
decisions: Array<ProjectedDecision>, 
/**
 * What was decided on the other items, unless they are confidential.
 */
decided_before: Array<ProjectedDecision>, 
/**
 * The items in order, those confidential without their title.
 */
agenda: Array<ProjectedItem>, };

/**
 * How the promises of one organization or person were kept.
 */
export type PromiseLine = { 
/**
 * Whose; none for those of nobody and for all together.
 */
id: Id | null, 
/**
 * What they are called; empty without one.
 */
name: string, 
/**
 * Open promises, whenever they fall due.
 */
open: number, 
/**
 * Open promises past their due day.
 */
overdue: number, 
/**
 * Open promises that were put off beyond today.
 */
snoozed: number, 
/**
 * Promises done over promises that fell due in the period; those dropped, and those whose due day is still to come
 * and that are not done, are left out.
 */
completion: Share, 
/**
 * Promises done by their due day over the same; one done on an unknown day is left out.
 */
on_time: Share, };

/**
 * How promises that fell due in a period were kept.
 */
export type Promises = { 
/**
 * All together.
 */
total: PromiseLine, 
/**
 * By organization, by name; those of nobody last.
 */
organizations: Array<PromiseLine>, 
/**
 * By person, by name; those of nobody last.
 */
people: Array<PromiseLine>, };

/**
 * An item that a partner proposed.
 */
export type ProposalRow = { 
/**
 * What the organization is called; empty without one.
 */
organization: string, 
/**
 * What the person is called; empty without one.
 */
person: string, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting; none for a proposal.
 */
meeting_id: Id | null, 
/**
 * The series that a proposal is for.
 */
series_id: Id | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is on the agenda for.
 */
purpose: Purpose, 
/**
 * Minutes planned.
 */
minutes_planned: number, 
/**
 * Minutes used.
 */
minutes_used: number | null, 
/**
 * What became of it.
 */
state: ItemState, 
/**
 * Why it was dropped, declined or parked.
 */
state_reason: string, 
/**
 * The person who presents.
 */
presenter_id: Id | null, 
/**
 * The organization that proposed it.
 */
proposer_id: Id | null, 
/**
 * The person who proposed it.
 */
proposer_person_id: Id | null, 
/**
 * The day it was proposed.
 */
proposed_on: Day | null, 
/**
 * The goal it serves.
 */
goal_id: Id | null, 
/**
 * The activity it is about.
 */
activity_id: Id | null, 
/**
 * The indicator it is about.
 */
indicator_id: Id | null, 
/**
 * The decision it comes back to.
 */
decision_id: Id | null, 
/**
 * The action it is about.
 */
action_id: Id | null, 
/**
 * The item of an earlier meeting that it carries on.
 */
carried_from_id: Id | null, 
/**
 * Why it was carried over.
 */
carry_reason: CarryReason, 
/**
 * Whether it comes back at every meeting of the series.
 */
recurs: boolean, 
/**
 * Whether it is kept off the projector and out of calendars and letters.
 */
is_confidential: boolean, 
/**
 * When the meeting came to it the last time.
 */
started_at: Instant | null, 
/**
 * When the meeting left it.
 */
finished_at: Instant | null, 
/**
 * What to read before.
 */
preread: string, 
/**
 * What was said, in CommonMark.
 */
discussion: string, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * What an item is on the agenda for.
 */
export type Purpose = "discuss" | "inform" | "decide" | "learn" | "connect";

/**
 * A field of the power/interest grid (Mendelow 1991), split at 50.
 */
export type Quadrant = "manage_closely" | "keep_satisfied" | "keep_informed" | "monitor";

/**
 * Whether enough of a group came, and what that was counted from.
 */
export type Quorum = { 
/**
 * The rule.
 */
kind: QuorumKind, 
/**
 * Seats that count: filled ones, or those filled by leaders.
 */
counted: number, 
/**
 * Seats expected.
 */
expected: number, 
/**
 * The percentage or the number of seats that is needed.
 */
needed: number, 
/**
 * Whether it was reached.
 */
is_met: boolean, };

/**
 * What makes a quorum.
 */
export type QuorumKind = "share_of_seats" | "number_of_seats" | "share_of_leaders" | "no_quorum";

/**
 * A question to a module.
 */
export type Read = { "module": "desk", "ask": DeskAsk } | { "module": "initiative", "ask": InitiativeAsk } | { "module": "stakeholders", "ask": StakeholdersAsk } | { "module": "agenda", "ask": AgendaAsk } | { "module": "measures", "ask": MeasuresAsk } | { "module": "activities", "ask": ActivitiesAsk } | { "module": "meetings", "ask": MeetingsAsk } | { "module": "actions", "ask": ActionsAsk } | { "module": "conditions", "ask": ConditionsAsk } | { "module": "documents", "ask": DocumentsAsk } | { "module": "journal", "ask": JournalAsk } | { "module": "search", "ask": SearchAsk };

/**
 * How a relationship stood on a day. Never overwritten: a later day supersedes it.
 */
export type Reading = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The relationship.
 */
relationship_id: Id | null, 
/**
 * The day it was read.
 */
read_on: Day | null, 
/**
 * Awareness, cooperation, coordination, integration: 1 to 4.
 */
intensity: number | null, 
/**
 * Trust: openness to discussion, 1 to 4.
 */
openness: number | null, 
/**
 * Trust: reliability, 1 to 4.
 */
reliability: number | null, 
/**
 * Trust: support of the mission, 1 to 4.
 */
mission: number | null, 
/**
 * Value: power and influence, 1 to 4.
 */
influence: number | null, 
/**
 * Value: resources contributed, 1 to 4.
 */
resources: number | null, 
/**
 * Value: involvement, 1 to 4.
 */
involvement: number | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * A reason to take two records for one.
 */
export type Reason = { 
/**
 * What is alike.
 */
likeness: Likeness, 
/**
 * What both have: the abbreviation, the address; empty where the names say it.
 */
value: string, };

/**
 * What an edit did.
 */
export type Receipt = { 
/**
 * The number of changes since the file was opened, this one included.
 */
revision: number, 
/**
 * What was done.
 */
label: Label, 
/**
 * The records it touched.
 */
ids: Array<Id>, 
/**
 * How many cells an undo left alone because somebody changed them since.
 */
left_alone: number, 
/**
 * What undo would take back now.
 */
undo: Label | null, 
/**
 * What redo would take back now.
 */
redo: Label | null, };

/**
 * A file that was open lately.
 */
export type Recent = { 
/**
 * What the initiative is called.
 */
name: string, 
/**
 * What its file is called.
 */
file_name: string, 
/**
 * Whether the file is still there.
 */
is_there: boolean, };

/**
 * How far strategies are covered by activities.
 */
export type Reinforcing = { 
/**
 * Strategies with at least one activity under way.
 */
covered: number, 
/**
 * All strategies.
 */
strategies: number, 
/**
 * The strategies without one.
 */
gaps: Array<StrategyGap>, 
/**
 * Activities that are aligned with no strategy.
 */
unaligned: number, };

/**
 * What joins two organizations or people.
 */
export type Relationship = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * Where it starts.
 */
from_id: Id | null, 
/**
 * Where it ends.
 */
to_id: Id | null, 
/**
 * What kind it is: one of [`USUAL_KINDS`], or the code of a [`RelationshipKind`].
 */
kind: string, 
/**
 * Which way it runs.
 */
direction: Direction, 
/**
 * The day it began.
 */
started_on: Day | null, 
/**
 * The day it ended.
 */
ended_on: Day | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * One relationship with its readings.
 */
export type RelationshipDetail = { 
/**
 * The record with its ends and readings.
 */
relationship: RelationshipRow, 
/**
 * What it holds in the initiative's own columns.
 */
attributes: Array<AttributeOf>, };

/**
 * Which relationships to show, and in which order.
 */
export type RelationshipFilter = { 
/**
 * Only those of this organization or person.
 */
of: Id | null, 
/**
 * Words to look for in the names of the ends, the kind and the notes; empty shows all.
 */
search: string, 
/**
 * By which column.
 */
order: RelationshipOrder, 
/**
 * Whether from last to first.
 */
descending: boolean, 
/**
 * What the asker calls each kind: found by these words, and sorted by them.
 */
kinds: { [key in string]: string }, };

/**
 * A kind of relationship that the initiative added, or its own word for a usual one.
 */
export type RelationshipKind = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What relationships of this kind hold in `kind`; never changes.
 */
code: string, 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it stands in the list.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * The columns by which relationships can be sorted.
 */
export type RelationshipOrder = "from" | "to" | "kind" | "direction" | "intensity" | "read_on" | "started_on" | "ended_on";

/**
 * A row of the table of relationships.
 */
export type RelationshipRow = { 
/**
 * What stands at its start.
 */
from: string, 
/**
 * What stands at its end.
 */
to: string, 
/**
 * Its readings, newest first.
 */
readings: Array<Reading>, 
/**
 * What it holds in the initiative's own columns, by column; what is empty is left out.
 */
own: { [key in Id]: string }, 
/**
 * Its identity.
 */
id: Id, 
/**
 * Where it starts.
 */
from_id: Id | null, 
/**
 * Where it ends.
 */
to_id: Id | null, 
/**
 * What kind it is: one of [`USUAL_KINDS`], or the code of a [`RelationshipKind`].
 */
kind: string, 
/**
 * Which way it runs.
 */
direction: Direction, 
/**
 * The day it began.
 */
started_on: Day | null, 
/**
 * The day it ended.
 */
ended_on: Day | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * Whom to remind of what.
 */
export type Reminder = { 
/**
 * The person; none where only an organization promised, or nobody.
 */
person_id: Id | null, 
/**
 * What the person is called; empty without one.
 */
person: string, 
/**
 * Where the person is reached; empty when nobody knows.
 */
email: string, 
/**
 * The languages the person speaks, as somebody wrote them; empty when nobody knows.
 */
languages: string, 
/**
 * The organization that promised, of the first action.
 */
organization_id: Id | null, 
/**
 * What it is called; empty without one.
 */
organization: string, 
/**
 * What to remind of, the first due ones first.
 */
actions: Array<ActionRow>, };

/**
 * What a seat answered to the invitation; never its attendance.
 */
export type Reply = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The meeting.
 */
meeting_id: Id | null, 
/**
 * The seat.
 */
seat_id: Id | null, 
/**
 * The answer.
 */
answer: ReplyAnswer, 
/**
 * Who answered.
 */
person_id: Id | null, 
/**
 * Who will come instead.
 */
delegate_id: Id | null, 
/**
 * What a delegate is called who is nobody's record.
 */
delegate_name: string, 
/**
 * Where such a delegate is reached.
 */
delegate_email: string, 
/**
 * When the answer was given.
 */
replied_at: Instant | null, 
/**
 * Which state of the invitation was answered.
 */
sequence: number, 
/**
 * What was written beside the answer.
 */
notes: string, };

/**
 * What a seat answered to an invitation.
 */
export type ReplyAnswer = "needs_action" | "accepted" | "tentative" | "declined" | "delegated";

/**
 * Who speaks for a seat between two days.
 */
export type Representation = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The seat.
 */
seat_id: Id | null, 
/**
 * The person.
 */
person_id: Id | null, 
/**
 * As the accountable leader, or standing in.
 */
capacity: Capacity, 
/**
 * The first day.
 */
from_on: Day | null, 
/**
 * The last day.
 */
until_on: Day | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * Who speaks for a seat.
 */
export type RepresentationRow = { 
/**
 * What the person is called.
 */
person: string, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The seat.
 */
seat_id: Id | null, 
/**
 * The person.
 */
person_id: Id | null, 
/**
 * As the accountable leader, or standing in.
 */
capacity: Capacity, 
/**
 * The first day.
 */
from_on: Day | null, 
/**
 * The last day.
 */
until_on: Day | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * A person who had a role.
 */
export type RoleTurn = { 
/**
 * The person.
 */
person_id: Id, 
/**
 * What the person is called.
 */
person: string, 
/**
 * The last day.
 */
last_on: Day, 
/**
 * How often.
 */
times: number, };

/**
 * Who had each role at the earlier meetings of a series, the last one first.
 */
export type RoleTurns = { 
/**
 * In the chair.
 */
chair: Array<RoleTurn>, 
/**
 * Facilitating.
 */
facilitator: Array<RoleTurn>, 
/**
 * Taking notes.
 */
note_taker: Array<RoleTurn>, };

/**
 * Which rows of a table.
 */
export type RowsAsk = { 
/**
 * The table.
 */
table: AttributeOwner, 
/**
 * The records.
 */
ids: Array<Id>, };

/**
 * A meeting as it runs.
 */
export type RunningMeeting = { 
/**
 * The meeting.
 */
meeting: Meeting, 
/**
 * The item it is at.
 */
current: AgendaItem | null, 
/**
 * The item after that.
 */
next: AgendaItem | null, 
/**
 * Seconds since it came to the current item.
 */
seconds_on_item: number, 
/**
 * Seconds left of the minutes planned for it; below zero when they are used up.
 */
seconds_left: number, 
/**
 * Minutes by which the meeting is behind its agenda; below zero when it is ahead.
 */
drift_minutes: number, 
/**
 * When it ends if every item still to come takes the minutes planned, on the clock of its place.
 */
ends_about: Clock, 
/**
 * When each item came or will come up, in order.
 */
times: Array<ItemTime>, 
/**
 * Seconds since it was opened.
 */
seconds_running: number, 
/**
 * Items done over items that take time.
 */
items_done: number, 
/**
 * Items that take time.
 */
items: number, 
/**
 * Who filled the seats.
 */
attendance: AttendanceRate, 
/**
 * Whether there is a quorum; none when that cannot be told.
 */
quorum: Quorum | null, };

/**
 * What a column holds.
 */
export type Said = { 
/**
 * The column.
 */
field: string, 
/**
 * What it holds.
 */
value: JsonValue, 
/**
 * What a person calls the record that it names, when it names one.
 */
name: string | null, };

/**
 * A class of salience after Mitchell, Agle and Wood 1997: which of power, legitimacy and urgency are 50 or more.
 */
export type Salience = "definitive" | "dominant" | "forceful" | "dependent" | "dormant" | "discretionary" | "demanding" | "none";

/**
 * What to find.
 */
export type SearchAsk = { 
/**
 * Words, or their beginnings.
 */
text: string, 
/**
 * How many to show.
 */
limit: number, };

/**
 * What tells a record apart from others of the same title.
 */
export type SearchHint = { 
/**
 * What it belongs to, or where it is; empty when the day says enough.
 */
name: string, 
/**
 * Its own day, or that of what it belongs to.
 */
on: Day | null, };

/**
 * A record that was found.
 */
export type SearchHit = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
title: string, 
/**
 * What tells it apart from others of the same title.
 */
hint: SearchHint, 
/**
 * Some words around what was found, when it was not found in the title.
 */
excerpt: string, };

/**
 * What was found, the best first.
 */
export type SearchView = { 
/**
 * The records.
 */
hits: Array<SearchHit>, };

/**
 * A place in a group that belongs to an organization, or to the community when it names none.
 */
export type Seat = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The group.
 */
group_id: Id | null, 
/**
 * The organization; none for a community seat.
 */
organization_id: Id | null, 
/**
 * What the seat does there.
 */
role: SeatRole, 
/**
 * The first day.
 */
from_on: Day | null, 
/**
 * The last day.
 */
until_on: Day | null, 
/**
 * Where it stands in the list.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * A seat at a meeting.
 */
export type SeatAttendance = { 
/**
 * Who filled it; none before it is noted.
 */
attendance: Attendance | null, 
/**
 * What the person who came is called; empty when nobody is named.
 */
person: string, 
/**
 * What it answered to the invitation; none before it did.
 */
reply: Reply | null, 
/**
 * The record.
 */
seat: Seat, 
/**
 * What its group is called.
 */
group: string, 
/**
 * What its organization is called; empty for a community seat.
 */
organization: string, 
/**
 * Who speaks for it on the day asked: the accountable leader before a delegate.
 */
current: Array<RepresentationRow>, 
/**
 * Everyone who ever spoke for it, newest first.
 */
representations: Array<RepresentationRow>, };

/**
 * A seat with those who spoke for it.
 */
export type SeatDetail = { 
/**
 * The record.
 */
seat: Seat, 
/**
 * What its group is called.
 */
group: string, 
/**
 * What its organization is called; empty for a community seat.
 */
organization: string, 
/**
 * Who speaks for it on the day asked: the accountable leader before a delegate.
 */
current: Array<RepresentationRow>, 
/**
 * Everyone who ever spoke for it, newest first.
 */
representations: Array<RepresentationRow>, };

/**
 * Who filled a seat.
 */
export type SeatFilled = { 
/**
 * The seat.
 */
seat_id: Id, 
/**
 * Who filled it; none takes the note back.
 */
presence: Presence | null, 
/**
 * The person who came; for a leader the accountable leader of that day when none is given.
 */
person_id: Id | null, 
/**
 * What a delegate is called who is nobody's record.
 */
delegate_name: string, };

/**
 * The hand of a seat in a decision.
 */
export type SeatHand = { 
/**
 * Whether somebody sits on it; none before that is noted.
 */
is_present: boolean | null, 
/**
 * Whether it stands back from this decision.
 */
is_recused: boolean, 
/**
 * Whether its hand is waited for: somebody sits on it, or nobody was noted on any seat yet, and it does not stand back.
 */
is_asked: boolean, 
/**
 * Its hand; none before it is raised.
 */
vote: Vote | null, 
/**
 * The record.
 */
seat: Seat, 
/**
 * What its group is called.
 */
group: string, 
/**
 * What its organization is called; empty for a community seat.
 */
organization: string, 
/**
 * Who speaks for it on the day asked: the accountable leader before a delegate.
 */
current: Array<RepresentationRow>, 
/**
 * Everyone who ever spoke for it, newest first.
 */
representations: Array<RepresentationRow>, };

/**
 * What a seat answered to an invitation.
 */
export type SeatReply = { 
/**
 * The seat.
 */
seat_id: Id, 
/**
 * The answer; none takes it back.
 */
answer: ReplyAnswer | null, 
/**
 * Who answered.
 */
person_id: Id | null, 
/**
 * Who will come instead.
 */
delegate_id: Id | null, 
/**
 * What a delegate is called who is nobody's record.
 */
delegate_name: string, 
/**
 * Where such a delegate is reached.
 */
delegate_email: string, 
/**
 * When the answer was given.
 */
replied_at: Instant | null, 
/**
 * Which state of the invitation was answered.
 */
sequence: number, 
/**
 * What was written beside it.
 */
notes: string, };

/**
 * What a seat does in its group.
 */
export type SeatRole = "member" | "chair" | "co_chair" | "observer";

/**
 * What a section of the agenda is about.
 */
export type SectionKind = "other" | "vision" | "problem" | "goal" | "strategies" | "principles" | "evaluation";

/**
 * A section as it stood.
 */
export type SectionText = { 
/**
 * What it is about.
 */
kind: SectionKind, 
/**
 * Its heading.
 */
title: string, 
/**
 * Its text in CommonMark.
 */
body: string, };

/**
 * A sector of the community; the list is the initiative's own.
 */
export type Sector = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * Where it stands in the list.
 */
position: string, 
/**
 * How many active partners the initiative wants here.
 */
target: number | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * A sector and how many organizations it has.
 */
export type SectorCount = { 
/**
 * The record.
 */
sector: Sector, 
/**
 * How many organizations belong to it.
 */
organizations: number, 
/**
 * How many of them are active.
 */
active: number, };

/**
 * Who is at the table from one sector.
 */
export type SectorCoverage = { 
/**
 * The sector; none for organizations without one.
 */
sector: Sector | null, 
/**
 * Its organizations that take part, by name.
 */
active: Array<OrganizationRow>, 
/**
 * Its other organizations, by name: those that might.
 */
others: Array<OrganizationRow>, 
/**
 * How many seats of groups its organizations hold on the day.
 */
seats: number, 
/**
 * How many active partners are missing to the target; none without a target.
 */
missing: number | null, 
/**
 * Whether exactly one organization takes part, so that all hangs on it.
 */
is_only_one: boolean, };

/**
 * The ties between two sectors, or within one, and how well they work.
 */
export type SectorPair = { 
/**
 * The first sector; none for organizations without one.
 */
from_id: Id | null, 
/**
 * The second sector.
 */
to_id: Id | null, 
/**
 * How many ties there are.
 */
ties: number, 
/**
 * How many there could be.
 */
possible: number, 
/**
 * The mean of the newest readings of intensity, 1 to 4.
 */
intensity: number | null, 
/**
 * The mean of the newest readings of trust, 1 to 4.
 */
trust: number | null, 
/**
 * The same at the earlier day.
 */
trust_before: number | null, 
/**
 * The mean of the newest readings of value, 1 to 4.
 */
value: number | null, 
/**
 * The same at the earlier day.
 */
value_before: number | null, };

/**
 * Meetings of one group that come back.
 */
export type Series = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The group that meets.
 */
group_id: Id | null, 
/**
 * How often.
 */
cadence: Cadence, 
/**
 * The first day of the cadence, which gives its weekday; none leaves it to the meetings so far.
 */
starts_on: Day | null, 
/**
 * The last day of the cadence.
 */
ends_on: Day | null, 
/**
 * Which day of the month it keeps.
 */
day_rule: DayRule, 
/**
 * Where people meet.
 */
mode: Mode, 
/**
 * The usual place.
 */
place: string, 
/**
 * Where people join from afar.
 */
link: string, 
/**
 * The usual start.
 */
starts_at: Clock, 
/**
 * The usual end.
 */
ends_at: Clock, 
/**
 * The time zone of its clock, as an IANA name; empty is that of the initiative.
 */
time_zone: string, 
/**
 * What makes a quorum.
 */
quorum_kind: QuorumKind, 
/**
 * The share, in percent, that makes a quorum.
 */
quorum_percent: number, 
/**
 * The number of seats that makes a quorum.
 */
quorum_count: number, 
/**
 * The agenda that its meetings begin with.
 */
template_id: Id | null, 
/**
 * What calendars know it by; empty before it came from one.
 */
uid: string, 
/**
 * How often it was changed since calendars first knew it.
 */
sequence: number, 
/**
 * Where it stands in the list.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * A day on which a series is due.
 */
export type SeriesDay = { 
/**
 * The day.
 */
due_on: Day, 
/**
 * The meeting that stands for it; none before one is planned.
 */
meeting: Meeting | null, 
/**
 * By how many minutes the clocks were put forward since the series met or was due last before it; less than nothing
 * when they were put back, and nothing without a time zone.
 */
clocks_moved: number, };

/**
 * One series.
 */
export type SeriesDetail = { 
/**
 * The record.
 */
series: Series, 
/**
 * The time zone that its clock shows; empty when none was ever chosen.
 */
zone: string, 
/**
 * The day that gives its weekday or place in the month; none leaves it without due days.
 */
anchor: Day | null, 
/**
 * The next days on which it is due, the day asked included.
 */
next: Array<SeriesDay>, 
/**
 * The days of the year ahead on which it is due and nothing is planned, in order.
 */
unplanned: Array<Day>, 
/**
 * Its departures from the cadence, in order.
 */
exceptions: Array<SeriesException>, 
/**
 * The seats that are expected on the day asked.
 */
seats: Array<SeatDetail>, 
/**
 * What partners proposed and no meeting has yet, declined proposals included.
 */
proposals: Array<ProposalRow>, };

/**
 * A day on which a series departs from its cadence.
 */
export type SeriesException = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The series.
 */
series_id: Id | null, 
/**
 * How it departs.
 */
kind: ExceptionKind, 
/**
 * The day.
 */
falls_on: Day | null, 
/**
 * Why.
 */
reason: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * A series and how it is kept up.
 */
export type SeriesRow = { 
/**
 * The time zone that its clock shows; empty when none was ever chosen.
 */
zone: string, 
/**
 * The day that gives its weekday or place in the month; none leaves it without due days.
 */
anchor: Day | null, 
/**
 * Meetings held or planned over meetings due between the two days.
 */
kept: Share, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The group that meets.
 */
group_id: Id | null, 
/**
 * How often.
 */
cadence: Cadence, 
/**
 * The first day of the cadence, which gives its weekday; none leaves it to the meetings so far.
 */
starts_on: Day | null, 
/**
 * The last day of the cadence.
 */
ends_on: Day | null, 
/**
 * Which day of the month it keeps.
 */
day_rule: DayRule, 
/**
 * Where people meet.
 */
mode: Mode, 
/**
 * The usual place.
 */
place: string, 
/**
 * Where people join from afar.
 */
link: string, 
/**
 * The usual start.
 */
starts_at: Clock, 
/**
 * The usual end.
 */
ends_at: Clock, 
/**
 * The time zone of its clock, as an IANA name; empty is that of the initiative.
 */
time_zone: string, 
/**
 * What makes a quorum.
 */
quorum_kind: QuorumKind, 
/**
 * The share, in percent, that makes a quorum.
 */
quorum_percent: number, 
/**
 * The number of seats that makes a quorum.
 */
quorum_count: number, 
/**
 * The agenda that its meetings begin with.
 */
template_id: Id | null, 
/**
 * What calendars know it by; empty before it came from one.
 */
uid: string, 
/**
 * How often it was changed since calendars first knew it.
 */
sequence: number, 
/**
 * Where it stands in the list.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * How this person likes the program; kept on this laptop.
 */
export type Settings = { 
/**
 * Light, dark, or as the system has it.
 */
theme: Theme, 
/**
 * How close together rows stand.
 */
density: Density, 
/**
 * The language of the screen: `en` or `es`; empty follows the system.
 */
language: string, 
/**
 * Whether single letters are shortcuts.
 */
single_letter_keys: boolean, 
/**
 * How large everything is drawn, in percent.
 */
zoom: number, 
/**
 * The name under which changes go into the history.
 */
author: string, 
/**
 * How the tables are laid out that were changed from the usual, by the table's name.
 */
tables: { [key in string]: TableLayout }, 
/**
 * Whether the legend of the map is unfolded; nothing leaves it to the room there is.
 */
map_legend: boolean | null, 
/**
 * Whether the map shows a small overview of itself while only a part is in view.
 */
map_overview: boolean, };

/**
 * A part of a whole, with both numbers it comes from. Of nothing there is no percentage, neither 0 nor 100.
 */
export type Share = { 
/**
 * The part.
 */
numerator: number, 
/**
 * The whole.
 */
denominator: number, 
/**
 * The part in percent; none of nothing.
 */
percent: number | null, };

/**
 * Whose value a combined record holds.
 */
export type Side = "one" | "other" | "both";

/**
 * What a node's size tells.
 */
export type SizeBy = "same" | "degree" | "in_degree" | "out_degree" | "weighted_degree" | "betweenness" | "closeness" | "harmonic" | "eigenvector" | "pagerank" | "reach" | "k_core" | "constraint" | "effective_size" | "clustering" | "power" | "interest";

/**
 * The text of an agenda without anything that changes when it is only moved or noted on.
 */
export type Snapshot = { 
/**
 * The sections, in order.
 */
sections: Array<SectionText>, 
/**
 * The goals, in order.
 */
goals: Array<GoalText>, };

/**
 * A snapshot with all its measures.
 */
export type SnapshotDetail = { 
/**
 * The snapshot.
 */
snapshot: SnapshotRow, 
/**
 * Its measures; none when this version cannot read them.
 */
measures: NetworkMeasures | null, };

/**
 * A snapshot as a line of a list.
 */
export type SnapshotRow = { 
/**
 * The snapshot.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * The day whose network it measured.
 */
taken_on: Day | null, 
/**
 * Which organizations were measured.
 */
filter: OrganizationFilter, 
/**
 * The network as a whole then; none when this version cannot read it.
 */
summary: NetworkSummary | null, 
/**
 * The share of ties that joined two sectors.
 */
cross_sector_share: number | null, };

/**
 * How evenly something is spread.
 */
export type Spread = { 
/**
 * How many there are in all.
 */
total: number, 
/**
 * By organization, the largest first.
 */
organizations: Array<SpreadLine>, 
/**
 * By sector, the largest first.
 */
sectors: Array<SpreadLine>, 
/**
 * The largest part.
 */
largest: Share, 
/**
 * How many organizations of equal parts would be as concentrated: 1 over the sum of squared shares (inverse
 * Herfindahl-Hirschman index). None of nothing.
 */
effective: number | null, 
/**
 * The community's part.
 */
community: Share, };

/**
 * One organization's, sector's or the community's part.
 */
export type SpreadLine = { 
/**
 * The organization or sector; none for the community and for what nobody can tell.
 */
id: Id | null, 
/**
 * What it is called; empty without one.
 */
name: string, 
/**
 * Whether it is the community's.
 */
is_community: boolean, 
/**
 * Its part of the whole.
 */
share: Share, };

/**
 * Who can be there twice.
 */
export type Stakeholder = "organization" | "person";

/**
 * The map of the organizations that fit a filter.
 */
export type StakeholderMap = { 
/**
 * The organizations.
 */
nodes: Array<MapNode>, 
/**
 * The people who have a relationship with somebody on the map, where they were asked for.
 */
people: Array<MapPerson>, 
/**
 * The relationships of the day whose two ends are on the map.
 */
edges: Array<MapEdge>, 
/**
 * Every sector, in order: a node's colour and shape follow from its sector's place here.
 */
sectors: Array<SectorCount>, 
/**
 * The views that were given a name, in order.
 */
views: Array<MapView>, 
/**
 * The days on which a relationship began, ended or was read, oldest first: where a walk through time stops.
 */
days: Array<Day>, };

/**
 * What can be asked about stakeholders.
 */
export type StakeholdersAsk = { "view": "organizations", 
/**
 * What to show, in which order.
 */
filter: OrganizationFilter, } | { "view": "organization", 
/**
 * Its identity.
 */
id: Id, 
/**
 * The day on which representations and seats count as current.
 */
today: Day, } | { "view": "people", 
/**
 * Words to look for; empty shows all.
 */
search: string, 
/**
 * Only the people of this organization.
 */
organization_id: Id | null, 
/**
 * By which column.
 */
order: PersonOrder, 
/**
 * Whether from last to first.
 */
descending: boolean, } | { "view": "person", 
/**
 * The person's identity.
 */
id: Id, 
/**
 * The day on which representations, seats and judgements count as current.
 */
today: Day, } | { "view": "groups", 
/**
 * The day on which representations and seats count as current.
 */
today: Day, } | { "view": "relationships", 
/**
 * Only those of this organization or person.
 */
of: Id | null, 
/**
 * Words to look for in the names of the ends, the kind and the notes; empty shows all.
 */
search: string, 
/**
 * By which column.
 */
order: RelationshipOrder, 
/**
 * Whether from last to first.
 */
descending: boolean, 
/**
 * What the asker calls each kind: found by these words, and sorted by them.
 */
kinds: { [key in string]: string }, } | { "view": "relationship", 
/**
 * Its identity.
 */
id: Id, } | { "view": "order" } & TableAsk | { "view": "rows" } & RowsAsk | { "view": "map" } & MapAsk | { "view": "network", 
/**
 * Only the organizations that fit.
 */
filter: OrganizationFilter, 
/**
 * The day whose relationships are measured; none for those that have not ended.
 */
on: Day | null, 
/**
 * The earlier day that trust and value are compared with.
 */
since: Day | null, 
/**
 * Whether relationships are measured the way they run.
 */
directed: boolean, } | { "view": "way", 
/**
 * Only over organizations that fit.
 */
filter: OrganizationFilter, 
/**
 * The day whose relationships count; none for those that have not ended.
 */
on: Day | null, 
/**
 * Where it starts.
 */
from_id: Id, 
/**
 * Where it ends.
 */
to_id: Id, } | { "view": "snapshots" } | { "view": "snapshot", 
/**
 * The snapshot.
 */
id: Id, } | { "view": "standings", 
/**
 * Only the organizations that fit.
 */
filter: OrganizationFilter, 
/**
 * The day at whose end they are judged.
 */
on: Day, 
/**
 * The earlier day from which movements are shown.
 */
since: Day | null, } | { "view": "coverage", 
/**
 * Only the organizations that fit.
 */
filter: OrganizationFilter, 
/**
 * The day on which seats count.
 */
today: Day, } | { "view": "duplicates", 
/**
 * Organizations or people.
 */
table: Stakeholder, } | { "view": "comparison", 
/**
 * Organizations or people.
 */
table: Stakeholder, 
/**
 * The first.
 */
one_id: Id, 
/**
 * The second.
 */
other_id: Id, } | { "view": "contributions" } | { "view": "choices" };

/**
 * What can be done to stakeholders.
 */
export type StakeholdersEdit = { "verb": "put", 
/**
 * The record.
 */
record: StakeholdersRecord, } | { "verb": "set", 
/**
 * Its table.
 */
table: StakeholdersTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The fields with their new values.
 */
set: Record<string, unknown>, } | { "verb": "remove", 
/**
 * Their table.
 */
table: StakeholdersTable, 
/**
 * Their identities.
 */
ids: Array<Id>, } | { "verb": "move", 
/**
 * Its table.
 */
table: StakeholdersTable, 
/**
 * Its identity.
 */
id: Id, 
/**
 * The one that it goes before; none for the end.
 */
before: Id | null, } | { "verb": "read", 
/**
 * The reading; its identity follows from relationship and day.
 */
reading: Reading, } | { "verb": "assess", 
/**
 * The organization or person.
 */
stakeholder_id: Id, 
/**
 * Who judges; none when the backbone does so together.
 */
assessor_id: Id | null, 
/**
 * The day.
 */
assessed_on: Day, 
/**
 * What is thought, criterion by criterion.
 */
verdicts: Array<Verdict>, } | { "verb": "name_kind", 
/**
 * The code of a known kind.
 */
code: string | null, 
/**
 * What it is to be called.
 */
name: string, } | { "verb": "arrange", 
/**
 * The view; none for the common map.
 */
view_id: Id | null, 
/**
 * Who stands where.
 */
placings: Array<Placing>, } | { "verb": "take_snapshot", 
/**
 * The snapshot.
 */
id: Id, 
/**
 * What it is to be called.
 */
name: string, 
/**
 * The day.
 */
taken_on: Day, 
/**
 * Only the organizations that fit.
 */
filter: OrganizationFilter, } | { "verb": "combine" } & Combination | { "verb": "tell_apart", 
/**
 * Organizations or people.
 */
table: Stakeholder, 
/**
 * The one.
 */
one_id: Id, 
/**
 * The other.
 */
other_id: Id, } | { "verb": "describe", 
/**
 * The column.
 */
attribute_id: Id, 
/**
 * The record.
 */
record_id: Id, 
/**
 * What it holds.
 */
value: string, };

/**
 *Any record of Stakeholders, told apart by its table.
 */
export type StakeholdersRecord = { "table": "sector" } & Sector | { "table": "organization" } & Organization | { "table": "person" } & Person | { "table": "group" } & Group | { "table": "seat" } & Seat | { "table": "representation" } & Representation | { "table": "relationship" } & Relationship | { "table": "relationship_kind" } & RelationshipKind | { "table": "reading" } & Reading | { "table": "assessment" } & Assessment | { "table": "contribution" } & Contribution | { "table": "attribute" } & Attribute | { "table": "attribute_value" } & AttributeValue | { "table": "map_view" } & MapView | { "table": "map_place" } & MapPlace | { "table": "network_snapshot" } & NetworkSnapshot | { "table": "distinction" } & Distinction | { "table": "foreign_part" } & ForeignPart;

/**
 *The tables of Stakeholders.
 */
export type StakeholdersTable = "sector" | "organization" | "person" | "group" | "seat" | "representation" | "relationship" | "relationship_kind" | "reading" | "assessment" | "contribution" | "attribute" | "attribute_value" | "map_view" | "map_place" | "network_snapshot" | "distinction" | "foreign_part";

/**
 * What is answered about stakeholders.
 */
export type StakeholdersView = { "view": "organizations" } & OrganizationList | { "view": "organization" } & OrganizationDetail | { "view": "people", people: Array<PersonRow>, } | { "view": "person" } & PersonDetail | { "view": "groups", groups: Array<GroupDetail>, } | { "view": "relationships", relationships: Array<RelationshipRow>, } | { "view": "relationship" } & RelationshipDetail | { "view": "order", groups: Array<TableGroup>, } | { "view": "rows" } & TableRows | { "view": "map" } & StakeholderMap | { "view": "network" } & NetworkMeasures | { "view": "way", ids: Array<Id>, } | { "view": "snapshots", snapshots: Array<SnapshotRow>, } | { "view": "snapshot" } & SnapshotDetail | { "view": "standings" } & Standings | { "view": "coverage" } & Coverage | { "view": "duplicates" } & DuplicateList | { "view": "comparison" } & Comparison | { "view": "contributions" } & ContributionList | { "view": "choices" } & Choices;

/**
 * Everything judged about one stakeholder as it stood at the end of a day.
 */
export type Standing = { 
/**
 * What was judged, in the order of the criteria.
 */
judgements: Array<Judgement>, 
/**
 * Where it falls on the power/interest grid; none unless both are judged.
 */
quadrant: Quadrant | null, 
/**
 * How salient it is; none unless power, legitimacy and urgency are judged.
 */
salience: Salience | null, 
/**
 * How many steps the desired stance is ahead of the present one; none unless both are judged.
 */
stance_gap: number | null, 
/**
 * How many steps the desired participation is ahead of the present one; none unless both are judged.
 */
participation_gap: number | null, };

/**
 * The record of a meeting as its minutes tell it.
 */
export type StandingMinutes = { 
/**
 * The meeting.
 */
detail: MeetingDetail, 
/**
 * What was promised at it, in order.
 */
actions: Array<ActionRow>, 
/**
 * What those are called who led it, presented, or answer for a decision, by identity.
 */
names: { [key in string]: string }, };

/**
 * An organization and how it stands.
 */
export type StandingRow = { 
/**
 * How it stands.
 */
standing: Standing, 
/**
 * How it moved on the grid since the earlier day; empty without one.
 */
trail: Array<TrailPoint>, 
/**
 * What its sector is called; empty without one.
 */
sector: string, 
/**
 * How many current relationships it has.
 */
ties: number, 
/**
 * How many people belong to it.
 */
people: number, 
/**
 * What it holds in the initiative's own columns, by column; what is empty is left out.
 */
own: { [key in Id]: string }, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * Two to five letters for a label on the map.
 */
short_name: string, 
/**
 * The sector it belongs to.
 */
sector_id: Id | null, 
/**
 * What it is to the initiative.
 */
kind: OrganizationKind, 
/**
 * Whether it takes part at present.
 */
status: OrganizationStatus, 
/**
 * The day it joined.
 */
joined_on: Day | null, 
/**
 * The day it left.
 */
left_on: Day | null, 
/**
 * Its address on the web, as text.
 */
website: string, 
/**
 * Electronic mail of the organization itself.
 */
email: string, 
/**
 * Telephone of the organization itself.
 */
phone: string, 
/**
 * Postal address, as written on a letter.
 */
address: string, 
/**
 * Where it works.
 */
place: string, 
/**
 * Whom it serves.
 */
population_served: string, 
/**
 * Words to find it by, separated by commas.
 */
tags: string, 
/**
 * The day it signed the partnership agreement.
 */
agreement_signed_on: Day | null, 
/**
 * The day the agreement is to be renewed.
 */
agreement_renews_on: Day | null, 
/**
 * How long the agreement runs, in words.
 */
agreement_term: string, 
/**
 * Why it joined, in its own words.
 */
motivation: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * Who stands where on a day.
 */
export type Standings = { 
/**
 * The organizations that fit, judged or not.
 */
rows: Array<StandingRow>, 
/**
 * Everyone who ever judged, by identity.
 */
assessors: { [key in Id]: string }, 
/**
 * The days on which anything was judged, oldest first.
 */
days: Array<Day>, 
/**
 * Every sector, in order.
 */
sectors: Array<SectorCount>, };

/**
 * A way to reach a goal.
 */
export type Strategy = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The goal it serves.
 */
goal_id: Id | null, 
/**
 * What it is called.
 */
name: string, 
/**
 * What it means.
 */
statement: string, 
/**
 * Where it stands under its goal.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * A strategy without an activity under way.
 */
export type StrategyGap = { 
/**
 * The strategy.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * What its goal is called.
 */
goal: string, };

/**
 * A strategy as it stood.
 */
export type StrategyText = { 
/**
 * What it was called.
 */
name: string, 
/**
 * What it meant.
 */
statement: string, };

/**
 * How strongly an activity serves a strategy.
 */
export type Strength = "primary" | "supporting";

/**
 * Which table, and what of it in which order.
 */
export type TableAsk = { "table": "organization", 
/**
 * What to show, in which order.
 */
filter: OrganizationFilter, 
/**
 * The field by which they are gathered; none leaves them in one list.
 */
group: OrganizationGrouping | null, } | { "table": "person", 
/**
 * What to show, in which order.
 */
filter: PersonFilter, } | { "table": "relationship", 
/**
 * What to show, in which order.
 */
filter: RelationshipFilter, };

/**
 * The tables that can be exported.
 */
export type TableExport = "organizations" | "people" | "relationships" | "activities" | "matrix" | "actions" | "indicators";

/**
 * Those that are gathered under one value, in order.
 */
export type TableGroup = { 
/**
 * The value; none for those without one, and where nothing is gathered.
 */
value: string | null, 
/**
 * The records.
 */
ids: Array<Id>, };

/**
 * How a person likes a table: what is not shown, and what is wider or narrower than usual.
 */
export type TableLayout = { 
/**
 * The columns that are not shown.
 */
hidden: Array<string>, 
/**
 * The widths of columns, in pixels.
 */
widths: { [key in string]: number }, };

/**
 * The rows of the records that were named, in no order; those that are not there any more are left out.
 */
export type TableRows = { "table": "organization", rows: Array<OrganizationRow>, } | { "table": "person", rows: Array<PersonRow>, } | { "table": "relationship", rows: Array<RelationshipRow>, };

/**
 * What an indicator is to reach in a period.
 */
export type Target = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The indicator.
 */
indicator_id: Id | null, 
/**
 * The period, of any frequency.
 */
period: string, 
/**
 * Where; empty for the whole place.
 */
place: string, 
/**
 * For whom; empty for everybody.
 */
disaggregation: string, 
/**
 * What is to be reached.
 */
value: number | null, 
/**
 * Free text.
 */
notes: string, };

/**
 * Something to be done with the world outside the open file.
 */
export type Task = { "do": "create", 
/**
 * Where.
 */
place: Place, 
/**
 * What it is called.
 */
name: string, 
/**
 * The language of its sectors and documents: `en` or `es`.
 */
language: string, } | { "do": "open_sample", 
/**
 * The day that the example takes for today.
 */
today: Day, 
/**
 * Whether to make it anew.
 */
fresh: boolean, } | { "do": "open", 
/**
 * Where.
 */
place: Place, } | { "do": "save_copy", 
/**
 * Where.
 */
place: Place, } | { "do": "close" } | { "do": "keep_settings", 
/**
 * The settings.
 */
settings: Settings, } | { "do": "read_import", 
/**
 * Where; a nodes file and an edges file may come together.
 */
places: Array<Place>, 
/**
 * The format that all of them are in; none where each shows its own.
 */
format: ImportFormat | null, 
/**
 * The day of readings without a day of their own.
 */
today: Day, } | { "do": "map_import", 
/**
 * What each table is and which column is which; none keeps the guess.
 */
mapping: ImportMapping | null, 
/**
 * Cells to mend.
 */
fixes: Array<ImportFix>, } | { "do": "rehearse_import" } | { "do": "import" } | { "do": "drop_import" } | { "do": "export", 
/**
 * What.
 */
what: Export, 
/**
 * In which format.
 */
format: ExportFormat, 
/**
 * For whom; the backbone when nobody says.
 */
audience?: Audience, 
/**
 * The day it is made.
 */
today: Day, 
/**
 * Where.
 */
place: Place, };

/**
 * What became of a task.
 */
export type TaskResult = { "done": "opened" } | { "done": "closed" } | { "done": "written", 
/**
 * What it is called.
 */
file_name: string, } | { "done": "kept" } | { "done": "preview" } & ImportPreview | { "done": "rehearsed", 
/**
 * Counts by kind of record.
 */
report: ImportReport, } | { "done": "imported", 
/**
 * Counts by kind of record.
 */
report: ImportReport, 
/**
 * The user action; none when nothing changed.
 */
receipt: Receipt | null, } | { "done": "nothing" };

/**
 * A usual agenda with its items.
 */
export type TemplateDetail = { 
/**
 * The record.
 */
template: AgendaTemplate, 
/**
 * What its group is called; empty for all groups.
 */
group: string, 
/**
 * Its items, in order.
 */
items: Array<TemplateItem>, 
/**
 * Minutes, all items together.
 */
minutes_planned: number, };

/**
 * An item of a usual agenda.
 */
export type TemplateItem = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The agenda.
 */
template_id: Id | null, 
/**
 * What it is called.
 */
title: string, 
/**
 * What it is on the agenda for.
 */
purpose: Purpose, 
/**
 * Minutes planned.
 */
minutes_planned: number, 
/**
 * The person who usually presents.
 */
presenter_id: Id | null, 
/**
 * What to read before.
 */
preread: string, 
/**
 * Whether it comes back at every meeting of the series.
 */
recurs: boolean, 
/**
 * Where it stands.
 */
position: string, 
/**
 * Free text.
 */
notes: string, };

/**
 * Light, dark, or as the system has it.
 */
export type Theme = "system" | "light" | "dark";

/**
 * Several edits as one user action: all of them, or none; one undo takes them back.
 */
export type Together = { 
/**
 * What the whole is called; the first edit's label, counted, when none is given.
 */
label: Label | null, 
/**
 * The edits, in order; undo, redo and restore are not among them.
 */
edits: Array<Edit>, };

/**
 * Two records that somebody told apart.
 */
export type ToldApart = { 
/**
 * The distinction.
 */
id: Id, 
/**
 * What the one is called.
 */
one: string, 
/**
 * What the other is called.
 */
other: string, };

/**
 * A word that decisions are filed under.
 */
export type TopicCount = { 
/**
 * The word.
 */
topic: string, 
/**
 * How many decisions are filed under it.
 */
decisions: number, };

/**
 * Where a stakeholder stood on the power/interest grid from a day on.
 */
export type TrailPoint = { 
/**
 * The day.
 */
on: Day, 
/**
 * The mean power then.
 */
power: number, 
/**
 * The mean interest then.
 */
interest: number, };

/**
 * A record in the trash.
 */
export type Trashed = { 
/**
 * Its table.
 */
table: string, 
/**
 * Its identity.
 */
id: Id, 
/**
 * What a person calls it.
 */
title: string, 
/**
 * When it was removed, in milliseconds since 1970 UTC.
 */
at_ms: number, 
/**
 * Who removed it.
 */
author: string, };

/**
 * One of two records that may be one.
 */
export type Twin = { 
/**
 * The record.
 */
id: Id, 
/**
 * What it is called.
 */
name: string, 
/**
 * What tells it apart: an organization's short name, a person's organization.
 */
hint: string, 
/**
 * What hangs on it.
 */
hanging: Array<Hanging>, };

/**
 * What somebody thinks of a stakeholder by one criterion.
 */
export type Verdict = { 
/**
 * What is judged.
 */
criterion: Criterion, 
/**
 * The score, for criteria that have one.
 */
score: number | null, 
/**
 * The level, for criteria that have one.
 */
level: string, };

/**
 * A frozen version.
 */
export type VersionDetail = { 
/**
 * The version and its counts.
 */
version: VersionRow, 
/**
 * The text as it stood.
 */
snapshot: Snapshot, 
/**
 * The answer of every organization that is active or has answered, by name.
 */
endorsements: Array<EndorsementRow>, };

/**
 * A version and how many organizations answered what.
 */
export type VersionRow = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * 1, 2, 3, ...
 */
number: number, 
/**
 * How far it has come.
 */
state: VersionState, 
/**
 * The day it was frozen.
 */
frozen_on: Day | null, 
/**
 * The day it was adopted.
 */
adopted_on: Day | null, 
/**
 * What changed and why.
 */
notes: string, 
/**
 * How many endorsed it, with reservations or without.
 */
endorsed: number, 
/**
 * How many of them with reservations.
 */
with_reservations: number, 
/**
 * How many declined.
 */
declined: number, 
/**
 * How many active organizations there are to ask.
 */
to_ask: number, 
/**
 * How many of those endorsed it, with reservations or without.
 */
endorsed_active: number, };

/**
 * How far a frozen version has come.
 */
export type VersionState = "draft" | "circulated" | "adopted" | "superseded";

/**
 * The answer of a module, shaped for one screen.
 */
export type View = { "module": "desk", "view": DeskView } | { "module": "initiative", "view": InitiativeView } | { "module": "stakeholders", "view": StakeholdersView } | { "module": "agenda", "view": AgendaView } | { "module": "measures", "view": MeasuresView } | { "module": "activities", "view": ActivitiesView } | { "module": "meetings", "view": MeetingsView } | { "module": "actions", "view": ActionsView } | { "module": "conditions", "view": ConditionsView } | { "module": "documents", "view": DocumentsView } | { "module": "journal", "view": JournalView } | { "module": "search", "view": SearchView };

/**
 * A hand in a decision, or, without a seat, how many hands said the same.
 */
export type Vote = { 
/**
 * Its identity.
 */
id: Id, 
/**
 * The decision.
 */
decision_id: Id | null, 
/**
 * The seat; none for a tally.
 */
seat_id: Id | null, 
/**
 * Who raised the hand.
 */
person_id: Id | null, 
/**
 * What it says.
 */
hand: Hand, 
/**
 * How many fingers, 0 to 5.
 */
fingers: number | null, 
/**
 * How many hands; 1 for a seat.
 */
count: number, 
/**
 * Free text.
 */
notes: string, };

/**
 * Between whom a promise was made: by anybody to the initiative, by the backbone to a partner, or by one partner to
 * another.
 */
export type Way = "to_initiative" | "from_backbone" | "between_partners";

/**
 * A record of each table as it is before anything is said of it, without its identity.
 */
export const blank: {
initiative: Omit<Initiative, "id">,
sector: Omit<Sector, "id">,
organization: Omit<Organization, "id">,
person: Omit<Person, "id">,
group: Omit<Group, "id">,
seat: Omit<Seat, "id">,
representation: Omit<Representation, "id">,
relationship: Omit<Relationship, "id">,
relationship_kind: Omit<RelationshipKind, "id">,
reading: Omit<Reading, "id">,
assessment: Omit<Assessment, "id">,
contribution: Omit<Contribution, "id">,
attribute: Omit<Attribute, "id">,
attribute_value: Omit<AttributeValue, "id">,
map_view: Omit<MapView, "id">,
map_place: Omit<MapPlace, "id">,
network_snapshot: Omit<NetworkSnapshot, "id">,
distinction: Omit<Distinction, "id">,
foreign_part: Omit<ForeignPart, "id">,
agenda_section: Omit<AgendaSection, "id">,
goal: Omit<Goal, "id">,
strategy: Omit<Strategy, "id">,
agenda_version: Omit<AgendaVersion, "id">,
endorsement: Omit<Endorsement, "id">,
indicator: Omit<Indicator, "id">,
definition: Omit<Definition, "id">,
observation: Omit<Observation, "id">,
target: Omit<Target, "id">,
baseline: Omit<Baseline, "id">,
activity: Omit<Activity, "id">,
alignment: Omit<Alignment, "id">,
series: Omit<Series, "id">,
series_exception: Omit<SeriesException, "id">,
meeting: Omit<Meeting, "id">,
logistics_entry: Omit<LogisticsEntry, "id">,
data_pack_entry: Omit<DataPackEntry, "id">,
agenda_item: Omit<AgendaItem, "id">,
agenda_template: Omit<AgendaTemplate, "id">,
template_item: Omit<TemplateItem, "id">,
attendance: Omit<Attendance, "id">,
reply: Omit<Reply, "id">,
guest: Omit<Guest, "id">,
decision: Omit<Decision, "id">,
decision_option: Omit<DecisionOption, "id">,
evidence: Omit<Evidence, "id">,
declared_interest: Omit<DeclaredInterest, "id">,
vote: Omit<Vote, "id">,
objection: Omit<Objection, "id">,
consent_check: Omit<ConsentCheck, "id">,
check_out: Omit<CheckOut, "id">,
check_out_comment: Omit<CheckOutComment, "id">,
action_item: Omit<ActionItem, "id">, } = {
initiative: {"name":"","purpose":"","place":"","phase":"dialogue","started_on":null,"backbone_id":null,"language":"en","fiscal_year_start":"01-01","time_zone":"","leader_attendance_threshold":75,"headline_limit":5,"suppression_below":10,"fist_to_five_pass":3,"majority_percent":50,"attendance_for_partners":false,"attendance_for_funders":false,"attendance_for_public":false,"stale_after_months":12,"isolated_after_months":12,"readiness_champion":"","readiness_funding":"","readiness_urgency":"","notes":""},
sector: {"name":"","position":"","target":null,"notes":""},
organization: {"name":"","short_name":"","sector_id":null,"kind":"partner","status":"active","joined_on":null,"left_on":null,"website":"","email":"","phone":"","address":"","place":"","population_served":"","tags":"","agreement_signed_on":null,"agreement_renews_on":null,"agreement_term":"","motivation":"","notes":""},
person: {"name":"","organization_id":null,"title":"","email":"","phone":"","languages":"","is_backbone_staff":false,"fte":null,"funded_until":null,"lived_experience":false,"supports":"","notes":""},
group: {"name":"","kind":"working_group","purpose":"","position":"","notes":""},
seat: {"group_id":null,"organization_id":null,"role":"member","from_on":null,"until_on":null,"position":"","notes":""},
representation: {"seat_id":null,"person_id":null,"capacity":"leader","from_on":null,"until_on":null,"notes":""},
relationship: {"from_id":null,"to_id":null,"kind":"works_with","direction":"undirected","started_on":null,"ended_on":null,"notes":""},
relationship_kind: {"code":"","name":"","position":"","notes":""},
reading: {"relationship_id":null,"read_on":null,"intensity":null,"openness":null,"reliability":null,"mission":null,"influence":null,"resources":null,"involvement":null,"notes":""},
assessment: {"stakeholder_id":null,"assessor_id":null,"criterion":"power","assessed_on":null,"score":null,"level":"","notes":""},
contribution: {"organization_id":null,"side":"offered","kind":"staff_time","name":"","amount":null,"unit":"","from_on":null,"until_on":null,"strategy_id":null,"notes":""},
attribute: {"record":"organization","name":"","kind":"text","choices":"","position":"","notes":""},
attribute_value: {"attribute_id":null,"record_id":null,"value":""},
map_view: {"name":"","filter":"","colour_by":"sector","size_by":"same","labels":"important","shown_on":null,"off":"","hidden":"","people":false,"position":"","notes":""},
map_place: {"view_id":null,"stakeholder_id":null,"x":0.0,"y":0.0,"pinned":false},
network_snapshot: {"name":"","taken_on":null,"filter":"","body":"","notes":""},
distinction: {"one_id":null,"other_id":null,"notes":""},
foreign_part: {"format":"kumu_json","name":"","body":""},
agenda_section: {"kind":"other","title":"","body":"","position":"","notes":""},
goal: {"name":"","statement":"","horizon":"","position":"","notes":""},
strategy: {"goal_id":null,"name":"","statement":"","position":"","notes":""},
agenda_version: {"number":0,"state":"draft","frozen_on":null,"adopted_on":null,"adopted_by_id":null,"body":"","notes":""},
endorsement: {"organization_id":null,"version_id":null,"answer":"not_asked","person_id":null,"answered_on":null,"reservation":"","notes":""},
indicator: {"name":"","question":"","level":"population","performance_type":null,"status":"proposed","direction":"increase","unit":"","frequency":"quarterly","goal_id":null,"is_headline":false,"data_development_priority":"none","position":"","notes":""},
definition: {"indicator_id":null,"valid_from_on":null,"numerator":"","denominator":"","factor":1,"source":"","method":"","collector":"","dimensions":"","known_issues":"","notes":""},
observation: {"indicator_id":null,"definition_id":null,"period":"","place":"","disaggregation":"","organization_id":null,"value":null,"numerator":null,"denominator":null,"confidence":"rough_guess","received_on":null,"notes":""},
target: {"indicator_id":null,"period":"","place":"","disaggregation":"","value":null,"notes":""},
baseline: {"indicator_id":null,"period":"","place":"","disaggregation":"","value":null,"notes":""},
activity: {"name":"","organization_id":null,"why_us":"","status":"planned","starts_on":null,"ends_on":null,"place":"","population_served":"","reach":null,"budget":null,"participation_intended":"","participation_actual":"","position":"","notes":""},
alignment: {"activity_id":null,"strategy_id":null,"strength":"primary","notes":""},
series: {"name":"","group_id":null,"cadence":"monthly","starts_on":null,"ends_on":null,"day_rule":"weekday_of_month","mode":"in_person","place":"","link":"","starts_at":"09:00","ends_at":"11:00","time_zone":"","quorum_kind":"share_of_seats","quorum_percent":50,"quorum_count":0,"template_id":null,"uid":"","sequence":0,"position":"","notes":""},
series_exception: {"series_id":null,"kind":"skipped","falls_on":null,"reason":"","notes":""},
meeting: {"series_id":null,"title":"","held_on":null,"due_on":null,"starts_at":"09:00","ends_at":"11:00","time_zone":"","mode":"in_person","place":"","link":"","chair_id":null,"facilitator_id":null,"note_taker_id":null,"status":"planned","cancelled_reason":"","started_at":null,"ended_at":null,"current_item_id":null,"minutes_state":"draft","summary":"","reopen_reason":"","guests":"","uid":"","sequence":0,"notes":""},
logistics_entry: {"meeting_id":null,"kind":"room","state":"to_do","text":"","person_id":null,"due_on":null,"position":"","notes":""},
data_pack_entry: {"meeting_id":null,"indicator_id":null,"title":"","value":"","unit":"","as_of_on":null,"source":"","position":"","notes":""},
agenda_item: {"meeting_id":null,"series_id":null,"title":"","purpose":"discuss","minutes_planned":10,"minutes_used":null,"state":"open","state_reason":"","presenter_id":null,"proposer_id":null,"proposer_person_id":null,"proposed_on":null,"goal_id":null,"activity_id":null,"indicator_id":null,"decision_id":null,"action_id":null,"carried_from_id":null,"carry_reason":"none","recurs":false,"is_confidential":false,"started_at":null,"finished_at":null,"preread":"","discussion":"","position":"","notes":""},
agenda_template: {"name":"","group_id":null,"position":"","notes":""},
template_item: {"template_id":null,"title":"","purpose":"discuss","minutes_planned":10,"presenter_id":null,"preread":"","recurs":false,"position":"","notes":""},
attendance: {"meeting_id":null,"seat_id":null,"presence":"leader_in_person","person_id":null,"delegate_name":"","arrived_at":null,"departed_at":null,"notes":""},
reply: {"meeting_id":null,"seat_id":null,"answer":"needs_action","person_id":null,"delegate_id":null,"delegate_name":"","delegate_email":"","replied_at":null,"sequence":0,"notes":""},
guest: {"meeting_id":null,"name":"","person_id":null,"organization_id":null,"is_community":false,"email":"","arrived_at":null,"departed_at":null,"position":"","notes":""},
decision: {"meeting_id":null,"agenda_item_id":null,"question":"","proposal":"","outcome":"","state":"decided","method":"consensus","step":0,"threshold":null,"majority_of":"votes_cast","adviser_names":"","topic":"","options":"","criteria":"","evidence":"","objections":"","concerns":"","proposer_id":null,"responsible_id":null,"responsible_organization_id":null,"decided_on":null,"deferred_until_on":null,"review_on":null,"reviewed_on":null,"review_outcome":"","superseded_by_id":null,"affects_community":false,"position":"","notes":""},
decision_option: {"decision_id":null,"text":"","in_favour":"","against":"","chosen":false,"position":"","notes":""},
evidence: {"decision_id":null,"kind":"record","record_table":"","record_id":null,"title":"","value":"","as_of_on":null,"source":"","text":"","position":"","notes":""},
declared_interest: {"decision_id":null,"person_id":null,"organization_id":null,"text":"","is_recused":false,"position":"","notes":""},
vote: {"decision_id":null,"seat_id":null,"person_id":null,"hand":"consent","fingers":null,"count":1,"notes":""},
objection: {"decision_id":null,"kind":"objection","seat_id":null,"person_id":null,"text":"","state":"open","integration":"","position":"","notes":""},
consent_check: {"decision_id":null,"asked":"","how":"","asked_on":null,"answer":"not_sought","conditions":"","position":"","notes":""},
check_out: {"meeting_id":null,"question":"usefulness","score":3,"count":0},
check_out_comment: {"meeting_id":null,"text":""},
action_item: {"text":"","person_id":null,"organization_id":null,"promised_to_id":null,"promised_on":null,"due_on":null,"snoozed_until":null,"snooze_reason":"","status":"open","done_on":null,"dropped_reason":"","origin":"meeting","meeting_id":null,"agenda_item_id":null,"decision_id":null,"sequence":0,"position":"","notes":""}, };
