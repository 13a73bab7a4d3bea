import type { Choice, Choices } from "../../api/bindings";
import type { Option } from "../../components/fields/options.svelte";
import { relationshipKinds } from "./choices";
import type { Lists } from "./lists";
import { lookOf } from "./sectors";

const optionsOf = (choices: readonly Choice[]): Option[] =>
  choices.map(({ id, name, hint }) => ({
    value: id,
    label: name,
    detail: hint,
    words: hint,
  }));

/** The lists to choose from, as the core's answer has them; empty before it is there. */
export class ChoiceLists implements Lists {
  #choices: () => Choices | undefined;

  constructor(choices: () => Choices | undefined) {
    this.#choices = choices;
  }

  sectors = $derived.by(() => this.#choices()?.sectors ?? []);
  organizations = $derived.by(() =>
    optionsOf(this.#choices()?.organizations ?? []),
  );
  people = $derived.by(() => optionsOf(this.#choices()?.people ?? []));

  attributes = $derived.by(() => this.#choices()?.attributes ?? []);
  kinds = $derived.by(() =>
    relationshipKinds(this.#choices()?.relationship_kinds ?? []),
  );

  sectorOptions = $derived(
    this.sectors.map(({ id, name }) => ({ value: id, label: name })),
  );
  looks = $derived(
    new Map(this.sectors.map(({ id, name }, at) => [id, lookOf(id, name, at)])),
  );
}
