import type { FaultDetails, faults as source } from "../en/faults";
import { plural } from "./plural";
import { records } from "./records";

const field = (of: FaultDetails) => records.field(of.field ?? "");

export const faults = {
  bad_request: (of) => `No se entendió esta petición: ${of.detail}.`,
  unknown_field: (of) => `Aquí no existe el campo «${field(of)}».`,
  wrong_type: (of) => `«${of.value}» no encaja en el campo «${field(of)}».`,
  not_a_choice: (of) =>
    `«${of.value}» no está entre las opciones de «${field(of)}».`,
  values_do_not_fit: (of) =>
    plural(Number(of.count), {
      one: `Un valor, «${of.value}», ya no encajaría. Cámbielo antes.`,
      other: `# valores, entre ellos «${of.value}», ya no encajarían. Cámbielos antes.`,
    }),
  kind_in_use: (of) =>
    plural(Number(of.count), {
      one: "Una relación es de esta clase. Dele otra clase antes.",
      other: "# relaciones son de esta clase. Deles otra clase antes.",
    }),
  empty: (of) => `Complete el campo «${field(of)}».`,
  too_long: (of) =>
    `«${field(of)}» admite como máximo ${of.limit} caracteres; este texto tiene ${of.length}.`,
  out_of_range: (of) =>
    `«${field(of)}» admite un número de ${of.least} a ${of.most}.`,
  ends_before_start: (of) => `«${field(of)}» es anterior al inicio.`,
  not_a_time_zone: (of: FaultDetails) =>
    `«${of.value}» no es una zona horaria. Elija una como America/Chicago.`,
  not_a_period: (of) =>
    `«${of.value}» no es un período de esta frecuencia. Escríbalo como ${of.example}.`,
  measured_already: () =>
    "Ya hay un valor para este período, lugar, grupo y organización.",
  definition_in_use: (of) =>
    plural(Number(of.count), {
      one: "Un valor se midió con esta definición. Quítelo antes.",
      other: "# valores se midieron con esta definición. Quítelos antes.",
    }),
  no_such_record: (of) => `«${field(of)}» señala un registro que ya no existe.`,
  tie_to_itself: () => "Una relación necesita dos actores distintos.",
  combined_with_itself: () => "Elija dos registros distintos para combinar.",
  bad_identity: () => "Un registro nuevo necesita una identidad propia.",
  version_frozen: (of) =>
    `La versión ${of.number} está cerrada. Cierre una versión nueva para cambiar el texto.`,
  minutes_final: () =>
    "El acta de esta reunión es definitiva. Reábrala para cambiar el registro.",
  not_running: (_: FaultDetails) =>
    "Esta reunión no está en curso. Ábrala primero.",
  action_finished: () =>
    "Este compromiso ya está cumplido o descartado. Vuelva a abrirlo para posponerlo.",
  objection_open: (of: FaultDetails) =>
    plural(Number(of.count), {
      one: "Queda una objeción abierta. Intégrela, o que se retire, antes de decidir.",
      other:
        "Quedan # objeciones abiertas. Intégrelas, o que se retiren, antes de decidir.",
    }),
  not_passed: (of: FaultDetails) =>
    `La propuesta no ha salido adelante: ${of.count} de ${of.number}.`,
  nothing_to_freeze: () =>
    "Escriba al menos una sección antes de cerrar una versión.",
  no_next_meeting: () =>
    "Esta serie todavía no tiene una reunión posterior. Planifique una primero.",
  nothing_to_undo: () => "No hay nada que deshacer.",
  nothing_to_redo: () => "No hay nada que rehacer.",
  not_in_trash: () => "Este registro no está en la papelera.",
  nothing_open: () => "No hay ninguna iniciativa abierta.",
  gone: () => "Este registro ya no existe.",
  not_ours: (of) =>
    `«${of.name}» no es un archivo de Trestle. Quedó como estaba.`,
  damaged: (of) =>
    `«${of.name}» está dañado o lo alteró otro programa. Quedó como estaba.`,
  damaged_inside: () =>
    "Una parte de este archivo está dañada y no se puede leer. Abra una copia.",
  newer_file: (of) =>
    `«${of.name}» se escribió con una versión más nueva de Trestle. Actualice este programa para abrirlo.`,
  read_only: (of) =>
    `Aquí no se puede escribir en «${of.name}». Cópielo a una carpeta propia y abra la copia.`,
  already_open: (of) =>
    `«${of.name}» está abierto en otra ventana. Ciérrelo allí primero.`,
  not_found: (of) => `«${of.name}» ya no está en su sitio.`,
  exists: (of) => `«${of.name}» ya existe. Elija otro nombre.`,
  not_written: (of) =>
    `No se pudo escribir «${of.name}». ¿Está ahí su carpeta, y queda sitio en ella?`,
  interrupted: () =>
    "En este momento no se pudo leer o escribir el archivo. No cambió nada.",
  too_large: (of) =>
    `«${of.name}» supera el tamaño que Trestle lee (${of.limit}).`,
  unknown_format: (of) =>
    `«${of.name}» no es una tabla que Trestle sepa leer. Guárdela como CSV o XLSX.`,
  other_format: (of) => `«${of.name}» no está en el formato ${of.format}.`,
  broken_input: (of) => `No se pudo leer «${of.name}»: ${of.detail}.`,
  protected: (of) =>
    `«${of.name}» está protegido con contraseña. Guárdelo sin ella e impórtelo de nuevo.`,
  doctype: (of) =>
    `«${of.name}» contiene una declaración de tipo de documento, que Trestle no lee por seguridad.`,
  nothing_staged: () => "Elija primero un archivo para importar.",
  nothing_to_import: (of) => `En «${of.name}» no hay nada que importar.`,
  no_such_export: (of) => `Esto no se puede exportar como ${of.format}.`,
  not_published: () =>
    "Esta acta todavía no es definitiva. Ciérrela antes de entregarla a alguien más que las organizaciones.",
  not_for_audience: () =>
    "Esto es solo para quienes participan: el equipo de apoyo y sus organizaciones.",
  cancelled: () => "Cancelado. No cambió nada.",
  broken: (of) =>
    `Algo falló dentro de Trestle. No cambió nada. (${of.detail})`,
} satisfies typeof source;
