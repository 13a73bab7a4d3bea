//! Stakeholders: what their records refuse, what the tables count, and what goes and comes back together.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::{Laptop, pluck};

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
fn every_record_refuses_what_it_must_not_hold() {
    let mut laptop = Laptop::with_initiative();
    let partner = laptop.add_organization("Mercy Health");
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering committee" }),
    );
    let seat = laptop.put(
        "stakeholders",
        json!({ "table": "seat", "group_id": group }),
    );
    let long = "x".repeat(501);
    let empty = [
        (json!({ "table": "organization", "name": "  " }), "name"),
        (json!({ "table": "sector" }), "name"),
        (json!({ "table": "person" }), "name"),
        (json!({ "table": "group" }), "name"),
        (json!({ "table": "attribute" }), "name"),
        (json!({ "table": "seat" }), "group_id"),
        (json!({ "table": "representation" }), "seat_id"),
        (
            json!({ "table": "representation", "seat_id": seat }),
            "person_id",
        ),
        (
            json!({ "table": "relationship", "to_id": partner }),
            "from_id",
        ),
        (
            json!({ "table": "relationship", "from_id": partner }),
            "to_id",
        ),
        (json!({ "table": "reading" }), "relationship_id"),
    ];
    for (record, field) in empty {
        assert_eq!(
            refused(&mut laptop, record),
            (Code::Empty, field.to_owned())
        );
    }
    let others = [
        (
            json!({ "table": "organization", "name": long }),
            Code::TooLong,
            "name",
        ),
        (
            json!({ "table": "organization", "name": "A", "short_name": "THIRTEENCHARS" }),
            Code::TooLong,
            "short_name",
        ),
        (
            json!({ "table": "organization", "name": "A", "sector_id": NOWHERE }),
            Code::NoSuchRecord,
            "sector_id",
        ),
        (
            json!({ "table": "organization", "name": "A", "joined_on": "2026-02-01", "left_on": "2026-01-31" }),
            Code::EndsBeforeStart,
            "left_on",
        ),
        (
            json!({ "table": "sector", "name": "A", "target": -1 }),
            Code::OutOfRange,
            "target",
        ),
        (
            json!({ "table": "person", "name": "A", "fte": 2.5 }),
            Code::OutOfRange,
            "fte",
        ),
        (
            json!({ "table": "person", "name": "A", "organization_id": NOWHERE }),
            Code::NoSuchRecord,
            "organization_id",
        ),
        (
            json!({ "table": "seat", "group_id": NOWHERE }),
            Code::NoSuchRecord,
            "group_id",
        ),
        (
            json!({ "table": "relationship", "from_id": partner, "to_id": partner }),
            Code::TieToItself,
            "to_id",
        ),
        (
            json!({ "table": "relationship", "from_id": partner, "to_id": group }),
            Code::NoSuchRecord,
            "to_id",
        ),
    ];
    for (record, code, field) in others {
        assert_eq!(refused(&mut laptop, record), (code, field.to_owned()));
    }
    let nameless = json!({ "table": "organization", "name": "Nobody" });
    assert_eq!(
        laptop.refusal("stakeholders", json!({ "verb": "put", "record": nameless })),
        (Code::BadIdentity, "id".to_owned())
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
fn the_table_of_organizations_counts_filters_and_sorts() {
    let mut laptop = Laptop::with_initiative();
    let choices = laptop.view("stakeholders", json!({ "view": "choices" }));
    let health = choices["sectors"][9]["id"].clone();
    let put = |laptop: &mut Laptop, name: &str, status: &str, sector: &Value, place: &str| {
        laptop.put(
            "stakeholders",
            json!({ "table": "organization", "name": name, "status": status, "sector_id": sector, "place": place }),
        )
    };
    let mercy = put(&mut laptop, "Mercy Health", "active", &health, "Eastbrook");
    let angel = put(
        &mut laptop,
        "Ángel Guardián",
        "paused",
        &health,
        "Westbrook",
    );
    let bus = put(
        &mut laptop,
        "City Transit",
        "active",
        &Value::Null,
        "Eastbrook",
    );
    laptop.put(
        "stakeholders",
        json!({ "table": "person", "name": "Denise", "organization_id": mercy }),
    );
    laptop.put(
        "stakeholders",
        json!({ "table": "person", "name": "José", "organization_id": mercy }),
    );
    tie(&mut laptop, &mercy, &angel);
    tie(&mut laptop, &bus, &mercy);
    let ended = json!({ "table": "relationship", "from_id": mercy, "to_id": bus, "ended_on": "2025-01-01" });
    laptop.put("stakeholders", ended);

    let list = organizations(&mut laptop, json!({}));
    assert_eq!(
        pluck(&list["rows"], "name"),
        ["Ángel Guardián", "City Transit", "Mercy Health"]
    );
    assert_eq!(pluck(&list["rows"], "ties"), [1, 1, 2]);
    assert_eq!(pluck(&list["rows"], "people"), [0, 0, 2]);
    let sector = list["sectors"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["sector"]["id"] == health)
        .unwrap();
    assert_eq!(
        (&sector["organizations"], &sector["active"]),
        (&json!(2), &json!(1))
    );

    for (filter, names) in [
        (json!({ "search": "angel" }), vec!["Ángel Guardián"]),
        (json!({ "search": "MERCY eastbr" }), vec!["Mercy Health"]),
        (json!({ "search": "%" }), vec![]),
        (
            json!({ "statuses": ["active"] }),
            vec!["City Transit", "Mercy Health"],
        ),
        (
            json!({ "sector_ids": [health] }),
            vec!["Ángel Guardián", "Mercy Health"],
        ),
        (
            json!({ "sector_ids": ["00000000-0000-0000-0000-000000000000"] }),
            vec!["City Transit"],
        ),
        (
            json!({ "order": "people", "descending": true, "limit": 1 }),
            vec!["Mercy Health"],
        ),
        (
            json!({ "order": "place", "offset": 1 }),
            vec!["Mercy Health", "Ángel Guardián"],
        ),
    ] {
        let list = organizations(&mut laptop, filter.clone());
        assert_eq!(pluck(&list["rows"], "name"), names, "{filter}");
        assert_eq!(list["total"], 3);
    }
    let part = organizations(&mut laptop, json!({ "statuses": ["active"], "limit": 1 }));
    assert_eq!(part["matching"], 2);
}

#[test]
fn an_organization_goes_with_its_ties_and_seats_and_comes_back_with_them() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let bus = laptop.add_organization("City Transit");
    let person = laptop.put(
        "stakeholders",
        json!({ "table": "person", "name": "Denise", "organization_id": mercy }),
    );
    let relationship = tie(&mut laptop, &mercy, &bus);
    let reading =
        json!({ "relationship_id": relationship, "read_on": "2026-01-05", "intensity": 3 });
    laptop.act(
        "stakeholders",
        json!({ "verb": "read", "reading": reading }),
    );
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering committee" }),
    );
    let seat = laptop.put(
        "stakeholders",
        json!({ "table": "seat", "group_id": group, "organization_id": mercy }),
    );
    laptop.put(
        "stakeholders",
        json!({ "table": "representation", "seat_id": seat, "person_id": person }),
    );
    let before = laptop.state();
    remove(&mut laptop, "organization", &[&mercy]);
    let after = laptop.state();
    for table in ["relationship", "reading", "seat", "representation"] {
        assert_eq!(after[table], json!([]), "{table}");
    }
    assert_eq!(after["person"].as_array().unwrap().len(), 1);
    let gone = json!({ "view": "organization", "id": mercy, "today": "2026-11-22" });
    let ask = json!({ "module": "stakeholders", "ask": gone });
    assert_eq!(laptop.try_read(ask).unwrap_err().code, Code::Gone);
    laptop.undo().unwrap();
    assert_eq!(laptop.state(), before);
    remove(&mut laptop, "group", &[&group]);
    assert_eq!(laptop.state()["representation"], json!([]));
    let twice = json!({ "verb": "remove", "table": "group", "ids": [group] });
    assert_eq!(
        laptop.refusal("stakeholders", twice),
        (Code::Gone, String::new())
    );
}

