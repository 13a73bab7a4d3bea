/** What the places of the sidebar are called, there and at the head of each. */
export const places = {
  conditions: "Overview",
  stakeholders: "Stakeholders",
  agenda: "Common agenda",
  activities: "Activities",
  measures: "Shared measurement",
  meetings: "Meetings",
  actions: "Actions",
  initiative: "Initiative",
  history: "History",
  exchange: "Import and export",
};
