import type { actions as source } from "../en/actions";
import { places } from "./places";
import { plural } from "./plural";

export const actions = {
  title: places.actions,
  one: "Compromiso",
  sub: (open: number, overdue: number, snoozed: number) =>
    [
      plural(open, { one: "# pendiente", other: "# pendientes" }),
      overdue > 0 && plural(overdue, { one: "# vencido", other: "# vencidos" }),
      snoozed > 0 &&
        plural(snoozed, { one: "# pospuesto", other: "# pospuestos" }),
    ]
      .filter(Boolean)
      .join(" · "),
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
  from: "Origen",
  meetingOf: (title: string, day: string) => `${title}, ${day}`,
  item: "Punto del orden del día",
  decision: "Decisión",
  origin: "Procedencia",
  origins: {
    meeting: "Reunión",
    decision: "Decisión",
    review: "Revisión",
    story: "Relato",
    workplan: "Plan de trabajo",
    other: "Otra procedencia",
  },
  promisedTo: "Prometido a",
  to: (name: string) => `a ${name}`,
  toInitiative: "la iniciativa",
  ways: {
    to_initiative: "A la iniciativa",
    from_backbone: "De la organización de apoyo a un actor",
    between_partners: "De un actor a otro",
  },
  view: "Vista",
  views: {
    list: "Lista",
    board: "Tablero",
    organizations: "Por organización",
    people: "Por persona",
    overdue: "Vencidos",
    reminders: "Recordatorios",
  },
  showView: (name: string) => `Compromisos: ${name}`,
  shown: {
    organizations: (n: number) =>
      plural(n, { one: "# organización", other: "# organizaciones" }),
    people: (n: number) => plural(n, { one: "# persona", other: "# personas" }),
    overdue: (n: number) =>
      plural(n, { one: "# vencido", other: "# vencidos" }),
    reminders: (n: number) =>
      plural(n, { one: "# recordatorio", other: "# recordatorios" }),
  },
  search: "Buscar en los compromisos",
  filters: "Qué compromisos",
  which: {
    open: "Pendientes",
    overdue: "Vencidos",
    snoozed: "Pospuestos",
    done: "Cumplidos",
    all: "Todos",
  },
  filter: {
    button: "Filtrar",
    title: "Filtrar los compromisos",
    any: "cualquiera",
    way: "Entre quiénes",
    gone: "ya no existe",
    nobody: "sin responsable",
    noOrganization: "sin organización",
    dueFrom: "Vence desde",
    dueUntil: "Vence hasta",
    between: (from: string, until: string) => `del ${from} al ${until}`,
    from: (day: string) => `desde el ${day}`,
    until: (day: string) => `hasta el ${day}`,
    counted: "Contados",
  },
  showAll: "Mostrar todos",
  gone: "Este compromiso ya no existe.",
  markDone: "Dar por cumplido",
  markDoneNamed: (text: string) => `Dar por cumplido: ${text}`,
  markedDone: (text: string) => `Cumplido: ${text}`,
  marked: (text: string, status: string) => `${status}: ${text}`,
  change: (n: number) => (n > 1 ? `Cambiar ${n}` : "Cambiar"),
  reopen: "Volver a abrir",
  remove: "Quitar",
  removeNamed: (text: string) => `Quitar el compromiso ${text}`,
  drop: {
    title: (text: string) => `Descartar: ${text}`,
    text: "Un compromiso descartado queda en el registro con su motivo y no cuenta ni a favor ni en contra de nadie.",
    reason: "Por qué se descarta",
    button: "Descartar",
  },
  putOff: {
    name: "Pospuesto",
    title: (text: string) => `Posponer: ${text}`,
    text: "Hasta ese día no figura como vencido ni se recuerda a nadie. Después vuelve con su propia fecha.",
    until: "Hasta",
    reason: "Por qué",
    button: "Posponer",
    menu: "Posponer…",
    menuNamed: (text: string) => `Posponer… ${text}`,
    back: "Retomar",
    backNamed: (text: string) => `Retomar: ${text}`,
    untilDay: (day: string) => `pospuesto hasta el ${day}`,
    because: (reason: string) => `Motivo: ${reason}`,
  },
  putOffUntil: (text: string, day: string) =>
    `Pospuesto hasta el ${day}: ${text}`,
  takenUp: (text: string) => `Retomado: ${text}`,
  board: {
    name: "Tablero de compromisos",
    keys: "Las flechas llevan de una tarjeta a otra. Alt con la flecha izquierda o derecha pasa el compromiso a la columna contigua.",
    edge: "No hay más columnas en esa dirección.",
    list: (status: string, n: number) =>
      plural(n, {
        one: `${status}, # compromiso`,
        other: `${status}, # compromisos`,
      }),
    drag: (text: string) => `Arrastrar ${text}`,
    moveNamed: (text: string) => `Mover o posponer: ${text}`,
    moveTo: (status: string) => `Pasar a «${status}»`,
    more: (n: number) =>
      plural(n, { one: "Mostrar # más", other: "Mostrar # más" }),
    doneSince: "Desde cuándo",
    spans: {
      month: "últimas 4 semanas",
      quarter: "últimas 13 semanas",
      year: "últimos 12 meses",
      ever: "todos",
    },
    none: {
      open: "No queda nada por empezar.",
      in_progress: "No hay nada en curso.",
      done: "No se cumplió nada en este tiempo.",
      dropped: "No se descartó nada.",
    },
  },
  overdue: {
    name: "Compromisos vencidos",
    late: "Con retraso",
    why: "Primero los de mayor retraso. Una llamada a tiempo cuesta menos que un recordatorio tardío; lo que ahora no puede hacerse se pospone con su motivo.",
    noneTitle: "Ningún compromiso pendiente va con retraso",
    noneText:
      "Todo lo prometido hasta hoy está cumplido, descartado o pospuesto.",
    putOff: "Pospuestos",
    putOffWhy:
      "Hasta su fecha ni figuran como vencidos ni se recuerdan; aquí está el motivo que se dio.",
  },
  toDos: {
    menu: "Tareas",
    all: "Todos los compromisos como tareas (.ics)…",
    of: (name: string) => `Tareas de ${name} (.ics)…`,
  },
  noFit: (filters: string) => `Ningún compromiso cumple: ${filters}.`,
} satisfies typeof source;
