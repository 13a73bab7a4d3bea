import type { history as source } from "../en/history";
import { places } from "./places";
import { plural } from "./plural";

export const history = {
  title: places.history,
  tabs: "Qué mostrar",
  changes: "Cambios",
  trash: "Papelera",
  inTrash: (n) =>
    plural(n, {
      one: "# registro en la papelera",
      other: "# registros en la papelera",
    }),
  today: "Hoy",
  yesterday: "Ayer",
  undone: (name) => `Se deshizo: ${name}`,
  redone: (name) => `Se rehízo: ${name}`,
  started: (name) => `Inicio del archivo: ${name}`,
  exampleLoaded: "Se cargó el ejemplo",
  someone: "sin nombre",
  more: "Mostrar más",
  all: "Aquí empieza el historial.",
  noneTitle: "Todavía no cambió nada",
  none: "Aquí queda cada cambio, con quién lo hizo y cuándo, mientras exista el archivo. Ctrl Z deshace el último.",
  trashNoneTitle: "La papelera está vacía",
  trashNone:
    "Los registros que quite quedan aquí hasta que los recupere. Nada se borra nunca del archivo.",
  trashLead:
    "Los registros quitados conservan todo lo que tenían. Al recuperarlos, sus campos vuelven como estaban.",
  removedBy: (who, when) => `quitado por ${who}, ${when}`,
  removed: (when) => `quitado ${when}`,
  restore: "Recuperar",
  restoreNamed: (name) => `Recuperar ${name}`,
  untitled: "sin nombre",
  recordLead:
    "Cada cambio de este registro, el más reciente primero. Volver atrás escribe un cambio nuevo, que se puede deshacer.",
  recordNone: "No se sabe nada de este registro.",
  fromTo: (from, to) => `${from} → ${to}`,
  empty: "vacío",
  backTo: "Volver a esto",
  backToNamed: (when) => `Volver a esto: ${when}`,
  showAll: "Todos los cambios",
} satisfies typeof source;
