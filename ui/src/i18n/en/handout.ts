import type { LeftOutKind } from "../../api/bindings";
import { plural } from "./plural";

/** Handing out papers: which, for whom, in which format. */
export const handOut = {
  button: "Hand out…",
  title: "Hand out",
  text: "Choose a paper and who will read it. What they may not see is left out, and named here first.",
  paper: "Paper",
  organization: "To which organization",
  everyone: "All organizations, a page each",
  audience: "For whom",
  audiences: {
    backbone: "Backbone",
    partner: "Partners",
    funder: "Funders",
    public: "Everybody",
  },
  format: "Format",
  papers: {
    minutes: "Minutes",
    meeting_agenda: "Agenda",
    agenda_and_sign_in: "Agenda with the sign-in sheet",
    sign_in_sheet: "Sign-in sheet",
    name_cards: "Name cards",
    follow_up: "Follow-up letter",
    common_agenda: "Common agenda",
  },
  leftOut: "Left out for these readers",
  nothingLeftOut: "Nothing is left out for these readers.",
  leftOutKinds: {
    confidential_items: (n) =>
      plural(n, {
        one: "# confidential item, with what came of it",
        other: "# confidential items, with what came of them",
      }),
    names: () => "names of people; organizations are named instead",
    absences: (n) =>
      plural(n, {
        one: "how # seat was filled, and who was absent: the settings keep attendance in the house",
        other:
          "how # seats were filled, and who was absent: the settings keep attendance in the house",
      }),
    attendance: (n) =>
      plural(n, {
        one: "who filled # seat: the settings keep attendance in the house",
        other: "who filled # seats: the settings keep attendance in the house",
      }),
    open_promises: (n) =>
      plural(n, {
        one: "# promise open from earlier meetings, and what is late",
        other: "# promises open from earlier meetings, and what is late",
      }),
    kept_for_later: (n) =>
      plural(n, {
        one: "# thought kept for later",
        other: "# thoughts kept for later",
      }),
    objections: (n) =>
      plural(n, {
        one: "# text of objections or concerns",
        other: "# texts of objections and concerns",
      }),
    experience: (n) =>
      plural(n, {
        one: "# piece of lived experience",
        other: "# pieces of lived experience",
      }),
    small_numbers: (n) =>
      plural(n, {
        one: "# count so small that it could point at somebody",
        other: "# counts so small that they could point at somebody",
      }),
    link: () => "the address to join from afar",
    answers: (n) =>
      plural(n, {
        one: "# organization that declined or has not answered",
        other: "# organizations that declined or have not answered",
      }),
    reservations: (n) =>
      plural(n, {
        one: "# reservation in words",
        other: "# reservations in words",
      }),
  } satisfies Record<LeftOutKind, (n: number) => string> as Record<
    LeftOutKind,
    (n: number) => string
  >,
  asWritten:
    "Notes are handed out as they were written. Read them before others do.",
  preview: "What they will read",
  save: "Save as a file…",
  copy: "Copy as mail text",
  written: (file: string) => `Saved as ${file}`,
};
