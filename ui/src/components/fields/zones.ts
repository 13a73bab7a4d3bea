import type { Option } from "./options.svelte";

/** The time zone of this computer as an IANA name. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A zone as it is read: `America/New York`. */
export function zoneName(zone: string): string {
  return zone.replaceAll("_", " ");
}

let known: readonly Option[] | undefined;

/** Every time zone that can be chosen, and the one that is, should this computer not know it. */
export function zoneOptions(chosen: string): readonly Option[] {
  known ??= Intl.supportedValuesOf("timeZone").map(option);
  const isKnown = !chosen || known.some((one) => one.value === chosen);
  return isKnown ? known : [option(chosen), ...known];
}

function option(zone: string): Option {
  return { value: zone, label: zoneName(zone) };
}
