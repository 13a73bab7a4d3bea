import { faultOf, read, subscribe, type ViewOf } from "./api";
import type { Fault, Read } from "./bindings";

/** How long an answer may take before anything says that we are waiting. */
const QUIET_MS = 300;

/** A view that stays true: it is read again after every change and whenever its question changes. */
export type Live<V, R> = {
  /** The last answer; kept while a newer one is on its way. */
  readonly view: V | undefined;
  /** The question that it answers. */
  readonly asked: R | undefined;
  /** Why the last reading failed. */
  readonly fault: Fault | undefined;
  /** True while waiting for longer than 300 ms. */
  readonly loading: boolean;
  /** Reads again now. */
  again(): void;
};

/**
 * Follows one question for as long as the calling component lives. `ask` may read runes: a new
 * question is asked at once and a late answer to an old one is dropped. `null` asks nothing.
 */
export function live<R extends Read>(ask: () => R | null): Live<ViewOf<R>, R> {
  let view = $state.raw<ViewOf<R>>();
  let asked = $state.raw<R>();
  let fault = $state.raw<Fault>();
  let loading = $state(false);
  let newest = 0;

  async function refresh(question: R | null) {
    const mine = ++newest;
    if (question === null) {
      view = undefined;
      asked = undefined;
      fault = undefined;
      loading = false;
      return;
    }
    const waiting = setTimeout(() => {
      if (mine === newest) loading = true;
    }, QUIET_MS);
    try {
      const answer = await read(question);
      if (mine !== newest) return;
      view = answer;
      asked = question;
      fault = undefined;
    } catch (cause) {
      if (mine === newest) fault = faultOf(cause);
    } finally {
      clearTimeout(waiting);
      if (mine === newest) loading = false;
    }
  }

  const question = $derived(JSON.stringify(ask()));
  const again = () => void refresh(JSON.parse(question) as R | null);

  $effect(() => {
    void refresh(JSON.parse(question) as R | null);
    return () => {
      newest += 1;
    };
  });
  $effect(() => subscribe("changed", again));

  return {
    get view() {
      return view;
    },
    get asked() {
      return asked;
    },
    get fault() {
      return fault;
    },
    get loading() {
      return loading;
    },
    again,
  };
}
