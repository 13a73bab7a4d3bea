import { newId } from "../../../api/api";
import {
  blank,
  type IndicatorDetail,
  type Observation,
  type ObservationRow,
} from "../../../api/bindings";
import type { GridChange } from "../../../components/grid/types";
import { collator } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";
import { periodWords } from "../../../i18n/measured";
import { change } from "../../../shell/faults.svelte";
import { observe } from "../edits";
import { firstDay, periodAfter } from "../period";

/** A line of the grid: a value that was observed, or the last line, in which a new one is typed. */
export type ValueRow = {
  /** Stays with the line when what identifies its value is corrected. */
  key: string;
  observation: Observation;
  /** What it comes to; none of a rate of nothing. */
  told: number | null;
  organization: string;
  isNew: boolean;
};

/** What a value is identified by besides its indicator. */
const tupleOf = (of: Observation) =>
  JSON.stringify([
    of.period,
    of.place.trim(),
    of.disaggregation,
    of.organization_id,
  ]);

const isValued = ({ value, numerator }: Observation) =>
  value !== null || numerator !== null;

/** Values from the oldest to the newest; those of one period by place, group and organization. */
export function inOrder(rows: readonly ObservationRow[]): ObservationRow[] {
  const { compare } = collator();
  return rows.toSorted(
    (one, other) =>
      compare(firstDay(one.period), firstDay(other.period)) ||
      compare(one.place, other.place) ||
      compare(one.disaggregation, other.disaggregation) ||
      compare(one.organization, other.organization),
  );
}

/** How many lines for new values stand below the others. */
const BLANKS = 2;

/** The lines of an indicator's values, and what is typed into them. */
export class ValueRows {
  readonly #detail: () => IndicatorDetail;
  /** The keys of lines whose values got another identity since this page was opened. */
  readonly #keys = new Map<string, string>();
  /** The lines for new values: their keys, and what is typed there so far. */
  #blanks = $state.raw<readonly string[]>(
    Array.from({ length: BLANKS }, newId),
  );
  #typed = $state.raw<Readonly<Record<string, Partial<Observation>>>>({});
  /** The period of the value added last, where others of the same period are likely to follow. */
  #stays = $state<string | null>(null);

  constructor(detail: () => IndicatorDetail) {
    this.#detail = detail;
  }

  #known = $derived.by(() => inOrder(this.#detail().observations));

  rows = $derived.by((): ValueRow[] => [
    ...this.#known.map((row) => ({
      key: this.#keys.get(tupleOf(row)) ?? row.id,
      observation: row,
      told: row.told,
      organization: row.organization,
      isNew: false,
    })),
    ...this.#blanks.map((key, place) =>
      rowOf({ ...this.#blank(key, place), ...this.#typed[key] }),
    ),
  ]);

  /** The key of the first line for a new value. */
  get newKey(): string {
    return this.#blanks[0] ?? "";
  }

  /** A line below the last, for a longer pasted block. */
  fresh(place: number): ValueRow {
    return rowOf(this.#blank(newId(), BLANKS + place));
  }

  /** A value of which only its period is known: those after the newest, one after the other. */
  #blank(id: string, place: number): Observation {
    const { indicator } = this.#detail();
    const last = this.#known.at(-1)?.period;
    let period = last ? periodAfter(last) : indicator.due_period;
    for (let n = 0; n < place; n += 1) period = periodAfter(period);
    return {
      ...blank.observation,
      id,
      indicator_id: indicator.id,
      period: this.#stays ?? period,
    };
  }

  /** Takes changed cells as one step; answers with a sentence when they are refused. */
  async take(changes: readonly GridChange<ValueRow>[]) {
    const told = new Map<string, ValueRow>();
    for (const { key, row, column, value } of changes) {
      const before = told.get(key) ?? row;
      const observation = { ...before.observation, [column]: value };
      told.set(key, { ...before, observation });
    }
    const lines = [...told.values()];
    const [only] = lines;
    if (lines.length === 1 && only?.isNew && !isValued(only.observation)) {
      const before = this.#typed[only.key];
      const typed = { ...before, ...typedIn(changes) };
      this.#typed = { ...this.#typed, [only.key]: typed };
      return undefined;
    }
    if (lines.some((line) => line.isNew && !isValued(line.observation)))
      return t.measures.grid.noValues;
    return this.#store(lines);
  }

  async #store(lines: readonly ValueRow[]) {
    const there = new Map(this.#known.map((row) => [tupleOf(row), row]));
    const [only] = lines;
    if (lines.length === 1 && only?.isNew) {
      const { observation } = only;
      if (there.has(tupleOf(observation)))
        return t.measures.grid.taken(periodWords(observation.period));
    }
    const keys = new Map(this.#keys);
    for (const { key, observation } of lines)
      this.#keys.set(tupleOf(observation), key);
    const refusal = await change(
      observe(lines.map((line) => recordOf(line, there))),
    );
    if (refusal) {
      for (const { observation } of lines) {
        const tuple = tupleOf(observation);
        const before = keys.get(tuple);
        if (before) this.#keys.set(tuple, before);
        else this.#keys.delete(tuple);
      }
      return refusal;
    }
    this.#begin(lines.filter(({ key }) => this.#blanks.includes(key)));
    return undefined;
  }

  /** Puts new lines in the place of those that were filled in. */
  #begin(filled: readonly ValueRow[]) {
    const last = filled.at(-1)?.observation;
    if (!last) return;
    const { period, place, disaggregation, organization_id } = last;
    const isPart = place || disaggregation || organization_id;
    this.#stays = isPart ? period : null;
    const gone = filled.map(({ key }) => key);
    const left = this.#blanks.filter((key) => !gone.includes(key));
    this.#blanks = [...left, ...gone.map(newId)];
  }
}

function rowOf(observation: Observation): ValueRow {
  const { id, value } = observation;
  return { key: id, observation, told: value, organization: "", isNew: true };
}

function typedIn(
  changes: readonly GridChange<ValueRow>[],
): Partial<Observation> {
  return Object.fromEntries(
    changes.map(({ column, value }) => [column, value]),
  );
}

/** The record of a line. A pasted line that says again what is there corrects it and leaves the rest of it. */
function recordOf(
  { observation, isNew }: ValueRow,
  there: ReadonlyMap<string, ObservationRow>,
): Observation {
  const known = isNew ? there.get(tupleOf(observation)) : undefined;
  const fields = Object.keys(blank.observation) as (keyof Observation)[];
  const told = known ? { ...known, ...saidIn(observation) } : observation;
  const record: Record<string, unknown> = { id: told.id };
  for (const field of fields) record[field] = told[field];
  return record as Observation;
}

/** What a line says beyond what every blank one does. */
function saidIn(observation: Observation): Partial<Observation> {
  const bare = Object.entries(blank.observation);
  const said = bare.filter(
    ([field, value]) => observation[field as keyof Observation] !== value,
  );
  return Object.fromEntries(
    said.map(([field]) => [field, observation[field as keyof Observation]]),
  );
}
