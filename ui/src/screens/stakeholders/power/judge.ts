import { today } from "../../../i18n/format";
import { setQuery } from "../../../shell/router.svelte";
import type { Query } from "../address";
import type { Lists } from "../lists";
import { optionOf } from "../lists";
import type { Judge } from "./judging";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Who judges by the address, today; someone who is not there any more is the backbone together. */
export function judgeOf(query: Query, lists: Lists): Judge {
  const by = optionOf(lists.people, query.by ?? null);
  return { assessor: by?.value ?? null, on: today() };
}

/** Lets that person judge from now on, or the backbone together. */
export function judgeAs(assessor: string | null): void {
  setQuery({ by: assessor });
}

/** The day that a part of the address names. */
export function dayOf(text: string | undefined): string | null {
  return text && DAY.test(text) ? text : null;
}
