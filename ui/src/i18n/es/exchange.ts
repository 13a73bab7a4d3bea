import type { exchange as source } from "../en/exchange";
import { calendars } from "./calendars";
import { places } from "./places";
import { plural } from "./plural";
import { records } from "./records";

const columns: Record<string, string> = {
  id: "identificador",
  first_name: "nombre de pila",
  last_name: "apellidos",
  record_type: "clase de registro",
  sector: "sector",
  organization: "organización",
  group: "grupo",
  group_id: "ID del grupo",
  person: "persona",
  role: "papel",
  capacity: "calidad",
  from: "desde",
  to: "hasta",
  direction: "dirección",
  indicator: "indicador",
};

const ofOrganization = "organization_";

function field(code: string): string {
  return code.startsWith(ofOrganization)
    ? `organización: ${field(code.slice(ofOrganization.length))}`
    : (columns[code] ?? calendars.fields[code] ?? records.field(code));
}

export const exchange = {
  title: places.exchange,
  parts: "Importar o exportar",
  import: "Importar",
  export: "Exportar",
  chooseTitle: "Traiga la lista que ya tiene",
  chooseText:
    "Actores, personas y relaciones de una hoja de cálculo (CSV, TSV o XLSX, con una fila de encabezados), de un programa de redes (Kumu, Gephi, GraphML, GEXF, GML, Pajek, una matriz), de una libreta de direcciones (vCard) o de un calendario (iCalendar), también las respuestas a sus invitaciones. Si tiene una lista de nombres y otra de conexiones, elija las dos juntas.",
  choosePromise:
    "Primero verá qué pasaría con cada fila. Nada se escribe antes de pulsar Importar, y un solo paso de deshacer lo retira todo.",
  choose: "Elegir archivos…",
  chooseOthers: "Otros archivos…",
  reading: "Lectura de los archivos",
  importing: "Importación",
  previewTitle: (files) => `Contenido de ${files}`,
  previewLead: "Compruebe qué es cada tabla y qué es cada columna.",
  importNow: "Importar",
  importCount: (n) =>
    plural(n, { one: "Importar # registro", other: "Importar # registros" }),
  leaveWaiting: (n) =>
    plural(n, {
      one: "# fila espera a que usted diga de cuál se trata y, hasta entonces, queda fuera.",
      other:
        "# filas esperan a que usted diga de cuál se trata y, hasta entonces, quedan fuera.",
    }),
  leaveOut: (n) =>
    plural(n, {
      one: "# fila no se puede importar tal como está y se dejará fuera.",
      other: "# filas no se pueden importar tal como están y se dejarán fuera.",
    }),
  nothingNew: "Todo lo de estos archivos ya está en la iniciativa.",
  drop: "No importar",
  table: (n) => `Tabla ${n}`,
  sheetOf: (sheet, file) => `${sheet} (${file})`,
  rows: (n) => plural(n, { one: "# fila", other: "# filas" }),
  is: "Estas filas son",
  targets: {
    organizations: "Organizaciones",
    people: "Personas",
    relationships: "Relaciones",
    memberships: "Puestos en grupos",
    meetings: "Reuniones",
    replies: "Respuestas",
    actions: "Compromisos",
    observations: "Valores medidos",
    nothing: "No se importan",
  },
  runs: "Las relaciones van",
  directions: {
    undirected: "en ambos sentidos, salvo que la fila diga otra cosa",
    directed: "en un sentido, salvo que la fila diga otra cosa",
    mutual: "de forma recíproca, salvo que la fila diga otra cosa",
  },
  states: {
    added: "nueva",
    changed: "cambia",
    same: "igual",
    repeated: "repetida",
    waiting: "espera su respuesta",
    refused: "rechazada",
    left_out: "fuera",
  },
  counts: {
    added: (n) => plural(n, { one: "# nueva", other: "# nuevas" }),
    changed: (n) => plural(n, { one: "# cambia", other: "# cambian" }),
    same: (n) => plural(n, { one: "# queda igual", other: "# quedan igual" }),
    repeated: (n) => plural(n, { one: "# repetida", other: "# repetidas" }),
    waiting: (n) =>
      plural(n, {
        one: "# espera su respuesta",
        other: "# esperan su respuesta",
      }),
    refused: (n) => plural(n, { one: "# rechazada", other: "# rechazadas" }),
  },
  column: "Columna",
  noHeader: (n) => `columna ${n}, sin encabezado`,
  samples: "Por ejemplo",
  becomes: "Pasa a ser",
  becomesOf: (header) => `En qué se convierte «${header}»`,
  format: "Escrita como",
  formatOf: (header) => `Cómo está escrita «${header}»`,
  leave: "no se importa",
  ownColumn: (name) => `un campo propio, «${name}»`,
  field,
  fieldGroups: {
    row: "De la fila",
    organization: "De la organización que nombra",
  },
  theirOrganizations: (counts) => `Sus organizaciones: ${counts}`,
  dateOrders: { day_first: "día/mes/año", month_first: "mes/día/año" },
  decimals: { point: "1,234.5", comma: "1.234,5" },
  askOrder: "¿Cuál es el día y cuál el mes?",
  sampleTitle: "Las primeras filas tal como quedarían",
  row: "Fila",
  state: "Queda",
  refusedTitle: "Celdas que no se pueden importar tal como están",
  refusedLead:
    "Corríjalas aquí y se comprueban de nuevo. Si no, la celda queda vacía, y la fila que no puede prescindir de ella se deja fuera. El archivo mismo queda como está.",
  refusedMore: (n) =>
    plural(n, {
      one: "Hay # celda más que no se muestra.",
      other: "Hay # celdas más que no se muestran.",
    }),
  value: "Valor",
  reason: "Motivo",
  cellOf: (header, row) => `${header}, fila ${row}`,
  reasons: {
    empty: "No puede quedar vacío.",
    too_long: "Es demasiado largo.",
    not_a_day: "No es una fecha.",
    date_order_unknown: "Diga arriba cuál es el día y cuál el mes.",
    not_a_number: "No es un número.",
    out_of_range: "El número está fuera de su escala.",
    not_yes_or_no: "No es ni sí ni no.",
    not_a_code: "No es ninguna de las opciones.",
    ends_before_start: "El final es anterior al inicio.",
    no_such_end: "Ninguna organización ni persona tiene este nombre.",
    doubtful_end: "Más de una organización o persona tiene este nombre.",
    tie_to_itself: "Una relación necesita dos actores distintos.",
    not_a_link: "Esto no es una dirección de la web ni de correo.",
    not_a_moment: "Esto no es una fecha con hora, como 2026-11-05 17:30.",
    unknown_zone:
      "Nadie conoce esta zona horaria. Escriba una como America/Bogota detrás de la hora.",
    not_a_rule: "Esto no es una regla de repetición.",
    rule_too_fine: "Esto se repite más de una vez al día.",
    no_such_meeting: "Aquí no hay ninguna reunión que se conozca así.",
    no_such_action: "Aquí no hay ningún compromiso que se conozca así.",
    no_such_seat: "Diga arriba de quién es el puesto.",
    no_such_indicator:
      "Ningún indicador tiene este nombre, o más de uno. Agréguelo antes.",
    not_a_period: "No es un período de este indicador.",
    not_a_group:
      "Escriba qué distingue a las personas y cuáles son: sexo=niñas.",
    doubtful_match: "Diga arriba de qué registro se trata.",
  },
  doubtfulTitle: "¿De cuál se trata?",
  doubtfulLead:
    "Estas filas quizá se refieran a un registro que ya está, o a uno entre varios. Esperan a que usted lo diga.",
  doubtfulOf: (name, row) => `${name}, fila ${row}`,
  newRecord: "uno nuevo",
  chooseOne: "elija, por favor",
  warningsTitle: "Conviene saberlo",
  warnings: {
    windows1252: (_, names) =>
      `${names} no está en UTF-8 y se leyó como Windows-1252. Compruebe que los acentos estén bien en las filas de abajo.`,
    hidden_sheet: (_, names) => `No se leyeron las hojas ocultas: ${names}.`,
    empty_sheet: (_, names) => `No hay nada en la hoja ${names}.`,
    merged_cells: (_, names) =>
      `La hoja ${names} tiene celdas combinadas; solo la primera contiene texto.`,
    repeated_row: (n, names) =>
      plural(n, {
        one: `# fila repite una anterior: ${names}.`,
        other: `# filas repiten una anterior, entre ellas ${names}.`,
      }),
    sector_added: (n, names) =>
      plural(n, {
        one: `# sector es nuevo: ${names}.`,
        other: `# sectores son nuevos: ${names}.`,
      }),
    organization_added: (n, names) =>
      plural(n, {
        one: `# organización solo aparece nombrada por otras y se añadirá: ${names}.`,
        other: `# organizaciones solo aparecen nombradas por otras y se añadirán, entre ellas ${names}.`,
      }),
    attribute_added: (n, names) =>
      plural(n, {
        one: `# campo propio es nuevo: ${names}.`,
        other: `# campos propios son nuevos: ${names}.`,
      }),
    row_without_person: (n) =>
      plural(n, {
        one: "# fila nombra una organización pero ninguna persona.",
        other: "# filas nombran una organización pero ninguna persona.",
      }),
    row_without_organization: (n, names) =>
      plural(n, {
        one: `# fila dice algo de una organización sin nombrarla: ${names}. Esa parte se deja fuera.`,
        other: `# filas dicen algo de una organización sin nombrarla, entre ellas ${names}. Esa parte se deja fuera.`,
      }),
    organization_disagrees: (n, names) =>
      plural(n, {
        one: `# celda dice de una organización algo distinto de lo primero y se deja fuera: ${names}.`,
        other: `# celdas dicen de una organización algo distinto de lo primero y se dejan fuera, entre ellas ${names}.`,
      }),
    duplicate_id: (n, names) =>
      plural(n, {
        one: `# nodo tiene el identificador de otro anterior y se sumó a él: ${names}.`,
        other: `# nodos tienen el identificador de otro anterior y se sumaron a él, entre ellos ${names}.`,
      }),
    dangling_tie: (n, names) =>
      plural(n, {
        one: `# vínculo tiene un extremo que el archivo no enumera: ${names}. Sus extremos se añadirán por su nombre.`,
        other: `# vínculos tienen un extremo que el archivo no enumera, entre ellos ${names}. Sus extremos se añadirán por su nombre.`,
      }),
    self_loop: (n, names) =>
      plural(n, {
        one: `# vínculo une a un actor consigo mismo: ${names}.`,
        other: `# vínculos unen a un actor consigo mismo, entre ellos ${names}.`,
      }),
    parallel_tie: (n, names) =>
      plural(n, {
        one: `# vínculo repite la pareja y la clase de otro y se conserva junto a él: ${names}.`,
        other: `# vínculos repiten la pareja y la clase de otro y se conservan junto a él, entre ellos ${names}.`,
      }),
    no_number: (n, names) =>
      plural(n, {
        one: `# valor como NaN o infinito no es un número y se deja fuera: ${names}.`,
        other: `# valores como NaN o infinito no son números y se dejan fuera, entre ellos ${names}.`,
      }),
    control_character: (n, names) =>
      plural(n, {
        one: `# texto contenía caracteres de control, que se quitaron: ${names}.`,
        other: `# textos contenían caracteres de control, que se quitaron, entre ellos ${names}.`,
      }),
    port: (n, names) =>
      plural(n, {
        one: `# puerto o vínculo a un puerto no tiene lugar aquí y se deja fuera: ${names}.`,
        other: `# puertos o vínculos a un puerto no tienen lugar aquí y se dejan fuera, entre ellos ${names}.`,
      }),
    hyperedge: (n, names) =>
      plural(n, {
        one: `# vínculo une más de dos nodos y se deja fuera: ${names}.`,
        other: `# vínculos unen más de dos nodos y se dejan fuera, entre ellos ${names}.`,
      }),
    nested_graph: (n, names) =>
      plural(n, {
        one: `# nodo está dentro de otra red o la contiene; todos los nodos se leen al mismo nivel: ${names}.`,
        other: `# nodos están dentro de otra red o la contienen; todos los nodos se leen al mismo nivel, entre ellos ${names}.`,
      }),
    part_left_out: (n, names) =>
      plural(n, {
        one: `# parte no tiene lugar aquí y se deja fuera: ${names}.`,
        other: `# partes no tienen lugar aquí y se dejan fuera: ${names}.`,
      }),
    part_kept: (n, names) =>
      plural(n, {
        one: `# parte del proyecto no tiene lugar aquí y se guarda tal cual, para volver a salir como JSON de Kumu: ${names}.`,
        other: `# partes del proyecto no tienen lugar aquí y se guardan tal cual, para volver a salir como JSON de Kumu, entre ellas ${names}.`,
      }),
    part_replaced: (n, names) =>
      plural(n, {
        one: `# parte guardada reemplaza a la de una importación anterior: ${names}.`,
        other: `# partes guardadas reemplazan a las de una importación anterior, entre ellas ${names}.`,
      }),
    image_left_out: (n, names) =>
      plural(n, {
        one: `# imagen se deja fuera: ${names}.`,
        other: `# imágenes se dejan fuera, entre ellas ${names}.`,
      }),
    group_added: (n, names) =>
      plural(n, {
        one: `# grupo es nuevo: ${names}.`,
        other: `# grupos son nuevos: ${names}.`,
      }),
    kind_added: (n, names) =>
      plural(n, {
        one: `# clase de relación es nueva: ${names}.`,
        other: `# clases de relación son nuevas: ${names}.`,
      }),
    series_added: (n, names) =>
      plural(n, {
        one: `# serie es nueva: ${names}.`,
        other: `# series son nuevas: ${names}.`,
      }),
    further_dates: (n, names) =>
      plural(n, {
        one: `# entrada se repite a más de un año de hoy; esas reuniones quedan fuera: ${names}.`,
        other: `# entradas se repiten a más de un año de hoy; esas reuniones quedan fuera, entre ellas ${names}.`,
      }),
    later_unknown: (n, names) =>
      plural(n, {
        one: `# entrada cambia una fecha y todas las siguientes de una entrada que no está; solo entra esa fecha: ${names}.`,
        other: `# entradas cambian una fecha y todas las siguientes de entradas que no están; solo entran esas fechas, entre ellas ${names}.`,
      }),
    taken_as_held: (n, names) =>
      plural(n, {
        one: `# reunión ya pasó y se toma por celebrada; no consta quién asistió: ${names}.`,
        other: `# reuniones ya pasaron y se toman por celebradas; no consta quién asistió, entre ellas ${names}.`,
      }),
    end_added: (n, names) =>
      plural(n, {
        one: `# entrada no tiene fin y se toma por una hora: ${names}.`,
        other: `# entradas no tienen fin y se toman por una hora, entre ellas ${names}.`,
      }),
    beyond_the_day: (n, names) =>
      plural(n, {
        one: `# entrada continúa otro día y entra hasta el final del primero: ${names}.`,
        other: `# entradas continúan otro día y entran hasta el final del primero, entre ellas ${names}.`,
      }),
    outdated_meeting: (n, names) =>
      plural(n, {
        one: `# entrada es más antigua que lo que ya se sabe y queda fuera: ${names}.`,
        other: `# entradas son más antiguas que lo que ya se sabe y quedan fuera, entre ellas ${names}.`,
      }),
    minutes_final: (n, names) =>
      plural(n, {
        one: `# reunión tiene el acta definitiva y se queda como está: ${names}.`,
        other: `# reuniones tienen el acta definitiva y se quedan como están, entre ellas ${names}.`,
      }),
    outdated_reply: (n, names) =>
      plural(n, {
        one: `# respuesta es más antigua que la que ya se conoce y queda fuera: ${names}.`,
        other: `# respuestas son más antiguas que las que ya se conocen y quedan fuera, entre ellas ${names}.`,
      }),
    earlier_invitation: (n, names) =>
      plural(n, {
        one: `# respuesta es a un estado anterior de la invitación: ${names}. Pregunte de nuevo si desde entonces cambió el día o la hora.`,
        other: `# respuestas son a un estado anterior de la invitación, entre ellas ${names}. Pregunte de nuevo si desde entonces cambió el día o la hora.`,
      }),
    counter_proposal: (n, names) =>
      plural(n, {
        one: `# respuesta propone otra hora: ${names}. La reunión se queda como está hasta que usted la mueva.`,
        other: `# respuestas proponen otra hora, entre ellas ${names}. Las reuniones se quedan como están hasta que usted las mueva.`,
      }),
    without_seat: (n, names) =>
      plural(n, {
        one: `# respuesta es de alguien sin puesto en la reunión y queda fuera: ${names}.`,
        other: `# respuestas son de personas sin puesto en la reunión y quedan fuera, entre ellas ${names}.`,
      }),
    other_to_do: (n, names) =>
      plural(n, {
        one: `# tarea es de otra persona y queda fuera, salvo que usted diga abajo que es un compromiso: ${names}.`,
        other: `# tareas son de otras personas y quedan fuera, salvo que usted diga abajo que son compromisos, entre ellas ${names}.`,
      }),
    further_spell: (n, names) =>
      plural(n, {
        one: `# período adicional de un nodo o vínculo se deja fuera; solo se lee el primero: ${names}.`,
        other: `# períodos adicionales de nodos o vínculos se dejan fuera; solo se lee el primero de cada uno, entre ellos ${names}.`,
      }),
    further_value: (n, names) =>
      plural(n, {
        one: `# valor adicional de un campo se deja fuera; solo se lee el primero: ${names}.`,
        other: `# valores adicionales de campos se dejan fuera; solo se lee el primero de cada uno, entre ellos ${names}.`,
      }),
    unknown_table: (_, names) =>
      `${names} no parece contener organizaciones, personas ni relaciones. Diga abajo qué es o déjela fuera.`,
  },
  reportTitle: (files) => `Importado de ${files}`,
  reportNothing: "No cambió nada: todo estaba ya en la iniciativa.",
  cellsLeft: (n) =>
    plural(n, { one: "# celda sin tomar", other: "# celdas sin tomar" }),
  undoImport: "Deshacer esta importación",
  importMore: "Importar más",
  look: "Verlas",
  exportLead:
    "Archivos para repartir o para trabajar en otro sitio. El acta y el orden del día de una reunión se exportan desde esa reunión.",
  exportOf: (what, format) => `${what} en ${format}`,
  written: (file) => `Guardado como «${file}»`,
  documents: "Documentos",
  networks: "Redes",
  tables: "Tablas",
  calendars: "Calendarios",
  leftOutFor: {
    backbone:
      "No se deja nada fuera: esto se queda en el escritorio del equipo de apoyo.",
    partner:
      "Se dejan fuera: valoraciones, lecturas de confianza, rivalidades, acuerdos, presupuestos, notas, las columnas propias de la iniciativa y los compromisos de puntos confidenciales.",
    funder:
      "Se dejan fuera: valoraciones, lecturas de confianza, rivalidades, acuerdos, presupuestos, notas, las columnas propias de la iniciativa, los compromisos, los correos y teléfonos, y las organizaciones que no participan.",
    public:
      "Se dejan fuera: valoraciones, lecturas de confianza, rivalidades, acuerdos, presupuestos, notas, las columnas propias de la iniciativa, los compromisos, todas las personas y las organizaciones que no participan.",
  },
  staysInside: "No es para estas personas.",
  formats: {
    pdf: "PDF",
    docx: "Word (DOCX)",
    md: "Markdown",
    txt: "Texto para correo",
    csv: "CSV",
    xlsx: "XLSX",
    kumu_xlsx: "Kumu (XLSX)",
    kumu_json: "Kumu (JSON)",
    graphml: "GraphML",
    gexf: "GEXF",
    gml: "GML",
    pajek: "Pajek",
    gephi_csv: "Gephi (CSV)",
    matrix_csv: "Matriz (CSV)",
    membership_csv: "CSV",
    indicators_csv: "CSV",
    vcard: "vCard",
    svg: "SVG",
    png: "PNG",
    ics: "iCalendar",
  },
  meetings: "Ir a las reuniones",
  exports: {
    common_agenda: {
      title: "Agenda común",
      text: "La versión vigente con quienes la respaldaron, para imprimir o enviar. PDF para leer, Markdown para seguir editando.",
    },
    organizations: {
      title: "Organizaciones",
      text: "Su lista de actores con sector, clase, estado y campos propios: para un envío, un financiador u otro programa.",
    },
    people: {
      title: "Personas",
      text: "Nombres, cargos, correo y teléfono. La experiencia vivida nunca se exporta. Entréguela solo con su consentimiento.",
    },
    relationships: {
      title: "Relaciones",
      text: "Quién está unido a quién, de qué manera y con qué fuerza: para un programa de redes o para corregir en una hoja de cálculo.",
    },
    stakeholders: {
      title: "Mapa de actores",
      text: "Organizaciones, personas y lo que las une, con todos los campos y las lecturas de confianza, para un programa que dibuja o mide redes. La experiencia vivida nunca se exporta. Entréguelo solo con su consentimiento.",
    },
    memberships: {
      title: "Grupos y puestos",
      text: "Qué organización tiene un puesto en qué grupo y con qué papel, como tabla para imprimir o para completar y volver a importar.",
    },
    contacts: {
      title: "Contactos",
      text: "Personas, organizaciones y grupos con correo y teléfono, para una libreta de direcciones. La experiencia vivida nunca se exporta. Entréguelos solo con su consentimiento.",
    },
    activities: {
      title: "Actividades",
      text: "Quién hace qué y dónde, con estado, fechas, alcance y presupuesto.",
    },
    matrix: {
      title: "Matriz de alineación",
      text: "Cada actividad frente a cada estrategia, principal o de apoyo: para la pared, un informe al consejo o una conversación sobre vacíos.",
    },
    calendar: {
      title: "Reuniones",
      text: "Todas las reuniones y los días en que toca una serie, para el calendario que cada quien ya lleva. Un archivo más nuevo sustituye lo que trajo uno anterior.",
    },
    to_dos: {
      title: "Tareas",
      text: "Lo que se prometió, para una lista de tareas. Lo que vuelve marcado como hecho queda hecho también aquí.",
    },
    actions: {
      title: "Compromisos",
      text: "Qué se prometió, quién, para cuándo y en qué reunión.",
    },
    indicators: {
      title: "Indicadores",
      text: "Cada valor medido en una fila propia: período, lugar, grupo, conteos y quién lo informó. Las organizaciones socias reciben solo los totales.",
    },
  },
} satisfies typeof source;
