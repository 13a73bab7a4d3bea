import type { network as source } from "../en/network";

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
  anewHint: "Coloca de nuevo a quienes no tienen posición fija",
} satisfies typeof source;
