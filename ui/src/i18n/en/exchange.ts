import { calendars } from "./calendars";
import { places } from "./places";
import { plural } from "./plural";
import { records } from "./records";

/** Words of the import that are not the words of a record's field. */
const columns: Record<string, string> = {
  id: "ID",
  first_name: "first name",
  last_name: "last name",
  record_type: "kind of record",
  sector: "sector",
  organization: "organization",
  group: "group",
  group_id: "ID of the group",
  person: "person",
  role: "role",
  capacity: "capacity",
  from: "from",
  to: "to",
  direction: "direction",
  indicator: "indicator",
};

/** Fields of the organization that a row of people names. */
const ofOrganization = "organization_";

function field(code: string): string {
  return code.startsWith(ofOrganization)
    ? `organization: ${field(code.slice(ofOrganization.length))}`
    : (columns[code] ?? calendars.fields[code] ?? records.field(code));
}

/** Import with preview, export and sharing. */
export const exchange = {
  title: places.exchange,
  parts: "Import or export",
  import: "Import",
  export: "Export",
  chooseTitle: "Bring in the list you have",
  chooseText:
    "Partners, people and relationships from a spreadsheet (CSV, TSV or XLSX, with a header row) or from a network program (Kumu, Gephi, GraphML, GEXF, GML, Pajek, a matrix), an address book (vCard) or a calendar (iCalendar), answers to your invitations among them. Choose a list of names and a list of connections together if you have both.",
  choosePromise:
    "You see first what would become of every row. Nothing is written before you press Import, and one undo takes all of it back.",
  choose: "Choose files…",
  chooseOthers: "Other files…",
  reading: "Reading the files",
  importing: "Importing",
  previewTitle: (files: string) => `What is in ${files}`,
  previewLead: "Check what each table is and which column is which.",
  importNow: "Import",
  importCount: (n: number) =>
    plural(n, { one: "Import # record", other: "Import # records" }),
  leaveWaiting: (n: number) =>
    plural(n, {
      one: "# row waits until you say which one is meant, and is left out until then.",
      other:
        "# rows wait until you say which one is meant, and are left out until then.",
    }),
  leaveOut: (n: number) =>
    plural(n, {
      one: "# row cannot be imported as it is and will be left out.",
      other: "# rows cannot be imported as they are and will be left out.",
    }),
  nothingNew: "Everything in these files is in the initiative already.",
  drop: "Do not import",
  table: (n: number) => `Table ${n}`,
  sheetOf: (sheet: string, file: string) => `${sheet} (${file})`,
  rows: (n: number) => plural(n, { one: "# row", other: "# rows" }),
  is: "These rows are",
  targets: {
    organizations: "Organizations",
    people: "People",
    relationships: "Relationships",
    memberships: "Seats in groups",
    meetings: "Meetings",
    replies: "Answers",
    actions: "Actions",
    observations: "Measured values",
    nothing: "Not imported",
  },
  runs: "Relationships run",
  directions: {
    undirected: "both ways, unless a row says otherwise",
    directed: "one way, unless a row says otherwise",
    mutual: "mutually, unless a row says otherwise",
  },
  states: {
    added: "new",
    changed: "changed",
    same: "same",
    repeated: "repeated",
    waiting: "waiting for you",
    refused: "refused",
    left_out: "left out",
  },
  counts: {
    added: (n: number) => plural(n, { one: "# new", other: "# new" }),
    changed: (n: number) => plural(n, { one: "# changed", other: "# changed" }),
    same: (n: number) =>
      plural(n, { one: "# stays the same", other: "# stay the same" }),
    repeated: (n: number) =>
      plural(n, { one: "# repeated", other: "# repeated" }),
    waiting: (n: number) =>
      plural(n, { one: "# waiting for you", other: "# waiting for you" }),
    refused: (n: number) => plural(n, { one: "# refused", other: "# refused" }),
  },
  column: "Column",
  noHeader: (n: number) => `column ${n}, without a heading`,
  samples: "Such as",
  becomes: "Becomes",
  becomesOf: (header: string) => `What “${header}” becomes`,
  format: "Written as",
  formatOf: (header: string) => `How “${header}” is written`,
  leave: "not imported",
  ownColumn: (name: string) => `a field of your own, “${name}”`,
  field,
  fieldGroups: {
    row: "Of the row",
    organization: "Of the organization it names",
  },
  theirOrganizations: (counts: string) => `Their organizations: ${counts}`,
  dateOrders: { day_first: "day/month/year", month_first: "month/day/year" },
  decimals: { point: "1,234.5", comma: "1.234,5" },
  askOrder: "Which is the day, which the month?",
  sampleTitle: "The first rows as they would become",
  row: "Row",
  state: "Becomes",
  refusedTitle: "Cells that cannot be imported as they are",
  refusedLead:
    "Correct them here and they are checked again. Otherwise such a cell stays empty, and a row that cannot do without it is left out. The file itself stays as it is.",
  refusedMore: (n: number) =>
    plural(n, {
      one: "# more cell is not listed.",
      other: "# more cells are not listed.",
    }),
  value: "Value",
  reason: "Why",
  cellOf: (header: string, row: string) => `${header}, row ${row}`,
  reasons: {
    empty: "This may not be empty.",
    too_long: "This is too long.",
    not_a_day: "This is not a date.",
    date_order_unknown: "Say above which is the day and which the month.",
    not_a_number: "This is not a number.",
    out_of_range: "This number is outside its scale.",
    not_yes_or_no: "This is neither yes nor no.",
    not_a_code: "This is none of the choices.",
    ends_before_start: "The end is before the start.",
    no_such_end: "No organization or person has this name.",
    doubtful_end: "More than one organization or person has this name.",
    tie_to_itself: "A relationship needs two different partners.",
    not_a_link: "This is no address on the web or of mail.",
    not_a_moment: "This is not a date and time, such as 2026-11-05 17:30.",
    unknown_zone:
      "Nobody knows this time zone. Write one such as America/Chicago behind the time.",
    not_a_rule: "This is not a rule by which something comes back.",
    rule_too_fine: "This comes back more than once a day.",
    no_such_meeting: "No meeting here is known by this.",
    no_such_action: "No action here is known by this.",
    no_such_seat: "Say above whose seat this is.",
    no_such_indicator:
      "No indicator has this name, or more than one. Add it first.",
    not_a_period: "This is no period of this indicator.",
    not_a_group:
      "Write this as what tells people apart and which of them: sex=girls.",
    doubtful_match: "Say above which record this is.",
  },
  doubtfulTitle: "Which one is meant?",
  doubtfulLead:
    "These rows may mean a record that is there already, or one among several. They wait until you say which.",
  doubtfulOf: (name: string, row: string) => `${name}, row ${row}`,
  newRecord: "a new one",
  chooseOne: "please choose",
  warningsTitle: "Good to know",
  warnings: {
    windows1252: (_: number, names: string) =>
      `${names} is not in UTF-8 and was read as Windows-1252. Look whether accents are right in the rows below.`,
    hidden_sheet: (_: number, names: string) =>
      `Hidden sheets were not read: ${names}.`,
    empty_sheet: (_: number, names: string) => `Nothing in the sheet ${names}.`,
    merged_cells: (_: number, names: string) =>
      `The sheet ${names} has merged cells; only their first cell holds text.`,
    repeated_row: (n: number, names: string) =>
      plural(n, {
        one: `# row repeats an earlier one: ${names}.`,
        other: `# rows repeat an earlier one, among them ${names}.`,
      }),
    sector_added: (n: number, names: string) =>
      plural(n, {
        one: `# sector is new: ${names}.`,
        other: `# sectors are new: ${names}.`,
      }),
    organization_added: (n: number, names: string) =>
      plural(n, {
        one: `# organization is only named by others and will be added: ${names}.`,
        other: `# organizations are only named by others and will be added, among them ${names}.`,
      }),
    attribute_added: (n: number, names: string) =>
      plural(n, {
        one: `# field of your own is new: ${names}.`,
        other: `# fields of your own are new: ${names}.`,
      }),
    row_without_person: (n: number, _: string) =>
      plural(n, {
        one: "# row names an organization but no person.",
        other: "# rows name an organization but no person.",
      }),
    row_without_organization: (n: number, names: string) =>
      plural(n, {
        one: `# row says something of an organization without naming one: ${names}. That part is left out.`,
        other: `# rows say something of an organization without naming one, among them ${names}. That part is left out.`,
      }),
    organization_disagrees: (n: number, names: string) =>
      plural(n, {
        one: `# cell says something else of an organization than what came first and is left out: ${names}.`,
        other: `# cells say something else of an organization than what came first and are left out, among them ${names}.`,
      }),
    duplicate_id: (n: number, names: string) =>
      plural(n, {
        one: `# node has the identifier of an earlier one and was added to it: ${names}.`,
        other: `# nodes have the identifier of an earlier one and were added to it, among them ${names}.`,
      }),
    dangling_tie: (n: number, names: string) =>
      plural(n, {
        one: `# tie has an end that the file does not list: ${names}. Its ends will be added by name.`,
        other: `# ties have an end that the file does not list, among them ${names}. Their ends will be added by name.`,
      }),
    self_loop: (n: number, names: string) =>
      plural(n, {
        one: `# tie joins a partner to itself: ${names}.`,
        other: `# ties join a partner to itself, among them ${names}.`,
      }),
    parallel_tie: (n: number, names: string) =>
      plural(n, {
        one: `# tie repeats the pair and kind of another and is kept beside it: ${names}.`,
        other: `# ties repeat the pair and kind of another and are kept beside it, among them ${names}.`,
      }),
    no_number: (n: number, names: string) =>
      plural(n, {
        one: `# value such as NaN or infinity is no number and is left out: ${names}.`,
        other: `# values such as NaN or infinity are no numbers and are left out, among them ${names}.`,
      }),
    control_character: (n: number, names: string) =>
      plural(n, {
        one: `# text held control characters, which were taken out: ${names}.`,
        other: `# texts held control characters, which were taken out, among them ${names}.`,
      }),
    port: (n: number, names: string) =>
      plural(n, {
        one: `# port or edge at a port has no place here and is left out: ${names}.`,
        other: `# ports or edges at a port have no place here and are left out, among them ${names}.`,
      }),
    hyperedge: (n: number, names: string) =>
      plural(n, {
        one: `# edge joins more than two nodes and is left out: ${names}.`,
        other: `# edges join more than two nodes and are left out, among them ${names}.`,
      }),
    nested_graph: (n: number, names: string) =>
      plural(n, {
        one: `# node lies inside or holds another network; all nodes are read side by side: ${names}.`,
        other: `# nodes lie inside or hold another network; all nodes are read side by side, among them ${names}.`,
      }),
    part_left_out: (n: number, names: string) =>
      plural(n, {
        one: `# part has no place here and is left out: ${names}.`,
        other: `# parts have no place here and are left out: ${names}.`,
      }),
    part_kept: (n: number, names: string) =>
      plural(n, {
        one: `# part of the project has no place here and is kept as it is, to go out again as Kumu JSON: ${names}.`,
        other: `# parts of the project have no place here and are kept as they are, to go out again as Kumu JSON, among them ${names}.`,
      }),
    part_replaced: (n: number, names: string) =>
      plural(n, {
        one: `# kept part takes the place of one from an earlier import: ${names}.`,
        other: `# kept parts take the place of those from an earlier import, among them ${names}.`,
      }),
    image_left_out: (n: number, names: string) =>
      plural(n, {
        one: `# picture is left out: ${names}.`,
        other: `# pictures are left out, among them ${names}.`,
      }),
    group_added: (n: number, names: string) =>
      plural(n, {
        one: `# group is new: ${names}.`,
        other: `# groups are new: ${names}.`,
      }),
    kind_added: (n: number, names: string) =>
      plural(n, {
        one: `# kind of relationship is new: ${names}.`,
        other: `# kinds of relationship are new: ${names}.`,
      }),
    series_added: (n: number, names: string) =>
      plural(n, {
        one: `# series is new: ${names}.`,
        other: `# series are new: ${names}.`,
      }),
    further_dates: (n: number, names: string) =>
      plural(n, {
        one: `# entry comes back more than a year from today; those meetings are left out: ${names}.`,
        other: `# entries come back more than a year from today; those meetings are left out, among them ${names}.`,
      }),
    later_unknown: (n: number, names: string) =>
      plural(n, {
        one: `# entry changes a time and all later ones of an entry that is not there; only that time comes in: ${names}.`,
        other: `# entries change a time and all later ones of entries that are not there; only those times come in, among them ${names}.`,
      }),
    taken_as_held: (n: number, names: string) =>
      plural(n, {
        one: `# meeting has passed and is taken as held; who came is not noted: ${names}.`,
        other: `# meetings have passed and are taken as held; who came is not noted, among them ${names}.`,
      }),
    end_added: (n: number, names: string) =>
      plural(n, {
        one: `# entry has no end and is taken for one hour: ${names}.`,
        other: `# entries have no end and are taken for one hour, among them ${names}.`,
      }),
    beyond_the_day: (n: number, names: string) =>
      plural(n, {
        one: `# entry goes on into another day and comes in until the end of its first: ${names}.`,
        other: `# entries go on into another day and come in until the end of their first, among them ${names}.`,
      }),
    outdated_meeting: (n: number, names: string) =>
      plural(n, {
        one: `# entry is older than what is known here and is left out: ${names}.`,
        other: `# entries are older than what is known here and are left out, among them ${names}.`,
      }),
    minutes_final: (n: number, names: string) =>
      plural(n, {
        one: `# meeting has final minutes and stays as it is: ${names}.`,
        other: `# meetings have final minutes and stay as they are, among them ${names}.`,
      }),
    outdated_reply: (n: number, names: string) =>
      plural(n, {
        one: `# answer is older than the one that is known and is left out: ${names}.`,
        other: `# answers are older than those that are known and are left out, among them ${names}.`,
      }),
    earlier_invitation: (n: number, names: string) =>
      plural(n, {
        one: `# answer is to an earlier state of the invitation: ${names}. Ask again if day or time have changed since.`,
        other: `# answers are to an earlier state of the invitation, among them ${names}. Ask again if day or time have changed since.`,
      }),
    counter_proposal: (n: number, names: string) =>
      plural(n, {
        one: `# answer proposes another time: ${names}. The meeting stays as it is until you move it.`,
        other: `# answers propose another time, among them ${names}. The meetings stay as they are until you move them.`,
      }),
    without_seat: (n: number, names: string) =>
      plural(n, {
        one: `# answer is of somebody without a seat at the meeting here and is left out: ${names}.`,
        other: `# answers are of people without a seat at the meeting here and are left out, among them ${names}.`,
      }),
    other_to_do: (n: number, names: string) =>
      plural(n, {
        one: `# to-do is somebody else’s and is left out unless you say below that it is an action: ${names}.`,
        other: `# to-dos are somebody else’s and are left out unless you say below that they are actions, among them ${names}.`,
      }),
    further_spell: (n: number, names: string) =>
      plural(n, {
        one: `# further period of a node or tie is left out; only its first one is read: ${names}.`,
        other: `# further periods of nodes or ties are left out; only the first of each is read, among them ${names}.`,
      }),
    further_value: (n: number, names: string) =>
      plural(n, {
        one: `# further value of a field is left out; only its first one is read: ${names}.`,
        other: `# further values of fields are left out; only the first of each is read, among them ${names}.`,
      }),
    unknown_table: (_: number, names: string) =>
      `${names} fits neither organizations, people nor relationships. Say below what it is, or leave it out.`,
  },
  reportTitle: (files: string) => `Imported from ${files}`,
  reportNothing:
    "Nothing was changed: everything was in the initiative already.",
  cellsLeft: (n: number) =>
    plural(n, { one: "# cell not taken", other: "# cells not taken" }),
  undoImport: "Undo this import",
  importMore: "Import more",
  look: "Look at them",
  exportLead:
    "Files to hand out or to work on elsewhere. The minutes and the agenda of one meeting are exported from that meeting.",
  exportOf: (what: string, format: string) => `${what} as ${format}`,
  written: (file: string) => `Saved as “${file}”`,
  documents: "Documents",
  networks: "Networks",
  tables: "Tables",
  calendars: "Calendars",
  leftOutFor: {
    backbone: "Nothing is left out: this stays on the backbone's own desk.",
    partner:
      "Left out: assessments, trust readings, rivalries, agreements, budgets, notes, the initiative's own columns, and promises of confidential items.",
    funder:
      "Left out: assessments, trust readings, rivalries, agreements, budgets, notes, the initiative's own columns, promises, mail addresses and phone numbers, and organizations that do not take part.",
    public:
      "Left out: assessments, trust readings, rivalries, agreements, budgets, notes, the initiative's own columns, promises, every person, and organizations that do not take part.",
  },
  staysInside: "Not for these readers.",
  formats: {
    pdf: "PDF",
    docx: "Word (DOCX)",
    md: "Markdown",
    txt: "Mail text",
    csv: "CSV",
    xlsx: "XLSX",
    kumu_xlsx: "Kumu XLSX",
    kumu_json: "Kumu JSON",
    graphml: "GraphML",
    gexf: "GEXF",
    gml: "GML",
    pajek: "Pajek",
    gephi_csv: "Gephi CSV",
    matrix_csv: "Matrix CSV",
    membership_csv: "CSV",
    indicators_csv: "CSV",
    vcard: "vCard",
    svg: "SVG",
    png: "PNG",
    ics: "iCalendar",
  },
  meetings: "Go to the meetings",
  exports: {
    common_agenda: {
      title: "Common agenda",
      text: "The version that counts with who endorsed it, to print or send. PDF to read, Markdown to edit further.",
    },
    organizations: {
      title: "Organizations",
      text: "Your partner list with sector, kind, status and fields of your own: for a mailing, a funder or another program.",
    },
    people: {
      title: "People",
      text: "Names, roles, mail and phone. Lived experience is never exported. Hand it on only with their consent.",
    },
    relationships: {
      title: "Relationships",
      text: "Who is tied to whom, of what kind and how strong: for a network program or to correct in a spreadsheet.",
    },
    stakeholders: {
      title: "Stakeholder map",
      text: "Organizations, people and what joins them, with every field and with trust readings, for a program that draws or measures networks. Lived experience is never exported. Hand it on only with their consent.",
    },
    memberships: {
      title: "Groups and seats",
      text: "Which organization sits in which group and as what, as a table to print or to fill in and bring back.",
    },
    contacts: {
      title: "Contacts",
      text: "People, organizations and groups with mail and phone, for an address book. Lived experience is never exported. Hand it on only with their consent.",
    },
    activities: {
      title: "Activities",
      text: "Who does what where, with status, dates, reach and budget.",
    },
    matrix: {
      title: "Alignment matrix",
      text: "Every activity against every strategy, primary or supporting: for a wall, a board paper or a gap discussion.",
    },
    calendar: {
      title: "Meetings",
      text: "All meetings, and the days on which a series is due, for the calendar that people keep anyway. A newer file replaces what an older one brought.",
    },
    to_dos: {
      title: "To-dos",
      text: "What was promised, for a list of to-dos. What comes back ticked off is done here too.",
    },
    actions: {
      title: "Actions",
      text: "What was promised, by whom, until when and from which meeting.",
    },
    indicators: {
      title: "Indicators",
      text: "Every measured value in a row of its own: period, place, group, counts and who reported it. Partners get the totals only.",
    },
  },
};
