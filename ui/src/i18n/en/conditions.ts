/** The five conditions and the overview screen. */
export const conditions = {
  title: "Overview",
};
