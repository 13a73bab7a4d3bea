import { expect, test } from "vitest";
import { fromTsv, toTsv } from "./tsv";

test("reads what spreadsheets put on the clipboard", () => {
  expect(fromTsv("a\tb\r\nc\td\r\n")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(fromTsv('"two\nlines"\t"say ""hi"""')).toEqual([
    ["two\nlines", 'say "hi"'],
  ]);
  expect(fromTsv('5" pipe\t"quoted" later')).toEqual([
    ['5" pipe', '"quoted" later'],
  ]);
  expect(fromTsv("\t\n")).toEqual([["", ""]]);
});

test("comes back equal, whatever the cells hold", () => {
  const cells = [
    ["plain", 'a "quote"', "tab\there"],
    ["line\nbreak", "", "=1+1"],
  ];
  expect(fromTsv(toTsv(cells))).toEqual(cells);
});
