import { plural } from "./plural";

/** The views of the map that are kept under a name, and the walk through its days. */
export const mapViews = {
  shared: "Common map",
  shown: (name: string, changed: boolean) =>
    changed ? `View of the map: ${name}, changed` : `View of the map: ${name}`,
  changed: "changed",
  open: (name: string) => `Open the view “${name}”`,
  save: "Save this view…",
  saveTitle: "Save this view",
  saveText:
    "Keeps the filter, colours, sizes, names, the day, which ties and people are shown, and where everybody stands. Who is moved in this view later stays where they are in all the others.",
  saveVerb: "Save",
  name: "Name of the view",
  saved: (name: string) => `View “${name}” saved`,
  keepChanges: (name: string) => `Keep the changes in “${name}”`,
  keptChanges: (name: string) => `“${name}” is now as the map shows it`,
  dropChanges: "Go back to how it was saved",
  manage: "Rename, order, remove…",
  allTitle: "Views of the map",
  allText: "Everyone who opens this file finds the same views.",
  nameOf: (place: number) => `Name of view ${place}`,
  remove: (name: string) => `Remove the view “${name}”`,
  anew: "Arrange the map anew",
  labels: "Names",
  labelings: {
    important: "the main ones",
    all: "all that fit",
    short_names: "short names",
    nothing: "only the chosen",
  },

  tiesOf: "Ties of",
  now: "today",
  ties: (n: number) => plural(n, { one: "# tie", other: "# ties" }),
  earlier: "Earlier day",
  later: "Later day",
};
