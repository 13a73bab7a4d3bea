/** History of changes and the trash. */
export const history = {
  title: "History",
};
