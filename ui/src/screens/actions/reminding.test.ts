import { expect, test } from "vitest";
import { blank, type ActionRow, type Reminder } from "../../api/bindings";
import {
  addresses,
  languageOf,
  textFor,
  textForAll,
  withoutMail,
} from "./reminding";

const row = (text: string, due_on: string, days_late = 0): ActionRow => ({
  ...blank.action_item,
  id: text,
  text,
  due_on,
  days_late,
  person: "",
  organization: "",
  promised_to: "",
  way: "to_initiative",
  meeting: "",
  meeting_on: null,
  item: "",
  decision: "",
  is_snoozed: false,
});

const reminder = (person: string, actions: ActionRow[]): Reminder => ({
  person_id: person,
  person,
  email: "",
  languages: "",
  organization_id: null,
  organization: "Clinic",
  actions,
});

const ida = reminder("Ida Lund", [
  row("Print the passes", "2026-11-01", 28),
  row("Ask the city", "2026-12-03"),
]);
const owen = reminder("Owen Tasker", [row("Count the chairs", "2026-12-04")]);
const sender = { author: "Ana", initiative: "Ready by Five" };

test("a reminder holds what that person promised and nothing else", () => {
  const text = textFor(ida, "en", sender);
  expect(text).toContain("Ida Lund");
  expect(text).toContain("Print the passes");
  expect(text).toContain("1 November 2026");
  expect(text).toContain("28 days");
  expect(text).toContain("Ask the city");
  expect(text).not.toContain("Count the chairs");
  expect(text.endsWith("Ana")).toBe(true);
});

test("a reminder is written in the language of the one who reads it", () => {
  const text = textFor(ida, "es", sender);
  expect(text).toContain("1 de noviembre de 2026");
  expect(text).toContain("28 días");
  expect(text).not.toContain("Hello");
});

test("one text for everybody names each before what they promised", () => {
  const text = textForAll([ida, owen], "en", sender);
  const places = [
    "Ida Lund",
    "Print the passes",
    "Owen Tasker",
    "Count the chairs",
  ].map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test("the first language that we can write in counts", () => {
  expect(languageOf("Spanish, English", "en")).toBe("es");
  expect(languageOf("Vietnamese; English", "es")).toBe("en");
  expect(languageOf("español", "en")).toBe("es");
  expect(languageOf("Estonian", "en")).toBe("en");
  expect(languageOf("", "es")).toBe("es");
});

test("mail addresses are listed once, and who has none is named", () => {
  const mailed = { ...ida, email: "ida@clinic.example" };
  expect(addresses([mailed, mailed, owen])).toBe("ida@clinic.example");
  expect(withoutMail([mailed, owen]).map(({ person }) => person)).toEqual([
    "Owen Tasker",
  ]);
});
