import type { agenda as source } from "../en/agenda";

export const agenda = {
  title: "Agenda común",
} satisfies typeof source;
