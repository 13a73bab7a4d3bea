/** Import with preview, export and sharing. */
export const exchange = {
  title: "Share and export",
};
