import type { Choices } from "../../api/choices.svelte";
import { date } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import {
  countedOf,
  dueOf,
  NONE,
  originOf,
  wayOf,
  whichOf,
  type Query,
  type ViewName,
} from "./address";

/** A filter in use: its name, its value in words, and the parts of the address that make it. */
export type FilterChip = {
  name: string;
  value: string;
  parts: readonly string[];
};

/** Whether a view obeys the due days and the counts of an address: those that list actions one by one. */
export const listsDays = (view: ViewName) =>
  view === "list" || view === "board";

/** The filters that an address sets and a view obeys. */
export function chipsOf(
  query: Query,
  view: ViewName,
  choices: Choices,
): FilterChip[] {
  const words = t.actions.filter;
  const named = (
    name: string,
    part: string,
    find: (id: string) => string | undefined,
    none: string,
  ): FilterChip[] => {
    const id = query[part];
    if (!id) return [];
    const value = id === NONE ? none : (find(id) ?? words.gone);
    return [{ name, value, parts: [part] }];
  };
  const organization = (id: string) => choices.organization(id)?.label;
  const [way, origin] = [wayOf(query), originOf(query)];
  const chips = [
    ...named(
      t.actions.organization,
      "organization",
      organization,
      words.noOrganization,
    ),
    ...named(
      t.actions.person,
      "person",
      (id) => choices.person(id)?.label,
      words.nobody,
    ),
    ...named(t.actions.promisedTo, "to", organization, t.actions.toInitiative),
    ...(way
      ? [{ name: words.way, value: t.actions.ways[way], parts: ["way"] }]
      : []),
    ...(origin
      ? [
          {
            name: t.actions.origin,
            value: t.actions.origins[origin],
            parts: ["origin"],
          },
        ]
      : []),
  ];
  return listsDays(view) ? [...chips, ...dayChips(query, view)] : chips;
}

function dayChips(query: Query, view: ViewName): FilterChip[] {
  const words = t.actions.filter;
  const { due_from: from, due_until: until } = dueOf(query);
  const counted = view === "list" ? countedOf(query) : null;
  const span =
    from && until
      ? words.between(date(from), date(until))
      : from
        ? words.from(date(from))
        : until && words.until(date(until));
  return [
    ...(span
      ? [{ name: t.actions.due, value: span, parts: ["due_from", "due_until"] }]
      : []),
    ...(counted
      ? [
          {
            name: words.counted,
            value: t.promises.counted[counted],
            parts: ["counted"],
          },
        ]
      : []),
  ];
}

/** The filters in use as a reader would name them, for a list that is left without a row. */
export function filterNames(query: Query, view: ViewName, choices: Choices) {
  return [
    view === "list" ? t.actions.which[whichOf(query)] : "",
    query.search ? `“${query.search}”` : "",
    ...chipsOf(query, view, choices).map(({ value }) => value),
  ].filter(Boolean);
}
