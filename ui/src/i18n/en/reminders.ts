import { plural } from "./plural";

/** Whom to remind of what, and the letters to them. */
export const reminders = {
  name: "Reminders",
  why: "Everybody with a promise that is late or falls due soon. Copy a text into your mail, change it as you like; nothing is sent and nothing is marked here.",
  ahead: "Due within",
  aheadDays: (n: number) => plural(n, { one: "# day", other: "# days" }),
  forAll: "One text for everybody",
  textForAll: "Text for everybody",
  copyAddresses: "Copy the mail addresses",
  unreached: (n: number) =>
    plural(n, {
      one: "# of them has no mail address",
      other: "# of them have no mail address",
    }),
  noMail: "no mail address",
  orphans:
    "Some late or soon due actions name neither a person nor an organization, so nobody can be reminded of them.",
  counts: (late: number, soon: number) =>
    [late > 0 && `${late} late`, soon > 0 && `${soon} due soon`]
      .filter(Boolean)
      .join(" · "),
  write: "Write",
  writeTo: (name: string) => `Write to ${name}`,
  textTo: (name: string) => `Text to ${name}`,
  language: "Language of the text",
  copy: "Copy the text",
  editHint: "You can change the text before you copy it.",
  noneTitle: "Nobody needs reminding",
  noneText: "No open action is late or falls due in this time.",
};
