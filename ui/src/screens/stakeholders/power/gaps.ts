import type { OrganizationStatus, StandingRow } from "../../../api/bindings";
import type { t } from "../../../i18n/language.svelte";
import { HIGH, judged } from "./arithmetic";

/** The steps of the two scales. */
type Stance = keyof typeof t.standing.stances;
type Participation = keyof typeof t.standing.participations;

/** Where an organization stands short of what is wanted. */
export type Gap = {
  /** The organization and the kind of gap: one of each at most. */
  key: string;
  id: string;
  name: string;
} & (
  | { kind: "stance"; steps: number; from: Stance; to: Stance }
  | {
      kind: "participation";
      steps: number;
      from: Participation;
      to: Participation;
    }
  | { kind: "power"; power: number; status: OrganizationStatus }
);

/** The kinds of gap in the order of the list. */
export const gapKinds = ["stance", "participation", "power"] as const;

function gapsOfRow({ id, name, status, standing }: StandingRow): Gap[] {
  const found: Gap[] = [];
  const level = (criterion: Parameters<typeof judged>[1]) =>
    judged(standing, criterion)?.level ?? "";
  if ((standing.stance_gap ?? 0) > 0)
    found.push({
      ...{ key: `${id} stance`, id, name, kind: "stance" },
      steps: standing.stance_gap ?? 0,
      from: level("stance") as Stance,
      to: level("stance_desired") as Stance,
    });
  if ((standing.participation_gap ?? 0) > 0)
    found.push({
      ...{ key: `${id} participation`, id, name, kind: "participation" },
      steps: standing.participation_gap ?? 0,
      from: level("participation") as Participation,
      to: level("participation_desired") as Participation,
    });
  const power = judged(standing, "power")?.mean ?? 0;
  if (power >= HIGH && status !== "active")
    found.push({ key: `${id} power`, id, name, kind: "power", power, status });
  return found;
}

const size = (gap: Gap) => (gap.kind === "power" ? gap.power : gap.steps);

/** Every gap, the widest of each kind first. */
export function gapsOf(rows: readonly StandingRow[]): Gap[] {
  const all = rows.flatMap(gapsOfRow);
  return gapKinds.flatMap((kind) =>
    all
      .filter((gap) => gap.kind === kind)
      .sort((one, other) => size(other) - size(one)),
  );
}
