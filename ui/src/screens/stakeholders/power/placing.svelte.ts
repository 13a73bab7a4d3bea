import type { StandingRow } from "../../../api/bindings";
import { number } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";
import { announce } from "../../../shell/announcer.svelte";
import { act } from "../../../shell/faults.svelte";
import {
  quadrantAt,
  spotOf,
  spotWith,
  startOf,
  stepped,
  type Spot,
} from "./arithmetic";
import { placeAt, type Judge } from "./judging";

type Options = {
  rows: () => readonly StandingRow[];
  selected: () => string | null;
  judge: () => Judge;
  /** What the judge is called. */
  judgeName: () => string;
  select: (id: string) => void;
  deselect: () => void;
};

/** An organization that is being placed: where one assessor will see it, until that is kept or left. */
export class Placing {
  #options: Options;
  #draft = $state.raw<{ id: string; spot: Spot } | null>(null);
  /** The one that the pointer carries, which need not be selected. */
  #carried = $state<string | null>(null);

  constructor(options: Options) {
    this.#options = options;
  }

  /** The organization that is carried, else the one that is selected. */
  row = $derived.by(() => {
    const wanted = this.#carried ?? this.#options.selected();
    return this.#options.rows().find(({ id }) => id === wanted);
  });

  /** The place that is not kept yet. */
  spot = $derived.by(() =>
    this.#draft && this.#draft.id === this.row?.id ? this.#draft.spot : null,
  );

  /** Where it would stand by everyone's last opinion, were that place kept. */
  drawnAt = $derived.by(() =>
    this.row && this.spot
      ? spotWith(this.row.standing, this.#options.judge().assessor, this.spot)
      : null,
  );

  /** Carries an organization to a place without keeping it. */
  carry(id: string, spot: Spot): void {
    this.#carried = id;
    this.try(id, spot);
  }

  /** Puts what is carried down where it is. */
  async putDown(): Promise<void> {
    const carried = this.#carried;
    await this.keep();
    if (this.#carried === carried) this.#carried = null;
  }

  /** Lets go of what is carried; it stays where it was. */
  letGo(): void {
    if (this.#carried === null) return;
    this.#carried = null;
    this.#draft = null;
  }

  /** Shows the selected organization elsewhere without keeping it. */
  try(id: string, spot: Spot): void {
    this.#draft = { id, spot };
  }

  /** Moves the selected organization by an arrow key; false for another key. */
  step(key: string, far: boolean): boolean {
    const row = this.row;
    if (!row) return false;
    const from =
      this.spot ?? startOf(row.standing, this.#options.judge().assessor);
    const to = stepped(from, key, far);
    if (!to) return false;
    this.try(row.id, to);
    const where = t.standing.draft(number(to.power), number(to.interest));
    announce(t.standing.chosen(where, t.standing.quadrants[quadrantAt(to)]));
    return true;
  }

  /** Writes the place that was tried; the picture keeps it until the file has answered. */
  async keep(): Promise<void> {
    const { row, spot } = this;
    if (!row || !spot) return;
    const receipt = await act(placeAt(row.id, this.#options.judge(), spot));
    if (this.#draft?.spot === spot) this.#draft = null;
    if (!receipt) return;
    announce(
      t.standing.placedAs(
        row.name,
        number(spot.power),
        number(spot.interest),
        this.#options.judgeName(),
      ),
    );
  }

  /** Forgets the place that was tried; without one, nothing stays selected. */
  leave(): void {
    const { row, spot } = this;
    if (!row) return;
    this.#draft = null;
    if (spot) announce(t.standing.leftAlone(row.name));
    else this.#options.deselect();
  }

  /** Selects the next or previous organization in the order of the rows. */
  walk(by: 1 | -1): void {
    const rows = this.#options.rows();
    const at = rows.findIndex(({ id }) => id === this.row?.id);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = rows[(from + by + rows.length) % rows.length];
    if (!next) return;
    this.#options.select(next.id);
    const spot = spotOf(next.standing);
    if (!spot) return announce(t.standing.chosenUnplaced(next.name));
    const where = t.standing.at(
      next.name,
      number(spot.power, 1),
      number(spot.interest, 1),
    );
    announce(t.standing.chosen(where, t.standing.quadrants[quadrantAt(spot)]));
  }
}
