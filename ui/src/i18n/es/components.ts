import type { components as source } from "../en/components";
import { plural } from "./plural";

export const components = {
  editor: {
    toolbar: "Formato del texto",
    bold: "Negrita",
    italic: "Cursiva",
    code: "Código",
    link: "Enlace",
    heading: (level) => `Título ${level}`,
    bullets: "Lista con viñetas",
    numbers: "Lista numerada",
    quote: "Cita",
    codeBlock: "Bloque de código",
    rule: "Línea divisoria",
    indent: "Aumentar la sangría",
    outdent: "Reducir la sangría",
    undo: "Deshacer en este texto",
    redo: "Rehacer en este texto",
    address: "Dirección",
    addressHint: "Empieza por https://, http:// o mailto:",
    addressRefused:
      "No es una dirección web ni de correo. Empiece por https://, http:// o mailto:",
    setLink: "Poner el enlace",
    removeLink: "Quitar el enlace",
    cancel: "Cancelar",
    leaveHint: "Pulse Escape para salir del texto.",
  },
  dayReason: {
    future: "Elija un día posterior a hoy.",
    offered: "Fechas de un solo toque",
    weeks: (n: number) =>
      plural(n, { one: "En # semana", other: "En # semanas" }),
  },
  graph: {
    map: (name, nodes, ties) =>
      `${name}: mapa de ${plural(nodes, { one: "# nombre", other: "# nombres" })} y ${plural(ties, { one: "# vínculo", other: "# vínculos" })}`,
    keys: "Las flechas recorren los vínculos. 1, 2 y 3 amplían el círculo. Intro abre y Escape anula la elección. Mayúsculas con flechas desplaza la vista, más y menos cambian el tamaño y 0 lo muestra todo.",
    moveKeys:
      "Con M, las flechas mueven el nombre elegido: Intro conserva la posición y Escape lo devuelve. Alt con flechas lo mueve directamente.",
    zoomIn: "Acercar",
    zoomOut: "Alejar",
    fit: "Mostrar todo",
    view: "Vista del mapa",
    showList: "Lista",
    list: (name) => `${name}: lista con vínculos`,
    circle: "Círculo",
    circleStep: (depth) =>
      plural(depth, {
        one: "Vínculos hasta # paso de distancia",
        other: "Vínculos hasta # pasos de distancia",
      }),
    legend: "Leyenda y filtro",
    legendTitle: (off: number) =>
      off === 0
        ? "Leyenda"
        : plural(off, {
            one: "Leyenda (# desactivada)",
            other: "Leyenda (# desactivadas)",
          }),
    overview: "Vista general",
    tieLegend: "Vínculos",
    selected: (label, klass, ties) =>
      `${label}, ${klass}, ${plural(ties, { one: "# vínculo", other: "# vínculos" })}`,
    tied: (klass: string, ties: number) =>
      `${klass}, ${plural(ties, { one: "# vínculo", other: "# vínculos" })}`,
    row: (label: string, notes: string) => `${label}, ${notes}`,
    circleSaid: (depth, reached) =>
      `${plural(depth, { one: "# paso", other: "# pasos" })}: ${plural(reached, { one: "# nombre alcanzado", other: "# nombres alcanzados" })}`,
    cleared: "Nada elegido",
    noTieThere: "No hay vínculos en esa dirección",
    moved: (label) => `${label}: posición cambiada`,
    held: (label) =>
      `Moviendo ${label}: flechas y después Intro para conservar o Escape para devolver`,
    putBack: (label) => `${label} vuelve a su sitio`,
    pinned: "posición fija",
    faded: "fuera del filtro",
    onWay: (place, of) => `en el camino, ${place} de ${of}`,
  },
  reorder: {
    drag: (label) => `Arrastrar ${label}`,
    up: (label) => `Subir: ${label}`,
    down: (label) => `Bajar: ${label}`,
    to: (label) => `Mover a… ${label}`,
    upShort: "Subir",
    downShort: "Bajar",
    toShort: "Mover a…",
    position: (count) => `Posición, de 1 a ${count}`,
    move: "Mover",
    cancel: "Cancelar",
    moved: (label, position, count) =>
      `${label}: posición ${position} de ${count}`,
    first: (label) => `${label} ya está al principio`,
    last: (label) => `${label} ya está al final`,
    keys: "Alt con la flecha arriba o abajo mueve el elemento.",
  },
  grid: {
    menuOf: (column: string) => `Menú de la columna ${column}`,
    menuKeys: "Menú de la columna (Alt y flecha abajo)",
    sortUp: "Ordenar de menor a mayor",
    sortDown: "Ordenar de mayor a menor",
    narrower: "Más estrecha",
    wider: "Más ancha",
    usualWidth: "Ancho habitual",
    hide: "Ocultar la columna",
    groupBy: "Agrupar las filas por esto",
    ungroup: "No agrupar las filas",
    columns: "Columnas",
    shown: "Columnas a la vista",
    groupRows: "Agrupar las filas por",
    noGroups: "nada",
    usual: "Columnas y anchos habituales",
    noSuchChoice: "Ninguna de las opciones tiene este nombre.",
  },
  timeline: {
    minutes: (n) => plural(n, { one: "# minuto", other: "# minutos" }),
    minutesShort: (n) => `${n} min`,
    total: (n) =>
      plural(n, { one: "# minuto en total", other: "# minutos en total" }),
    current: "ahora",
  },
} satisfies typeof source;
