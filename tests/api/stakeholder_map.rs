//! The map that keeps its places, and the measures of the network as screens show them.

use serde_json::{Value, json};
use trestle_tests::{Laptop, pluck};

/// Five organizations in a row, so that every one between the ends splits the rest.
fn chain(laptop: &mut Laptop) -> Vec<String> {
    let ids: Vec<String> = ["Ada", "Bea", "Cid", "Dov", "Eve"]
        .iter()
        .map(|name| laptop.add_organization(name))
        .collect();
    for pair in ids.windows(2) {
        tie(laptop, &pair[0], &pair[1], json!({}));
    }
    ids
}

fn tie(laptop: &mut Laptop, from: &str, to: &str, more: Value) -> String {
    let mut record = json!({ "table": "relationship", "from_id": from, "to_id": to });
    for (field, value) in more.as_object().unwrap() {
        record[field] = value.clone();
    }
    laptop.put("stakeholders", record)
}

fn map(laptop: &mut Laptop, ask: Value) -> Value {
    let mut whole = json!({ "view": "map" });
    for (field, value) in ask.as_object().unwrap() {
        whole[field] = value.clone();
    }
    laptop.view("stakeholders", whole)
}

/// Who stands where, as an asker tells it back.
fn shown(map: &Value) -> Vec<Value> {
    let nodes = map["nodes"].as_array().unwrap().iter();
    nodes
        .map(|node| json!({ "stakeholder_id": node["id"], "x": node["x"], "y": node["y"], "pinned": node["pinned"] }))
        .collect()
}

#[test]
fn who_is_shown_stays_put_when_somebody_joins() {
    let mut laptop = Laptop::with_initiative();
    let ids = chain(&mut laptop);
    let before = shown(&map(&mut laptop, json!({})));
    let new = laptop.add_organization("Abe");
    tie(&mut laptop, &new, &ids[2], json!({}));
    let after = map(&mut laptop, json!({ "shown": before }));
    let places = shown(&after);
    assert_eq!(places.len(), 6);
    for placing in &before {
        assert!(places.contains(placing), "{placing} moved");
    }
}

