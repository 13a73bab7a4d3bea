import type { running as source } from "../en/running";
import { plural } from "./plural";

const minutes = (n: number) =>
  plural(n, { one: "# minuto", other: "# minutos" });

/** Una reunión mientras se celebra: la ventana de quien facilita y el proyector. */
export const running = {
  run: "Llevar la reunión",
  leave: "Volver a la reunión",
  begin: "Abrir la reunión",
  beginText:
    "Desde ahora corre el reloj: cada punto guarda los minutos que toma, y lo que se escribe queda guardado enseguida.",
  end: "Cerrar la reunión",
  heldText: "Esta reunión se cerró. Su registro sigue en el acta.",
  again: "Abrirla de nuevo",
  toMinutes: "Ir al acta",
  noItem:
    "No hay ningún punto abierto. Elija uno del orden del día o cierre la reunión.",
  agenda: "Orden del día",
  clock: (now: string, drift: string, end: string) =>
    `${now} · ${drift} · termina ${end}`,
  behind: (n: number) => `${minutes(n)} de retraso`,
  ahead: (n: number) => `${minutes(n)} de adelanto`,
  onTime: "a tiempo",
  timer: "Tiempo restante de este punto",
  left: (planned: number) => `restantes de ${minutes(planned)}`,
  over: (planned: number) => `por encima de los ${minutes(planned)} previstos`,
  leftSpoken: (n: number) =>
    plural(n, { one: "queda # minuto", other: "quedan # minutos" }),
  overSpoken: (n: number) => `${minutes(n)} de más`,
  confidential: "Confidencial: no sale en el proyector",
  next: "Punto siguiente",
  unfinished: "Siguiente, dejarlo abierto",
  previous: "Punto anterior",
  upNext: (title: string) => `Siguiente: ${title}`,
  lastItem: "Este es el último punto abierto.",
  nowAt: (title: string) => `Ahora: ${title}`,

  parked: "Temas aparcados",
  takeUp: (title: string) => `Poner ${title} en este orden del día`,
  capture: {
    decision: "Decisión",
    action: "Compromiso",
    parked: "Aparcar",
  },
  captureLabel: {
    decision: "Qué se decidió",
    action: "Quién hace qué y para cuándo",
    parked: "Qué se deja para más adelante",
  },
  captured: {
    decision: "Decisión guardada",
    action: "Compromiso guardado",
    parked: "Aparcado",
  },
  promise: {
    hint: "Por ejemplo: Imprimir los pases @ida para el viernes. Fechas como vie, en 2 semanas, 5 dic; las flechas eligen entre varios nombres. Escape cierra esta línea y conserva lo escrito.",
    who: (name: string, place: number, of: number) =>
      of > 1 ? `Quién: ${name} (${place} de ${of})` : `Quién: ${name}`,
    nobody: (letters: string) => `Nadie se llama «${letters}»`,
    noOwner: "Quién: nadie todavía; escriba @ y unas letras",
    due: (day: string) => `Para: ${day}`,
    noDue: "Para: todavía sin fecha",
  },
  keep: "Guardar",
  keptFor: "Escape cierra esta línea y conserva lo escrito.",
  keys: "Las letras funcionan fuera del texto; dentro, con Alt.",
  saved: "Guardado",
  saving: "Guardando…",

  seats: "Puestos",
  seatKeys:
    "Del 1 al 6 se anota quién ocupó el puesto, 0 lo retira, T llegó ahora, L se fue ahora.",
  notNoted: "sin anotar",
  seat: (name: string, presence: string) => `${name}: ${presence}`,
  cameAt: (time: string) => `llegó ${time}`,
  leftAt: (time: string) => `se fue ${time}`,
  cameNow: "Llegó ahora",
  leftNow: "Se fue ahora",
  soFar: "Hasta ahora",
  nothingYet: "Todavía no hay decisiones ni compromisos.",

  projector: "Proyector",
  closeProjector: "Cerrar el proyector",
  closedItem: "Punto confidencial",
  decided: "Decidido",
  onTheTable: "Sobre la mesa",
  ended: "La reunión ha terminado. Gracias.",
  endsAbout: (time: string) => `Termina hacia las ${time}`,
} satisfies typeof source;
