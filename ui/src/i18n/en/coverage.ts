import { plural } from "./plural";

/** Sector coverage: who is at the table from each sector, and who is missing. */
export const coverage = {
  name: "Sector coverage",
  why: "An effort holds when every part of the community that shapes the problem takes part. A target says how many active partners you want from a sector; missing is the target less the active partners, and never below zero.",
  sub: (missing: number, reached: number, targets: number) =>
    targets === 0
      ? "no targets yet"
      : `${plural(missing, { one: "# partner missing", other: "# partners missing" })} · ${reached} of ${plural(targets, { one: "# target reached", other: "# targets reached" })}`,
  sector: "Sector",
  active: "Active partners",
  others: "Others that might",
  seats: "Seats held",
  target: "Target",
  missing: "Missing",
  nobody: "Nobody yet",
  none: "none",
  onlyOne: "only one",
  onlyOneNote: "All hangs on one organization.",
  reached: "reached",
  lacking: (n: number) => plural(n, { one: "# missing", other: "# missing" }),
  win: (n: number, sector: string) =>
    plural(n, {
      one: `Win # more partner from ${sector}`,
      other: `Win # more partners from ${sector}`,
    }),
  noTarget: "no target",
  showTable: (sector: string) => `Show ${sector} in the table`,
  teachTitle: "How many partners do you want from each sector?",
  teachText:
    "Set a target for the sectors that matter, and this page shows who is missing. A sector without a target is never counted as missing.",
  teach: "Set targets",
  emptyTitle: "No sectors yet",
  emptyText:
    "Sectors are the parts of the community that partners come from: schools, health care, parents. List them, and this page shows who is missing.",
  faded:
    "Those that the filter leaves out are faded; the numbers count everybody.",
};
