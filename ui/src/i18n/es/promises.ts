import type { promises as source } from "../en/promises";

export const promises = {
  names: {
    organizations: "Compromisos por organización",
    people: "Compromisos por persona",
  },
  who: { organizations: "Organización", people: "Persona" },
  nobody: { organizations: "sin organización", people: "sin responsable" },
  total: "En conjunto",
  open: "Pendientes",
  overdue: "Vencidos",
  snoozed: "Pospuestos",
  completion: "Cumplidos de los que vencían",
  onTime: "A tiempo",
  caption: (from: string, until: string) =>
    `Compromisos pendientes hoy, y cómo se cumplieron los que vencían del ${from} al ${until}`,
  numberOf: (name: string, what: string, n: string) => `${name}, ${what}: ${n}`,
  rateOf: (name: string, rate: string) => `${name}, ${rate}`,
  partOf: (rate: string, n: string) => `${rate}: mostrar los ${n} contados`,
  wholeOf: (rate: string, n: string) => `${rate}: mostrar los ${n} en total`,
  noData: "sin datos",
  period: "Con vencimiento en",
  periods: {
    twelve_months: "los últimos 12 meses",
    quarter: "este trimestre",
    last_quarter: "el trimestre pasado",
    half_year: "este semestre",
    last_half_year: "el semestre pasado",
    year: "este año",
    last_year: "el año pasado",
    own: "fechas propias",
  },
  from: "Desde",
  until: "Hasta",
  days: (from: string, until: string) => `del ${from} al ${until}`,
  why: "Cómo se cuenta",
  whyText:
    "Estas cifras sirven para conversar: donde los compromisos quedan pendientes, pregunte primero qué lo impide antes de pedir más.",
  completionHow:
    "Compromisos cumplidos ÷ compromisos cuyo vencimiento cae en el período. No cuentan los descartados ni los que, sin estar cumplidos, vencen hoy o más adelante.",
  onTimeHow:
    "Compromisos cumplidos en su fecha o antes ÷ los mismos compromisos. No cuenta el que se cumplió en un día que nadie anotó.",
  noRanking:
    "Las filas van por nombre. Si no venció ningún compromiso no hay datos: ni 0 % ni 100 %.",
  openOf: (name: string) => `Compromisos pendientes de ${name}`,
  remind: (name: string) => `Recordar a ${name}`,
  counted: {
    fell_due: "vencían en el período",
    done: "vencían y se cumplieron",
    time_known: "vencían, con día de cumplimiento conocido",
    on_time: "cumplidos a tiempo",
  },
} satisfies typeof source;
