import type { history as source } from "../en/history";

export const history = {
  title: "Historial",
} satisfies typeof source;
