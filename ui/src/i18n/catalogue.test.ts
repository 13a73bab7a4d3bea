import { afterEach, expect, test } from "vitest";
import {
  date,
  list,
  number,
  percent,
  relativeDays,
  shortDate,
  time,
} from "./format";
import { preferredLanguage, t, useLanguage } from "./language.svelte";

afterEach(() => useLanguage("en"));

test("chooses plural forms and groups thousands", async () => {
  expect(t.shell.organizations(1)).toBe("1 organization");
  expect(t.shell.organizations(12345)).toBe("12,345 organizations");
  await useLanguage("es");
  expect(t.shell.organizations(1)).toBe("1 organización");
  expect(document.documentElement.lang).toBe("es");
});

test("names a change for undo in both languages", async () => {
  const label = {
    verb: "change",
    table: "organization",
    name: "City Library",
    field: "sector_id",
    count: 1,
  };
  expect(t.records.change(label)).toBe("Changed the sector of City Library");
  expect(t.records.change({ ...label, verb: "remove", count: 3 })).toBe(
    "Removed 3 organizations",
  );
  await useLanguage("es");
  expect(t.records.change(label)).toBe("cambio de «sector» en City Library");
});

test("writes dates, times and numbers as the language does", async () => {
  expect(date("2026-12-03")).toBe("3 Dec 2026");
  expect(shortDate("2026-12-03")).toBe("Thu 3 Dec");
  expect(time("09:05")).toBe("9:05");
  expect(percent(0.685)).toBe("69%");
  expect(relativeDays(1)).toBe("tomorrow");
  expect(list(["a", "b", "c"])).toBe("a, b and c");
  await useLanguage("es");
  expect(date("2026-12-03")).toBe("3 dic 2026");
  expect(number(12345.6, 1)).toBe("12.345,6");
  expect(list(["a", "b"])).toBe("a y b");
});

test("follows the preferred language", () => {
  expect(preferredLanguage(["fr-FR", "es-MX", "en"])).toBe("es");
  expect(preferredLanguage(["fr"])).toBe("en");
});

test("Spanish has one word for one thing, and speaks to usted", () => {
  const texts = import.meta.glob<string>("./es/*.ts", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const strayed =
    /agreg[au]|elimin[aeo]|coordinador|\bsocios?\b|\bprever\b|ábrela|intégral/giu;
  const found = Object.entries(texts).flatMap(([file, text]) =>
    [...text.matchAll(strayed)].map(([word]) => `${file}: ${word}`),
  );
  expect(Object.keys(texts).length).toBeGreaterThan(30);
  expect(found).toEqual([]);
});
