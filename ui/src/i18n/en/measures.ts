import type {
  Confidence,
  DataPriority,
  DesiredDirection,
  Freshness,
  Frequency,
  IndicatorLevel,
  IndicatorStatus,
  MeasureTrend,
  PerformanceType,
} from "../../api/bindings";
import { places } from "./places";
import { plural } from "./plural";

/** Shared measurement: indicators, how they are measured, and what was measured. */
export const measures = {
  title: places.measures,
  counts: (indicators: number, headlines: number, limit: number) =>
    `${plural(indicators, { one: "# indicator", other: "# indicators" })} · ${headlines} of ${limit} headline measures`,
  levels: {
    population: "population",
    performance: "performance",
  } satisfies Record<IndicatorLevel, string>,
  performanceTypes: {
    how_much: "How much did we do?",
    how_well: "How well did we do it?",
    better_off: "Is anyone better off?",
  } satisfies Record<PerformanceType, string>,
  statuses: {
    proposed: "proposed",
    defining: "being defined",
    agreed: "agreed",
    collecting: "collecting",
    retired: "retired",
  } satisfies Record<IndicatorStatus, string>,
  directions: {
    increase: "should rise",
    decrease: "should fall",
    maintain: "should stay",
  } satisfies Record<DesiredDirection, string>,
  frequencies: {
    weekly: "weekly",
    monthly: "monthly",
    quarterly: "quarterly",
    half_yearly: "half-yearly",
    yearly: "yearly",
    school_year: "school year",
  } satisfies Record<Frequency, string>,
  priorities: {
    none: "none",
    low: "low",
    medium: "medium",
    high: "high",
  } satisfies Record<DataPriority, string>,
  confidences: {
    rough_guess: "rough guess",
    expert: "expert judgement",
    rapid: "rapid survey",
    intensive: "intensive survey",
    sampled: "drawn sample",
  } satisfies Record<Confidence, string>,
  trends: {
    improving: "improving",
    flat: "flat",
    worsening: "worsening",
    too_few_points: "too few points",
  } satisfies Record<MeasureTrend, string>,
  freshnesses: {
    not_expected: "not collected yet",
    nothing_yet: "no value yet",
    late: "late",
    up_to_date: "up to date",
  } satisfies Record<Freshness, string>,
  noLongerCollected: "no longer collected",
  lateFor: (period: string) => `${period} is missing`,

  periods: {
    quarter: (number: number, year: string) => `Q${number} ${year}`,
    half: (number: number, year: string) => `H${number} ${year}`,
    week: (number: number, year: string) => `week ${number}, ${year}`,
    wanted: {
      weekly: "Type a week, such as 2026-W07.",
      monthly: "Type a month, such as May 2026 or 2026-05.",
      quarterly: "Type a quarter, such as Q1 2026.",
      half_yearly: "Type a half-year, such as H1 2026.",
      yearly: "Type a year, such as 2026.",
      school_year: "Type a school year, such as 2026/27.",
    } satisfies Record<Frequency, string>,
  },
  valueIn: (value: string, period: string) => `${value}, ${period}`,
  valueOf: (value: string, unit: string) => (unit ? `${value} ${unit}` : value),

  headlines: "Headline measures",
  headlinesSub: (n: number, limit: number) => `${n} of ${limit}`,
  overLimit: (limit: number) =>
    `More than the ${limit} that this initiative allows itself. A short list is read; a long one is not.`,
  headlinesText:
    "The few numbers that everybody looks at first, in the order in which they are shown.",
  noGoal: "No goal yet",
  groupBy: "Gathered by",
  by: { goal: "By goal", status: "By status" },
  target: "Target",
  noValue: "no value yet",
  noTarget: "no target",
  targetIn: (value: string, period: string) => `${value} by ${period}`,
  courseWords: (n: number, from: string, until: string) =>
    plural(n, {
      one: `One value: ${until}.`,
      other: `# values, from ${from} to ${until}.`,
    }),
  add: "Add an indicator",
  addVerb: "Add the indicator",
  addHint:
    "Name what you would count, such as “Third graders reading at level”",
  filters: {
    search: "Search indicators",
    status: "Status",
    goal: "Goal",
    headlines: "Only headline measures",
    headlinesChip: "headline measures",
  },
  empty: {
    title: "Are things getting better?",
    text: "An indicator is a number that everybody counts in the same way. Begin with the three to five that would show your goals coming true; partners then report the same thing in the same words.",
  },
  noResults: {
    title: "No indicator fits the filters",
    text: "Take one of the filters away, or clear them all.",
  },

  gone: "This indicator is not there any more",
  goneText: "It may have been removed. The history can bring it back.",
  all: "All indicators",
  remove: "Remove this indicator",
  makeHeadline: "Make it a headline measure",
  endHeadline: "Take it off the short list",
  record: "About it",
  fields: {
    question: "Question",
    performance_type: "Asks",
    direction: "Direction",
    frequency: "Measured",
    priority: "Data to improve",
    anyType: "not said",
  },
  questionHint: "What people want to know when they look at it.",

  chart: {
    none: "No value yet. What you type below is drawn here.",
    noneTold: "There is no value that can be drawn.",
    targetIn: (value: string, period: string) => `Target ${value}, ${period}`,
    baseline: (value: string) => `Baseline ${value}`,
    version: (n: number) => `version ${n}`,
    show: "What is drawn",
    together: "All together",
    byPlace: "By place",
    byGroup: (dimension: string) => `By ${dimension}`,
    newest: (value: string, period: string, trend: string) =>
      `Newest: ${value} in ${period}; ${trend}.`,
    newestOf: (values: string) => `Newest: ${values}.`,
    breaks: (n: number) =>
      plural(n, {
        one: "It is measured otherwise from the dashed line on: values before and after do not compare.",
        other:
          "It is measured otherwise from each dashed line on: values before and after do not compare.",
      }),
    why: "How this is counted",
    trendHow:
      "The newest value is compared with the mean of the two before it, if all three were measured in the same way. Less than a hundredth apart counts as flat. For an indicator that should hold, nearer to its target is better.",
    freshHow:
      "Values are expected of an indicator that is being collected: 7 days after the end of a week, 30 of a month, 45 of a quarter, 60 of a half-year, 90 of a year.",
    togetherHow:
      "Where several organizations report one period, their counts are added up, and rates are reckoned anew from what was counted.",
  },

  grid: {
    title: "Values",
    label: (indicator: string) => `Values of ${indicator}`,
    period: "Period",
    place: "Place",
    group: "Group",
    value: "Value",
    numerator: "Counted",
    denominator: "Of",
    confidence: "Confidence",
    organization: "Reported by",
    received_on: "Received",
    notes: "Note",
    version: "Version",
    periodNote: "When it was measured. A typed date becomes its period.",
    placeNote: "Where; empty for the whole place.",
    groupNote:
      "For whom, such as age: 0-5; gender: girls. Empty for everybody.",
    numeratorNote: "What was counted, for a rate.",
    denominatorNote: "Of how many, for a rate.",
    toldNote:
      "The typed value, or what was counted divided by how many, times the factor of the definition.",
    versionNote: "The version of the definition it was measured under.",
    groupWanted: "Type it as dimension: value, such as age: 0-5.",
    noValues: "A pasted line has no value, so nothing was changed.",
    add: "Add a value",
    removeRows: (n: number) =>
      plural(n, { one: "Remove the value", other: "Remove # values" }),
    taken: (period: string) =>
      `${period} is there already for this place, group and organization. Change that row.`,
    hint: "Type in the last line, or paste a range from a spreadsheet there, in the order of the columns.",
    nothing: "no value",
  },

  definitions: {
    title: "Definition",
    none: "Not defined yet. Without a definition two organizations count two different things.",
    begin: "Write the definition",
    version: (n: number) => `Version ${n}`,
    from: (day: string) => `from ${day}`,
    fromBeginning: "from the beginning",
    measured: (n: number) => plural(n, { one: "# value", other: "# values" }),
    fields: {
      valid_from_on: "Valid from",
      numerator: "What is counted",
      denominator: "Of what",
      factor: "Told as",
      source: "Source",
      method: "Method",
      collector: "Collected by",
      dimensions: "Told apart by",
      known_issues: "Known issues",
    },
    denominatorHint: "Empty for a plain count.",
    dimensionsHint: "One on each line: age, gender, school.",
    factors: {
      1: "as it is",
      100: "per 100 (%)",
      1000: "per 1,000",
      100000: "per 100,000",
    },
    newVersion: "New version…",
    newVersionText:
      "It takes over what the last version says. Values of earlier periods keep the version they were measured under, and the chart shows where it changes.",
    addVersion: "Add the version",
    needsDay: "Say from which day it is measured so.",
    removeVersion: (n: number) => `Remove version ${n}`,
  },

  levelsTitle: "Targets and baseline",
  targets: {
    add: "Add a target",
    addBaseline: "Add a baseline",
    target: "Target",
    baseline: "Baseline",
    by: (period: string) => `by ${period}`,
    in: (period: string) => `in ${period}`,
    none: "No target yet. A target says when enough is enough.",
    value: "Value",
    period: "Period",
    place: "Place",
    group: "Group",
    forSome: (who: string) => `for ${who}`,
    edit: (what: string) => `Edit ${what}`,
    remove: (what: string) => `Remove ${what}`,
    save: { target: "Add the target", baseline: "Add the baseline" },
    needsValue: "Type a value.",
    periodWanted: "Type a period, such as 2028, Q2 2028 or 2027/28.",
  },

  used: {
    title: "Where it is used",
    none: "Nowhere yet. Link it to an item of an agenda, or take it into the data pack of a meeting.",
    items: "Agenda items",
    packs: "Data packs",
    decisions: "Decisions",
  },
};
