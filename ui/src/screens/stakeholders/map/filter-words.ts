import type { OrganizationFilter, Sector } from "../../../api/bindings";
import { list } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";
import { NIL } from "../address";
import { sectorName } from "../sectors";

/** Whom a filter lets through, in words. */
export function filterWords(
  filter: Partial<OrganizationFilter>,
  sectors: readonly Sector[],
): string {
  const parts = [
    ...(filter.statuses ?? []).map((one) => t.stakeholders.statuses[one]),
    ...(filter.sector_ids ?? []).map((id) =>
      sectorName(sectors, id === NIL ? null : id),
    ),
    ...(filter.search ? [t.stakeholders.searched(filter.search)] : []),
  ];
  return parts.length > 0
    ? t.snapshots.only(list(parts))
    : t.snapshots.everyone;
}
