//! Actions: what is open, what is late by how many days, and what earlier meetings left open.

mod promises;
mod selection;

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::{Laptop, pluck};

const TODAY: &str = "2026-11-22";

fn action(
    laptop: &mut Laptop,
    text: &str,
    due_on: Option<&str>,
    status: &str,
    meeting: Option<&str>,
) -> String {
    laptop.put(
        "actions",
        json!({ "table": "action_item", "text": text, "due_on": due_on, "status": status, "meeting_id": meeting }),
    )
}

fn actions(laptop: &mut Laptop, filter: Value) -> Value {
    laptop.view(
        "actions",
        json!({ "view": "actions", "filter": filter, "today": TODAY }),
    )
}

#[test]
fn open_actions_stand_by_due_day_and_late_ones_tell_how_late() {
    let mut laptop = Laptop::with_initiative();
    for (text, due_on, status) in [
        ("Undated", None, "open"),
        ("Today", Some("2026-11-22"), "open"),
        ("Long past", Some("2025-11-22"), "in_progress"),
        ("Kept", Some("2026-11-01"), "done"),
        ("Yesterday", Some("2026-11-21"), "open"),
        ("Let go", Some("2026-11-02"), "dropped"),
    ] {
        action(&mut laptop, text, due_on, status, None);
    }
    let list = actions(&mut laptop, json!({}));
    assert_eq!(
        pluck(&list["actions"], "text"),
        [
            "Long past",
            "Yesterday",
            "Today",
            "Undated",
            "Let go",
            "Kept"
        ]
    );
    assert_eq!(pluck(&list["actions"], "days_late"), [365, 1, 0, 0, 0, 0]);
    let counts = ["open", "overdue", "total"].map(|field| list[field].clone());
    assert_eq!(counts, [4, 2, 6]);
    assert_eq!(
        pluck(
            &actions(&mut laptop, json!({ "overdue": true }))["actions"],
            "text"
        ),
        ["Long past", "Yesterday"]
    );
    assert_eq!(
        pluck(
            &actions(&mut laptop, json!({ "statuses": ["done"] }))["actions"],
            "text"
        ),
        ["Kept"]
    );
    assert_eq!(
        pluck(
            &actions(&mut laptop, json!({ "search": "past LONG" }))["actions"],
            "text"
        ),
        ["Long past"]
    );
    let overview = laptop.view("conditions", json!({ "view": "overview", "today": TODAY }));
    assert_eq!(
        pluck(&overview["overdue"], "text"),
        ["Long past", "Yesterday"]
    );
    assert_eq!(pluck(&overview["due_next"], "text"), ["Today", "Undated"]);
}

#[test]
fn the_overview_chases_nobody_about_what_was_put_off() {
    let mut laptop = Laptop::with_initiative();
    let late = action(&mut laptop, "Late", Some("2026-11-01"), "open", None);
    let soon = action(&mut laptop, "Soon", Some("2026-11-30"), "open", None);
    action(&mut laptop, "Later", Some("2026-12-31"), "open", None);
    laptop.act(
        "actions",
        json!({ "verb": "snooze", "ids": [late, soon], "until": "2026-12-10", "reason": "The hall is closed" }),
    );
    let mut overview = |today: &str| {
        let view = laptop.view("conditions", json!({ "view": "overview", "today": today }));
        [
            pluck(&view["overdue"], "text"),
            pluck(&view["due_next"], "text"),
        ]
    };
    assert_eq!(
        overview(TODAY),
        [json!([]), json!(["Later"])].map(|list| list.as_array().unwrap().clone())
    );
    let back = overview("2026-12-10");
    assert_eq!(back[0], ["Late", "Soon"]);
    assert_eq!(back[1], ["Later"]);
}

