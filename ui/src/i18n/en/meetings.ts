/** Series, meetings, agenda items, attendance, decisions, minutes. */
export const meetings = {
  title: "Meetings",
};
