import type { activities as source } from "../en/activities";
import { places } from "./places";
import { plural } from "./plural";

export const activities = {
  title: places.activities,
  counts: (active, total, strategies) =>
    `${plural(active, { one: "# en marcha", other: "# en marcha" })} de ${plural(total, { one: "# actividad", other: "# actividades" })} · ${plural(strategies, { one: "# estrategia", other: "# estrategias" })}`,
  views: "Vista de las actividades",
  matrix: "Alineación",
  register: "Registro",
  add: "Añadir una actividad",
  addText:
    "Una actividad es algo que una organización hace y que sirve a la agenda. El resto se puede completar después.",
  addVerb: "Añadir",
  noOwner: "Sin responsable todavía",
  details: "Detalles",
  removeActivity: "Quitar esta actividad",
  status: {
    planned: "prevista",
    on_track: "en curso",
    minor_issues: "problemas leves",
    major_issues: "problemas graves",
    completed: "terminada",
    abandoned: "abandonada",
  },
  underWay: "en marcha",
  strength: { primary: "principal", supporting: "de apoyo" },
  typed: {
    primary: ["p", "principal"],
    supporting: ["a", "apoyo", "de apoyo"],
    none: ["ninguna", "ninguno", "nada"],
  },
  strengthFor: (strategy) => `Fuerza para ${strategy}`,
  strengthWanted:
    "Escriba p para principal o a para apoyo; déjelo vacío si no es ninguna de las dos.",
  gap: "vacío",
  legend: "Leyenda",
  participation: {
    inform: "informar",
    consult: "consultar",
    involve: "involucrar",
    collaborate: "colaborar",
    empower: "empoderar",
  },
  filters: {
    status: "Estado",
    organization: "Organización",
    strategy: "Estrategia",
    alignment: "Alineación",
    unaligned: "ninguna",
    search: "Buscar actividades",
  },
  grid: {
    label: "Matriz de alineación: actividades por estrategias",
    activity: "Actividad",
    inactive: (name, status) => `${name} (${status})`,
    strategies: "Estrategias",
    strategyNote: (goal, count, active) =>
      `${goal}: ${plural(count, { one: "# actividad", other: "# actividades" })}, ${plural(active, { one: "# en marcha", other: "# en marcha" })}`,
    goal: (place, name) => `Meta ${place}: ${name}`,
    foot: "En marcha",
    none: "ninguna",
    gapNote: "vacío: nada en marcha para esta estrategia",
    registerLabel: "Registro de actividades",
  },
  fields: {
    name: "Nombre",
    organization: "Organización",
    status: "Estado",
    starts_on: "Desde",
    ends_on: "Hasta",
    place: "Lugar",
    population_served: "A quién atiende",
    reach: "Alcance al año",
    budget: "Presupuesto al año",
    why_us: "Por qué nosotros",
    participation_intended: "Participación prevista",
    participation_actual: "Participación hasta ahora",
    notes: "Notas",
  },
  alignments: "Sirve a",
  notAligned: "Todavía no sirve a ninguna estrategia.",
  alignWith: "Alinear con una estrategia",
  findings: {
    title: "Lo que muestra la matriz",
    lead: "Según los registros, sea cual sea el filtro de la izquierda.",
    gap: "Vacío",
    gapTitle: (strategy) => `${strategy}: ninguna actividad en marcha.`,
    gapNone: "Ninguna actividad está alineada con ella.",
    gapSome: (n) =>
      plural(n, {
        one: "# actividad está alineada con ella, pero no está en marcha.",
        other:
          "# actividades están alineadas con ella, pero ninguna está en marcha.",
      }),
    goalGap: (goal) => `${goal}: sin estrategias.`,
    goalGapText:
      "Nada se puede alinear con una meta mientras no tenga una estrategia.",
    orphan: "Sin alineación",
    overlap: "Posible duplicación",
    overlapText: (strategy, place) =>
      `Ambas son principales para ${strategy}, en el mismo lugar (${place}) y para las mismas personas.`,
    showActivities: "Ver sus actividades",
    openStrategy: "Abrir la estrategia",
    openGoal: "Abrir la meta",
    openActivity: "Abrir la actividad",
    nothing: "Sin vacíos",
    nothingText:
      "Toda estrategia tiene una actividad en marcha y toda actividad sirve a una estrategia.",
    why: "Una estrategia es un vacío cuando ninguna actividad en curso o con problemas está alineada con ella; las previstas, terminadas y abandonadas no cuentan. Dos actividades pueden duplicarse cuando ambas están en marcha y son principales para la misma estrategia, en el mismo lugar y para las mismas personas.",
    more: (n) => plural(n, { one: "y # más", other: "y # más" }),
  },
  empty: {
    title: "Quién hace qué, y para qué estrategia",
    text: "Anote lo que cada organización ya hace. La matriz muestra entonces en qué estrategia trabajan muchas y cuál no atiende nadie.",
  },
  noStrategies: {
    title: "La matriz necesita estrategias",
    text: "Las actividades se alinean con las estrategias de la agenda común. Escriba allí la primera meta y sus estrategias.",
    action: "Abrir la agenda común",
  },
  noResults: {
    title: "Ninguna actividad coincide con los filtros",
    text: "Quite uno de los filtros, o todos.",
  },
  gone: "Esta actividad ya no está",
  goneText: "Puede que se haya quitado. El historial puede recuperarla.",
} satisfies typeof source;
