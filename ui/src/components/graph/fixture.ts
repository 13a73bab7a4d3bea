import type { EdgeClass, GraphEdge, GraphNode, NodeClass } from "./types";
import { shapes } from "./shapes";

/** A small generator with a fixed seed, so that every run draws the same network. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const first = ["North", "River", "Valley", "Harbor", "Union", "Cedar", "Hill"];
const second = [
  "Family Center",
  "Library",
  "Clinic",
  "Schools",
  "Food Bank",
  "Transit",
  "Youth Council",
];

export const classes: NodeClass[] = shapes.map((shape, i) => ({
  name: `Class ${i + 1}`,
  shape,
  color: i + 1,
}));

export const edgeClasses: EdgeClass[] = [
  { name: "Works with", width: 1.6 },
  { name: "Refers to", width: 1.1, dash: [4, 3] },
  { name: "Loose", width: 0.8, isGrade: true },
  { name: "Close", width: 2.4, isGrade: true },
];

/** Makes a connected network of `count` nodes in a rough disc, with about `ties` ties. */
export function network(count: number, ties: number) {
  const roll = dice(count * 31 + ties);
  const pick = (length: number) => Math.floor(roll() * length);
  const nodes: GraphNode[] = Array.from({ length: count }, (_, i) => {
    const angle = i * 2.39996;
    const far = Math.sqrt((i + 0.5) / count) * (0.85 + roll() * 0.3);
    return {
      id: `n${i}`,
      label: `${first[i % 7]} ${second[Math.floor(i / 7) % 7]}${i >= 49 ? ` ${i}` : ""}`,
      klass: pick(8),
      size: 8 + pick(4) * 3,
      x: Math.cos(angle) * far * 500,
      y: Math.sin(angle) * far * 380,
    };
  });
  const edges: GraphEdge[] = Array.from({ length: ties }, (_, i) => {
    const from = i < count - 1 ? i + 1 : pick(count);
    const to =
      i < count - 1 ? pick(i + 1) : (from + 1 + pick(count - 1)) % count;
    return {
      from: `n${from}`,
      to: `n${to}`,
      klass: pick(2),
      grade: 2 + pick(2),
      directed: pick(6) === 0,
    };
  });
  return { nodes, edges };
}
