import { expect, test } from "vitest";
import { ownersFor, readPromise, type Owner } from "./promise";

const TODAY = "2026-11-29";

const person = (label: string): Owner => ({
  table: "person",
  value: label,
  label,
});
const owners: Owner[] = [
  {
    table: "organization",
    value: "Lower River Clinic",
    label: "Lower River Clinic",
  },
  person("Lena Adeyemi"),
  person("José Quiñones"),
  person("Xiomara Duran"),
  person("Owen Tasker"),
];

const names = (letters: string) =>
  ownersFor(letters, owners).map(({ label }) => label);

test("a line says who does what by when", () => {
  const promise = readPromise("Print the passes @jos by fri", owners, TODAY);
  expect(promise).toMatchObject({
    text: "Print the passes",
    due: "2026-12-04",
    letters: "jos",
  });
  expect(promise.owners[0]?.label).toBe("José Quiñones");
});

test("the owner may stand first, in the middle or last", () => {
  for (const line of [
    "@owen: count the chairs in 2 weeks",
    "count the chairs @owen in 2 weeks",
    "count the chairs in 2 weeks @owen",
  ])
    expect(readPromise(line, owners, TODAY)).toMatchObject({
      text: "count the chairs",
      due: "2026-12-13",
      letters: "owen",
    });
});

test("a line without owner and day is what is to be done", () => {
  expect(readPromise("Write to ana@clinic.example", owners, TODAY)).toEqual({
    text: "Write to ana@clinic.example",
    due: null,
    letters: null,
    owners: [],
  });
});

test("a few letters find an owner by any word, by initials and without accents", () => {
  expect(names("quin")).toEqual(["José Quiñones"]);
  expect(names("xd")).toEqual(["Xiomara Duran"]);
  expect(names("xdur")).toEqual(["Xiomara Duran"]);
  expect(names("clin")).toEqual(["Lower River Clinic"]);
  expect(names("l")).toEqual(["Lena Adeyemi", "Lower River Clinic"]);
  expect(names("zz")).toEqual([]);
});
