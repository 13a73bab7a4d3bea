import { flushSync } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import { today } from "./format";

afterEach(() => vi.useRealTimers());

test("a window that stays open over midnight shows the new day", () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 30, 23, 59, 30) });
  const shown: string[] = [];
  const stop = $effect.root(() => {
    const day = $derived(today());
    $effect(() => void shown.push(day));
  });
  flushSync();
  vi.advanceTimersByTime(20_000);
  flushSync();
  expect(shown).toEqual(["2026-11-30"]);
  vi.advanceTimersByTime(60_000);
  flushSync();
  expect(shown).toEqual(["2026-11-30", "2026-12-01"]);

  vi.setSystemTime(new Date(2026, 11, 2, 7, 0));
  window.dispatchEvent(new Event("focus"));
  flushSync();
  expect(shown.at(-1)).toBe("2026-12-02");
  stop();
});
