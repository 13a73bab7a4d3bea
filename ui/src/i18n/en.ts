import { actions } from "./en/actions";
import { activities } from "./en/activities";
import { agenda } from "./en/agenda";
import { calendar } from "./en/calendar";
import { calendars } from "./en/calendars";
import { components } from "./en/components";
import { checkOut } from "./en/checkout";
import { conditions } from "./en/conditions";
import { contributions } from "./en/contributions";
import { coverage } from "./en/coverage";
import { deciding } from "./en/deciding";
import { decisionRegister } from "./en/decision-register";
import { duplicates } from "./en/duplicates";
import { exchange } from "./en/exchange";
import { faults } from "./en/faults";
import { handOut } from "./en/handout";
import { handOver } from "./en/handover";
import { history } from "./en/history";
import { initiative } from "./en/initiative";
import { mapViews } from "./en/map-views";
import { insight } from "./en/insight";
import { measures } from "./en/measures";
import { meetings } from "./en/meetings";
import { network } from "./en/network";
import { preparing } from "./en/preparing";
import { promises } from "./en/promises";
import { records } from "./en/records";
import { reminders } from "./en/reminders";
import { running } from "./en/running";
import { scripts } from "./en/scripts";
import { shell } from "./en/shell";
import { snapshots } from "./en/snapshots";
import { stakeholders } from "./en/stakeholders";
import { standing } from "./en/standing";
import { words } from "./en/words";

/** Every visible text in English; Spanish must have the same keys and parameters. */
export const en = {
  actions,
  activities,
  agenda,
  calendar,
  calendars,
  checkOut,
  components,
  conditions,
  contributions,
  coverage,
  deciding,
  decisionRegister,
  duplicates,
  exchange,
  faults,
  handOut,
  handOver,
  history,
  initiative,
  insight,
  mapViews,
  measures,
  meetings,
  network,
  preparing,
  promises,
  records,
  reminders,
  running,
  scripts,
  shell,
  snapshots,
  stakeholders,
  standing,
  words,
};

export type Messages = typeof en;
