import type { agenda as source } from "../en/agenda";
import { places } from "./places";
import { plural } from "./plural";

export const agenda = {
  title: places.agenda,
  counts: (goals, strategies) =>
    `${plural(goals, { one: "# meta", other: "# metas" })} · ${plural(strategies, { one: "# estrategia", other: "# estrategias" })}`,
  outline: "Contenido",
  goals: "Metas y estrategias",
  goalsText:
    "Una meta es un resultado que se puede medir; sus estrategias son los caminos para alcanzarlo. Las actividades se alinean con las estrategias.",
  addSection: "Añadir una sección",
  addGoal: "Añadir una meta",
  addStrategy: "Añadir una estrategia",
  newSection: "Sección nueva",
  newGoal: "Meta nueva",
  newStrategy: "Estrategia nueva",
  goalPlace: (place) => `Meta ${place}`,
  kind: "Tipo",
  kinds: {
    vision: "visión",
    problem: "problema",
    goal: "metas",
    strategies: "estrategias",
    principles: "principios",
    evaluation: "evaluación",
    other: "otro",
  },
  fields: {
    sectionTitle: "Título de la sección",
    goalName: "Nombre de la meta",
    statement: "Enunciado medible",
    statementHint: "¿Qué será distinto, para cuántos, y cómo se mide?",
    horizon: "Plazo",
    horizonHint: "¿Para cuándo?",
    strategyName: "Nombre de la estrategia",
    strategyStatement: "Qué significa",
    strategyHint: "¿Qué se hará, para quién y dónde?",
  },
  bodyOf: (title) => `Texto de ${title}`,
  bodyHint: "Escriba lo que acordaron todos…",
  actionsFor: (name) => `Acciones para ${name}`,
  strategiesOf: (goal) => `Estrategias de ${goal}`,
  removeSection: "Quitar la sección",
  removeStrategy: "Quitar la estrategia",
  removeGoal: (strategies) =>
    strategies === 0
      ? "Quitar la meta"
      : plural(strategies, {
          one: "Quitar la meta y su estrategia",
          other: "Quitar la meta y sus # estrategias",
        }),
  removed: (name) => `Se quitó ${name}.`,
  removedGoal: (name, strategies) =>
    strategies === 0
      ? `Se quitó ${name}.`
      : plural(strategies, {
          one: `Se quitó ${name} con su estrategia.`,
          other: `Se quitó ${name} con sus # estrategias.`,
        }),
  empty: {
    title: "Lo que acordaron todos",
    text: "Escriba cómo entienden juntos el problema, las metas y las estrategias. Cierre una versión cuando esté lista y anote qué organizaciones la respaldan.",
  },
  sectionsEmpty:
    "Todavía no hay secciones. Empiece por la visión o por el problema.",
  versions: "Versiones",
  version: (number) => `Versión ${number}`,
  noVersions:
    "Todavía no hay versiones. Cierre el texto cuando esté listo para leerse y respaldarse; el texto de trabajo puede cambiar después, la versión no.",
  changedSince: (number) => `Cambió desde la versión ${number}`,
  sameAs: (number) => `Igual que la versión ${number}`,
  states: {
    draft: "borrador",
    circulated: "en consulta",
    adopted: "adoptada",
    superseded: "sustituida",
  },
  frozenOn: (day) => `cerrada el ${day}`,
  adoptedOn: (day) => `adoptada el ${day}`,
  coverage: (endorsed, active) => `${endorsed} de ${active} activas`,
  coverageLong: (endorsed, active) =>
    `${plural(endorsed, { one: "# de", other: "# de" })} ${plural(active, { one: "# organización activa la respaldó", other: "# organizaciones activas la respaldaron" })}`,
  reservations: (n) =>
    plural(n, { one: "# con reservas", other: "# con reservas" }),
  declined: (n) => plural(n, { one: "# la rechazó", other: "# la rechazaron" }),
  freeze: "Cerrar una versión",
  freezeNext: (number) => `Cerrar la versión ${number}`,
  freezeText:
    "El texto, las metas y las estrategias se guardan tal como están ahora, con un número que las organizaciones pueden respaldar. El texto de trabajo sigue abierto.",
  freezeNote: "Qué cambió y por qué",
  adopt: "Adoptar",
  adoptVersion: (number) => `Adoptar la versión ${number}`,
  adopted: (number) => `La versión ${number} quedó adoptada.`,
  frozen: (number) => `La versión ${number} quedó cerrada.`,
  endorsements: "Respaldos",
  frozenText: "Texto cerrado",
  views: "Vista de la versión",
  back: "Volver al texto de trabajo",
  answers: {
    not_asked: "sin consultar",
    endorsed: "la respalda",
    endorsed_with_reservations: "con reservas",
    declined: "la rechaza",
  },
  filterAnswer: "Respuesta",
  allAnswers: "todas",
  answerCount: (answer, n) => `${answer} ${n}`,
  columns: {
    organization: "Organización",
    answer: "Respuesta",
    answered_on: "Respondió el",
    person: "Quién respondió",
    reservation: "Reserva",
    older: "Antes",
  },
  endorsedOlder: (number) => `respaldó la versión ${number}`,
  noAnswers: {
    title: "Ninguna organización dio esta respuesta",
    text: "Elija otra respuesta, o muéstrelas todas.",
    action: "Mostrar todas",
  },
  noOrganizations: {
    title: "Todavía no hay a quién consultar",
    text: "Aquí aparecen las organizaciones activas, para anotar qué respondió cada una.",
    action: "Añadir organizaciones",
  },
  pasteHint:
    "Seleccione un rango y pegue, o pulse Ctrl D, para anotar muchas respuestas a la vez.",
  gone: "Esta versión ya no está",
  why: "Un respaldo dice que una organización está detrás de este mismo texto. La cobertura cuenta las organizaciones activas que lo respaldaron, con reservas o sin ellas, sobre todas las organizaciones activas.",
} satisfies typeof source;
