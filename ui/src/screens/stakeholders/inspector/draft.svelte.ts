import type { Edit, StakeholdersTable } from "../../../api/bindings";
import type { Answer } from "../../../components/fields/draft.svelte";
import { change } from "../../../shell/faults.svelte";
import { set } from "../edits";
import { savedNew } from "../going";

type Options<R> = {
  table: StakeholdersTable;
  id: () => string;
  /** True while the record is not in the file. */
  fresh: () => boolean;
  blank: (id: string) => R;
  /** The record as the file has it. */
  saved: () => R | undefined;
  /** Tells whether a new record has what it needs. */
  ready: (record: R) => boolean;
  put: (record: R) => Edit;
};

/** A record under its fields: every field is saved at once, a new record as soon as it has what it needs. */
export class RecordDraft<R extends { id: string }> {
  #options: Options<R>;
  #typed = $state.raw<{ id: string; changes: Partial<R> }>();

  constructor(options: Options<R>) {
    this.#options = options;
  }

  /** What the fields show; nothing before the file has answered. */
  get record(): R | undefined {
    const { id, fresh, saved } = this.#options;
    const known = fresh() ? undefined : saved();
    if (known) return known;
    return fresh() || this.#typed?.id === id() ? this.#draft() : undefined;
  }

  /** Takes new values of fields of the record with that id; answers with a sentence when they are refused. */
  take = async (changes: Partial<R>, of: string): Promise<Answer> => {
    const { table, id, fresh, ready, put } = this.#options;
    if (!fresh() || of !== id()) return change(set(table, of, changes));
    const before = this.#typed?.id === id() ? this.#typed.changes : {};
    this.#typed = { id: id(), changes: { ...before, ...changes } };
    const draft = this.#draft();
    if (!ready(draft)) return undefined;
    const refusal = await change(put(draft));
    if (refusal) this.#typed = { id: draft.id, changes: before };
    else savedNew();
    return refusal;
  };

  #draft(): R {
    const { id, blank } = this.#options;
    const typed = this.#typed?.id === id() ? this.#typed.changes : {};
    return { ...blank(id()), ...typed };
  }
}
