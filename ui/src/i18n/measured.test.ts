import { expect, test } from "vitest";
import {
  frozenWords,
  groupWords,
  keptWords,
  periodWords,
  sourceWords,
} from "./measured";
import { valueWords } from "./values";

test("a period has words", () => {
  expect(periodWords("2026-Q1")).toBe("Q1 2026");
  expect(periodWords("2026-05")).toBe("May 2026");
  expect(periodWords("2026-W07")).toBe("week 7, 2026");
  expect(periodWords("2026/27")).toBe("2026/27");
});

test("a group has words", () => {
  expect(groupWords("age=0-5; gender=girls")).toBe("age: 0-5; gender: girls");
  expect(groupWords("")).toBe("");
});

test("the history tells periods and groups as screens do", () => {
  const told = (field: string, value: string) =>
    valueWords("observation", field, value, null);
  expect(told("period", "2026-Q1")).toBe("Q1 2026");
  expect(told("disaggregation", "age=0-5")).toBe("age: 0-5");
  expect(told("place", "2026-Q1")).toBe("2026-Q1");
});

test("what was frozen is said in figures and words", () => {
  expect(frozenWords("25.27 %, 2026-Q2")).toBe("25.3%, Q2 2026");
  expect(frozenWords("4120 meals, served hot, 2026/27")).toBe(
    "4,120 meals, served hot, 2026/27",
  );
  expect(frozenWords("12, 2026")).toBe("12, 2026");
  expect(frozenWords("as it was")).toBe("as it was");
});

test("a value that is no number stays as it was typed", () => {
  expect(keptWords("about half", "of them")).toBe("about half of them");
  expect(keptWords("", "")).toBe("");
  expect(keptWords("0.5", "visits")).toBe("0.5 visits");
});

test("a source ends with its period in words", () => {
  expect(sourceWords("Clinic counts, 2026-Q2")).toBe("Clinic counts, Q2 2026");
  expect(sourceWords("2026-05")).toBe("May 2026");
  expect(sourceWords("Clinic counts")).toBe("Clinic counts");
});
