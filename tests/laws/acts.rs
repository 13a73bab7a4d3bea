//! Random acts of a person, over a small set of records so that they meet often: the input of the law of the journal.

mod measures;
mod meetings;

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use trestle_core::values::Id;

/// One act; the numbers choose among the few records of each table.
#[derive(Debug, Clone)]
pub enum Act {
    Put(&'static str, u8, u8, String),
    Set(&'static str, u8, &'static str, Value),
    Remove(&'static str, Vec<u8>),
    Move(&'static str, u8, Option<u8>),
    Align(Vec<(u8, u8, Option<&'static str>)>),
    Attend(u8, Vec<(u8, Option<&'static str>)>),
    Endorse(u8, u8, &'static str),
    /// An act of those who measure.
    Measure(Value),
    Read(u8, u8, u8),
    Describe(u8, u8, String),
    Assess(u8, Option<u8>, u8),
    Combine(&'static str, u8, u8, bool),
    TellApart(&'static str, u8, u8),
    Freeze(u8),
    Adopt(u8),
    Plan(u8, u8, u8),
    CarryOver(u8),
    Finalize(u8),
    Reopen(u8),
    /// An act of those who prepare, hold and follow up meetings.
    Meet(Value),
    Mark(Vec<u8>, &'static str, String),
    Snooze(Vec<u8>, Option<u8>),
    Restore(&'static str, u8),
    Together(Vec<Act>),
}

/// How many records of each table the acts speak of.
const RECORDS: u8 = 4;

const TABLES: [&str; 22] = [
    "sector",
    "organization",
    "person",
    "group",
    "seat",
    "representation",
    "relationship",
    "attribute",
    "agenda_section",
    "goal",
    "strategy",
    "indicator",
    "definition",
    "observation",
    "target",
    "baseline",
    "activity",
    "series",
    "meeting",
    "agenda_item",
    "decision",
    "action_item",
];

const MOVED: [&str; 9] = [
    "sector",
    "group",
    "seat",
    "agenda_section",
    "goal",
    "strategy",
    "indicator",
    "agenda_item",
    "decision",
];

fn id(table: &str, n: u8) -> Id {
    Id::named(table, &n.to_string())
}

fn module_of(table: &str) -> &'static str {
    match table {
        "agenda_section" | "goal" | "strategy" => "agenda",
        "indicator" | "definition" | "observation" | "target" | "baseline" => "measures",
        "activity" => "activities",
        "series" | "meeting" | "agenda_item" | "decision" => "meetings",
        "action_item" => "actions",
        _ => "stakeholders",
    }
}

fn day(n: u8) -> String {
    format!("2026-{:02}-{:02}", n % 12 + 1, n % 28 + 1)
}

/// A record of a table that leans on the records of the same or the next number.
fn record(table: &str, n: u8, other: u8, text: &str) -> Value {
    let of = |table: &str| json!(id(table, other));
    let mut record = match table {
        "organization" => {
            json!({ "name": text, "sector_id": of("sector"), "joined_on": day(other) })
        }
        "person" => json!({ "name": text, "organization_id": of("organization"), "fte": 0.5 }),
        "seat" => {
            json!({ "group_id": of("group"), "organization_id": of("organization"), "notes": text })
        }
        "representation" => {
            json!({ "seat_id": of("seat"), "person_id": of("person"), "from_on": "2026-01-01" })
        }
        "relationship" => {
            json!({ "from_id": id("organization", n), "to_id": of("organization"), "notes": text })
        }
        "agenda_section" => json!({ "title": text, "body": text }),
        "strategy" => json!({ "name": text, "goal_id": of("goal") }),
        "activity" => json!({ "name": text, "organization_id": of("organization"), "reach": 12 }),
        "series" => json!({ "name": text, "group_id": of("group") }),
        "meeting" => json!({
            "title": text, "series_id": of("series"), "held_on": day(n), "chair_id": of("person")
        }),
        "agenda_item" => {
            json!({ "title": text, "meeting_id": of("meeting"), "minutes_planned": n })
        }
        "decision" => json!({ "question": text, "meeting_id": of("meeting") }),
        "action_item" => json!({ "text": text, "person_id": of("person"), "due_on": day(other) }),
        _ => measures::record(table, n, other, text).unwrap_or_else(|| json!({ "name": text })),
    };
    record["table"] = json!(table);
    record["id"] = json!(id(table, n));
    record
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        9 => "[A-Za-z' ]{1,12}",
        1 => Just(String::new()),
        1 => any::<String>(),
    ]
}

fn set() -> impl Strategy<Value = Act> {
    let change = prop_oneof![
        word().prop_map(|text| ("organization", "name", json!(text))),
        word().prop_map(|text| ("organization", "notes", json!(text))),
        any::<bool>().prop_map(|yes| ("person", "is_backbone_staff", json!(yes))),
        any::<Option<f64>>().prop_map(|fte| ("person", "fte", json!(fte))),
        (0..5u8).prop_map(|n| ("observation", "period", json!(format!("2026-Q{n}")))),
        select(vec!["quarterly", "monthly"]).prop_map(|code| (
            "indicator",
            "frequency",
            json!(code)
        )),
        any::<Option<i32>>().prop_map(|reach| ("activity", "reach", json!(reach))),
        select(vec!["planned", "running", "held"]).prop_map(|code| (
            "meeting",
            "status",
            json!(code)
        )),
        select(vec!["open", "done", "dropped"]).prop_map(|code| (
            "agenda_item",
            "state",
            json!(code)
        )),
        word().prop_map(|text| ("agenda_section", "body", json!(text))),
        (0..28u8).prop_map(|n| ("action_item", "done_on", json!(day(n)))),
    ];
    (0..RECORDS, change).prop_map(|(n, (table, field, value))| Act::Set(table, n, field, value))
}

fn plain() -> impl Strategy<Value = Act> {
    let n = || 0..RECORDS;
    let strength = select(vec![None, Some("primary"), Some("supporting")]);
    let presence = select(vec![
        None,
        Some("leader_in_person"),
        Some("delegate"),
        Some("not_expected"),
    ]);
    let answer = select(vec![
        "endorsed",
        "declined",
        "endorsed_with_reservations",
        "not_asked",
    ]);
    let status = select(vec!["open", "in_progress", "done", "dropped"]);
    prop_oneof![
        20 => (select(&TABLES), n(), n(), word()).prop_map(|(table, n, other, text)| Act::Put(table, n, other, text)),
        5 => set(),
        3 => (select(&TABLES), prop::collection::vec(n(), 1..3)).prop_map(|(table, ids)| Act::Remove(table, ids)),
        3 => (select(&MOVED), n(), prop::option::of(n())).prop_map(|(table, n, before)| Act::Move(table, n, before)),
        3 => prop::collection::vec((n(), n(), strength), 1..4).prop_map(Act::Align),
        2 => (n(), prop::collection::vec((n(), presence), 1..4)).prop_map(|(n, seats)| Act::Attend(n, seats)),
        2 => (n(), n(), answer).prop_map(|(organization, version, answer)| Act::Endorse(organization, version, answer)),
        4 => measures::measure().prop_map(Act::Measure),
        2 => (n(), n(), 1..5u8).prop_map(|(n, day, score)| Act::Read(n, day, score)),
        1 => (n(), n(), word()).prop_map(|(attribute, record, value)| Act::Describe(attribute, record, value)),
        2 => (n(), prop::option::of(n()), n()).prop_map(|(whom, who, day)| Act::Assess(whom, who, day)),
        2 => (select(vec!["organization", "person"]), n(), n(), any::<bool>())
            .prop_map(|(table, keep, drop, choose)| Act::Combine(table, keep, drop, choose)),
        1 => (select(vec!["organization", "person"]), n(), n())
            .prop_map(|(table, one, other)| Act::TellApart(table, one, other)),
        2 => n().prop_map(Act::Freeze),
        1 => n().prop_map(Act::Adopt),
        2 => (n(), n(), 0..28u8).prop_map(|(n, series, day)| Act::Plan(n, series, day)),
        2 => n().prop_map(Act::CarryOver),
        1 => n().prop_map(Act::Finalize),
        1 => n().prop_map(Act::Reopen),
        2 => meetings::meet().prop_map(Act::Meet),
        2 => (prop::collection::vec(n(), 1..3), status, word()).prop_map(|(ns, status, why)| Act::Mark(ns, status, why)),
        1 => (prop::collection::vec(n(), 1..3), prop::option::of(n())).prop_map(|(ns, until)| Act::Snooze(ns, until)),
        2 => (select(&TABLES), n()).prop_map(|(table, n)| Act::Restore(table, n)),
    ]
}

/// The records on which most acts of meetings lean, put down as one act.
pub fn stage() -> Act {
    let tables = [
        "sector",
        "group",
        "organization",
        "person",
        "seat",
        "goal",
        "indicator",
        "series",
        "meeting",
        "agenda_item",
        "decision",
    ];
    let all = tables
        .into_iter()
        .flat_map(|table| (0..RECORDS).map(move |n| Act::Put(table, n, n, format!("{table} {n}"))));
    Act::Together(all.collect())
}

/// An act of those who prepare, hold and follow up meetings, and now and then any other.
pub fn act_of_meetings() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => meetings::meet().prop_map(Act::Meet),
        1 => plain(),
    ]
}

/// Any act.
pub fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        8 => plain(),
        1 => prop::collection::vec(plain(), 1..6).prop_map(Act::Together),
    ]
}

/// The act as the window would send it.
pub fn edit_of(act: &Act) -> Value {
    let (module, edit) = match act {
        Act::Put(table, n, other, text) => (
            module_of(table),
            json!({ "verb": "put", "record": record(table, *n, *other, text) }),
        ),
        Act::Set(table, n, field, value) => {
            let set = json!({ *field: value });
            (
                module_of(table),
                json!({ "verb": "set", "table": table, "id": id(table, *n), "set": set }),
            )
        }
        Act::Remove(table, ns) => {
            let ids: Vec<Id> = ns.iter().map(|n| id(table, *n)).collect();
            (
                module_of(table),
                json!({ "verb": "remove", "table": table, "ids": ids }),
            )
        }
        Act::Move(table, n, before) => {
            let before = before.map(|before| id(table, before));
            (
                module_of(table),
                json!({ "verb": "move", "table": table, "id": id(table, *n), "before": before }),
            )
        }
        Act::Align(cells) => {
            let cell = |(activity, strategy, strength): &(u8, u8, Option<&str>)| {
                let (activity, strategy) = (id("activity", *activity), id("strategy", *strategy));
                json!({ "activity_id": activity, "strategy_id": strategy, "strength": strength })
            };
            let cells: Vec<Value> = cells.iter().map(cell).collect();
            ("activities", json!({ "verb": "align", "cells": cells }))
        }
        Act::Attend(n, seats) => {
            let seat = |(seat, presence): &(u8, Option<&str>)| json!({ "seat_id": id("seat", *seat), "presence": presence });
            let seats: Vec<Value> = seats.iter().map(seat).collect();
            (
                "meetings",
                json!({ "verb": "attend", "meeting_id": id("meeting", *n), "seats": seats }),
            )
        }
        Act::Endorse(organization, version, answer) => (
            "agenda",
            json!({
                "verb": "endorse", "organization_id": id("organization", *organization),
                "version_id": id("agenda_version", *version), "answer": answer, "answered_on": day(*version)
            }),
        ),
        Act::Measure(edit) => ("measures", edit.clone()),
        Act::Read(n, on, score) => (
            "stakeholders",
            json!({ "verb": "read", "reading": {
            "relationship_id": id("relationship", *n), "read_on": day(*on), "intensity": score
        } }),
        ),
        Act::Describe(attribute, n, value) => (
            "stakeholders",
            json!({
                "verb": "describe", "attribute_id": id("attribute", *attribute),
                "record_id": id("organization", *n), "value": value
            }),
        ),
        Act::Assess(whom, who, on) => (
            "stakeholders",
            json!({
                "verb": "assess", "stakeholder_id": id("organization", *whom),
                "assessor_id": who.map(|who| id("person", who)), "assessed_on": day(*on),
                "verdicts": [{ "criterion": "power", "score": 10 * whom }]
            }),
        ),
        Act::Combine(table, keep, drop, choose) => {
            let set = match choose {
                true => json!({ "notes": "chosen" }),
                false => json!({}),
            };
            (
                "stakeholders",
                json!({
                    "verb": "combine", "table": table, "keep_id": id(table, *keep), "drop_id": id(table, *drop),
                    "set": set
                }),
            )
        }
        Act::TellApart(table, one, other) => (
            "stakeholders",
            json!({ "verb": "tell_apart", "table": table, "one_id": id(table, *one), "other_id": id(table, *other) }),
        ),
        Act::Freeze(n) => (
            "agenda",
            json!({ "verb": "freeze", "id": id("agenda_version", *n), "frozen_on": day(*n) }),
        ),
        Act::Adopt(n) => (
            "agenda",
            json!({ "verb": "adopt", "id": id("agenda_version", *n), "adopted_on": "2026-12-31" }),
        ),
        Act::Plan(n, series, on) => (
            "meetings",
            json!({
                "verb": "plan", "id": id("meeting", *n), "series_id": id("series", *series), "held_on": day(*on), "title": ""
            }),
        ),
        Act::CarryOver(n) => (
            "meetings",
            json!({ "verb": "carry_over", "meeting_id": id("meeting", *n) }),
        ),
        Act::Finalize(n) => (
            "meetings",
            json!({ "verb": "finalize", "meeting_id": id("meeting", *n) }),
        ),
        Act::Reopen(n) => (
            "meetings",
            json!({ "verb": "reopen", "meeting_id": id("meeting", *n) }),
        ),
        Act::Meet(edit) => ("meetings", edit.clone()),
        Act::Mark(ns, status, reason) => {
            let ids: Vec<Id> = ns.iter().map(|n| id("action_item", *n)).collect();
            (
                "actions",
                json!({ "verb": "mark", "ids": ids, "status": status, "on": day(7), "reason": reason }),
            )
        }
        Act::Snooze(ns, until) => {
            let ids: Vec<Id> = ns.iter().map(|n| id("action_item", *n)).collect();
            let until = until.map(day);
            (
                "actions",
                json!({ "verb": "snooze", "ids": ids, "until": until, "reason": "later" }),
            )
        }
        Act::Restore(table, n) => (
            "journal",
            json!({ "verb": "restore", "table": table, "id": id(table, *n) }),
        ),
        Act::Together(acts) => {
            let edits: Vec<Value> = acts.iter().map(edit_of).collect();
            ("together", json!({ "edits": edits }))
        }
    };
    json!({ "module": module, "edit": edit })
}
