import { expect, test } from "vitest";
import { blank, type ObservationRow } from "../../../api/bindings";
import { inOrder } from "./values.svelte";

const row = (id: string, more: Partial<ObservationRow>): ObservationRow => ({
  ...blank.observation,
  id,
  organization: "",
  told: 1,
  ...more,
});

test("values stand from the oldest to the newest, and within a period by place and group", () => {
  const rows = [
    row("c", { period: "2026-Q1", disaggregation: "gender=girls" }),
    row("d", { period: "2026-Q1", place: "North" }),
    row("b", { period: "2026-Q1" }),
    row("a", { period: "2025-Q4" }),
  ];
  expect(
    inOrder(rows)
      .map(({ id }) => id)
      .join(""),
  ).toBe("abcd");
});
