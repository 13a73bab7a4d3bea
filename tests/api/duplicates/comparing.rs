//! Two records side by side.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_tests::{Laptop, pluck};

use super::put;

fn compare(laptop: &mut Laptop, table: &str, one: &str, other: &str) -> Value {
    laptop.view("stakeholders", ask(table, one, other))
}

fn ask(table: &str, one: &str, other: &str) -> Value {
    json!({ "view": "comparison", "table": table, "one_id": one, "other_id": other })
}

fn field<'a>(comparison: &'a Value, name: &str) -> &'a Value {
    let fields = comparison["fields"].as_array().unwrap();
    fields.iter().find(|field| field["field"] == name).unwrap()
}

#[test]
fn fields_stand_side_by_side_with_whose_value_stays() {
    let mut laptop = Laptop::with_initiative();
    let health = put(&mut laptop, "sector", json!({ "name": "Health care" }));
    let mercy = json!({
        "name": "Mercy Health", "sector_id": health, "notes": "Knows the county.", "tags": "health, youth",
        "agreement_signed_on": "2026-01-01", "left_on": null, "website": ""
    });
    let twin = json!({
        "name": "Mercy", "notes": "Prefers mornings.", "tags": "Youth, care", "agreement_renews_on": "2025-01-01",
        "left_on": "2025-06-30", "website": "mercy.example", "place": "Eastbrook"
    });
    let one = put(&mut laptop, "organization", mercy);
    let other = put(&mut laptop, "organization", twin);
    let found = compare(&mut laptop, "organization", &one, &other);
    for (name, holds, both) in [
        ("name", "one", json!(null)),
        ("sector_id", "one", json!(null)),
        (
            "notes",
            "both",
            json!("Knows the county.\n\nPrefers mornings."),
        ),
        ("tags", "both", json!("health, youth, care")),
        ("agreement_renews_on", "one", json!(null)),
        ("left_on", "one", json!(null)),
        ("website", "other", json!(null)),
        ("place", "other", json!(null)),
    ] {
        let field = field(&found, name);
        assert_eq!(
            (&field["holds"], &field["both"]),
            (&json!(holds), &both),
            "{name}"
        );
    }
    assert_eq!(field(&found, "sector_id")["one_name"], "Health care");
    assert_eq!(
        (&found["one"]["name"], &found["other"]["name"]),
        (&json!("Mercy Health"), &json!("Mercy"))
    );
    let turned = compare(&mut laptop, "organization", &other, &one);
    assert_eq!(field(&turned, "agreement_signed_on")["holds"], "one");
    assert_eq!(field(&turned, "sector_id")["holds"], "other");
}

#[test]
fn columns_of_the_initiative_stand_side_by_side() {
    let mut laptop = Laptop::with_initiative();
    let [one, other] = ["Mercy Health", "Mercy"].map(|name| laptop.add_organization(name));
    let columns = [
        (
            "Story",
            "text",
            "",
            ["Since 1931", "Began small"],
            json!("Since 1931\n\nBegan small"),
            "both",
        ),
        ("Reach", "number", "", ["12", "14"], json!(null), "one"),
        (
            "Languages",
            "multi_choice",
            "en\nes\nfr",
            ["en\nes", "es\nfr"],
            json!("en\nes\nfr"),
            "both",
        ),
        (
            "Founded",
            "date",
            "",
            ["", "1931-05-01"],
            json!(null),
            "other",
        ),
        ("Unused", "text", "", ["", ""], json!(null), ""),
    ];
    for (name, kind, choices, values, ..) in &columns {
        let column = json!({ "name": name, "kind": kind, "choices": choices });
        let attribute = put(&mut laptop, "attribute", column);
        for (record, value) in [&one, &other].into_iter().zip(values) {
            let describe = json!({ "verb": "describe", "attribute_id": attribute, "record_id": record, "value": value });
            laptop.act("stakeholders", describe);
        }
    }
    let found = compare(&mut laptop, "organization", &one, &other);
    let own = found["own"].as_array().unwrap();
    assert_eq!(own.len(), 4);
    for (own, (name, _, _, values, both, holds)) in own.iter().zip(&columns) {
        assert_eq!(own["attribute"]["name"], *name);
        assert_eq!(
            (&own["one"], &own["other"]),
            (&json!(values[0]), &json!(values[1]))
        );
        assert_eq!(
            (&own["both"], &own["holds"]),
            (both, &json!(holds)),
            "{name}"
        );
    }
}

