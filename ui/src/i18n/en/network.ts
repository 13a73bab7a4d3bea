/** The map of stakeholders and the measures of their network. */
export const network = {
  unpin: "Unpin",
  unpinHint: (name: string) => `Let ${name} be arranged with the others`,
  anew: "Arrange anew",
  anewHint: "Places everybody anew who is not pinned",
};
