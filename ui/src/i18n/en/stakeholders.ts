/** Organizations, people, groups, relationships and the map. */
export const stakeholders = {
  title: "Stakeholders",
};
