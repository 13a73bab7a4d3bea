//! The common agenda: working text, frozen versions that never change, and who stands behind which of them.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::{Laptop, pluck};

fn section(laptop: &mut Laptop, title: &str) -> String {
    laptop.put(
        "agenda",
        json!({ "table": "agenda_section", "title": title, "body": "Every child *fed*." }),
    )
}

fn freeze(laptop: &mut Laptop, on: &str) -> String {
    let id = Id::fresh().to_string();
    laptop.act(
        "agenda",
        json!({ "verb": "freeze", "id": id, "frozen_on": on, "notes": "why" }),
    );
    id
}

fn endorse(organization: &str, version: &str, answer: &str) -> Value {
    json!({
        "verb": "endorse", "organization_id": organization, "version_id": version, "answer": answer,
        "answered_on": "2026-11-20"
    })
}

fn agenda(laptop: &mut Laptop) -> Value {
    laptop.view("agenda", json!({ "view": "agenda" }))
}

#[test]
fn what_the_agenda_refuses() {
    let mut laptop = Laptop::with_initiative();
    let goal = laptop.put("agenda", json!({ "table": "goal", "name": "Fed" }));
    let put = |mut record: Value| {
        record["id"] = json!(Id::fresh());
        json!({ "verb": "put", "record": record })
    };
    for (record, code, field) in [
        (
            json!({ "table": "agenda_section", "title": " " }),
            Code::Empty,
            "title",
        ),
        (json!({ "table": "goal" }), Code::Empty, "name"),
        (
            json!({ "table": "strategy", "goal_id": goal }),
            Code::Empty,
            "name",
        ),
        (
            json!({ "table": "strategy", "name": "Pantries" }),
            Code::Empty,
            "goal_id",
        ),
        (
            json!({ "table": "strategy", "name": "Pantries", "goal_id": Id::fresh() }),
            Code::NoSuchRecord,
            "goal_id",
        ),
        (
            json!({ "table": "agenda_version", "number": 1, "body": "not a text" }),
            Code::WrongType,
            "body",
        ),
        (
            json!({ "table": "endorsement" }),
            Code::Empty,
            "organization_id",
        ),
    ] {
        assert_eq!(
            laptop.refusal("agenda", put(record)),
            (code, field.to_owned())
        );
    }
    let nothing = json!({ "verb": "freeze", "id": Id::fresh(), "frozen_on": "2026-11-01" });
    assert_eq!(
        laptop.refusal("agenda", nothing),
        (Code::NothingToFreeze, String::new())
    );
    section(&mut laptop, "Our vision");
    let version = freeze(&mut laptop, "2026-11-01");
    let early = json!({ "verb": "adopt", "id": version, "adopted_on": "2026-10-31" });
    assert_eq!(
        laptop.refusal("agenda", early),
        (Code::EndsBeforeStart, "adopted_on".to_owned())
    );
    let nobody = endorse(&Id::fresh().to_string(), &version, "endorsed");
    assert_eq!(laptop.refusal("agenda", nobody).0, Code::Gone);
    let partner = laptop.add_organization("Mercy Health");
    let nowhere = endorse(&partner, &Id::fresh().to_string(), "endorsed");
    assert_eq!(
        laptop.refusal("agenda", nowhere),
        (Code::NoSuchRecord, "version_id".to_owned())
    );
}

#[test]
fn sections_goals_and_strategies_are_put_in_order() {
    let mut laptop = Laptop::with_initiative();
    let (one, two, three) = (
        section(&mut laptop, "One"),
        section(&mut laptop, "Two"),
        section(&mut laptop, "Three"),
    );
    let step = |id: &str, before: Option<&str>| json!({ "verb": "move", "table": "agenda_section", "id": id, "before": before });
    assert_eq!(
        pluck(&agenda(&mut laptop)["sections"], "title"),
        ["One", "Two", "Three"]
    );
    laptop.act("agenda", step(&three, Some(&two)));
    laptop.act("agenda", step(&one, None));
    assert_eq!(
        pluck(&agenda(&mut laptop)["sections"], "title"),
        ["Three", "Two", "One"]
    );
    laptop.undo().unwrap();
    assert_eq!(
        pluck(&agenda(&mut laptop)["sections"], "title"),
        ["One", "Three", "Two"]
    );
    let goal = laptop.put("agenda", json!({ "table": "goal", "name": "Fed" }));
    for name in ["Pantries", "Passes"] {
        laptop.put(
            "agenda",
            json!({ "table": "strategy", "name": name, "goal_id": goal }),
        );
    }
    assert_eq!(
        pluck(&agenda(&mut laptop)["goals"][0]["strategies"], "name"),
        ["Pantries", "Passes"]
    );
    laptop.act(
        "agenda",
        json!({ "verb": "remove", "table": "goal", "ids": [goal] }),
    );
    assert_eq!(laptop.state()["strategy"], json!([]));
    laptop.undo().unwrap();
    assert_eq!(laptop.state()["strategy"].as_array().unwrap().len(), 2);
}

