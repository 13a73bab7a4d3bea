import { expect, test } from "vitest";
import type { MeasuredNode } from "../../../api/bindings";
import { inWords } from "./in-words";

const node = (id: string, more: Partial<MeasuredNode>) =>
  ({
    ...{ id, name: id, degree: 2, in_degree: 1, out_degree: 2 },
    ...{ weighted_degree: 4, betweenness: 1, paths_carried: 0.25 },
    ...{ closeness: 0.5, harmonic: 0.5, eigenvector: 1, page_rank: 0.061 },
    ...{ reach: 2, core: 2, constraint: 0.4, effective_size: 1.5 },
    ...{ clustering: 0.5, community: 0, ...more },
  }) as MeasuredNode;
const everyone = [
  node("a", {}),
  node("b", { closeness: 0.4, eigenvector: null, constraint: null }),
  node("c", { closeness: 0.5 + 1e-12, constraint: 0.3, community: 1 }),
];
const read = (at: number, directed = false) => {
  const lines = inWords(everyone[at] as MeasuredNode, everyone, directed);
  return new Map(lines.map(({ id, reading }) => [id, reading] as const));
};

test("every measure of an organization is read in words with its value", () => {
  expect([...read(0).values()]).toEqual([
    "It is tied to 2 of 2 others.",
    "Its ties together are closer than those of 0 of 2 others.",
    "Carries 25% of all shortest paths.",
    "It is nearer to everybody than 1 of 2 others.",
    "It is nearer than 0 of 2 others, whoever is out of reach counting as infinitely far.",
    "Its partners are better tied than those of 0 of 1 other; the best stands at 1.",
    "News that is passed on at random is with it 6.1% of the time.",
    "It reaches 2 of 2 others within two steps.",
    "It belongs to a circle in which each is tied to at least 2 others of the circle.",
    "It is bound to one circle more than 1 of 1 other; who is bound less is freer to stand between.",
    "Of its 2 ties, 1.5 lead to somebody new; the others repeat each other.",
    "Of all pairs of its partners, 50% are tied to each other.",
    "It is in community 1 with 1 other.",
  ]);
});

test("what is not known is not read, and who is alone has no companions", () => {
  expect(read(1).has("eigenvector")).toBe(false);
  expect(read(2).get("community")).toBe("It is alone in community 2.");
});

test("ties that come and go are read only where ties are read the way they run", () => {
  expect(read(0).has("in_degree")).toBe(false);
  expect(read(0, true).get("in_degree")).toBe(
    "A tie leads to it from 1 of 2 others.",
  );
  expect(read(0, true).get("out_degree")).toBe(
    "A tie leads from it to 2 of 2 others.",
  );
});
