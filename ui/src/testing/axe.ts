import axe from "axe-core";
import { expect } from "vitest";

/** Expects no breach of WCAG 2.2 A and AA below `root`. */
export async function expectAccessible(
  root: Element = document.body,
): Promise<void> {
  const found = await axe.run(root, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  });
  const breaches = found.violations.flatMap((rule) =>
    rule.nodes.map(
      (node) =>
        `${rule.id}: ${node.html} ${node.any.map((one) => one.message).join(" ")}`,
    ),
  );
  expect(breaches).toEqual([]);
}
