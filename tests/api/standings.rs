//! Assessments, sector coverage, contributions, kinds of relationship, typed columns and places on the map.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_tests::{Laptop, pluck};

fn assess(laptop: &mut Laptop, whom: &str, by: Option<&str>, on: &str, verdicts: Value) {
    laptop.act(
        "stakeholders",
        json!({
            "verb": "assess", "stakeholder_id": whom, "assessor_id": by, "assessed_on": on, "verdicts": verdicts
        }),
    );
}

fn standing(laptop: &mut Laptop, on: &str, since: Option<&str>) -> Value {
    let ask = json!({ "view": "standings", "on": on, "since": since });
    laptop.view("stakeholders", ask)["rows"][0].clone()
}

#[test]
fn several_assessors_make_a_spread_a_quadrant_and_a_trail() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let ana = laptop.put(
        "stakeholders",
        json!({ "table": "person", "name": "Ana Ruiz" }),
    );
    let power_and_interest = |power: i32, interest: i32| json!([{ "criterion": "power", "score": power }, { "criterion": "interest", "score": interest }]);
    assess(
        &mut laptop,
        &mercy,
        None,
        "2026-01-10",
        power_and_interest(80, 20),
    );
    assess(
        &mut laptop,
        &mercy,
        Some(&ana),
        "2026-06-10",
        power_and_interest(60, 90),
    );
    let before = standing(&mut laptop, "2026-05-31", None);
    assert_eq!(before["standing"]["quadrant"], "keep_satisfied");
    let now = standing(&mut laptop, "2026-06-30", Some("2026-02-01"));
    assert_eq!(now["standing"]["quadrant"], "manage_closely");
    let power = &now["standing"]["judgements"][0];
    assert_eq!(
        (&power["mean"], &power["least"], &power["most"]),
        (&json!(70.0), &json!(60), &json!(80))
    );
    assert_eq!(
        pluck(&now["trail"], "on"),
        [json!("2026-02-01"), json!("2026-06-10")]
    );
    laptop.undo().unwrap();
    assert_eq!(
        standing(&mut laptop, "2026-06-30", None)["standing"],
        before["standing"]
    );
}

#[test]
fn a_second_verdict_of_a_day_replaces_the_first_and_an_empty_one_takes_it_back() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    for level in ["resistant", "neutral"] {
        let stance = json!([{ "criterion": "stance", "level": level }]);
        assess(&mut laptop, &mercy, None, "2026-03-01", stance);
    }
    let desired = json!([{ "criterion": "stance_desired", "level": "leading" }]);
    assess(&mut laptop, &mercy, None, "2026-03-01", desired);
    let found = standing(&mut laptop, "2026-03-01", None)["standing"].clone();
    assert_eq!(found["judgements"][0]["level"], "neutral");
    assert_eq!(
        found["judgements"][0]["opinions"].as_array().unwrap().len(),
        1
    );
    assert_eq!(found["stance_gap"], 2);
    assess(
        &mut laptop,
        &mercy,
        None,
        "2026-03-01",
        json!([{ "criterion": "stance" }]),
    );
    let found = standing(&mut laptop, "2026-03-01", None)["standing"].clone();
    assert_eq!(
        pluck(&found["judgements"], "criterion"),
        [json!("stance_desired")]
    );
    assert_eq!(found["stance_gap"], Value::Null);
}

#[test]
fn verdicts_keep_to_their_scale() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let mut refusal = |verdict: Value| {
        laptop.refusal(
            "stakeholders",
            json!({
                "verb": "assess", "stakeholder_id": mercy, "assessed_on": "2026-03-01", "verdicts": [verdict]
            }),
        )
    };
    let over = refusal(json!({ "criterion": "power", "score": 101 }));
    assert_eq!(over, (Code::OutOfRange, "score".to_owned()));
    let word = refusal(json!({ "criterion": "stance", "level": "furious" }));
    assert_eq!(word, (Code::NotAChoice, "level".to_owned()));
    let mixed = refusal(json!({ "criterion": "urgency", "level": "leading" }));
    assert_eq!(mixed, (Code::Empty, "score".to_owned()));
}

