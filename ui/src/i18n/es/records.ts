import type {
  ChangeName,
  FieldName,
  TableName,
  records as source,
} from "../en/records";
import { plural } from "./plural";

const tables = {
  initiative: { one: "iniciativa", other: "iniciativas" },
  sector: { one: "sector", other: "sectores" },
  organization: { one: "organización", other: "organizaciones" },
  person: { one: "persona", other: "personas" },
  group: { one: "grupo", other: "grupos" },
  seat: { one: "puesto", other: "puestos" },
  representation: { one: "representación", other: "representaciones" },
  relationship: { one: "relación", other: "relaciones" },
  reading: { one: "medición", other: "mediciones" },
  relationship_kind: {
    one: "clase de relación",
    other: "clases de relación",
  },
  assessment: { one: "valoración", other: "valoraciones" },
  contribution: { one: "aporte", other: "aportes" },
  map_view: { one: "vista del mapa", other: "vistas del mapa" },
  map_place: { one: "lugar en el mapa", other: "lugares en el mapa" },
  network_snapshot: { one: "foto de la red", other: "fotos de la red" },
  attribute: { one: "campo propio", other: "campos propios" },
  attribute_value: { one: "valor propio", other: "valores propios" },
  agenda_section: {
    one: "sección de la agenda",
    other: "secciones de la agenda",
  },
  goal: { one: "meta", other: "metas" },
  strategy: { one: "estrategia", other: "estrategias" },
  agenda_version: {
    one: "versión de la agenda",
    other: "versiones de la agenda",
  },
  endorsement: { one: "respaldo", other: "respaldos" },
  indicator: { one: "indicador", other: "indicadores" },
  definition: { one: "definición", other: "definiciones" },
  observation: { one: "valor medido", other: "valores medidos" },
  target: { one: "objetivo", other: "objetivos" },
  baseline: { one: "línea de base", other: "líneas de base" },
  activity: { one: "actividad", other: "actividades" },
  alignment: { one: "alineación", other: "alineaciones" },
  series: { one: "serie de reuniones", other: "series de reuniones" },
  meeting: { one: "reunión", other: "reuniones" },
  agenda_item: {
    one: "punto del orden del día",
    other: "puntos del orden del día",
  },
  attendance: { one: "asistencia", other: "asistencias" },
  decision: { one: "decisión", other: "decisiones" },
  action_item: { one: "compromiso", other: "compromisos" },
  series_exception: {
    one: "excepción de la frecuencia",
    other: "excepciones de la frecuencia",
  },
  logistics_entry: { one: "preparativo", other: "preparativos" },
  data_pack_entry: {
    one: "dato del paquete de datos",
    other: "datos del paquete de datos",
  },
  agenda_template: {
    one: "plantilla de orden del día",
    other: "plantillas de orden del día",
  },
  template_item: {
    one: "punto de plantilla",
    other: "puntos de plantilla",
  },
  reply: { one: "respuesta", other: "respuestas" },
  guest: { one: "persona invitada", other: "personas invitadas" },
  decision_option: { one: "opción", other: "opciones" },
  evidence: { one: "evidencia", other: "evidencias" },
  declared_interest: { one: "interés", other: "intereses" },
  vote: { one: "mano", other: "manos" },
  objection: {
    one: "objeción o inquietud",
    other: "objeciones e inquietudes",
  },
  consent_check: {
    one: "consulta de consentimiento",
    other: "consultas de consentimiento",
  },
  check_out: {
    one: "recuento de la evaluación",
    other: "recuentos de la evaluación",
  },
  distinction: { one: "distinción", other: "distinciones" },
  foreign_part: {
    one: "parte de un proyecto de otro programa",
    other: "partes de un proyecto de otro programa",
  },
  check_out_comment: {
    one: "comentario de la evaluación",
    other: "comentarios de la evaluación",
  },
} satisfies Record<TableName, { one: string; other: string }>;

