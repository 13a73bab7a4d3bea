import type { measures as source } from "../en/measures";

export const measures: typeof source = {
  levels: {
    population: "población",
    performance: "desempeño",
  },
  performanceTypes: {
    how_much: "¿Cuánto hicimos?",
    how_well: "¿Qué tan bien lo hicimos?",
    better_off: "¿Alguien está mejor?",
  },
  statuses: {
    proposed: "propuesto",
    defining: "en definición",
    agreed: "acordado",
    collecting: "en recolección",
    retired: "retirado",
  },
  directions: {
    increase: "debe subir",
    decrease: "debe bajar",
    maintain: "debe mantenerse",
  },
  frequencies: {
    weekly: "semanal",
    monthly: "mensual",
    quarterly: "trimestral",
    half_yearly: "semestral",
    yearly: "anual",
    school_year: "año escolar",
  },
  priorities: {
    none: "ninguna",
    low: "baja",
    medium: "media",
    high: "alta",
  },
  confidences: {
    rough_guess: "estimación aproximada",
    expert: "juicio experto",
    rapid: "sondeo rápido",
    intensive: "encuesta intensiva",
    sampled: "muestra aleatoria",
  },
};