#[test]
fn readings_are_kept_by_day_and_the_newest_counts() {
    let mut laptop = Laptop::with_initiative();
    let (mercy, bus) = (
        laptop.add_organization("Mercy Health"),
        laptop.add_organization("City Transit"),
    );
    let relationship = tie(&mut laptop, &mercy, &bus);
    let read = |on: &str, intensity: i32| {
        let reading =
            json!({ "relationship_id": relationship, "read_on": on, "intensity": intensity });
        json!({ "verb": "read", "reading": reading })
    };
    laptop.act("stakeholders", read("2026-01-05", 1));
    laptop.act("stakeholders", read("2026-06-05", 3));
    laptop.act("stakeholders", read("2026-01-05", 2));
    let view = laptop.view(
        "stakeholders",
        json!({ "view": "relationship", "id": relationship }),
    );
    assert_eq!(
        pluck(&view["relationship"]["readings"], "intensity"),
        [3, 2]
    );
    assert_eq!(
        (&view["relationship"]["from"], &view["relationship"]["to"]),
        (&json!("Mercy Health"), &json!("City Transit"))
    );
    assert_eq!(
        laptop.refusal("stakeholders", read("2026-01-06", 5)),
        (Code::OutOfRange, "intensity".to_owned())
    );
    let undated = json!({ "verb": "read", "reading": { "relationship_id": relationship } });
    assert_eq!(
        laptop.refusal("stakeholders", undated),
        (Code::Empty, "read_on".to_owned())
    );
    let map = laptop.view("stakeholders", json!({ "view": "map" }));
    assert_eq!(pluck(&map["nodes"], "degree"), [1, 1]);
    assert_eq!(pluck(&map["edges"], "intensity"), [3]);
    assert_eq!(laptop.view("stakeholders", json!({ "view": "map" })), map);
    laptop
        .set(
            "stakeholders",
            "relationship",
            &relationship,
            "ended_on",
            json!("2026-07-01"),
        )
        .unwrap();
    assert_eq!(
        laptop.view("stakeholders", json!({ "view": "map" }))["edges"],
        json!([])
    );
}

