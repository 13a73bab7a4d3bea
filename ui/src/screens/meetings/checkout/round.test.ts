import { expect, test } from "vitest";
import {
  blankSheet,
  commentsOf,
  countsOf,
  isBlank,
  scoresOf,
  type Sheet,
} from "./round";

const sheets: Sheet[] = [
  { scores: { usefulness: 5, voice: 2, learning: 4 }, comment: "Zebra" },
  { scores: { usefulness: 5, learning: 1 }, comment: " " },
  { scores: { usefulness: 3, voice: 2 }, comment: "apples " },
];

test("a round becomes counts in which no sheet stands by itself", () => {
  expect(countsOf(sheets)).toEqual({
    usefulness: [0, 0, 1, 0, 2],
    voice: [0, 2, 0, 0, 0],
    learning: [1, 0, 0, 1, 0],
  });
  expect(scoresOf(countsOf(sheets))).toEqual([
    { question: "usefulness", score: 3, count: 1 },
    { question: "usefulness", score: 5, count: 2 },
    { question: "voice", score: 2, count: 2 },
    { question: "learning", score: 1, count: 1 },
    { question: "learning", score: 4, count: 1 },
  ]);
});

test("the same sheets in another order leave the same counts and comments", () => {
  let n = 0;
  const id = () => `id ${++n}`;
  const texts = (all: Sheet[]) =>
    commentsOf(
      all.map((one) => one.comment),
      id,
    ).map((one) => one.text);
  const turned = sheets.toReversed();
  expect(scoresOf(countsOf(turned))).toEqual(scoresOf(countsOf(sheets)));
  expect(texts(turned)).toEqual(texts(sheets));
  expect(texts(sheets)).toEqual(["apples", "Zebra"]);
});

test("a sheet without an answer is none", () => {
  expect(isBlank(blankSheet())).toBe(true);
  expect(isBlank({ scores: {}, comment: "A word" })).toBe(false);
  expect(isBlank({ scores: { voice: 1 }, comment: "" })).toBe(false);
});
