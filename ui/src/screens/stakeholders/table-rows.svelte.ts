import { read, subscribe } from "../../api/api";
import type {
  Fault,
  StakeholdersView,
  TableAsk,
  TableGroup,
  TableRows,
} from "../../api/bindings";
import { live } from "../../api/live.svelte";
import type { GridGroup, PartOfRows } from "../../components/grid/types";

type Table = TableAsk["table"];

/** A row of a table as the core answers it. */
export type RowOf<T extends Table> = Extract<
  TableRows,
  { table: T }
>["rows"][number];

/** The records of a group under what stands above them. */
export type TitledGroup = { ids: readonly string[]; above?: GridGroup };

/** A table of thousands of rows, of which those in view are read. */
export type TableInPart<R> = {
  /** Nothing before the order is known. */
  readonly rows: PartOfRows<R> | undefined;
  readonly fault: Fault | undefined;
  readonly loading: boolean;
};

const rowsAsk = (table: Table, ids: readonly string[]) => ({
  module: "stakeholders" as const,
  ask: { view: "rows" as const, table, ids: [...ids] },
});

/** Follows a table for as long as the calling component lives; `arrange` puts its groups in their order. */
export function tableInPart<T extends Table>(
  ask: () => Extract<TableAsk, { table: T }>,
  arrange: (groups: readonly TableGroup[]) => readonly TitledGroup[] = (
    groups,
  ) => groups,
): TableInPart<RowOf<T>> {
  let wanted = $state.raw<readonly string[]>([]);
  /** The rows that a range needed, in view or not; the next change makes them worthless. */
  let brought = $state.raw(new Map<string, RowOf<T>>());
  let changes = 0;
  $effect(() =>
    subscribe("changed", () => {
      changes += 1;
      brought = new Map();
    }),
  );

  const order = live(() => ({
    module: "stakeholders" as const,
    ask: { view: "order" as const, ...ask() },
  }));
  const table = $derived(ask().table);
  const near = live(() => (wanted.length > 0 ? rowsAsk(table, wanted) : null));

  /** The rows of an answer by identity; it holds those of the table that was asked for. */
  function keyed(view: StakeholdersView | undefined) {
    const rows: readonly { id: string }[] =
      view?.view === "rows" ? view.rows : [];
    return new Map((rows as RowOf<T>[]).map((row) => [row.id, row] as const));
  }
  const inView = $derived(keyed(near.view?.view));
  const known = (key: string) => inView.get(key) ?? brought.get(key);

  async function bring(keys: readonly string[]): Promise<boolean> {
    const there: [string, RowOf<T>][] = [];
    const missing: string[] = [];
    for (const key of keys) {
      const row = known(key);
      if (row) there.push([key, row]);
      else missing.push(key);
    }
    if (missing.length === 0) return true;
    const before = changes;
    try {
      const { view } = await read(rowsAsk(table, missing));
      if (changes !== before) return bring(keys);
      // Those that were in view may be out of it by now.
      brought = new Map([...brought, ...there, ...keyed(view)]);
      return true;
    } catch {
      return false;
    }
  }

  const rows = $derived.by((): PartOfRows<RowOf<T>> | undefined => {
    if (order.view?.view.view !== "order") return undefined;
    const groups = arrange(order.view.view.groups);
    const above = new Map<string, GridGroup>();
    for (const group of groups)
      if (group.above) for (const id of group.ids) above.set(id, group.above);
    return {
      keys: groups.flatMap(({ ids }) => ids),
      row: known,
      group: above.size > 0 ? (key) => above.get(key) as GridGroup : undefined,
      want: (keys) => (wanted = keys),
      bring,
    };
  });

  return {
    get rows() {
      return rows;
    },
    get fault() {
      return order.fault ?? near.fault;
    },
    get loading() {
      return order.loading;
    },
  };
}
