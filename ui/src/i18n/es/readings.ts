import type { readings as source } from "../en/readings";
import { plural } from "./plural";

export const readings = {
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

  title: (name) => `${name}, medida por medida`,
  each: {
    degree: (value, others) =>
      plural(others, {
        one: `Tiene vínculo con ${value} de # otra.`,
        other: `Tiene vínculo con ${value} de las otras #.`,
      }),
    in_degree: (value, others) =>
      plural(others, {
        one: `Le llega un vínculo de ${value} de # otra.`,
        other: `Le llega un vínculo de ${value} de las otras #.`,
      }),
    out_degree: (value, others) =>
      plural(others, {
        one: `De ella sale un vínculo hacia ${value} de # otra.`,
        other: `De ella sale un vínculo hacia ${value} de las otras #.`,
      }),
    weighted_degree: (below, others) =>
      plural(others, {
        one: `Sus vínculos, sumados, son más estrechos que los de ${below} de # otra.`,
        other: `Sus vínculos, sumados, son más estrechos que los de ${below} de las otras #.`,
      }),
    closeness: (below, others) =>
      plural(others, {
        one: `Está más cerca de todas que ${below} de # otra.`,
        other: `Está más cerca de todas que ${below} de las otras #.`,
      }),
    harmonic: (below, others) =>
      plural(others, {
        one: `Está más cerca que ${below} de # otra; a quien no alcanza se la cuenta como infinitamente lejana.`,
        other: `Está más cerca que ${below} de las otras #; a quien no alcanza se la cuenta como infinitamente lejana.`,
      }),
    eigenvector: (below, others) =>
      plural(others, {
        one: `Sus socias están mejor vinculadas que las de ${below} de # otra; la mejor tiene 1.`,
        other: `Sus socias están mejor vinculadas que las de ${below} de las otras #; la mejor tiene 1.`,
      }),
    pagerank: (share) =>
      `Una noticia que circula al azar está en ella el ${share} del tiempo.`,
    reach: (value, others) =>
      plural(others, {
        one: `Llega a ${value} de # otra en dos pasos.`,
        other: `Llega a ${value} de las otras # en dos pasos.`,
      }),
    k_core: (core) =>
      plural(core, {
        one: "Pertenece a un círculo en el que cada una tiene vínculo con al menos # del círculo.",
        other:
          "Pertenece a un círculo en el que cada una tiene vínculo con al menos # del círculo.",
      }),
    constraint: (below, others) =>
      plural(others, {
        one: `Está más atada a un solo círculo que ${below} de # otra; cuanto menos, más libre para mediar.`,
        other: `Está más atada a un solo círculo que ${below} de las otras #; cuanto menos, más libre para mediar.`,
      }),
    effective_size: (value, degree) =>
      plural(degree, {
        one: `De su # vínculo, ${value} lleva a alguien nuevo.`,
        other: `De sus # vínculos, ${value} llevan a alguien nuevo; los demás se repiten.`,
      }),
    clustering: (share) =>
      `De todos los pares de sus socias, el ${share} tiene vínculo entre sí.`,
    noPair: "Con una sola socia no hay par que pueda tener vínculo.",
    community: (number, companions) =>
      companions === 0
        ? `Está sola en la comunidad ${number}.`
        : plural(companions, {
            one: `Está en la comunidad ${number} con # más.`,
            other: `Está en la comunidad ${number} con # más.`,
          }),
  },
  whole: {
    nodes: (_, n) =>
      plural(n, {
        one: "# organización está en el mapa.",
        other: "# organizaciones están en el mapa.",
      }),
    ties: (_, n) =>
      plural(n, {
        one: "# par tiene al menos una relación.",
        other: "# pares tienen al menos una relación.",
      }),
    density: (share) => `De todos los vínculos posibles, existe el ${share}.`,
    reciprocity: (share) =>
      `De todos los vínculos, el ${share} es correspondido.`,
    isolates: (_, n) =>
      plural(n, {
        one: "# organización no tiene vínculos.",
        other: "# organizaciones no tienen vínculos.",
      }),
    components: (_, n) =>
      plural(n, {
        one: "Todas están unidas en # parte.",
        other: "Ningún vínculo une estas # partes; una aislada es una parte.",
      }),
    largest_component: (_, n) =>
      plural(n, {
        one: "# organización está en la parte mayor.",
        other: "# organizaciones están unidas en la parte mayor.",
      }),
    strong_components: (_, n) =>
      plural(n, {
        one: "En # círculo todas llegan a todas en el sentido de los vínculos.",
        other:
          "En cada uno de # círculos todas llegan a todas en el sentido de los vínculos (componentes fuertes).",
      }),
    average_path_length: (value) =>
      `De una a otra de la parte mayor hay ${value} vínculos en promedio.`,
    diameter: (_, n) =>
      plural(n, {
        one: "Las dos más lejanas entre sí están a # vínculo.",
        other: "Las dos más lejanas entre sí están a # vínculos.",
      }),
    transitivity: (share) =>
      `De todos los pares con una socia en común, el ${share} tiene vínculo.`,
    average_clustering: (share) =>
      `De los pares de socias de una organización, el ${share} tiene vínculo en promedio.`,
    degree_centralization: (share) =>
      `Los vínculos se reúnen en una sola hasta el ${share}; todos en una serían el 100 %.`,
    betweenness_centralization: (share) =>
      `Los caminos más cortos se reúnen en una sola hasta el ${share}; todos por una serían el 100 %.`,
    largest_core: (_, n) =>
      plural(n, {
        one: "En el círculo más denso cada una tiene vínculo con al menos # de él.",
        other:
          "En el círculo más denso cada una tiene vínculo con al menos # de él.",
      }),
    articulation_points: (_, n) =>
      plural(n, {
        one: "Si se fuera # organización determinada, una parte se dividiría.",
        other:
          "Si se fuera cualquiera de # organizaciones, una parte se dividiría.",
      }),
    communities: (_, n) =>
      plural(n, {
        one: "# círculo tiene dentro más vínculos de los que daría el azar.",
        other:
          "# círculos tienen dentro más vínculos de los que daría el azar.",
      }),
    modularity: (value) =>
      `Las comunidades se distinguen en ${value}: 0 es el azar, desde 0,3 más o menos son claras.`,
    cross_sector_share: (share) =>
      `De todos los vínculos, el ${share} une dos sectores.`,
  },
} satisfies typeof source;
