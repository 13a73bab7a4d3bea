import type { SectorCoverage } from "../../api/bindings";
import { NO_SECTOR } from "./address";

/** The sectors that a filter by sector asks for; all without one. */
export function shownSectors(
  sectors: readonly SectorCoverage[],
  asked: readonly string[],
): readonly SectorCoverage[] {
  const known = sectors.filter(({ sector }) =>
    asked.includes(sector?.id ?? NO_SECTOR),
  );
  return known.length > 0 ? known : sectors;
}
