/** The common agenda: sections, goals, strategies, versions, endorsements. */
export const agenda = {
  title: "Common agenda",
};
