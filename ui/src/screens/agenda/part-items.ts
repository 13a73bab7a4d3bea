import type { MenuItem } from "../../components/layers/Menu.svelte";
import { t } from "../../i18n/language.svelte";
import { announce } from "../../shell/announcer.svelte";
import { act } from "../../shell/faults.svelte";
import type { Focus } from "./focus.svelte";
import { beforeAfterStep, moveEdit, type Part } from "./writing";

type Wishes = {
  name: string;
  focus: Focus;
  /** What the entry that removes it says. */
  remove: string;
  onremove: () => void;
};

/** The menu of a section or goal: up, down, remove. */
export function partItems(
  table: Part,
  id: string,
  order: readonly string[],
  { name, focus, remove, onremove }: Wishes,
): MenuItem[] {
  async function step(by: -1 | 1) {
    const move = beforeAfterStep(order, id, by);
    if (!move) return;
    focus.next(id, "menu");
    if (!(await act(moveEdit(table, id, move.before)))) return focus.cancel();
    const place = order.indexOf(id) + by + 1;
    announce(t.components.reorder.moved(name, place, order.length));
  }

  return [
    {
      label: t.words.moveUp,
      disabled: order[0] === id,
      run: () => void step(-1),
    },
    {
      label: t.words.moveDown,
      disabled: order.at(-1) === id,
      run: () => void step(1),
    },
    { line: true },
    { label: remove, risk: true, run: onremove },
  ];
}
