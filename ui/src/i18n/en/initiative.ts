/** The initiative itself, its settings and the start screen. */
export const initiative = {
  title: "Initiative",
};
