import type { Phase } from "../../api/bindings";
import { places } from "./places";

/** The initiative itself, its settings and the start screen. */
export const initiative = {
  title: places.initiative,
  welcome:
    "Trestle keeps a collective-impact initiative together: who is at the table, what everyone agreed, who does what for it, and what each meeting decided.",
  welcomeOffline:
    "Everything lies in one file on this computer, and nothing is sent anywhere.",
  begin: "Begin",
  newOne: "New initiative…",
  newOneHint: "An empty file for your own partners, agenda and meetings.",
  openOne: "Open…",
  openOneHint: "A Trestle file (.trestle) on this computer or a stick.",
  example: "Open the example",
  exampleHint:
    "A made-up city initiative with 14 months of work. Try anything: it can be started over.",
  recent: "Recent",
  noRecent: "Files you open will be listed here.",
  missing: "not found",
  missingHint: (file: string) =>
    `“${file}” is not where it was. Use Open… if it was moved.`,
  couldNotOpen: "That file was not opened",
  couldNotOpenNamed: (file: string) => `${file} was not opened`,
  newTitle: "New initiative",
  newText:
    "Give it the name its partners use. You can change it later. Next you choose the folder for its file.",
  nameLabel: "Name of the initiative",
  namePlaceholder: "such as Healthy Start Eastbrook",
  nameNeeded: "Type a name for the initiative.",
  documentLanguage: "Language of its documents",
  documentLanguageHint:
    "Used for the list of sectors to begin with, minutes and the common agenda.",
  chooseFolder: "Choose a folder…",
  openAnother: "Open another initiative…",
  saveCopy: "Save a copy…",
  copySaved: (file: string) => `Copy saved as “${file}”`,
  close: "Close the initiative",
  startOver: "Start the example over…",
  startOverTitle: "Start the example over?",
  startOverText:
    "Everything you changed in the example is thrown away, history included. This cannot be undone.",
  startOverNow: "Start over",
  file: "File",
  fileHint: (file: string) =>
    `Saved in “${file}” as you work; there is no need to save.`,
  copyHint:
    "A second file with everything in it: for a backup or to hand on. Work goes on in this one.",
  closeHint: "Back to the start screen. Nothing is lost.",
  openHint: "Closes this one and opens another file.",
  startOverHint: "Puts the example back as it came, dated to today.",
  about: "About the initiative",
  aboutHint: "Stands on the common agenda, the minutes and this window.",
  rules: "What the initiative holds itself to",
  rulesHint: "Numbers that partners agreed on. Every screen counts with them.",
  readiness: "Readiness",
  readinessHint:
    "Three things that an initiative needs before it sets out. Say in a sentence how things stand, and be frank.",
  phases: {
    dialogue: "Initiate dialogue",
    initiate: "Initiate action",
    organize: "Organize for impact",
    sustain: "Sustain action",
  } satisfies Record<Phase, string>,
  fields: {
    name: "Name",
    purpose: "Purpose",
    place: "Place",
    phase: "Phase",
    started_on: "Began on",
    backbone_id: "Backbone organization",
    language: "Language of documents",
    time_zone: "Time zone",
    leader_attendance_threshold: "Leader attendance expected",
    headline_limit: "Headline measures at most",
    fist_to_five_pass: "Fingers for a fist to five to pass",
    majority_percent: "A majority is more than",
    suppression_below: "Hide counts of people below",
    readiness_champion: "Influential champion",
    readiness_funding: "Adequate funding",
    readiness_urgency: "Urgency for change",
    notes: "Notes",
  },
  why: {
    purpose: "A sentence or two that every partner would sign.",
    place: "The neighborhood, city or region whose people it is for.",
    phase:
      "Tells newcomers what to expect: talking, setting out, getting organized, or keeping it going.",
    started_on: "The first day that partners worked together on it.",
    backbone_id: "Who coordinates, schedules and follows up for everyone.",
    language: "Minutes and the common agenda are written in it.",
    time_zone:
      "Meetings are held by its clock, unless their series has its own.",
    leader_attendance_threshold:
      "Decisions hold when the people who can commit their organization are there. The overview flags a year below this share of expected seats.",
    headline_limit:
      "The few numbers that everybody looks at first. Past this many, the list of indicators says so.",
    fist_to_five_pass:
      "A proposal passes when no hand shows fewer. A single decision may ask for another number.",
    majority_percent:
      "The share of votes that has to be exceeded. A single decision may ask for another.",
    suppression_below:
      "In what leaves the backbone, smaller counts are left out, so that they point at nobody.",
    readiness_champion:
      "Who opens doors and keeps people at the table, and how sure that is.",
    readiness_funding: "How long the backbone is paid for, and by whom.",
    readiness_urgency: "Why people feel that this cannot wait.",
    notes: "Anything else worth keeping with the file.",
  },
  noBackbone: "not chosen yet",
};
