import type { network as source } from "../en/network";
import { plural } from "./plural";

export const network = {
  colourBy: "Color según",
  colours: {
    sector: "sector",
    community: "comunidad",
    kind: "tipo",
    status: "estado",
  },
  community: (n) => `Comunidad ${n}`,
  sizeBy: "Tamaño según",
  sizes: {
    same: "todas iguales",
    degree: "grado",
    weighted_degree: "grado ponderado",
    betweenness: "intermediación",
    closeness: "cercanía",
    eigenvector: "vector propio",
    pagerank: "PageRank",
    reach: "alcance en dos pasos",
    k_core: "núcleo",
    constraint: "restricción",
  },
  unpin: "Soltar",
  unpinHint: (name) => `Permitir que ${name} se ordene con las demás`,
  anew: "Ordenar de nuevo",

  panel: "Mostrar como",
  panels: { map: "Mapa", measures: "Medidas" },
  since: "Cambio desde",
  noSince: "sin mostrar cambios",
  wholeHint:
    "Medido en toda la red; el filtro solo elige las líneas de la tabla.",
  tableName: "Medidas de cada organización",
  chooseOne: "Elija una organización para leer qué significan sus medidas.",
  course: "Cómo se leen los vínculos",
  courses: { either: "En ambos sentidos", directed: "En su sentido" },
  directedHint:
    "Leída en el sentido de los vínculos: los caminos los siguen, y un vínculo sin sentido propio vale en ambos. Intermediarias, puentes y puntos de corte no dependen del sentido.",
  measures: {
    degree: "Grado",
    in_degree: "Vínculos hacia ella",
    out_degree: "Vínculos desde ella",
    weighted_degree: "Grado ponderado",
    betweenness: "Intermediación",
    closeness: "Cercanía",
    harmonic: "Cercanía armónica",
    eigenvector: "Vector propio",
    pagerank: "PageRank",
    reach: "Alcance",
    k_core: "Núcleo",
    constraint: "Restricción",
    effective_size: "Tamaño efectivo",
    clustering: "Agrupamiento",
    community: "Comunidad",
  },
  meanings: {
    degree: "Con cuántas otras tiene vínculo",
    in_degree: "Cuántas otras tienen un vínculo hacia ella (grado de entrada)",
    out_degree: "Hacia cuántas otras tiene un vínculo (grado de salida)",
    weighted_degree: "La suma de las intensidades de sus vínculos",
    betweenness: "Pares de otras cuyos caminos más cortos pasan por ella",
    closeness: "Lo cerca que está de todas las demás (Wasserman y Faust)",
    harmonic: "La media de uno entre la distancia desde cada una de las demás",
    eigenvector: "Lo bien vinculadas que están aquellas con las que se vincula",
    pagerank:
      "Con qué frecuencia pasa un recorrido por los vínculos, con amortiguación 0,85",
    reach: "A cuántas otras llega en dos pasos",
    k_core: "El círculo más denso al que pertenece",
    constraint: "Hasta qué punto sus vecinas están vinculadas entre sí (Burt)",
    effective_size: "Sus vecinas sin las que se repiten entre sí (Burt)",
    clustering: "La proporción de pares de sus vecinas que tienen vínculo",
    community: "La comunidad a la que pertenece (Leiden, por modularidad)",
  },
  reading: {
    isolate: "No tiene vínculos en este mapa.",
    ties: (degree, reach) =>
      `${plural(degree, { one: "Tiene vínculo con # organización", other: "Tiene vínculo con # organizaciones" })} y llega a ${plural(reach, { one: "# en dos pasos.", other: "# en dos pasos." })}`,
    directed: (to, from) =>
      `${plural(to, { one: "# vínculo llega a ella", other: "# vínculos llegan a ella" })}, ${plural(from, { one: "# sale de ella.", other: "# salen de ella." })}`,
    carries: (share) =>
      `Por ella pasa el ${share} de todos los caminos más cortos.`,
    carriesNothing: "Ningún camino más corto entre otras pasa por ella.",
    cutOff: (count, names) =>
      `Si se fuera, ${plural(count, { one: "# organización quedaría aislada", other: "# organizaciones quedarían aisladas" })}: ${names}.`,
    cutsNobody: "Si se fuera, nadie quedaría aislado.",
    brokers: (pairs) =>
      `Está entre ${plural(pairs, { one: "# par de organizaciones de sectores distintos sin vínculo entre sí.", other: "# pares de organizaciones de sectores distintos sin vínculo entre sí." })}`,
    joins: (pairs) =>
      `Solo ella une ${plural(pairs, { one: "# par de sectores.", other: "# pares de sectores." })}`,
  },
  whole: "La red en su conjunto",
  summary: {
    nodes: ["Organizaciones", "Todas las que están en el mapa"],
    ties: ["Vínculos", "Pares con al menos una relación"],
    density: ["Densidad", "La proporción de vínculos posibles que existen"],
    reciprocity: [
      "Reciprocidad",
      "La proporción de vínculos que son correspondidos",
    ],
    isolates: ["Aisladas", "Organizaciones sin vínculos"],
    components: [
      "Partes",
      "Grupos que ningún vínculo une; una organización aislada es uno",
    ],
    largest_component: [
      "Parte mayor",
      "Organizaciones unidas entre sí de algún modo",
    ],
    strong_components: [
      "Círculos según el sentido",
      "En cada uno, todas llegan a todas siguiendo el sentido de los vínculos (componentes fuertes)",
    ],
    average_path_length: [
      "Longitud media de camino",
      "Vínculos entre dos organizaciones de la parte mayor",
    ],
    diameter: ["Diámetro", "El mayor de los caminos más cortos"],
    transitivity: [
      "Transitividad",
      "Con qué frecuencia dos socias de una están vinculadas entre sí",
    ],
    average_clustering: [
      "Agrupamiento medio",
      "Lo mismo, contando igual cada organización",
    ],
    degree_centralization: [
      "Centralización de grado",
      "Cuánto se reúnen los vínculos en una; una estrella es el 100 %",
    ],
    betweenness_centralization: [
      "Centralización de intermediación",
      "Cuánto se reúnen los caminos más cortos en una",
    ],
    largest_core: [
      "Núcleo más denso",
      "Cada una tiene vínculo con otras tantas del núcleo",
    ],
    articulation_points: [
      "Puntos de corte",
      "Organizaciones cuya salida dividiría una parte",
    ],
    communities: [
      "Comunidades",
      "Círculos con más vínculos dentro que hacia fuera",
    ],
    modularity: ["Modularidad", "Lo claras que son las comunidades"],
    cross_sector_share: [
      "Vínculos entre sectores",
      "La proporción de vínculos que unen dos sectores",
    ],
  },
  brokers: "Intermediarias",
  brokersText: "están entre sectores sin vínculo propio",
  pairs: (n) => plural(n, { one: "# par", other: "# pares" }),
  bridges: "Puentes",
  bridgesText: "vínculos que por sí solos mantienen unidas dos partes",
  splits: (n) =>
    plural(n, {
      one: "aísla a # organización",
      other: "aísla a # organizaciones",
    }),
  isolates: "Aisladas",
  isolatesText: "no tienen vínculos",
  nobody: "Ninguna",
  sectorTies: "Sector por sector",
  sectorOne: "Sector",
  sectorOther: "con",
  tieCount: "Vínculos",
  share: "Parte de los posibles",
  trust: "Confianza, 1 a 4",
  trustChange: "Confianza, cambio",
  value: "Valor, 1 a 4",
  valueChange: "Valor, cambio",
  wayTo: "Camino hasta",
  wayPlaceholder: "Cualquier organización",
  waySteps: (n) => plural(n, { one: "# paso", other: "# pasos" }),
  noWay: (from, to) => `Ningún camino lleva de ${from} a ${to}.`,
} satisfies typeof source;
