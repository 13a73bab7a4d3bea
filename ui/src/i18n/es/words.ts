import type { words as source } from "../en/words";
import { plural } from "./plural";

export const words = {
  add: "Añadir",
  remove: "Quitar",
  edit: "Editar",
  open: "Abrir",
  close: "Cerrar",
  cancel: "Cancelar",
  done: "Listo",
  back: "Atrás",
  search: "Buscar",
  clear: "Vaciar",
  clearFilters: "Quitar los filtros",
  none: "ninguna",
  notSet: "sin definir",
  yes: "sí",
  no: "no",
  notes: "Notas",
  more: "Más",
  loading: "Leyendo…",
  required: "obligatorio",
  noResults: "No se encontró nada",
  inspector: "Detalles",
  moveUp: "Subir",
  moveDown: "Bajar",
  why: "Por qué importa",
  of: (part, whole) => `${part} de ${whole}`,
  removeFilter: (name) => `Quitar el filtro ${name}`,
  createOption: (name) => `Crear «${name}»`,
  options: (n) => plural(n, { one: "# opción", other: "# opciones" }),
  noOptions: "Ninguna opción coincide",
  invalidNumber: "Escriba un número, por ejemplo 12 o 4,5.",
  invalidDate: "Escriba una fecha, por ejemplo 3 dic 2026 o 2026-12-03.",
  invalidClock: "Escriba una hora, por ejemplo 9:30 o 14:00.",
  invalidChoice: (choices) => `Elija una de estas opciones: ${choices}.`,
  needsText: "Este campo no puede quedar vacío.",
  numberFrom: (least) => `Escriba un número a partir de ${least}.`,
  numberTo: (most) => `Escriba un número hasta ${most}.`,
  chooseDate: "Elegir una fecha",
  previousMonth: "Mes anterior",
  nextMonth: "Mes siguiente",
  grid: {
    sortUp: (title) => `${title}, en orden ascendente`,
    sortDown: (title) => `${title}, en orden descendente`,
    skipped: (n) =>
      plural(n, {
        one: "# celda quedó como estaba porque su texto no encajaba.",
        other: "# celdas quedaron como estaban porque su texto no encajaba.",
      }),
    cut: (n) =>
      plural(n, {
        one: "# fila no cabía más abajo y se dejó fuera.",
        other: "# filas no cabían más abajo y se dejaron fuera.",
      }),
    locked: "Esta celda se calcula y no se puede sobrescribir.",
    selected: (n) =>
      plural(n, {
        one: "# celda seleccionada",
        other: "# celdas seleccionadas",
      }),
    copied: (n) =>
      plural(n, { one: "# celda copiada", other: "# celdas copiadas" }),
    copyAgain: "Las filas ya están leídas: copie otra vez.",
    unread: "No se pudieron leer las filas. No se cambió nada.",
  },
} satisfies typeof source;
