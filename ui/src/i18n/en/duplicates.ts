import { plural } from "./plural";

/** Finding records that are there twice, and making one of them. */
export const duplicates = {
  button: "Duplicates…",
  title: "Likely duplicates",
  text: "Two records of one organization split its seats, its relationships and its history. Look at a pair side by side, then combine the two or say that they are different.",
  kinds: "What to look through",
  kind: { organization: "Organizations", person: "People" },
  pairs: "Likely pairs",
  shown: (shown: number, total: number) =>
    `The ${shown} likeliest of ${total} pairs`,
  compare: "Compare",
  comparePair: (one: string, other: string) => `Compare ${one} and ${other}`,
  different: "These are different",
  differentPair: (one: string, other: string) =>
    `These are different: ${one} and ${other}`,
  comparePairOfRows: "Combine these two…",
  strength: { high: "Very likely", middle: "Likely", low: "Possible" },
  likeness: {
    same_name: () => "same name",
    same_words: () => "same words in another order",
    similar_name: () => "nearly the same name",
    name_within: () => "one name holds the other",
    abbreviation: (value: string) =>
      value ? `${value} stands for the other` : "initials fit",
    same_mail: (value: string) => `same mail address: ${value}`,
    same_domain: (value: string) => `same mail domain: ${value}`,
    same_website: (value: string) => `same website: ${value}`,
    same_phone: (value: string) => `same phone: ${value}`,
    same_address: (value: string) => `same address: ${value}`,
    same_organization: (value: string) => `both at ${value}`,
  },
  nothingTitle: "No likely duplicates",
  nothingText: {
    organization:
      "Names, abbreviations, mail domains, websites, phones and addresses are compared. Two organizations that are one all the same can be combined from the record of either.",
    person:
      "Names, mail addresses, phones and organizations are compared. Two people who are one all the same can be combined from the record of either.",
  },
  toldApart: "Told apart",
  ask: "Propose again",
  askPair: (one: string, other: string) => `Propose again: ${one} and ${other}`,
  combineWith: "Combine with…",
  chooseTitle: (name: string) => `Combine ${name} with`,
  other: {
    organization: "The other organization",
    person: "The other person",
  },
  compareTitle: "Side by side",
  stays: "Which record stays",
  fields: "Where they differ",
  both: "Both",
  empty: "empty",
  same: (fields: string) => `The same in both: ${fields}.`,
  allSame: "Every field that is filled in says the same in both.",
  happens: "What happens",
  moves: (from: string, to: string, things: string) =>
    `What hangs on “${from}” moves to “${to}”: ${things}.`,
  nothingMoves: (from: string) => `Nothing hangs on “${from}”.`,
  inMinutes: (name: string) =>
    `Minutes, final ones too, name “${name}” where they point to the record; what was written in them stays as it is.`,
  trash: (name: string) => `“${name}” goes to the trash.`,
  between: (count: number) =>
    plural(count, {
      one: "# relationship between the two goes to the trash with its readings.",
      other:
        "# relationships between the two go to the trash with their readings.",
    }),
  twice: (things: string) =>
    `There twice afterwards, and left for you to tidy: ${things}.`,
  twiceTie: (kind: string, name: string) => `${kind} – ${name}`,
  twiceSeat: (group: string) => `a seat in ${group}`,
  clashes: "Records that become one",
  textsStay: "The words of both stay.",
  combine: "Combine",
  done: (one: string, other: string) => `“${other}” is now part of “${one}”.`,
  apart: (one: string, other: string) =>
    `“${one}” and “${other}” are not proposed again.`,
  takeBack: "Undo",
};
