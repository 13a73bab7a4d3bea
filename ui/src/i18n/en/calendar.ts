import type {
  Cadence,
  DayRule,
  ExceptionKind,
  QuorumKind,
} from "../../api/bindings";
import { plural } from "./plural";

const places = ["first", "second", "third", "fourth", "fifth"];
const place = (n: number) => places[n - 1] ?? String(n);

/** The calendar of meetings, and the series whose rhythm fills it. */
export const calendar = {
  view: "How the meetings are shown",
  views: { list: "List", month: "Month" },
  allSeries: "All series",
  grid: (month: string) => `Meetings in ${month}`,
  today: "Today",
  show: (month: string) => `Show ${month}`,
  nothing: (month: string) => `Nothing stands in ${month}.`,
  more: (n: number) => plural(n, { one: "# more", other: "# more" }),
  legend: "Marks",
  due: "Due, not planned",
  skipped: "Skipped",
  keys: "Arrows walk through the days, Page Up and Page Down through the months, Enter shows a day.",

  late: (n: number) =>
    plural(n, {
      one: "# day of a series passed without a meeting.",
      other: "# days of a series passed without a meeting.",
    }),
  soon: (n: number) =>
    plural(n, {
      one: "# meeting due within two weeks is not planned.",
      other: "# meetings due within two weeks are not planned.",
    }),
  showLate: "Show them",
  dueTitle: "Due and not planned",
  dueText:
    "The cadence of a series asks for a meeting on these days. Plan it, or skip the day and say why.",
  nothingDue: "Everything that is due is planned.",
  showAll: (n: number) =>
    plural(n, { one: "Show # more", other: "Show # more" }),
  passed: "passed",
  planOne: (series: string, day: string) => `Plan ${series} on ${day}`,
  planSeries: (series: string) => `Plan ${series}`,
  planShort: "Plan",
  planDay: "Plan a meeting on this day",
  plannedAll: (n: number, series: string) =>
    plural(n, {
      one: `Planned # meeting of ${series}.`,
      other: `Planned # meetings of ${series}.`,
    }),

  skip: "Skip…",
  skipOne: (series: string, day: string) => `Skip ${series} on ${day}`,
  skipTitle: "Skip a day",
  skipText: (series: string, day: string) =>
    `${series} does not meet on ${day}. The day no longer counts as due.`,
  skipIt: "Skip the day",
  extra: "Add an extra day…",
  extraTitle: "Add an extra day",
  extraText:
    "The series meets once more, beside its cadence. The day then counts as due until it is planned.",
  extraIt: "Add the day",
  reason: "Reason",
  reasonHint: "Such as: school holidays, joint session instead.",
  needsReason: "Say why, so that nobody wonders later.",
  kinds: {
    skipped: "Skipped",
    extra: "Extra day",
  } satisfies Record<ExceptionKind, string>,
  because: (kind: string, reason: string) => `${kind}: ${reason}`,
  takeBack: "Take back",
  takeBackOne: (kind: string, day: string) => `Take back ${kind} on ${day}`,
  tookBack: (day: string) => `${day} follows the cadence again.`,

  day: "Day",
  nothingOnDay: "Nothing stands on this day.",
  meetingsOnDay: "Meetings",

  rhythmTitle: "Rhythm",
  startsOn: "Counts from",
  startsOnHint:
    "Its weekday and place in the month are kept. Empty: the first meeting.",
  endsOn: "Ends on",
  dayRule: "Day of the month",
  dayRules: {
    weekday_of_month: "Same weekday",
    last_weekday_of_month: "Last such weekday",
    day_of_month: "Same date",
  } satisfies Record<DayRule, string>,
  /** The rule of a series in words; `weekday`, `nth` and `date` come from the day it counts from. */
  rhythm: (
    cadence: Cadence,
    rule: DayRule,
    weekday: string,
    nth: number,
    date: number,
  ) => {
    if (cadence === "weekly") return `Every ${weekday}`;
    if (cadence === "biweekly") return `Every other ${weekday}`;
    const span = cadence === "monthly" ? "each month" : "every third month";
    if (rule === "last_weekday_of_month")
      return `The last ${weekday} of ${span}`;
    if (rule === "day_of_month")
      return date > 28
        ? `Day ${date} of ${span}, or its last day`
        : `Day ${date} of ${span}`;
    return nth === 5
      ? `The fifth ${weekday} of ${span}, or the last one`
      : `The ${place(nth)} ${weekday} of ${span}`;
  },
  until: (rhythm: string, day: string) => `${rhythm}, until ${day}`,
  noRhythm:
    "Give the day it counts from, or plan its first meeting: then the days that are due can be told.",
  nextDays: "Next days",
  noNextDays: "No day lies ahead: the series has ended.",
  planYear: (n: number) =>
    plural(n, {
      one: "Plan the # meeting of the year ahead",
      other: "Plan the # meetings of the year ahead",
    }),
  clocksMoved: (minutes: number) =>
    minutes > 0
      ? plural(minutes, {
          one: "The clocks go forward # minute before this day; whoever joins from elsewhere may meet at another hour.",
          other:
            "The clocks go forward # minutes before this day; whoever joins from elsewhere may meet at another hour.",
        })
      : plural(-minutes, {
          one: "The clocks go back # minute before this day; whoever joins from elsewhere may meet at another hour.",
          other:
            "The clocks go back # minutes before this day; whoever joins from elsewhere may meet at another hour.",
        }),
  onAnotherDay: (day: string) => `held on ${day}`,
  exceptions: "Departures from the rhythm",
  noExceptions: "None. A holiday or a joint session is noted here.",

  whereTitle: "Where and when",
  timeZone: "Time zone",
  timeZoneHint: (zone: string) => `Without one: ${zone}.`,
  noTimeZone:
    "Without one, clock times are those of whoever reads them, and invitations may be off.",
  useLaptopZone: (zone: string) => `Use ${zone}, as on this laptop`,
  link: "Link to join",
  template: "Usual agenda",
  templateHint: "Every meeting planned from now on begins with it.",
  editTemplates: "Edit usual agendas",

  quorumTitle: "Quorum",
  quorumKind: "Rule",
  quorumKinds: {
    share_of_seats: "A share of the seats",
    number_of_seats: "A number of seats",
    share_of_leaders: "A share of seats filled by their leader",
    no_quorum: "No quorum",
  } satisfies Record<QuorumKind, string>,
  quorumPercent: "Share needed",
  quorumCount: "Seats needed",
  /** The rule in words, with how many seats it comes to of those expected. */
  quorum: (
    kind: QuorumKind,
    percent: number,
    count: number,
    expected: number,
  ) => {
    const needed = Math.ceil((expected * percent) / 100);
    const of = plural(expected, {
      one: "the # seat expected",
      other: "the # seats expected",
    });
    switch (kind) {
      case "no_quorum":
        return "The group decides with whoever came.";
      case "number_of_seats":
        return plural(count, {
          one: `At least # of ${of} must be filled.`,
          other: `At least # of ${of} must be filled.`,
        });
      case "share_of_leaders":
        return `At least ${percent} % of ${of} must be filled by their accountable leader: ${needed}.`;
      case "share_of_seats":
        return `At least ${percent} % of ${of} must be filled: ${needed}.`;
    }
  },
  quorumShort: (kind: QuorumKind, percent: number, count: number): string => {
    switch (kind) {
      case "no_quorum":
        return "none";
      case "number_of_seats":
        return plural(count, { one: "# seat", other: "# seats" });
      case "share_of_leaders":
        return `${percent} % leaders`;
      case "share_of_seats":
        return `${percent} %`;
    }
  },
  tooMany: (count: number, expected: number) =>
    `The rule asks for ${count} seats and only ${expected} are expected: there can never be a quorum.`,

  seatsTitle: "Seats expected",
  seatCount: (n: number) => plural(n, { one: "# seat", other: "# seats" }),
  noSeats: "The series has no group, or its group has no seats.",
  leaderOf: (name: string) => `${name}, leader`,
  delegateOf: (name: string) => `${name}, delegate`,
  editSeats: "Groups and seats",
};
