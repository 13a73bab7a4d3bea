import { expect, test } from "vitest";
import type { EndorsementRow } from "../../api/bindings";
import { answerIn, countAnswers, endorseEdit, withAnswer } from "./endorsing";
import { beforeAfterStep, neighbour, newSection } from "./writing";

function row(id: string, more: Partial<EndorsementRow> = {}): EndorsementRow {
  return {
    id,
    organization: id.toUpperCase(),
    person: "",
    endorsed_older: null,
    organization_id: `org-${id}`,
    version_id: "v2",
    answer: "not_asked",
    person_id: null,
    answered_on: null,
    reservation: "",
    notes: "",
    ...more,
  };
}

test("moves a part before the one it then stands before", () => {
  const order = ["a", "b", "c"];
  expect(beforeAfterStep(order, "b", -1)).toEqual({ before: "a" });
  expect(beforeAfterStep(order, "a", 1)).toEqual({ before: "c" });
  expect(beforeAfterStep(order, "b", 1)).toEqual({ before: null });
  expect(beforeAfterStep(order, "a", -1)).toBeNull();
  expect(beforeAfterStep(order, "c", 1)).toBeNull();
  expect(beforeAfterStep(order, "x", 1)).toBeNull();
});

test("leaves the focus with the next part, or with the one before", () => {
  expect(neighbour(["a", "b", "c"], "b")).toBe("c");
  expect(neighbour(["a", "b", "c"], "c")).toBe("b");
  expect(neighbour(["a"], "a")).toBeNull();
});

test("adds a part at the end as one named action", () => {
  const { id, edit } = newSection("Vision", "vision");
  expect(edit).toMatchObject({
    module: "together",
    edit: {
      label: { verb: "add", table: "agenda_section", name: "Vision" },
      edits: [
        { edit: { verb: "put", record: { id, kind: "vision" } } },
        { edit: { verb: "move", id, before: null } },
      ],
    },
  });
});

test("counts and filters answers", () => {
  const rows = [row("a"), row("b", { answer: "endorsed" }), row("c")];
  expect(countAnswers(rows)).toEqual({
    not_asked: 2,
    endorsed: 1,
    endorsed_with_reservations: 0,
    declined: 0,
  });
  expect(withAnswer(rows, "endorsed").map((one) => one.id)).toEqual(["b"]);
  expect(withAnswer(rows, null)).toHaveLength(3);
  expect(answerIn("declined")).toBe("declined");
  expect(answerIn("perhaps")).toBeNull();
});

test("dates an answer today unless it has a day, and undates one taken back", () => {
  const given = (of: EndorsementRow, answer: string) =>
    endorseEdit(
      [{ row: of, key: of.id, column: "answer", value: answer }],
      "2026-11-22",
    );
  expect(given(row("a"), "endorsed")).toEqual({
    module: "agenda",
    edit: {
      verb: "endorse",
      organization_id: "org-a",
      version_id: "v2",
      answer: "endorsed",
      answered_on: "2026-11-22",
      person_id: null,
      reservation: "",
    },
  });
  const known = row("a", { answer: "endorsed", answered_on: "2026-03-12" });
  expect(given(known, "declined")).toMatchObject({
    edit: { answered_on: "2026-03-12" },
  });
  expect(given(known, "not_asked")).toMatchObject({
    edit: { answered_on: null },
  });
});

test("joins the cells of an organization and the organizations of a range", () => {
  const [a, b] = [row("a"), row("b", { reservation: "Too fast." })];
  const edit = endorseEdit(
    [
      { row: a, key: "a", column: "answer", value: "declined" },
      { row: a, key: "a", column: "answered_on", value: "2026-02-01" },
      { row: b, key: "b", column: "person_id", value: "p1" },
    ],
    "2026-11-22",
  );
  expect(edit).toMatchObject({
    module: "together",
    edit: {
      edits: [
        { edit: { answer: "declined", answered_on: "2026-02-01" } },
        {
          edit: {
            answer: "not_asked",
            answered_on: null,
            person_id: "p1",
            reservation: "Too fast.",
          },
        },
      ],
    },
  });
});
