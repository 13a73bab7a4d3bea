import type { GridChange, GridProps, GridValue } from "./types";

const cell = (key: string, column: string) => `${key}\t${column}`;

/** Values that were just typed and that the rows do not show yet: shown at once, taken back when refused. */
export class Awaited<R> {
  /** They hold for the rows they were typed over; the next rows have the answer. */
  #over = $state.raw<{ rows: unknown; values: Map<string, GridValue> }>({
    rows: null,
    values: new Map(),
  });

  /** The value that awaits its answer in a cell; nothing when none does. */
  of(rows: unknown, key: string, column: string): GridValue | undefined {
    if (this.#over.rows !== rows) return undefined;
    return this.#over.values.get(cell(key, column));
  }

  /** Reports changes as one edit; answers with a sentence when they are refused. */
  async send(
    changes: GridChange<R>[],
    { rows, onedit }: Pick<GridProps<R>, "rows" | "onedit">,
  ): Promise<string | undefined> {
    if (changes.length === 0 || !onedit) return undefined;
    const values = new Map(this.#over.rows === rows ? this.#over.values : []);
    for (const { key, column, value } of changes)
      values.set(cell(key, column), value);
    this.#over = { rows, values };
    const refusal = (await onedit(changes)) ?? undefined;
    if (refusal) {
      const kept = new Map(this.#over.values);
      for (const { key, column } of changes) kept.delete(cell(key, column));
      this.#over = { ...this.#over, values: kept };
    }
    return refusal;
  }
}
