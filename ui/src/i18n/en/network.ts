/** The map of stakeholders and the measures of their network. */
export const network = {
  colourBy: "Colour by",
  colours: {
    sector: "sector",
    community: "community",
    kind: "kind",
    status: "status",
  },
  community: (n: number) => `Community ${n}`,
  sizeBy: "Size by",
  sizes: {
    same: "all the same",
    degree: "degree",
    weighted_degree: "weighted degree",
    betweenness: "betweenness",
    closeness: "closeness",
    eigenvector: "eigenvector",
    pagerank: "PageRank",
    reach: "reach in two steps",
    k_core: "core",
    constraint: "constraint",
  },
  unpin: "Unpin",
  unpinHint: (name: string) => `Let ${name} be arranged with the others`,
  anew: "Arrange anew",
  anewHint: "Places everybody anew who is not pinned",
};
