//! Meetings: running times, who filled which seat, what is carried on, and what final minutes forbid.

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
fn a_seat_is_filled_by_whoever_speaks_for_it() {
    let mut scene = scene();
    assert!(
        scene.detail()["seats"]
            .as_array()
            .unwrap()
            .iter()
            .all(|seat| seat["attendance"].is_null())
    );
    scene.attend(&[
        (0, Some("leader_in_person")),
        (1, Some("absent_with_notice")),
        (2, Some("leader_remote")),
    ]);
    assert_eq!(
        pluck(&scene.detail()["seats"], "person"),
        ["Denise Abara", "", "Hạnh Nguyễn"]
    );
    scene.attend(&[(0, Some("delegate")), (2, None)]);
    let seats = scene.detail()["seats"].clone();
    assert_eq!(pluck(&seats, "person"), ["Sam Roe", "", ""]);
    assert_eq!(seats[0]["attendance"]["person_id"], json!(scene.delegate));
    assert!(seats[2]["attendance"].is_null());
    let (meeting, seat, other) = (
        scene.meeting.clone(),
        scene.seats[0].clone(),
        scene.leaders[2].clone(),
    );
    let named = json!([{ "seat_id": seat, "presence": "delegate", "person_id": other }]);
    scene.laptop.act(
        "meetings",
        json!({ "verb": "attend", "meeting_id": meeting, "seats": named }),
    );
    assert_eq!(scene.detail()["seats"][0]["person"], "Hạnh Nguyễn");
}

#[test]
fn attendance_is_counted_over_the_seats_that_were_expected() {
    let mut scene = scene();
    let mut counted = |presences: [Option<&str>; 3]| {
        let seats: Vec<_> = presences.iter().copied().enumerate().collect();
        scene.attend(&seats);
        let rate = scene.detail()["attendance"].clone();
        [
            "expected",
            "leaders",
            "delegates",
            "leaders_in_person",
            "absent",
        ]
        .map(|field| rate[field].as_u64().unwrap())
    };
    let (person, remote, delegate) = (
        Some("leader_in_person"),
        Some("leader_remote"),
        Some("delegate"),
    );
    let (notice, silent, not) = (
        Some("absent_with_notice"),
        Some("absent_without_notice"),
        Some("not_expected"),
    );
    assert_eq!(counted([None, None, None]), [0, 0, 0, 0, 0]);
    assert_eq!(counted([not, not, None]), [0, 0, 0, 0, 0]);
    assert_eq!(counted([person, remote, delegate]), [3, 2, 1, 1, 0]);
    assert_eq!(counted([notice, silent, not]), [2, 0, 0, 0, 2]);
    assert_eq!(counted([person, None, silent]), [2, 1, 0, 1, 1]);
}

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
