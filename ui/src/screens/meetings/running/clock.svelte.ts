import type { AgendaItem } from "../../../api/bindings";

/** A moment as the core knows it: UTC to the second. */
export function moment(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** The time on the wall where a meeting is, `HH:MM`; without a zone, or in one that is not known here, in this room. */
export function wallClock(ms: number, zone: string): string {
  const show = (timeZone: string | undefined) =>
    new Intl.DateTimeFormat("en-GB", {
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
      timeZone,
    }).format(ms);
  try {
    return show(zone || undefined);
  } catch {
    return show(undefined);
  }
}

/** Minutes that the clocks in this room are ahead of UTC. */
export function aheadMinutes(ms: number): number {
  return -new Date(ms).getTimezoneOffset();
}

/** Follows the real clock by the second for as long as the calling component lives. */
export function followClock(): { readonly now: number } {
  let now = $state(Date.now());
  $effect(() => {
    const ticking = setInterval(() => (now = Date.now()), 1000);
    return () => clearInterval(ticking);
  });
  return {
    get now() {
      return now;
    },
  };
}

type Timed = Pick<
  AgendaItem,
  "minutes_planned" | "minutes_used" | "started_at"
>;

/** Seconds left of the minutes planned for the item the meeting is at; below zero when they are used up. */
export function secondsLeft(item: Timed, now: number): number {
  const since = item.started_at
    ? Math.max(0, Math.floor((now - Date.parse(item.started_at)) / 1000))
    : 0;
  return (item.minutes_planned - (item.minutes_used ?? 0)) * 60 - since;
}

/** Writes seconds as `8:24`; what is over time has a plus before it. */
export function stopwatch(seconds: number): string {
  const whole = Math.abs(seconds);
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
  return seconds < 0 ? `+${text}` : text;
}
