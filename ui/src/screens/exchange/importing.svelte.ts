import { faultOf, task } from "../../api/api";
import type {
  Fault,
  ImportFix,
  ImportMapping,
  ImportPreview,
  ImportReport,
  ImportTableMapping,
  Label,
  Task,
} from "../../api/bindings";
import { today } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import { runTask } from "../../shell/tasks.svelte";

/** What became of the last import. */
export type Imported = {
  files: string;
  report: ImportReport;
  /** The name of the change; none when nothing changed. */
  label: Label | null;
};

/** An import on its way: choosing files, checking what they would do, importing, looking back. */
export class Importing {
  preview = $state.raw<ImportPreview>();
  imported = $state.raw<Imported>();
  fault = $state.raw<Fault>();
  busy = $state(false);

  /** Takes up files that were read before and not imported. */
  async resume(): Promise<void> {
    try {
      const work: Task = { do: "map_import", mapping: null, fixes: [] };
      const result = await task(work);
      if (result.done === "preview") this.preview = result;
    } catch (cause) {
      const fault = faultOf(cause);
      if (fault.code !== "nothing_staged") this.fault = fault;
    }
  }

  async choose(): Promise<void> {
    const ask = { at: "ask" } as const;
    const work = { places: [ask], format: null, today: today() };
    await this.#show({ do: "read_import", ...work });
  }

  /** Maps a table anew; without columns they are guessed again for what it is now. */
  async remap(table: ImportTableMapping): Promise<void> {
    await this.#map((mapping) => {
      const tables = mapping.tables.map((one) =>
        one.table === table.table ? table : one,
      );
      return { ...mapping, tables };
    });
  }

  /** Says which record a row means; none for a new one. */
  async answer(table: number, row: number, id: string | null): Promise<void> {
    await this.#map((mapping) => {
      const others = mapping.matches.filter(
        (one) => one.table !== table || one.row !== row,
      );
      return { ...mapping, matches: [...others, { table, row, id }] };
    });
  }

  async mend(fix: ImportFix): Promise<void> {
    await this.#show({ do: "map_import", mapping: null, fixes: [fix] });
  }

  async import(): Promise<void> {
    const files = this.preview?.name ?? "";
    this.busy = true;
    const result = await runTask(t.exchange.importing, { do: "import" });
    this.busy = false;
    if (result?.done !== "imported") return;
    const label = result.receipt?.label ?? null;
    this.imported = { files, report: result.report, label };
    this.preview = undefined;
  }

  async drop(): Promise<void> {
    this.preview = undefined;
    this.fault = undefined;
    await task({ do: "drop_import" });
  }

  async #map(next: (mapping: ImportMapping) => ImportMapping): Promise<void> {
    if (!this.preview) return;
    const mapping = next(this.preview.mapping);
    await this.#show({ do: "map_import", mapping, fixes: [] });
  }

  async #show(work: Task): Promise<void> {
    this.busy = true;
    this.fault = undefined;
    try {
      const result = await task(work);
      if (result.done !== "preview") return;
      this.preview = result;
      this.imported = undefined;
    } catch (cause) {
      const fault = faultOf(cause);
      if (fault.kind !== "cancelled") this.fault = fault;
    } finally {
      this.busy = false;
    }
  }
}
