import type { mapViews as source } from "../en/map-views";
import { plural } from "./plural";

export const mapViews = {
  shared: "Mapa común",
  shown: (name, changed) =>
    changed ? `Vista del mapa: ${name}, cambiada` : `Vista del mapa: ${name}`,
  changed: "cambiada",
  open: (name) => `Abrir la vista «${name}»`,
  save: "Guardar esta vista…",
  saveTitle: "Guardar esta vista",
  saveText:
    "Guarda el filtro, los colores, los tamaños, los nombres, el día, qué vínculos se ven, si se ven personas y el lugar de cada una. Lo que mueva después en esta vista no cambia de sitio en las demás.",
  saveVerb: "Guardar",
  name: "Nombre de la vista",
  saved: (name) => `Vista «${name}» guardada`,
  keepChanges: (name) => `Guardar los cambios en «${name}»`,
  keptChanges: (name) => `«${name}» queda como se ve ahora el mapa`,
  dropChanges: "Volver a como se guardó",
  manage: "Renombrar, ordenar, quitar…",
  allTitle: "Vistas del mapa",
  allText: "Quien abra este archivo encontrará las mismas vistas.",
  nameOf: (place) => `Nombre de la vista ${place}`,
  remove: (name) => `Quitar la vista «${name}»`,
  anew: "Ordenar el mapa de nuevo",
  labels: "Nombres",
  labelings: {
    important: "las principales",
    all: "todas las que caben",
    short_names: "nombres cortos",
    nothing: "solo la elegida",
  },

  tiesOf: "Vínculos del",
  now: "día de hoy",
  ties: (n) => plural(n, { one: "# vínculo", other: "# vínculos" }),
  earlier: "Día anterior",
  later: "Día posterior",
} satisfies typeof source;
