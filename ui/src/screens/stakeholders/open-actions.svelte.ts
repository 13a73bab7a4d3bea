import { newId } from "../../api/api";
import type { ActionRow } from "../../api/bindings";
import { live } from "../../api/live.svelte";
import { today } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import { announce } from "../../shell/announcer.svelte";
import { act } from "../../shell/faults.svelte";
import { addAction } from "./edits";

/** The open actions, so that what is under way is not offered again, and a way to make more of them. */
export class OpenActions {
  #answer = live(() => ({
    module: "actions",
    ask: {
      view: "actions",
      filter: { statuses: ["open", "in_progress"] },
      today: today(),
    },
  }));
  #initiative = live(() => ({
    module: "initiative",
    ask: { view: "initiative" },
  }));
  #rows = $derived.by((): readonly ActionRow[] => {
    const found = this.#answer.view?.view;
    return found?.view === "actions" ? found.actions : [];
  });
  #byText = $derived(
    new Map(this.#rows.map((row) => [row.text, row] as const)),
  );
  #byId = $derived(new Map(this.#rows.map((row) => [row.id, row] as const)));

  /** The open action that says just this. */
  saying(text: string): string | undefined {
    return this.#byText.get(text)?.id;
  }

  /** What an open action says; nothing once it is done or gone. */
  textOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#byId.get(id)?.text;
  }

  /** How many open actions an organization has. */
  countOf(organization: string): number {
    return this.#rows.filter(
      ({ organization_id }) => organization_id === organization,
    ).length;
  }

  /** Adds an action of an organization, or else of the backbone, and answers its identity; what is refused is shown. */
  async make(text: string, organization?: string): Promise<string | undefined> {
    const id = newId();
    const backbone = this.#initiative.view?.view.initiative.backbone_id ?? null;
    if (!(await act(addAction(id, organization ?? backbone, text))))
      return undefined;
    announce(t.contributions.made(text));
    return id;
  }
}
