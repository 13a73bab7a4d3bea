/** Action items: who promised what, by when. */
export const actions = {
  title: "Actions",
};
