import type { Criterion, Quadrant, Salience } from "../../api/bindings";
import { plural } from "./plural";

/** How stakeholders are judged: the power/interest grid, its table, the gaps and the part of the inspector. */
export const standing = {
  panels: { grid: "Grid", table: "Table", gaps: "Gaps" },
  panel: "Show as",
  gapsCount: (n: number) => (n > 0 ? plural(n, { other: "Gaps (#)" }) : "Gaps"),
  judging: "Judging as",
  together: "the backbone, together",
  since: "Moves since",
  noSince: "no moves shown",
  on: "As of",
  now: "today",
  pastHint: "You see an earlier day. Choose today to place anyone.",

  gridName: "Power and interest",
  gridKeys:
    "Page up and Page down choose an organization, the arrow keys move it by 1 and with Shift by 10, Enter keeps its new place, Escape leaves it where it was.",
  gridHint:
    "Drag a mark, or choose one and click where it stands. Arrow keys move it, Enter keeps it, Escape leaves it.",
  power: "Power to move the problem",
  interest: "Interest in it",
  summary: (placed: number, all: number) =>
    `${placed} of ${plural(all, { one: "# organization", other: "# organizations" })} placed`,
  inQuadrant: (quadrant: string, n: number) =>
    plural(n, { other: `${quadrant}: #` }),
  at: (name: string, power: string, interest: string) =>
    `${name}: power ${power}, interest ${interest}`,
  chosen: (where: string, quadrant: string) => `${where}, ${quadrant}`,
  chosenUnplaced: (name: string) => `${name}, not placed yet`,
  draft: (power: string, interest: string) =>
    `power ${power}, interest ${interest}`,
  placedAs: (name: string, power: string, interest: string, by: string) =>
    `${name} placed at power ${power}, interest ${interest}, judged by ${by}`,
  leftAlone: (name: string) => `${name} stays where it was`,
  keep: "Keep this place",
  clickWhere: (name: string) => `Click where ${name} stands.`,
  spread: (least: number, most: number) => `${least} to ${most}`,
  unplaced: "Not placed yet",
  allPlaced: "Everyone who fits the filter has a place.",
  place: (name: string) => `Place ${name}`,
  nobodyPlacedText:
    "Place an organization by how much it could move the problem and how much it cares. Several people may judge; their spread is shown.",

  why: "Who to work with closely, keep content, keep informed or simply watch. Power and interest are judged from 0 to 100 and split at 50 (Mendelow 1991). Each mark stands at the mean of everyone's last opinion.",
  meansHint:
    "Numbers are means of everyone's last opinion. What you type is one opinion, of the one named under “Judging as”.",

  criteria: {
    power: "Power",
    interest: "Interest",
    legitimacy: "Legitimacy",
    urgency: "Urgency",
    stance: "Stance now",
    stance_desired: "Stance wanted",
    participation: "Part taken now",
    participation_desired: "Part wanted",
  } satisfies Record<Criterion, string>,
  meanings: {
    power: "How much it could move the problem, for better or worse",
    interest: "How much it cares what comes of this",
    legitimacy: "How rightful others find its claim to have a say",
    urgency: "How soon its claim needs an answer",
  },
  quadrant: "Quadrant",
  quadrants: {
    manage_closely: "manage closely",
    keep_satisfied: "keep satisfied",
    keep_informed: "keep informed",
    monitor: "monitor",
  } satisfies Record<Quadrant, string>,
  salience: "Salience",
  saliences: {
    definitive: "definitive",
    dominant: "dominant",
    forceful: "forceful",
    dependent: "dependent",
    dormant: "dormant",
    discretionary: "discretionary",
    demanding: "demanding",
    none: "none",
  } satisfies Record<Salience, string>,
  salienceMeans: {
    definitive:
      "Powerful, rightful and pressing: its claim comes first, and now.",
    dominant: "Powerful and rightful: expects to be at the table.",
    forceful:
      "Powerful and pressing without a claim others find rightful: may force its way.",
    dependent: "Rightful and pressing but without power: needs an advocate.",
    dormant: "Powerful, with no claim at the moment: keep an eye on it.",
    discretionary: "Rightful, without power or hurry: yours to involve.",
    demanding:
      "Pressing only: loud, yet neither powerful nor seen as rightful.",
    none: "Low in power, legitimacy and urgency alike.",
  } satisfies Record<Salience, string>,
  stances: {
    unaware: "unaware",
    resistant: "resistant",
    neutral: "neutral",
    supportive: "supportive",
    leading: "leading",
  },
  participations: {
    inform: "is informed",
    consult: "is consulted",
    involve: "is involved",
    collaborate: "works with us",
    empower: "decides",
  },

  title: "Standing",
  groups: {
    scores: "Scores, 0 to 100",
    stance: "Stance",
    participation: "Part in the work",
  },
  sources: {
    grid: "Grid after Mendelow 1991, salience after Mitchell, Agle and Wood 1997; both split at 50.",
    levels:
      "Stance after the stakeholder engagement matrix, part in the work after the IAP2 Spectrum.",
  },
  everyone: (value: string) => `everyone: ${value}`,
  everyoneSpread: (mean: string, least: number, most: number) =>
    `everyone: ${mean} (${least} to ${most})`,
  noOpinion: "no opinion",
  short: (n: number) =>
    plural(n, {
      one: "# step short of what is wanted",
      other: "# steps short of what is wanted",
    }),
  reached: "as wanted, or further",
  quadrantUnknown: "needs power and interest",
  salienceUnknown: "needs power, legitimacy and urgency",
  opinions: "Opinions",
  opinionOf: (who: string, day: string) => `${who}, ${day}`,
  superseded: "superseded",
  noOpinions: "Nobody has judged this yet.",

  gapsWhy:
    "Where somebody stands short of what you want, and who has power but no place at the table. Each can become an action.",
  noGaps: "No gaps among those who fit the filter.",
  noGapsText:
    "A gap appears when a stance or part that is wanted is ahead of the present one, or when someone powerful is not active.",
  gapKinds: {
    stance: "Stance short of what is wanted",
    participation: "Part in the work short of what is wanted",
    power: "High power, but not at the table",
  },
  fromTo: (from: string, to: string) => `${from} now, ${to} wanted`,
  powerButStatus: (power: string, status: string) =>
    `power ${power}, status ${status}`,
  makeActionFor: (name: string) => `Make an action for ${name}`,
  actionText: (name: string) => `Action for ${name}`,
  openAction: "Open in Actions",
  openActions: (n: number) =>
    plural(n, { one: "# open action", other: "# open actions" }),
  actions: {
    stance: (name: string, from: string, to: string) =>
      `Talk with ${name} about moving from ${from} to ${to}`,
    participation: (name: string, from: string, to: string) =>
      `Agree with ${name} on a larger part: from “${from}” to “${to}”`,
    power: (name: string) => `Invite ${name} to the table`,
  },
};
