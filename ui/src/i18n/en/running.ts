import { plural } from "./plural";

const minutes = (n: number) =>
  plural(n, { one: "# minute", other: "# minutes" });

/** A meeting while it is held: the facilitator's window and the projector. */
export const running = {
  run: "Run the meeting",
  leave: "Back to the meeting",
  begin: "Open the meeting",
  beginText:
    "From now on the clock runs: each item keeps the minutes it takes, and what is written is kept at once.",
  end: "Close the meeting",
  heldText: "This meeting was closed. Its record goes on in the minutes.",
  again: "Open it again",
  toMinutes: "Go to the minutes",
  noItem: "No item is open. Choose one from the agenda, or close the meeting.",
  agenda: "Agenda",
  clock: (now: string, drift: string, end: string) =>
    `${now} · ${drift} · ends ${end}`,
  behind: (n: number) => `${minutes(n)} behind`,
  ahead: (n: number) => `${minutes(n)} ahead`,
  onTime: "on time",
  timer: "Time left for this item",
  left: (planned: number) => `of ${minutes(planned)} left`,
  over: (planned: number) => `over the ${minutes(planned)} planned`,
  leftSpoken: (n: number) => `${minutes(n)} left`,
  overSpoken: (n: number) => `${minutes(n)} over time`,
  confidential: "Confidential: not on the projector",
  next: "Next item",
  unfinished: "Next, leave it open",
  previous: "Previous item",
  upNext: (title: string) => `Next: ${title}`,
  lastItem: "This is the last open item.",
  nowAt: (title: string) => `Now: ${title}`,

  parked: "Parking lot",
  takeUp: (title: string) => `Put ${title} on this agenda`,
  capture: {
    decision: "Decision",
    action: "Action",
    parked: "Park",
  },
  captureLabel: {
    decision: "What was decided",
    action: "Who does what by when",
    parked: "What is kept for later",
  },
  captured: {
    decision: "Decision kept",
    action: "Action kept",
    parked: "Parked",
  },
  promise: {
    hint: "For example: Print the passes @ida by fri. Days such as fri, in 2 weeks, 5 Dec; arrow keys choose among several names. Escape closes this line and keeps what was typed.",
    who: (name: string, place: number, of: number) =>
      of > 1 ? `Who: ${name} (${place} of ${of})` : `Who: ${name}`,
    nobody: (letters: string) => `Nobody is called “${letters}”`,
    noOwner: "Who: nobody yet, type @ and a few letters",
    due: (day: string) => `By: ${day}`,
    noDue: "By: no day yet",
  },
  keep: "Keep",
  keptFor: "Escape closes this line and keeps what was typed.",
  keys: "Letters work outside text; inside it, hold Alt.",
  saved: "Saved",
  saving: "Saving…",

  seats: "Seats",
  seatKeys:
    "1 to 6 note who filled the seat, 0 takes it back, T came now, L left now.",
  notNoted: "not noted",
  seat: (name: string, presence: string) => `${name}: ${presence}`,
  cameAt: (time: string) => `came ${time}`,
  leftAt: (time: string) => `left ${time}`,
  cameNow: "Came now",
  leftNow: "Left now",
  soFar: "So far",
  nothingYet: "No decision and no action yet.",

  projector: "Projector",
  closeProjector: "Close the projector",
  closedItem: "Confidential item",
  decided: "Decided",
  onTheTable: "On the table",
  ended: "The meeting has ended. Thank you.",
  endsAbout: (time: string) => `Ends about ${time}`,
};
