import type {
  Confidence,
  DataPriority,
  DesiredDirection,
  Frequency,
  IndicatorLevel,
  IndicatorStatus,
  PerformanceType,
} from "../../api/bindings";

/** Shared measurement: the words of its codes. */
export const measures = {
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
};
