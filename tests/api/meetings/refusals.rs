//! What meetings refuse to hold, and what final minutes forbid.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;

use super::{plan, scene};

#[test]
fn final_minutes_refuse_every_change_until_they_are_opened_again() {
    let mut scene = scene();
    let item = scene.item("Free passes", 20, "done");
    scene.attend(&[(0, Some("leader_in_person"))]);
    let meeting = scene.meeting.clone();
    let decision =
        json!({ "table": "decision", "meeting_id": meeting, "question": "Lines 4 and 9?" });
    let decision = scene.laptop.put("meetings", decision);
    let series = scene.series.clone();
    let other = plan(&mut scene.laptop, &series, "2026-12-03");
    let loose = json!({ "table": "agenda_item", "meeting_id": other, "title": "Elsewhere" });
    let loose = scene.laptop.put("meetings", loose);
    scene.verb("finalize");
    assert_eq!(scene.detail()["meeting"]["status"], "held");
    let state = scene.laptop.state();
    let seat = scene.seats[1].clone();
    let moved =
        json!({ "table": "agenda_item", "id": item, "meeting_id": other, "title": "Moved out" });
    for edit in [
        json!({ "verb": "set", "table": "meeting", "id": meeting, "set": { "notes": "x" } }),
        json!({ "verb": "set", "table": "agenda_item", "id": item, "set": { "discussion": "x" } }),
        json!({ "verb": "set", "table": "decision", "id": decision, "set": { "outcome": "x" } }),
        json!({ "verb": "set", "table": "agenda_item", "id": loose, "set": { "meeting_id": meeting } }),
        json!({ "verb": "put", "record": moved }),
        json!({ "verb": "put", "record": {
            "table": "agenda_item", "id": Id::fresh(), "meeting_id": meeting, "title": "Late" } }),
        json!({ "verb": "remove", "table": "agenda_item", "ids": [item] }),
        json!({ "verb": "remove", "table": "meeting", "ids": [meeting] }),
        json!({ "verb": "move", "table": "agenda_item", "id": item, "before": null }),
        json!({ "verb": "attend", "meeting_id": meeting, "seats": [{ "seat_id": seat, "presence": "delegate" }] }),
    ] {
        assert_eq!(
            scene.refusal(edit.clone()),
            (Code::MinutesFinal, String::new()),
            "{edit}"
        );
    }
    assert_eq!(scene.laptop.state(), state);
    scene.verb("reopen");
    scene
        .laptop
        .set(
            "meetings",
            "agenda_item",
            &item,
            "discussion",
            json!("Carried by all."),
        )
        .unwrap();
}

#[test]
fn what_meetings_refuse() {
    let mut scene = scene();
    let meeting = scene.meeting.clone();
    let put = |mut record: Value| {
        record["id"] = json!(Id::fresh());
        json!({ "verb": "put", "record": record })
    };
    let nowhere = Id::fresh();
    for (record, code, field) in [
        (json!({ "table": "series" }), Code::Empty, "name"),
        (
            json!({ "table": "series", "name": "A", "quorum_percent": 101 }),
            Code::OutOfRange,
            "quorum_percent",
        ),
        (
            json!({ "table": "series", "name": "A", "group_id": nowhere }),
            Code::NoSuchRecord,
            "group_id",
        ),
        (
            json!({ "table": "series", "name": "A", "starts_at": "11:00", "ends_at": "11:00" }),
            Code::EndsBeforeStart,
            "ends_at",
        ),
        (json!({ "table": "meeting" }), Code::Empty, "title"),
        (
            json!({ "table": "meeting", "title": "A", "chair_id": nowhere }),
            Code::NoSuchRecord,
            "chair_id",
        ),
        (
            json!({ "table": "agenda_item", "title": "A" }),
            Code::Empty,
            "meeting_id",
        ),
        (
            json!({ "table": "agenda_item", "meeting_id": meeting }),
            Code::Empty,
            "title",
        ),
        (
            json!({ "table": "agenda_item", "meeting_id": meeting, "title": "A", "minutes_planned": 601 }),
            Code::OutOfRange,
            "minutes_planned",
        ),
        (
            json!({ "table": "attendance", "meeting_id": meeting }),
            Code::Empty,
            "seat_id",
        ),
        (
            json!({ "table": "decision", "meeting_id": meeting }),
            Code::Empty,
            "question",
        ),
        (
            json!({
                "table": "decision", "meeting_id": meeting, "question": "A", "decided_on": "2026-05-02",
                "review_on": "2026-05-01"
            }),
            Code::EndsBeforeStart,
            "review_on",
        ),
    ] {
        assert_eq!(
            scene.refusal(put(record.clone())),
            (code, field.to_owned()),
            "{record}"
        );
    }
    let ask = json!({ "module": "meetings", "ask": { "view": "meeting", "id": nowhere } });
    assert_eq!(scene.laptop.try_read(ask).unwrap_err().code, Code::Gone);
}
