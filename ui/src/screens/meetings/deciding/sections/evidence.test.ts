import { expect, test } from "vitest";
import type { Evidence } from "../../../../api/bindings";
import { saidWords } from "./evidence";

const said = (record_table: string, value: string) =>
  saidWords({ record_table, value } as Evidence, {
    kind: (code) => (code === "funds" ? "Pays for" : null),
  });

test("codes and numbers of a frozen record are told in words", () => {
  expect(said("organization", "active")).toBe("active");
  expect(said("relationship", "refers_to, 3")).toBe(
    "refers people to, intensity 3",
  );
  expect(said("relationship", "funds, 3")).toBe("Pays for, intensity 3");
  expect(said("activity", "on_track, 400")).toBe("on track, reach 400");
  expect(said("series", "31/40")).toBe("31 of 40 leaders");
  expect(said("meeting", "2026-11-05, 2/3")).toBe("5 Nov 2026, 2 of 3 leaders");
  expect(said("goal", "Nine of ten buses, on time")).toBe(
    "Nine of ten buses, on time",
  );
  expect(said("", "27 %")).toBe("27 %");
});
