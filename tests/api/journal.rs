//! History as a person sees it: what was done, by whom, from what to what; the trash; and the way back to any of it.

use serde_json::{Value, json};
use trestle_core::api::{self, Edit, Moment};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::{Laptop, pluck};

fn changes(laptop: &mut Laptop, id: &str) -> Value {
    laptop.view("journal", json!({ "view": "record", "id": id }))["changes"].clone()
}

fn trash(laptop: &mut Laptop) -> Value {
    laptop.view("journal", json!({ "view": "trash" }))["records"].clone()
}

fn restore(table: &str, id: &str, after: Option<&Value>) -> Value {
    json!({ "verb": "restore", "table": table, "id": id, "after": after })
}

#[test]
fn the_history_of_a_record_tells_from_what_to_what_and_who() {
    let mut laptop = Laptop::with_initiative();
    let choices = laptop.view("stakeholders", json!({ "view": "choices" }));
    let (sector, name) = (
        choices["sectors"][9]["id"].clone(),
        choices["sectors"][9]["name"].clone(),
    );
    let id = laptop.add_organization("Mercy Health");
    laptop
        .set(
            "stakeholders",
            "organization",
            &id,
            "place",
            json!("Eastbrook"),
        )
        .unwrap();
    let edit = json!({ "module": "stakeholders", "edit": {
        "verb": "set", "table": "organization", "id": id, "set": { "place": "Westbrook", "sector_id": sector }
    } });
    let edit: Edit = serde_json::from_value(edit).unwrap();
    let moment = Moment {
        wall_ms: 1_790_000_900_000,
        author: "Luis".to_owned(),
    };
    api::edit(&mut laptop.desk, &moment, &edit).unwrap();

    let changes = changes(&mut laptop, &id);
    let told: Vec<[&Value; 4]> = changes
        .as_array()
        .unwrap()
        .iter()
        .map(|change| {
            [
                &change["field"],
                &change["from"],
                &change["to"],
                &change["action"]["author"],
            ]
        })
        .collect();
    assert_eq!(
        told,
        [
            [
                &json!("place"),
                &json!("Eastbrook"),
                &json!("Westbrook"),
                &json!("Luis")
            ],
            [&json!("sector_id"), &Value::Null, &sector, &json!("Luis")],
            [
                &json!("place"),
                &json!(""),
                &json!("Eastbrook"),
                &json!("Ana")
            ],
            [
                &json!("name"),
                &json!(""),
                &json!("Mercy Health"),
                &json!("Ana")
            ],
            [&json!("deleted"), &json!(0), &json!(0), &json!("Ana")],
        ]
    );
    assert_eq!(
        (&changes[1]["from_name"], &changes[1]["to_name"]),
        (&Value::Null, &name)
    );
    assert_eq!(changes[0]["action"]["at_ms"], 1_790_000_900_000.0);
    assert_eq!(changes[0]["action"]["id"], changes[1]["action"]["id"]);
}

#[test]
fn the_newest_actions_come_first_by_name() {
    let mut laptop = Laptop::with_initiative();
    laptop.add_organization("Mercy Health");
    laptop.add_organization("City Transit");
    laptop.undo().unwrap();
    let recent = |laptop: &mut Laptop, skip: u32, limit: u32| {
        laptop.view(
            "journal",
            json!({ "view": "recent", "skip": skip, "limit": limit }),
        )["actions"]
            .clone()
    };
    let actions = recent(&mut laptop, 0, 10);
    assert_eq!(pluck(&actions, "kind"), ["undo", "do", "do", "start"]);
    assert_eq!(
        pluck(&Value::from(pluck(&actions, "label")), "name"),
        [
            "City Transit",
            "City Transit",
            "Mercy Health",
            "Ready by Five"
        ]
    );
    assert_eq!(pluck(&recent(&mut laptop, 1, 2), "kind"), ["do", "do"]);
    let receipt = laptop.redo().unwrap();
    assert_eq!(
        receipt.undo.map(|label| label.name).as_deref(),
        Some("City Transit")
    );
    assert_eq!(receipt.redo, None);
}

