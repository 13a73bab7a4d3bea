import type { Answer, SectionKind, VersionState } from "../../api/bindings";
import { places } from "./places";
import { plural } from "./plural";

/** The common agenda: sections, goals, strategies, versions, endorsements. */
export const agenda = {
  title: places.agenda,
  counts: (goals: number, strategies: number) =>
    `${plural(goals, { one: "# goal", other: "# goals" })} · ${plural(strategies, { one: "# strategy", other: "# strategies" })}`,
  outline: "Contents",
  goals: "Goals and strategies",
  goalsText:
    "A goal is an outcome that can be measured; its strategies are the ways to reach it. Activities are aligned with strategies.",
  addSection: "Add a section",
  addGoal: "Add a goal",
  addStrategy: "Add a strategy",
  newSection: "New section",
  newGoal: "New goal",
  newStrategy: "New strategy",
  goalPlace: (place: number) => `Goal ${place}`,
  kind: "Kind",
  kinds: {
    vision: "vision",
    problem: "problem",
    goal: "goals",
    strategies: "strategies",
    principles: "principles",
    evaluation: "evaluation",
    other: "other",
  } satisfies Record<SectionKind, string>,
  fields: {
    sectionTitle: "Title of the section",
    goalName: "Name of the goal",
    statement: "Measurable statement",
    statementHint: "What will be different, for how many, measured by what?",
    horizon: "Horizon",
    horizonHint: "By when?",
    strategyName: "Name of the strategy",
    strategyStatement: "What it means",
    strategyHint: "What will be done, for whom, and where?",
  },
  bodyOf: (title: string) => `Text of ${title}`,
  bodyHint: "Write what everyone agreed…",
  actionsFor: (name: string) => `Actions for ${name}`,
  strategiesOf: (goal: string) => `Strategies of ${goal}`,
  removeSection: "Remove the section",
  removeStrategy: "Remove the strategy",
  removeGoal: (strategies: number) =>
    strategies === 0
      ? "Remove the goal"
      : plural(strategies, {
          one: "Remove the goal and its # strategy",
          other: "Remove the goal and its # strategies",
        }),
  removed: (name: string) => `${name} was removed.`,
  removedGoal: (name: string, strategies: number) =>
    strategies === 0
      ? `${name} was removed.`
      : plural(strategies, {
          one: `${name} was removed with its # strategy.`,
          other: `${name} was removed with its # strategies.`,
        }),
  empty: {
    title: "What everyone agreed",
    text: "Write the shared understanding of the problem, the goals and the strategies. Freeze a version when it is ready, and note which organizations endorse it.",
  },
  sectionsEmpty: "No section yet. Begin with the vision or the problem.",
  versions: "Versions",
  version: (number: number) => `Version ${number}`,
  noVersions:
    "No version yet. Freeze the text when it is ready to be read and endorsed; the working text can change after that, the version cannot.",
  changedSince: (number: number) => `Changed since version ${number}`,
  sameAs: (number: number) => `Same as version ${number}`,
  states: {
    draft: "draft",
    circulated: "out for endorsement",
    adopted: "adopted",
    superseded: "superseded",
  } satisfies Record<VersionState, string>,
  frozenOn: (day: string) => `frozen on ${day}`,
  adoptedOn: (day: string) => `adopted on ${day}`,
  coverage: (endorsed: number, active: number) =>
    `${endorsed} of ${active} active`,
  coverageLong: (endorsed: number, active: number) =>
    `${plural(endorsed, { one: "# of", other: "# of" })} ${plural(active, { one: "# active organization endorsed it", other: "# active organizations endorsed it" })}`,
  reservations: (n: number) =>
    plural(n, { one: "# with reservations", other: "# with reservations" }),
  declined: (n: number) =>
    plural(n, { one: "# declined", other: "# declined" }),
  freeze: "Freeze a version",
  freezeNext: (number: number) => `Freeze version ${number}`,
  freezeText:
    "The text, goals and strategies are kept as they stand now, under a number that organizations can endorse. The working text stays open.",
  freezeNote: "What changed and why",
  adopt: "Adopt",
  adoptVersion: (number: number) => `Adopt version ${number}`,
  adopted: (number: number) => `Version ${number} is adopted.`,
  frozen: (number: number) => `Version ${number} is frozen.`,
  endorsements: "Endorsements",
  frozenText: "Frozen text",
  views: "View of the version",
  back: "Back to the working text",
  answers: {
    not_asked: "not asked",
    endorsed: "endorsed",
    endorsed_with_reservations: "with reservations",
    declined: "declined",
  } satisfies Record<Answer, string>,
  filterAnswer: "Answer",
  allAnswers: "all",
  answerCount: (answer: string, n: string) => `${answer} ${n}`,
  columns: {
    organization: "Organization",
    answer: "Answer",
    answered_on: "Answered on",
    person: "Who answered",
    reservation: "Reservation",
    older: "Earlier",
  },
  endorsedOlder: (number: number) => `endorsed version ${number}`,
  noAnswers: {
    title: "No organization has this answer",
    text: "Choose another answer, or show all of them.",
    action: "Show all",
  },
  noOrganizations: {
    title: "Nobody to ask yet",
    text: "Active organizations appear here, so that you can note what each of them answered.",
    action: "Add organizations",
  },
  pasteHint:
    "Select a range and paste, or press Ctrl D, to answer for many at once.",
  gone: "This version is not there any more",
  why: "An endorsement says that an organization stands behind this very text. Coverage counts the active organizations that endorsed it, with reservations or without, over all active organizations.",
};