#[test]
fn kept_places_hold_and_arranging_anew_moves_all_but_the_pinned() {
    let mut laptop = Laptop::with_initiative();
    let ids = chain(&mut laptop);
    let mut placings = shown(&map(&mut laptop, json!({})));
    for (at, placing) in placings.iter_mut().enumerate() {
        placing["x"] = json!(10.0 * at as f64);
        placing["y"] = json!(-3.0);
        placing["pinned"] = json!(placing["stakeholder_id"] == json!(ids[4]));
    }
    laptop.act(
        "stakeholders",
        json!({ "verb": "arrange", "placings": placings }),
    );
    assert_eq!(shown(&map(&mut laptop, json!({}))), placings);
    let anew = map(&mut laptop, json!({ "afresh": true }));
    let pinned: Vec<&Value> = anew["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|node| node["pinned"] == json!(true))
        .collect();
    assert_eq!(
        (pinned.len(), &pinned[0]["id"], &pinned[0]["y"]),
        (1, &json!(ids[4]), &json!(-3.0))
    );
    assert_ne!(shown(&anew), placings);
    laptop.undo().unwrap();
    assert_ne!(shown(&map(&mut laptop, json!({}))), placings);
}

#[test]
fn a_named_view_has_places_of_its_own() {
    let mut laptop = Laptop::with_initiative();
    let ids = chain(&mut laptop);
    let view = laptop.put(
        "stakeholders",
        json!({ "table": "map_view", "name": "By stance" }),
    );
    let placing = json!({ "stakeholder_id": ids[0], "x": 90.0, "y": 90.0, "pinned": true });
    laptop.act(
        "stakeholders",
        json!({ "verb": "arrange", "view_id": view, "placings": [placing] }),
    );
    assert!(shown(&map(&mut laptop, json!({ "view_id": view }))).contains(&placing));
    let first = map(&mut laptop, json!({}));
    assert!(!shown(&first).contains(&placing));
    assert_eq!(pluck(&first["views"], "name"), [json!("By stance")]);
}

#[test]
fn a_day_shows_the_relationships_of_that_day_and_moves_nobody() {
    let mut laptop = Laptop::with_initiative();
    let (ada, bea) = (
        laptop.add_organization("Ada"),
        laptop.add_organization("Bea"),
    );
    let cid = laptop.add_organization("Cid");
    tie(
        &mut laptop,
        &ada,
        &bea,
        json!({ "started_on": "2025-03-01", "ended_on": "2025-12-31" }),
    );
    tie(
        &mut laptop,
        &bea,
        &cid,
        json!({ "started_on": "2026-02-01" }),
    );
    let on = |laptop: &mut Laptop, day: &str| map(laptop, json!({ "on": day }));
    let counts: Vec<usize> = ["2025-02-28", "2025-12-31", "2026-01-01", "2026-02-01"]
        .iter()
        .map(|day| on(&mut laptop, day)["edges"].as_array().unwrap().len())
        .collect();
    assert_eq!(counts, [0, 1, 0, 1]);
    assert_eq!(
        shown(&on(&mut laptop, "2025-06-01")),
        shown(&on(&mut laptop, "2026-06-01"))
    );
    let days = on(&mut laptop, "2026-06-01")["days"].clone();
    assert_eq!(days, json!(["2025-03-01", "2025-12-31", "2026-02-01"]));
}

#[test]
fn people_who_have_relationships_can_be_drawn_too() {
    let mut laptop = Laptop::with_initiative();
    let ids = chain(&mut laptop);
    let mut person = |name: &str, organization: Option<&String>| {
        let record = json!({ "table": "person", "name": name, "organization_id": organization });
        laptop.put("stakeholders", record)
    };
    let (ana, ben, cleo) = (
        person("Ana", Some(&ids[0])),
        person("Ben", None),
        person("Cleo", Some(&ids[1])),
    );
    tie(
        &mut laptop,
        &ana,
        &ids[4],
        json!({ "kind": "advises", "ended_on": "2026-01-31" }),
    );
    tie(&mut laptop, &ana, &ben, json!({}));
    let without = map(&mut laptop, json!({}));
    assert_eq!(
        (
            &without["people"],
            without["edges"].as_array().unwrap().len()
        ),
        (&json!([]), 4)
    );
    let with = map(
        &mut laptop,
        json!({ "people": true, "shown": shown(&without), "on": "2026-01-31" }),
    );
    assert_eq!(pluck(&with["people"], "name"), [json!("Ana"), json!("Ben")]);
    assert!(!with.to_string().contains(&cleo));
    assert_eq!(with["people"][0]["organization_id"], json!(ids[0]));
    assert_eq!(pluck(&with["people"], "degree"), [json!(2), json!(1)]);
    assert_eq!(shown(&with), shown(&without));
    let ends: Vec<(&Value, &Value)> = with["edges"]
        .as_array()
        .unwrap()
        .iter()
        .map(|edge| (&edge["from"], &edge["to"]))
        .collect();
    // Five organizations come first, then Ana and Ben.
    assert!(ends.contains(&(&json!(5), &json!(4))) && ends.contains(&(&json!(5), &json!(6))));
    let now = map(&mut laptop, json!({ "people": true }));
    assert_eq!(now["edges"].as_array().unwrap().len(), 5);

    let placing = json!({ "stakeholder_id": ben, "x": 7.0, "y": 7.0, "pinned": true });
    laptop.act(
        "stakeholders",
        json!({ "verb": "arrange", "placings": [placing] }),
    );
    let pinned = map(&mut laptop, json!({ "people": true }));
    assert_eq!(
        (&pinned["people"][1]["x"], &pinned["people"][1]["pinned"]),
        (&json!(7.0), &json!(true))
    );
}

#[test]
fn measures_tell_who_would_be_cut_off() {
    let mut laptop = Laptop::with_initiative();
    let ids = chain(&mut laptop);
    let network = laptop.view("stakeholders", json!({ "view": "network" }));
    assert_eq!(
        pluck(&network["nodes"], "degree"),
        [1, 2, 2, 2, 1].map(|n| json!(n))
    );
    laptop.add_organization("Zoe");
    let alone = laptop.view("stakeholders", json!({ "view": "network" }))["nodes"][5].clone();
    assert_eq!(alone["weighted_degree"].to_string(), "0.0");
    // Of the six pairs of others, four have their way over the middle.
    assert_eq!(network["nodes"][2]["betweenness"], json!(4.0));
    assert_eq!(network["nodes"][1]["cut_off_ids"], json!([ids[0]]));
    assert_eq!(network["nodes"][0]["cut_off_ids"], json!([]));
    let summary = &network["summary"];
    assert_eq!(
        (
            &summary["density"],
            &summary["diameter"],
            &summary["articulation_points"]
        ),
        (&json!(0.4), &json!(4), &json!(3))
    );
    assert_eq!(network["bridges"].as_array().unwrap().len(), 4);
    let way = json!({ "view": "way", "from_id": ids[0], "to_id": ids[3] });
    assert_eq!(laptop.view("stakeholders", way)["ids"], json!(ids[..4]));
}

#[test]
fn trust_between_sectors_has_a_trend() {
    let mut laptop = Laptop::with_initiative();
    let sectors = laptop.view("stakeholders", json!({ "view": "choices" }))["sectors"].clone();
    let mut partner = |name: &str, sector: usize| {
        laptop.put(
            "stakeholders",
            json!({
                "table": "organization", "name": name, "sector_id": sectors[sector]["id"]
            }),
        )
    };
    let (bakery, school) = (partner("Bakery", 2), partner("School", 4));
    let tie = tie(&mut laptop, &bakery, &school, json!({}));
    for (on, openness) in [("2025-10-01", 2), ("2026-10-01", 4)] {
        let reading =
            json!({ "relationship_id": tie, "read_on": on, "openness": openness, "intensity": 3 });
        laptop.act(
            "stakeholders",
            json!({ "verb": "read", "reading": reading }),
        );
    }
    let network = laptop.view(
        "stakeholders",
        json!({ "view": "network", "since": "2026-01-01" }),
    );
    let pair = &network["sectors"][0];
    assert_eq!(
        (
            &pair["trust"],
            &pair["trust_before"],
            &pair["value"],
            &pair["intensity"]
        ),
        (&json!(4.0), &json!(2.0), &Value::Null, &json!(3.0))
    );
    assert_eq!(network["cross_sector_share"], json!(1.0));
}

#[test]
fn a_snapshot_keeps_what_was_measured() {
    let mut laptop = Laptop::with_initiative();
    let ids = chain(&mut laptop);
    let take = |name: &str| {
        json!({
            "verb": "take_snapshot", "id": trestle_core::values::Id::fresh(), "name": name, "taken_on": "2026-11-22",
            "filter": { "statuses": ["active"] }
        })
    };
    laptop.act("stakeholders", take("Before"));
    tie(&mut laptop, &ids[0], &ids[4], json!({}));
    laptop.act("stakeholders", take("After"));
    let kept = laptop.view("stakeholders", json!({ "view": "snapshots" }))["snapshots"].clone();
    assert_eq!(pluck(&kept, "name"), [json!("Before"), json!("After")]);
    let ties: Vec<&Value> = kept
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["summary"]["ties"])
        .collect();
    assert_eq!(ties, [&json!(4), &json!(5)]);
    let before = laptop.view(
        "stakeholders",
        json!({ "view": "snapshot", "id": kept[0]["id"] }),
    );
    assert_eq!(before["measures"]["nodes"][2]["betweenness"], json!(4.0));
    assert_eq!(before["snapshot"]["filter"]["statuses"], json!(["active"]));
}
