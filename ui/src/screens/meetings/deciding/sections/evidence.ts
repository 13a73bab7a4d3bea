import type { Evidence } from "../../../../api/bindings";
import type { Choices } from "../../../../api/choices.svelte";
import { date } from "../../../../i18n/format";
import { frozenWords } from "../../../../i18n/measured";
import { t } from "../../../../i18n/language.svelte";
import { valueWords } from "../../../../i18n/values";

/** The records that a decision can rest on. */
export const CITABLE: readonly string[] = [
  "organization",
  "relationship",
  "goal",
  "strategy",
  "agenda_version",
  "indicator",
  "activity",
  "series",
  "meeting",
  "data_pack_entry",
  "decision",
];

/** The field whose code a frozen value begins with. */
const CODED: Partial<Record<string, string>> = {
  organization: "status",
  relationship: "kind",
  agenda_version: "state",
  activity: "status",
};

/** The tables whose records are frozen as a value and its period. */
const MEASURED: readonly string[] = ["indicator", "observation"];

/** What a piece of evidence is called. */
export function titleWords({ record_table, title }: Evidence): string {
  return record_table === "agenda_version"
    ? t.deciding.versionNumber(title)
    : title;
}

/** What a piece of evidence said that day: the codes and numbers that the core froze, in words. */
export function saidWords(
  { record_table, value }: Evidence,
  { kind }: Pick<Choices, "kind">,
): string {
  const field = CODED[record_table];
  if (MEASURED.includes(record_table)) return frozenWords(value);
  const isRate = record_table === "series" || record_table === "meeting";
  if (value === "" || (!field && !isRate)) return value;
  const named = (code: string) =>
    record_table === "relationship" ? kind(code) : null;
  const words = value.split(", ").map((part, place) => {
    const rate = /^(\d+)\/(\d+)$/.exec(part);
    if (rate) return t.deciding.leadersOf(rate[1] ?? "", rate[2] ?? "");
    if (isRate) return date(part);
    if (field && place === 0)
      return valueWords(record_table, field, part, named(part));
    return record_table === "relationship"
      ? t.deciding.intensityOf(part)
      : t.deciding.reachOf(part);
  });
  return words.join(", ");
}
