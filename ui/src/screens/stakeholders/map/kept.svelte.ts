import type {
  NetworkMeasures,
  OrganizationFilter,
  SnapshotRow,
} from "../../../api/bindings";
import { live } from "../../../api/live.svelte";
import { date } from "../../../i18n/format";
import { t } from "../../../i18n/language.svelte";
import type { Query } from "../address";

/** In an address: what is measured now, to be compared with a snapshot. */
export const NOW = "now";

/** The network at a time: what was measured, of whom and when. */
export type Side = {
  /** The snapshot; nothing for the present. */
  id: string | null;
  name: string;
  day: string | null;
  filter: Partial<OrganizationFilter>;
  measures: NetworkMeasures;
};

/** What tells snapshots of the same name apart. */
export function titleOf({ name, taken_on }: SnapshotRow): string {
  return taken_on ? t.snapshots.of(name, date(taken_on)) : name;
}

/** What an address shows, nothing being the present, and what that is compared with, nothing where it is not. */
export function askedOf(
  query: Query,
  known: readonly SnapshotRow[],
): { shown: string | null; other: string | null } {
  const kept = (id: string | undefined) =>
    known.find((one) => one.id === id)?.id ?? null;
  const shown = kept(query.kept);
  const other = query.with === NOW ? NOW : kept(query.with);
  return { shown, other: other === (shown ?? NOW) ? null : other };
}

/** One snapshot as it was kept, for as long as the calling component lives. */
class Snapshot {
  #answer;

  constructor(id: () => string | null) {
    this.#answer = live(() => {
      const wanted = id();
      return wanted
        ? {
            module: "stakeholders" as const,
            ask: { view: "snapshot" as const, id: wanted },
          }
        : null;
    });
  }

  get #found() {
    const found = this.#answer.view?.view;
    return found?.view === "snapshot" ? found : undefined;
  }

  get side(): Side | undefined {
    const found = this.#found;
    if (!found?.measures) return undefined;
    const { id, name, taken_on, filter } = found.snapshot;
    return { id, name, day: taken_on, filter, measures: found.measures };
  }

  /** True where it is there but this version cannot read it. */
  get unreadable(): boolean {
    return this.#found?.measures === null;
  }

  get fault() {
    return this.#answer.fault;
  }
}

/** The measures that were kept, and which of them an address shows; without an address nothing is asked. */
export class Kept {
  #query: () => Query | null;
  #list;

  constructor(query: () => Query | null) {
    this.#query = query;
    this.#list = live(() =>
      query()
        ? {
            module: "stakeholders" as const,
            ask: { view: "snapshots" as const },
          }
        : null,
    );
    this.first = new Snapshot(() => this.asked.shown);
    this.second = new Snapshot(() =>
      this.asked.other === NOW ? null : this.asked.other,
    );
  }

  readonly first: Snapshot;
  readonly second: Snapshot;

  get all(): readonly SnapshotRow[] {
    const found = this.#list.view?.view;
    return found?.view === "snapshots" ? found.snapshots : [];
  }

  get asked() {
    return askedOf(this.#query() ?? {}, this.all);
  }

  get comparing(): boolean {
    return this.asked.other !== null;
  }

  /** True where the present is shown and compared with nothing. */
  get plain(): boolean {
    return this.asked.shown === null && !this.comparing;
  }

  /** True where one side of a comparison is the present. */
  get withNow(): boolean {
    const { shown, other } = this.asked;
    return this.comparing && (shown === null || other === NOW);
  }

  get fault() {
    return this.#list.fault ?? this.first.fault ?? this.second.fault;
  }

  get unreadable(): boolean {
    return this.first.unreadable || this.second.unreadable;
  }
}

/** Two sides in the order of time; the present is last. */
export function inOrder(one: Side, other: Side): [Side, Side] {
  const time = ({ id, day }: Side) => (id ? (day ?? "") : "9999");
  return time(one) <= time(other) ? [one, other] : [other, one];
}
