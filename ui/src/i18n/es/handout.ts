import type { handOut as source } from "../en/handout";
import { plural } from "./plural";

export const handOut = {
  button: "Entregar…",
  title: "Entregar",
  text: "Elija un documento y quién lo va a leer. Lo que esas personas no deben ver se deja fuera, y antes se dice aquí qué es.",
  paper: "Documento",
  organization: "Para qué organización",
  everyone: "Todas las organizaciones, una página cada una",
  audience: "Para quién",
  audiences: {
    backbone: "Equipo de apoyo",
    partner: "Organizaciones",
    funder: "Financiadores",
    public: "Todo el mundo",
  },
  format: "Formato",
  papers: {
    minutes: "Acta",
    meeting_agenda: "Orden del día",
    agenda_and_sign_in: "Orden del día con la hoja de firmas",
    sign_in_sheet: "Hoja de firmas",
    name_cards: "Tarjetas con nombre",
    follow_up: "Carta de seguimiento",
    common_agenda: "Agenda común",
  },
  leftOut: "Lo que se deja fuera para estas personas",
  nothingLeftOut: "No se deja nada fuera para estas personas.",
  leftOutKinds: {
    confidential_items: (n) =>
      plural(n, {
        one: "# punto confidencial, con lo que resultó de él",
        other: "# puntos confidenciales, con lo que resultó de ellos",
      }),
    names: () =>
      "los nombres de las personas; en su lugar figuran las organizaciones",
    absences: (n) =>
      plural(n, {
        one: "cómo se ocupó # puesto, y quién faltó: la asistencia se queda en casa según los ajustes",
        other:
          "cómo se ocuparon # puestos, y quién faltó: la asistencia se queda en casa según los ajustes",
      }),
    attendance: (n) =>
      plural(n, {
        one: "quién ocupó # puesto: la asistencia se queda en casa según los ajustes",
        other:
          "quién ocupó # puestos: la asistencia se queda en casa según los ajustes",
      }),
    open_promises: (n) =>
      plural(n, {
        one: "# compromiso pendiente de reuniones anteriores, y lo que está vencido",
        other:
          "# compromisos pendientes de reuniones anteriores, y lo que está vencido",
      }),
    kept_for_later: (n) =>
      plural(n, {
        one: "# idea guardada para más adelante",
        other: "# ideas guardadas para más adelante",
      }),
    objections: (n) =>
      plural(n, {
        one: "# texto de objeciones o inquietudes",
        other: "# textos de objeciones e inquietudes",
      }),
    experience: (n) =>
      plural(n, {
        one: "# testimonio de experiencia vivida",
        other: "# testimonios de experiencia vivida",
      }),
    small_numbers: (n) =>
      plural(n, {
        one: "# cifra tan pequeña que podría señalar a alguien",
        other: "# cifras tan pequeñas que podrían señalar a alguien",
      }),
    link: () => "la dirección para conectarse a distancia",
    answers: (n) =>
      plural(n, {
        one: "# organización que no respalda o no ha respondido",
        other: "# organizaciones que no respaldan o no han respondido",
      }),
    reservations: (n) =>
      plural(n, {
        one: "# reserva con sus palabras",
        other: "# reservas con sus palabras",
      }),
  },
  asWritten:
    "Las notas se entregan tal como se escribieron. Léalas antes de que las lean otras personas.",
  preview: "Lo que van a leer",
  save: "Guardar como archivo…",
  copy: "Copiar como texto para correo",
  written: (file) => `Guardado como ${file}`,
} satisfies typeof source;
