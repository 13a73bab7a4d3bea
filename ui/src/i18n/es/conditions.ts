import type { conditions as source } from "../en/conditions";
import { places } from "./places";
import { plural } from "./plural";

export const conditions = {
  title: places.conditions,
  nextMeeting: "Próxima reunión",
  noMeeting: "No hay ninguna reunión planificada.",
  planMeeting: "Planificar una reunión",
  prepare: "Preparar",
  fromTo: (from, to) => `de ${from} a ${to}`,
  seats: (n) =>
    plural(n, { one: "# puesto esperado", other: "# puestos esperados" }),
  carried: (n) =>
    plural(n, {
      one: "# punto pendiente de antes",
      other: "# puntos pendientes de antes",
    }),
  onGoals: (part, whole) => `${part} de ${whole} minutos para las metas`,
  noItems: "Su orden del día está vacío.",
  overPlanned: (n) =>
    plural(n, {
      one: "# minuto más del tiempo disponible",
      other: "# minutos más del tiempo disponible",
    }),
  agendaOf: (meeting) => `Orden del día de ${meeting}`,
  toChase: "Pendiente de seguimiento",
  nothingToChase:
    "No hay compromisos pendientes. Aquí aparecerá lo que los actores prometan en las reuniones, lo más atrasado primero.",
  daysLate: (n) =>
    plural(n, { one: "# día de retraso", other: "# días de retraso" }),
  due: (day) => `vence el ${day}`,
  dueIn: (when) => `vence ${when}`,
  noDue: "sin plazo",
  nobody: "sin responsable",
  allActions: "Todos los compromisos",
  conditionsTitle: "Las condiciones, según sus registros",
  commonAgenda: "Agenda común",
  reinforcing: "Actividades que se refuerzan",
  communication: "Comunicación continua",
  meetingsHeld: "Reuniones celebradas",
  backbone: "Equipo de apoyo",
  howCounted: "Cómo se cuenta",
  whyOf: (row) => `Por qué importa: ${row}`,
  noData: "sin datos todavía",
  endorsement: {
    said: (version, older) =>
      older === "0"
        ? `actores activos respaldaron la versión ${version}`
        : `actores activos respaldaron la versión ${version}; ${older} solo respaldaron una anterior`,
    none: "Todavía no hay ninguna versión. Cierre una en la agenda común y pida a los actores que la respalden.",
    noPartners:
      "Todavía no hay actores activos, así que nadie puede respaldarla.",
    why: "Una agenda común vale cuando las organizaciones han dicho que sí a las mismas palabras. Un respaldo a una versión anterior es una promesa sobre un texto que ya cambió.",
    how: "Organizaciones activas que respaldaron la versión vigente, con reservas o sin ellas, entre todas las organizaciones activas.",
  },
  measurement: {
    said: "indicadores en recolección tienen el valor que ya toca",
    none: "Todavía no se recoge ningún indicador. Acuerde unos pocos con los actores y diga cómo se mide cada uno.",
    why: "Los actores solo aprenden juntos de cifras que todos cuentan igual y que están cuando se necesitan.",
    how: "Indicadores en estado «en recolección» que tienen un valor para el último período que ya toca, de todos los que están en ese estado. Un valor toca 7 días después del final de una semana, 30 de un mes, 45 de un trimestre, 60 de un semestre y 90 de un año.",
  },
  strategies: {
    said: "estrategias tienen una actividad en marcha",
    none: "La agenda todavía no tiene estrategias.",
    gapsLead: "Ninguna en marcha para",
    moreGaps: (n) => plural(n, { one: "y # más", other: "y # más" }),
    unaligned: (n) =>
      plural(n, {
        one: "# actividad no sirve a ninguna estrategia",
        other: "# actividades no sirven a ninguna estrategia",
      }),
    why: "Una estrategia en la que nadie trabaja es un deseo. Ver los vacíos juntos permite decidir quién los asume o qué se deja.",
    how: "Estrategias con al menos una actividad alineada en curso, con problemas leves o graves incluidos, entre todas las estrategias. No cuentan las planificadas, terminadas ni abandonadas.",
  },
  leaders: {
    below: (threshold) =>
      `líderes presentes en 12 meses, por debajo de su ${threshold}`,
    reached: (threshold) =>
      `líderes presentes en 12 meses, dentro de su ${threshold}`,
    before: (share) => `${share} el año anterior`,
    noBefore: "sin asistencia registrada el año anterior",
    none: "No se registró asistencia en los últimos 12 meses.",
    why: "Las decisiones valen cuando están quienes pueden comprometer a su organización. Cuando los líderes empiezan a enviar a otra persona, el impulso se va antes de que alguien lo diga.",
    howBetween: (from, until) =>
      `Puestos ocupados por su líder responsable, en persona o a distancia, entre todos los puestos esperados en las reuniones del ${from} al ${until}. No cuentan los puestos marcados como no esperados.`,
  },
  meetings: {
    said: (n) =>
      plural(n, {
        one: "reunión celebrada en los últimos 12 meses",
        other: "reuniones celebradas en los últimos 12 meses",
      }),
    none: "No se celebró ninguna reunión en los últimos 12 meses.",
    why: "La confianza crece cuando la gente se reúne a menudo y con regularidad. Un hueco en el calendario se ve aquí antes que en el trabajo.",
    howBetween: (from, until) =>
      `Reuniones de todas las series y sueltas con el estado «celebrada», del ${from} al ${until}.`,
  },
  overdue: {
    said: (n) =>
      plural(n, {
        one: "compromiso pendiente pasó su plazo",
        other: "compromisos pendientes pasaron su plazo",
      }),
    oldest: (days) => `el más atrasado, por ${days}`,
    none: "Ningún compromiso pendiente está atrasado.",
    days: (n) => plural(n, { one: "# día", other: "# días" }),
    why: "Dar seguimiento es la razón de ser del equipo de apoyo: una promesa por la que nadie pregunta pronto es una promesa que nadie cumple.",
    howOn: (day) =>
      `Compromisos pendientes o en curso cuyo plazo es anterior al ${day}. Los pospuestos no cuentan hasta que llega su día.`,
  },
  steps: {
    title: "Primeros pasos",
    text: "Tres cosas dan vida a este resumen. Cada una se marca en cuanto está en sus registros.",
    partners: "Añada a sus actores",
    partnersText: "Escríbalos o importe la lista que tenga en CSV o XLSX.",
    partnersDone: (n) =>
      plural(n, { one: "# organización", other: "# organizaciones" }),
    importList: "Importar una lista",
    agenda: "Escriba la agenda común",
    agendaText:
      "Qué quieren cambiar, en forma de metas, y las estrategias para lograrlo.",
    agendaDone: (n) =>
      plural(n, { one: "# estrategia", other: "# estrategias" }),
    meeting: "Planifique una reunión",
    meetingText:
      "Una serie con sus puestos; después, la primera fecha y su orden del día.",
    meetingDone: "hay una reunión registrada",
    done: "hecho",
    open: "por hacer",
    example:
      "Para ver adónde lleva todo esto, recorra el ejemplo. Su archivo queda como está.",
    sofar: (done, of) => `${done} de ${of} hechos`,
  },
} satisfies typeof source;
