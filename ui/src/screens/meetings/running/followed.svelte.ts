import type {
  ActionsView,
  Fault,
  MeetingDetail,
  RunningMeeting,
} from "../../../api/bindings";
import { live } from "../../../api/live.svelte";
import { today } from "../../../i18n/format";
import { aheadMinutes, moment } from "./clock.svelte";

/** How often the times of the agenda follow the clock. */
const STEP_MS = 15_000;

/** A meeting while it is run: its record, how it stands against the clock, and what was promised in it and before. */
export type Followed = {
  readonly detail: MeetingDetail | undefined;
  readonly running: RunningMeeting | undefined;
  readonly promised: Extract<ActionsView, { view: "of_meeting" }> | undefined;
  readonly fault: Fault | undefined;
  readonly loading: boolean;
};

/** Follows a meeting that is run for as long as the calling component lives. */
export function followMeeting(
  id: () => string,
  clock: { readonly now: number },
): Followed {
  const step = $derived(Math.floor(clock.now / STEP_MS) * STEP_MS);
  const detailAnswer = live(() => ({
    module: "meetings",
    ask: { view: "meeting", id: id() },
  }));
  const runningAnswer = live(() => ({
    module: "meetings",
    ask: {
      view: "running",
      id: id(),
      at: moment(Math.max(step, startedAt)),
      ahead_minutes: aheadMinutes(step),
    },
  }));
  const actionAnswer = live(() => ({
    module: "actions",
    ask: { view: "of_meeting", meeting_id: id(), today: today() },
  }));
  const detail = $derived(
    !detailAnswer.fault && detailAnswer.view?.view.view === "meeting"
      ? detailAnswer.view.view
      : undefined,
  );
  /** A moment before the meeting was opened would make it early. */
  const startedAt = $derived(
    detail?.meeting.started_at ? Date.parse(detail.meeting.started_at) : 0,
  );
  const running = $derived(
    runningAnswer.view?.view.view === "running"
      ? runningAnswer.view.view
      : undefined,
  );
  const promised = $derived(
    actionAnswer.view?.view.view === "of_meeting"
      ? actionAnswer.view.view
      : undefined,
  );
  return {
    get detail() {
      return detail;
    },
    get running() {
      return running;
    },
    get promised() {
      return promised;
    },
    get fault() {
      return detailAnswer.fault;
    },
    get loading() {
      return detailAnswer.loading;
    },
  };
}
