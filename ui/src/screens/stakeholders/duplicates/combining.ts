import type {
  Clash,
  Comparison,
  Edit,
  Hanging,
  Said,
  Side,
  Stakeholder,
} from "../../../api/bindings";
import { list } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";
import { titled } from "../../../i18n/names";
import { valueWords } from "../../../i18n/values";

/** What somebody chose, by field, own column or clash; what is not named is as the comparison proposes. */
export type Chosen = Readonly<Record<string, Side>>;

/** A choice between what the two hold. */
export type Choice = {
  key: string;
  name: string;
  side: Side;
  options: { side: Side; words: string }[];
};

/** What stands in the minutes of a meeting and names a record rather than writing its name. */
const inMinutes = [
  ...["meeting", "agenda_item", "attendance", "decision", "vote"],
  ...["objection", "declared_interest", "action_item"],
  ...["seat", "representation"],
];

/** Tells whether minutes may name the record on which that hangs. */
export const isInMinutes = (hanging: readonly Hanging[]): boolean =>
  hanging.some(({ table }) => inMinutes.includes(table));

/** What hangs on a record, in words. */
export function hangingWords(hanging: readonly Hanging[]): string {
  return list(
    hanging.map(({ table, count }) => t.records.counted(table, count)),
  );
}

const isNothing = (value: unknown) => value === null || value === "";

function words(table: string, said: Said): string {
  return isNothing(said.value)
    ? t.duplicates.empty
    : valueWords(table, said.field, said.value, said.name);
}

function optionsOf(one: string, other: string, both: string | null) {
  const options: Choice["options"] = [
    { side: "one", words: one },
    { side: "other", words: other },
  ];
  if (both !== null) options.push({ side: "both", words: both });
  return options;
}

/** The fields in which the two differ, each with what can be chosen. */
export function fieldChoices(
  { table, fields }: Comparison,
  chosen: Chosen,
): Choice[] {
  return fields
    .filter(({ one, other }) => one !== other)
    .map(({ field, one, other, one_name, other_name, both, holds }) => ({
      key: field,
      name: titled(t.records.field(field)),
      side: chosen[field] ?? holds,
      options: optionsOf(
        words(table, { field, value: one, name: one_name }),
        words(table, { field, value: other, name: other_name }),
        both,
      ),
    }));
}

/** The own columns in which the two differ, each with what can be chosen. */
export function ownChoices({ own }: Comparison, chosen: Chosen): Choice[] {
  const said = (value: string) => (value === "" ? t.duplicates.empty : value);
  return own
    .filter(({ one, other }) => one !== other)
    .map(({ attribute, one, other, both, holds }) => ({
      key: attribute.id,
      name: attribute.name,
      side: chosen[attribute.id] ?? holds,
      options: optionsOf(said(one), said(other), both),
    }));
}

/** The names of the fields that are filled in and say the same in both. */
export function agreeing({ fields, own }: Comparison): string {
  const names = [
    ...fields
      .filter(({ one, other }) => one === other && !isNothing(one) && one)
      .map(({ field }) => t.records.field(field)),
    ...own
      .filter(({ one, other }) => one === other)
      .map(({ attribute }) => attribute.name),
  ];
  return list(names);
}

/** What two records that become one are about: `Assessment: power, 4 May 2026`. */
export function clashName({ table, about }: Clash): string {
  const parts = about
    .filter(({ value }) => !isNothing(value))
    .map((said) => words(table, said));
  return [titled(t.records.table(table)), ...parts].join(" · ");
}

/** What one side of a clash holds that cannot stay beside the other. */
function clashWords({ table, differing }: Clash, side: "one" | "other") {
  return differing
    .filter(({ both_stay }) => !both_stay)
    .map((part) => words(table, part[side]))
    .join(" · ");
}

/** Tells whether one of the two records has to give way. */
export function hasToChoose({ differing }: Clash): boolean {
  return differing.some(({ both_stay }) => !both_stay);
}

/** The records that become one and of which one has to give way. `one_id` of a clash hangs on the first record. */
export function clashChoices(
  { clashes }: Comparison,
  chosen: Chosen,
): Choice[] {
  return clashes.filter(hasToChoose).map((clash) => ({
    key: clash.other_id,
    name: clashName(clash),
    side: chosen[clash.other_id] ?? "one",
    options: optionsOf(
      clashWords(clash, "one"),
      clashWords(clash, "other"),
      null,
    ),
  }));
}

/** The same choices seen from the other record: which of the two stays was changed. */
export function turned(chosen: Chosen, comparison: Comparison): Chosen {
  const turn: Record<Side, Side> = { one: "other", other: "one", both: "both" };
  const keys = new Map(
    comparison.clashes.map(({ one_id, other_id }) => [other_id, one_id]),
  );
  return Object.fromEntries(
    Object.entries(chosen).map(([key, side]) => [
      keys.get(key) ?? key,
      turn[side],
    ]),
  );
}

/** The edit that makes one record of the two; the first stays. */
export function combination(comparison: Comparison, chosen: Chosen): Edit {
  const { table, one, other, fields, own, clashes } = comparison;
  const held = <V>(
    part: { one: V; other: V; both: string | null; holds: Side },
    key: string,
  ) => {
    const side = chosen[key] ?? part.holds;
    return side === "both" ? part.both : part[side];
  };
  const differ = ({ one, other }: { one: unknown; other: unknown }) =>
    one !== other;
  return {
    module: "stakeholders",
    edit: {
      verb: "combine",
      table,
      keep_id: one.id,
      drop_id: other.id,
      set: Object.fromEntries(
        fields
          .filter(differ)
          .map((part) => [part.field, held(part, part.field)]),
      ),
      own: Object.fromEntries(
        own
          .filter(differ)
          .map((part) => [
            part.attribute.id,
            held(part, part.attribute.id) ?? "",
          ]),
      ),
      preferred_ids: clashes
        .filter(({ other_id }) => chosen[other_id] === "other")
        .map(({ other_id }) => other_id),
    },
  };
}

/** The edit that says of two records that they are not one. */
export function tellApart(
  table: Stakeholder,
  one_id: string,
  other_id: string,
): Edit {
  const edit = { verb: "tell_apart", table, one_id, other_id } as const;
  return { module: "stakeholders", edit };
}
