import { plural } from "./plural";

/** Measures of the network that were kept, and what changed between two times. */
export const snapshots = {
  take: "Keep these measures…",
  takeTitle: "Keep the network measures",
  takeText:
    "Keeps every measure as it is on a day, so that you can compare later. What you change afterwards does not change it.",
  takeVerb: "Keep",
  taken: (name: string) => `Measures kept as “${name}”`,
  name: "Name",
  day: "Day",
  whom: "Who was measured",
  whomToMeasure: "Whom to measure",
  everyone: "All organizations",
  fitting: "Those that fit the filter",
  only: (what: string) => `Only ${what}`,
  title: "Kept measures",
  why: "how the network was on a day, to compare with",
  none: "None kept yet. Keep the measures today, and again in half a year, to see what changed.",
  acts: "Open, compare or remove",
  nameOf: (title: string) => `Name of ${title}`,
  of: (name: string, day: string) => (name === day ? name : `${name}, ${day}`),
  open: "Open",
  openOf: (title: string) => `Open ${title}`,
  withNow: "Compare with now",
  withNowOf: (title: string) => `Compare ${title} with now`,
  remove: (title: string) => `Remove ${title}`,
  unreadable: "Kept by a newer version; it cannot be read here.",
  shown: "Measures of",
  now: "now",
  other: "Compared with",
  noOther: "nothing",
  keptNote: (name: string, day: string, whom: string) =>
    `Kept as “${name}”, as the network was on ${day}. ${whom}.`,

  between: (before: string, after: string) => `From ${before} to ${after}`,
  cameCount: (n: number) =>
    plural(n, { one: "# organization came.", other: "# organizations came." }),
  leftCount: (n: number) =>
    plural(n, { one: "# organization left.", other: "# organizations left." }),
  nobodyCame: "Nobody came.",
  nobodyLeft: "Nobody left.",
  sameTies: "There are as many ties as before.",
  moreTies: (n: number) =>
    plural(n, { one: "There is # tie more.", other: "There are # ties more." }),
  fewerTies: (n: number) =>
    plural(n, {
      one: "There is # tie fewer.",
      other: "There are # ties fewer.",
    }),
  measured: (whom: string) => `Who was measured: ${whom}.`,
  otherSelection: (before: string, after: string) =>
    `Not the same were measured. First: ${before}. Then: ${after}. Part of each difference comes from that.`,
  measure: "Measure",
  change: "Change",
  means: "In words",
  newly: "could not be measured before",
  nomore: "cannot be measured any more",
  same: "the same",
  points: (n: string) => `${n} points`,
  changes: {
    nodes: { more: "more organizations", less: "fewer organizations" },
    ties: { more: "more ties", less: "fewer ties" },
    density: { more: "more closely knit", less: "more loosely knit" },
    reciprocity: {
      more: "more ties are returned",
      less: "fewer ties are returned",
    },
    isolates: { more: "more stand alone", less: "fewer stand alone" },
    components: {
      more: "falls into more parts",
      less: "hangs together in fewer parts",
    },
    largest_component: {
      more: "more hang together",
      less: "fewer hang together",
    },
    strong_components: {
      more: "falls into more circles along the ties",
      less: "hangs together in fewer circles along the ties",
    },
    average_path_length: {
      more: "longer ways between two",
      less: "shorter ways between two",
    },
    diameter: {
      more: "its ends are further apart",
      less: "its ends are nearer",
    },
    transitivity: {
      more: "partners of one are tied to each other more often",
      less: "partners of one are tied to each other less often",
    },
    average_clustering: {
      more: "neighbours are tied to each other more often",
      less: "neighbours are tied to each other less often",
    },
    degree_centralization: {
      more: "ties gather more at a few",
      less: "ties are spread more evenly",
    },
    betweenness_centralization: {
      more: "more paths lead over a few",
      less: "paths are spread more evenly",
    },
    largest_core: { more: "a denser core", less: "a thinner core" },
    articulation_points: {
      more: "more whose departure would split a part",
      less: "fewer whose departure would split a part",
    },
    communities: { more: "more circles", less: "fewer circles" },
    modularity: {
      more: "the circles stand apart more clearly",
      less: "the circles run into each other more",
    },
    cross_sector_share: {
      more: "a larger share of ties reaches across sectors",
      less: "a smaller share of ties reaches across sectors",
    },
  },
  samePairs: "No pair of sectors changed.",
  otherPairs: (n: number) =>
    plural(n, {
      one: "# other pair is as it was.",
      other: "# other pairs are as they were.",
    }),
  came: "Came",
  left: "Left",
  nobody: "Nobody",
  gone: "Not among the organizations any more",
  moved: "Changed most",
  by: "By which measure",
  organization: "Organization",
  nobodyMoved: "Nobody changed by this measure.",
};
