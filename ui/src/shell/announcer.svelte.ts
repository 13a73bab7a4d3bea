let sentence = $state("");
let turn = $state(0);

/** The last announcement; `turn` changes even when the same words are said again. */
export const announced = {
  get sentence() {
    return sentence;
  },
  get turn() {
    return turn;
  },
};

/** Says something to people who do not see it happen. */
export function announce(words: string): void {
  sentence = words;
  turn += 1;
}
