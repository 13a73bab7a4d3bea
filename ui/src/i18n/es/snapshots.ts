import type { snapshots as source } from "../en/snapshots";
import { plural } from "./plural";

export const snapshots = {
  take: "Guardar estas medidas…",
  takeTitle: "Guardar las medidas de la red",
  takeText:
    "Guarda todas las medidas tal como están un día, para compararlas más adelante. Lo que cambie después no las modifica.",
  takeVerb: "Guardar",
  taken: (name) => `Medidas guardadas como «${name}»`,
  name: "Nombre",
  day: "Día",
  whom: "A quién se midió",
  whomToMeasure: "A quién medir",
  everyone: "Todas las organizaciones",
  fitting: "Las que cumplen el filtro",
  only: (what) => `Solo ${what}`,
  title: "Medidas guardadas",
  why: "cómo era la red un día, para comparar",
  none: "Todavía no hay ninguna. Guarde las medidas hoy, y de nuevo dentro de medio año, para ver qué cambió.",
  acts: "Abrir, comparar o quitar",
  nameOf: (title) => `Nombre de ${title}`,
  of: (name, day) => (name === day ? name : `${name}, ${day}`),
  open: "Abrir",
  openOf: (title) => `Abrir ${title}`,
  withNow: "Comparar con ahora",
  withNowOf: (title) => `Comparar ${title} con ahora`,
  remove: (title) => `Quitar ${title}`,
  unreadable: "Se guardaron con una versión más nueva; aquí no se pueden leer.",
  shown: "Medidas de",
  now: "ahora",
  other: "En comparación con",
  noOther: "nada",
  keptNote: (name, day, whom) =>
    `Guardadas como «${name}», tal como era la red el ${day}. ${whom}.`,

  between: (before, after) => `De ${before} a ${after}`,
  cameCount: (n) =>
    plural(n, {
      one: "Llegó # organización.",
      other: "Llegaron # organizaciones.",
    }),
  leftCount: (n) =>
    plural(n, {
      one: "Se fue # organización.",
      other: "Se fueron # organizaciones.",
    }),
  nobodyCame: "No llegó ninguna.",
  nobodyLeft: "No se fue ninguna.",
  sameTies: "Hay tantos vínculos como antes.",
  moreTies: (n) =>
    plural(n, { one: "Hay # vínculo más.", other: "Hay # vínculos más." }),
  fewerTies: (n) =>
    plural(n, { one: "Hay # vínculo menos.", other: "Hay # vínculos menos." }),
  measured: (whom) => `A quién se midió: ${whom}.`,
  otherSelection: (before, after) =>
    `No se midió a las mismas. Primero: ${before}. Después: ${after}. Parte de cada diferencia viene de ahí.`,
  measure: "Medida",
  change: "Cambio",
  means: "En palabras",
  newly: "antes no se podía medir",
  nomore: "ya no se puede medir",
  same: "igual",
  points: (n) => `${n} puntos`,
  changes: {
    nodes: { more: "más organizaciones", less: "menos organizaciones" },
    ties: { more: "más vínculos", less: "menos vínculos" },
    density: { more: "más tupida", less: "menos tupida" },
    reciprocity: {
      more: "más vínculos son correspondidos",
      less: "menos vínculos son correspondidos",
    },
    isolates: { more: "más están solas", less: "menos están solas" },
    components: {
      more: "se divide en más partes",
      less: "se mantiene unida en menos partes",
    },
    largest_component: {
      more: "más están unidas entre sí",
      less: "menos están unidas entre sí",
    },
    strong_components: {
      more: "se divide en más círculos según el sentido",
      less: "se mantiene unida en menos círculos según el sentido",
    },
    average_path_length: {
      more: "caminos más largos entre dos",
      less: "caminos más cortos entre dos",
    },
    diameter: {
      more: "sus extremos están más lejos",
      less: "sus extremos están más cerca",
    },
    transitivity: {
      more: "las socias de una se vinculan entre sí más a menudo",
      less: "las socias de una se vinculan entre sí menos a menudo",
    },
    average_clustering: {
      more: "las vecinas se vinculan entre sí más a menudo",
      less: "las vecinas se vinculan entre sí menos a menudo",
    },
    degree_centralization: {
      more: "los vínculos se reúnen más en unas pocas",
      less: "los vínculos están mejor repartidos",
    },
    betweenness_centralization: {
      more: "más caminos pasan por unas pocas",
      less: "los caminos están mejor repartidos",
    },
    largest_core: {
      more: "un núcleo más denso",
      less: "un núcleo menos denso",
    },
    articulation_points: {
      more: "más cuya salida dividiría una parte",
      less: "menos cuya salida dividiría una parte",
    },
    communities: { more: "más círculos", less: "menos círculos" },
    modularity: {
      more: "los círculos se distinguen mejor",
      less: "los círculos se confunden más",
    },
    cross_sector_share: {
      more: "mayor proporción de vínculos entre sectores",
      less: "menor proporción de vínculos entre sectores",
    },
  },
  samePairs: "No cambió ningún par de sectores.",
  otherPairs: (n) =>
    plural(n, {
      one: "# par más sigue igual.",
      other: "# pares más siguen igual.",
    }),
  came: "Llegaron",
  left: "Se fueron",
  nobody: "Ninguna",
  gone: "Ya no está entre las organizaciones",
  moved: "Las que más cambiaron",
  by: "Según qué medida",
  organization: "Organización",
  nobodyMoved: "Ninguna cambió según esta medida.",
} satisfies typeof source;
