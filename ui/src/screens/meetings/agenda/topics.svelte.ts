import { live } from "../../../api/live.svelte";
import type { Option } from "../../../components/fields/options.svelte";
import { shortDate, today } from "../../../i18n/format";

/** What an item of an agenda can be about. */
export type Topics = {
  readonly goals: readonly Option[];
  readonly indicators: readonly Option[];
  readonly activities: readonly Option[];
  readonly decisions: readonly Option[];
  readonly actions: readonly Option[];
};

/** Follows what items can be about for as long as the calling component lives. */
export function useTopics(): Topics {
  const agenda = live(() => ({ module: "agenda", ask: { view: "agenda" } }));
  const indicators = live(() => ({
    module: "measures",
    ask: { view: "choices" },
  }));
  const activities = live(() => ({
    module: "activities",
    ask: {
      view: "activities",
      filter: {
        search: "",
        statuses: [],
        organization_id: null,
        strategy_id: null,
        unaligned: false,
      },
    },
  }));
  const decisions = live(() => ({
    module: "meetings",
    ask: { view: "decisions", search: "" },
  }));
  const actions = live(() => ({
    module: "actions",
    ask: {
      view: "actions",
      filter: {
        search: "",
        statuses: ["open", "in_progress"],
        organization_id: null,
        person_id: null,
        overdue: false,
      },
      today: today(),
    },
  }));
  return {
    get goals() {
      const view = agenda.view?.view;
      if (view?.view !== "agenda") return [];
      return view.goals.map(({ id, name }) => ({ value: id, label: name }));
    },
    get indicators() {
      const view = indicators.view?.view;
      if (view?.view !== "choices") return [];
      return view.choices.map(({ id, name, hint }) => ({
        value: id,
        label: name,
        detail: hint || undefined,
      }));
    },
    get activities() {
      const view = activities.view?.view;
      if (view?.view !== "activities") return [];
      return view.activities.map(({ id, name, organization }) => ({
        value: id,
        label: name,
        detail: organization || undefined,
      }));
    },
    get decisions() {
      const view = decisions.view?.view;
      if (view?.view !== "decisions") return [];
      return view.decisions.map(({ id, question, meeting_on }) => ({
        value: id,
        label: question,
        detail: meeting_on ? shortDate(meeting_on) : undefined,
      }));
    },
    get actions() {
      const view = actions.view?.view;
      if (view?.view !== "actions") return [];
      return view.actions.map(({ id, text, due_on }) => ({
        value: id,
        label: text,
        detail: due_on ? shortDate(due_on) : undefined,
      }));
    },
  };
}
