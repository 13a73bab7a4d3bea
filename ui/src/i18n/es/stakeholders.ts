import type { stakeholders as source } from "../en/stakeholders";

export const stakeholders = {
  title: "Actores",
} satisfies typeof source;
