import { edit, faultOf } from "../api/api";
import type { Edit, Fault, Receipt } from "../api/bindings";
import { t } from "../i18n/language.svelte";

/** A notice that belongs to no field. */
export type Notice = { id: number; text: string };

let notices = $state.raw<readonly Notice[]>([]);
let last = 0;

/** The notices on screen; reading them in a component follows later changes. */
export function shownNotices(): readonly Notice[] {
  return notices;
}

/** Puts a fault into the words of the current language. */
export function faultText(fault: Fault): string {
  const sentence = t.faults[fault.code as keyof typeof t.faults];
  if (!sentence) return fault.message;
  return sentence({ ...fault.details, field: fault.field ?? undefined });
}

/** Shows a fault that has no field to stand beside; a cancelled action shows nothing. */
export function showFault(fault: Fault): void {
  if (fault.kind !== "cancelled") showNotice(faultText(fault));
}

/** Shows a sentence that belongs to no field until it is put away. */
export function showNotice(text: string): void {
  notices = [
    ...notices.filter((one) => one.text !== text),
    { id: ++last, text },
  ];
}

export function dismiss(id: number): void {
  notices = notices.filter((one) => one.id !== id);
}

/** Makes a change for a field or a grid: answers with a sentence when it is refused. */
export async function change(wanted: Edit): Promise<string | undefined> {
  try {
    await edit(wanted);
    return undefined;
  } catch (cause) {
    const fault = faultOf(cause);
    return fault.kind === "cancelled" ? undefined : faultText(fault);
  }
}

/** Makes a change for a button or a key: shows a notice when it is refused. */
export async function act(wanted: Edit): Promise<Receipt | undefined> {
  try {
    return await edit(wanted);
  } catch (cause) {
    showFault(faultOf(cause));
    return undefined;
  }
}
