import type { DecisionVerdict, Method } from "../../../../api/bindings";
import { percent } from "../../../../i18n/format";
import { t } from "../../../../i18n/language.svelte";

/** Whether the rule lets a decision be recorded. */
export function allows({ result }: DecisionVerdict): boolean {
  return result !== "blocked" && result !== "fails";
}

/** The colour of a verdict, beside its words. */
export function toneOf({ result }: DecisionVerdict): string {
  if (result === "passes") return "good";
  return result === "no_data" || result === "no_rule" ? "soft" : "bad";
}

/** What the rule of a method says, with its numbers, in words. */
export function verdictWords(method: Method, verdict: DecisionVerdict): string {
  const { result, numerator, denominator, tally, threshold } = verdict;
  const words = t.deciding;
  if (method === "advice") return words.adviceRule;
  if (result === "no_rule")
    return denominator + tally.abstain === 0
      ? words.nobodyHeard
      : words.senseChecked(numerator, tally.no, tally.abstain);
  if (result === "no_data") return words.nobodyHeard;
  if (result === "blocked") return words.blocked(verdict.open_objections);
  const passes = result === "passes";
  if (method === "consent") return words.consentPasses(numerator, denominator);
  if (method === "consensus")
    return passes
      ? words.consensusPasses(numerator, denominator, tally.stand_aside)
      : words.consensusFails(tally.no, denominator);
  if (method === "fist_to_five")
    return passes
      ? words.fistPasses(threshold ?? 0, denominator)
      : words.fistFails(denominator - numerator, denominator, threshold ?? 0);
  const share = percent(denominator > 0 ? numerator / denominator : 0);
  const needed = percent((threshold ?? 0) / 100);
  return passes
    ? words.majorityPasses(numerator, denominator, share, needed)
    : words.majorityFails(numerator, denominator, share, needed);
}
