import { newId } from "./api";
import { blank, type Choice, type Edit, type Group } from "./bindings";
import { live } from "./live.svelte";

/** A partner that can be chosen somewhere: its identity, its name and a soft word behind it. */
export type NamedChoice = { value: string; label: string; detail?: string };

/** The people, organizations and groups that fields offer. */
export type Choices = {
  readonly people: readonly NamedChoice[];
  readonly organizations: readonly NamedChoice[];
  readonly groups: readonly Group[];
  /** The person of that identity; null without one. */
  person(id: string | null): NamedChoice | null;
  organization(id: string | null): NamedChoice | null;
  /** The initiative's own word for a kind of relationship; null where it has none. */
  kind(code: string): string | null;
};

const named = ({ id, name, hint }: Choice): NamedChoice => ({
  value: id,
  label: name,
  detail: hint || undefined,
});

/** Follows the choices for as long as the calling component lives. */
export function useChoices(): Choices {
  const answer = live(() => ({
    module: "stakeholders",
    ask: { view: "choices" },
  }));
  const view = $derived(
    answer.view?.view.view === "choices" ? answer.view.view : undefined,
  );
  const people = $derived((view?.people ?? []).map(named));
  const organizations = $derived((view?.organizations ?? []).map(named));
  const find = (among: readonly NamedChoice[], id: string | null) =>
    among.find((one) => one.value === id) ?? null;
  return {
    get people() {
      return people;
    },
    get organizations() {
      return organizations;
    },
    get groups() {
      return view?.groups ?? [];
    },
    person: (id) => find(people, id),
    organization: (id) => find(organizations, id),
    kind: (code) =>
      view?.relationship_kinds.find((one) => one.code === code)?.name ?? null,
  };
}

/** A new person of that name, perhaps of an organization, and the edit that adds it. */
export function newPerson(
  name: string,
  organization_id: string | null = null,
): { id: string; edit: Edit } {
  const person = { ...blank.person, id: newId(), name, organization_id };
  const record = { table: "person" as const, ...person };
  return {
    id: person.id,
    edit: { module: "stakeholders", edit: { verb: "put", record } },
  };
}
