import { plural } from "./plural";

/** Handing over seats and promises when a person leaves. */
export const handOver = {
  button: "Hand over…",
  title: (name: string) => `Hand over from ${name}`,
  text: "People change jobs; the seat and its history stay. Choose who follows on each seat and who takes each open action.",
  lastDay: "Last day",
  lastDayHint: "Successors begin the day after.",
  everythingTo: "Everything goes to",
  everythingHint: "Each line below can still name somebody else.",
  isNew: "new",
  nothing: (name: string) =>
    `On this day ${name} speaks for no seat and has no open action.`,
  seats: "Seats",
  actions: "Open actions",
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
  undoable: "One undo takes all of it back.",
};
