import type { SearchHit } from "../../api/bindings";
import { matching } from "../../components/fields/options.svelte";
import { date } from "../../i18n/format";
import { t } from "../../i18n/language.svelte";
import type { Command } from "../commands.svelte";

/** A line of the palette. */
export type Found = {
  key: string;
  label: string;
  /** What tells it apart from others of the same label. */
  hint?: string;
  /** Words around what was found. */
  detail?: string;
  /** What kind of record it is. */
  kind?: string;
  shortcut?: string;
  run: () => void;
};

export type FoundGroup = { title: string; items: readonly Found[] };

type Sources = {
  commands: () => readonly Command[];
  search: (text: string) => Promise<readonly SearchHit[]>;
  openRecord: (hit: SearchHit) => void;
};

/** How many commands stand above the records while there is a text. */
const MOST_COMMANDS = 6;

const MOST_RECENT = 5;

let recent = $state.raw<readonly Found[]>([]);

function hintOf({ hint }: SearchHit): string {
  return [hint.name, hint.on && date(hint.on)].filter(Boolean).join(", ");
}

/** What the palette offers for a text: commands at once, records when they are found. */
export class Finder {
  text = $state("");
  marked = $state(0);
  #hits = $state.raw<readonly SearchHit[]>([]);
  #sources: Sources;
  #newest = 0;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  groups = $derived.by((): FoundGroup[] => {
    const commands = this.#commands();
    const groups = this.text.trim()
      ? this.#found(commands.slice(0, MOST_COMMANDS))
      : [
          { title: t.shell.recent, items: recent },
          { title: t.shell.commands, items: commands },
        ];
    return groups.filter((group) => group.items.length > 0);
  });

  items = $derived(this.groups.flatMap((group) => group.items));

  get choice(): Found | undefined {
    return this.items[this.marked];
  }

  begin(): void {
    this.#newest += 1;
    this.text = "";
    this.marked = 0;
    this.#hits = [];
  }

  async type(text: string): Promise<void> {
    const mine = ++this.#newest;
    this.text = text;
    this.marked = 0;
    const hits = text.trim() ? await this.#sources.search(text) : [];
    if (mine === this.#newest) this.#hits = hits;
  }

  move(by: number): void {
    const count = this.items.length;
    if (count > 0) this.marked = (this.marked + by + count) % count;
  }

  take(found: Found): void {
    recent = [found, ...recent.filter((one) => one.key !== found.key)].slice(
      0,
      MOST_RECENT,
    );
    found.run();
  }

  /** Records come first, unless the text begins the name of a command. */
  #found(commands: Found[]): FoundGroup[] {
    const begun = this.text.trim().toLocaleLowerCase();
    const named = commands.some((command) =>
      command.label.toLocaleLowerCase().startsWith(begun),
    );
    const groups = [
      { title: t.shell.records, items: this.#records() },
      { title: t.shell.commands, items: commands },
    ];
    return named ? groups.reverse() : groups;
  }

  #commands(): Found[] {
    const options = this.#sources.commands().map((command) => ({
      value: command.id,
      label: command.title,
      words: command.words,
      command,
    }));
    return matching(options, this.text).map(({ command }) => ({
      key: `command ${command.id}`,
      label: command.title,
      shortcut: command.shortcut,
      run: command.run,
    }));
  }

  #records(): Found[] {
    return this.#hits.map((hit) => ({
      key: `record ${hit.id}`,
      label: hit.title || t.records.table(hit.table),
      hint: hintOf(hit),
      detail: hit.excerpt,
      kind: t.records.table(hit.table),
      run: () => this.#sources.openRecord(hit),
    }));
  }
}
