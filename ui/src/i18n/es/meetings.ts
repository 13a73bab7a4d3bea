import type { meetings as source } from "../en/meetings";

export const meetings = {
  title: "Reuniones",
} satisfies typeof source;