#[test]
fn what_would_go_be_there_twice_or_become_one_is_told() {
    let mut laptop = Laptop::with_initiative();
    let [one, other, transit, library] =
        ["Mercy Health", "Mercy", "Transit", "Library"].map(|name| laptop.add_organization(name));
    for (from, to, kind, direction) in [
        (&one, &other, "works_with", "undirected"),
        (&one, &transit, "funds", "directed"),
        (&other, &transit, "funds", "directed"),
        (&one, &library, "funds", "directed"),
        (&library, &other, "funds", "directed"),
        (&one, &library, "works_with", "mutual"),
        (&library, &other, "works_with", "undirected"),
        (&one, &transit, "advises", "directed"),
    ] {
        let tie = json!({ "from_id": from, "to_id": to, "kind": kind, "direction": direction });
        put(&mut laptop, "relationship", tie);
    }
    let steering = put(&mut laptop, "group", json!({ "name": "Steering" }));
    let data = put(&mut laptop, "group", json!({ "name": "Data team" }));
    for (group, organization) in [(&steering, &one), (&steering, &other), (&data, &other)] {
        put(
            &mut laptop,
            "seat",
            json!({ "group_id": group, "organization_id": organization }),
        );
    }
    for (stakeholder, score) in [(&one, 80), (&other, 20)] {
        let verdicts = json!([{ "criterion": "power", "score": score }, { "criterion": "urgency", "score": 50 }]);
        let assess = json!({ "verb": "assess", "stakeholder_id": stakeholder, "assessed_on": "2026-05-01", "verdicts": verdicts });
        laptop.act("stakeholders", assess);
    }
    let found = compare(&mut laptop, "organization", &one, &other);
    assert_eq!(pluck(&found["between"], "kind"), ["works_with"]);
    let doublings = found["doublings"].as_array().unwrap();
    let told: Vec<String> = doublings
        .iter()
        .map(|doubling| {
            format!(
                "{} {} {}",
                doubling["table"], doubling["kind"], doubling["name"]
            )
            .replace('"', "")
        })
        .collect();
    assert_eq!(
        told,
        [
            "relationship works_with Library",
            "relationship funds Transit",
            "seat  Steering"
        ]
    );
    let clashes = found["clashes"].as_array().unwrap();
    let power = clashes
        .iter()
        .find(|clash| clash["about"][1]["value"] == "power")
        .unwrap();
    assert_eq!(clashes.len(), 2);
    assert_eq!(
        pluck(&power["about"], "field"),
        ["assessor_id", "criterion", "assessed_on"]
    );
    let differing = &power["differing"][0];
    assert_eq!(
        differing["one"],
        json!({ "field": "score", "value": 80, "name": null })
    );
    assert_eq!(
        (&differing["other"]["value"], &differing["both_stay"]),
        (&json!(20), &json!(false))
    );
    assert_eq!(
        pluck(&found["one"]["hanging"], "table"),
        ["seat", "relationship", "assessment"]
    );
    assert_eq!(pluck(&found["one"]["hanging"], "count"), [1, 5, 2]);
}

#[test]
fn two_different_records_that_are_there_are_compared() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let transit = laptop.add_organization("Transit");
    let ana = put(
        &mut laptop,
        "person",
        json!({ "name": "Ana", "organization_id": mercy }),
    );
    let mut refused = |table: &str, one: &str, other: &str| {
        let ask = json!({ "module": "stakeholders", "ask": ask(table, one, other) });
        laptop.try_read(ask).unwrap_err().code
    };
    assert_eq!(
        refused("organization", &mercy, &mercy),
        Code::CombinedWithItself
    );
    assert_eq!(refused("organization", &mercy, &ana), Code::Gone);
    assert_eq!(refused("person", &ana, &transit), Code::Gone);
    let remove = json!({ "verb": "remove", "table": "organization", "ids": [transit] });
    laptop.act("stakeholders", remove);
    let ask = json!({ "module": "stakeholders", "ask": ask("organization", &mercy, &transit) });
    assert_eq!(laptop.try_read(ask).unwrap_err().code, Code::Gone);
}
