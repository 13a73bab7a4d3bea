import { faultOf, task } from "../api/api";
import type { Fault, Place, Task, TaskResult } from "../api/bindings";
import { today } from "../i18n/format";
import { t } from "../i18n/language.svelte";
import { announce } from "./announcer.svelte";
import { desk } from "./desk.svelte";
import { showFault } from "./faults.svelte";
import { go } from "./router.svelte";
import { runTask } from "./tasks.svelte";

let fault = $state.raw<Fault>();
let busy = $state(false);
let naming = $state(false);

/** What goes on with initiatives as files. */
export const files = {
  /** Why the last file could not be opened, for the first screen. */
  get fault() {
    return fault;
  },
  get busy() {
    return busy;
  },
  /** Whether the name of a new initiative is being asked for. */
  get naming() {
    return naming;
  },
  set naming(open: boolean) {
    naming = open;
  },
};

/** Commits what somebody is typing before the file under it changes. */
function settle(): void {
  if (document.activeElement instanceof HTMLElement)
    document.activeElement.blur();
}

/** What came of it: whether another file lies on the desk now, and why not when that was refused. */
type LaidDown = { isOpen: boolean; fault?: Fault };

async function layDown(work: Task): Promise<LaidDown> {
  settle();
  busy = true;
  fault = undefined;
  try {
    const { done } = await task(work);
    const isOpen = done === "opened";
    if (isOpen) go([]);
    return { isOpen };
  } catch (cause) {
    return { isOpen: false, fault: faultOf(cause) };
  } finally {
    busy = false;
  }
}

/** Shows a refusal in its place on the first screen, or in the corner while another file is open. */
function tell({ fault: refused }: LaidDown): void {
  if (!refused || refused.kind === "cancelled") return;
  if (desk.open) showFault(refused);
  else fault = refused;
}

/** Makes a new initiative where the person says; returns whether that happened and why not when it was refused. */
export async function create(
  name: string,
  language: string,
): Promise<LaidDown> {
  return layDown({ do: "create", place: { at: "ask" }, name, language });
}

/** Opens a file that the person chooses, or one of the recent ones. */
export async function openFile(place: Place = { at: "ask" }): Promise<void> {
  tell(await layDown({ do: "open", place }));
}

/** Opens the example as it was left, or anew. */
export async function openExample(fresh = false): Promise<void> {
  tell(await layDown({ do: "open_sample", today: today(), fresh }));
}

/** Writes a copy of the open initiative and says what it is called. */
export async function saveCopy(): Promise<TaskResult | undefined> {
  settle();
  const place: Place = { at: "ask" };
  const result = await runTask(t.initiative.saveCopy, {
    do: "save_copy",
    place,
  });
  if (result?.done === "written")
    announce(t.initiative.copySaved(result.file_name));
  return result;
}

/** Closes the open initiative; everything in it is on disk already. */
export async function closeFile(): Promise<void> {
  settle();
  fault = undefined;
  try {
    await task({ do: "close" });
    go([]);
  } catch (cause) {
    showFault(faultOf(cause));
  }
}
