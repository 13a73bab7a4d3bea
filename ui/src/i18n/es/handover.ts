import type { handOver as source } from "../en/handover";
import { plural } from "./plural";

export const handOver = {
  button: "Traspasar…",
  title: (name: string) => `Traspaso de ${name}`,
  text: "Las personas cambian de trabajo; el puesto y su historia quedan. Elija quién sigue en cada puesto, quién toma cada compromiso pendiente y quién responde por lo acordado.",
  lastDay: "Último día",
  lastDayHint: "Quienes siguen empiezan al día siguiente.",
  everythingTo: "Todo pasa a",
  everythingHint: "Cada línea de abajo puede nombrar a otra persona.",
  isNew: "nueva",
  nothing: (name: string) =>
    `Ese día ${name} no habla por ningún puesto ni tiene compromisos pendientes o encargos.`,
  seats: "Puestos",
  actions: "Compromisos pendientes",
  commitments: "Lo acordado",
  duties: {
    chair_id: (meeting, day) =>
      day ? `Preside ${meeting}, ${day}` : `Preside ${meeting}`,
    facilitator_id: (meeting, day) =>
      day ? `Facilita ${meeting}, ${day}` : `Facilita ${meeting}`,
    note_taker_id: (meeting, day) =>
      day ? `Toma notas en ${meeting}, ${day}` : `Toma notas en ${meeting}`,
    responsible_id: (decision) => `Lleva adelante la decisión: ${decision}`,
  },
  seeThrough: (decision) => `Llevar adelante la decisión: ${decision}`,
  agreement: (signed, renews) =>
    renews
      ? `el acuerdo firmado el ${signed}, que se renueva el ${renews}`
      : `el acuerdo firmado el ${signed}`,
  offer: (name, facts) =>
    facts ? `la oferta de ${name} (${facts})` : `la oferta de ${name}`,
  confirmThat: (organization, what) =>
    `Confirmar que ${organization} mantiene ${what}`,
  pledge: (organization, what) => `${organization}: ${what}`,
  dutyHeirFor: (duty) => `Quién se encarga: ${duty}`,
  dutyHeir: "Quién se encarga",
  confirmerFor: (organization, what) =>
    `Quién confirma por ${organization}: ${what}`,
  confirmer: "A quién se le pide confirmarlo",
  successor: "Quién sigue",
  owner: "Quién la toma",
  successorFor: (seat: string) => `Quién sigue en ${seat}`,
  capacityFor: (seat: string) => `Calidad en ${seat}`,
  ownerFor: (action: string) => `Quién toma: ${action}`,
  toSummary: "Ver qué pasa",
  confirm: "Traspasar",
  summary: "Qué pasa",
  ends: (name: string, day: string, seats: number) =>
    seats === 0
      ? `${name} se va el ${day}.`
      : plural(seats, {
          one: `${name} habla por # puesto hasta el ${day}.`,
          other: `${name} habla por # puestos hasta el ${day}.`,
        }),
  seatGoes: (seat: string, name: string, capacity: string, day: string) =>
    `${seat}: ${name} (${capacity}) desde el ${day}`,
  seatVacant: (seat: string) => `${seat}: después nadie habla por él`,
  actionGoes: (text: string, name: string) => `«${text}» pasa a ${name}`,
  actionStays: (text: string, name: string) => `«${text}» queda con ${name}`,
  dutyGoes: (duty, name) => `${duty}: se encarga ${name}`,
  dutyIsAction: (duty, name) =>
    `${duty}: se encarga ${name}, como compromiso pendiente`,
  dutyStays: (duty, name) => `${duty}: queda con ${name}`,
  confirms: (organization, what, name) =>
    `A ${name} se le pide, como compromiso pendiente, confirmar por ${organization}: ${what}`,
  nobodyConfirms: (organization, what) =>
    `A nadie se le pide confirmar por ${organization}: ${what}`,
  undoable: "Un solo deshacer lo devuelve todo.",
} satisfies typeof source;
