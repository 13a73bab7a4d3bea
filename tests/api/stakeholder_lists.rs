//! The tables of people and relationships: what they find, how they are sorted, and the initiative's own columns in
//! every row.

use serde_json::{Value, json};
use trestle_tests::{Laptop, pluck};

const NONE: &str = "00000000-0000-0000-0000-000000000000";

fn people(laptop: &mut Laptop, ask: Value) -> Value {
    let mut whole = json!({ "view": "people" });
    merge(&mut whole, ask);
    laptop.view("stakeholders", whole)["people"].take()
}

fn relationships(laptop: &mut Laptop, ask: Value) -> Value {
    let mut whole = json!({ "view": "relationships" });
    merge(&mut whole, ask);
    laptop.view("stakeholders", whole)["relationships"].take()
}

fn merge(into: &mut Value, from: Value) {
    for (key, value) in from.as_object().unwrap() {
        into[key] = value.clone();
    }
}

fn put(laptop: &mut Laptop, record: Value) -> String {
    laptop.put("stakeholders", record)
}

#[test]
fn people_are_found_and_sorted() {
    let mut laptop = Laptop::with_initiative();
    let transit = laptop.add_organization("City Transit");
    let anna = json!({ "table": "person", "name": "Anna", "title": "Planner", "organization_id": transit });
    put(&mut laptop, anna);
    let bela =
        json!({ "table": "person", "name": "Béla", "title": "chair", "is_backbone_staff": true });
    put(&mut laptop, bela);
    put(&mut laptop, json!({ "table": "person", "name": "Cleo" }));
    for (ask, names) in [
        (json!({}), vec!["Anna", "Béla", "Cleo"]),
        (
            json!({ "order": "name", "descending": true }),
            vec!["Cleo", "Béla", "Anna"],
        ),
        (json!({ "order": "title" }), vec!["Cleo", "Béla", "Anna"]),
        (
            json!({ "order": "organization" }),
            vec!["Béla", "Cleo", "Anna"],
        ),
        (
            json!({ "order": "is_backbone_staff", "descending": true }),
            vec!["Béla", "Anna", "Cleo"],
        ),
        (json!({ "search": "TRANSIT plan" }), vec!["Anna"]),
        (json!({ "organization_id": transit }), vec!["Anna"]),
    ] {
        let found = people(&mut laptop, ask.clone());
        assert_eq!(pluck(&found, "name"), names, "{ask}");
    }
}

#[test]
fn relationships_are_found_by_the_askers_words_and_sorted() {
    let mut laptop = Laptop::with_initiative();
    let [a, b, c] = ["Abbey", "Bank", "Clinic"].map(|name| laptop.add_organization(name));
    let tie = |from: &str, to: &str, kind: &str, day: Option<&str>| json!({ "table": "relationship", "from_id": from, "to_id": to, "kind": kind, "started_on": day });
    put(&mut laptop, tie(&a, &b, "works_with", Some("2026-03-01")));
    let funds = put(&mut laptop, tie(&b, &c, "funds", None));
    put(&mut laptop, tie(&c, &a, "advises", Some("2025-01-01")));
    let reading = json!({ "relationship_id": funds, "read_on": "2026-01-05", "intensity": 3 });
    laptop.act(
        "stakeholders",
        json!({ "verb": "read", "reading": reading }),
    );
    let kinds =
        json!({ "works_with": "colabora con", "funds": "financia a", "advises": "asesora a" });
    for (ask, starts) in [
        (json!({}), vec!["Abbey", "Bank", "Clinic"]),
        (json!({ "order": "to" }), vec!["Clinic", "Abbey", "Bank"]),
        (
            json!({ "order": "started_on" }),
            vec!["Bank", "Clinic", "Abbey"],
        ),
        (
            json!({ "order": "intensity", "descending": true }),
            vec!["Bank", "Clinic", "Abbey"],
        ),
        (
            json!({ "order": "kind", "kinds": kinds }),
            vec!["Clinic", "Abbey", "Bank"],
        ),
        (
            json!({ "search": "FINANCIA bank", "kinds": kinds }),
            vec!["Bank"],
        ),
        (json!({ "of": a }), vec!["Abbey", "Clinic"]),
        (json!({ "search": "%" }), vec![]),
    ] {
        let found = relationships(&mut laptop, ask.clone());
        assert_eq!(pluck(&found, "from"), starts, "{ask}");
    }
}

#[test]
fn every_row_carries_what_it_holds_in_the_initiatives_own_columns() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let denise = put(&mut laptop, json!({ "table": "person", "name": "Denise" }));
    let column = |record: &str| json!({ "table": "attribute", "record": record, "name": "Reach", "kind": "text" });
    let of_organizations = put(&mut laptop, column("organization"));
    let of_people = put(&mut laptop, column("person"));
    for (attribute, record, value) in [
        (&of_organizations, &mercy, "county"),
        (&of_people, &denise, "city"),
    ] {
        laptop.act(
            "stakeholders",
            json!({ "verb": "describe", "attribute_id": attribute, "record_id": record, "value": value }),
        );
    }
    let mut rows = |view: &str| {
        let list = laptop.view("stakeholders", json!({ "view": view }));
        let rows = if view == "people" {
            &list["people"]
        } else {
            &list["rows"]
        };
        rows[0]["own"].clone()
    };
    assert_eq!(rows("people"), json!({ of_people: "city" }));
    assert_eq!(
        rows("organizations"),
        json!({ of_organizations.clone(): "county" })
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "attribute", "ids": [of_organizations] }),
    );
    let list = laptop.view("stakeholders", json!({ "view": "organizations" }));
    assert_eq!(list["rows"][0]["own"], json!({}));
    let choices = laptop.view("stakeholders", json!({ "view": "choices" }));
    assert_eq!(pluck(&choices["attributes"], "record"), ["person"]);
}

#[test]
fn an_organization_whose_sector_was_removed_is_found_among_those_without_one() {
    let mut laptop = Laptop::with_initiative();
    let sector = put(
        &mut laptop,
        json!({ "table": "sector", "name": "Lighthouses" }),
    );
    let keeper = json!({ "table": "organization", "name": "Keepers", "sector_id": sector });
    put(&mut laptop, keeper);
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "sector", "ids": [sector] }),
    );
    for (asked, found) in [(NONE, vec!["Keepers"]), (&*sector, vec![])] {
        let ask = json!({ "view": "organizations", "filter": { "sector_ids": [asked] } });
        let list = laptop.view("stakeholders", ask);
        assert_eq!(pluck(&list["rows"], "name"), found);
    }
}
