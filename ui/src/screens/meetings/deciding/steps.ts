import type { Decision, DecisionVerdict, Method } from "../../../api/bindings";
import type { ScriptStep } from "../../../i18n/en/scripts";
import { t } from "../../../i18n/language.svelte";

/** What is written down in a step, or as one part of the whole. */
export type Section =
  | "question"
  | "options"
  | "evidence"
  | "interests"
  | "community"
  | "advice"
  | "concerns"
  | "hands"
  | "objections"
  | "outcome";

/** A step of the script of a method: its words, and what is written down in it. */
export type Step = ScriptStep & { key: string; sections: readonly Section[] };

type Scripts = typeof t.scripts;
type Keys = { [M in Method]: keyof Scripts[M]["steps"] };

const STAKES: readonly Section[] = ["interests", "community"];
const RESTS: readonly Section[] = ["options", "evidence"];

/** The steps of each method in their order, with what is written down in each. */
const SCRIPTS: {
  readonly [M in Method]: readonly (readonly [Keys[M], readonly Section[]])[];
} = {
  consent: [
    ["present", ["question"]],
    ["understand", RESTS],
    ["stakes", STAKES],
    ["react", ["concerns"]],
    ["hands", ["hands"]],
    ["integrate", ["objections", "question"]],
    ["record", ["outcome"]],
  ],
  consensus: [
    ["present", ["question"]],
    ["understand", RESTS],
    ["stakes", STAKES],
    ["discuss", ["concerns"]],
    ["hands", ["hands"]],
    ["integrate", ["objections", "question"]],
    ["record", ["outcome"]],
  ],
  fist_to_five: [
    ["present", ["question"]],
    ["understand", RESTS],
    ["stakes", STAKES],
    ["hands", ["hands"]],
    ["hear", ["concerns", "question"]],
    ["record", ["outcome"]],
  ],
  majority: [
    ["present", ["question"]],
    ["debate", RESTS],
    ["stakes", STAKES],
    ["hands", ["hands"]],
    ["record", ["concerns", "outcome"]],
  ],
  advice: [
    ["present", ["question"]],
    ["ask", ["advice", "interests", "community"]],
    ["gather", ["options", "evidence", "concerns"]],
    ["record", ["outcome"]],
  ],
  sense_check: [
    ["present", ["question"]],
    ["hands", ["hands"]],
    ["hear", ["concerns"]],
    ["record", ["outcome"]],
  ],
};

/** Everything that is written down about a decision, as one page. */
export function wholeOf(method: Method): readonly Section[] {
  return [
    "question",
    ...(method === "advice" ? ["advice" as const] : []),
    ...RESTS,
    ...STAKES,
    "objections",
    "concerns",
    "outcome",
  ];
}

/** The steps of a method with their words. */
export function stepsOf(method: Method): readonly Step[] {
  const words: Readonly<Record<string, ScriptStep | undefined>> =
    t.scripts[method].steps;
  return SCRIPTS[method].flatMap(([key, sections]) => {
    const said = words[key];
    return said ? [{ ...said, key: String(key), sections }] : [];
  });
}

/** The place of the step that a decision is at; another method may have fewer steps. */
export function placeOf({ method, step }: Pick<Decision, "method" | "step">) {
  return Math.min(Math.max(step, 0), SCRIPTS[method].length - 1);
}

/** The place of the step in which something is written down; undefined when no step asks for it. */
export function placeWith(method: Method, section: Section) {
  const at = SCRIPTS[method].findIndex(([, held]) => held.includes(section));
  return at < 0 ? undefined : at;
}

/** Where a proposal that did not come through goes on: the section to work on, and the words for it. */
export function wayOn(method: Method, { result }: DecisionVerdict) {
  const { whatNow, toIntegrate, toHear, toProposal } = t.deciding;
  if (result === "blocked")
    return {
      section: "objections" as const,
      advice: whatNow.integrate,
      link: toIntegrate,
    };
  if (result !== "fails") return undefined;
  if (method === "fist_to_five")
    return {
      section: "concerns" as const,
      advice: whatNow.hear,
      link: toHear,
    };
  return {
    section: "question" as const,
    advice: method === "majority" ? whatNow.vote : whatNow.agree,
    link: toProposal,
  };
}
