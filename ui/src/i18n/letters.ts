import { letter as en } from "./en/letter";
import { letter as es } from "./es/letter";
import type { Language } from "./plural";

/** The texts that are read by somebody else than the one at this desk, and so in a language of their own. */
export const letters: Readonly<Record<Language, typeof en>> = { en, es };
