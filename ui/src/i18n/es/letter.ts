import type { letter as source } from "../en/letter";
import { plural } from "./plural";

const days = (n: number) =>
  plural(n, { one: "hace # día", other: "hace # días" });

export const letter = {
  greeting: (name: string) => `Hola, ${name}:`,
  greetingAll: "Hola a todos y todas:",
  lead: (n: number, initiative: string) =>
    plural(n, {
      one: `le recuerdo con cariño un compromiso que asumió para ${initiative}:`,
      other: `le recuerdo con cariño los compromisos que asumió para ${initiative}:`,
    }),
  leadAll: (initiative: string) =>
    `les recuerdo con cariño lo que cada quien asumió para ${initiative}:`,
  heading: (name: string, organization: string) =>
    organization ? `${name} (${organization})` : name,
  late: (text: string, day: string, n: number) =>
    `• ${text} (vencía el ${day}, ${days(n)})`,
  soon: (text: string, day: string) => `• ${text} (vence el ${day})`,
  close:
    "¿Cómo va? Si algo lo impide o la fecha ya no le conviene, responda a este mensaje y buscamos juntos una salida.",
  thanks: (author: string) =>
    author ? `Muchas gracias,\n${author}` : "¡Muchas gracias!",
} satisfies typeof source;
