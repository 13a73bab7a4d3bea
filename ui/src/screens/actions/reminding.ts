import type { ActionRow, Reminder } from "../../api/bindings";
import { longDate } from "../../i18n/format";
import type { Language } from "../../i18n/language.svelte";
import { letters } from "../../i18n/letters";

/** Who writes, for which initiative. */
export type Sender = { author: string; initiative: string };

/** How people write the names of the languages we can write in. */
const spoken: readonly [RegExp, Language][] = [
  [/^(es|spa|spanish|español|espanol|castellano|castilian)\b/i, "es"],
  [/^(en|eng|english|inglés|ingles)\b/i, "en"],
];

/** The first of somebody's languages that we can write in, else the language in use. */
export function languageOf(languages: string, otherwise: Language): Language {
  for (const name of languages.split(/[,;/·]+/)) {
    const found = spoken.find(([pattern]) => pattern.test(name.trim()));
    if (found) return found[1];
  }
  return otherwise;
}

/** The name of whom a reminder is for. */
export function addressee({ person, organization }: Reminder): string {
  return person || organization;
}

function lines(actions: readonly ActionRow[], language: Language): string[] {
  const words = letters[language];
  return actions.map(({ text, due_on, days_late }) => {
    const day = due_on ? longDate(due_on, language) : "";
    return days_late > 0
      ? words.late(text, day, days_late)
      : words.soon(text, day);
  });
}

const paragraphs = (parts: readonly (string | false)[]) =>
  parts.filter(Boolean).join("\n\n");

/** The text to one person: only what this person promised. */
export function textFor(
  reminder: Reminder,
  language: Language,
  { author, initiative }: Sender,
): string {
  const words = letters[language];
  return paragraphs([
    words.greeting(addressee(reminder)),
    words.lead(reminder.actions.length, initiative),
    lines(reminder.actions, language).join("\n"),
    words.close,
    words.thanks(author),
  ]);
}

/** One text to everybody, person by person. */
export function textForAll(
  reminders: readonly Reminder[],
  language: Language,
  { author, initiative }: Sender,
): string {
  const words = letters[language];
  return paragraphs([
    words.greetingAll,
    words.leadAll(initiative),
    ...reminders.map((one) =>
      [
        words.heading(addressee(one), one.person ? one.organization : ""),
        ...lines(one.actions, language),
      ].join("\n"),
    ),
    words.close,
    words.thanks(author),
  ]);
}

/** The people and organizations among these that have no mail address. */
export function withoutMail(reminders: readonly Reminder[]): Reminder[] {
  return reminders.filter(({ email }) => !email.includes("@"));
}

/** The mail addresses of these, each once, as a mail program takes them. */
export function addresses(reminders: readonly Reminder[]): string {
  const all = reminders.map(({ email }) => email.trim());
  return [...new Set(all.filter((email) => email.includes("@")))].join(", ");
}
