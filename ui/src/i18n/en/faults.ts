import type { FaultCode } from "../../api/bindings";
import { plural } from "./plural";
import { records } from "./records";

/** Particulars of a refusal: what the sentence names. */
export type FaultDetails = Partial<Record<string, string>>;

const field = (of: FaultDetails) => records.field(of.field ?? "");

/** One sentence for every refusal code of the core. */
export const faults = {
  bad_request: (of: FaultDetails) =>
    `This request could not be understood: ${of.detail}.`,
  unknown_field: (of: FaultDetails) => `There is no field “${field(of)}” here.`,
  wrong_type: (of: FaultDetails) =>
    `“${of.value}” does not fit the field “${field(of)}”.`,
  not_a_choice: (of: FaultDetails) =>
    `“${of.value}” is not among the choices of “${field(of)}”.`,
  values_do_not_fit: (of: FaultDetails) =>
    plural(Number(of.count), {
      one: `One value, “${of.value}”, would not fit. Change it first.`,
      other: `# values, “${of.value}” among them, would not fit. Change them first.`,
    }),
  kind_in_use: (of: FaultDetails) =>
    plural(Number(of.count), {
      one: "One relationship is of this kind. Give it another kind first.",
      other: "# relationships are of this kind. Give them another kind first.",
    }),
  empty: (of: FaultDetails) => `Please fill in “${field(of)}”.`,
  too_long: (of: FaultDetails) =>
    `“${field(of)}” takes at most ${of.limit} characters; this has ${of.length}.`,
  out_of_range: (of: FaultDetails) =>
    `“${field(of)}” takes a number from ${of.least} to ${of.most}.`,
  ends_before_start: (of: FaultDetails) =>
    `“${field(of)}” is earlier than the start.`,
  not_a_time_zone: (of: FaultDetails) =>
    `“${of.value}” is not a time zone. Choose one such as America/Chicago.`,
  not_a_period: (of: FaultDetails) =>
    `“${of.value}” is not such a period. Write it like ${of.example}.`,
  measured_already: (_: FaultDetails) =>
    "There is a value for this period, place, group and organization already.",
  definition_in_use: (of: FaultDetails) =>
    plural(Number(of.count), {
      one: "One value was measured under this definition. Remove it first.",
      other: "# values were measured under this definition. Remove them first.",
    }),
  no_such_record: (of: FaultDetails) =>
    `“${field(of)}” names a record that is not there any more.`,
  tie_to_itself: (_: FaultDetails) =>
    "A relationship needs two different partners.",
  combined_with_itself: (_: FaultDetails) =>
    "Choose two different records to combine.",
  bad_identity: (_: FaultDetails) =>
    "A new record needs an identity of its own.",
  version_frozen: (of: FaultDetails) =>
    `Version ${of.number} is frozen. Freeze a new version to change the text.`,
  minutes_final: (_: FaultDetails) =>
    "The minutes of this meeting are final. Re-open them to change the record.",
  not_running: (_: FaultDetails) =>
    "This meeting is not under way. Open it first.",
  action_finished: () =>
    "This action is done or dropped. Open it again to put it off.",
  objection_open: (of: FaultDetails) =>
    plural(Number(of.count), {
      one: "One objection is still open. Integrate it, or let it be withdrawn, first.",
      other:
        "# objections are still open. Integrate them, or let them be withdrawn, first.",
    }),
  not_passed: (of: FaultDetails) =>
    `The proposal has not passed: ${of.count} of ${of.number}.`,
  nothing_to_freeze: (_: FaultDetails) =>
    "Write at least one section before you freeze a version.",
  no_next_meeting: (_: FaultDetails) =>
    "There is no later meeting in this series yet. Plan one first.",
  nothing_to_undo: (_: FaultDetails) => "There is nothing to undo.",
  nothing_to_redo: (_: FaultDetails) => "There is nothing to redo.",
  not_in_trash: (_: FaultDetails) => "This record is not in the trash.",
  nothing_open: (_: FaultDetails) => "No initiative is open.",
  gone: (_: FaultDetails) => "This record is not there any more.",
  not_ours: (of: FaultDetails) =>
    `“${of.name}” is not a Trestle file. It was left as it is.`,
  damaged: (of: FaultDetails) =>
    `“${of.name}” is damaged or was altered by another program. It was left as it is.`,
  damaged_inside: () =>
    "Part of this file is damaged and cannot be read. Open a copy of it.",
  newer_file: (of: FaultDetails) =>
    `“${of.name}” was written by a newer Trestle. Update this program to open it.`,
  read_only: (of: FaultDetails) =>
    `“${of.name}” may not be written here. Copy it to a folder of your own and open the copy.`,
  already_open: (of: FaultDetails) =>
    `“${of.name}” is open in another window. Close it there first.`,
  not_found: (of: FaultDetails) => `“${of.name}” is not there any more.`,
  exists: (of: FaultDetails) =>
    `“${of.name}” is there already. Choose another name.`,
  not_written: (of: FaultDetails) =>
    `“${of.name}” could not be written. Is its folder there, with room for it?`,
  interrupted: (_: FaultDetails) =>
    "The file could not be read or written just now. Nothing was changed.",
  too_large: (of: FaultDetails) =>
    `“${of.name}” is larger than Trestle reads (${of.limit}).`,
  unknown_format: (of: FaultDetails) =>
    `“${of.name}” is not a table that Trestle can read. Save it as CSV or XLSX.`,
  other_format: (of: FaultDetails) =>
    `“${of.name}” is not in the format ${of.format}.`,
  broken_input: (of: FaultDetails) =>
    `“${of.name}” could not be read: ${of.detail}.`,
  protected: (of: FaultDetails) =>
    `“${of.name}” is protected by a password. Save it without one and import it again.`,
  doctype: (of: FaultDetails) =>
    `“${of.name}” contains a document type declaration, which Trestle does not read for safety.`,
  nothing_staged: (_: FaultDetails) => "Choose a file to import first.",
  nothing_to_import: (of: FaultDetails) =>
    `There is nothing in “${of.name}” to import.`,
  no_such_export: (of: FaultDetails) =>
    `This cannot be exported as ${of.format}.`,
  not_published: (_: FaultDetails) =>
    "These minutes are not final yet. Finalize them before you hand them out beyond the partners.",
  not_for_audience: (_: FaultDetails) =>
    "This is only for those who take part: the backbone and its partners.",
  cancelled: (_: FaultDetails) => "Cancelled. Nothing was changed.",
  broken: (of: FaultDetails) =>
    `Something went wrong inside Trestle. Nothing was changed. (${of.detail})`,
} satisfies Record<FaultCode, (of: FaultDetails) => string>;
