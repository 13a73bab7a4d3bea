//! The table of organizations, and what goes and comes with one.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_tests::{Laptop, pluck};

use super::{organizations, remove, tie};

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
