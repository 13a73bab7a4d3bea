import { plural } from "./plural";

const days = (n: number) =>
  plural(n, { one: "# day ago", other: "# days ago" });

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
  letter: {
    greeting: (name: string) => `Hello ${name},`,
    greetingAll: "Hello everybody,",
    lead: (n: number, initiative: string) =>
      plural(n, {
        one: `this is a friendly reminder of something you took on for ${initiative}:`,
        other: `this is a friendly reminder of what you took on for ${initiative}:`,
      }),
    leadAll: (initiative: string) =>
      `this is a friendly reminder of what each of us took on for ${initiative}:`,
    heading: (name: string, organization: string) =>
      organization ? `${name} (${organization})` : name,
    late: (text: string, day: string, n: number) =>
      `• ${text} (was due ${day}, ${days(n)})`,
    soon: (text: string, day: string) => `• ${text} (due ${day})`,
    close:
      "How is it going? If something stands in the way, or the day no longer fits, just answer and we will find a way together.",
    thanks: (author: string) =>
      author ? `Thank you,\n${author}` : "Thank you!",
  },
};
