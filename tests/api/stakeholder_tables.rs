//! Tables in two steps: who stands in them in which order, and the rows of those that are named.

use serde_json::{Value, json};
use trestle_tests::{Laptop, pluck};

fn order(laptop: &mut Laptop, table: &str, more: Value) -> Value {
    let mut ask = json!({ "view": "order", "table": table });
    for (key, value) in more.as_object().unwrap() {
        ask[key] = value.clone();
    }
    laptop.view("stakeholders", ask)["groups"].take()
}

fn rows(laptop: &mut Laptop, table: &str, ids: &[String]) -> Value {
    let ask = json!({ "view": "rows", "table": table, "ids": ids });
    let mut view = laptop.view("stakeholders", ask);
    assert_eq!(view["table"], table);
    let rows = view["rows"].take();
    let mut rows = rows.as_array().unwrap().clone();
    let place = |row: &Value| ids.iter().position(|id| row["id"] == **id);
    rows.sort_by_key(place);
    Value::from(rows)
}

fn ids(group: &Value) -> Vec<String> {
    let ids = group["ids"].as_array().unwrap().iter();
    ids.map(|id| id.as_str().unwrap().to_owned()).collect()
}

fn remove(laptop: &mut Laptop, table: &str, id: &str) {
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": table, "ids": [id] }),
    );
}

#[test]
fn every_table_reads_the_same_in_two_steps_as_in_one() {
    let mut laptop = Laptop::with_sample();
    for (table, whole, list, orders) in [
        ("organization", "organizations", "rows", ["name", "ties"]),
        ("person", "people", "people", ["name", "organization"]),
        (
            "relationship",
            "relationships",
            "relationships",
            ["to", "intensity"],
        ),
    ] {
        for by in orders {
            for search in ["", "school"] {
                let filter = json!({ "order": by, "descending": true, "search": search });
                let mut ask = json!({ "view": whole, "filter": filter });
                for (key, value) in filter.as_object().unwrap() {
                    ask[key] = value.clone();
                }
                let at_once = laptop.view("stakeholders", ask)[list].take();
                let groups = order(&mut laptop, table, json!({ "filter": filter }));
                assert_eq!(groups[0]["value"], Value::Null);
                let found = rows(&mut laptop, table, &ids(&groups[0]));
                assert_ne!(found, json!([]), "{table} {search}");
                assert_eq!(found, at_once, "{table} by {by} with `{search}`");
            }
        }
    }
}

#[test]
fn organizations_are_gathered_under_the_values_of_a_field() {
    let mut laptop = Laptop::with_initiative();
    let sector = json!({ "table": "sector", "name": "Lighthouses" });
    let sector = laptop.put("stakeholders", sector);
    for (name, sector_id, status) in [
        ("Anchor", Some(&sector), "active"),
        ("Beacon", None, "left"),
        ("Cape", Some(&sector), "left"),
    ] {
        let record = json!({ "table": "organization", "name": name, "sector_id": sector_id, "status": status });
        laptop.put("stakeholders", record);
    }
    let gathered = |laptop: &mut Laptop, by: &str| {
        let groups = order(laptop, "organization", json!({ "group": by }));
        let groups = groups.as_array().unwrap().clone();
        let named = groups.into_iter().map(|group| {
            let rows = rows(laptop, "organization", &ids(&group));
            (group["value"].clone(), Value::from(pluck(&rows, "name")))
        });
        named.collect::<Vec<_>>()
    };
    assert_eq!(
        gathered(&mut laptop, "status"),
        [
            (json!("active"), json!(["Anchor"])),
            (json!("left"), json!(["Beacon", "Cape"])),
        ]
    );
    assert_eq!(
        gathered(&mut laptop, "sector_id"),
        [
            (json!(sector), json!(["Anchor", "Cape"])),
            (Value::Null, json!(["Beacon"])),
        ]
    );
    remove(&mut laptop, "sector", &sector);
    assert_eq!(
        gathered(&mut laptop, "sector_id"),
        [(Value::Null, json!(["Anchor", "Beacon", "Cape"]))]
    );
}

#[test]
fn rows_are_read_by_the_thousand_and_those_that_are_gone_are_left_out() {
    let mut laptop = Laptop::with_initiative();
    let [first, gone, last] = ["Abbey", "Bank", "Clinic"].map(|name| laptop.add_organization(name));
    remove(&mut laptop, "organization", &gone);
    let unknown = (0..2_500).map(|n| format!("018f0000-0000-7000-8000-{n:012}"));
    let mut asked = vec![first, gone];
    asked.extend(unknown);
    asked.push(last);
    let found = rows(&mut laptop, "organization", &asked);
    assert_eq!(pluck(&found, "name"), ["Abbey", "Clinic"]);
    assert_eq!(rows(&mut laptop, "organization", &[]), json!([]));
}
