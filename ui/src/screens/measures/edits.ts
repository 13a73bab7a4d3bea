import { newId } from "../../api/api";
import {
  blank,
  type Edit,
  type Label,
  type MeasuresRecord,
  type MeasuresTable,
  type Observation,
} from "../../api/bindings";
import { change } from "../../shell/faults.svelte";

/** The edit that stores a whole record. */
export function put(record: MeasuresRecord): Edit {
  return { module: "measures", edit: { verb: "put", record } };
}

/** The edit that changes some fields. */
export function set(
  table: MeasuresTable,
  id: string,
  set: Record<string, unknown>,
): Edit {
  return { module: "measures", edit: { verb: "set", table, id, set } };
}

/** The edit that puts records into the trash. */
export function remove(table: MeasuresTable, ids: string[]): Edit {
  return { module: "measures", edit: { verb: "remove", table, ids } };
}

/** The edit that moves an indicator before another on the short list, or to the end. */
export function move(id: string, before: string | null): Edit {
  const table = "indicator" as const;
  return { module: "measures", edit: { verb: "move", table, id, before } };
}

/** The edit that stores values; one that is there already for the same period, place, group and organization is corrected. */
export function observe(observations: Observation[]): Edit {
  return { module: "measures", edit: { verb: "observe", observations } };
}

/** The edit that takes indicators out of use; what was measured stays. */
export function retire(ids: string[]): Edit {
  return { module: "measures", edit: { verb: "retire", ids } };
}

/** Adds an indicator at the end of the list; answers with a sentence when that is refused. */
export function addIndicator(name: string) {
  const table = "indicator" as const;
  const indicator = { ...blank.indicator, id: newId(), name };
  const label: Label = { verb: "add", table, name, field: null, count: 1 };
  return change({
    module: "together",
    edit: {
      label,
      edits: [put({ table, ...indicator }), move(indicator.id, null)],
    },
  });
}
