import type { duplicates as source } from "../en/duplicates";
import { plural } from "./plural";

export const duplicates: typeof source = {
  button: "Duplicados…",
  title: "Posibles duplicados",
  text: "Dos registros de una misma organización reparten sus puestos, sus relaciones y su historia. Mire cada pareja lado a lado y combine los dos registros o indique que son distintos.",
  kinds: "Dónde buscar",
  kind: { organization: "Organizaciones", person: "Personas" },
  pairs: "Parejas probables",
  shown: (shown, total) => `Las ${shown} más probables de ${total} parejas`,
  compare: "Comparar",
  comparePair: (one, other) => `Comparar ${one} y ${other}`,
  different: "Son distintos",
  differentPair: (one, other) => `Son distintos: ${one} y ${other}`,
  comparePairOfRows: "Combinar estos dos…",
  strength: { high: "Muy probable", middle: "Probable", low: "Posible" },
  likeness: {
    same_name: () => "mismo nombre",
    same_words: () => "mismas palabras en otro orden",
    similar_name: () => "casi el mismo nombre",
    name_within: () => "un nombre contiene el otro",
    abbreviation: (value) =>
      value ? `${value} es la sigla del otro` : "coinciden las iniciales",
    same_mail: (value) => `mismo correo: ${value}`,
    same_domain: (value) => `mismo dominio de correo: ${value}`,
    same_website: (value) => `misma página web: ${value}`,
    same_phone: (value) => `mismo teléfono: ${value}`,
    same_address: (value) => `misma dirección: ${value}`,
    same_organization: (value) => `las dos personas en ${value}`,
  },
  nothingTitle: "No hay duplicados probables",
  nothingText: {
    organization:
      "Se comparan nombres, siglas, dominios de correo, páginas web, teléfonos y direcciones. Si aun así dos organizaciones son la misma, puede combinarlas desde la ficha de cualquiera de ellas.",
    person:
      "Se comparan nombres, correos, teléfonos y organizaciones. Si aun así dos personas son la misma, puede combinarlas desde la ficha de cualquiera de ellas.",
  },
  toldApart: "Parejas distintas",
  ask: "Volver a proponer",
  askPair: (one, other) => `Volver a proponer: ${one} y ${other}`,
  combineWith: "Combinar con…",
  chooseTitle: (name) => `Combinar ${name} con`,
  other: {
    organization: "La otra organización",
    person: "La otra persona",
  },
  compareTitle: "Lado a lado",
  stays: "Qué registro se conserva",
  fields: "En qué difieren",
  both: "Ambos",
  empty: "vacío",
  same: (fields) => `Igual en los dos: ${fields}.`,
  allSame: "Todos los campos rellenos dicen lo mismo en los dos.",
  happens: "Qué ocurre",
  moves: (from, to, things) =>
    `Lo vinculado a «${from}» pasa a «${to}»: ${things}.`,
  nothingMoves: (from) => `«${from}» no tiene nada vinculado.`,
  inMinutes: (name) =>
    `Las actas, también las definitivas, nombran «${name}» donde remiten al registro; lo que se escribió en ellas queda como está.`,
  trash: (name) => `«${name}» va a la papelera.`,
  between: (count) =>
    plural(count, {
      one: "# relación entre los dos va a la papelera con sus lecturas.",
      other: "# relaciones entre los dos van a la papelera con sus lecturas.",
    }),
  twice: (things) =>
    `Quedará por duplicado, para que lo ordenes después: ${things}.`,
  twiceTie: (kind, name) => `${kind} – ${name}`,
  twiceSeat: (group) => `un puesto en ${group}`,
  clashes: "Registros que se unen en uno",
  textsStay: "Se conservan los textos de los dos.",
  combine: "Combinar",
  done: (one, other) => `«${other}» ahora forma parte de «${one}».`,
  apart: (one, other) => `«${one}» y «${other}» no se vuelven a proponer.`,
  takeBack: "Deshacer",
};
