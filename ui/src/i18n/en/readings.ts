import { plural } from "./plural";

/** What the measures of the network mean, in sentences with their values. */
export const readings = {
  isolate: "Has no tie on this map.",
  ties: (degree: number, reach: number) =>
    `${plural(degree, { one: "Tied to # other", other: "Tied to # others" })} and reaches ${plural(reach, { one: "# within two steps.", other: "# within two steps." })}`,
  directed: (to: number, from: number) =>
    `${plural(to, { one: "# tie leads to it", other: "# ties lead to it" })}, ${plural(from, { one: "# leads from it.", other: "# lead from it." })}`,
  carries: (share: string) => `Carries ${share} of all shortest paths.`,
  carriesNothing: "No shortest path between others leads over it.",
  cutOff: (count: number, names: string) =>
    `If it left, ${plural(count, { one: "# organization", other: "# organizations" })} would be cut off: ${names}.`,
  cutsNobody: "If it left, nobody would be cut off.",
  brokers: (pairs: number) =>
    `Stands between ${plural(pairs, { one: "# pair of organizations of different sectors that are not tied to each other.", other: "# pairs of organizations of different sectors that are not tied to each other." })}`,
  joins: (pairs: number) =>
    `It alone joins ${plural(pairs, { one: "# pair of sectors.", other: "# pairs of sectors." })}`,

  title: (name: string) => `${name}, measure by measure`,
  each: {
    degree: (value: string, others: number) =>
      plural(others, {
        one: `It is tied to ${value} of # other.`,
        other: `It is tied to ${value} of # others.`,
      }),
    in_degree: (value: string, others: number) =>
      plural(others, {
        one: `A tie leads to it from ${value} of # other.`,
        other: `A tie leads to it from ${value} of # others.`,
      }),
    out_degree: (value: string, others: number) =>
      plural(others, {
        one: `A tie leads from it to ${value} of # other.`,
        other: `A tie leads from it to ${value} of # others.`,
      }),
    weighted_degree: (below: string, others: number) =>
      plural(others, {
        one: `Its ties together are closer than those of ${below} of # other.`,
        other: `Its ties together are closer than those of ${below} of # others.`,
      }),
    closeness: (below: string, others: number) =>
      plural(others, {
        one: `It is nearer to everybody than ${below} of # other.`,
        other: `It is nearer to everybody than ${below} of # others.`,
      }),
    harmonic: (below: string, others: number) =>
      plural(others, {
        one: `It is nearer than ${below} of # other, whoever is out of reach counting as infinitely far.`,
        other: `It is nearer than ${below} of # others, whoever is out of reach counting as infinitely far.`,
      }),
    eigenvector: (below: string, others: number) =>
      plural(others, {
        one: `Its partners are better tied than those of ${below} of # other; the best stands at 1.`,
        other: `Its partners are better tied than those of ${below} of # others; the best stands at 1.`,
      }),
    pagerank: (share: string) =>
      `News that is passed on at random is with it ${share} of the time.`,
    reach: (value: string, others: number) =>
      plural(others, {
        one: `It reaches ${value} of # other within two steps.`,
        other: `It reaches ${value} of # others within two steps.`,
      }),
    k_core: (core: number) =>
      plural(core, {
        one: "It belongs to a circle in which each is tied to at least # other of the circle.",
        other:
          "It belongs to a circle in which each is tied to at least # others of the circle.",
      }),
    constraint: (below: string, others: number) =>
      plural(others, {
        one: `It is bound to one circle more than ${below} of # other; who is bound less is freer to stand between.`,
        other: `It is bound to one circle more than ${below} of # others; who is bound less is freer to stand between.`,
      }),
    effective_size: (value: string, degree: number) =>
      plural(degree, {
        one: `Of its # tie, ${value} leads to somebody new.`,
        other: `Of its # ties, ${value} lead to somebody new; the others repeat each other.`,
      }),
    clustering: (share: string) =>
      `Of all pairs of its partners, ${share} are tied to each other.`,
    noPair: "With one partner there is no pair that could be tied.",
    community: (number: string, companions: number) =>
      companions === 0
        ? `It is alone in community ${number}.`
        : plural(companions, {
            one: `It is in community ${number} with # other.`,
            other: `It is in community ${number} with # others.`,
          }),
  },
  whole: {
    nodes: (_: string, n: number) =>
      plural(n, {
        one: "# organization is on the map.",
        other: "# organizations are on the map.",
      }),
    ties: (_: string, n: number) =>
      plural(n, {
        one: "# pair has at least one relationship.",
        other: "# pairs have at least one relationship.",
      }),
    density: (share: string) => `Of all ties there could be, ${share} exist.`,
    reciprocity: (share: string) => `Of all ties, ${share} are returned.`,
    isolates: (_: string, n: number) =>
      plural(n, {
        one: "# organization has no tie.",
        other: "# organizations have no tie.",
      }),
    components: (_: string, n: number) =>
      plural(n, {
        one: "Everybody hangs together in # part.",
        other: "No tie joins these # parts; an isolate is one.",
      }),
    largest_component: (_: string, n: number) =>
      plural(n, {
        one: "# organization is in the largest part.",
        other: "# organizations hang together in the largest part.",
      }),
    strong_components: (_: string, n: number) =>
      plural(n, {
        one: "In # circle everyone can reach everyone the way ties run.",
        other:
          "In each of # circles everyone can reach everyone the way ties run (strong components).",
      }),
    average_path_length: (value: string) =>
      `From one to another in the largest part it takes ${value} ties on average.`,
    diameter: (_: string, n: number) =>
      plural(n, {
        one: "The two farthest from each other are # tie apart.",
        other: "The two farthest from each other are # ties apart.",
      }),
    transitivity: (share: string) =>
      `Of all pairs with a partner in common, ${share} are tied themselves.`,
    average_clustering: (share: string) =>
      `Of the pairs of partners of one organization, ${share} are tied on average.`,
    degree_centralization: (share: string) =>
      `Ties gather at one organization as far as ${share}; all ties at one would be 100 %.`,
    betweenness_centralization: (share: string) =>
      `Shortest paths gather at one organization as far as ${share}; all over one would be 100 %.`,
    largest_core: (_: string, n: number) =>
      plural(n, {
        one: "In the densest circle each is tied to at least # other of it.",
        other: "In the densest circle each is tied to at least # others of it.",
      }),
    articulation_points: (_: string, n: number) =>
      plural(n, {
        one: "If # certain organization left, a part would split.",
        other: "If any of # organizations left, a part would split.",
      }),
    communities: (_: string, n: number) =>
      plural(n, {
        one: "# circle has more ties inside than chance would make.",
        other: "# circles have more ties inside than chance would make.",
      }),
    modularity: (value: string) =>
      `The communities stand apart by ${value}: 0 is chance, from about 0.3 they are clear.`,
    cross_sector_share: (share: string) =>
      `Of all ties, ${share} join two sectors.`,
  },
};
