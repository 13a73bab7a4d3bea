import type { actions as source } from "../en/actions";
import { plural } from "./plural";

export const actions = {
  title: "Compromisos",
  one: "Compromiso",
  sub: (open: number, overdue: number) =>
    overdue > 0
      ? `${open} pendientes · ${overdue} vencidos`
      : `${open} pendientes`,
  count: (n: number) =>
    plural(n, { one: "# compromiso", other: "# compromisos" }),
  emptyTitle: "Todavía no hay compromisos",
  emptyText:
    "Un compromiso es una promesa: quién hace qué y para cuándo. Los compromisos salen de las reuniones o se añaden aquí; esta lista muestra qué está pendiente, qué va tarde y a quién preguntar.",
  add: "Añadir un compromiso",
  newText: "Compromiso nuevo",
  text: "Qué",
  person: "Quién",
  organization: "Organización",
  due: "Para cuándo",
  status: "Estado",
  statuses: {
    open: "Pendiente",
    in_progress: "En curso",
    done: "Cumplido",
    dropped: "Descartado",
  },
  timing: "Plazo",
  late: (n: number) =>
    plural(n, { one: "# día de retraso", other: "# días de retraso" }),
  dueToday: "vence hoy",
  dueIn: (when: string) => `vence ${when}`,
  dueOn: (day: string) => `para el ${day}`,
  noDue: "sin fecha",
  doneOnDay: (day: string) => `cumplido el ${day}`,
  meeting: "Origen",
  meetingOf: (title: string, day: string) => `${title}, ${day}`,
  noMeeting: "ninguna reunión",
  decision: "Decisión",
  search: "Buscar en los compromisos",
  filters: "Qué compromisos",
  which: {
    open: "Pendientes",
    overdue: "Vencidos",
    done: "Cumplidos",
    all: "Todos",
  },
  showAll: "Mostrar todos",
  gone: "Este compromiso ya no existe.",
  markDone: "Dar por cumplido",
  markDoneNamed: (text: string) => `Dar por cumplido: ${text}`,
  markedDone: (text: string) => `Cumplido: ${text}`,
  reopen: "Volver a abrir",
  remove: "Quitar",
  removeNamed: (text: string) => `Quitar el compromiso ${text}`,
  noFit: (filters: string) => `Ningún compromiso cumple: ${filters}.`,
} satisfies typeof source;
