import { plural } from "./plural";

/** Handing over seats and promises when a person leaves. */
export const handOver = {
  button: "Hand over…",
  title: (name: string) => `Hand over from ${name}`,
  text: "People change jobs; the seat and its history stay. Choose who follows on each seat, who takes each open action, and who stands by what was committed to.",
  lastDay: "Last day",
  lastDayHint: "Successors begin the day after.",
  everythingTo: "Everything goes to",
  everythingHint: "Each line below can still name somebody else.",
  isNew: "new",
  nothing: (name: string) =>
    `On this day ${name} speaks for no seat and has no open action or duty.`,
  seats: "Seats",
  actions: "Open actions",
  commitments: "Commitments",
  duties: {
    chair_id: (meeting: string, day: string) =>
      day ? `Chairs ${meeting}, ${day}` : `Chairs ${meeting}`,
    facilitator_id: (meeting: string, day: string) =>
      day ? `Facilitates ${meeting}, ${day}` : `Facilitates ${meeting}`,
    note_taker_id: (meeting: string, day: string) =>
      day ? `Takes notes at ${meeting}, ${day}` : `Takes notes at ${meeting}`,
    responsible_id: (decision: string) =>
      `Sees the decision through: ${decision}`,
  },
  seeThrough: (decision: string) => `See the decision through: ${decision}`,
  agreement: (signed: string, renews: string) =>
    renews
      ? `the agreement signed on ${signed}, to be renewed on ${renews}`
      : `the agreement signed on ${signed}`,
  offer: (name: string, facts: string) =>
    facts ? `the offer of ${name} (${facts})` : `the offer of ${name}`,
  confirmThat: (organization: string, what: string) =>
    `Confirm that ${organization} stands by ${what}`,
  pledge: (organization: string, what: string) => `${organization}: ${what}`,
  dutyHeirFor: (duty: string) => `Who takes over: ${duty}`,
  dutyHeir: "Who takes it over",
  confirmerFor: (organization: string, what: string) =>
    `Who confirms for ${organization}: ${what}`,
  confirmer: "Who is asked to confirm it",
  successor: "Successor",
  owner: "New owner",
  successorFor: (seat: string) => `Successor for ${seat}`,
  capacityFor: (seat: string) => `Capacity for ${seat}`,
  ownerFor: (action: string) => `New owner of: ${action}`,
  toSummary: "See what happens",
  confirm: "Hand over",
  summary: "What happens",
  ends: (name: string, day: string, seats: number) =>
    seats === 0
      ? `${name} leaves on ${day}.`
      : plural(seats, {
          one: `${name} speaks for # seat until ${day}.`,
          other: `${name} speaks for # seats until ${day}.`,
        }),
  seatGoes: (seat: string, name: string, capacity: string, day: string) =>
    `${seat}: ${name} (${capacity}) from ${day}`,
  seatVacant: (seat: string) => `${seat}: nobody speaks for it afterwards`,
  actionGoes: (text: string, name: string) => `“${text}” goes to ${name}`,
  actionStays: (text: string, name: string) => `“${text}” stays with ${name}`,
  dutyGoes: (duty: string, name: string) => `${duty}: ${name} takes it over`,
  dutyIsAction: (duty: string, name: string) =>
    `${duty}: ${name} takes it over as an open action`,
  dutyStays: (duty: string, name: string) => `${duty}: stays with ${name}`,
  confirms: (organization: string, what: string, name: string) =>
    `${name} is asked, as an open action, to confirm for ${organization}: ${what}`,
  nobodyConfirms: (organization: string, what: string) =>
    `Nobody is asked to confirm for ${organization}: ${what}`,
  undoable: "One undo takes all of it back.",
};
