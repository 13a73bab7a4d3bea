import type { Contribution } from "../../api/bindings";
import { date, number } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";

type Facts = Pick<Contribution, "amount" | "unit" | "from_on" | "until_on">;

/** When something is brought or needed; empty for always. */
export function spanWords({ from_on, until_on }: Facts): string {
  const words = t.contributions;
  if (from_on && until_on) return words.span(date(from_on), date(until_on));
  if (from_on) return words.from(date(from_on));
  return until_on ? words.until(date(until_on)) : "";
}

/** How much of something there is, and when: `20 hours a month, until 30 Jun 2027`. */
export function factWords(facts: Facts): string {
  const amount = facts.amount === null ? "" : number(facts.amount, 2);
  const much = [amount, facts.unit].filter(Boolean).join(" ");
  return [much, spanWords(facts)].filter(Boolean).join(", ");
}
