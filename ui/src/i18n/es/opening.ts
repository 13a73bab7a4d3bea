import type { Opening } from "../en/opening";
import { components } from "./components";
import { conditions } from "./conditions";
import { faults } from "./faults";
import { initiative } from "./initiative";
import { places } from "./places";
import { records } from "./records";
import { shell } from "./shell";
import { words } from "./words";

export const opening = {
  components,
  conditions,
  faults,
  initiative,
  places,
  records,
  shell,
  words,
} satisfies Opening;
