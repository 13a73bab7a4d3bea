//! What the calendar shows, departures from the cadence, and what calendars of others are told of a change.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::pluck;

use super::{Scene, plan, scene};

impl Scene {
    fn calendar(&mut self, from: &str, until: &str) -> Value {
        self.laptop.view(
            "meetings",
            json!({ "view": "calendar", "from": from, "until": until }),
        )
    }

    fn except(&mut self, falls_on: &str, kind: Value) {
        let series = self.series.clone();
        let except = json!({
            "verb": "except", "series_id": series, "falls_on": falls_on, "kind": kind, "reason": "Winter break"
        });
        self.laptop.act("meetings", except);
    }

    fn sequence(&mut self) -> Value {
        self.detail()["meeting"]["sequence"].clone()
    }
}

#[test]
fn a_month_shows_what_is_planned_and_what_is_due_and_not_planned() {
    let mut scene = scene();
    let month = scene.calendar("2026-11-01", "2026-11-30");
    assert_eq!(pluck(&month["meetings"], "held_on"), ["2026-11-05"]);
    assert_eq!(month["due"], json!([]));
    let quarter = scene.calendar("2026-11-01", "2027-01-31");
    assert_eq!(
        pluck(&quarter["due"], "due_on"),
        ["2026-12-03", "2027-01-07"]
    );
    assert_eq!(quarter["due"][0]["series"], "Steering");
    assert_eq!(quarter["series"][0]["kept"]["denominator"], 3);
    assert_eq!(quarter["series"][0]["anchor"], "2026-11-05");
    let series = scene.series.clone();
    plan(&mut scene.laptop, &series, "2026-12-08");
    let quarter = scene.calendar("2026-11-01", "2027-01-31");
    assert_eq!(pluck(&quarter["due"], "due_on"), ["2027-01-07"]);
    assert_eq!(
        quarter["series"][0]["kept"],
        json!({ "numerator": 2, "denominator": 3, "percent": 200.0 / 3.0 })
    );
}

#[test]
fn a_series_may_depart_from_its_cadence() {
    let mut scene = scene();
    scene.except("2027-01-07", json!("skipped"));
    scene.except("2027-01-19", json!("extra"));
    let winter = scene.calendar("2026-12-15", "2027-02-28");
    assert_eq!(
        pluck(&winter["due"], "due_on"),
        ["2027-01-19", "2027-02-04"]
    );
    assert_eq!(pluck(&winter["exceptions"], "kind"), ["skipped", "extra"]);
    assert_eq!(winter["due"][0]["extra"], "Winter break");
    assert_eq!(winter["due"][1]["extra"], Value::Null);
    scene.except("2027-01-07", Value::Null);
    let winter = scene.calendar("2026-12-15", "2027-02-28");
    assert_eq!(
        pluck(&winter["due"], "due_on"),
        ["2027-01-07", "2027-01-19", "2027-02-04"]
    );
    scene.laptop.undo().unwrap();
    assert_eq!(
        scene.calendar("2026-12-15", "2027-02-28")["exceptions"][0]["reason"],
        "Winter break"
    );
}

#[test]
fn a_series_that_never_met_and_has_no_start_is_not_due() {
    let mut scene = scene();
    let meeting = scene.meeting.clone();
    scene.laptop.act(
        "meetings",
        json!({ "verb": "remove", "table": "meeting", "ids": [meeting] }),
    );
    let year = scene.calendar("2026-01-01", "2026-12-31");
    assert_eq!(
        (&year["due"], &year["series"][0]["kept"]["percent"]),
        (&json!([]), &Value::Null)
    );
    let series = scene.series.clone();
    scene
        .laptop
        .set(
            "meetings",
            "series",
            &series,
            "starts_on",
            json!("2026-10-01"),
        )
        .unwrap();
    let year = scene.calendar("2026-01-01", "2026-12-31");
    assert_eq!(
        pluck(&year["due"], "due_on"),
        ["2026-10-01", "2026-11-05", "2026-12-03"]
    );
}

#[test]
fn only_what_an_invitation_shows_makes_it_newer() {
    let mut scene = scene();
    let meeting = scene.meeting.clone();
    let set = |scene: &mut Scene, field: &str, value: Value| {
        scene
            .laptop
            .set("meetings", "meeting", &meeting, field, value)
            .unwrap();
    };
    assert_eq!(scene.sequence(), 0);
    set(&mut scene, "starts_at", json!("10:00"));
    assert_eq!(scene.sequence(), 1);
    set(&mut scene, "notes", json!("Bring the banner"));
    assert_eq!(scene.sequence(), 1);
    set(&mut scene, "place", json!("Town hall"));
    assert_eq!(scene.sequence(), 2);
    scene.laptop.act(
        "meetings",
        json!({ "verb": "cancel", "meeting_id": meeting, "reason": "Storm" }),
    );
    let detail = scene.detail();
    assert_eq!(
        ["status", "cancelled_reason", "sequence"].map(|field| detail["meeting"][field].clone()),
        [json!("cancelled"), json!("Storm"), json!(3)]
    );
    scene.laptop.undo().unwrap();
    assert_eq!(scene.sequence(), 2);
}

#[test]
fn a_time_zone_is_a_name_that_the_world_knows() {
    let mut scene = scene();
    let series = scene.series.clone();
    let set = |zone: &str| json!({ "verb": "set", "table": "series", "id": series, "set": { "time_zone": zone } });
    assert_eq!(
        scene.refusal(set("Middle Earth")),
        (Code::NotATimeZone, "time_zone".to_owned())
    );
    scene.laptop.act("meetings", set("America/Chicago"));
    assert_eq!(scene.detail()["zone"], "America/Chicago");
    let nowhere = json!({ "verb": "except", "series_id": Id::fresh(), "falls_on": "2026-01-01", "kind": "extra" });
    assert_eq!(scene.refusal(nowhere), (Code::Gone, String::new()));
}
