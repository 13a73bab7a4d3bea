import { createContext } from "svelte";
import type { Attribute, Sector } from "../../api/bindings";
import type { Option } from "../../components/fields/options.svelte";
import type { SectorLook } from "./sectors";

/** What every part of the screen chooses from. */
export type Lists = {
  readonly sectors: readonly Sector[];
  readonly looks: ReadonlyMap<string, SectorLook>;
  readonly sectorOptions: readonly Option[];
  readonly organizations: readonly Option[];
  readonly people: readonly Option[];
  /** The fields of the initiative's own. */
  readonly attributes: readonly Attribute[];
  /** The kinds of relationship with their words. */
  readonly kinds: readonly { value: string; label: string }[];
};

export const [useLists, provideLists] = createContext<Lists>();

/** The option of an identity; an identity that is not in the list has none. */
export function optionOf(
  options: readonly Option[],
  id: string | null,
): Option | null {
  return options.find((one) => one.value === id) ?? null;
}
