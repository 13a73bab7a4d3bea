import type { standing as source } from "../en/standing";
import { plural } from "./plural";

export const standing = {
  panels: { grid: "Cuadrícula", table: "Tabla", gaps: "Brechas" },
  panel: "Mostrar como",
  gapsCount: (n: number) =>
    n > 0 ? plural(n, { other: "Brechas (#)" }) : "Brechas",
  judging: "Quién valora",
  together: "el equipo de apoyo, en conjunto",
  since: "Cambios desde",
  noSince: "sin mostrar cambios",
  on: "Situación del",
  now: "día de hoy",
  pastHint: "Está viendo un día anterior. Elija el día de hoy para ubicar.",

  gridName: "Poder e interés",
  gridKeys:
    "Re Pág y Av Pág eligen una organización; las flechas la mueven de 1 en 1 y, con Mayús, de 10 en 10; Intro fija el lugar nuevo y Escape la deja donde estaba.",
  gridHint:
    "Arrastre una marca, o elija una y haga clic donde le corresponde. Las flechas la mueven, Intro fija el lugar y Escape la deja donde estaba.",
  power: "Poder para mover el problema",
  interest: "Interés en él",
  summary: (placed: number, all: number) =>
    `${placed} de ${plural(all, { one: "# organización", other: "# organizaciones" })} con lugar`,
  inQuadrant: (quadrant: string, n: number) =>
    plural(n, { other: `${quadrant}: #` }),
  at: (name: string, power: string, interest: string) =>
    `${name}: poder ${power}, interés ${interest}`,
  chosen: (where: string, quadrant: string) => `${where}, ${quadrant}`,
  chosenUnplaced: (name: string) => `${name}, todavía sin lugar`,
  draft: (power: string, interest: string) =>
    `poder ${power}, interés ${interest}`,
  placedAs: (name: string, power: string, interest: string, by: string) =>
    `${name}: poder ${power}, interés ${interest}, según ${by}`,
  leftAlone: (name: string) => `${name} se queda donde estaba`,
  keep: "Fijar este lugar",
  clickWhere: (name: string) => `Haga clic donde le corresponde a ${name}.`,
  spread: (least: number, most: number) => `de ${least} a ${most}`,
  unplaced: "Todavía sin lugar",
  allPlaced: "Todas las que cumplen el filtro tienen lugar.",
  place: (name: string) => `Ubicar ${name}`,
  nobodyPlacedText:
    "Ubique cada organización según cuánto podría mover el problema y cuánto le importa. Pueden opinar varias personas: se verá en qué difieren.",

  why: "A quién atender de cerca, a quién mantener conforme, a quién informar y a quién solo observar. El poder y el interés se valoran de 0 a 100 y se dividen en 50 (Mendelow 1991). Cada marca está en la media de la última opinión de cada quien.",
  meansHint:
    "Las cifras son la media de la última opinión de cada quien. Lo que usted escribe es una sola opinión, la de quien figura en «Quién valora».",

  criteria: {
    power: "Poder",
    interest: "Interés",
    legitimacy: "Legitimidad",
    urgency: "Urgencia",
    stance: "Postura actual",
    stance_desired: "Postura deseada",
    participation: "Participación actual",
    participation_desired: "Participación deseada",
  },
  meanings: {
    power: "Cuánto podría mover el problema, para bien o para mal",
    interest: "Cuánto le importa el resultado",
    legitimacy: "Qué tan justo ven los demás que tenga voz",
    urgency: "Qué tan pronto necesita respuesta lo que pide",
  },
  quadrant: "Cuadrante",
  quadrants: {
    manage_closely: "atender de cerca",
    keep_satisfied: "mantener conforme",
    keep_informed: "mantener informada",
    monitor: "observar",
  },
  salience: "Prominencia",
  saliences: {
    definitive: "definitiva",
    dominant: "dominante",
    forceful: "impositiva",
    dependent: "dependiente",
    dormant: "latente",
    discretionary: "discrecional",
    demanding: "demandante",
    none: "ninguna",
  },
  salienceMeans: {
    definitive:
      "Con poder, legitimidad y urgencia: lo suyo va primero, y ahora.",
    dominant: "Con poder y legitimidad: espera tener lugar en la mesa.",
    forceful:
      "Con poder y urgencia, pero sin legitimidad ante los demás: puede imponerse.",
    dependent: "Con legitimidad y urgencia, pero sin poder: necesita respaldo.",
    dormant:
      "Con poder y, por ahora, sin nada que pedir: no hay que perderla de vista.",
    discretionary:
      "Con legitimidad, sin poder ni prisa: ustedes deciden si la incluyen.",
    demanding: "Solo urgencia: se hace oír, sin poder ni legitimidad.",
    none: "Poco poder, poca legitimidad y poca urgencia.",
  },
  stances: {
    unaware: "no enterada",
    resistant: "en contra",
    neutral: "neutral",
    supportive: "a favor",
    leading: "al frente",
  },
  participations: {
    inform: "recibe información",
    consult: "se le consulta",
    involve: "se involucra",
    collaborate: "colabora",
    empower: "decide",
  },

  title: "Valoración",
  groups: {
    scores: "Puntuaciones, de 0 a 100",
    stance: "Postura",
    participation: "Participación",
  },
  sources: {
    grid: "Cuadrícula según Mendelow 1991; prominencia según Mitchell, Agle y Wood 1997; ambas se dividen en 50.",
    levels:
      "Postura según la matriz de involucramiento de interesados; participación según el Espectro IAP2.",
  },
  everyone: (value: string) => `en conjunto: ${value}`,
  everyoneSpread: (mean: string, least: number, most: number) =>
    `en conjunto: ${mean} (de ${least} a ${most})`,
  noOpinion: "sin opinión",
  short: (n: number) =>
    plural(n, {
      one: "# paso por debajo de lo deseado",
      other: "# pasos por debajo de lo deseado",
    }),
  reached: "como se desea, o más",
  quadrantUnknown: "faltan poder e interés",
  salienceUnknown: "faltan poder, legitimidad y urgencia",
  opinions: "Opiniones",
  opinionOf: (who: string, day: string) => `${who}, ${day}`,
  superseded: "reemplazada",
  noOpinions: "Nadie ha opinado todavía.",

  gapsWhy:
    "Quién está por debajo de lo que se desea y quién tiene poder pero no está en la mesa. Cada brecha puede volverse un compromiso.",
  noGaps: "No hay brechas entre quienes cumplen el filtro.",
  noGapsText:
    "Hay una brecha cuando la postura o la participación deseada va por delante de la actual, o cuando quien tiene poder no está activo.",
  gapKinds: {
    stance: "Postura por debajo de lo deseado",
    participation: "Participación por debajo de lo deseado",
    power: "Mucho poder, pero fuera de la mesa",
  },
  fromTo: (from: string, to: string) => `ahora: ${from}; se desea: ${to}`,
  powerButStatus: (power: string, status: string) =>
    `poder ${power}, estado: ${status}`,
  makeActionFor: (name: string) => `Crear un compromiso para ${name}`,
  actionText: (name: string) => `Compromiso para ${name}`,
  openAction: "Abrir en Compromisos",
  openActions: (n: number) =>
    plural(n, {
      one: "# compromiso pendiente",
      other: "# compromisos pendientes",
    }),
  actions: {
    stance: (name: string, from: string, to: string) =>
      `Hablar con ${name} para pasar de «${from}» a «${to}»`,
    participation: (name: string, from: string, to: string) =>
      `Acordar con ${name} una participación mayor: de «${from}» a «${to}»`,
    power: (name: string) => `Invitar a ${name} a la mesa`,
  },
} satisfies typeof source;
