import { plural } from "./plural";

/** Words of the shared components: the text editor, the map, reordering and the strip of times. */
export const components = {
  editor: {
    toolbar: "Text format",
    bold: "Bold",
    italic: "Italic",
    code: "Code",
    link: "Link",
    heading: (level: number) => `Heading ${level}`,
    bullets: "Bulleted list",
    numbers: "Numbered list",
    quote: "Quotation",
    codeBlock: "Code block",
    rule: "Dividing line",
    indent: "Indent the item",
    outdent: "Outdent the item",
    undo: "Undo in this text",
    redo: "Redo in this text",
    address: "Address",
    addressHint: "Starts with https://, http:// or mailto:",
    addressRefused:
      "This is not a web or mail address. Start with https://, http:// or mailto:",
    setLink: "Set the link",
    removeLink: "Remove the link",
    cancel: "Cancel",
    leaveHint: "Press Escape to leave the text.",
  },
  dayReason: {
    future: "Choose a day after today.",
    offered: "Days to choose at once",
    weeks: (n: number) => plural(n, { one: "In # week", other: "In # weeks" }),
  },
  graph: {
    map: (name: string, nodes: number, ties: number) =>
      `${name}: map of ${plural(nodes, { one: "# name", other: "# names" })} and ${plural(ties, { one: "# tie", other: "# ties" })}`,
    keys: "Arrow keys walk along the ties. 1, 2 and 3 widen the circle. Enter opens, Escape clears. Shift with arrows moves the view, plus and minus zoom, 0 shows everything.",
    moveKeys:
      "M lets the arrow keys move the chosen name: Enter keeps its place, Escape puts it back. Alt with arrows moves it at once.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show everything",
    view: "View of the map",
    showList: "List",
    list: (name: string) => `${name}: list with ties`,
    circle: "Circle",
    circleStep: (depth: number) =>
      plural(depth, {
        one: "Ties up to # step away",
        other: "Ties up to # steps away",
      }),
    legend: "Legend and filter",
    legendTitle: (off: number) =>
      off === 0 ? "Legend" : `Legend (${off} switched off)`,
    overview: "Overview",
    tieLegend: "Ties",
    selected: (label: string, klass: string, ties: number) =>
      `${label}, ${klass}, ${plural(ties, { one: "# tie", other: "# ties" })}`,
    tied: (klass: string, ties: number) =>
      `${klass}, ${plural(ties, { one: "# tie", other: "# ties" })}`,
    row: (label: string, notes: string) => `${label}, ${notes}`,
    circleSaid: (depth: number, reached: number) =>
      `${plural(depth, { one: "# step", other: "# steps" })}: ${plural(reached, { one: "# name", other: "# names" })} reached`,
    cleared: "Nothing chosen",
    noTieThere: "No tie in that direction",
    moved: (label: string) => `${label} moved`,
    held: (label: string) =>
      `Moving ${label}: arrow keys, then Enter to keep or Escape to put back`,
    putBack: (label: string) => `${label} is back where it was`,
    pinned: "pinned",
    faded: "filtered out",
    onWay: (place: number, of: number) => `on the way, ${place} of ${of}`,
  },
  reorder: {
    drag: (label: string) => `Drag ${label}`,
    up: (label: string) => `Move up: ${label}`,
    down: (label: string) => `Move down: ${label}`,
    to: (label: string) => `Move to… ${label}`,
    upShort: "Move up",
    downShort: "Move down",
    toShort: "Move to…",
    position: (count: number) => `Position, 1 to ${count}`,
    move: "Move",
    cancel: "Cancel",
    moved: (label: string, position: number, count: number) =>
      `${label}: position ${position} of ${count}`,
    first: (label: string) => `${label} is already first`,
    last: (label: string) => `${label} is already last`,
    keys: "Alt with the up or down arrow moves the item.",
  },
  grid: {
    menuOf: (column: string) => `Menu of the column ${column}`,
    menuKeys: "Menu of the column (Alt and down arrow)",
    sortUp: "Sort upwards",
    sortDown: "Sort downwards",
    narrower: "Narrower",
    wider: "Wider",
    usualWidth: "Usual width",
    hide: "Hide the column",
    groupBy: "Group rows by this",
    ungroup: "Do not group rows",
    columns: "Columns",
    shown: "Columns shown",
    groupRows: "Group rows by",
    noGroups: "nothing",
    usual: "Usual columns and widths",
    noSuchChoice: "None of the choices has this name.",
  },
  timeline: {
    minutes: (n: number) => plural(n, { one: "# minute", other: "# minutes" }),
    minutesShort: (n: number) => `${n} min`,
    total: (n: number) =>
      plural(n, { one: "# minute in all", other: "# minutes in all" }),
    current: "now",
  },
};
