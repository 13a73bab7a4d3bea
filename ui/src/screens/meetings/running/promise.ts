import type { NamedChoice } from "../../../api/choices.svelte";
import { splitDayAhead } from "../../../components/days";

/** Somebody who can promise something: a person, or an organization as a whole. */
export type Owner = NamedChoice & { table: "person" | "organization" };

/** What a line such as `Print the passes @ida by fri` means. */
export type Promised = {
  /** What is to be done. */
  text: string;
  /** By when, as `YYYY-MM-DD`. */
  due: string | null;
  /** The letters after the @; null without one. */
  letters: string | null;
  /** Whom the letters may mean, the likeliest first. */
  owners: readonly Owner[];
};

/** How many owners are offered for some letters. */
const MOST = 6;

const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * How well letters fit a name, the less the better: the beginning of the name, of a later word, the first letters
 * of its words, or letters from the beginnings of several words (`xdur` for Xiomara Duran).
 */
function fit(letters: string, name: string): number | null {
  const words = plain(name)
    .split(/[\s’'-]+/)
    .filter(Boolean);
  const at = words.findIndex((word) => word.startsWith(letters));
  if (at === 0) return 0;
  if (at > 0) return 1;
  if (
    words
      .map((word) => word[0])
      .join("")
      .startsWith(letters)
  )
    return 2;
  return spells(letters, words) ? 3 : null;
}

/** Whether letters are the beginnings of some of these words, one after the other. */
function spells(letters: string, words: readonly string[]): boolean {
  if (letters === "") return true;
  return words.some((word, at) => {
    const rest = words.slice(at + 1);
    for (
      let length = Math.min(word.length, letters.length);
      length > 0;
      length -= 1
    )
      if (
        word.startsWith(letters.slice(0, length)) &&
        spells(letters.slice(length), rest)
      )
        return true;
    return false;
  });
}

/** The owners whom letters may mean: people before organizations where both fit alike. */
export function ownersFor(
  letters: string,
  owners: readonly Owner[],
): readonly Owner[] {
  const wanted = plain(letters);
  if (wanted === "") return [];
  const fits = owners.flatMap((owner) => {
    const how = fit(wanted, owner.label);
    return how === null ? [] : [{ owner, how }];
  });
  const rank = ({ owner, how }: (typeof fits)[number]) =>
    2 * how + (owner.table === "person" ? 0 : 1);
  return fits
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
    .map(({ owner }) => owner);
}

/** Reads who does what by when from one line. */
export function readPromise(
  line: string,
  owners: readonly Owner[],
  today: string,
): Promised {
  const found = /(?:^|\s)@(\p{L}[\p{L}\p{N}]*)/u.exec(line);
  const letters = found?.[1] ?? null;
  const without = found ? line.replace(found[0], " ") : line;
  const { rest, day } = splitDayAhead(without, today);
  return {
    text: rest.replace(/^\s*[:,–-]\s*/, ""),
    due: day,
    letters,
    owners: letters === null ? [] : ownersFor(letters, owners),
  };
}
