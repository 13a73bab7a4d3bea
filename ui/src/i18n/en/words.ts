import { plural } from "./plural";

/** Words and short sentences that any screen and any component may use. */
export const words = {
  add: "Add",
  remove: "Remove",
  edit: "Edit",
  open: "Open",
  close: "Close",
  cancel: "Cancel",
  done: "Done",
  back: "Back",
  search: "Search",
  clear: "Clear",
  clearFilters: "Clear the filters",
  none: "none",
  notSet: "not set",
  yes: "yes",
  no: "no",
  notes: "Notes",
  more: "More",
  loading: "Reading…",
  required: "required",
  noResults: "Nothing found",
  inspector: "Details",
  moveUp: "Move up",
  moveDown: "Move down",
  why: "Why this matters",
  of: (part: string, whole: string) => `${part} of ${whole}`,
  removeFilter: (name: string) => `Remove the filter ${name}`,
  createOption: (name: string) => `Create “${name}”`,
  options: (n: number) => plural(n, { one: "# choice", other: "# choices" }),
  noOptions: "No choice fits",
  invalidNumber: "Type a number, such as 12 or 4.5.",
  invalidDate: "Type a date, such as 3 Dec 2026 or 2026-12-03.",
  invalidClock: "Type a time, such as 9:30 or 14:00.",
  invalidChoice: (choices: string) => `Choose one of ${choices}.`,
  needsText: "This cannot be left empty.",
  numberFrom: (least: string) => `Type a number of at least ${least}.`,
  numberTo: (most: string) => `Type a number of at most ${most}.`,
  chooseDate: "Choose a date",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  grid: {
    sortUp: (title: string) => `${title}, sorted upwards`,
    sortDown: (title: string) => `${title}, sorted downwards`,
    skipped: (n: number) =>
      plural(n, {
        one: "# cell was left as it is because its text did not fit.",
        other: "# cells were left as they are because their text did not fit.",
      }),
    cut: (n: number) =>
      plural(n, {
        one: "# row did not fit below and was left out.",
        other: "# rows did not fit below and were left out.",
      }),
    locked: "This cell is computed and cannot be typed over.",
    selected: (n: number) =>
      plural(n, { one: "# cell selected", other: "# cells selected" }),
    copied: (n: number) =>
      plural(n, { one: "# cell copied", other: "# cells copied" }),
  },
};
