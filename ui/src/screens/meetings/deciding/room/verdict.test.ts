import { afterEach, expect, test } from "vitest";
import type { DecisionVerdict } from "../../../../api/bindings";
import { useLanguage } from "../../../../i18n/language.svelte";
import { allows, verdictWords } from "./verdict";

afterEach(() => useLanguage("en"));

const verdict = (fields: Partial<DecisionVerdict>): DecisionVerdict => ({
  result: "passes",
  numerator: 0,
  denominator: 0,
  percent: null,
  threshold: null,
  open_objections: 0,
  ...fields,
  tally: {
    consent: 0,
    objection: 0,
    stand_aside: 0,
    yes: 0,
    no: 0,
    abstain: 0,
    fingers: [0, 0, 0, 0, 0, 0],
    recused: 0,
    ...fields.tally,
  },
});

test("the rule is told with its numbers", () => {
  const fist = { denominator: 31, threshold: 3 };
  expect(
    verdictWords("fist_to_five", verdict({ ...fist, numerator: 31 })),
  ).toBe("Passes: nobody below 3 of 31 hands.");
  const fails = verdict({ ...fist, result: "fails", numerator: 29 });
  expect(verdictWords("fist_to_five", fails)).toBe(
    "Does not pass: 2 of 31 hands are below 3.",
  );
  expect(allows(fails)).toBe(false);
  const blocked = verdict({ result: "blocked", open_objections: 1 });
  expect(verdictWords("consent", blocked)).toBe(
    "Blocked: one objection is open.",
  );
  expect(allows(blocked)).toBe(false);
  const vote = { numerator: 9, denominator: 20, threshold: 50 };
  expect(verdictWords("majority", verdict({ ...vote, result: "fails" }))).toBe(
    "Does not pass: 9 of 20 in favour, 45%; more than 50% is needed.",
  );
  expect(verdictWords("consent", verdict({ result: "no_data" }))).toBe(
    "Nobody was heard yet.",
  );
  expect(allows(verdict({ result: "no_data" }))).toBe(true);
});

test("and in Spanish", async () => {
  await useLanguage("es");
  const blocked = verdict({ result: "blocked", open_objections: 2 });
  expect(verdictWords("consent", blocked)).toBe(
    "Bloqueada: hay 2 objeciones abiertas.",
  );
});
