import { percent as inPercent } from "../i18n/format";
import { t } from "../i18n/language.svelte";
import { announce } from "./announcer.svelte";
import type { Command } from "./commands.svelte";
import { changeSettings, settings } from "./settings.svelte";

/** How large everything can be drawn, in percent. */
export const zooms = [80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;

const NORMAL = 100;

/** Puts a size into words. */
export function zoomName(percent: number): string {
  return inPercent(percent / 100);
}

/** Draws everything at that size. */
export function zoomTo(percent: number | undefined): void {
  if (percent === undefined || percent === settings.zoom) return;
  void changeSettings({ zoom: percent });
  announce(zoomName(percent));
}

/** The commands that make everything larger, smaller and as large as usual. */
export function zoomCommands(): Command[] {
  return [
    {
      id: "zoom-in",
      title: t.shell.zoomIn,
      shortcut: "Mod++",
      run: () => zoomTo(zooms.find((one) => one > settings.zoom)),
    },
    {
      id: "zoom-out",
      title: t.shell.zoomOut,
      shortcut: "Mod+-",
      run: () => zoomTo(zooms.findLast((one) => one < settings.zoom)),
    },
    {
      id: "zoom-normal",
      title: t.shell.zoomNormal,
      shortcut: "Mod+0",
      run: () => zoomTo(NORMAL),
    },
  ];
}
