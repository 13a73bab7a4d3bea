//! Which actions a list shows, the board, and what is done to several actions in one step.

use serde_json::{Value, json};
use trestle_core::api::{Place, Task};
use trestle_core::error::Code;
use trestle_core::initiative::Audience;
use trestle_core::values::Id;
use trestle_tests::{Laptop, day, pluck};

use super::{TODAY, actions};

const NOBODY: &str = "00000000-0000-0000-0000-000000000000";

fn put(laptop: &mut Laptop, mut action: Value) -> String {
    action["table"] = json!("action_item");
    laptop.put("actions", action)
}

fn texts(laptop: &mut Laptop, filter: Value) -> Vec<Value> {
    pluck(&actions(laptop, filter)["actions"], "text")
}

/// The action of that identity, as a view of one.
fn one(laptop: &mut Laptop, id: &str) -> Value {
    laptop.view(
        "actions",
        json!({ "view": "action", "id": id, "today": TODAY }),
    )["action"]
        .clone()
}

#[test]
fn promises_go_both_ways_and_are_told_apart() {
    let mut laptop = Laptop::with_initiative();
    let names = ["Backbone", "Library", "Clinic"];
    let [backbone, library, clinic] = names.map(|name| laptop.add_organization(name));
    let initiative = laptop.view("initiative", json!({ "view": "initiative" }));
    let initiative = initiative["initiative"]["id"].as_str().unwrap().to_owned();
    laptop
        .set(
            "initiative",
            "initiative",
            &initiative,
            "backbone_id",
            json!(backbone),
        )
        .unwrap();
    let rows = [
        ("To all", &library, None),
        ("To the backbone", &library, Some(&backbone)),
        ("Data for the clinic", &backbone, Some(&clinic)),
        ("A room", &library, Some(&clinic)),
    ];
    for (text, by, to) in rows {
        let action = json!({ "text": text, "organization_id": by, "promised_to_id": to });
        put(&mut laptop, action);
    }
    let mut shown = |filter: Value| {
        let mut shown = texts(&mut laptop, filter);
        shown.sort_by_key(ToString::to_string);
        shown
    };
    assert_eq!(
        shown(json!({ "way": "to_initiative" })),
        ["To all", "To the backbone"]
    );
    assert_eq!(
        shown(json!({ "way": "from_backbone" })),
        ["Data for the clinic"]
    );
    assert_eq!(shown(json!({ "way": "between_partners" })), ["A room"]);
    assert_eq!(
        shown(json!({ "promised_to_id": clinic })),
        ["A room", "Data for the clinic"]
    );
    assert_eq!(shown(json!({ "promised_to_id": NOBODY })), ["To all"]);
    assert_eq!(
        shown(json!({ "search": "clinic room" })),
        ["A room"],
        "to whom is searched too"
    );
    let view = actions(&mut laptop, json!({ "way": "from_backbone" }));
    assert_eq!(view["actions"][0]["promised_to"], "Clinic");
}

#[test]
fn a_list_is_narrowed_by_day_origin_and_nobody() {
    let mut laptop = Laptop::with_initiative();
    let library = laptop.add_organization("Library");
    let rows = [
        ("Undated", Value::Null, "other", Value::Null),
        ("First", json!("2026-12-01"), "review", json!(library)),
        ("Last", json!("2026-12-31"), "decision", json!(library)),
        ("Later", json!("2027-01-01"), "meeting", Value::Null),
    ];
    for (text, due_on, origin, organization) in rows {
        let action = json!({ "text": text, "due_on": due_on, "origin": origin, "organization_id": organization });
        put(&mut laptop, action);
    }
    let december = json!({ "due_from": "2026-12-01", "due_until": "2026-12-31" });
    assert_eq!(texts(&mut laptop, december), ["First", "Last"]);
    let until = json!({ "due_until": "2026-12-01" });
    assert_eq!(texts(&mut laptop, until), ["First"]);
    let origins = json!({ "origins": ["review", "other"] });
    assert_eq!(texts(&mut laptop, origins), ["First", "Undated"]);
    let nobody = json!({ "organization_id": NOBODY });
    assert_eq!(texts(&mut laptop, nobody.clone()), ["Later", "Undated"]);
    let gone = json!({ "verb": "remove", "table": "organization", "ids": [library] });
    laptop.act("stakeholders", gone);
    assert_eq!(texts(&mut laptop, nobody).len(), 4, "the library is gone");
}

#[test]
fn an_action_tells_where_it_comes_from() {
    let mut laptop = Laptop::with_initiative();
    let meeting = laptop.put(
        "meetings",
        json!({ "table": "meeting", "title": "November", "held_on": "2026-11-05" }),
    );
    let item = json!({ "table": "agenda_item", "meeting_id": meeting, "title": "Bus passes" });
    let item = laptop.put("meetings", item);
    let decision = json!({ "table": "decision", "meeting_id": meeting, "question": "Who pays?" });
    let decision = laptop.put("meetings", decision);
    let action = json!({
        "text": "Ask the city", "meeting_id": meeting, "agenda_item_id": item, "decision_id": decision
    });
    let id = put(&mut laptop, action);
    let row = one(&mut laptop, &id);
    let told = ["meeting", "meeting_on", "item", "decision"].map(|field| row[field].clone());
    assert_eq!(told, ["November", "2026-11-05", "Bus passes", "Who pays?"]);
    assert_eq!(one(&mut laptop, NOBODY), Value::Null);
}

