//! A meeting as it runs: its clock, its items, arrivals, and what a projector may show.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_tests::pluck;

use super::{Scene, scene};

impl Scene {
    fn at(&mut self, verb: &str, at: &str, more: Value) {
        let mut edit = json!({ "verb": verb, "meeting_id": self.meeting, "at": at });
        if let Some(more) = more.as_object() {
            for (key, value) in more {
                edit[key] = value.clone();
            }
        }
        self.laptop.act("meetings", edit);
    }

    fn look(&mut self, view: &str, at: &str) -> Value {
        let meeting = self.meeting.clone();
        self.laptop
            .view("meetings", json!({ "view": view, "id": meeting, "at": at }))
    }

    fn in_chicago(&mut self) {
        let meeting = self.meeting.clone();
        self.laptop
            .set(
                "meetings",
                "meeting",
                &meeting,
                "time_zone",
                json!("America/Chicago"),
            )
            .unwrap();
    }
}

#[test]
fn a_meeting_knows_where_it_is_and_how_late() {
    let mut scene = scene();
    scene.in_chicago();
    let welcome = scene.item("Welcome", 10, "open");
    scene.item("Free passes", 30, "open");
    scene.item("Closing", 5, "open");
    let early =
        json!({ "verb": "advance", "meeting_id": scene.meeting, "at": "2026-11-05T15:30:00Z" });
    assert_eq!(scene.refusal(early), (Code::NotRunning, String::new()));
    scene.at("begin", "2026-11-05T15:32:00Z", json!({}));
    let running = scene.look("running", "2026-11-05T15:36:30Z");
    assert_eq!(running["current"]["id"], json!(welcome));
    assert_eq!(running["next"]["title"], "Free passes");
    assert_eq!(
        [
            "seconds_on_item",
            "seconds_left",
            "drift_minutes",
            "ends_about",
            "items_done"
        ]
        .map(|field| running[field].clone()),
        [json!(270), json!(330), json!(2), json!("10:17"), json!(0)]
    );
    let over = scene.look("running", "2026-11-05T15:45:00Z");
    assert_eq!(
        (&over["seconds_left"], &over["drift_minutes"]),
        (&json!(-180), &json!(5))
    );
    scene.at("advance", "2026-11-05T15:45:00Z", json!({}));
    let detail = scene.detail();
    assert_eq!(pluck(&detail["items"], "state"), ["done", "open", "open"]);
    assert_eq!(detail["items"][0]["minutes_used"], 13);
    assert_eq!(
        detail["meeting"]["current_item_id"],
        detail["items"][1]["id"]
    );
    scene.laptop.undo().unwrap();
    assert_eq!(
        scene.look("running", "2026-11-05T15:46:00Z")["current"]["id"],
        json!(welcome)
    );
}

#[test]
fn items_may_be_taken_in_another_order_and_gone_back_to() {
    let mut scene = scene();
    let welcome = scene.item("Welcome", 10, "open");
    scene.item("Free passes", 30, "open");
    let closing = scene.item("Closing", 5, "open");
    scene.at("begin", "2026-11-05T15:00:00Z", json!({}));
    scene.at(
        "advance",
        "2026-11-05T15:04:00Z",
        json!({ "item_id": closing, "state": "open" }),
    );
    scene.at(
        "advance",
        "2026-11-05T15:10:00Z",
        json!({ "item_id": welcome }),
    );
    scene.at("end", "2026-11-05T15:13:00Z", json!({}));
    let detail = scene.detail();
    assert_eq!(pluck(&detail["items"], "state"), ["done", "open", "done"]);
    assert_eq!(
        pluck(&detail["items"], "minutes_used"),
        [json!(7), Value::Null, json!(6)]
    );
    assert_eq!(
        ["status", "started_at", "ended_at", "current_item_id"]
            .map(|field| detail["meeting"][field].clone()),
        [
            json!("held"),
            json!("2026-11-05T15:00:00Z"),
            json!("2026-11-05T15:13:00Z"),
            Value::Null
        ]
    );
    scene.at("begin", "2026-11-05T15:20:00Z", json!({}));
    let again = scene.look("running", "2026-11-05T15:21:00Z");
    assert_eq!(again["current"]["title"], "Free passes");
    assert_eq!(again["meeting"]["started_at"], "2026-11-05T15:00:00Z");
}

#[test]
fn who_comes_late_is_noted_with_one_edit() {
    let mut scene = scene();
    let (meeting, seat) = (scene.meeting.clone(), scene.seats[1].clone());
    let arrive = json!({
        "verb": "arrive", "meeting_id": meeting, "seat_id": seat, "arrived_at": "09:50", "departed_at": null
    });
    scene.attend(&[(1, Some("absent_without_notice"))]);
    scene.laptop.act("meetings", arrive);
    let seat = scene.detail()["seats"][1].clone();
    assert_eq!(
        ["presence", "arrived_at"].map(|field| seat["attendance"][field].clone()),
        [json!("leader_in_person"), json!("09:50")]
    );
    assert_eq!(seat["person"], "José Quiñones");
    scene.laptop.undo().unwrap();
    assert_eq!(
        scene.detail()["seats"][1]["attendance"]["presence"],
        "absent_without_notice"
    );
    let named = json!([{ "seat_id": scene.seats[2], "presence": "delegate", "delegate_name": "Cousin Vy" }]);
    scene.laptop.act(
        "meetings",
        json!({ "verb": "attend", "meeting_id": meeting, "seats": named }),
    );
    assert_eq!(scene.detail()["seats"][2]["person"], "Cousin Vy");
}

