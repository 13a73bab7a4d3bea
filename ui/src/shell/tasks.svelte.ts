import { cancel, faultOf, newId, subscribe, task } from "../api/api";
import type { Task, TaskResult } from "../api/bindings";
import { t } from "../i18n/language.svelte";
import { announce } from "./announcer.svelte";
import { showFault } from "./faults.svelte";

/** How long a task may run before the corner shows it. */
const QUIET_MS = 2000;

/** A task under way, as the corner shows it. */
export type Running = {
  id: string;
  name: string;
  /** True once it has run for two seconds. */
  shown: boolean;
  done: number;
  /** How much there is to do; 0 while unknown. */
  of: number;
  cancelling: boolean;
};

let running = $state<Running[]>([]);

export function runningTasks(): readonly Running[] {
  return running;
}

/** Keeps progress up to date for as long as the calling component lives. */
export function followProgress(): void {
  $effect(() =>
    subscribe("progress", (news) => {
      const one = running.find((known) => known.id === news.task);
      if (one) Object.assign(one, { done: news.done, of: news.of });
    }),
  );
}

/** Runs a task under a name in the user's words; shows its progress, its end and its fault. */
export async function runTask(
  name: string,
  work: Task,
): Promise<TaskResult | undefined> {
  const id = newId();
  running.push({
    id,
    name,
    shown: false,
    done: 0,
    of: 0,
    cancelling: false,
  });
  const one = () => running.find((known) => known.id === id);
  const waiting = setTimeout(() => {
    const known = one();
    if (known) known.shown = true;
    announce(t.shell.taskRunning(name));
  }, QUIET_MS);
  try {
    const result = await task(work, id);
    announce(t.shell.taskDone(name));
    return result;
  } catch (cause) {
    const fault = faultOf(cause);
    const words =
      fault.kind === "cancelled" ? t.shell.taskCancelled : t.shell.taskFailed;
    announce(words(name));
    showFault(fault);
    return undefined;
  } finally {
    clearTimeout(waiting);
    running = running.filter((known) => known.id !== id);
  }
}

export async function cancelTask(id: string): Promise<void> {
  const known = running.find((one) => one.id === id);
  if (known) known.cancelling = true;
  await cancel(id);
}
