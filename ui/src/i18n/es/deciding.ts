import type { deciding as source } from "../en/deciding";
import { plural } from "./plural";

const seats = (n: number) => plural(n, { one: "# puesto", other: "# puestos" });

/** Tomar una decisión: su página, la vista guiada, las manos y lo que dice la regla. */
export const deciding = {
  decision: "Decisión",
  ofMeeting: (meeting: string, day: string) => `${meeting}, ${day}`,
  goneTitle: "Esta decisión ya no está",
  open: "Abrir la decisión",
  openNamed: (question: string) => `Abrir la decisión ${question}`,
  guide: "Decidir paso a paso",
  guideNamed: (question: string) => `Decidir paso a paso: ${question}`,
  allDecisions: "Todas las decisiones",
  modes: "Cómo se muestra",
  guided: "Paso a paso",
  whole: "Todo a la vez",
  steps: (method: string) => `Pasos: ${method}`,
  step: (n: number, title: string) => `${n}. ${title}`,
  say: "Decir",
  write: "Anotar",
  nextStep: "Paso siguiente",
  stepBack: "Paso anterior",
  toHands: "Manos",
  backToItem: "Volver al punto",
  keys: "Las letras funcionan fuera del texto; dentro, con Alt.",
  nowStep: (n: number, title: string) => `Paso ${n}: ${title}`,
  remove: "Quitar la decisión",
  finalLead:
    "El acta de esta reunión es definitiva: la decisión se puede volver a mirar, no cambiar.",
  reopenMinutes: "Ir al acta",

  sections: {
    question: "Pregunta y propuesta",
    options: "Opciones consideradas",
    evidence: "En qué se apoya",
    interests: "Intereses",
    community: "La comunidad",
    advice: "A quién se pidió consejo",
    concerns: "Inquietudes",
    hands: "Manos",
    objections: "Objeciones",
    outcome: "Resultado",
  },
  inWords: "En palabras",

  topicHint: "Separe varios con comas.",
  thresholdFingers: "Dedos necesarios",
  thresholdPercent: "Más de",
  ofInitiative: (n: number) => `vacío: ${n}, según acordó la iniciativa`,
  ofInitiativePercent: (n: number) =>
    `vacío: ${n} %, según acordó la iniciativa`,
  majorityOf: "Se cuenta sobre",
  majorities: {
    votes_cast: "Votos emitidos",
    seats_present: "Puestos presentes",
    seats_expected: "Puestos esperados",
  },
  advisers: "A quién se pidió consejo",
  advisersHint: "Separe varios con punto y coma.",

  addOption: "Añadir una opción",
  noOptions: "No se anotó ninguna opción.",
  removeOption: (text: string) => `Quitar la opción ${text}`,
  chosen: "Elegida",

  evidenceKinds: {
    record: "Registro de este archivo",
    document: "Documento",
    community_input: "Voz de la comunidad",
    experience: "Experiencia",
  },
  noEvidence:
    "Todavía nada. Enlace un registro de este archivo y guardará lo que dice hoy; o nombre un documento, lo que dijo la comunidad o lo que alguien ha visto.",
  linkRecord: "Enlazar un registro de este archivo",
  linkHint:
    "Una organización, actividad, meta, estrategia, vínculo, reunión o serie, cifra del paquete de datos o decisión anterior.",
  addEvidence: "Añadir otra evidencia",
  removeEvidence: (title: string) => `Quitar la evidencia ${title}`,
  asOf: (day: string) => `a ${day}`,
  source: "Dónde se encuentra",
  means: "Qué significa aquí",
  leadersOf: (leaders: string, expected: string) =>
    `${leaders} de ${expected} líderes`,
  intensityOf: (n: string) => `intensidad ${n}`,
  reachOf: (n: string) => `alcance ${n}`,
  versionNumber: (n: string) => `Versión ${n}`,

  addInterest: "Quién tiene un interés",
  noInterests: "Nadie declaró un interés.",
  interest: "Qué interés",
  recused: "Se aparta de esta decisión",
  removeInterest: (name: string) => `Quitar el interés de ${name}`,

  affects: "Afecta a la comunidad",
  affectsHint:
    "Se pregunta a quienes viven con las consecuencias; la respuesta queda en el registro.",
  addCheck: "A quién se preguntó",
  noChecks: "Todavía no se preguntó a nadie de la comunidad.",
  removeCheck: (asked: string) => `Quitar la consulta ${asked}`,
  answer: "Respuesta",
  answers: {
    not_sought: "Sin preguntar",
    consent: "Consiente",
    conditions: "Consiente con condiciones",
    refused: "Rechaza",
  },

  objectionKinds: {
    objection: "Objeción",
    concern: "Inquietud",
  },
  objectionStates: {
    open: "Abierta",
    integrated: "Integrada",
    withdrawn: "Retirada",
  },
  concernStates: {
    open: "Guardada",
    integrated: "Recogida",
    withdrawn: "Retirada",
  },
  addObjection: "Añadir una objeción",
  addConcern: "Añadir una inquietud",
  noObjections:
    "Ninguna objeción. Una objeción dice por qué la propuesta haría daño; bloquea hasta que se integra o se retira.",
  noConcerns:
    "Ninguna inquietud. Una inquietud se guarda en el registro y no bloquea.",
  removeObjection: (text: string) => `Quitar «${text}»`,
  whoObjects: (name: string) => `${name} objeta: ¿por qué?`,
  whoIsLow: (name: string, fingers: number) =>
    plural(fingers, {
      one: `${name} mostró # dedo: ¿qué haría falta para más?`,
      other: `${name} mostró # dedos: ¿qué haría falta para más?`,
    }),
  raisedBy: "La planteó",
  integration: "Cómo se integró",
  integrationHint: "Cuando esto está escrito, la objeción ya no bloquea.",

  hands: {
    consent: "Consiente",
    objection: "Objeta",
    stand_aside: "Se hace a un lado",
    yes: "A favor",
    no: "En contra",
    abstain: "Se abstiene",
    fingers: "Dedos",
  },
  unsure: "No lo tiene claro",
  fingers: (n: number) => plural(n, { one: "# dedo", other: "# dedos" }),
  noHand: "sin preguntar",
  standsBack: "se aparta",
  absent: "ausente",
  seatHand: (name: string, hand: string) => `${name}: ${hand}`,
  handKeys: (keys: string) =>
    `${keys}. Retroceso retira una mano; las flechas van al puesto siguiente.`,
  keyOf: (key: string, hand: string) => `${key} ${hand}`,
  fingerKeys: "0 a 5: el número de dedos",
  heard: (heard: number, asked: number) =>
    `${heard} de ${seats(asked)} ya respondieron`,
  noSeats:
    "En esta reunión no se espera ningún puesto. Cuente las manos en su lugar.",
  noHandsNeeded: "Aquí decide una persona; no se cuentan manos.",
  noHandsKept: "No hay manos en el registro.",
  count: "Contar manos sin puestos",
  counted: "Manos contadas sin puestos",
  countOf: (hand: string) => `Cuántas: ${hand}`,
  askAgain: "Preguntar otra vez",
  askedAgain: "Se retiraron todas las manos. Pregunte otra vez a los puestos.",

  verdict: "Qué dice la regla",
  nobodyHeard: "Todavía no respondió nadie.",
  consentPasses: (consent: number, heard: number) =>
    heard === 0
      ? "Pasa: toda objeción se integró o se retiró."
      : plural(heard, {
          one: `Pasa: no hay objeciones abiertas; consiente ${consent} de # mano.`,
          other: `Pasa: no hay objeciones abiertas; consienten ${consent} de # manos.`,
        }),
  blocked: (n: number) =>
    plural(n, {
      one: "Bloqueada: hay una objeción abierta.",
      other: "Bloqueada: hay # objeciones abiertas.",
    }),
  consensusPasses: (agree: number, heard: number, aside: number) =>
    plural(aside, {
      one: `Pasa: ${agree} de ${heard} están de acuerdo, # se hace a un lado.`,
      other: `Pasa: ${agree} de ${heard} están de acuerdo, # se hacen a un lado.`,
    }),
  consensusFails: (against: number, heard: number) =>
    plural(against, {
      one: `No pasa: # de ${heard} está en contra.`,
      other: `No pasa: # de ${heard} están en contra.`,
    }),
  fistPasses: (threshold: number, hands: number) =>
    plural(hands, {
      one: `Pasa: no baja de ${threshold}, con # mano.`,
      other: `Pasa: nadie por debajo de ${threshold} entre # manos.`,
    }),
  fistFails: (low: number, hands: number, threshold: number) =>
    plural(low, {
      one: `No pasa: # de ${hands} manos está por debajo de ${threshold}.`,
      other: `No pasa: # de ${hands} manos están por debajo de ${threshold}.`,
    }),
  majorityPasses: (yes: number, of: number, share: string, needed: string) =>
    `Pasa: ${yes} de ${of} a favor, ${share}; hace falta más de ${needed}.`,
  majorityFails: (yes: number, of: number, share: string, needed: string) =>
    `No pasa: ${yes} de ${of} a favor, ${share}; hace falta más de ${needed}.`,
  senseChecked: (yes: number, no: number, unsure: number) =>
    `${yes} a favor, ${no} en contra, ${unsure} sin tenerlo claro. No obliga a nadie.`,
  adviceRule: "La persona responsable decide, después de escuchar el consejo.",
  standBack: (n: number) =>
    plural(n, {
      one: "Se deja fuera # mano: se aparta.",
      other: "Se dejan fuera # manos: se apartan.",
    }),
  whatNow: {
    integrate:
      "Integre en la propuesta lo que está abierto y pregunte otra vez.",
    hear: "Escuche las manos bajas, mejore la propuesta y pregunte otra vez.",
    agree:
      "Busque una propuesta contra la que no esté nadie y compruebe otra vez.",
    vote: "Rechácela, aplácela, o cambie la moción y vote otra vez.",
  },
  toIntegrate: "Ir a las objeciones",
  toHear: "Escuchar las manos bajas",
  toProposal: "Cambiar la propuesta",

  record: "Registrar como decidida",
  notByRule:
    "No se puede registrar como decidida mientras la regla diga que no.",
  withoutHands:
    "No hay manos en el registro; se apoyará solo en el resultado escrito.",
  reject: "Rechazar",
  defer: "Aplazar",
  deferTo: "Aplazar hasta",
  deferHint: "Vacío deja el día abierto.",
  again: "Abrirla otra vez",
  decideBy: "Tomada el",
  recorded: (state: string) => `Registrada: ${state}`,
  states: {
    decided: "Decidida",
    open: "Abierta",
    deferred: "Aplazada",
    rejected: "Rechazada",
    superseded: "Reemplazada",
  },
  decidedOn: (day: string) => `Decidida el ${day}`,
  rejectedOn: (day: string) => `Rechazada el ${day}`,
  deferredUntil: (day: string) => `Aplazada hasta el ${day}`,
  deferredOpen: "Aplazada sin fecha",
  reviewedOn: (day: string, outcome: string) =>
    outcome
      ? `Se volvió a mirar el ${day}: ${outcome}`
      : `Se volvió a mirar el ${day}`,
  replacedBy: "Reemplazada por",
  replaces: "Toma el lugar de",
  comesBackTo: "Vuelve sobre",
  takesPlace: "Toma el lugar de esa decisión",
  responsibleOrganization: "Organización responsable",
  outcomeHint: "Vacío toma la propuesta.",
  actions: "Quién hace qué",
  addAction: "Añadir un compromiso",
} satisfies typeof source;
