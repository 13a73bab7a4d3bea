import type { initiative as source } from "../en/initiative";
import { places } from "./places";

export const initiative = {
  title: places.initiative,
  welcome:
    "Trestle mantiene unida una iniciativa de impacto colectivo: quién está en la mesa, qué acordaron todos, quién hace qué para lograrlo y qué decidió cada reunión.",
  welcomeOffline:
    "Todo está en un solo archivo en este equipo y nada se envía a ninguna parte.",
  begin: "Empezar",
  newOne: "Iniciativa nueva…",
  newOneHint: "Un archivo vacío para sus actores, su agenda y sus reuniones.",
  openOne: "Abrir…",
  openOneHint:
    "Un archivo de Trestle (.trestle) de este equipo o de una memoria.",
  example: "Abrir el ejemplo",
  exampleHint:
    "Una iniciativa de ciudad inventada, con 14 meses de trabajo. Pruebe lo que quiera: se puede empezar de nuevo.",
  recent: "Recientes",
  noRecent: "Aquí aparecerán los archivos que abra.",
  missing: "no se encuentra",
  missingHint: (file) =>
    `«${file}» no está donde estaba. Si se movió, use Abrir…`,
  couldNotOpen: "El archivo no se abrió",
  couldNotOpenNamed: (file) => `${file} no se abrió`,
  newTitle: "Iniciativa nueva",
  newText:
    "Póngale el nombre que usan sus actores; puede cambiarlo más adelante. Después elegirá la carpeta de su archivo.",
  nameLabel: "Nombre de la iniciativa",
  namePlaceholder: "por ejemplo, Comienzo Sano Eastbrook",
  nameNeeded: "Escriba un nombre para la iniciativa.",
  documentLanguage: "Idioma de sus documentos",
  documentLanguageHint:
    "Se usa en la lista inicial de sectores, en las actas y en la agenda común.",
  chooseFolder: "Elegir una carpeta…",
  openAnother: "Abrir otra iniciativa…",
  saveCopy: "Guardar una copia…",
  copySaved: (file) => `Copia guardada como «${file}»`,
  close: "Cerrar la iniciativa",
  startOver: "Empezar el ejemplo de nuevo…",
  startOverTitle: "¿Empezar el ejemplo de nuevo?",
  startOverText:
    "Se desecha todo lo que cambió en el ejemplo, incluido el historial. No se puede deshacer.",
  startOverNow: "Empezar de nuevo",
  file: "Archivo",
  fileHint: (file) =>
    `Se guarda en «${file}» mientras trabaja; no hace falta guardar.`,
  copyHint:
    "Un segundo archivo con todo su contenido, como respaldo o para entregarlo. El trabajo sigue en este.",
  closeHint: "Vuelve a la pantalla de inicio. No se pierde nada.",
  openHint: "Cierra esta iniciativa y abre otro archivo.",
  startOverHint: "Deja el ejemplo como vino, con fechas ajustadas a hoy.",
  about: "Sobre la iniciativa",
  aboutHint: "Figura en la agenda común, en las actas y en esta ventana.",
  rules: "A qué se compromete la iniciativa",
  rulesHint:
    "Cifras que acordaron los actores. Todas las pantallas cuentan con ellas.",
  readiness: "Preparación",
  readinessHint:
    "Tres cosas que una iniciativa necesita antes de ponerse en marcha. Diga en una frase cómo están, con franqueza.",
  phases: {
    dialogue: "Abrir el diálogo",
    initiate: "Iniciar la acción",
    organize: "Organizarse para el impacto",
    sustain: "Sostener la acción",
  },
  fields: {
    name: "Nombre",
    purpose: "Propósito",
    place: "Lugar",
    phase: "Fase",
    started_on: "Comenzó el",
    backbone_id: "Organización de apoyo",
    language: "Idioma de los documentos",
    time_zone: "Zona horaria",
    leader_attendance_threshold: "Asistencia de líderes esperada",
    headline_limit: "Medidas principales, como máximo",
    fist_to_five_pass: "Dedos para que pase un puño a cinco",
    majority_percent: "Mayoría es más del",
    suppression_below: "Ocultar recuentos de personas menores que",
    readiness_champion: "Líder con influencia",
    readiness_funding: "Financiación suficiente",
    readiness_urgency: "Urgencia del cambio",
    notes: "Notas",
  },
  why: {
    purpose: "Una o dos frases que todos los actores firmarían.",
    place: "El barrio, la ciudad o la región a cuya gente sirve.",
    phase:
      "Dice a quien llega qué esperar: conversar, arrancar, organizarse o mantener el paso.",
    started_on: "El primer día en que los actores trabajaron juntos en ella.",
    backbone_id: "Quien coordina, convoca y da seguimiento por todos.",
    language: "En él se escriben las actas y la agenda común.",
    time_zone: "Las reuniones siguen su hora, salvo que su serie tenga otra.",
    leader_attendance_threshold:
      "Las decisiones valen cuando están quienes pueden comprometer a su organización. El resumen señala un año por debajo de esta parte de los puestos esperados.",
    headline_limit:
      "Los pocos números que todas las personas miran primero. Si hay más, la lista de indicadores lo dice.",
    fist_to_five_pass:
      "Una propuesta pasa cuando ninguna mano muestra menos. Una decisión puede pedir otro número.",
    majority_percent:
      "La parte de los votos que hay que superar. Una decisión puede pedir otra.",
    suppression_below:
      "En lo que sale del equipo de apoyo se omiten los recuentos menores, para que no señalen a nadie.",
    readiness_champion:
      "Quién abre puertas y mantiene a la gente en la mesa, y qué tan seguro es.",
    readiness_funding:
      "Hasta cuándo está pagado el equipo de apoyo, y por quién.",
    readiness_urgency: "Por qué la gente siente que esto no puede esperar.",
    notes: "Cualquier otra cosa que convenga guardar con el archivo.",
  },
  noBackbone: "sin elegir",
} satisfies typeof source;
