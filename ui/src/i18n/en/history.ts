import { places } from "./places";
import { plural } from "./plural";

/** History of changes and the trash. */
export const history = {
  title: places.history,
  tabs: "What to show",
  changes: "Changes",
  trash: "Trash",
  inTrash: (n: number) =>
    plural(n, {
      one: "# record in the trash",
      other: "# records in the trash",
    }),
  today: "Today",
  yesterday: "Yesterday",
  undone: (name: string) => `Undone: ${name}`,
  redone: (name: string) => `Done again: ${name}`,
  started: (name: string) => `File begun: ${name}`,
  exampleLoaded: "The example was loaded",
  someone: "no name set",
  more: "Show more",
  all: "This is where the history begins.",
  noneTitle: "Nothing has changed yet",
  none: "Every change is kept here with who made it and when, for as long as the file exists. Ctrl Z takes back the newest.",
  trashNoneTitle: "The trash is empty",
  trashNone:
    "Records that you remove lie here until you restore them. Nothing is ever deleted from the file.",
  trashLead:
    "Removed records keep everything they had. Restoring one brings its fields back as they were.",
  removedBy: (who: string, when: string) => `removed by ${who}, ${when}`,
  removed: (when: string) => `removed ${when}`,
  restore: "Restore",
  restoreNamed: (name: string) => `Restore ${name}`,
  untitled: "without a name",
  recordLead:
    "Every change of this record, the newest first. Going back writes a new change, which can be undone.",
  recordNone: "Nothing is known about this record.",
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  empty: "empty",
  backTo: "Back to this",
  backToNamed: (when: string) => `Put the record back to this: ${when}`,
  showAll: "All changes",
};
