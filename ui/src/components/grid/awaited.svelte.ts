import type { GridChange, GridProps, GridValue } from "./types";

const cell = (key: string, column: string) => `${key}\t${column}`;

/** Values that were just typed and that the rows do not show yet: shown at once, taken back when refused. */
export class Awaited<R> {
  /** Each holds for the row it was typed over; the next reading of that row has the answer. */
  #values = $state.raw(new Map<string, { over: R; value: GridValue }>());

  /** The value that awaits its answer in a cell; nothing when none does. */
  of(row: R, key: string, column: string): GridValue | undefined {
    const awaited = this.#values.get(cell(key, column));
    return awaited?.over === row ? awaited.value : undefined;
  }

  /** Reports changes as one edit; answers with a sentence when they are refused. */
  async send(
    changes: GridChange<R>[],
    onedit: GridProps<R>["onedit"],
    isCurrent: (row: R) => boolean,
  ): Promise<string | undefined> {
    if (changes.length === 0 || !onedit) return undefined;
    const kept = [...this.#values].filter(([, { over }]) => isCurrent(over));
    const values = new Map(kept);
    for (const { key, column, row, value } of changes)
      values.set(cell(key, column), { over: row, value });
    this.#values = values;
    const refusal = (await onedit(changes)) ?? undefined;
    if (refusal) {
      const others = new Map(this.#values);
      for (const { key, column } of changes) others.delete(cell(key, column));
      this.#values = others;
    }
    return refusal;
  }
}
