import { afterEach, expect, test } from "vitest";
import { useLanguage } from "../i18n/language.svelte";
import { readChoice, readDay, readNumber } from "./values";

afterEach(() => useLanguage("en"));

test("reads numbers as people type them", () => {
  const read = [
    "12",
    "1,234.5",
    "1.234,5",
    "1,234",
    "45 %",
    "$1,200",
    "(12)",
    "-3",
  ].map(readNumber);
  expect(read).toEqual([12, 1234.5, 1234.5, 1234, 45, 1200, -12, -3]);
  expect(["", "twelve", "1,2,3.4.5", "."].map(readNumber)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("takes the decimal mark of the language where a number has only one mark", async () => {
  expect(readNumber("1.234")).toBe(1.234);
  await useLanguage("es");
  expect(readNumber("1.234")).toBe(1234);
  expect(readNumber("4,5")).toBe(4.5);
});

test("reads days as people type them", () => {
  const read = [
    "2026-12-03",
    "3 Dec 2026",
    "3 de diciembre de 2026",
    "December 3, 2026",
    "3/12/2026",
    "12/25/2026",
    "3.12.26",
    "3 Sept 2026",
  ].map(readDay);
  expect(read).toEqual([
    "2026-12-03",
    "2026-12-03",
    "2026-12-03",
    "2026-12-03",
    "2026-12-03",
    "2026-12-25",
    "2026-12-03",
    "2026-09-03",
  ]);
  expect(["31 Feb 2026", "2026-13-01", "soon", ""].map(readDay)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("finds a choice by its code or its words, without accents or case", () => {
  const choices = [
    { value: "left", label: "Se marchó" },
    { value: "active", label: "Activa" },
  ];
  expect(readChoice("se marcho", choices)?.value).toBe("left");
  expect(readChoice("active", choices)?.value).toBe("active");
  expect(readChoice("gone", choices)).toBeNull();
});
