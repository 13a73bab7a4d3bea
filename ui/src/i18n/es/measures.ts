import type { measures as source } from "../en/measures";
import { places } from "./places";
import { plural } from "./plural";

export const measures: typeof source = {
  title: places.measures,
  counts: (indicators, headlines, limit) =>
    `${plural(indicators, { one: "# indicador", other: "# indicadores" })} · ${headlines} de ${limit} medidas principales`,
  levels: {
    population: "población",
    performance: "desempeño",
  },
  performanceTypes: {
    how_much: "¿Cuánto hicimos?",
    how_well: "¿Qué tan bien lo hicimos?",
    better_off: "¿Alguien está mejor?",
  },
  statuses: {
    proposed: "propuesto",
    defining: "en definición",
    agreed: "acordado",
    collecting: "en recolección",
    retired: "retirado",
  },
  directions: {
    increase: "debe subir",
    decrease: "debe bajar",
    maintain: "debe mantenerse",
  },
  frequencies: {
    weekly: "semanal",
    monthly: "mensual",
    quarterly: "trimestral",
    half_yearly: "semestral",
    yearly: "anual",
    school_year: "año escolar",
  },
  priorities: {
    none: "ninguna",
    low: "baja",
    medium: "media",
    high: "alta",
  },
  confidences: {
    rough_guess: "estimación aproximada",
    expert: "juicio experto",
    rapid: "sondeo rápido",
    intensive: "encuesta intensiva",
    sampled: "muestra aleatoria",
  },
  trends: {
    improving: "mejora",
    flat: "sin cambio",
    worsening: "empeora",
    too_few_points: "faltan puntos",
  },
  freshnesses: {
    not_expected: "aún no se recoge",
    nothing_yet: "todavía sin valor",
    late: "con retraso",
    up_to_date: "al día",
  },
  noLongerCollected: "ya no se recoge",
  lateFor: (period) => `falta ${period}`,

  periods: {
    quarter: (number, year) => `T${number} ${year}`,
    half: (number, year) => `S${number} ${year}`,
    week: (number, year) => `semana ${number}, ${year}`,
    wanted: {
      weekly: "Escriba una semana, como 2026-W07.",
      monthly: "Escriba un mes, como mayo 2026 o 2026-05.",
      quarterly: "Escriba un trimestre, como T1 2026.",
      half_yearly: "Escriba un semestre, como S1 2026.",
      yearly: "Escriba un año, como 2026.",
      school_year: "Escriba un año escolar, como 2026/27.",
    },
  },
  valueIn: (value, period) => `${value}, ${period}`,
  valueOf: (value, unit) => (unit ? `${value} ${unit}` : value),

  headlines: "Medidas principales",
  headlinesSub: (n, limit) => `${n} de ${limit}`,
  overLimit: (limit) =>
    `Son más de las ${limit} que esta iniciativa se permite. Una lista corta se lee; una larga, no.`,
  headlinesText:
    "Los pocos números que todas las personas miran primero, en el orden en que se muestran.",
  noGoal: "Todavía sin meta",
  groupBy: "Agrupar",
  by: { goal: "Por meta", status: "Por estado" },
  target: "Objetivo",
  noValue: "todavía sin valor",
  noTarget: "sin objetivo",
  targetIn: (value, period) => `${value} para ${period}`,
  courseWords: (n, from, until) =>
    plural(n, {
      one: `Un valor: ${until}.`,
      other: `# valores, de ${from} a ${until}.`,
    }),
  add: "Añadir un indicador",
  addVerb: "Añadir el indicador",
  addHint:
    "Diga qué contaría, por ejemplo «Niñas y niños de tercer grado que leen a su nivel»",
  filters: {
    search: "Buscar indicadores",
    status: "Estado",
    goal: "Meta",
    headlines: "Solo medidas principales",
    headlinesChip: "medidas principales",
  },
  empty: {
    title: "¿Las cosas están mejorando?",
    text: "Un indicador es un número que todas las organizaciones cuentan de la misma manera. Empiece con los tres a cinco que mostrarían que sus metas se cumplen; así se informa de lo mismo con las mismas palabras.",
  },
  noResults: {
    title: "Ningún indicador cumple los filtros",
    text: "Quite uno de los filtros, o todos.",
  },

  gone: "Este indicador ya no existe",
  goneText: "Puede que se haya quitado. El historial puede recuperarlo.",
  all: "Todos los indicadores",
  remove: "Quitar este indicador",
  makeHeadline: "Hacerlo medida principal",
  endHeadline: "Quitarlo de la lista corta",
  record: "Acerca del indicador",
  fields: {
    question: "Pregunta",
    performance_type: "Qué pregunta",
    direction: "Dirección",
    frequency: "Se mide",
    priority: "Mejorar los datos",
    anyType: "no se dice",
  },
  questionHint: "Qué quiere saber quien lo mira.",

  chart: {
    none: "Todavía no hay valores. Lo que escriba abajo se dibuja aquí.",
    noneTold: "No hay ningún valor que se pueda dibujar.",
    targetIn: (value, period) => `Objetivo ${value}, ${period}`,
    baseline: (value) => `Línea de base ${value}`,
    version: (n) => `versión ${n}`,
    show: "Qué se dibuja",
    together: "En conjunto",
    byPlace: "Por lugar",
    byGroup: (dimension) => `Por ${dimension}`,
    newest: (value, period, trend) =>
      `Valor más reciente: ${value} en ${period}; ${trend}.`,
    newestOf: (values) => `Valores más recientes: ${values}.`,
    breaks: (n) =>
      plural(n, {
        one: "Desde la línea discontinua se mide de otra manera: los valores de antes y de después no se comparan.",
        other:
          "Desde cada línea discontinua se mide de otra manera: los valores de antes y de después no se comparan.",
      }),
    why: "Cómo se calcula",
    trendHow:
      "El valor más reciente se compara con la media de los dos anteriores, si los tres se midieron de la misma manera. Menos de una centésima de diferencia cuenta como sin cambio. Para un indicador que debe mantenerse, es mejor estar más cerca del objetivo.",
    freshHow:
      "Se esperan valores de un indicador en recolección: 7 días después del fin de una semana, 30 de un mes, 45 de un trimestre, 60 de un semestre, 90 de un año.",
    togetherHow:
      "Cuando varias organizaciones informan del mismo período, sus recuentos se suman y las tasas se calculan de nuevo con lo contado.",
  },

  grid: {
    title: "Valores",
    label: (indicator) => `Valores de ${indicator}`,
    period: "Período",
    place: "Lugar",
    group: "Grupo",
    value: "Valor",
    numerator: "Contados",
    denominator: "De",
    confidence: "Confianza",
    organization: "Informado por",
    received_on: "Recibido",
    notes: "Nota",
    version: "Versión",
    periodNote: "Cuándo se midió. Una fecha se convierte en su período.",
    placeNote: "Dónde; vacío para todo el lugar.",
    groupNote:
      "Para quiénes, como edad: 0-5; género: niñas. Vacío para todas las personas.",
    numeratorNote: "Lo contado, para una tasa.",
    denominatorNote: "De cuántos, para una tasa.",
    toldNote:
      "El valor escrito, o lo contado dividido entre cuántos, por el factor de la definición.",
    versionNote: "La versión de la definición con la que se midió.",
    groupWanted: "Escríbalo como dimensión: valor, por ejemplo edad: 0-5.",
    noValues: "Una fila pegada no tiene valor; no se cambió nada.",
    add: "Añadir un valor",
    removeRows: (n) =>
      plural(n, { one: "Quitar el valor", other: "Quitar # valores" }),
    taken: (period) =>
      `${period} ya está para este lugar, grupo y organización. Cambie esa fila.`,
    hint: "Escriba en la última línea, o pegue allí un rango de una hoja de cálculo, en el orden de las columnas.",
    nothing: "sin valor",
  },

  definitions: {
    title: "Definición",
    none: "Todavía sin definición. Sin ella, dos organizaciones cuentan dos cosas distintas.",
    begin: "Escribir la definición",
    version: (n) => `Versión ${n}`,
    from: (day) => `desde el ${day}`,
    fromBeginning: "desde el principio",
    measured: (n) => plural(n, { one: "# valor", other: "# valores" }),
    fields: {
      valid_from_on: "Válida desde",
      numerator: "Qué se cuenta",
      denominator: "De qué",
      factor: "Se dice",
      source: "Fuente",
      method: "Método",
      collector: "Quién recoge",
      dimensions: "Desglose",
      known_issues: "Problemas conocidos",
    },
    denominatorHint: "Vacío para un recuento simple.",
    dimensionsHint: "Una en cada línea: edad, género, escuela.",
    factors: {
      1: "tal cual",
      100: "por cada 100 (%)",
      1000: "por cada 1000",
      100000: "por cada 100 000",
    },
    newVersion: "Nueva versión…",
    newVersionText:
      "Retoma lo que dice la última versión. Los valores de períodos anteriores conservan la versión con la que se midieron, y la gráfica muestra dónde cambia.",
    addVersion: "Añadir la versión",
    needsDay: "Diga desde qué día se mide así.",
    removeVersion: (n) => `Quitar la versión ${n}`,
  },

  levelsTitle: "Objetivos y línea de base",
  targets: {
    add: "Añadir un objetivo",
    addBaseline: "Añadir una línea de base",
    target: "Objetivo",
    baseline: "Línea de base",
    by: (period) => `para ${period}`,
    in: (period) => `en ${period}`,
    none: "Todavía sin objetivo. Un objetivo dice cuánto es suficiente.",
    value: "Valor",
    period: "Período",
    place: "Lugar",
    group: "Grupo",
    forSome: (who) => `(${who})`,
    edit: (what) => `Editar: ${what}`,
    remove: (what) => `Quitar: ${what}`,
    save: {
      target: "Añadir el objetivo",
      baseline: "Añadir la línea de base",
    },
    needsValue: "Escriba un valor.",
    periodWanted: "Escriba un período, como 2028, T2 2028 o 2027/28.",
  },

  used: {
    title: "Dónde se usa",
    none: "Todavía en ninguna parte. Vincúlelo con un punto de la agenda, o llévelo al paquete de datos de una reunión.",
    items: "Puntos de agenda",
    packs: "Paquetes de datos",
    decisions: "Decisiones",
  },
};
