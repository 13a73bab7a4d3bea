//! Meetings: running times and what goes with a meeting; the scene that the other tests of meetings play in.

mod attendance;
mod calendar;
mod carry_over;
mod data_pack;
mod deciding;
mod insight;
mod preparing;
mod refusals;
mod register;
mod reports;
mod running;
mod series;
mod templates;

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::{Laptop, pluck};

/// A series of a group with three seats, each with a leader and the first also with a delegate, and one meeting.
struct Scene {
    laptop: Laptop,
    series: String,
    seats: Vec<String>,
    leaders: Vec<String>,
    delegate: String,
    meeting: String,
}

fn scene() -> Scene {
    let mut laptop = Laptop::with_initiative();
    let group = laptop.put(
        "stakeholders",
        json!({ "table": "group", "name": "Steering committee" }),
    );
    let (mut seats, mut leaders) = (Vec::new(), Vec::new());
    for name in ["Denise Abara", "José Quiñones", "Hạnh Nguyễn"] {
        let organization = laptop.add_organization(&format!("Employer of {name}"));
        let seat = json!({ "table": "seat", "group_id": group, "organization_id": organization });
        let seat = laptop.put("stakeholders", seat);
        leaders.push(speaks(&mut laptop, &seat, name, "leader"));
        seats.push(seat);
    }
    let delegate = speaks(&mut laptop, &seats[0], "Sam Roe", "delegate");
    let series = json!({ "table": "series", "name": "Steering", "group_id": group, "starts_at": "09:30", "place": "Library" });
    let series = laptop.put("meetings", series);
    let meeting = plan(&mut laptop, &series, "2026-11-05");
    Scene {
        laptop,
        series,
        seats,
        leaders,
        delegate,
        meeting,
    }
}

fn speaks(laptop: &mut Laptop, seat: &str, name: &str, capacity: &str) -> String {
    let person = laptop.put("stakeholders", json!({ "table": "person", "name": name }));
    let record = json!({ "table": "representation", "seat_id": seat, "person_id": person, "capacity": capacity });
    laptop.put("stakeholders", record);
    person
}

fn plan(laptop: &mut Laptop, series: &str, on: &str) -> String {
    let id = Id::fresh().to_string();
    let plan = json!({ "verb": "plan", "id": id, "series_id": series, "held_on": on, "title": "" });
    laptop.act("meetings", plan);
    id
}

impl Scene {
    fn item(&mut self, title: &str, minutes: u32, state: &str) -> String {
        let meeting = self.meeting.clone();
        self.laptop.put("meetings", json!({
            "table": "agenda_item", "meeting_id": meeting, "title": title, "minutes_planned": minutes, "state": state
        }))
    }

    fn attend(&mut self, seats: &[(usize, Option<&str>)]) {
        let seats: Vec<Value> = seats
            .iter()
            .map(|(seat, presence)| json!({ "seat_id": self.seats[*seat], "presence": presence }))
            .collect();
        let meeting = self.meeting.clone();
        self.laptop.act(
            "meetings",
            json!({ "verb": "attend", "meeting_id": meeting, "seats": seats }),
        );
    }

    fn detail(&mut self) -> Value {
        let meeting = self.meeting.clone();
        self.laptop
            .view("meetings", json!({ "view": "meeting", "id": meeting }))
    }

    fn verb(&mut self, verb: &str) {
        let meeting = self.meeting.clone();
        self.laptop
            .act("meetings", json!({ "verb": verb, "meeting_id": meeting }));
    }

    fn refusal(&mut self, edit: Value) -> (Code, String) {
        self.laptop.refusal("meetings", edit)
    }
}

#[test]
fn items_run_one_after_the_other_from_the_start_of_the_meeting() {
    let mut scene = scene();
    scene.item("Welcome", 10, "open");
    let passes = scene.item("Free passes", 45, "open");
    scene.item("Closing", 5, "open");
    let detail = scene.detail();
    assert_eq!(
        pluck(&detail["items"], "starts_at"),
        ["09:30", "09:40", "10:25"]
    );
    assert_eq!(
        (&detail["minutes_planned"], &detail["minutes_available"]),
        (&json!(60), &json!(90))
    );
    assert_eq!(detail["meeting"]["place"], "Library");
    scene.laptop.act(
        "meetings",
        json!({ "verb": "move", "table": "agenda_item", "id": passes, "before": null }),
    );
    let detail = scene.detail();
    assert_eq!(
        pluck(&detail["items"], "title"),
        ["Welcome", "Closing", "Free passes"]
    );
    assert_eq!(
        pluck(&detail["items"], "starts_at"),
        ["09:30", "09:40", "09:45"]
    );
    let asked = json!({ "view": "where", "table": "agenda_item", "id": passes });
    assert_eq!(
        scene.laptop.view("meetings", asked)["meeting_id"],
        json!(scene.meeting)
    );
}

#[test]
fn a_meeting_goes_with_its_record_and_comes_back_with_it() {
    let mut scene = scene();
    scene.item("Free passes", 20, "open");
    scene.attend(&[(0, Some("leader_in_person"))]);
    let meeting = scene.meeting.clone();
    let decision = json!({ "table": "decision", "meeting_id": meeting, "question": "Lines 4 and 9?", "outcome": "Sí." });
    scene.laptop.put("meetings", decision);
    let found = scene.laptop.view(
        "meetings",
        json!({ "view": "decisions", "search": "lines si" }),
    );
    assert_eq!(pluck(&found["decisions"], "meeting"), ["Steering"]);
    let state = scene.laptop.state();
    scene.laptop.act(
        "meetings",
        json!({ "verb": "remove", "table": "meeting", "ids": [meeting] }),
    );
    let after = scene.laptop.state();
    for table in ["meeting", "agenda_item", "attendance", "decision"] {
        assert_eq!(after[table], json!([]), "{table}");
    }
    scene.laptop.undo().unwrap();
    assert_eq!(scene.laptop.state(), state);
    let list = scene.laptop.view(
        "meetings",
        json!({ "view": "meetings", "series_id": scene.series }),
    );
    assert_eq!(pluck(&list["meetings"], "items"), [1]);
    assert_eq!(pluck(&list["meetings"], "decisions"), [1]);
}
