import type { Cadence, DayRule, QuorumKind } from "../../api/bindings";
import type { calendar as source } from "../en/calendar";
import { plural } from "./plural";

const places = ["primer", "segundo", "tercer", "cuarto", "quinto"];
const place = (n: number) => places[n - 1] ?? String(n);

export const calendar = {
  view: "Cómo se muestran las reuniones",
  views: { list: "Lista", month: "Mes" },
  allSeries: "Todas las series",
  grid: (month: string) => `Reuniones de ${month}`,
  today: "Hoy",
  show: (month: string) => `Mostrar ${month}`,
  nothing: (month: string) => `No hay nada en ${month}.`,
  more: (n: number) => plural(n, { one: "# más", other: "# más" }),
  legend: "Marcas",
  due: "Toca, sin planificar",
  skipped: "Se omite",
  keys: "Las flechas recorren los días; Re Pág y Av Pág, los meses; Intro muestra un día.",

  late: (n: number) =>
    plural(n, {
      one: "Pasó # día de una serie sin reunión.",
      other: "Pasaron # días de una serie sin reunión.",
    }),
  soon: (n: number) =>
    plural(n, {
      one: "# reunión que toca en dos semanas está sin planificar.",
      other: "# reuniones que tocan en dos semanas están sin planificar.",
    }),
  showLate: "Mostrarlas",
  dueTitle: "Tocan y están sin planificar",
  dueText:
    "La frecuencia de una serie pide una reunión en estos días. Planifíquela, u omita el día y diga por qué.",
  nothingDue: "Todo lo que toca está planificado.",
  showAll: (n: number) =>
    plural(n, { one: "Mostrar # más", other: "Mostrar # más" }),
  passed: "pasó",
  planOne: (series: string, day: string) => `Planificar ${series} el ${day}`,
  planSeries: (series: string) => `Planificar ${series}`,
  planShort: "Planificar",
  planDay: "Planificar una reunión este día",
  plannedAll: (n: number, series: string) =>
    plural(n, {
      one: `Se planificó # reunión de ${series}.`,
      other: `Se planificaron # reuniones de ${series}.`,
    }),

  skip: "Omitir…",
  skipOne: (series: string, day: string) => `Omitir ${series} el ${day}`,
  skipTitle: "Omitir un día",
  skipText: (series: string, day: string) =>
    `${series} no se reúne el ${day}. El día deja de contar entre los que tocan.`,
  skipIt: "Omitir el día",
  extra: "Añadir un día extra…",
  extraTitle: "Añadir un día extra",
  extraText:
    "La serie se reúne una vez más, además de su frecuencia. El día cuenta entre los que tocan hasta que se planifica.",
  extraIt: "Añadir el día",
  reason: "Motivo",
  reasonHint: "Por ejemplo: vacaciones escolares, sesión conjunta en su lugar.",
  needsReason: "Diga por qué, para que nadie tenga que preguntárselo después.",
  kinds: { skipped: "Se omite", extra: "Día extra" },
  because: (kind: string, reason: string) => `${kind}: ${reason}`,
  takeBack: "Deshacer",
  takeBackOne: (kind: string, day: string) => `Deshacer ${kind} el ${day}`,
  tookBack: (day: string) => `El ${day} vuelve a seguir la frecuencia.`,

  day: "Día",
  nothingOnDay: "No hay nada este día.",
  meetingsOnDay: "Reuniones",

  rhythmTitle: "Ritmo",
  startsOn: "Cuenta desde",
  startsOnHint:
    "Se conservan su día de la semana y su lugar en el mes. Vacío: la primera reunión.",
  endsOn: "Termina el",
  dayRule: "Día del mes",
  dayRules: {
    weekday_of_month: "Mismo día de semana",
    last_weekday_of_month: "Último de esos días",
    day_of_month: "Misma fecha",
  },
  rhythm: (
    cadence: Cadence,
    rule: DayRule,
    weekday: string,
    nth: number,
    date: number,
  ) => {
    if (cadence === "weekly") return `Cada ${weekday}`;
    if (cadence === "biweekly") return `Un ${weekday} de cada dos`;
    const span = cadence === "monthly" ? "de cada mes" : "de cada tercer mes";
    if (rule === "last_weekday_of_month") return `El último ${weekday} ${span}`;
    if (rule === "day_of_month")
      return date > 28
        ? `El día ${date} ${span}, o su último día`
        : `El día ${date} ${span}`;
    return nth === 5
      ? `El quinto ${weekday} ${span}, o el último`
      : `El ${place(nth)} ${weekday} ${span}`;
  },
  until: (rhythm: string, day: string) => `${rhythm}, hasta el ${day}`,
  noRhythm:
    "Indique el día desde el que cuenta, o planifique su primera reunión: así se sabe qué días tocan.",
  nextDays: "Próximos días",
  noNextDays: "No queda ningún día: la serie terminó.",
  planYear: (n: number) =>
    plural(n, {
      one: "Planificar la # reunión del año que viene",
      other: "Planificar las # reuniones del año que viene",
    }),
  clocksMoved: (minutes: number) =>
    minutes > 0
      ? plural(minutes, {
          one: "Antes de este día los relojes se adelantan # minuto; quien se conecta desde otro lugar puede tener otra hora.",
          other:
            "Antes de este día los relojes se adelantan # minutos; quien se conecta desde otro lugar puede tener otra hora.",
        })
      : plural(-minutes, {
          one: "Antes de este día los relojes se atrasan # minuto; quien se conecta desde otro lugar puede tener otra hora.",
          other:
            "Antes de este día los relojes se atrasan # minutos; quien se conecta desde otro lugar puede tener otra hora.",
        }),
  onAnotherDay: (day: string) => `se celebra el ${day}`,
  exceptions: "Excepciones al ritmo",
  noExceptions: "Ninguna. Aquí se anota un festivo o una sesión conjunta.",

  whereTitle: "Dónde y cuándo",
  timeZone: "Zona horaria",
  timeZoneHint: (zone: string) => `Sin ella: ${zone}.`,
  noTimeZone:
    "Sin ella, las horas son las de quien las lee, y las invitaciones pueden fallar.",
  useLaptopZone: (zone: string) => `Usar ${zone}, la de este equipo`,
  link: "Enlace para unirse",
  template: "Orden del día habitual",
  templateHint:
    "Toda reunión que se planifique desde ahora comienza con este orden del día.",
  editTemplates: "Editar los habituales",

  quorumTitle: "Quórum",
  quorumKind: "Regla",
  quorumKinds: {
    share_of_seats: "Una parte de los puestos",
    number_of_seats: "Un número de puestos",
    share_of_leaders: "Una parte de los puestos, ocupados por su líder",
    no_quorum: "Sin quórum",
  },
  quorumPercent: "Parte necesaria",
  quorumCount: "Puestos necesarios",
  quorum: (
    kind: QuorumKind,
    percent: number,
    count: number,
    expected: number,
  ) => {
    const needed = Math.ceil((expected * percent) / 100);
    const of = plural(expected, {
      one: "del # puesto esperado",
      other: "de los # puestos esperados",
    });
    switch (kind) {
      case "no_quorum":
        return "El grupo decide con quienes vengan.";
      case "number_of_seats":
        return plural(count, {
          one: `Debe ocuparse al menos # ${of}.`,
          other: `Deben ocuparse al menos # ${of}.`,
        });
      case "share_of_leaders":
        return `Su líder responsable debe ocupar al menos el ${percent} % ${of}: ${needed}.`;
      case "share_of_seats":
        return `Debe ocuparse al menos el ${percent} % ${of}: ${needed}.`;
    }
  },
  quorumShort: (kind: QuorumKind, percent: number, count: number) => {
    switch (kind) {
      case "no_quorum":
        return "ninguno";
      case "number_of_seats":
        return plural(count, { one: "# puesto", other: "# puestos" });
      case "share_of_leaders":
        return `${percent} % líderes`;
      case "share_of_seats":
        return `${percent} %`;
    }
  },
  tooMany: (count: number, expected: number) =>
    `La regla pide ${count} puestos y solo se esperan ${expected}: nunca puede haber quórum.`,

  seatsTitle: "Puestos esperados",
  seatCount: (n: number) => plural(n, { one: "# puesto", other: "# puestos" }),
  noSeats: "La serie no tiene grupo, o su grupo no tiene puestos.",
  leaderOf: (name: string) => `${name}, líder`,
  delegateOf: (name: string) => `${name}, persona delegada`,
  editSeats: "Grupos y puestos",
} satisfies typeof source;
