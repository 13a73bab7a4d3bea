import type { decisionRegister as source } from "../en/decision-register";
import { plural } from "./plural";

/** El registro de decisiones: filtros, recuentos, orden, volver a mirar. */
export const decisionRegister = {
  title: "Decisiones",
  sub: (shown: number, total: number) =>
    shown === total
      ? plural(total, { one: "# decisión", other: "# decisiones" })
      : `${shown} de ${total} decisiones`,
  counts: "Recuentos",
  due: "Pendientes",
  dueCount: (n: number) =>
    plural(n, { one: "# pendiente", other: "# pendientes" }),
  without: "Sin evidencia",
  withoutCount: (n: number) =>
    plural(n, { one: "# sin evidencia", other: "# sin evidencia" }),
  notAsked: (n: number) =>
    plural(n, {
      one: "# afecta a la comunidad y no se preguntó a nadie",
      other: "# afectan a la comunidad y no se preguntó a nadie",
    }),
  openCount: (n: number) =>
    plural(n, { one: "# abierta", other: "# abiertas" }),
  state: "Estado",
  topic: "Tema",
  restsOn: "Se apoya en",
  restsOnCount: (title: string, n: number) => `${title} (${n})`,
  community: "Comunidad",
  method: "Método",
  evidence: "Evidencia",
  dueOn: "Toca el",
  any: "cualquiera",
  search: "Buscar en las decisiones",
  noneFits: "Ninguna decisión cumple estos filtros.",
  sortBy: (column: string) => `Ordenar por ${column}`,
  evidenceCount: (n: number) =>
    n === 0 ? "ninguna" : plural(n, { one: "# pieza", other: "# piezas" }),
  openObjections: (n: number) =>
    plural(n, { one: "# objeción abierta", other: "# objeciones abiertas" }),
  concerns: (n: number) =>
    plural(n, {
      one: "# inquietud guardada",
      other: "# inquietudes guardadas",
    }),
  overdue: "toca ya",

  review: "Volver a mirar",
  reviewNamed: (question: string) => `Volver a mirar: ${question}`,
  reviewText:
    "Lo que se decidió entonces queda como está. Aquí se anota que se volvió a mirar, también cuando el acta es definitiva.",
  howNow: "Qué resulta",
  stands: "Sigue en pie",
  change: "Debería cambiar",
  replaced: "Otra tomó su lugar",
  whatCame: "Qué se encontró",
  nextReview: "Volver a mirar el",
  meeting: "En qué reunión",
  takeUpText:
    "La pregunta entra en el orden del día de esa reunión, con la propuesta y las opciones como están ahora. Esta decisión sigue en pie hasta que se tome la nueva.",
  takeUpDeferredText:
    "La pregunta entra en el orden del día de esa reunión, con la propuesta y las opciones como están ahora.",
  noMeeting: "No hay ninguna reunión planificada. Planifique una primero.",
  replacedBy: "Qué decisión",
  keep: "Anotarlo",
  putOn: "Ponerla en el orden del día",
  kept: (question: string) => `Se volvió a mirar: ${question}`,
  takenUp: (question: string) => `En el orden del día: ${question}`,
} satisfies typeof source;
