import type { Counted } from "../../api/bindings";

/** How promises are kept, by organization and by person. */
export const promises = {
  names: {
    organizations: "Promises by organization",
    people: "Promises by person",
  },
  who: { organizations: "Organization", people: "Person" },
  nobody: { organizations: "no organization", people: "nobody named" },
  total: "All together",
  open: "Open",
  overdue: "Overdue",
  snoozed: "Put off",
  completion: "Done of those due",
  onTime: "On time",
  caption: (from: string, until: string) =>
    `Open promises today, and how promises due from ${from} to ${until} were kept`,
  numberOf: (name: string, what: string, n: string) => `${name}, ${what}: ${n}`,
  rateOf: (name: string, rate: string) => `${name}, ${rate}`,
  partOf: (rate: string, n: string) => `${rate}: show the ${n} counted`,
  wholeOf: (rate: string, n: string) => `${rate}: show all ${n}`,
  noData: "no data",
  period: "Due in",
  periods: {
    twelve_months: "the last 12 months",
    quarter: "this quarter",
    last_quarter: "the last quarter",
    half_year: "this half-year",
    last_half_year: "the last half-year",
    year: "this year",
    last_year: "last year",
    own: "days of your own",
  },
  from: "From",
  until: "Until",
  days: (from: string, until: string) => `${from} to ${until}`,
  why: "How this is counted",
  whyText:
    "These numbers are for a conversation: where promises stay open, ask what stands in the way before asking for more.",
  completionHow:
    "Promises done ÷ promises whose due day lies in the period. Left out are those dropped, and those not done whose due day is today or still to come.",
  onTimeHow:
    "Promises done on their due day or before ÷ the same promises. One that is done but on a day nobody noted is left out.",
  noRanking:
    "Rows stand by name. Without a promise that fell due there is no data, neither 0 % nor 100 %.",
  openOf: (name: string) => `Open promises of ${name}`,
  remind: (name: string) => `Remind ${name}`,
  counted: {
    fell_due: "fell due",
    done: "fell due and done",
    time_known: "fell due, day of doing known",
    on_time: "done on time",
  } satisfies Record<Counted, string>,
};