#[test]
fn the_day_decides_who_speaks_for_a_seat() {
    let mut laptop = Laptop::with_initiative();
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering committee" }),
    );
    let seat = laptop.put(
        "stakeholders",
        json!({ "table": "seat", "group_id": group }),
    );
    let mut speaks = |name: &str, capacity: &str, from: Option<&str>, until: Option<&str>| {
        let person = laptop.put("stakeholders", json!({ "table": "person", "name": name }));
        let record = json!({
            "table": "representation", "seat_id": seat, "person_id": person, "capacity": capacity,
            "from_on": from, "until_on": until
        });
        laptop.put("stakeholders", record);
    };
    speaks("First", "leader", None, Some("2026-03-31"));
    speaks("Second", "leader", Some("2026-04-01"), None);
    speaks("Stand-in", "delegate", Some("2026-01-01"), None);
    for (today, people) in [
        ("2025-12-31", vec!["First"]),
        ("2026-03-31", vec!["First", "Stand-in"]),
        ("2026-04-01", vec!["Second", "Stand-in"]),
    ] {
        let groups = laptop.view("stakeholders", json!({ "view": "groups", "today": today }));
        let seat = &groups["groups"][0]["seats"][0];
        assert_eq!(pluck(&seat["current"], "person"), people, "{today}");
        assert_eq!(seat["representations"].as_array().unwrap().len(), 3);
    }
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
