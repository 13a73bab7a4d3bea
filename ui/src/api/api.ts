import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { v7 } from "uuid";
import type {
  Edit,
  Fault,
  Read,
  Receipt,
  Task,
  TaskResult,
  View,
} from "./bindings";

/** News from the core: something was written. */
export type Changed = { revision: number };

/** News from the core: how far a running task has come; `of` is 0 while unknown. */
export type Progress = {
  task: string;
  done: number;
  of: number;
  message: string;
};

/** What `read`, `edit` and `task` throw: the core's fault, as an error. */
export class Refused extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.message);
    this.name = "Refused";
    this.fault = fault;
  }
}

function isFault(cause: unknown): cause is Fault {
  return (
    typeof cause === "object" &&
    cause !== null &&
    "kind" in cause &&
    "code" in cause
  );
}

/** Turns anything thrown into a fault, so that a screen has one thing to show. */
export function faultOf(cause: unknown): Fault {
  if (cause instanceof Refused) return cause.fault;
  if (isFault(cause)) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return {
    kind: "broken",
    code: "broken",
    message: detail,
    details: { detail },
    field: null,
    row: null,
  };
}

async function call<T>(
  name: string,
  args: Record<string, unknown>,
): Promise<T> {
  try {
    return await invoke<T>(name, args);
  } catch (cause) {
    throw new Refused(faultOf(cause));
  }
}

/** The view of a module as the core answers it, narrowed by the module that was asked. */
export type ViewOf<R extends Read> = Extract<View, { module: R["module"] }>;

/** An answer that was asked for before anybody wanted it. */
let early: { question: string; answer: Promise<View> } | undefined;

/** Asks for a view that will be wanted in a moment; an edit or task meanwhile makes it worthless. */
export function readAhead(ask: Read): void {
  const answer = call<View>("read", { ask });
  answer.catch(() => undefined);
  early = { question: JSON.stringify(ask), answer };
}

/** Asks for one view. */
export async function read<R extends Read>(ask: R): Promise<ViewOf<R>> {
  if (early?.question !== JSON.stringify(ask))
    return call<ViewOf<R>>("read", { ask });
  const { answer } = early;
  early = undefined;
  return (await answer) as ViewOf<R>;
}

/** Makes one change, which is one undo step. */
export async function edit(change: Edit): Promise<Receipt> {
  early = undefined;
  return call<Receipt>("edit", { edit: change });
}

/** Does something with the world outside the file; `id` names it for progress and cancel. */
export async function task(work: Task, id = newId()): Promise<TaskResult> {
  early = undefined;
  return call<TaskResult>("task", { task: work, id });
}

/** Asks a running task to stop. */
export async function cancel(id: string): Promise<void> {
  await call<void>("cancel", { id });
}

/** Shows a meeting in the window for the projector, or closes that window. */
export async function project(
  show: { meeting: string } | "nothing",
): Promise<void> {
  await call<void>("project", { show });
}

type Events = { changed: Changed; progress: Progress };

/** Listens to news from the core; returns the way to stop listening. */
export function subscribe<E extends keyof Events>(
  event: E,
  hear: (news: Events[E]) => void,
): () => void {
  const stopping = listen<Events[E]>(event, ({ payload }) => hear(payload));
  return () => void stopping.then((stop) => stop());
}

/** Makes the identity of a new record (UUID version 7). */
export function newId(): string {
  return v7();
}
