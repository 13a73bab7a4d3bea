import type { Stakeholder } from "../../../api/bindings";

/** What the dialog of duplicates shows: the likely pairs, the choice of a second record, or two side by side. */
export type Asked = { table: Stakeholder; one?: string; other?: string };

/** Reads what an address asks for: `organization`, `organization.ID` or `organization.ID.ID`. */
export function askedOf(text: string | undefined): Asked | null {
  const [table, one, other] = (text ?? "").split(".");
  if (table !== "organization" && table !== "person") return null;
  return { table, one: one || undefined, other: other || undefined };
}

/** What an address says to ask for it; nothing closes the dialog. */
export function addressOf(asked: Asked | null): string | null {
  if (!asked) return null;
  return [asked.table, asked.one, asked.other].filter(Boolean).join(".");
}
