import { untrack } from "svelte";
import { on } from "svelte/events";

/** A sentence when the value is refused; nothing when it was taken. */
export type Answer = string | void | undefined;

/** Takes a new value; may answer later and may refuse with a sentence. */
export type Commit<V> = (value: V) => Answer | Promise<Answer>;

/** What a text means: a value, or why it means none. */
export type Reading<V> = { value: V } | { error: string };

type Options<V> = {
  value: () => V;
  show: (value: V) => string;
  read: (text: string) => Reading<V>;
  commit: () => Commit<V>;
  /** Whether a plain Enter commits; in long texts it is Ctrl or Cmd with Enter. */
  enter: "plain" | "with-control";
};

/**
 * The text somebody is typing over a value: kept until it is committed, restored by Escape, and kept
 * beside the error when it is refused.
 */
export class Draft<V> {
  error = $state<string>();
  #typed = $state<string | null>(null);
  #sent = $state<{ text: string; over: string } | null>(null);
  #options: Options<V>;

  constructor(options: Options<V>) {
    this.#options = options;
    // Once the value has moved on, a later return to it is a return, not an answer still awaited.
    $effect(() => {
      const current = options.show(options.value());
      untrack(() => {
        if (this.#sent && this.#sent.over !== current) this.#sent = null;
      });
    });
  }

  /** What the control shows. */
  get text(): string {
    const current = this.#options.show(this.#options.value());
    if (this.#typed !== null) return this.#typed;
    if (this.#sent?.over === current) return this.#sent.text;
    return current;
  }

  /** True while there is typing that was not taken yet. */
  get unsaved(): boolean {
    return this.#typed !== null;
  }

  type(text: string): void {
    this.#typed = text;
    this.error = undefined;
  }

  restore(): void {
    this.#typed = null;
    this.error = undefined;
  }

  async commit(): Promise<boolean> {
    const typed = this.#typed;
    if (typed === null) return true;
    const current = this.#options.show(this.#options.value());
    if (typed === current) {
      this.restore();
      return true;
    }
    const reading = this.#options.read(typed);
    if ("error" in reading) {
      this.error = reading.error;
      return false;
    }
    const refusal = await this.#options.commit()(reading.value);
    if (refusal) {
      this.error = refusal;
      return false;
    }
    this.#sent = { text: typed, over: current };
    if (this.#typed === typed) this.restore();
    return true;
  }

  /** Keys of the control: Enter commits, Escape restores and keeps the layer around it open. */
  keys = (node: HTMLElement): (() => void) =>
    on(node, "keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape" && this.unsaved) {
        event.preventDefault();
        event.stopPropagation();
        this.restore();
      } else if (event.key === "Enter") {
        const control = event.ctrlKey || event.metaKey;
        if (this.#options.enter === "with-control" && !control) return;
        event.preventDefault();
        void this.commit();
      }
    });
}
