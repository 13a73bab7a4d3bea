import { expect, test } from "vitest";
import { dimensionsOf, readGroup, spelled } from "./groups";

test("a group has one spelling", () => {
  expect(spelled(" gender = girls ;age=0-5 ")).toBe("age=0-5; gender=girls");
  expect(spelled("age: 0-5")).toBe("age=0-5");
  expect(spelled("")).toBe("");
});

test("what says nothing or says it twice is no group", () => {
  expect(spelled("age")).toBeNull();
  expect(spelled("age=")).toBeNull();
  expect(spelled("age=0-5; age=6-9")).toBeNull();
});

test("a bare value belongs to the only dimension", () => {
  expect(readGroup("girls", ["gender"])).toBe("gender=girls");
  expect(readGroup("girls", ["age", "gender"])).toBeNull();
  expect(readGroup("girls", [])).toBeNull();
  expect(readGroup("age: 0-5", ["gender"])).toBe("age=0-5");
});

test("dimensions stand on a line each", () => {
  expect(dimensionsOf("age\n\n gender ")).toEqual(["age", "gender"]);
});
