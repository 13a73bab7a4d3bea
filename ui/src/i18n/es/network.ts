import type { network as source } from "../en/network";

export const network = {
  unpin: "Soltar",
  unpinHint: (name) => `Permitir que ${name} se ordene con las demás`,
  anew: "Ordenar de nuevo",
  anewHint: "Coloca de nuevo a quienes no tienen posición fija",
} satisfies typeof source;
