//! What is made ready for a meeting: what has to be arranged, and whose turn it is.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_tests::pluck;

use super::{Scene, plan, scene};

impl Scene {
    fn set_meeting(&mut self, field: &str, value: Value) {
        let meeting = self.meeting.clone();
        self.laptop
            .set("meetings", "meeting", &meeting, field, value)
            .unwrap();
    }
}

#[test]
fn the_usual_arrangements_fit_how_people_meet_and_are_laid_once() {
    let mut scene = scene();
    scene.verb("arrange");
    let in_a_room = [
        "room",
        "access",
        "interpreter",
        "childcare",
        "food",
        "travel",
        "printing",
    ];
    assert_eq!(pluck(&scene.detail()["logistics"], "kind"), in_a_room);
    let meeting = scene.meeting.clone();
    let receipt = scene.laptop.act(
        "meetings",
        json!({ "verb": "arrange", "meeting_id": meeting }),
    );
    assert_eq!(receipt.ids, []);
    scene.set_meeting("mode", json!("hybrid"));
    scene.verb("arrange");
    assert_eq!(scene.detail()["logistics"][7]["kind"], "technology");
    scene.laptop.undo().unwrap();
    assert_eq!(pluck(&scene.detail()["logistics"], "kind"), in_a_room);
}

#[test]
fn what_was_arranged_last_time_comes_again_as_many_days_ahead() {
    let mut scene = scene();
    let (meeting, person) = (scene.meeting.clone(), scene.leaders[0].clone());
    for entry in [
        json!({ "kind": "room", "text": "Two tables less", "state": "arranged", "person_id": person, "due_on": "2026-10-29" }),
        json!({ "kind": "food", "state": "not_needed" }),
        json!({ "kind": "other", "text": "A ramp", "notes": "Borrowed from the church" }),
    ] {
        let mut entry = entry;
        entry["table"] = json!("logistics_entry");
        entry["meeting_id"] = json!(meeting);
        scene.laptop.put("meetings", entry);
    }
    let series = scene.series.clone();
    scene.meeting = plan(&mut scene.laptop, &series, "2026-12-03");
    scene.verb("arrange");
    let again = scene.detail()["logistics"].clone();
    assert_eq!(pluck(&again, "kind"), ["room", "food", "other"]);
    assert_eq!(pluck(&again, "state"), ["to_do", "not_needed", "to_do"]);
    assert_eq!(again[0]["due_on"], "2026-11-26");
    assert_eq!(again[0]["person_id"], json!(person));
    assert_eq!(
        (&again[2]["text"], &again[2]["notes"]),
        (&json!("A ramp"), &json!(""))
    );
    scene.verb("finalize");
    let meeting = scene.meeting.clone();
    let late = json!({ "verb": "arrange", "meeting_id": meeting });
    assert_eq!(scene.refusal(late).0, Code::MinutesFinal);
}

#[test]
fn the_turns_name_who_had_each_part_last_and_how_often() {
    let mut scene = scene();
    let (series, leaders) = (scene.series.clone(), scene.leaders.clone());
    scene.set_meeting("chair_id", json!(leaders[0]));
    scene.set_meeting("note_taker_id", json!(leaders[2]));
    scene.set_meeting("status", json!("held"));
    scene.meeting = plan(&mut scene.laptop, &series, "2026-12-03");
    scene.set_meeting("chair_id", json!(leaders[1]));
    scene.set_meeting("status", json!("held"));
    scene.meeting = plan(&mut scene.laptop, &series, "2027-01-07");
    scene.set_meeting("chair_id", json!(leaders[0]));
    scene.set_meeting("status", json!("held"));
    scene.meeting = plan(&mut scene.laptop, &series, "2027-02-04");
    let turns = scene.detail()["turns"].clone();
    assert_eq!(
        pluck(&turns["chair"], "person"),
        ["Denise Abara", "José Quiñones"]
    );
    assert_eq!(
        pluck(&turns["chair"], "last_on"),
        ["2027-01-07", "2026-12-03"]
    );
    assert_eq!(turns["chair"][0]["times"], 2);
    assert_eq!(pluck(&turns["note_taker"], "person"), ["Hạnh Nguyễn"]);
    assert_eq!(turns["facilitator"], json!([]));
}
