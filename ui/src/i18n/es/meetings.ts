import type { meetings as source } from "../en/meetings";
import { places } from "./places";
import { plural } from "./plural";

export const meetings = {
  title: places.meetings,
  sub: (ahead: number, behind: number) =>
    `${ahead} por celebrar · ${behind} en el registro`,
  toMeetings: "Todas las reuniones",
  goneTitle: "Esta reunión ya no existe",
  goneText: "Se quitó, o la dirección es de otra iniciativa.",
  emptyTitle: "Todavía no hay reuniones",
  emptyText:
    "Las reuniones van en series: una por cada grupo que se reúne con regularidad. La serie sabe cada cuánto y dónde se reúne; cada reunión tiene luego su orden del día, asistencia, decisiones y acta.",

  series: "Serie",
  seriesTitle: "Series",
  addSeries: "Añadir una serie",
  newSeries: "Comité directivo",
  noSeries:
    "Todavía no hay series. Una serie es un grupo que se reúne con regularidad.",
  removeSeries: "Quitar la serie",
  removeSeriesHint: "Sus reuniones se quedan en el registro.",
  name: "Nombre",
  group: "Grupo",
  groupHint: "Sus puestos son los que se esperan en cada reunión.",
  cadence: "Frecuencia",
  cadences: {
    weekly: "Cada semana",
    biweekly: "Cada dos semanas",
    monthly: "Cada mes",
    quarterly: "Cada trimestre",
  },
  mode: "Modalidad",
  modes: {
    in_person: "Presencial",
    remote: "A distancia",
    hybrid: "Presencial y a distancia",
  },
  place: "Lugar",
  usualStart: "Comienzo habitual",
  usualEnd: "Final habitual",
  quorum: "Quórum",
  nextMeeting: "Próxima reunión",
  nonePlanned: "ninguna planificada",

  upcoming: "Por celebrar",
  held: "Celebradas",
  between: (from: string, until: string) => `del ${from} al ${until}`,
  noneAhead: "No hay ninguna reunión planificada.",
  meetings: (n: number) =>
    plural(n, { one: "# reunión", other: "# reuniones" }),
  meeting: "Reunión",
  day: "Fecha",
  noDay: "sin fecha",
  times: "Horario",
  fromTo: (from: string, to: string) => `de ${from} a ${to}`,
  dayAndTimes: (day: string, times: string) => `${day} · ${times}`,
  items: "Puntos",
  decisionsShort: "Decisiones",
  leaders: "Líderes",
  notNoted: "sin anotar",
  state: "Estado",
  status: "Estado de la reunión",
  statuses: {
    planned: "Planificada",
    running: "En curso",
    held: "Celebrada",
    cancelled: "Cancelada",
  },
  minutesStates: { draft: "Acta en borrador", final: "Acta definitiva" },
  finalShort: "Acta definitiva",

  plan: "Planificar una reunión",
  planText:
    "El lugar, el horario y los puestos esperados vienen de la serie. Lo que la última reunión dejó sin terminar pasa a esta.",
  planIt: "Planificar la reunión",
  planned: (day: string, carried: number) =>
    carried > 0
      ? `Planificada para el ${day}. ${plural(carried, { one: "Pasa # punto.", other: "Pasan # puntos." })}`
      : `Planificada para el ${day}.`,
  titleField: "Título",
  willCarry: (n: number, day: string) =>
    n > 0
      ? plural(n, {
          one: `Pasará # punto sin terminar del ${day}.`,
          other: `Pasarán # puntos sin terminar del ${day}.`,
        })
      : `La reunión del ${day} no dejó nada sin terminar.`,
  nothingToCarry: "No hay una reunión anterior de la que pasen puntos.",

  previous: "Reunión anterior de la serie",
  next: "Reunión siguiente de la serie",
  partsOf: (title: string) => `Partes de ${title}`,
  parts: {
    agenda: "Orden del día",
    preparing: "Preparación",
    attendance: "Asistencia",
    notes: "Notas",
    decisions: "Decisiones",
    actions: "Compromisos",
    minutes: "Acta",
  },
  showPart: (part: string) => `Mostrar ${part}`,
  facts: "Sobre esta reunión",
  chair: "Preside",
  facilitator: "Facilita",
  noteTaker: "Toma notas",
  removeMeeting: "Quitar la reunión",

  item: "Punto del orden del día",
  addItem: "Añadir un punto",
  removeItem: "Quitar el punto",
  noItemsTitle: "Todavía no hay orden del día",
  noItems:
    "El orden del día está vacío. Añada aquello sobre lo que el grupo debe informar, deliberar, decidir, aprender o conectar, cada cosa con sus minutos.",
  toAgenda: "Escribir el orden del día",
  min: "min",
  minutesFor: (title: string) => `Minutos para ${title}`,
  minutesUsed: "Minutos usados",
  usedOf: (planned: number) => `de ${planned} min usados`,
  minutesOf: (planned: number, available: number) =>
    `${planned} de ${available} minutos previstos`,
  minutesLeft: (n: number) =>
    n === 0
      ? "justo lo que hay"
      : plural(n, { one: "queda # minuto", other: "quedan # minutos" }),
  overBudget: (n: number) =>
    plural(n, {
      one: "# minuto más de lo que hay: acorte o retire algo",
      other: "# minutos más de los que hay: acorte o retire algo",
    }),
  purposes: {
    inform: "Informar",
    discuss: "Deliberar",
    decide: "Decidir",
    learn: "Aprender",
    connect: "Conectar",
  },
  itemState: "Estado del punto",
  itemStates: {
    open: "abierto",
    done: "tratado",
    carried: "pasa a la próxima",
    dropped: "retirado",
    proposed: "propuesto",
    declined: "rechazado",
    parked: "aparcado",
  },
  presentedBy: (name: string) => `presenta ${name}`,
  proposedBy: (name: string) => `a propuesta de ${name}`,
  goal: "Meta a la que sirve",
  preread: "Lectura previa",
  prereadHint: "Qué leer antes y dónde está.",
  carriedFrom: (day: string) => `viene del ${day}`,
  openNotes: "Abrir sus notas",

  rate: (leaders: number, expected: number) =>
    `${leaders} de ${expected} líderes`,
  quorumMet: "hay quórum",
  quorumMissed: "no hay quórum",
  nobodyNoted: "Todavía no se anotó a nadie",
  stillOpen: (n: number) =>
    plural(n, { one: "# puesto sin anotar", other: "# puestos sin anotar" }),
  restInPerson: "Los demás: su líder, en persona",
  attendanceKeys:
    "En un puesto: las teclas 1 a 6 anotan quién lo ocupó, 0 borra la anotación, las flechas arriba y abajo van a otro puesto.",
  presences: {
    leader_in_person: "Líder responsable, en persona",
    leader_remote: "Líder responsable, a distancia",
    delegate: "Persona delegada",
    absent_with_notice: "Ausencia con aviso",
    absent_without_notice: "Ausencia sin aviso",
    not_expected: "No se le esperaba",
  },
  presencesShort: {
    leader_in_person: "Líder",
    leader_remote: "A distancia",
    delegate: "Delegada",
    absent_with_notice: "Con aviso",
    absent_without_notice: "Ausente",
    not_expected: "No esperada",
  },
  seatRoles: {
    chair: "Presidencia",
    co_chair: "Copresidencia",
    member: "Integrante",
    observer: "Observación",
  },
  communitySeat: "Puesto de la comunidad",
  noSpeaker: "nadie lo representa",
  who: "Quién vino",
  whoCame: (seat: string) => `Quién vino por ${seat}`,
  guests: "Personas invitadas",
  guestsHint: "Quién vino sin puesto. Sepárelas con punto y coma.",
  attendanceWord: "Asistencia",
  noSeatsTitle: "Aquí no se espera ningún puesto",
  noSeatsText:
    "La asistencia se anota por puesto. Asigne un grupo a la serie, y puestos al grupo; cada puesto pertenece a una organización.",
  noSeatsNoDay:
    "Ponga primero la fecha de la reunión: se esperan los puestos que su grupo tenga ese día.",
  toSeats: "Grupos y puestos",

  itemOf: (place: number, count: number) => `Punto ${place} de ${count}`,
  nextItem: "Punto siguiente",
  previousItem: "Punto anterior",
  notesKeys: "D añade una decisión, A un compromiso",
  discussionOf: (title: string) => `Notas sobre ${title}`,
  discussionHint: "Qué se dijo",

  decision: "Decisión",
  decisionRegister: "Decisiones",
  noDecisionFits: (search: string) =>
    `Ninguna decisión tiene las palabras «${search}».`,
  noDecisionsTitle: "Todavía no hay decisiones",
  noDecisionsText:
    "Aquí se vuelve a encontrar todo lo que la iniciativa decidió: la pregunta, el resultado, cómo se decidió y cuándo se revisa. Las decisiones se escriben en una reunión.",
  noDecisionsHere:
    "Todavía no se decidió nada. Escriba la pregunta; después, el resultado y cómo se decidió.",
  withoutItem: "Sin punto del orden del día",
  addDecision: "Añadir una decisión",
  removeDecision: "Quitar la decisión",
  method: "Cómo se decidió",
  methods: {
    consent: "Consentimiento",
    consensus: "Consenso",
    fist_to_five: "Puño a cinco",
    majority: "Votación por mayoría",
    advice: "Una persona, tras pedir consejo",
    sense_check: "Sondeo",
  },
  responsible: "Responsable",
  decidedOn: "Fecha",
  reviewOn: "Se revisa",
  reviewAt: (day: string) => `se revisa el ${day}`,
  decisionTexts: {
    objections: "Objeciones, y cómo se integraron",
    concerns: "Inquietudes",
  },

  addAction: "Añadir un compromiso",
  fromThisMeeting: "De esta reunión",
  openBefore: "Pendientes de reuniones anteriores",
  nothingOpenBefore:
    "Las reuniones anteriores de la serie no dejaron nada pendiente.",
  fromMeeting: (day: string) => `del ${day}`,

  summary: "Resumen",
  summaryHint: "A qué llegó la reunión, en dos o tres frases",
  keptForLater: "Para más adelante",
  draftLead:
    "Todo puede cambiar todavía. El acta definitiva queda cerrada hasta que se reabre, y el historial guarda ambas.",
  finalLead: "El registro de esta reunión está cerrado.",
  seriesGone: "Esta serie ya no existe. Estas son todas.",
  toMinutes: "Ir al acta",
  toNextAgenda: "Abrir el orden del día de la próxima reunión",
  finalize: "Dar por definitiva",
  reopen: "Reabrir el acta",
  handOutLead:
    "El acta, y una carta a cada organización solo con sus compromisos.",
  reopenedBecause: (why) => `Reabierta: ${why}`,
  reopenLead:
    "El acta definitiva queda en el historial. Diga por qué se reabre, para que los demás puedan seguirlo.",
  reopenReason: "Por qué",
  reopenNow: "Reabrir",
  handOut: "Repartir",
  unfinished: "Sin terminar",
  openItems: (n: number) =>
    plural(n, {
      one: "# punto sigue abierto.",
      other: "# puntos siguen abiertos.",
    }),
  noOpenItems: "Todos los puntos se trataron, se pasaron o se retiraron.",
  carryOver: "Pasar a la próxima reunión",
  carried: (n: number) =>
    plural(n, { one: "Pasó # punto.", other: "Pasaron # puntos." }),
} satisfies typeof source;
