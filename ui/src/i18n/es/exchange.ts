import type { exchange as source } from "../en/exchange";

export const exchange = {
  title: "Compartir y exportar",
} satisfies typeof source;
