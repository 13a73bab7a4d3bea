import type { Messages } from "./en";
import { actions } from "./es/actions";
import { activities } from "./es/activities";
import { agenda } from "./es/agenda";
import { calendar } from "./es/calendar";
import { calendars } from "./es/calendars";
import { components } from "./es/components";
import { checkOut } from "./es/checkout";
import { conditions } from "./es/conditions";
import { contributions } from "./es/contributions";
import { coverage } from "./es/coverage";
import { deciding } from "./es/deciding";
import { decisionRegister } from "./es/decision-register";
import { duplicates } from "./es/duplicates";
import { exchange } from "./es/exchange";
import { faults } from "./es/faults";
import { handOut } from "./es/handout";
import { handOver } from "./es/handover";
import { history } from "./es/history";
import { initiative } from "./es/initiative";
import { mapViews } from "./es/map-views";
import { insight } from "./es/insight";
import { measures } from "./es/measures";
import { meetings } from "./es/meetings";
import { network } from "./es/network";
import { preparing } from "./es/preparing";
import { promises } from "./es/promises";
import { records } from "./es/records";
import { reminders } from "./es/reminders";
import { running } from "./es/running";
import { scripts } from "./es/scripts";
import { shell } from "./es/shell";
import { snapshots } from "./es/snapshots";
import { stakeholders } from "./es/stakeholders";
import { standing } from "./es/standing";
import { words } from "./es/words";

export const es = {
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
} satisfies Messages;
