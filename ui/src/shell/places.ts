import CalendarDays from "@lucide/svelte/icons/calendar-days";
import ChartLine from "@lucide/svelte/icons/chart-line";
import Flag from "@lucide/svelte/icons/flag";
import Grid3x3 from "@lucide/svelte/icons/grid-3x3";
import HistoryIcon from "@lucide/svelte/icons/history";
import House from "@lucide/svelte/icons/house";
import ListChecks from "@lucide/svelte/icons/list-checks";
import ScrollText from "@lucide/svelte/icons/scroll-text";
import Share from "@lucide/svelte/icons/share";
import Waypoints from "@lucide/svelte/icons/waypoints";
import type { Component } from "svelte";
import { readAhead } from "../api/api";
import type { Read } from "../api/bindings";
import { everyWord, t } from "../i18n/language.svelte";
import { href, route } from "./router.svelte";

/** What every screen is given: the address behind its name. */
export type ScreenProps = {
  path: readonly string[];
  query: Readonly<Record<string, string>>;
};

/** An entry of the sidebar. */
export type Place = {
  screen: string;
  title: () => string;
  icon: typeof House;
  /** The letter after G. */
  letter: string;
  at: "main" | "end";
};

type ScreenModule = { default: Component<ScreenProps> };

/** The screen on which the window opens, and what it will ask. */
const first = import.meta.glob<ScreenModule & { question: () => Read }>(
  "../screens/conditions/Screen.svelte",
  { eager: true },
);

/** The others; each is loaded when it is first wanted, so that the window opens quickly. */
const others = import.meta.glob<ScreenModule>([
  "../screens/*/Screen.svelte",
  "!../screens/conditions/Screen.svelte",
]);

/** The screen shown when the address names none. */
export const HOME = "conditions";

const fileOf = (screen: string) => `../screens/${screen}/Screen.svelte`;

/** Asks what the first screen will want, while the window does not yet know which file lies open. */
export function readFirst(): void {
  if ((route.path[0] ?? HOME) !== HOME) return;
  for (const { question } of Object.values(first)) void readAhead(question());
}

/** Whether there is a screen of that name: `screens/NAME/Screen.svelte`. */
export function isScreen(name: string): boolean {
  return fileOf(name) in first || fileOf(name) in others;
}

/** Brings the screen of that name. */
export async function screenOf(
  name: string,
): Promise<Component<ScreenProps> | undefined> {
  const file = fileOf(name);
  if (file in first) return first[file]?.default;
  const [screen] = await Promise.all([others[file]?.(), everyWord()]);
  return screen?.default;
}

const starts = import.meta.glob<{ default: Component }>(
  "../screens/initiative/Start.svelte",
  { eager: true },
);

/** The first screen, shown while no initiative is open. */
export const Start = Object.values(starts)[0]?.default;

const all: readonly Place[] = [
  {
    screen: "conditions",
    title: () => t.places.conditions,
    icon: House,
    letter: "O",
    at: "main",
  },
  {
    screen: "stakeholders",
    title: () => t.places.stakeholders,
    icon: Waypoints,
    letter: "S",
    at: "main",
  },
  {
    screen: "agenda",
    title: () => t.places.agenda,
    icon: ScrollText,
    letter: "A",
    at: "main",
  },
  {
    screen: "measures",
    title: () => t.places.measures,
    icon: ChartLine,
    letter: "M",
    at: "main",
  },
  {
    screen: "activities",
    title: () => t.places.activities,
    icon: Grid3x3,
    letter: "T",
    at: "main",
  },
  {
    screen: "meetings",
    title: () => t.places.meetings,
    icon: CalendarDays,
    letter: "E",
    at: "main",
  },
  {
    screen: "actions",
    title: () => t.places.actions,
    icon: ListChecks,
    letter: "C",
    at: "main",
  },
  {
    screen: "initiative",
    title: () => t.places.initiative,
    icon: Flag,
    letter: "I",
    at: "end",
  },
  {
    screen: "history",
    title: () => t.places.history,
    icon: HistoryIcon,
    letter: "H",
    at: "end",
  },
  {
    screen: "exchange",
    title: () => t.places.exchange,
    icon: Share,
    letter: "X",
    at: "end",
  },
];

/** The sidebar's entries: the screens that exist. */
export const places: readonly Place[] = all.filter((place) =>
  isScreen(place.screen),
);

const screenOfTable: Partial<Record<string, string>> = {
  initiative: "initiative",
  sector: "stakeholders",
  organization: "stakeholders",
  person: "stakeholders",
  group: "stakeholders",
  seat: "stakeholders",
  relationship: "stakeholders",
  map_view: "stakeholders",
  network_snapshot: "stakeholders",
  agenda_section: "agenda",
  goal: "agenda",
  strategy: "agenda",
  agenda_version: "agenda",
  endorsement: "agenda",
  indicator: "measures",
  definition: "measures",
  observation: "measures",
  target: "measures",
  baseline: "measures",
  activity: "activities",
  alignment: "activities",
  series: "meetings",
  series_exception: "meetings",
  meeting: "meetings",
  agenda_item: "meetings",
  agenda_template: "meetings",
  template_item: "meetings",
  logistics_entry: "meetings",
  data_pack_entry: "meetings",
  attendance: "meetings",
  decision: "meetings",
  decision_option: "meetings",
  evidence: "meetings",
  declared_interest: "meetings",
  objection: "meetings",
  consent_check: "meetings",
  action_item: "actions",
};

/** The address of a record, `#/SCREEN/TABLE/ID`; nothing for records without a place of their own. */
export function recordHref(table: string, id: string): string | undefined {
  const screen = screenOfTable[table];
  return screen && href([screen, table, id]);
}
