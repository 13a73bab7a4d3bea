import { live } from "../../api/live.svelte";
import {
  decisionDuties,
  meetingDuties,
  pledgesOf,
  type Commitment,
} from "./commitments";
import { OpenActions } from "./open-actions.svelte";

/** What somebody leaves behind after a day, as the file knows it. */
export class Commitments {
  #of: () => { person: string; day: string; organizations: string[] };
  #open = new OpenActions();

  /** `of` tells who leaves after which day, and the organizations for which they speak. */
  constructor(
    of: () => { person: string; day: string; organizations: string[] },
  ) {
    this.#of = of;
  }

  #meetings = live(() => ({
    module: "meetings",
    ask: { view: "meetings", series_id: null },
  }));
  #decisions = live(() => ({
    module: "meetings",
    ask: { view: "decisions", search: "" },
  }));
  #organizations = live(() => ({
    module: "stakeholders",
    ask: {
      view: "rows",
      table: "organization",
      ids: this.#of().organizations,
    },
  }));
  #offers = live(() => ({
    module: "stakeholders",
    ask: { view: "contributions" },
  }));

  #duties = $derived.by((): Commitment[] => {
    const { person, day } = this.#of();
    const planned = this.#meetings.view?.view;
    const decided = this.#decisions.view?.view;
    return [
      ...(planned?.view === "meetings"
        ? meetingDuties(planned.meetings, person, day)
        : []),
      ...(decided?.view === "decisions"
        ? decisionDuties(decided.decisions, person)
        : []),
    ];
  });
  #pledges = $derived.by((): Commitment[] => {
    const { day } = this.#of();
    const found = this.#organizations.view?.view;
    const offered = this.#offers.view?.view;
    if (found?.view !== "rows" || found.table !== "organization") return [];
    if (offered?.view !== "contributions") return [];
    return found.rows.flatMap((one) =>
      pledgesOf(one, offered.contributions, day),
    );
  });

  /** Duties first; what an open action hands on already is left out. */
  get all(): Commitment[] {
    return [...this.#duties, ...this.#pledges].filter(
      ({ action }) => action === null || !this.#open.saying(action),
    );
  }

  get isKnown(): boolean {
    const asked = [
      this.#meetings,
      this.#decisions,
      this.#organizations,
      this.#offers,
    ];
    return asked.every(({ view }) => view !== undefined);
  }
}
