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
  graph: {
    map: (name, nodes, ties) =>
      `${name}: mapa de ${plural(nodes, { one: "# nombre", other: "# nombres" })} y ${plural(ties, { one: "# vínculo", other: "# vínculos" })}`,
    keys: "Las flechas recorren los vínculos. 1, 2 y 3 amplían el círculo. Intro abre y Escape anula la elección. Mayúsculas con flechas desplaza la vista, más y menos cambian el tamaño y 0 lo muestra todo.",
    moveKeys: "Alt con flechas mueve el nombre elegido.",
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
    tieLegend: "Vínculos",
    selected: (label, klass, ties) =>
      `${label}, ${klass}, ${plural(ties, { one: "# vínculo", other: "# vínculos" })}`,
    circleSaid: (depth, reached) =>
      `${plural(depth, { one: "# paso", other: "# pasos" })}: ${plural(reached, { one: "# nombre alcanzado", other: "# nombres alcanzados" })}`,
    cleared: "Nada elegido",
    noTieThere: "No hay vínculos en esa dirección",
    moved: (label) => `${label}: posición cambiada`,
    tieTo: (label, kind) => `${label}, ${kind}`,
    faded: "fuera del filtro",
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
  timeline: {
    minutes: (n) => plural(n, { one: "# minuto", other: "# minutos" }),
    minutesShort: (n) => `${n} min`,
    total: (n) =>
      plural(n, { one: "# minuto en total", other: "# minutos en total" }),
    current: "ahora",
  },
} satisfies typeof source;
