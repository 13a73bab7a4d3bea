import { tick } from "svelte";

/** Which part of a block takes the focus: the block itself, its first text, or its menu. */
export type FocusPart = "place" | "text" | "menu";

/** The focus that is to go somewhere when the text has been read again. */
export class Focus {
  #wanted: { id: string; part: FocusPart } | null = null;

  /** Remembers where the focus goes after the change that is under way. */
  next(id: string, part: FocusPart): void {
    this.#wanted = { id, part };
  }

  cancel(): void {
    this.#wanted = null;
  }

  /** Called after each reading: gives the focus to the place that was asked for, once it is there. */
  settle(): void {
    void tick().then(() => {
      const wanted = this.#wanted;
      if (!wanted || !this.#give(wanted.id, wanted.part)) return;
      this.#wanted = null;
    });
  }

  /** Scrolls to a place and gives it the focus. */
  show(id: string): void {
    void tick().then(() => this.#give(id, "place"));
  }

  /** Shows where we came to until the focus moves on, whatever brought us here. */
  #mark(place: HTMLElement): void {
    place.dataset.shown = "";
    const leave = () => delete place.dataset.shown;
    place.addEventListener("blur", leave, { once: true });
  }

  #give(id: string, part: FocusPart): boolean {
    const place = document.getElementById(`place-${id}`);
    if (!place) return false;
    const inside = {
      place: null,
      text: "[data-first]",
      menu: "[data-menu] button",
    };
    const selector = inside[part];
    const target = selector
      ? place.querySelector<HTMLElement>(selector)
      : place;
    place.scrollIntoView({ block: part === "place" ? "start" : "nearest" });
    target?.focus({ preventScroll: true });
    if (target === place) this.#mark(place);
    if (target instanceof HTMLTextAreaElement) target.select();
    return target !== null;
  }
}
