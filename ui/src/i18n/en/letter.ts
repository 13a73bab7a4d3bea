import { plural } from "./plural";

const days = (n: number) =>
  plural(n, { one: "# day ago", other: "# days ago" });

/** What reminds somebody of promises, in the language of that reader. */
export const letter = {
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
  thanks: (author: string) => (author ? `Thank you,\n${author}` : "Thank you!"),
};
