//! Stakeholders: fields, columns of the initiative and the order of records; the words that their other tests share.

mod organizations;
mod refusals;
mod relationships;
mod seats;

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::Laptop;

const NOWHERE: &str = "01900000-0000-7000-8000-000000000001";

fn refused(laptop: &mut Laptop, mut record: Value) -> (Code, String) {
    record["id"] = json!(Id::fresh());
    laptop.refusal("stakeholders", json!({ "verb": "put", "record": record }))
}

fn organizations(laptop: &mut Laptop, filter: Value) -> Value {
    laptop.view(
        "stakeholders",
        json!({ "view": "organizations", "filter": filter }),
    )
}

fn tie(laptop: &mut Laptop, from: &str, to: &str) -> String {
    laptop.put(
        "stakeholders",
        json!({ "table": "relationship", "from_id": from, "to_id": to }),
    )
}

fn remove(laptop: &mut Laptop, table: &str, ids: &[&str]) {
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": table, "ids": ids }),
    );
}

#[test]
fn one_field_is_set_and_the_rest_stays() {
    let mut laptop = Laptop::with_initiative();
    let id = laptop.put(
        "stakeholders",
        json!({ "table": "organization", "name": "Mercy Health", "place": "Eastbrook" }),
    );
    let receipt = laptop
        .set(
            "stakeholders",
            "organization",
            &id,
            "name",
            json!("Mercy Clinic"),
        )
        .unwrap();
    assert_eq!(
        (receipt.label.name.as_str(), receipt.label.field.as_deref()),
        ("Mercy Clinic", Some("name"))
    );
    let row = organizations(&mut laptop, json!({}))["rows"][0].clone();
    assert_eq!(
        (&row["name"], &row["place"]),
        (&json!("Mercy Clinic"), &json!("Eastbrook"))
    );
    let mut refused = |field: &str, value: Value| {
        laptop
            .set("stakeholders", "organization", &id, field, value)
            .unwrap_err()
    };
    assert_eq!(refused("colour", json!("red")).code, Code::UnknownField);
    assert_eq!(refused("id", json!(NOWHERE)).code, Code::UnknownField);
    let wrong = refused("joined_on", json!("yesterday"));
    assert_eq!(
        (wrong.code, wrong.field.as_deref()),
        (Code::WrongType, Some("joined_on"))
    );
    assert_eq!(
        wrong.message,
        "“yesterday” does not fit the field “joined_on”."
    );
    assert_eq!(refused("kind", json!("enemy")).code, Code::WrongType);
    assert_eq!(
        refused("sector_id", json!(NOWHERE)).code,
        Code::NoSuchRecord
    );
    let gone = laptop
        .set("stakeholders", "organization", NOWHERE, "name", json!("A"))
        .unwrap_err();
    assert_eq!(gone.code, Code::Gone);
}

#[test]
fn columns_of_the_initiative_hold_a_value_until_it_is_cleared() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let attribute = laptop.put(
        "stakeholders",
        json!({ "table": "attribute", "name": "Founded" }),
    );
    let describe = |value: &str| json!({ "verb": "describe", "attribute_id": attribute, "record_id": mercy, "value": value });
    let ask = json!({ "view": "organization", "id": mercy, "today": "2026-11-22" });
    for value in ["1931", "", "1932"] {
        laptop.act("stakeholders", describe(value));
        assert_eq!(
            laptop.view("stakeholders", ask.clone())["attributes"][0]["value"],
            value
        );
    }
    let nowhere =
        json!({ "verb": "describe", "attribute_id": NOWHERE, "record_id": mercy, "value": "x" });
    assert_eq!(laptop.refusal("stakeholders", nowhere).0, Code::Gone);
}

#[test]
fn a_new_record_stands_last_and_moves_where_it_is_put() {
    let mut laptop = Laptop::with_initiative();
    let names = |laptop: &mut Laptop| {
        let groups = laptop.view(
            "stakeholders",
            json!({ "view": "groups", "today": "2026-11-22" }),
        );
        groups["groups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["group"]["name"].clone())
            .collect::<Vec<_>>()
    };
    let add = |laptop: &mut Laptop, name: &str| {
        laptop.put("stakeholders", json!({ "table": "group", "name": name }))
    };
    let (one, two, three) = (
        add(&mut laptop, "One"),
        add(&mut laptop, "Two"),
        add(&mut laptop, "Three"),
    );
    assert_eq!(names(&mut laptop), ["One", "Two", "Three"]);
    let step = |id: &str, before: Option<&str>| json!({ "verb": "move", "table": "group", "id": id, "before": before });
    laptop.act("stakeholders", step(&three, Some(&one)));
    assert_eq!(names(&mut laptop), ["Three", "One", "Two"]);
    laptop.act("stakeholders", step(&one, None));
    assert_eq!(names(&mut laptop), ["Three", "Two", "One"]);
    for n in 0..50 {
        let (moved, before) = if n % 2 == 0 {
            (&one, &two)
        } else {
            (&two, &one)
        };
        laptop.act("stakeholders", step(moved, Some(before)));
    }
    assert_eq!(names(&mut laptop), ["Three", "Two", "One"]);
    let again = json!({ "table": "group", "id": one, "name": "Uno" });
    laptop.act("stakeholders", json!({ "verb": "put", "record": again }));
    assert_eq!(names(&mut laptop), ["Three", "Two", "Uno"]);
}
