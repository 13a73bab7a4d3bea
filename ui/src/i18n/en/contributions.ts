import { plural } from "./plural";

/** What organizations bring and need, and what fits together. */
export const contributions = {
  kinds: {
    staff_time: "staff time",
    money: "money",
    space: "space",
    data: "data",
    skill: "skill",
    connection: "connection",
    legitimacy: "legitimacy",
  },
  sides: { offered: "brings", needed: "needs" },
  brings: "Brings",
  needs: "Needs",
  addOffer: "Add what it brings",
  addNeed: "Add what it needs",
  what: "What",
  form: { offered: "What it brings", needed: "What it needs" },
  saveNew: "Add",
  needsName: "Say in a few words what it is.",
  edit: (name: string) => `Change ${name}`,
  remove: (name: string) => `Remove ${name}`,
  anyStrategy: "any strategy",
  over: "over",
  from: (day: string) => `from ${day}`,
  until: (day: string) => `until ${day}`,
  span: (from: string, until: string) => `${from} to ${until}`,

  name: "Offers and needs",
  why: "A need meets an offer when both are of one kind, come from two organizations, overlap in time, and name the same strategy or leave it open. What is over is left out.",
  sub: (needs: number, unmet: number, spare: number) => {
    const all = plural(needs, { one: "# need", other: "# needs" });
    const open = plural(unmet, { one: "# unmet", other: "# unmet" });
    const left = plural(spare, {
      one: "# offer to spare",
      other: "# offers to spare",
    });
    return `${all}, ${open} · ${left}`;
  },
  unmetTitle: "Needs without an offer",
  unmetText: "Nobody brings this yet.",
  metTitle: "Needs that an offer could meet",
  spareTitle: "Offers that nobody needs yet",
  offersFor: (need: string) => `Offers that could meet: ${need}`,
  needed: (organization: string) => `needed by ${organization}`,
  offered: (organization: string) => `offered by ${organization}`,
  sameStrategy: "for the same strategy",
  introduce: "Make an action",
  introduceFor: (offer: string, need: string) =>
    `Make an action: introduce ${offer} to ${need}`,
  introduction: (offer: string, need: string, what: string) =>
    `Introduce ${offer} to ${need}: ${what}`,
  search: (organization: string, what: string) =>
    `Find somebody who brings ${organization}: ${what}`,
  makeAction: (text: string) => `Make an action: ${text}`,
  introduced: "Action noted",
  made: (text: string) => `Action noted: ${text}`,
  emptyTitle: "What does each partner bring, and what does it lack?",
  emptyText:
    "Note in the details of an organization what it brings and what it needs: staff time, space, data, a connection. Needs and offers that fit together then stand here.",
  empty: "Show the organizations",
};
