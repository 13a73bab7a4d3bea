import type { handOver as source } from "../en/handover";
import { plural } from "./plural";

export const handOver = {
  button: "Traspasar…",
  title: (name: string) => `Traspaso de ${name}`,
  text: "Las personas cambian de trabajo; el puesto y su historia quedan. Elija quién sigue en cada puesto y quién toma cada compromiso pendiente.",
  lastDay: "Último día",
  lastDayHint: "Quienes siguen empiezan al día siguiente.",
  everythingTo: "Todo pasa a",
  everythingHint: "Cada línea de abajo puede nombrar a otra persona.",
  isNew: "nueva",
  nothing: (name: string) =>
    `Ese día ${name} no habla por ningún puesto ni tiene compromisos pendientes.`,
  seats: "Puestos",
  actions: "Compromisos pendientes",
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
  undoable: "Un solo deshacer lo devuelve todo.",
} satisfies typeof source;