const fields = {
  name: "nombre",
  short_name: "nombre corto",
  sector_id: "sector",
  kind: "tipo",
  status: "estado",
  joined_on: "fecha de ingreso",
  left_on: "fecha de salida",
  website: "sitio web",
  place: "lugar",
  population_served: "población atendida",
  tags: "etiquetas",
  agreement_signed_on: "firma del acuerdo",
  agreement_renews_on: "renovación del acuerdo",
  agreement_term: "plazo del acuerdo",
  motivation: "motivación",
  notes: "notas",
  purpose: "propósito",
  phase: "fase",
  started_on: "inicio",
  backbone_id: "organización de apoyo",
  language: "idioma",
  fiscal_year_start: "inicio del año fiscal",
  leader_attendance_threshold: "asistencia de líderes esperada",
  headline_limit: "límite de medidas principales",
  suppression_below: "supresión por debajo de",
  fist_to_five_pass: "dedos para que pase un puño a cinco",
  stale_after_months: "meses hasta quedar desactualizado",
  isolated_after_months: "meses hasta quedar aislado",
  readiness_champion: "líder con influencia",
  readiness_funding: "financiación suficiente",
  readiness_urgency: "urgencia del cambio",
  target: "objetivo",
  position: "orden",
  organization_id: "organización",
  title: "título",
  email: "correo electrónico",
  phone: "teléfono",
  languages: "idiomas",
  is_backbone_staff: "personal del equipo de apoyo",
  fte: "jornada equivalente",
  funded_until: "financiado hasta",
  lived_experience: "experiencia vivida",
  supports: "apoyos",
  group_id: "grupo",
  role: "función",
  from_on: "desde",
  until_on: "hasta",
  seat_id: "puesto",
  person_id: "persona",
  capacity: "calidad",
  from_id: "origen",
  to_id: "destino",
  direction: "dirección",
  ended_on: "fin",
  relationship_id: "relación",
  read_on: "fecha de la medición",
  intensity: "intensidad",
  openness: "apertura",
  reliability: "fiabilidad",
  mission: "misión",
  influence: "influencia",
  resources: "recursos",
  involvement: "participación",
  record: "registro",
  attribute_id: "campo propio",
  record_id: "registro",
  value: "valor",
  body: "texto",
  statement: "enunciado",
  horizon: "plazo",
  goal_id: "meta",
  number: "número",
  state: "estado",
  frozen_on: "fecha de cierre",
  adopted_on: "fecha de adopción",
  adopted_by_id: "decisión de adopción",
  version_id: "versión",
  answer: "respuesta",
  answered_on: "fecha de respuesta",
  reservation: "reserva",
  why_us: "por qué nosotros",
  starts_on: "inicio",
  ends_on: "fin",
  reach: "alcance",
  budget: "presupuesto",
  participation_intended: "participación prevista",
  participation_actual: "participación real",
  activity_id: "actividad",
  strategy_id: "estrategia",
  strength: "fuerza",
  cadence: "frecuencia",
  mode: "modalidad",
  starts_at: "hora de inicio",
  ends_at: "hora de fin",
  quorum_percent: "quórum",
  series_id: "serie",
  held_on: "fecha",
  chair_id: "presidencia",
  facilitator_id: "facilitación",
  note_taker_id: "toma de notas",
  minutes_state: "acta",
  guests: "personas invitadas",
  meeting_id: "reunión",
  minutes_planned: "minutos previstos",
  minutes_used: "minutos usados",
  presenter_id: "quien presenta",
  proposer_id: "quien propone",
  carried_from_id: "punto de origen",
  preread: "lectura previa",
  discussion: "notas de lo tratado",
  presence: "asistencia",
  arrived_at: "hora de llegada",
  departed_at: "hora de salida",
  agenda_item_id: "punto del orden del día",
  question: "pregunta",
  outcome: "resultado",
  method: "método",
  options: "opciones",
  criteria: "criterios",
  evidence: "evidencia",
  objections: "objeciones",
  concerns: "inquietudes",
  responsible_id: "responsable",
  decided_on: "fecha de la decisión",
  review_on: "fecha de revisión",
  affects_community: "efecto en la comunidad",
  text: "texto",
  due_on: "plazo",
  done_on: "fecha de cumplimiento",
  decision_id: "decisión",
  address: "dirección",
  choices: "opciones",
  code: "código",
  stakeholder_id: "actor",
  assessor_id: "quién valora",
  criterion: "criterio",
  assessed_on: "valorado el",
  score: "puntuación",
  level: "nivel",
  side: "ofrecido o necesario",
  amount: "cantidad",
  unit: "unidad",
  filter: "filtro",
  colour_by: "color",
  size_by: "tamaño",
  labels: "rótulos",
  shown_on: "mostrado el",
  off: "atenuados",
  hidden: "vínculos ocultos",
  people: "con personas",
  format: "formato",
  view_id: "vista del mapa",
  x: "lugar desde la izquierda",
  y: "lugar desde arriba",
  pinned: "fijado",
  taken_on: "tomada el",
  time_zone: "zona horaria",
  majority_percent: "mayoría",
  attendance_for_partners: "asistencia visible para las organizaciones",
  attendance_for_funders: "asistencia visible para financiadores",
  attendance_for_public: "asistencia visible para el público",
  day_rule: "día del mes",
  link: "enlace para entrar",
  quorum_kind: "regla de quórum",
  quorum_count: "puestos para el quórum",
  template_id: "plantilla",
  uid: "identidad de calendario",
  sequence: "versión de calendario",
  falls_on: "día",
  reason: "motivo",
  started_at: "hora de comienzo",
  ended_at: "hora de cierre",
  current_item_id: "punto actual",
  cancelled_reason: "motivo de la cancelación",
  summary: "resumen",
  reopen_reason: "motivo de la reapertura",
  proposer_person_id: "quien propone",
  proposed_on: "fecha de la propuesta",
  indicator_id: "indicador",
  action_id: "compromiso",
  carry_reason: "motivo del traslado",
  state_reason: "motivo",
  recurs: "se repite siempre",
  is_confidential: "confidencial",
  finished_at: "hora de fin",
  as_of_on: "a fecha de",
  source: "fuente",
  delegate_id: "persona delegada",
  delegate_name: "persona delegada",
  delegate_email: "correo de la persona delegada",
  replied_at: "hora de respuesta",
  is_community: "de la comunidad",
  proposal: "propuesta",
  topic: "tema",
  step: "paso",
  threshold: "umbral",
  majority_of: "se cuenta sobre",
  adviser_names: "consultas",
  responsible_organization_id: "organización responsable",
  reviewed_on: "fecha de la última revisión",
  review_outcome: "resultado de la revisión",
  superseded_by_id: "reemplazada por",
  deferred_until_on: "aplazada hasta",
  one_id: "uno",
  other_id: "otro",
  in_favour: "a favor",
  against: "en contra",
  chosen: "elegida",
  record_table: "tipo de registro",
  is_recused: "se abstiene de participar",
  hand: "mano",
  fingers: "dedos",
  count: "cantidad",
  integration: "cómo se integró",
  asked: "a quién se preguntó",
  how: "cómo",
  asked_on: "fecha de la consulta",
  conditions: "condiciones",
  origin: "origen",
  promised_on: "fecha de la promesa",
  promised_to_id: "prometido a",
  snoozed_until: "pospuesto hasta",
  snooze_reason: "motivo para posponer",
  dropped_reason: "motivo para descartar",
  performance_type: "tipo de medida de desempeño",
  frequency: "frecuencia",
  is_headline: "medida principal",
  data_development_priority: "prioridad para mejorar los datos",
  definition_id: "definición",
  valid_from_on: "válida desde",
  numerator: "numerador",
  denominator: "denominador",
  factor: "factor",
  collector: "quién recoge los datos",
  dimensions: "desglose",
  known_issues: "problemas conocidos",
  period: "período",
  disaggregation: "para quiénes",
  confidence: "confianza",
  received_on: "fecha de recepción",
} satisfies Record<FieldName, string>;

