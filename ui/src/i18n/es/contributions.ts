import type { contributions as source } from "../en/contributions";
import { plural } from "./plural";

export const contributions = {
  kinds: {
    staff_time: "tiempo de personal",
    money: "dinero",
    space: "espacio",
    data: "datos",
    skill: "saber hacer",
    connection: "contactos",
    legitimacy: "legitimidad",
  },
  sides: { offered: "aporta", needed: "necesita" },
  brings: "Aporta",
  needs: "Necesita",
  addOffer: "Añadir lo que aporta",
  addNeed: "Añadir lo que necesita",
  what: "Qué",
  form: { offered: "Lo que aporta", needed: "Lo que necesita" },
  saveNew: "Añadir",
  needsName: "Diga en pocas palabras qué es.",
  edit: (name: string) => `Cambiar ${name}`,
  remove: (name: string) => `Quitar ${name}`,
  anyStrategy: "cualquier estrategia",
  over: "terminado",
  from: (day: string) => `desde el ${day}`,
  until: (day: string) => `hasta el ${day}`,
  span: (from: string, until: string) => `del ${from} al ${until}`,

  name: "Ofertas y necesidades",
  why: "Una oferta cubre una necesidad cuando ambas son del mismo tipo, vienen de dos organizaciones, coinciden en el tiempo y nombran la misma estrategia o la dejan abierta. Lo que ya terminó no aparece.",
  sub: (needs: number, unmet: number, spare: number) => {
    const all = plural(needs, {
      one: "# necesidad",
      other: "# necesidades",
    });
    const open = plural(unmet, { one: "# sin cubrir", other: "# sin cubrir" });
    const left = plural(spare, {
      one: "# oferta libre",
      other: "# ofertas libres",
    });
    return `${all}, ${open} · ${left}`;
  },
  unmetTitle: "Necesidades sin oferta",
  unmetText: "Nadie lo aporta todavía.",
  metTitle: "Necesidades que una oferta podría cubrir",
  spareTitle: "Ofertas que nadie necesita todavía",
  offersFor: (need: string) => `Ofertas que podrían cubrir: ${need}`,
  needed: (organization: string) => `lo necesita ${organization}`,
  offered: (organization: string) => `lo ofrece ${organization}`,
  sameStrategy: "para la misma estrategia",
  introduce: "Crear un compromiso",
  introduceFor: (offer: string, need: string) =>
    `Crear un compromiso: presentar a ${offer} y ${need}`,
  introduction: (offer: string, need: string, what: string) =>
    `Presentar a ${offer} y ${need}: ${what}`,
  search: (organization: string, what: string) =>
    `Buscar quién aporte a ${organization}: ${what}`,
  makeAction: (text: string) => `Crear un compromiso: ${text}`,
  introduced: "Compromiso anotado",
  made: (text: string) => `Compromiso anotado: ${text}`,
  emptyTitle: "¿Qué aporta cada organización y qué le falta?",
  emptyText:
    "Anote en los detalles de una organización lo que aporta y lo que necesita: tiempo de personal, espacio, datos, contactos. Lo que encaje aparecerá aquí.",
  empty: "Ver las organizaciones",
} satisfies typeof source;
