import type { DecisionDetail, Fault } from "../../../api/bindings";
import { live } from "../../../api/live.svelte";

/** One decision with everything that belongs to it, as it is now. */
export type Followed = {
  readonly detail: DecisionDetail | undefined;
  readonly fault: Fault | undefined;
  readonly loading: boolean;
};

/** Follows a decision for as long as the calling component lives; without an identity nothing is asked. */
export function followDecision(id: () => string | undefined): Followed {
  const answer = live(() => {
    const wanted = id();
    return wanted === undefined
      ? null
      : { module: "meetings", ask: { view: "decision", id: wanted } };
  });
  const detail = $derived(
    !answer.fault && answer.view?.view.view === "decision"
      ? answer.view.view
      : undefined,
  );
  return {
    get detail() {
      return detail?.decision.id === id() ? detail : undefined;
    },
    get fault() {
      return answer.fault;
    },
    get loading() {
      return answer.loading;
    },
  };
}