#[test]
fn coverage_counts_who_is_missing_and_where_all_hangs_on_one() {
    let mut laptop = Laptop::with_initiative();
    let sectors = laptop.view("stakeholders", json!({ "view": "choices" }))["sectors"].clone();
    let business = sectors[2]["id"].as_str().unwrap().to_owned();
    laptop
        .set("stakeholders", "sector", &business, "target", json!(3))
        .unwrap();
    for (name, status) in [("Ford & Sons", "active"), ("Bakery", "prospective")] {
        let record = json!({ "table": "organization", "name": name, "sector_id": business, "status": status });
        laptop.put("stakeholders", record);
    }
    laptop.add_organization("Nowhere Club");
    let coverage = laptop.view(
        "stakeholders",
        json!({ "view": "coverage", "today": "2026-11-22" }),
    );
    let row = &coverage["sectors"][2];
    assert_eq!(pluck(&row["active"], "name"), [json!("Ford & Sons")]);
    assert_eq!(pluck(&row["others"], "name"), [json!("Bakery")]);
    assert_eq!(
        (&row["missing"], &row["is_only_one"]),
        (&json!(2), &json!(true))
    );
    assert_eq!(
        (
            &coverage["missing"],
            &coverage["targets"],
            &coverage["reached"]
        ),
        (&json!(2), &json!(1), &json!(0))
    );
    let last = coverage["sectors"].as_array().unwrap().last().unwrap();
    assert_eq!(
        (&last["sector"], &last["active"][0]["name"]),
        (&Value::Null, &json!("Nowhere Club"))
    );
}

#[test]
fn needs_meet_the_offers_that_fit() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let library = laptop.add_organization("Library");
    let mut add = |whose: &str, side: &str, kind: &str, name: &str, from: Value, until: Value| {
        laptop.put("stakeholders", json!({
            "table": "contribution", "organization_id": whose, "side": side, "kind": kind, "name": name,
            "from_on": from, "until_on": until
        }))
    };
    let need = add(
        &mercy,
        "needed",
        "space",
        "Room",
        json!("2026-03-01"),
        Value::Null,
    );
    let fits = add(
        &library,
        "offered",
        "space",
        "Hall",
        Value::Null,
        json!("2026-12-31"),
    );
    add(
        &library,
        "offered",
        "space",
        "Hall last winter",
        Value::Null,
        json!("2026-02-28"),
    );
    add(
        &library,
        "offered",
        "money",
        "Grant",
        Value::Null,
        Value::Null,
    );
    add(
        &mercy,
        "offered",
        "space",
        "Own canteen",
        Value::Null,
        Value::Null,
    );
    let list = laptop.view("stakeholders", json!({ "view": "contributions" }));
    assert_eq!(
        list["matches"],
        json!([{ "need_id": need, "offer_ids": [fits] }])
    );
}

#[test]
fn offers_that_are_enough_come_before_those_that_are_too_little_in_the_same_unit() {
    let mut laptop = Laptop::with_initiative();
    let (mercy, library) = (
        laptop.add_organization("Mercy Health"),
        laptop.add_organization("Library"),
    );
    let mut add = |organization: &str, side: &str, name: &str, amount: Value, unit: &str| {
        laptop.put(
            "stakeholders",
            json!({
                "table": "contribution", "organization_id": organization, "side": side, "kind": "staff_time",
                "name": name, "amount": amount, "unit": unit
            }),
        )
    };
    add(&mercy, "needed", "Tutors", json!(20), "Hours a month");
    let few = add(&library, "offered", "A few", json!(8), "hours a month");
    let many = add(&library, "offered", "Many", json!(20), "hours a month ");
    let other = add(&library, "offered", "In days", json!(2), "days");
    let open = add(&library, "offered", "To be agreed", Value::Null, "");
    let list = laptop.view("stakeholders", json!({ "view": "contributions" }));
    let offers = list["matches"][0]["offer_ids"].as_array().unwrap().clone();
    assert_eq!(offers.len(), 4, "all of them could meet it");
    assert_eq!(offers.last().unwrap(), &json!(few), "too little comes last");
    for enough in [many, other, open] {
        assert!(offers[..3].contains(&json!(enough)));
    }
}

