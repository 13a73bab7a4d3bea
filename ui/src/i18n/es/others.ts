import type { Others } from "../en/others";
import { actions } from "./actions";
import { activities } from "./activities";
import { agenda } from "./agenda";
import { calendar } from "./calendar";
import { calendars } from "./calendars";
import { checkOut } from "./checkout";
import { contributions } from "./contributions";
import { coverage } from "./coverage";
import { deciding } from "./deciding";
import { decisionRegister } from "./decision-register";
import { duplicates } from "./duplicates";
import { exchange } from "./exchange";
import { handOut } from "./handout";
import { handOver } from "./handover";
import { history } from "./history";
import { insight } from "./insight";
import { mapViews } from "./map-views";
import { measures } from "./measures";
import { meetings } from "./meetings";
import { network } from "./network";
import { preparing } from "./preparing";
import { promises } from "./promises";
import { readings } from "./readings";
import { reminders } from "./reminders";
import { running } from "./running";
import { scripts } from "./scripts";
import { snapshots } from "./snapshots";
import { stakeholders } from "./stakeholders";
import { standing } from "./standing";

export const others = {
  actions,
  activities,
  agenda,
  calendar,
  calendars,
  checkOut,
  contributions,
  coverage,
  deciding,
  decisionRegister,
  duplicates,
  exchange,
  handOut,
  handOver,
  history,
  insight,
  mapViews,
  measures,
  meetings,
  network,
  preparing,
  promises,
  readings,
  reminders,
  running,
  scripts,
  snapshots,
  stakeholders,
  standing,
} satisfies Others;
