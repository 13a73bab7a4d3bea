/** Activities and the alignment matrix. */
export const activities = {
  title: "Activities",
};