#[test]
fn a_meeting_shows_its_own_actions_and_what_earlier_ones_of_its_series_left_open() {
    let mut laptop = Laptop::with_initiative();
    let series = ["Steering", "Data team"]
        .map(|name| laptop.put("meetings", json!({ "table": "series", "name": name })));
    let mut meeting = |series: &str, on: &str| {
        let record =
            json!({ "table": "meeting", "title": "Meeting", "series_id": series, "held_on": on });
        laptop.put("meetings", record)
    };
    let (october, november) = (
        meeting(&series[0], "2026-10-01"),
        meeting(&series[0], "2026-11-05"),
    );
    let (december, other) = (
        meeting(&series[0], "2026-12-03"),
        meeting(&series[1], "2026-10-01"),
    );
    action(
        &mut laptop,
        "From October",
        Some("2026-10-20"),
        "open",
        Some(&october),
    );
    action(&mut laptop, "Done in October", None, "done", Some(&october));
    action(
        &mut laptop,
        "Of November",
        None,
        "in_progress",
        Some(&november),
    );
    action(&mut laptop, "Of December", None, "open", Some(&december));
    action(&mut laptop, "Of the data team", None, "open", Some(&other));
    action(&mut laptop, "Of no meeting", None, "open", None);
    let view = laptop.view(
        "actions",
        json!({ "view": "of_meeting", "meeting_id": november, "today": TODAY }),
    );
    assert_eq!(pluck(&view["actions"], "text"), ["Of November"]);
    assert_eq!(pluck(&view["open_before"], "text"), ["From October"]);
    assert_eq!(pluck(&view["open_before"], "days_late"), [33]);
    let view = laptop.view(
        "actions",
        json!({ "view": "of_meeting", "meeting_id": december, "today": TODAY }),
    );
    assert_eq!(
        pluck(&view["open_before"], "text"),
        ["From October", "Of November"]
    );
}

#[test]
fn an_action_names_who_promised_and_outlives_them() {
    let mut laptop = Laptop::with_initiative();
    let organization = laptop.add_organization("City Transit");
    let person = laptop.put(
        "stakeholders",
        json!({ "table": "person", "name": "José Quiñones" }),
    );
    let record = json!({
        "table": "action_item", "text": "Print the passes", "person_id": person, "organization_id": organization
    });
    laptop.put("actions", record);
    let names = |laptop: &mut Laptop| {
        let row = actions(laptop, json!({}))["actions"][0].clone();
        [row["person"].clone(), row["organization"].clone()]
    };
    assert_eq!(names(&mut laptop), ["José Quiñones", "City Transit"]);
    assert_eq!(
        pluck(
            &actions(&mut laptop, json!({ "person_id": person }))["actions"],
            "text"
        ),
        ["Print the passes"]
    );
    laptop.act(
        "stakeholders",
        json!({ "verb": "remove", "table": "person", "ids": [person] }),
    );
    assert_eq!(names(&mut laptop), ["", "City Transit"]);
    laptop.undo().unwrap();
    assert_eq!(names(&mut laptop), ["José Quiñones", "City Transit"]);
}

#[test]
fn what_actions_refuse() {
    let mut laptop = Laptop::with_initiative();
    let put = |mut record: Value| {
        record["table"] = json!("action_item");
        record["id"] = json!(Id::fresh());
        json!({ "verb": "put", "record": record })
    };
    assert_eq!(
        laptop.refusal("actions", put(json!({ "text": "\n " }))),
        (Code::Empty, "text".to_owned())
    );
    for field in [
        "person_id",
        "organization_id",
        "meeting_id",
        "agenda_item_id",
        "decision_id",
    ] {
        let record = json!({ "text": "Print", field: Id::fresh() });
        assert_eq!(
            laptop.refusal("actions", put(record)),
            (Code::NoSuchRecord, field.to_owned())
        );
    }
    let gone = json!({ "verb": "remove", "table": "action_item", "ids": [Id::fresh()] });
    assert_eq!(laptop.refusal("actions", gone).0, Code::Gone);
}
