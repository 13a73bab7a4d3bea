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
export type Progress = { task: string; done: number; of: number };

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

/** Answers that are there, or on their way, before anybody wants them; an edit or task makes them worthless. */
const early = new Map<string, Promise<View>>(sentAlong());

/** Takes the first questions, answered, that the shell laid into the page; one that is loaded once more has none. */
function sentAlong(): [string, Promise<View>][] {
  const block = document.getElementById("first-answers");
  block?.remove();
  const answers: unknown = JSON.parse(block?.textContent ?? "null");
  if (!Array.isArray(answers)) return [];
  return (answers as [Read, View][]).map(([ask, view]) => [
    JSON.stringify(ask),
    Promise.resolve(view),
  ]);
}

/** Asks for a view that will be wanted in a moment: whoever reads it next gets the same answer. */
export function readAhead<R extends Read>(ask: R): Promise<ViewOf<R>> {
  const question = JSON.stringify(ask);
  const answer = early.get(question) ?? call<View>("read", { ask });
  answer.catch(() => undefined);
  early.set(question, answer);
  return answer as Promise<ViewOf<R>>;
}

/** Asks for one view. */
export async function read<R extends Read>(ask: R): Promise<ViewOf<R>> {
  const question = JSON.stringify(ask);
  const answer = early.get(question);
  early.delete(question);
  return (await (answer ?? call<View>("read", { ask }))) as ViewOf<R>;
}

/** Makes one change, which is one undo step. */
export async function edit(change: Edit): Promise<Receipt> {
  early.clear();
  return call<Receipt>("edit", { edit: change });
}

/** Does something with the world outside the file; `id` names it for progress and cancel. */
export async function task(work: Task, id = newId()): Promise<TaskResult> {
  early.clear();
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
type Hear<T> = (news: T) => void;

/** The way to hear one kind of news: the page listens to it once, for all who want it. */
function newsOf<T>(event: string): (hear: Hear<T>) => () => void {
  const hearers = new Set<{ hear: Hear<T> }>();
  let listening: Promise<unknown> | undefined;
  return (hear) => {
    const own = { hear };
    hearers.add(own);
    listening ??= listen<T>(event, ({ payload }) => {
      // Whom the news itself sends away does not hear it any more.
      for (const one of [...hearers]) if (hearers.has(one)) one.hear(payload);
    });
    return () => void hearers.delete(own);
  };
}

const news: { [E in keyof Events]: (hear: Hear<Events[E]>) => () => void } = {
  changed: newsOf("changed"),
  progress: newsOf("progress"),
};

/** Listens to news from the core; returns the way to stop listening. */
export function subscribe<E extends keyof Events>(
  event: E,
  hear: Hear<Events[E]>,
): () => void {
  return news[event](hear);
}

/** Makes the identity of a new record (UUID version 7). */
export function newId(): string {
  return v7();
}
