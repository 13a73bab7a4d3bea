import type { insight as source } from "../en/insight";
import { plural } from "./plural";

const points = (n: number, shown: string) =>
  plural(n, { one: `${shown} punto`, other: `${shown} puntos` });

export const insight = {
  title: "Cómo nos reunimos",
  views: {
    attendance: "Asistencia",
    check_out: "Evaluaciones",
    fairness: "Reparto",
  },
  show: (view) => `Cómo nos reunimos: ${view}`,
  period: "Período",
  spans: {
    "12": "Últimos 12 meses",
    "6": "Últimos 6 meses",
    "3": "Últimos 3 meses",
    other: "Las fechas que usted elija",
  },
  from: "Desde",
  until: "Hasta",
  between: (from, until) => `${from} a ${until}`,
  allSeries: "Todas las series",
  series: "Serie",
  emptyTitle: "En este período no hubo ninguna reunión",
  emptyText:
    "En cuanto haya una reunión con su asistencia anotada, esta página dirá quién estuvo en la mesa, qué les pareció y a quién se escuchó. Elija otro período o vaya a las reuniones.",
  noData: "sin datos",
  ofWhole: (part, whole) => `${part} de ${whole}`,
  toRows: (what) => `Ver lo que se cuenta: ${what}`,
  rowsLead: (part, whole) => `Se cuentan ${part} de estas ${whole}.`,
  noRows: "Aquí no se cuenta nada.",
  others: (n) =>
    plural(n, { one: "# que no se cuenta", other: "# que no se cuentan" }),

  community: "Comunidad",
  noSector: "Sin sector",
  noSeries: "Sin serie",
  unknown: "No se puede saber",
  everything: "Todos los puestos",
  name: "Nombre",
  meetings: "Reuniones",
  held: (n) => plural(n, { one: "# reunión", other: "# reuniones" }),
  change: "Cambio",
  changeHint: "Líderes, frente al período anterior",
  up: (n, shown) => `${points(n, shown)} más`,
  down: (n, shown) => `${points(n, shown)} menos`,
  same: "igual",
  before: (share, change) => `${share} en el período anterior: ${change}`,
  noBefore: "Sin datos del período anterior.",
  month: "Mes",
  organization: "Organización",
  sector: "Sector",
  meeting: "Reunión",
  day: "Día",

  forWhom: "Para quién",
  audiences: {
    backbone: "Equipo de apoyo",
    partner: "Organizaciones",
    funder: "Financiadores",
    public: "Todo el mundo",
  },
  own: "De quién es la línea propia",
  ownNone: "Solo totales",
  mayPartner: "Las organizaciones pueden ver la asistencia de cada una",
  mayFunder: "Los financiadores pueden ver la asistencia de cada organización",
  mayPublic: "Todo el mundo puede ver la asistencia de cada organización",
  leftOut: (n) =>
    plural(n, {
      one: "Para estas personas se omiten las organizaciones y, con ellas, # sector que delataría a una sola.",
      other:
        "Para estas personas se omiten las organizaciones y, con ellas, # sectores que delatarían a una sola.",
    }),
  leftOutOnly: "Para estas personas se omiten las organizaciones.",

  attendance: {
    figures: {
      leaders: "Líderes en la mesa",
      delegates: "Personas delegadas",
      in_person: "Líderes en la sala",
      absent: "Puestos vacíos",
      with_notice: "Vacíos con aviso",
      quorum: "Reuniones con quórum",
    },
    short: {
      leaders: "Líderes",
      delegates: "Delegadas",
      in_person: "En la sala",
      absent: "Vacíos",
    },
    how: {
      leaders:
        "Puestos que ocupó la persona responsable, en la sala o a distancia, de todos los puestos esperados.",
      delegates: "Puestos que ocupó otra persona, de todos los esperados.",
      in_person:
        "Líderes que estuvieron en la sala, de todos los que vinieron.",
      absent: "Puestos que no ocupó nadie, de todos los esperados.",
      with_notice: "Puestos vacíos que habían avisado, de todos los vacíos.",
      quorum:
        "Reuniones que alcanzaron el quórum de su serie, de aquellas de las que se puede saber.",
    },
    threshold: (aim) => `meta ${aim}`,
    why: "Quienes dirigen deciden y mueven dinero; cuando vienen en persona, lo acordado se cumple. Estas cifras son para conversar: un puesto vacío tiene una razón, y muchas veces es la hora, el lugar o el orden del día. Los nombres van por orden alfabético.",
    chart: "Líderes en la mesa, por mes",
    chartSaid: (from, first, until, last) =>
      `De ${first} en ${from} a ${last} en ${until}.`,
    chartTable: "Las cifras del gráfico",
    filled: "Cómo se ocuparon los puestos, por mes",
    filledText:
      "Cada uno de los seis valores, de todos los puestos anotados, incluidos los que no se esperaban.",
    bySeries: "Por serie",
    bySector: "Por sector",
    byOrganization: "Por organización",
    byMeeting: "Por reunión",
    quorumHead: "Quórum",
    quorumMet: "alcanzado",
    quorumMissed: "no alcanzado",
    pairs: "Quién coincide con quién",
    pairsText:
      "Reuniones en las que estuvieron las dos, de aquellas en las que se esperaba a las dos.",
    often: "Coinciden a menudo",
    seldom: "Coinciden poco",
    pair: (first, second) => `${first} y ${second}`,
    noPairs:
      "No hay dos organizaciones a las que se esperara juntas con suficiente frecuencia.",
    more: (n) => plural(n, { one: "Mostrar # más", other: "Mostrar # más" }),
    rowsOf: (figure, of) => `${figure}: ${of}`,
  },
  helps: {
    title: "Qué podría ayudar",
    text: "Puestos que nadie ocupó en las últimas reuniones. Pregunte antes de juzgar: una llamada suele mostrar qué lo impide.",
    none: "Ningún puesto quedó vacío dos veces seguidas.",
    empty: (n, since) =>
      plural(n, {
        one: `Vacío en la última reunión, el ${since}.`,
        other: `Vacío en las últimas # reuniones, desde el ${since}.`,
      }),
    last: (day) => `La última vez que alguien se sentó ahí fue el ${day}.`,
    never: "Nadie se sentó ahí en este período.",
    call: "Una llamada",
    callFor: (name) => `Una llamada: crear un compromiso para ${name}`,
    callText: (name) =>
      `Llamar a ${name}: ¿cómo van las cosas y qué facilitaría venir?`,
    time: "Otro horario",
    timeFor: (name) => `Otro horario: crear un compromiso para ${name}`,
    timeText: (name) =>
      `Preguntar a ${name} qué día, hora y lugar le convienen a su líder`,
    handOver: "Ceder el puesto",
    handOverFor: (name) => `Ceder el puesto de ${name}`,
    made: "Compromiso creado.",
    madeFor: (name) => `Se creó un compromiso para ${name}.`,
    toActions: "Ir a los compromisos",
  },

  checkOut: {
    all: "Todas las evaluaciones del período",
    answers: (n) => plural(n, { one: "# respuesta", other: "# respuestas" }),
    sheets: "Hojas",
    mean: "Media",
    score: (n) => `${n}`,
    questions: {
      usefulness: "Valió la pena",
      voice: "Hubo voz",
      learning: "Se aprendió",
    },
    full: {
      usefulness: "Valió la pena venir.",
      voice: "Pude decir lo que me importaba.",
      learning: "Aprendí algo que no sabía.",
    },
    few: (n) =>
      `Menos de ${n} respuestas: no se muestra cuántas personas dieron cada puntuación, para que no se reconozca a nadie.`,
    tooFew: "muy pocas para decirlo",
    chart: (series) => `Evaluaciones de ${series}`,
    chartSaid: (n) =>
      plural(n, {
        one: "Medias de 1 a 5 de # reunión; las cifras están en la tabla.",
        other: "Medias de 1 a 5 de # reuniones; las cifras están en la tabla.",
      }),
    comments: "Lo que se escribió",
    none: "ninguna",
    noneYet:
      "Ninguna reunión de este período tiene evaluación todavía. Abra una reunión y pase la computadora, o anote las hojas de papel.",
    open: (day) => `Evaluación del ${day}`,
    anonymous:
      "No se guarda ningún nombre: solo cuántas personas dieron cada puntuación, y lo que se escribió, por orden alfabético. Una ronda se guarda en un solo paso, para que el historial no sepa quién fue primero. Si más tarde se añade una sola hoja, la diferencia la delata.",
    distribution: (question) =>
      `${question}: cuántas personas dieron cada puntuación`,
  },

  fairness: {
    parts: {
      chairs: "Presidir",
      facilitation: "Facilitar",
      proposals: "Proponer puntos",
      speaking: "Presentar puntos",
      decisions: "Responder por decisiones",
      presence: "Ocupar puestos",
    },
    why: "El liderazgo se comparte cuando muchas manos llevan la pluma. Cada lista cuenta uno por cada reunión, punto, decisión o puesto, para la organización o el puesto comunitario por el que la persona habla ese día.",
    communityTitle: "La parte de la comunidad",
    communitySeats: "De los puestos",
    none: "En este período no se anotó nada.",
    sentence: (effective, name, part, whole) =>
      `Se reparte como si ${effective} organizaciones tuvieran partes iguales. La parte mayor es la de ${name}: ${part} de ${whole}.`,
    how: "El número de partes iguales es 1 dividido por la suma de los cuadrados de las partes. Con una sola organización es 1; con diez por turno es 10.",
    organizations: "Por organización",
    sectors: "Por sector",
    all: (n) =>
      plural(n, { one: "Mostrar todas (#)", other: "Mostrar todas (#)" }),
    fewer: "Mostrar menos",
    rowsOf: (part, name) => `${part}: ${name}`,
    meetingAsWhole: "La reunión entera",
    total: (n) => plural(n, { one: "# en total", other: "# en total" }),
  },
} satisfies typeof source;