#[test]
fn an_answer_to_the_invitation_is_no_attendance() {
    let mut scene = scene();
    let (meeting, seat) = (scene.meeting.clone(), scene.seats[0].clone());
    let reply = |answer: Value| {
        let reply = json!({ "seat_id": seat, "answer": answer, "delegate_name": "Sam Roe" });
        json!({ "verb": "reply", "meeting_id": meeting, "replies": [reply] })
    };
    scene.laptop.act("meetings", reply(json!("delegated")));
    let detail = scene.detail();
    assert_eq!(detail["seats"][0]["reply"]["answer"], "delegated");
    assert!(detail["seats"][0]["attendance"].is_null());
    assert_eq!(detail["attendance"]["expected"], 0);
    scene.laptop.act("meetings", reply(Value::Null));
    assert!(scene.detail()["seats"][0]["reply"].is_null());
}

#[test]
fn the_projector_shows_nothing_confidential() {
    let mut scene = scene();
    scene.item("Welcome", 10, "open");
    let secret = scene.item("Salary of the director", 20, "open");
    let meeting = scene.meeting.clone();
    scene
        .laptop
        .set(
            "meetings",
            "agenda_item",
            &secret,
            "is_confidential",
            json!(true),
        )
        .unwrap();
    for field in ["discussion", "preread", "notes"] {
        scene
            .laptop
            .set(
                "meetings",
                "agenda_item",
                &secret,
                field,
                json!("Ninety thousand"),
            )
            .unwrap();
    }
    scene.laptop.put(
        "meetings",
        json!({ "table": "decision", "meeting_id": meeting, "agenda_item_id": secret, "question": "A raise?" }),
    );
    scene.at("begin", "2026-11-05T15:00:00Z", json!({}));
    let shown = scene.look("projected", "2026-11-05T15:01:00Z");
    assert_eq!(
        ["current", "next", "seconds_left"].map(|field| shown[field].clone()),
        [json!("Welcome"), json!(""), json!(540)]
    );
    assert_eq!(shown["zone"], "", "the clock of the room counts");
    let zone = json!("America/Chicago");
    scene
        .laptop
        .set("meetings", "meeting", &meeting, "time_zone", zone.clone())
        .unwrap();
    assert_eq!(
        scene.look("projected", "2026-11-05T15:01:00Z")["zone"],
        zone
    );
    scene.at("advance", "2026-11-05T15:05:00Z", json!({}));
    let shown = scene.look("projected", "2026-11-05T15:06:00Z");
    assert_eq!(
        (&shown["current"], &shown["is_confidential"]),
        (&json!(""), &json!(true))
    );
    let all = shown.to_string();
    for word in ["Salary", "Ninety", "raise", "Denise"] {
        assert!(!all.contains(word), "{word} is shown: {all}");
    }
    assert_eq!(pluck(&shown["agenda"], "title"), ["Welcome", ""]);
}

#[test]
fn every_item_has_its_time_on_the_clock_of_the_room() {
    let mut scene = scene();
    for (title, minutes) in [("Welcome", 10), ("Free passes", 30), ("Closing", 5)] {
        scene.item(title, minutes, "open");
    }
    let meeting = scene.meeting.clone();
    let times = |scene: &mut Scene, at: &str, ahead: Value| {
        let ask = json!({ "view": "running", "id": meeting, "at": at, "ahead_minutes": ahead });
        let running = scene.laptop.view("meetings", ask);
        let times = pluck(&running["times"], "runs_at");
        (
            times,
            running["ends_about"].clone(),
            running["drift_minutes"].clone(),
        )
    };
    let before = times(&mut scene, "2026-11-05T15:00:00Z", json!(-360));
    assert_eq!(
        before,
        (vec![Value::Null; 3], json!("10:15"), json!(0)),
        "nothing runs yet"
    );
    scene.at("begin", "2026-11-05T15:36:00Z", json!({}));
    let opened = times(&mut scene, "2026-11-05T15:40:00Z", json!(-360));
    let clocks = vec![json!("09:36"), json!("09:46"), json!("10:16")];
    assert_eq!(opened, (clocks, json!("10:21"), json!(6)));
    let on_time = times(&mut scene, "2026-11-05T15:40:00Z", Value::Null);
    assert_eq!(on_time.0[0], "09:30", "without any clock it opened on time");
    assert_eq!(on_time.2, 0);
    let closing = scene.detail()["items"][2]["id"].clone();
    scene.at(
        "advance",
        "2026-11-05T15:50:00Z",
        json!({ "item_id": closing }),
    );
    let jumped = times(&mut scene, "2026-11-05T15:50:00Z", json!(-360));
    let clocks = vec![json!("09:36"), json!("09:55"), json!("09:50")];
    assert_eq!(jumped, (clocks, json!("10:25"), json!(10)));
    scene.at("end", "2026-11-05T15:52:00Z", json!({}));
    let ended = times(&mut scene, "2026-11-05T20:00:00Z", json!(-360));
    let clocks = vec![json!("09:36"), Value::Null, json!("09:50")];
    assert_eq!(ended, (clocks, json!("09:52"), json!(-23)));
}

