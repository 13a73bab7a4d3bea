import { newId } from "../../api/api";
import { go, href, route, setQuery } from "../../shell/router.svelte";
import {
  selectionOf,
  showsOrganizations,
  viewOf,
  type SelectedTable,
  type ViewName,
} from "./address";

const SCREEN = "stakeholders";

type Kept = Record<string, string | null | undefined>;

/** The filters in use, without what only a record that is not yet saved needs. */
function kept(): Kept {
  const view = viewOf(route.path.slice(1), route.query);
  return { ...route.query, view, new: null, at: null, twins: null };
}

/** The address of a record that keeps view and filters. */
export function linkTo(table: SelectedTable, id: string): string {
  return href([SCREEN, table, id], kept());
}

/** The address of the table of one sector's organizations, beside the record in view. */
export function tableOfSector(sector: string): string {
  const query = { ...kept(), status: null, q: null, group: null };
  return href(route.path, { ...query, view: "table", sector });
}

/** Shows a record beside the view; going from one record to the next leaves no step for Back. */
export function select(table: SelectedTable, id: string): void {
  const now = selectionOf(route.path.slice(1));
  if (now?.table === table && now.id === id) return;
  go([SCREEN, table, id], kept(), { replace: now?.table === table });
}

/** Shows no record. */
export function deselect(): void {
  if (selectionOf(route.path.slice(1))) go([SCREEN], kept());
}

/** Switches the view and keeps the record and the filters. */
export function show(view: ViewName): void {
  const { new: unsaved, sort, desc, ...query } = route.query;
  const path = unsaved ? [SCREEN] : route.path;
  const before = viewOf(route.path.slice(1), route.query);
  const order =
    showsOrganizations(view) && showsOrganizations(before)
      ? { sort, desc }
      : {};
  go(path, { ...query, ...order, view });
}

/** Opens the form of a record that is saved once it has what it needs; `at` names what it belongs to. */
export function startNew(
  table: "organization" | "person" | "relationship",
  at: string | null = null,
): void {
  go([SCREEN, table, newId()], { ...kept(), new: "1", at });
}

/** The record in the form is saved now. */
export function savedNew(): void {
  setQuery({ new: null, at: null });
}
