import { plural } from "./plural";

const points = (n: number, shown: string) =>
  plural(n, { one: `${shown} point`, other: `${shown} points` });

/** What the record says about how the initiative meets: attendance, check-outs and fairness. */
export const insight = {
  title: "How we meet",
  views: {
    attendance: "Attendance",
    check_out: "Check-outs",
    fairness: "Fairness",
  },
  show: (view: string) => `How we meet: ${view}`,
  period: "Period",
  spans: {
    "12": "Last 12 months",
    "6": "Last 6 months",
    "3": "Last 3 months",
    other: "Days of your choice",
  },
  from: "From",
  until: "Until",
  between: (from: string, until: string) => `${from} to ${until}`,
  allSeries: "All series",
  series: "Series",
  emptyTitle: "No meeting was held in this period",
  emptyText:
    "Once a meeting is held and its attendance noted, this page says who sat at the table, how people liked it and who was heard. Choose another period, or go to the meetings.",
  noData: "no data",
  ofWhole: (part: string, whole: string) => `${part} of ${whole}`,
  toRows: (what: string) => `Show what is counted: ${what}`,
  rowsLead: (part: string, whole: string) =>
    `${part} of these ${whole} are counted.`,
  noRows: "Nothing is counted here.",
  others: (n: number) =>
    plural(n, {
      one: "# that is not counted",
      other: "# that are not counted",
    }),

  community: "Community",
  noSector: "Without a sector",
  noSeries: "Without a series",
  unknown: "Nobody can tell",
  everything: "All seats",
  name: "Name",
  meetings: "Meetings",
  held: (n: number) => plural(n, { one: "# meeting", other: "# meetings" }),
  change: "Change",
  changeHint: "Leaders, against the period before",
  up: (n: number, shown: string) => `${points(n, shown)} more`,
  down: (n: number, shown: string) => `${points(n, shown)} fewer`,
  same: "the same",
  before: (share: string, change: string) =>
    `${share} in the period before: ${change}`,
  noBefore: "No data for the period before.",
  month: "Month",
  organization: "Organization",
  sector: "Sector",
  meeting: "Meeting",
  day: "Day",

  forWhom: "For whom",
  audiences: {
    backbone: "Backbone",
    partner: "Partners",
    funder: "Funders",
    public: "Everybody",
  },
  own: "Whose own line",
  ownNone: "Totals only",
  mayPartner: "Partners may see attendance by organization",
  mayFunder: "Funders may see attendance by organization",
  mayPublic: "Everybody may see attendance by organization",
  leftOut: (n: number) =>
    plural(n, {
      one: "Organizations are left out for these readers, and with them # sector that would tell a single organization.",
      other:
        "Organizations are left out for these readers, and with them # sectors that would tell a single organization.",
    }),
  leftOutOnly: "Organizations are left out for these readers.",

  attendance: {
    figures: {
      leaders: "Leaders at the table",
      delegates: "Delegates",
      in_person: "Leaders in the room",
      absent: "Empty seats",
      with_notice: "Empty with notice",
      quorum: "Meetings with a quorum",
    },
    short: {
      leaders: "Leaders",
      delegates: "Delegates",
      in_person: "In the room",
      absent: "Empty",
    },
    how: {
      leaders:
        "Seats filled by the accountable leader, in person or from afar, out of all seats expected.",
      delegates: "Seats filled by somebody else, out of all seats expected.",
      in_person: "Leaders who sat in the room, out of all leaders who came.",
      absent: "Seats that nobody filled, out of all seats expected.",
      with_notice:
        "Empty seats that had let the others know, out of all empty seats.",
      quorum:
        "Meetings that reached the quorum of their series, out of those of which that can be told.",
    },
    threshold: (aim: string) => `aim ${aim}`,
    why: "Leaders decide and move money; when they come themselves, what is agreed is kept. These numbers are for a conversation: an empty seat has a reason, and often the reason is the hour, the place or the agenda. Names stand in the order of the alphabet.",
    chart: "Leaders at the table, by month",
    chartSaid: (from: string, first: string, until: string, last: string) =>
      `From ${first} in ${from} to ${last} in ${until}.`,
    chartTable: "The numbers of the chart",
    filled: "How the seats were filled, by month",
    filledText:
      "Each of the six values out of all seats that were noted, those not expected included.",
    bySeries: "By series",
    bySector: "By sector",
    byOrganization: "By organization",
    byMeeting: "By meeting",
    quorumHead: "Quorum",
    quorumMet: "reached",
    quorumMissed: "not reached",
    pairs: "Who meets whom",
    pairsText:
      "Meetings at which both were present, out of those at which both were expected.",
    often: "Often together",
    seldom: "Seldom together",
    pair: (first: string, second: string) => `${first} and ${second}`,
    noPairs: "No two organizations were expected together often enough.",
    more: (n: number) =>
      plural(n, { one: "Show # more", other: "Show # more" }),
    rowsOf: (figure: string, of: string) => `${figure}: ${of}`,
  },
  helps: {
    title: "What could help",
    text: "Seats that nobody filled at the latest meetings. Ask before you judge: a call often shows what stands in the way.",
    none: "No seat stayed empty twice in a row.",
    empty: (n: number, since: string) =>
      plural(n, {
        one: `Empty at the latest meeting, ${since}.`,
        other: `Empty at the latest # meetings, since ${since}.`,
      }),
    last: (day: string) => `Somebody last sat there on ${day}.`,
    never: "Nobody sat there in this period.",
    call: "A phone call",
    callFor: (name: string) => `A phone call: make an action for ${name}`,
    callText: (name: string) =>
      `Call ${name}: how is it going, and what would make coming easier?`,
    time: "Another time",
    timeFor: (name: string) => `Another time: make an action for ${name}`,
    timeText: (name: string) =>
      `Ask ${name} which day, hour and place would suit its leader`,
    handOver: "Hand over the seat",
    handOverFor: (name: string) => `Hand over the seat of ${name}`,
    made: "Action made.",
    madeFor: (name: string) => `An action for ${name} was made.`,
    toActions: "To the actions",
  },

  checkOut: {
    all: "All check-outs of the period",
    answers: (n: number) => plural(n, { one: "# answer", other: "# answers" }),
    sheets: "Sheets",
    mean: "Mean",
    score: (n: number) => `${n}`,
    questions: {
      usefulness: "Worth the time",
      voice: "Could be heard",
      learning: "Learned something",
    },
    full: {
      usefulness: "It was worth my time.",
      voice: "I could say what mattered to me.",
      learning: "I learned something I did not know.",
    },
    few: (n: number) =>
      `Fewer than ${n} answers: how many gave each score is not shown, so that nobody can be told.`,
    tooFew: "too few to tell",
    chart: (series: string) => `Check-outs of ${series}`,
    chartSaid: (n: number) =>
      plural(n, {
        one: "Means from 1 to 5 of # meeting; the table has the numbers.",
        other: "Means from 1 to 5 of # meetings; the table has the numbers.",
      }),
    comments: "What people wrote",
    none: "none",
    noneYet:
      "No meeting of this period has a check-out yet. Open a meeting and pass the laptop around, or enter the sheets of paper.",
    open: (day: string) => `Check-out of ${day}`,
    anonymous:
      "Nobody's name is kept: only how many gave each score, and what was written, in the order of the alphabet. A round that is passed around is stored in one step, so that the history does not know who came first. Whoever adds a single sheet later can be told from the difference.",
    distribution: (question: string) => `${question}: how many gave each score`,
  },

  fairness: {
    parts: {
      chairs: "In the chair",
      facilitation: "Facilitating",
      proposals: "Proposing items",
      speaking: "Presenting items",
      decisions: "Responsible for decisions",
      presence: "Filling seats",
    },
    why: "Leadership is shared when many hold the pen. Each list counts one for every meeting, item, decision or seat, for whichever organization or community seat the person speaks for that day.",
    communityTitle: "The community's part",
    communitySeats: "Of the seats",
    none: "Nothing was noted in this period.",
    sentence: (effective: string, name: string, part: string, whole: string) =>
      `Spread as if ${effective} organizations had equal parts. The largest part is that of ${name}: ${part} of ${whole}.`,
    how: "The number of equal parts is 1 divided by the sum of the squared parts. With one organization alone it is 1; with ten in turn it is 10.",
    organizations: "By organization",
    sectors: "By sector",
    all: (n: number) =>
      plural(n, { one: "Show all (#)", other: "Show all (#)" }),
    fewer: "Show fewer",
    rowsOf: (part: string, name: string) => `${part}: ${name}`,
    meetingAsWhole: "The whole meeting",
    total: (n: number) => plural(n, { one: "# in all", other: "# in all" }),
  },
};
