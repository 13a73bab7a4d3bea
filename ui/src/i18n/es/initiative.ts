import type { initiative as source } from "../en/initiative";

export const initiative = {
  title: "Iniciativa",
} satisfies typeof source;