#[test]
fn a_meeting_on_another_day_is_late_only_by_what_it_takes() {
    let mut scene = scene();
    scene.item("Welcome", 10, "open");
    scene.at("begin", "2026-12-24T20:00:00Z", json!({}));
    let meeting = scene.meeting.clone();
    let ask = json!({ "view": "running", "id": meeting, "at": "2026-12-24T20:12:00Z", "ahead_minutes": 0 });
    let running = scene.laptop.view("meetings", ask);
    assert_eq!(
        ["drift_minutes", "ends_about"].map(|field| running[field].clone()),
        [json!(2), json!("20:12")]
    );
}

#[test]
fn the_projector_keeps_what_was_decided_before() {
    let mut scene = scene();
    let welcome = scene.item("Welcome", 10, "open");
    let passes = scene.item("Free passes", 20, "open");
    let secret = scene.item("Salary of the director", 20, "parked");
    let meeting = scene.meeting.clone();
    let confidential = scene.laptop.set(
        "meetings",
        "agenda_item",
        &secret,
        "is_confidential",
        json!(true),
    );
    confidential.unwrap();
    for (item, question, state) in [
        (json!(welcome), "Rotate the chair", "decided"),
        (json!(welcome), "Meet on Sundays", "open"),
        (json!(secret), "A raise", "decided"),
        (Value::Null, "Send flowers", "decided"),
        (json!(passes), "Passes for all", "open"),
    ] {
        scene.laptop.put("meetings", json!({
            "table": "decision", "meeting_id": meeting, "agenda_item_id": item, "question": question, "state": state
        }));
    }
    scene.at("begin", "2026-11-05T15:00:00Z", json!({}));
    scene.at("advance", "2026-11-05T15:05:00Z", json!({}));
    let shown = scene.look("projected", "2026-11-05T15:06:00Z");
    assert_eq!(pluck(&shown["decisions"], "question"), ["Passes for all"]);
    assert_eq!(shown["decisions"][0]["verdict"]["result"], "no_data");
    assert_eq!(shown["decided_before"][0]["verdict"], Value::Null);
    assert_eq!(
        pluck(&shown["decided_before"], "question"),
        ["Rotate the chair", "Send flowers"]
    );
}

#[test]
fn notes_written_at_one_go_are_one_step() {
    let mut scene = scene();
    let passes = scene.item("Free passes", 20, "open");
    let other = scene.item("Closing", 5, "open");
    let before = scene.laptop.state();
    let note = |scene: &mut Scene, item: &str, discussion: &str| {
        let note = json!({ "verb": "note", "item_id": item, "discussion": discussion });
        scene.laptop.act("meetings", note);
    };
    note(&mut scene, &other, "On time.");
    let after_other = scene.laptop.state();
    for words in [
        "Transit",
        "Transit can carry",
        "Transit can carry 400 riders.",
    ] {
        note(&mut scene, &passes, words);
    }
    let written = scene.laptop.state();
    scene.laptop.wait(30);
    note(
        &mut scene,
        &passes,
        "Transit can carry 400 riders. Parents agree.",
    );
    let all = scene.laptop.state();
    let undone = scene.laptop.undo().unwrap();
    assert_eq!(undone.label.name, "Free passes");
    assert_eq!(scene.laptop.state(), written, "what came after the pause");
    scene.laptop.undo().unwrap();
    assert_eq!(scene.laptop.state(), after_other, "all of the first go");
    scene.laptop.undo().unwrap();
    assert_eq!(scene.laptop.state(), before, "the notes on the other item");
    for state in [&after_other, &written, &all] {
        scene.laptop.redo().unwrap();
        assert_eq!(&scene.laptop.state(), state);
    }
    for state in [&written, &after_other, &before] {
        scene.laptop.undo().unwrap();
        assert_eq!(&scene.laptop.state(), state, "a second time");
    }
}

#[test]
fn one_undo_takes_no_more_than_a_minute_of_writing() {
    let mut scene = scene();
    let passes = scene.item("Free passes", 20, "open");
    for words in 1..=100 {
        let note =
            json!({ "verb": "note", "item_id": passes, "discussion": "word ".repeat(words) });
        scene.laptop.act("meetings", note);
    }
    scene.laptop.undo().unwrap();
    let left = scene.detail()["items"][0]["discussion"].clone();
    assert_eq!(left.as_str().unwrap().split_whitespace().count(), 39);
}
