import type { calendars as source } from "../en/calendars";
import { plural } from "./plural";

/** Cómo llama una importación a las columnas de un calendario, además de las palabras de los registros. */
const fields: Record<string, string> = {
  starts: "inicio",
  ends: "fin",
  comes_back: "se repite",
  extra_times: "fechas añadidas",
  times_left_out: "fechas omitidas",
  instead_of: "en lugar de",
  rule_left_out: "regla omitida",
  and_later: "y las siguientes",
  series: "serie",
  chair: "preside",
  delegate: "persona delegada",
  proposes: "propone",
};

/** Calendarios que llegan, respuestas a invitaciones y calendarios que salen. */
export const calendars = {
  fields,
  parts: {
    meetings: "Reuniones",
    whole_days: "Entradas de día completo",
    answers: "Respuestas a invitaciones",
    to_dos: "Compromisos suyos que vuelven",
    other_to_dos: "Tareas de otras personas",
  },
  partOf: (part, file) => `${part} (${file})`,
  lead: "Compruebe qué se hace con cada parte del calendario.",
  bringIn: "Qué se hace con ellas",
  becomes: {
    meetings: "Se convierten en reuniones",
    replies: "Se anotan en los puestos",
    actions: "Se convierten en compromisos",
    nothing: "Se dejan fuera",
  },
  series: "A qué serie van",
  ownSeries: "la que indica su calendario",
  noSeries: "ninguna",
  linesOf: (part) => `${part}, una por una`,
  when: "Cuándo",
  title: "Título",
  goesInto: "Serie",
  cancelled: "cancelada",
  onlyDue: "toca, sin planificar",
  several: (n, from, until) =>
    plural(n, {
      one: `# reunión el ${from}`,
      other: `# reuniones del ${from} al ${until}`,
    }),
  at: (day, from, until) => `${day}, de ${from} a ${until}`,
  atIn: (day, from, until, zone) => `${day}, de ${from} a ${until} (${zone})`,
  who: "Quién",
  meeting: "Reunión",
  meetingOn: (title, day) => `${title}, ${day}`,
  answer: "Respuesta",
  beside: "Además",
  proposes: (when) => `propone ${when}`,
  more: (n) =>
    plural(n, {
      one: "Falta # que no se muestra.",
      other: "Faltan # que no se muestran.",
    }),
  answers: {
    needs_action: "no ha respondido",
    accepted: "acepta",
    tentative: "quizá venga",
    declined: "no puede venir",
    delegated: "envía a otra persona",
  },
  sends: (name) => `envía a ${name}`,
  nobodyHere: "nadie con puesto aquí",
  rsvp: {
    needs_action: "invitación sin respuesta",
    accepted: "aceptó",
    tentative: "en duda",
    declined: "no vendrá",
    delegated: "la cedió",
  },
  rsvpSends: (name) => `envía a ${name}`,
  rsvpNote: (answer, note) => `${answer}: «${note}»`,
  invitation: "Invitación (.ics)",
  ofSeries: "Calendario (.ics)",
  look: "Ir a las reuniones",
} satisfies typeof source;
