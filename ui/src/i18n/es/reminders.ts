import type { reminders as source } from "../en/reminders";
import { plural } from "./plural";

export const reminders = {
  name: "Recordatorios",
  why: "Todas las personas con un compromiso vencido o que vence pronto. Copie un texto en su correo y cámbielo como quiera; desde aquí no se envía ni se marca nada.",
  ahead: "Vence en",
  aheadDays: (n: number) => plural(n, { one: "# día", other: "# días" }),
  forAll: "Un texto para todo el grupo",
  textForAll: "Texto para todo el grupo",
  copyAddresses: "Copiar las direcciones de correo",
  unreached: (n: number) =>
    plural(n, {
      one: "# no tiene dirección de correo",
      other: "# no tienen dirección de correo",
    }),
  noMail: "sin dirección de correo",
  orphans:
    "Algunos compromisos vencidos o próximos no nombran ni persona ni organización, así que no hay a quién recordárselos.",
  counts: (late: number, soon: number) =>
    [
      late > 0 && plural(late, { one: "# vencido", other: "# vencidos" }),
      soon > 0 && plural(soon, { one: "# próximo", other: "# próximos" }),
    ]
      .filter(Boolean)
      .join(" · "),
  write: "Redactar",
  writeTo: (name: string) => `Redactar para ${name}`,
  textTo: (name: string) => `Texto para ${name}`,
  language: "Idioma del texto",
  copy: "Copiar el texto",
  editHint: "Puede cambiar el texto antes de copiarlo.",
  noneTitle: "No hay nada que recordar",
  noneText: "Ningún compromiso pendiente está vencido ni vence en este tiempo.",
} satisfies typeof source;
