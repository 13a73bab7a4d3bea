import { components } from "./components";
import { conditions } from "./conditions";
import { faults } from "./faults";
import { initiative } from "./initiative";
import { places } from "./places";
import { records } from "./records";
import { shell } from "./shell";
import { words } from "./words";

/** What the first screen and the frame around every screen say: all that the window waits for. */
export const opening = {
  components,
  conditions,
  faults,
  initiative,
  places,
  records,
  shell,
  words,
};

export type Opening = typeof opening;
