import { expect, test } from "vitest";
import { exportOf, isForTheRoom } from "./papers";

test("a letter goes to one organization, or to all when none is named", () => {
  expect(exportOf("follow_up", "m", "o")).toEqual({
    what: "follow_up",
    id: "m",
    organization_id: "o",
  });
  expect(exportOf("follow_up", "m", null)).toEqual({
    what: "follow_ups",
    id: "m",
  });
});

test("an organization matters to letters only", () => {
  expect(exportOf("minutes", "m", "o")).toEqual({ what: "minutes", id: "m" });
  expect(exportOf("common_agenda", "", "o")).toEqual({ what: "common_agenda" });
});

test("forms and cards are no text for a mail", () => {
  expect(isForTheRoom("sign_in_sheet")).toBe(true);
  expect(isForTheRoom("name_cards")).toBe(true);
  expect(isForTheRoom("agenda_and_sign_in")).toBe(false);
});