#[test]
fn the_board_shows_of_what_is_done_only_what_was_done_lately() {
    let mut laptop = Laptop::with_initiative();
    let rows = [
        ("Due second", "open", json!("2026-12-02"), Value::Null),
        ("Due first", "open", json!("2026-12-01"), Value::Null),
        ("Going on", "in_progress", Value::Null, Value::Null),
        ("Done today", "done", Value::Null, json!(TODAY)),
        ("Done in May", "done", Value::Null, json!("2026-05-31")),
        ("Done some day", "done", Value::Null, Value::Null),
        ("Let go", "dropped", json!("2020-01-01"), Value::Null),
    ];
    for (text, status, due_on, done_on) in rows {
        let action =
            json!({ "text": text, "status": status, "due_on": due_on, "done_on": done_on });
        put(&mut laptop, action);
    }
    let board = |laptop: &mut Laptop, filter: Value, done_from: Value| {
        let ask =
            json!({ "view": "board", "filter": filter, "done_from": done_from, "today": TODAY });
        let board = laptop.view("actions", ask);
        let columns = board["columns"].as_array().unwrap().clone();
        let told = columns.iter().map(|column| {
            json!([
                column["status"],
                pluck(&column["actions"], "text"),
                column["total"]
            ])
        });
        told.collect::<Vec<_>>()
    };
    assert_eq!(
        board(&mut laptop, json!({}), json!("2026-06-01")),
        [
            json!(["open", ["Due first", "Due second"], 2]),
            json!(["in_progress", ["Going on"], 1]),
            json!(["done", ["Done today"], 3]),
            json!(["dropped", ["Let go"], 1]),
        ]
    );
    let all = board(&mut laptop, json!({ "search": "done" }), Value::Null);
    assert_eq!(
        all[2],
        json!(["done", ["Done today", "Done in May", "Done some day"], 3])
    );
    assert_eq!(all[0], json!(["open", [], 0]));
}

#[test]
fn several_actions_are_marked_in_one_step() {
    let mut laptop = Laptop::with_initiative();
    let ids = ["Print", "Fold", "Post"].map(|text| put(&mut laptop, json!({ "text": text })));
    let mark = |ids: &[String], status: &str, on: &str, reason: &str| json!({ "verb": "mark", "ids": ids, "status": status, "on": on, "reason": reason });
    laptop.act("actions", mark(&ids[..1], "done", "2026-11-01", ""));
    laptop.act(
        "actions",
        json!({ "verb": "snooze", "ids": [ids[1]], "until": "2026-12-24", "reason": "No paper" }),
    );
    let receipt = laptop.act("actions", mark(&ids, "done", TODAY, ""));
    assert_eq!(
        (receipt.label.name.as_str(), receipt.label.count),
        ("Print", 3)
    );
    assert_eq!(receipt.label.field.as_deref(), Some("status"));
    let done = actions(&mut laptop, json!({ "statuses": ["done"] }))["actions"].clone();
    let mut days = pluck(&done, "done_on");
    days.sort_by_key(ToString::to_string);
    assert_eq!(
        days,
        ["2026-11-01", TODAY, TODAY],
        "what was done before keeps its day"
    );
    assert_eq!(one(&mut laptop, &ids[1])["snoozed_until"], Value::Null);
    laptop.undo().unwrap();
    assert_eq!(one(&mut laptop, &ids[1])["snoozed_until"], "2026-12-24");
    assert_eq!(one(&mut laptop, &ids[2])["status"], "open");

    assert_eq!(
        laptop.refusal("actions", mark(&ids, "dropped", TODAY, " ")),
        (Code::Empty, "dropped_reason".to_owned())
    );
    laptop.act("actions", mark(&ids[2..], "dropped", TODAY, "Nobody asked"));
    let dropped = one(&mut laptop, &ids[2]);
    assert_eq!(
        [&dropped["dropped_reason"], &dropped["done_on"]],
        [&json!("Nobody asked"), &Value::Null]
    );
    laptop.act("actions", mark(&ids[2..], "open", TODAY, ""));
    assert_eq!(one(&mut laptop, &ids[2])["dropped_reason"], "");
    let gone = [Id::fresh().to_string()];
    assert_eq!(
        laptop.refusal("actions", mark(&gone, "done", TODAY, "")).0,
        Code::Gone
    );
}

#[test]
fn to_dos_go_out_for_one_person() {
    let mut laptop = Laptop::with_initiative();
    let people = ["Ida Lund", "Owen Tasker"];
    let [ida, owen] =
        people.map(|name| laptop.put("stakeholders", json!({ "table": "person", "name": name })));
    put(
        &mut laptop,
        json!({ "text": "Print the passes", "person_id": ida }),
    );
    put(
        &mut laptop,
        json!({ "text": "Count the chairs", "person_id": owen }),
    );
    let path = laptop.path("to-dos.ics");
    let export = Task::Export {
        what: serde_json::from_value(json!({ "what": "todos", "person_id": ida })).unwrap(),
        format: serde_json::from_value(json!("ics")).unwrap(),
        audience: Audience::Backbone,
        today: day(TODAY),
        place: Place::Path { path: path.clone() },
    };
    laptop.task(&export).unwrap();
    let written = std::fs::read_to_string(path).unwrap();
    assert!(written.contains("SUMMARY:Print the passes"));
    assert!(!written.contains("Count the chairs"));
}
