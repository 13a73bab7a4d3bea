import { collator } from "../../i18n/format";

/** Something to choose: its stored value, its words, and a soft word behind them. */
export type Option = {
  value: string;
  label: string;
  detail?: string;
  /** Further words that find it. */
  words?: string;
};

/** Where the choices come from: a fixed list, or a question asked for every text. */
export type OptionSource =
  readonly Option[] | ((text: string) => Promise<readonly Option[]>);

/** Folds case and accents away, so that `Pena` finds `Peña`. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Keeps the options in which every word of `text` begins a word; labels that start with it come first. */
export function matching<O extends Option>(
  options: readonly O[],
  text: string,
): readonly O[] {
  const wanted = folded(text.trim());
  if (wanted === "") return options;
  const asked = wanted.split(/\s+/);
  const starts = (one: O) => folded(one.label).startsWith(wanted);
  const fits = (one: O) => {
    const words = folded(`${one.label} ${one.words ?? ""}`).split(/[\s,./-]+/);
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  };
  const found = options.filter((one) => starts(one) || fits(one));
  return [...found.filter(starts), ...found.filter((one) => !starts(one))];
}

/** The open list under a combobox: what it offers, which one is marked, and who may still answer. */
export class Options {
  items = $state.raw<readonly Option[]>([]);
  marked = $state(-1);
  open = $state(false);
  #source: () => OptionSource;
  #create: () => ((text: string) => Option | null) | undefined;
  #newest = 0;

  constructor(
    source: () => OptionSource,
    create: () => ((text: string) => Option | null) | undefined = () =>
      undefined,
  ) {
    this.#source = source;
    this.#create = create;
  }

  /** Looks for `text` and opens; an answer that comes after a newer question is dropped. */
  async look(text: string, mark?: string): Promise<void> {
    const mine = ++this.#newest;
    this.open = true;
    const source = this.#source();
    const found =
      typeof source === "function"
        ? await source(text)
        : matching(source, text);
    if (mine !== this.#newest || !this.open) return;
    const made = this.#create()?.(text.trim());
    const same = (one: Option) =>
      collator().compare(one.label, text.trim()) === 0;
    const offer = made && text.trim() !== "" && !found.some(same);
    this.items = offer ? [...found, made] : found;
    const wanted = this.items.findIndex((one) => one.value === mark);
    this.marked = wanted >= 0 ? wanted : text && this.items.length > 0 ? 0 : -1;
  }

  close(): void {
    this.#newest += 1;
    this.open = false;
    this.marked = -1;
    this.items = [];
  }

  get choice(): Option | undefined {
    return this.items[this.marked];
  }

  /** Moves the mark for the arrow keys; returns true when the key was one of them. */
  move(key: string): boolean {
    const count = this.items.length;
    if (count === 0) return false;
    if (key === "ArrowDown") this.marked = (this.marked + 1) % count;
    else if (key === "ArrowUp")
      this.marked = this.marked <= 0 ? count - 1 : this.marked - 1;
    else return false;
    return true;
  }
}
