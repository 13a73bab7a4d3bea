import type { Audience, Export, ExportFormat } from "../../api/bindings";

/** A kind of paper that can be handed out. */
export type PaperKind =
  | "minutes"
  | "meeting_agenda"
  | "agenda_and_sign_in"
  | "sign_in_sheet"
  | "name_cards"
  | "follow_up"
  | "common_agenda";

/** A format that papers have. */
export type PaperFormat = Extract<ExportFormat, "pdf" | "docx" | "txt" | "md">;

/** The formats of papers, the usual one first. */
export const FORMATS: readonly PaperFormat[] = ["pdf", "docx", "txt", "md"];

/** For whom papers are, the narrowest circle first. */
export const AUDIENCES: readonly Audience[] = [
  "backbone",
  "partner",
  "funder",
  "public",
];

/** Tells whether a paper is one for the room: it has a form or cards, and is no text for a mail. */
export function isForTheRoom(paper: PaperKind): boolean {
  return paper === "sign_in_sheet" || paper === "name_cards";
}

/** What is exported: a paper of a meeting, a letter to one organization or to all, or the common agenda. */
export function exportOf(
  paper: PaperKind,
  meeting: string,
  organization: string | null,
): Export {
  if (paper === "common_agenda") return { what: paper };
  if (paper !== "follow_up") return { what: paper, id: meeting };
  return organization
    ? { what: "follow_up", id: meeting, organization_id: organization }
    : { what: "follow_ups", id: meeting };
}
