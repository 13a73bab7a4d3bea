import type { actions as source } from "../en/actions";

export const actions = {
  title: "Compromisos",
} satisfies typeof source;
