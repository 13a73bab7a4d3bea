//! What is carried to the next meeting, once and without a change to final minutes.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_tests::pluck;

use super::{Scene, plan, scene};

#[test]
fn a_plan_carries_what_the_last_meeting_left_open() {
    let mut scene = scene();
    scene.item("Done", 10, "done");
    let open = scene.item("Free passes", 20, "open");
    scene.item("Dropped", 10, "dropped");
    scene.verb("finalize");
    let (first, series) = (scene.meeting.clone(), scene.series.clone());
    scene.meeting = plan(&mut scene.laptop, &series, "2026-12-03");
    let detail = scene.detail();
    assert_eq!(pluck(&detail["items"], "title"), ["Free passes"]);
    assert_eq!(detail["items"][0]["carried_from_id"], json!(open));
    assert_eq!(detail["items"][0]["carried_from_on"], "2026-11-05");
    assert_eq!(
        (&detail["previous_id"], &detail["next_id"]),
        (&json!(first), &Value::Null)
    );
    assert_eq!(detail["meeting"]["title"], "Steering");
    let changes = json!({ "view": "record", "id": open });
    let changes = scene.laptop.view("journal", changes)["changes"].clone();
    assert!(
        !pluck(&changes, "field").contains(&json!("state")),
        "final minutes were changed: {changes}"
    );
    let (meeting, series) = (scene.meeting.clone(), scene.series.clone());
    let again = json!({ "verb": "plan", "id": meeting, "series_id": series, "held_on": "2026-12-04", "title": "" });
    assert_eq!(scene.refusal(again), (Code::BadIdentity, "id".to_owned()));
    scene.laptop.undo().unwrap();
    scene.meeting = first;
    assert_eq!(
        pluck(&scene.detail()["items"], "state"),
        ["done", "open", "dropped"]
    );
}

#[test]
fn carrying_over_twice_is_carrying_over_once() {
    let mut scene = scene();
    scene.item("Free passes", 20, "open");
    let first = scene.meeting.clone();
    let carry = json!({ "verb": "carry_over", "meeting_id": first });
    assert_eq!(
        scene.refusal(carry.clone()),
        (Code::NoNextMeeting, String::new())
    );
    let series = scene.series.clone();
    let next = plan(&mut scene.laptop, &series, "2026-12-03");
    let cancelled = plan(&mut scene.laptop, &series, "2026-11-20");
    scene
        .laptop
        .set(
            "meetings",
            "meeting",
            &cancelled,
            "status",
            json!("cancelled"),
        )
        .unwrap();
    assert_eq!(scene.laptop.act("meetings", carry.clone()).label.count, 1);
    let state = scene.laptop.state();
    let receipt = scene.laptop.act("meetings", carry.clone());
    assert_eq!((receipt.ids.len(), receipt.label.count), (0, 0));
    assert_eq!(scene.laptop.state(), state);
    let item = scene.detail()["items"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    scene
        .laptop
        .set("meetings", "agenda_item", &item, "state", json!("open"))
        .unwrap();
    scene.laptop.act("meetings", carry.clone());
    assert_eq!(scene.laptop.state(), state);
    scene.meeting = next;
    assert_eq!(pluck(&scene.detail()["items"], "title"), ["Free passes"]);
    scene.verb("finalize");
    assert_eq!(scene.refusal(carry), (Code::MinutesFinal, String::new()));
}

#[test]
fn what_final_minutes_left_open_is_carried_once_and_shown_so() {
    let mut scene = scene();
    scene.item("Free passes", 20, "open");
    scene.item("Reading week", 20, "open");
    scene.verb("finalize");
    let first = scene.meeting.clone();
    let state = |scene: &mut Scene| {
        scene.meeting.clone_from(&first);
        pluck(&scene.detail()["items"], "state")
    };
    assert_eq!(state(&mut scene), ["open", "open"]);
    let series = scene.series.clone();
    let next = plan(&mut scene.laptop, &series, "2026-12-03");
    assert_eq!(state(&mut scene), ["carried", "carried"]);
    let before = scene.laptop.state();
    let carry = json!({ "verb": "carry_over", "meeting_id": first });
    let receipt = scene.laptop.act("meetings", carry.clone());
    assert_eq!((receipt.ids.len(), receipt.label.count), (0, 0));
    scene.meeting = plan(&mut scene.laptop, &series, "2026-11-19");
    assert_eq!(scene.detail()["items"], json!([]), "carried on already");
    scene.laptop.undo().unwrap();
    assert_eq!(scene.laptop.state(), before);

    scene.meeting.clone_from(&next);
    let dropped = scene.detail()["items"][0]["id"].clone();
    scene.laptop.act(
        "meetings",
        json!({ "verb": "remove", "table": "agenda_item", "ids": [dropped] }),
    );
    assert_eq!(state(&mut scene), ["open", "carried"]);
    assert_eq!(scene.laptop.act("meetings", carry).label.count, 1);
    assert_eq!(state(&mut scene), ["carried", "carried"]);
    scene.meeting = next;
    assert_eq!(
        pluck(&scene.detail()["items"], "title"),
        ["Reading week", "Free passes"]
    );
}
