import type { activities as source } from "../en/activities";

export const activities = {
  title: "Actividades",
} satisfies typeof source;