function table(code: string): string {
  return tables[code as TableName]?.one ?? code;
}

function field(code: string): string {
  return fields[code as FieldName] ?? code;
}

function counted(code: string, n: number): string {
  const word = tables[code as TableName] ?? { one: code, other: code };
  return plural(n, { one: `# ${word.one}`, other: `# ${word.other}` });
}

function change({
  verb,
  table: of,
  name,
  count,
  other,
  field: at,
}: ChangeName) {
  const many = count > 1;
  const named = of === "agenda_version" ? `la versión ${name}` : name;
  const what = many || !name ? counted(of, count) : named;
  switch (verb) {
    case "add":
      return `alta de ${what}`;
    case "remove":
      return `baja de ${what}`;
    case "restore":
      return `recuperación de ${what}`;
    case "import":
      return of
        ? `importación de ${what}`
        : plural(count, {
            one: `importación de # registro de ${name}`,
            other: `importación de # registros de ${name}`,
          });
    case "load":
      return `carga de ${what}`;
    case "align":
      return many ? `cambio de ${what}` : `alineación de ${what}`;
    case "unalign":
      return many ? `baja de ${what}` : `retiro de la alineación de ${what}`;
    case "freeze":
      return `cierre de ${what}`;
    case "adopt":
      return `adopción de ${what}`;
    case "endorse":
      return many ? `registro de ${what}` : `respaldo de ${what}`;
    case "plan":
      return `planificación de ${what}`;
    case "carry_over":
      return `traslado de ${counted("agenda_item", count)}`;
    case "attend":
      return `asistencia de ${what}`;
    case "note":
      return `notas sobre ${what}`;
    case "finalize":
      return `cierre del acta de ${what}`;
    case "reopen":
      return `reapertura del acta de ${what}`;
    case "reorder":
      return `cambio de lugar de ${what}`;
    case "relate":
      return `conexión de ${what}`;
    case "assess":
      return `valoración de ${what}`;
    case "arrange":
      return many ? "nuevo orden del mapa" : `${what} en otro lugar del mapa`;
    case "hand_over":
      return `relevo de ${what}`;
    case "combine":
      return other
        ? `combinación de ${other} con ${what}`
        : `duplicados combinados en ${what}`;
    case "tell_apart":
      return `distinción entre ${name} y ${other ?? ""}`;
    case "snapshot":
      return `medidas de la red guardadas como ${what}`;
    case "begin":
      return `apertura de ${what}`;
    case "advance":
      return `paso a ${what}`;
    case "end":
      return `cierre de ${what}`;
    case "cancel":
      return `cancelación de ${what}`;
    case "arrive":
      return `llegada o salida en ${what}`;
    case "accept":
      return `inclusión de ${what} en el orden del día`;
    case "decline":
      return `rechazo de ${what}`;
    case "skip":
      return `cambio de fechas de ${what}`;
    case "vote":
      return `registro de manos en ${what}`;
    case "decide":
      return `decisión sobre ${what}`;
    case "defer":
      return `aplazamiento de ${what}`;
    case "resume":
      return `fin del aplazamiento de ${what}`;
    case "review":
      return `revisión de ${what}`;
    case "cite":
      return `evidencia para ${what}`;
    case "check_out":
      return `evaluación de ${what}`;
    case "snooze":
      return `aplazamiento de ${what}`;
    case "observe":
      return many ? `registro de ${what}` : `registro de un valor de ${what}`;
    case "retire":
      return `retiro de ${what}`;
    case "reply":
      return `respuestas para ${what}`;
    default:
      return at ? `cambio de «${field(at)}» en ${what}` : `cambio en ${what}`;
  }
}

export const records = {
  tables,
  table,
  field,
  counted,
  change,
} satisfies typeof source;
