//! Making one record of two: nothing of either is lost, and one undo takes it back.

use serde_json::{Value, json};
use trestle_core::api::TABLES;
use trestle_core::error::Code;
use trestle_core::journal::check::check;
use trestle_core::journal::naming::hanging_on;
use trestle_core::values::Id;
use trestle_tests::{Laptop, pluck};

use super::put;

/// Combines, and takes it back and does it again on the way.
pub(super) fn combine(laptop: &mut Laptop, table: &str, keep: &str, drop: &str, more: Value) {
    let before = laptop.state();
    let receipt = laptop.act("stakeholders", edit(table, keep, drop, more));
    assert_eq!(receipt.undo.as_ref(), Some(&receipt.label));
    let after = laptop.state();
    laptop.undo().unwrap();
    assert_eq!(laptop.state(), before);
    let redone = laptop.redo().unwrap();
    assert_eq!((redone.left_alone, laptop.state()), (0, after));
    let db = laptop.desk.open_file().unwrap().db();
    let soundness = check(db, TABLES).unwrap();
    assert!(soundness.is_sound(), "{soundness:?}");
    let dropped: Id = drop.parse().unwrap();
    assert_eq!(hanging_on(db, TABLES, &[dropped]).unwrap()[&dropped], []);
}

fn edit(table: &str, keep: &str, drop: &str, more: Value) -> Value {
    let mut edit = json!({ "verb": "combine", "table": table, "keep_id": keep, "drop_id": drop });
    for (key, value) in more.as_object().unwrap() {
        edit[key] = value.clone();
    }
    edit
}

pub(super) fn organization(laptop: &mut Laptop, id: &str) -> Value {
    laptop.view(
        "stakeholders",
        json!({ "view": "organization", "id": id, "today": "2026-11-22" }),
    )
}

#[test]
fn the_action_is_named_after_both() {
    let mut laptop = Laptop::with_initiative();
    let [mercy, twin] = ["Mercy Health", "Mercy"].map(|name| laptop.add_organization(name));
    let chosen = json!({ "set": { "name": "Mercy Clinic" } });
    let receipt = laptop.act("stakeholders", edit("organization", &mercy, &twin, chosen));
    let label = serde_json::to_value(&receipt.label).unwrap();
    assert_eq!(
        (
            &label["verb"],
            &label["table"],
            &label["name"],
            &label["other"]
        ),
        (
            &json!("combine"),
            &json!("organization"),
            &json!("Mercy Clinic"),
            &json!("Mercy")
        )
    );
    let hits = laptop.read(json!({ "module": "search", "ask": { "text": "Mercy", "limit": 9 } }));
    assert_eq!(pluck(&hits["hits"], "title"), ["Mercy Clinic"]);
}

#[test]
fn chosen_fields_hold_what_was_chosen() {
    let mut laptop = Laptop::with_initiative();
    let mercy =
        json!({ "name": "Mercy Health", "notes": "One.", "place": "Eastbrook", "website": "" });
    let mercy = put(&mut laptop, "organization", mercy);
    let twin = json!({ "name": "Mercy", "notes": "Two.", "place": "Westbrook", "website": "mercy.example" });
    let twin = put(&mut laptop, "organization", twin);
    let [story, reach] =
        ["Story", "Reach"].map(|name| put(&mut laptop, "attribute", json!({ "name": name })));
    for (record, value) in [(&mercy, "first"), (&twin, "second")] {
        for attribute in [&story, &reach] {
            let describe = json!({ "verb": "describe", "attribute_id": attribute, "record_id": record, "value": value });
            laptop.act("stakeholders", describe);
        }
    }
    let chosen = json!({
        "set": { "place": "Westbrook", "website": "" },
        "own": { (&*reach): "second" }
    });
    combine(&mut laptop, "organization", &mercy, &twin, chosen);
    let found = organization(&mut laptop, &mercy);
    let record = &found["organization"];
    assert_eq!(
        (&record["place"], &record["website"], &record["notes"]),
        (&json!("Westbrook"), &json!(""), &json!("One.\n\nTwo."))
    );
    assert_eq!(
        pluck(&found["attributes"], "value"),
        ["first\n\nsecond", "second"]
    );
}

#[test]
fn what_was_in_the_trash_comes_back_to_the_one_that_stayed() {
    let mut laptop = Laptop::with_initiative();
    let [mercy, twin] = ["Mercy Health", "Mercy"].map(|name| laptop.add_organization(name));
    let ana = put(
        &mut laptop,
        "person",
        json!({ "name": "Ana", "organization_id": twin }),
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "person", "ids": [ana] }),
    );
    combine(&mut laptop, "organization", &mercy, &twin, json!({}));
    let restore = json!({ "verb": "restore", "table": "person", "id": ana });
    laptop.act("journal", restore);
    assert_eq!(
        pluck(&organization(&mut laptop, &mercy)["people"], "name"),
        ["Ana"]
    );
}

#[test]
fn a_combination_that_cannot_be_changes_nothing() {
    let mut laptop = Laptop::with_initiative();
    let mercy = put(
        &mut laptop,
        "organization",
        json!({ "name": "Mercy Health", "joined_on": "2026-01-01" }),
    );
    let twin = laptop.add_organization("Mercy");
    let gone = laptop.add_organization("Gone");
    let ana = put(
        &mut laptop,
        "person",
        json!({ "name": "Ana", "organization_id": twin }),
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "organization", "ids": [gone] }),
    );
    let before = laptop.state();
    for (table, keep, drop, more, code) in [
        (
            "organization",
            &mercy,
            &mercy,
            json!({}),
            Code::CombinedWithItself,
        ),
        ("organization", &mercy, &gone, json!({}), Code::Gone),
        ("organization", &gone, &mercy, json!({}), Code::Gone),
        ("organization", &mercy, &ana, json!({}), Code::Gone),
        ("person", &mercy, &twin, json!({}), Code::Gone),
        (
            "organization",
            &mercy,
            &twin,
            json!({ "set": { "name": "" } }),
            Code::Empty,
        ),
        (
            "organization",
            &mercy,
            &twin,
            json!({ "set": { "left_on": "2025-01-01" } }),
            Code::EndsBeforeStart,
        ),
        (
            "organization",
            &mercy,
            &twin,
            json!({ "set": { "colour": "red" } }),
            Code::UnknownField,
        ),
    ] {
        let refused = laptop.refusal("stakeholders", edit(table, keep, drop, more.clone()));
        assert_eq!(refused.0, code, "{table} {more}");
        assert_eq!(laptop.state(), before);
    }
}
