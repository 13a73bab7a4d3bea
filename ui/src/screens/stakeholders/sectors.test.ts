import { expect, test } from "vitest";
import type { SectorCount } from "../../api/bindings";
import {
  askedSectors,
  classesOf,
  lookOf,
  offClasses,
  sectorChips,
} from "./sectors";

function sectors(counts: number[]): SectorCount[] {
  return counts.map((organizations, at) => ({
    sector: {
      id: `s${at}`,
      name: `Sector ${at}`,
      position: "",
      target: null,
      notes: "",
    },
    organizations,
    active: 0,
  }));
}

const classes = classesOf(sectors([2, 0, 1, 1, 1, 1, 1, 1, 1, 3]), 12, "none");

test("the first eight sectors have a colour and a shape of their own, the others are grey", () => {
  const looks = Array.from({ length: 10 }, (_, at) => lookOf("x", "X", at));
  const first = looks.slice(0, 8);
  expect(new Set(first.map(({ color }) => color)).size).toBe(8);
  expect(new Set(first.map(({ shape }) => shape)).size).toBe(8);
  expect(looks.slice(8).map(({ color }) => color)).toEqual([0, 0]);
  const marks = looks.map(({ shape, hollow }) => `${shape} ${hollow}`);
  expect(new Set(marks).size, "told apart without colour").toBe(10);
});

test("a sector without organizations is left out and keeps the looks of the others in place", () => {
  expect(classes.map(({ id }) => id)).not.toContain("s1");
  expect(classes.find(({ id }) => id === "s2")).toEqual(
    lookOf("s2", "Sector 2", 2),
  );
});

test("organizations without a sector have a class only where there are any", () => {
  expect(classes.some(({ id }) => id === "none")).toBe(false);
  const more = classesOf(sectors([2]), 3, "No sector");
  expect(more.at(-1)).toMatchObject({
    id: "none",
    name: "No sector",
    color: 0,
  });
});

test("legend and filter by sector say the same", () => {
  const asked = askedSectors(classes, [0, 2]);
  expect(asked).not.toContain("s0");
  expect(asked).not.toContain("s3");
  expect(offClasses(classes, asked)).toEqual([0, 2]);
});

test("with every class or none switched off there is no filter", () => {
  expect(askedSectors(classes, [])).toEqual([]);
  expect(
    askedSectors(
      classes,
      classes.map((_, at) => at),
    ),
  ).toEqual([]);
  expect(offClasses(classes, [])).toEqual([]);
});

test("few sectors have a chip each, and each chip takes only itself away", () => {
  const chips = sectorChips(classes, ["s0", "s2"]);
  expect(chips.map(({ name }) => name)).toEqual(["Sector 0", "Sector 2"]);
  expect(chips[0]).toMatchObject({ kind: "only", left: ["s2"] });
});

test("few missing sectors are named as missing, and the last one gone is no filter", () => {
  const [chip, ...others] = sectorChips(classes, askedSectors(classes, [0]));
  expect(chip).toMatchObject({ kind: "without", name: "Sector 0", left: [] });
  expect(others).toEqual([]);
  const two = sectorChips(classes, askedSectors(classes, [0, 1]));
  expect(offClasses(classes, two[0]?.left ?? [])).toEqual([1]);
});

test("many sectors are one chip that tells how many", () => {
  const asked = classes.slice(0, 5).map(({ id }) => id);
  expect(sectorChips(classes, asked)).toEqual([
    { kind: "some", name: "", count: 5, left: [] },
  ]);
});
