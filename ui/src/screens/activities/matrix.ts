import type {
  ActivityRow,
  ActivityStatus,
  AlignmentMatrix,
  Cell,
  MatrixCell,
  MatrixGoal,
  MatrixStrategy,
  Strength,
} from "../../api/bindings";
import type { GridChange } from "../../components/grid/types";

/** An activity as a line of the grid, with its cells by strategy. */
export type MatrixRow = {
  id: string;
  name: string;
  status: ActivityStatus;
  /** The owner's identity; empty without one. */
  organizationId: string;
  organization: string;
  cells: ReadonlyMap<string, MatrixCell>;
};

/** A strategy that nothing under way serves, or a goal without any strategy. */
export type Gap = { goal: MatrixGoal; strategy: MatrixStrategy | null };

/** Two activities that may do the same thing. */
export type Overlap = {
  strategy: MatrixStrategy;
  first: ActivityRow;
  second: ActivityRow;
};

/** Tells whether an activity of this status is under way. */
export function isUnderWay(status: ActivityStatus): boolean {
  return ["on_track", "minor_issues", "major_issues"].includes(status);
}

/** The columns of the matrix, in order. */
export function strategiesOf(matrix: AlignmentMatrix): MatrixStrategy[] {
  return matrix.goals.flatMap((goal) => goal.strategies);
}

/** Lays the groups of the matrix out as lines; cells of strategies without a column are left out. */
export function rowsOf(matrix: AlignmentMatrix): MatrixRow[] {
  const columns = new Set(strategiesOf(matrix).map((one) => one.id));
  return matrix.groups.flatMap((group) =>
    group.activities.map(({ id, name, status, cells }) => ({
      id,
      name,
      status,
      organizationId: group.organization_id ?? "",
      organization: group.organization,
      cells: new Map(
        cells
          .filter((cell) => columns.has(cell.strategy_id))
          .map((cell) => [cell.strategy_id, cell]),
      ),
    })),
  );
}

/** Turns changed cells of the grid into cells of one `align` edit. */
export function cellsOf(changes: readonly GridChange<MatrixRow>[]): Cell[] {
  return changes.map(({ row, column, value }) => ({
    activity_id: row.id,
    strategy_id: column,
    strength: value as Strength | null,
  }));
}

/** Goals without a strategy and strategies without an activity under way. */
export function gapsOf(matrix: AlignmentMatrix): Gap[] {
  return matrix.goals.flatMap((goal): Gap[] =>
    goal.strategies.length === 0
      ? [{ goal, strategy: null }]
      : goal.strategies
          .filter((strategy) => strategy.active === 0)
          .map((strategy) => ({ goal, strategy })),
  );
}

/** Pairs under way that are primary for one strategy, with the same place and the same people served. */
export function overlapsOf(
  matrix: AlignmentMatrix,
  register: readonly ActivityRow[],
): Overlap[] {
  const known = new Map(register.map((row) => [row.id, row]));
  const rows = rowsOf(matrix);
  return strategiesOf(matrix).flatMap((strategy) => {
    const primary = rows
      .filter((row) => row.cells.get(strategy.id)?.strength === "primary")
      .map((row) => known.get(row.id))
      .filter((row) => row !== undefined)
      .filter((row) => isUnderWay(row.status));
    return primary.flatMap((first, at) =>
      primary
        .slice(at + 1)
        .filter((second) => sameWhereAndWhom(first, second))
        .map((second) => ({ strategy, first, second })),
    );
  });
}

function sameWhereAndWhom(one: ActivityRow, other: ActivityRow): boolean {
  const same = (a: string, b: string) =>
    a.trim() !== "" && a.trim().toLowerCase() === b.trim().toLowerCase();
  return (
    same(one.place, other.place) &&
    same(one.population_served, other.population_served)
  );
}