#[test]
fn what_is_removed_lies_in_the_trash_until_it_is_brought_back() {
    let mut laptop = Laptop::with_initiative();
    let (one, two) = (
        laptop.add_organization("Mercy Health"),
        laptop.add_organization("City Transit"),
    );
    let state = laptop.state();
    let remove = |ids: &[&str]| json!({ "verb": "remove", "table": "organization", "ids": ids });
    let receipt = laptop.act("stakeholders", remove(&[&one, &two]));
    assert_eq!(
        (receipt.label.name.as_str(), receipt.label.count),
        ("Mercy Health", 2)
    );
    let lying = trash(&mut laptop);
    let mut titles = pluck(&lying, "title");
    titles.sort_by_key(Value::to_string);
    assert_eq!(titles, ["City Transit", "Mercy Health"]);
    assert_eq!(pluck(&lying, "author"), ["Ana", "Ana"]);
    laptop.act("journal", restore("organization", &one, None));
    assert_eq!(pluck(&trash(&mut laptop), "title"), ["City Transit"]);
    laptop.act("journal", restore("organization", &two, None));
    assert_eq!(laptop.state(), state);
    assert_eq!(
        laptop.refusal("journal", restore("organization", &two, None)),
        (Code::NotInTrash, String::new())
    );
    assert_eq!(
        laptop.refusal("journal", restore("change", &two, None)),
        (Code::BadRequest, "table".to_owned())
    );
    laptop.undo().unwrap();
    assert_eq!(pluck(&trash(&mut laptop), "title"), ["City Transit"]);
    laptop.act(
        "stakeholders",
        json!({ "verb": "put", "record": {
        "table": "organization", "id": two, "name": "City Transit" } }),
    );
    assert_eq!(laptop.state(), state);
}

#[test]
fn what_was_never_removed_does_not_lie_in_the_trash() {
    let mut laptop = Laptop::with_initiative();
    let lying = |laptop: &mut Laptop| pluck(&trash(laptop), "title").len();
    let mercy = laptop.add_organization("Mercy Health");
    laptop.undo().unwrap();
    assert_eq!(lying(&mut laptop), 0, "the addition was taken back");
    laptop.redo().unwrap();
    laptop.undo().unwrap();
    assert_eq!(lying(&mut laptop), 0, "the addition was taken back twice");
    laptop.redo().unwrap();

    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "organization", "ids": [mercy] }),
    );
    assert_eq!(lying(&mut laptop), 1, "removed");
    laptop.undo().unwrap();
    assert_eq!(lying(&mut laptop), 0, "the removal was taken back");
    laptop.redo().unwrap();
    assert_eq!(lying(&mut laptop), 1, "removed again");
    laptop.act("journal", restore("organization", &mercy, None));
    assert_eq!(lying(&mut laptop), 0, "brought back");
    laptop.undo().unwrap();
    assert_eq!(lying(&mut laptop), 1, "bringing back was taken back");
    laptop.undo().unwrap();
    laptop.undo().unwrap();
    assert_eq!(
        lying(&mut laptop),
        0,
        "removal and addition were taken back"
    );
    let path = laptop.path("new.trestle");
    laptop.close();
    laptop.open(&path).unwrap();
    assert_eq!(lying(&mut laptop), 0, "after a restart");
}

#[test]
fn a_record_goes_back_to_what_it_was_after_any_action() {
    let mut laptop = Laptop::with_initiative();
    let id = laptop.add_organization("Mercy Health");
    laptop
        .set(
            "stakeholders",
            "organization",
            &id,
            "place",
            json!("Eastbrook"),
        )
        .unwrap();
    let then = laptop.state();
    let action = changes(&mut laptop, &id)[0]["action"]["id"].clone();
    laptop
        .set(
            "stakeholders",
            "organization",
            &id,
            "name",
            json!("Mercy Clinic"),
        )
        .unwrap();
    laptop
        .set(
            "stakeholders",
            "organization",
            &id,
            "place",
            json!("Westbrook"),
        )
        .unwrap();
    laptop
        .set(
            "stakeholders",
            "organization",
            &id,
            "website",
            json!("mercy.example"),
        )
        .unwrap();
    let now = laptop.state();
    laptop.act("journal", restore("organization", &id, Some(&action)));
    assert_eq!(laptop.state(), then);
    laptop.undo().unwrap();
    assert_eq!(laptop.state(), now);
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "organization", "ids": [id] }),
    );
    laptop.act("journal", restore("organization", &id, Some(&action)));
    assert_eq!(laptop.state(), then);
    let unknown = json!(Id::fresh());
    assert_eq!(
        laptop
            .refusal("journal", restore("organization", &id, Some(&unknown)))
            .0,
        Code::Gone
    );
    let nowhere = Id::fresh().to_string();
    assert_eq!(
        laptop
            .refusal("journal", restore("organization", &nowhere, Some(&action)))
            .0,
        Code::Gone
    );
}
