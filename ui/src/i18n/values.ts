import { date, number } from "./format";
import { languages, t } from "./language.svelte";
import { groupWords, periodWords } from "./measured";

/** The words of every code that a record can hold, by table and field. */
const codes = (): Record<string, Record<string, string>> => ({
  "initiative.phase": t.initiative.phases,
  "initiative.language": Object.fromEntries(
    languages.map(({ code, name }) => [code, name]),
  ),
  "organization.kind": t.stakeholders.kinds,
  "organization.status": t.stakeholders.statuses,
  "group.kind": t.stakeholders.groupKinds,
  "seat.role": t.stakeholders.roles,
  "representation.capacity": t.stakeholders.capacities,
  "relationship.kind": t.stakeholders.ties,
  "relationship.direction": t.stakeholders.directions,
  "assessment.criterion": t.standing.criteria,
  "assessment.level": { ...t.standing.stances, ...t.standing.participations },
  "contribution.side": t.contributions.sides,
  "contribution.kind": t.contributions.kinds,
  "attribute.kind": t.stakeholders.fieldKinds,
  "map_view.colour_by": t.network.colours,
  "map_view.size_by": t.network.sizes,
  "map_view.labels": t.mapViews.labelings,
  "agenda_section.kind": t.agenda.kinds,
  "agenda_version.state": t.agenda.states,
  "endorsement.answer": t.agenda.answers,
  "indicator.level": t.measures.levels,
  "indicator.performance_type": t.measures.performanceTypes,
  "indicator.status": t.measures.statuses,
  "indicator.direction": t.measures.directions,
  "indicator.frequency": t.measures.frequencies,
  "indicator.data_development_priority": t.measures.priorities,
  "observation.confidence": t.measures.confidences,
  "activity.status": t.activities.status,
  "activity.participation_intended": t.activities.participation,
  "activity.participation_actual": t.activities.participation,
  "alignment.strength": t.activities.strength,
  "series.cadence": t.meetings.cadences,
  "series.day_rule": t.calendar.dayRules,
  "series_exception.kind": t.calendar.kinds,
  "series.mode": t.meetings.modes,
  "series.quorum_kind": t.calendar.quorumKinds,
  "meeting.mode": t.meetings.modes,
  "meeting.status": t.meetings.statuses,
  "meeting.minutes_state": t.meetings.minutesStates,
  "agenda_item.purpose": t.meetings.purposes,
  "agenda_item.state": t.meetings.itemStates,
  "agenda_item.carry_reason": t.preparing.carryReasons,
  "logistics_entry.kind": t.preparing.kinds,
  "logistics_entry.state": t.preparing.states,
  "attendance.presence": t.meetings.presences,
  "decision.method": t.meetings.methods,
  "decision.state": t.deciding.states,
  "decision.majority_of": t.deciding.majorities,
  "evidence.kind": t.deciding.evidenceKinds,
  "vote.hand": t.deciding.hands,
  "objection.kind": t.deciding.objectionKinds,
  "objection.state": t.deciding.objectionStates,
  "consent_check.answer": t.deciding.answers,
  "check_out.question": t.insight.checkOut.questions,
  "template_item.purpose": t.meetings.purposes,
  "reply.answer": t.calendars.answers,
  "action_item.status": t.actions.statuses,
  "action_item.origin": t.actions.origins,
});

const yesOrNo = [
  "is_backbone_staff",
  "lived_experience",
  "affects_community",
  "recurs",
  "is_confidential",
  "is_community",
  "chosen",
  "is_recused",
  "is_headline",
];

/** Fields that hold the name of a table. */
const tables = ["record_table"];

/** Fields that are written in one way and read in another. */
const spellings: Record<string, (stored: string) => string> = {
  period: periodWords,
  disaggregation: groupWords,
};

/** What the stored value of a field means, in words; `name` is what a record it names is called. */
export function valueWords(
  table: string,
  field: string,
  value: unknown,
  name: string | null,
): string {
  if (name) return name;
  if (value === null || value === "") return t.history.empty;
  if (yesOrNo.includes(field)) return value ? t.words.yes : t.words.no;
  if (typeof value === "number") return number(value, 2);
  if (typeof value !== "string") return JSON.stringify(value);
  if (tables.includes(field)) return t.records.table(value);
  const spelled = spellings[field];
  if (spelled) return spelled(value);
  const words = codes()[`${table}.${field}`]?.[value];
  if (words) return words;
  // A kind of the initiative's own: its code is its name in small letters, joined by underscores.
  if (table === "relationship" && field === "kind")
    return value.replaceAll("_", " ");
  return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}
