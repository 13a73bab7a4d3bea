import type { coverage as source } from "../en/coverage";
import { plural } from "./plural";

export const coverage = {
  name: "Cobertura por sector",
  why: "Un esfuerzo se sostiene cuando participa cada parte de la comunidad que influye en el problema. La meta dice cuántas organizaciones activas quiere de un sector; las que faltan son la meta menos las activas, y nunca menos de cero.",
  sub: (missing: number, reached: number, targets: number) =>
    targets === 0
      ? "todavía sin metas"
      : `${plural(missing, { one: "falta # organización", other: "faltan # organizaciones" })} · ${reached} de ${plural(targets, { one: "# meta cumplida", other: "# metas cumplidas" })}`,
  sector: "Sector",
  active: "Organizaciones activas",
  others: "Otras que podrían sumarse",
  seats: "Puestos",
  target: "Meta",
  missing: "Faltan",
  nobody: "Todavía nadie",
  none: "ninguna",
  onlyOne: "una sola",
  onlyOneNote: "Todo depende de una organización.",
  reached: "cumplida",
  lacking: (n: number) => plural(n, { one: "falta #", other: "faltan #" }),
  win: (n: number, sector: string) =>
    plural(n, {
      one: `Sumar # organización más del sector ${sector}`,
      other: `Sumar # organizaciones más del sector ${sector}`,
    }),
  noTarget: "sin meta",
  showTable: (sector: string) => `Ver ${sector} en la tabla`,
  teachTitle: "¿Cuántas organizaciones quiere de cada sector?",
  teachText:
    "Ponga una meta a los sectores que importan y esta página mostrará quién falta. En un sector sin meta nunca falta nadie.",
  teach: "Poner metas",
  emptyTitle: "Todavía no hay sectores",
  emptyText:
    "Los sectores son las partes de la comunidad de donde vienen las organizaciones: escuelas, salud, familias. Anótelos y esta página mostrará quién falta.",
  faded:
    "Lo que el filtro deja fuera se ve atenuado; los números cuentan a todas.",
} satisfies typeof source;
