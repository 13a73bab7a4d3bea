import type { conditions as source } from "../en/conditions";

export const conditions = {
  title: "Resumen",
} satisfies typeof source;