#[test]
fn a_frozen_version_says_for_ever_what_it_said() {
    let mut laptop = Laptop::with_initiative();
    let vision = section(&mut laptop, "Our vision");
    let version = freeze(&mut laptop, "2026-11-01");
    assert_eq!(agenda(&mut laptop)["changed_since_version"], false);
    laptop
        .set(
            "agenda",
            "agenda_section",
            &vision,
            "body",
            json!("Every child fed and ready."),
        )
        .unwrap();
    assert_eq!(agenda(&mut laptop)["changed_since_version"], true);
    let detail = laptop.view("agenda", json!({ "view": "version", "id": version }));
    assert_eq!(
        detail["snapshot"]["sections"][0]["body"],
        "Every child *fed*."
    );
    for (field, value) in [("body", json!("{}")), ("number", json!(7))] {
        let fault = laptop
            .set("agenda", "agenda_version", &version, field, value)
            .unwrap_err();
        assert_eq!(
            (fault.code, fault.details["number"].as_str()),
            (Code::VersionFrozen, "1")
        );
    }
    let text = json!({ "sections": [], "goals": [] }).to_string();
    let over = json!({ "table": "agenda_version", "id": version, "number": 1, "body": text });
    let over = json!({ "verb": "put", "record": over });
    assert_eq!(
        laptop.refusal("agenda", over),
        (Code::VersionFrozen, "body".to_owned())
    );
    let same = json!({ "verb": "freeze", "id": version, "frozen_on": "2026-11-02" });
    assert_eq!(
        laptop.refusal("agenda", same),
        (Code::BadIdentity, "id".to_owned())
    );
    laptop
        .set(
            "agenda",
            "agenda_version",
            &version,
            "notes",
            json!("Written in four meetings."),
        )
        .unwrap();
    assert_eq!(
        laptop.view("agenda", json!({ "view": "version", "id": version }))["snapshot"],
        detail["snapshot"]
    );
}

#[test]
fn versions_are_numbered_and_one_is_adopted() {
    let mut laptop = Laptop::with_initiative();
    section(&mut laptop, "Our vision");
    let first = freeze(&mut laptop, "2026-01-01");
    laptop.act(
        "agenda",
        json!({ "verb": "adopt", "id": first, "adopted_on": "2026-01-15" }),
    );
    let second = freeze(&mut laptop, "2026-06-01");
    let versions = agenda(&mut laptop)["versions"].clone();
    assert_eq!(pluck(&versions, "number"), [2, 1]);
    assert_eq!(pluck(&versions, "state"), ["circulated", "adopted"]);
    laptop.act(
        "agenda",
        json!({ "verb": "adopt", "id": second, "adopted_on": "2026-06-15" }),
    );
    assert_eq!(
        pluck(&agenda(&mut laptop)["versions"], "state"),
        ["adopted", "superseded"]
    );
    laptop.undo().unwrap();
    assert_eq!(
        pluck(&agenda(&mut laptop)["versions"], "state"),
        ["circulated", "adopted"]
    );
}

#[test]
fn endorsements_count_by_version_and_remember_an_older_one() {
    let mut laptop = Laptop::with_initiative();
    section(&mut laptop, "Our vision");
    let names = [
        "Bread for All",
        "City Transit",
        "Eastbrook Schools",
        "Mercy Health",
    ];
    let partners = names.map(|name| laptop.add_organization(name));
    let paused = laptop.put(
        "stakeholders",
        json!({ "table": "organization", "name": "Paused Partner", "status": "paused" }),
    );
    let first = freeze(&mut laptop, "2026-01-01");
    laptop.act("agenda", endorse(&partners[0], &first, "endorsed"));
    laptop.act(
        "agenda",
        endorse(&partners[1], &first, "endorsed_with_reservations"),
    );
    laptop.act("agenda", endorse(&partners[2], &first, "declined"));
    laptop.act("agenda", endorse(&paused, &first, "endorsed"));
    let second = freeze(&mut laptop, "2026-06-01");
    laptop.act("agenda", endorse(&partners[0], &second, "endorsed"));
    laptop.act(
        "agenda",
        endorse(&partners[0], &second, "endorsed_with_reservations"),
    );

    let versions = agenda(&mut laptop)["versions"].clone();
    assert_eq!(pluck(&versions, "endorsed"), [1, 3]);
    assert_eq!(pluck(&versions, "with_reservations"), [1, 1]);
    assert_eq!(pluck(&versions, "declined"), [0, 1]);
    assert_eq!(pluck(&versions, "to_ask"), [4, 4]);
    let rows =
        laptop.view("agenda", json!({ "view": "version", "id": second }))["endorsements"].clone();
    assert_eq!(pluck(&rows, "organization"), names);
    assert_eq!(
        pluck(&rows, "answer"),
        [
            "endorsed_with_reservations",
            "not_asked",
            "not_asked",
            "not_asked"
        ]
    );
    assert_eq!(
        pluck(&rows, "endorsed_older"),
        [json!(1), json!(1), Value::Null, Value::Null]
    );
    let ask = json!({ "view": "overview", "today": "2026-11-22" });
    let coverage = laptop.view("conditions", ask)["endorsement"].clone();
    let counts =
        ["number", "endorsed", "active", "endorsed_older"].map(|field| coverage[field].clone());
    assert_eq!(counts, [2, 1, 4, 1]);
}
