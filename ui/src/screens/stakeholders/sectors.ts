import type { Sector, SectorCount } from "../../api/bindings";
import { shapes } from "../../components/graph/shapes";
import type { NodeClass } from "../../components/graph/types";
import { t } from "../../i18n/language.svelte";
import { NO_SECTOR } from "./address";

const COLORS = 8;

/** How a sector is drawn everywhere: a colour of its own for the first eight, eight more in grey, then colours with other shapes; all but the first eight hollow. */
export type SectorLook = NodeClass & { id: string };

/** The look of a sector by its place in the list. */
export function lookOf(id: string, name: string, place: number): SectorLook {
  const shape = shapes[place % shapes.length] ?? "circle";
  const round = Math.floor(place / COLORS);
  const color = round === 1 ? 0 : ((place + round) % COLORS) + 1;
  return { id, name, shape, color, hollow: round > 0 };
}

/** The looks of the sectors that have organizations, and of having none where that occurs. */
export function classesOf(
  sectors: readonly SectorCount[],
  total: number,
  without: string,
): SectorLook[] {
  const looks = sectors
    .map(({ sector }, place) => lookOf(sector.id, sector.name, place))
    .filter((_, place) => (sectors[place]?.organizations ?? 0) > 0);
  const placed = sectors.reduce((sum, one) => sum + one.organizations, 0);
  if (placed < total)
    looks.push(lookOf(NO_SECTOR, without, Math.max(COLORS, sectors.length)));
  return looks;
}

/** Which classes a filter by sector switches off in the legend. */
export function offClasses(
  classes: readonly SectorLook[],
  asked: readonly string[],
): number[] {
  if (asked.length === 0) return [];
  return classes.flatMap(({ id }, at) => (asked.includes(id) ? [] : [at]));
}

/** The filter by sector that a legend with some classes switched off stands for; all or none is no filter. */
export function askedSectors(
  classes: readonly SectorLook[],
  off: readonly number[],
): string[] {
  const on = classes.filter((_, at) => !off.includes(at));
  return on.length === classes.length ? [] : on.map(({ id }) => id);
}

/** A chip that stands for a part of the filter, and the filter that is left when it is removed. */
export type SectorChip = {
  kind: "only" | "without" | "some";
  name: string;
  count: number;
  left: string[];
};

const FEW = 3;

/** The chips of a filter by sector: the few that are shown, the few that are not, or only how many. */
export function sectorChips(
  classes: readonly SectorLook[],
  asked: readonly string[],
): SectorChip[] {
  const on = classes.filter(({ id }) => asked.includes(id));
  const off = classes.filter(({ id }) => !asked.includes(id));
  if (on.length === 0 || off.length === 0) return [];
  const ids = on.map(({ id }) => id);
  if (on.length <= FEW)
    return on.map(({ id, name }) => ({
      kind: "only",
      name,
      count: 1,
      left: ids.filter((one) => one !== id),
    }));
  if (off.length <= FEW)
    return off.map(({ id, name }) => ({
      kind: "without",
      name,
      count: 1,
      left: off.length === 1 ? [] : [...ids, id],
    }));
  return [{ kind: "some", name: "", count: on.length, left: [] }];
}

/** What a sector is called, also one that is not there any more. */
export function sectorName(
  sectors: readonly Sector[],
  id: string | null,
): string {
  if (id === null) return t.stakeholders.noSector;
  const known = sectors.find((one) => one.id === id);
  return known?.name ?? t.stakeholders.goneSector;
}
