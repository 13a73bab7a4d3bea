import type { ActivityStatus, Strength } from "../../api/bindings";
import { places } from "./places";
import { plural } from "./plural";

/** Activities and the alignment matrix. */
export const activities = {
  title: places.activities,
  counts: (active: number, total: number, strategies: number) =>
    `${plural(active, { one: "# active", other: "# active" })} of ${plural(total, { one: "# activity", other: "# activities" })} · ${plural(strategies, { one: "# strategy", other: "# strategies" })}`,
  views: "View of the activities",
  matrix: "Alignment",
  register: "Register",
  add: "Add an activity",
  addText:
    "An activity is something one organization does that serves the agenda. You can fill in the rest later.",
  addVerb: "Add",
  noOwner: "No owner yet",
  details: "Details",
  removeActivity: "Remove this activity",
  status: {
    planned: "planned",
    on_track: "on track",
    minor_issues: "minor issues",
    major_issues: "major issues",
    completed: "completed",
    abandoned: "abandoned",
  } satisfies Record<ActivityStatus, string>,
  underWay: "under way",
  strength: {
    primary: "primary",
    supporting: "supporting",
  } satisfies Record<Strength, string>,
  /** Letters and words for each strength, beside those of every language. */
  typed: {
    primary: ["p", "primary", "main"],
    supporting: ["s", "supporting", "support"],
    none: ["none"],
  },
  strengthFor: (strategy: string) => `Strength for ${strategy}`,
  strengthWanted:
    "Type p for primary or s for supporting; leave it empty for neither.",
  gap: "gap",
  legend: "Legend",
  participation: {
    inform: "inform",
    consult: "consult",
    involve: "involve",
    collaborate: "collaborate",
    empower: "empower",
  } as Record<string, string>,
  filters: {
    status: "Status",
    organization: "Organization",
    strategy: "Strategy",
    alignment: "Alignment",
    unaligned: "none",
    search: "Search activities",
  },
  grid: {
    label: "Alignment matrix: activities by strategies",
    activity: "Activity",
    inactive: (name: string, status: string) => `${name} (${status})`,
    strategies: "Strategies",
    strategyNote: (goal: string, activities: number, active: number) =>
      `${goal}: ${plural(activities, { one: "# activity", other: "# activities" })}, ${plural(active, { one: "# under way", other: "# under way" })}`,
    goal: (place: number, name: string) => `Goal ${place}: ${name}`,
    foot: "Under way",
    none: "none",
    gapNote: "gap: nothing under way for this strategy",
    registerLabel: "Register of activities",
  },
  fields: {
    name: "Name",
    organization: "Organization",
    status: "Status",
    starts_on: "From",
    ends_on: "To",
    place: "Place",
    population_served: "People served",
    reach: "Reach a year",
    budget: "Budget a year",
    why_us: "Why us",
    participation_intended: "Participation intended",
    participation_actual: "Participation so far",
    notes: "Notes",
  },
  alignments: "Serves",
  notAligned: "Serves no strategy yet.",
  alignWith: "Align with a strategy",
  findings: {
    title: "What the matrix shows",
    lead: "From the records, whatever is filtered out at the left.",
    gap: "Gap",
    gapTitle: (strategy: string) => `${strategy} has no activity under way.`,
    gapNone: "No activity is aligned with it.",
    gapSome: (n: number) =>
      plural(n, {
        one: "# activity is aligned with it, but it is not under way.",
        other: "# activities are aligned with it, but none is under way.",
      }),
    goalGap: (goal: string) => `${goal} has no strategy.`,
    goalGapText: "Nothing can be aligned with a goal before it has a strategy.",
    orphan: "No alignment",
    overlap: "Possible overlap",
    overlapText: (strategy: string, place: string) =>
      `Both are primary for ${strategy}, in the same place (${place}) and for the same people.`,
    showActivities: "Show its activities",
    openStrategy: "Open the strategy",
    openGoal: "Open the goal",
    openActivity: "Open the activity",
    nothing: "No gaps",
    nothingText:
      "Every strategy has an activity under way and every activity serves a strategy.",
    why: "A strategy is a gap when no activity that is on track or has issues is aligned with it; planned, completed and abandoned ones do not count. Two activities may overlap when both are under way and primary for one strategy, with the same place and the same people served.",
    more: (n: number) => plural(n, { one: "and # more", other: "and # more" }),
  },
  empty: {
    title: "Who does what, for which strategy",
    text: "List what each organization already does. The matrix then shows which strategy many work on, and which one nobody does.",
  },
  noStrategies: {
    title: "The matrix needs strategies",
    text: "Activities are aligned with the strategies of the common agenda. Write the first goal and its strategies there.",
    action: "Open the common agenda",
  },
  noResults: {
    title: "No activity fits the filters",
    text: "Take one of the filters away, or clear them all.",
  },
  gone: "This activity is not there any more",
  goneText: "It may have been removed. The history can bring it back.",
};
