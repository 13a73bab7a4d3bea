import type { preparing as source } from "../en/preparing";
import { plural } from "./plural";

export const preparing = {
  rolesTitle: "Quién la lleva",
  lastTurn: (person: string, day: string) =>
    `La última vez, ${person}, el ${day}.`,
  longestAgo: (person: string, day: string) =>
    `Hace más tiempo, ${person}, el ${day}.`,
  noTurns: "No consta nadie en las reuniones anteriores.",
  take: (person: string) => `Le toca a ${person}`,

  logisticsTitle: "Preparativos",
  logisticsText:
    "Lo que la gente necesita para poder venir y participar. Lo que no está listo en su día salta a la vista.",
  logisticsSub: (done: number, all: number) => `${done} de ${all} listos`,
  late: (n: number) => plural(n, { one: "# atrasado", other: "# atrasados" }),
  kinds: {
    room: "Sala",
    access: "Accesibilidad",
    interpreter: "Interpretación",
    childcare: "Cuidado infantil",
    food: "Comida",
    travel: "Transporte",
    printing: "Impresión",
    technology: "Tecnología",
    other: "Otro",
  },
  states: {
    to_do: "Por hacer",
    arranged: "Listo",
    not_needed: "No hace falta",
  },
  kind: "Clase",
  what: "Qué exactamente",
  state: "Estado",
  who: "Quién",
  byWhen: "Para cuándo",
  of: (field: string, entry: string) => `${field}, ${entry}`,
  overdue: "atrasado",
  arrange: "Añadir lo habitual",
  arrangeText:
    "Vuelve lo que se preparó para la última reunión; si no hubo, una línea por cada cosa que suele hacer falta.",
  noLogistics: "Todavía no hay nada anotado.",
  addLogistics: "Añadir un preparativo",
  arranged: (n: number) =>
    plural(n, {
      one: "Se añadió # preparativo.",
      other: "Se añadieron # preparativos.",
    }),
  nothingToArrange: "Todo lo habitual ya está.",
  removeEntry: (entry: string) => `Quitar ${entry}`,

  dataTitle: "Datos para la reunión",
  dataText:
    "Las cifras que mira esta reunión, tal como estaban un día. Se quedan así, diga lo que diga después su fuente.",
  noData:
    "Todavía no hay ninguna cifra. Una reunión que mira lo que cambió decide mejor: añada dos o tres.",
  addData: "Añadir una cifra",
  data: {
    title: "Qué mide",
    value: "Valor",
    unit: "Unidad",
    as_of_on: "A fecha de",
    source: "De dónde viene",
  },

  takeIndicators: "Tomar indicadores…",
  takeTitle: "Tomar indicadores para el paquete de datos",
  takeText:
    "Cada uno queda fijo como estaba el día de la reunión, o como está hoy si todavía no llega ese día. Lo que se corrija después no cambia nada aquí hasta que usted lo tome de nuevo.",
  takeVerb: "Tomar",
  takeThem: (n) =>
    plural(n, { one: "Tomar # indicador", other: "Tomar # indicadores" }),
  takeSearch: "Buscar indicadores",
  takeNone: "Todos los indicadores están ya en el paquete de datos.",
  takeNothing:
    "Todavía no hay indicadores. Añada el primero en Medición compartida.",
  takeAnew: (title) => `Tomar de nuevo: ${title}`,
  takeAllAnew: "Tomar todos de nuevo",
  taken: (n) =>
    plural(n, { one: "# indicador fijado.", other: "# indicadores fijados." }),
  noValueThen: "sin valor hasta ese día",
  asOf: (day) => `al ${day}`,

  cancel: "Cancelar la reunión…",
  cancelTitle: "Cancelar la reunión",
  cancelText:
    "Queda en el registro como cancelada, con su motivo. Su invitación se envía como cancelada.",
  cancelNeedsReason: "Diga por qué: la gente preguntará.",
  cancelIt: "Cancelar la reunión",
  keepIt: "Mantener la reunión",
  cancelled: (reason: string) => `Cancelada: ${reason}`,
  cancelledBare: "Cancelada",
  uncancel: "Volver a planificarla",

  templates: "Órdenes del día habituales",
  templatesTitle: "Órdenes del día habituales",
  templatesText:
    "Un orden del día con el que un grupo comienza cada vez. Una serie puede comenzar con él toda reunión nueva; cualquier reunión puede tomarlo.",
  noTemplatesTitle: "Todavía no hay ninguno habitual",
  noTemplates:
    "Escriba uno aquí, o guarde como habitual el de una buena reunión. Las reuniones nuevas comienzan con él.",
  templateGone: "Ese orden del día ya no existe. Este es el primero.",
  addTemplate: "Añadir uno habitual",
  newTemplate: "Orden del día habitual",
  forGroup: (group: string) => `para ${group}`,
  forAll: "para todos los grupos",
  templateSub: (items: number, minutes: number) =>
    `${plural(items, { one: "# punto", other: "# puntos" })} · ${plural(minutes, { one: "# minuto", other: "# minutos" })}`,
  usedBy: (series: string) => `Con él comienzan las reuniones de ${series}.`,
  removeTemplate: "Quitar este orden del día",
  removeTemplateHint:
    "Las reuniones que comenzaron con él conservan sus puntos.",
  templateItem: "Punto habitual",
  addTemplateItem: "Añadir un punto",
  noTemplateItems: "Está vacío. Añada lo que se trata cada vez.",
  useTemplate: (name: string) => `Añadir los puntos de ${name}`,
  keepTemplate: "Guardar este como habitual…",
  keepTitle: "Guardar como habitual",
  keepText:
    "Se guardan títulos, propósitos, minutos y quién presenta; lo que venía de otra reunión y lo que se dijo, no.",
  keepName: "Nombre",
  keepGroup: "Grupo",
  allGroups: "Todos los grupos",
  keepAgenda: "Guardarlo",
  kept: (name: string) => `Guardado como ${name}.`,
  used: (n: number) =>
    plural(n, { one: "Se añadió # punto.", other: "Se añadieron # puntos." }),
  nothingUsed: "Sus puntos ya están en este orden del día.",

  proposals: "Propuestas de los actores",
  noProposals: "No hay nada que espere respuesta.",
  addProposal: "Añadir una propuesta…",
  proposalTitle: "Añadir una propuesta",
  proposalText: "Espera en la serie hasta que una reunión la tome.",
  topic: "De qué trata",
  organization: "La propone la organización",
  person: "La propone la persona",
  proposedOn: "Se propuso el",
  propose: "Añadir la propuesta",
  byOn: (who: string, day: string) => `${who}, ${day}`,
  nobody: "sin nombre",
  accept: "Llevar",
  acceptOne: (title: string) => `Llevar ${title} a este orden del día`,
  accepted: (title: string) => `${title} está en el orden del día.`,
  decline: "Rechazar…",
  declineOne: (title: string) => `Rechazar ${title}`,
  declineTitle: "Rechazar una propuesta",
  declineText: (title: string) =>
    `«${title}» no se toma. El motivo queda con ella, para decírselo a quien la propuso.`,
  declineNeedsReason: "Diga por qué: quien la propuso querrá saberlo.",
  declineIt: "Rechazarla",
  reason: "Motivo",
  declined: "Rechazada",
  declinedBecause: (reason: string) => `Rechazada: ${reason}`,
  again: "Reconsiderar",
  againOne: (title: string) => `Reconsiderar ${title}`,

  parked: "Aparcamiento",
  parkedText: "Lo que surgió y se dejó para más adelante.",
  takeParked: (title: string) => `Llevar ${title} a este orden del día`,

  links: "De qué trata",
  indicator: "Indicador",
  activity: "Actividad",
  decision: "Vuelve sobre la decisión",
  action: "Compromiso",
  recurs: "Vuelve en cada reunión",
  confidential: "Confidencial",
  confidentialHint: "No sale en el proyector, ni en calendarios ni en cartas.",
  proposerPerson: "A propuesta de la persona",
  flags: {
    recurs: "vuelve cada vez",
    confidential: "confidencial",
    preread: "con lectura previa",
  },
  carryReasons: {
    none: "sin motivo",
    not_reached: "no se llegó a él",
    needs_more_time: "necesita más tiempo",
    waits_for_input: "espera aportaciones",
    recurs: "vuelve cada vez",
    parked: "estaba aparcado",
  },
  carriedBecause: (day: string, reason: string) =>
    `viene del ${day}: ${reason}`,
  carryWithReasons: "Elegir los motivos…",
  carryTitle: "Pasar a la próxima reunión",
  carryText:
    "Cada punto pasa a la próxima reunión con su motivo, para que todos vean por qué está otra vez.",
  carryReason: (title: string) => `Por qué pasa ${title}`,
  carryIt: "Pasar",
} satisfies typeof source;