#[test]
fn kinds_of_relationship_are_the_initiatives_own() {
    let mut laptop = Laptop::with_initiative();
    let (mercy, library) = (
        laptop.add_organization("Mercy Health"),
        laptop.add_organization("Library"),
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "name_kind", "code": "funds", "name": "Pays for" }),
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "name_kind", "name": "Lends búses to" }),
    );
    let kinds =
        laptop.view("stakeholders", json!({ "view": "choices" }))["relationship_kinds"].clone();
    assert_eq!(
        pluck(&kinds, "code"),
        [json!("funds"), json!("lends_buses_to")]
    );
    let tie = json!({ "table": "relationship", "from_id": mercy, "to_id": library, "kind": "lends_buses_to" });
    laptop.put("stakeholders", tie);
    let remove =
        |id: &Value| json!({ "verb": "remove", "table": "relationship_kind", "ids": [id] });
    let used = laptop.refusal("stakeholders", remove(&kinds[1]["id"]));
    assert_eq!(used.0, Code::KindInUse);
    laptop.act("stakeholders", remove(&kinds[0]["id"]));
}

#[test]
fn a_typed_column_holds_only_what_fits_and_keeps_what_it_holds() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    let field = |kind: &str| json!({ "table": "attribute", "name": kind, "kind": kind, "choices": "North\nSouth" });
    for (kind, good, bad) in [
        ("number", "12.5", "twelve"),
        ("date", "2026-02-28", "28/02/2026"),
        ("choice", "North", "East"),
        ("multi_choice", "North\nSouth", "North\nEast"),
        ("link", "https://mercy.example", "mercy.example"),
    ] {
        let id = laptop.put("stakeholders", field(kind));
        let describe = |value: &str| json!({ "verb": "describe", "attribute_id": id, "record_id": mercy, "value": value });
        laptop.act("stakeholders", describe(good));
        assert_eq!(
            laptop.refusal("stakeholders", describe(bad)).1,
            "value",
            "{kind}"
        );
    }
    let text = laptop.put(
        "stakeholders",
        json!({ "table": "attribute", "name": "Words" }),
    );
    laptop.act(
        "stakeholders",
        json!({
            "verb": "describe", "attribute_id": text, "record_id": mercy, "value": "not a number"
        }),
    );
    let refusal = laptop
        .set("stakeholders", "attribute", &text, "kind", json!("number"))
        .unwrap_err();
    assert_eq!(
        (refusal.code, refusal.details["count"].as_str()),
        (Code::ValuesDoNotFit, "1")
    );
    laptop
        .set("stakeholders", "attribute", &text, "kind", json!("text"))
        .unwrap();
}

#[test]
fn what_was_judged_before_is_kept_beside_what_counts_now() {
    let mut laptop = Laptop::with_initiative();
    let mercy = laptop.add_organization("Mercy Health");
    for (on, power) in [("2026-01-10", 80), ("2026-06-10", 60)] {
        let verdicts = json!([{ "criterion": "power", "score": power }]);
        assess(&mut laptop, &mercy, None, on, verdicts);
    }
    let ask = json!({ "view": "organization", "id": mercy, "today": "2026-06-30" });
    let detail = laptop.view("stakeholders", ask);
    assert_eq!(detail["standing"]["judgements"][0]["mean"], 60.0);
    assert_eq!(
        pluck(&detail["assessments"], "score"),
        [json!(60), json!(80)]
    );
}
