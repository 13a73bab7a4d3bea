//! One series: the days it is due next, what stands for them, what is still to plan, and who is expected.

use serde_json::{Value, json};
use trestle_core::error::Code;
use trestle_core::values::Id;
use trestle_tests::pluck;

use super::{Scene, plan, scene};

impl Scene {
    fn series_on(&mut self, today: &str) -> Value {
        let series = self.series.clone();
        self.laptop.view(
            "meetings",
            json!({ "view": "series", "id": series, "today": today }),
        )
    }

    fn depart(&mut self, falls_on: &str, kind: &str) {
        let series = self.series.clone();
        self.laptop.act("meetings", json!({
            "verb": "except", "series_id": series, "falls_on": falls_on, "kind": kind, "reason": "Holidays"
        }));
    }
}

#[test]
fn the_next_five_days_say_what_stands_for_them() {
    let mut scene = scene();
    let series = scene.series.clone();
    plan(&mut scene.laptop, &series, "2026-12-03");
    scene.depart("2027-01-07", "skipped");
    scene.depart("2027-01-19", "extra");
    let detail = scene.series_on("2026-11-10");
    assert_eq!(detail["anchor"], "2026-11-05");
    assert_eq!(
        pluck(&detail["next"], "due_on"),
        [
            "2026-12-03",
            "2027-01-19",
            "2027-02-04",
            "2027-03-04",
            "2027-04-01"
        ]
    );
    assert_eq!(detail["next"][0]["meeting"]["held_on"], "2026-12-03");
    assert_eq!(detail["next"][1]["meeting"], Value::Null);
    assert_eq!(pluck(&detail["exceptions"], "kind"), ["skipped", "extra"]);
    assert_eq!(detail["seats"].as_array().unwrap().len(), 3);
    assert_eq!(
        detail["seats"][0]["current"][0]["person"], "Denise Abara",
        "the leader comes before the delegate"
    );
}

#[test]
fn a_whole_year_is_left_to_plan_and_ends_where_the_series_ends() {
    let mut scene = scene();
    let year = scene.series_on("2026-11-06")["unplanned"].clone();
    assert_eq!(year.as_array().unwrap().len(), 12);
    assert_eq!(
        (&year[0], &year[11]),
        (&json!("2026-12-03"), &json!("2027-11-04"))
    );
    let series = scene.series.clone();
    scene
        .laptop
        .set(
            "meetings",
            "series",
            &series,
            "ends_on",
            json!("2027-02-28"),
        )
        .unwrap();
    assert_eq!(
        scene.series_on("2026-11-06")["unplanned"],
        json!(["2026-12-03", "2027-01-07", "2027-02-04"])
    );
    assert_eq!(scene.series_on("2027-03-01")["next"], json!([]));
}

#[test]
fn a_meeting_on_another_day_stands_for_the_day_that_it_was_planned_for() {
    let mut scene = scene();
    let series = scene.series.clone();
    let plan = |held_on: &str, due_on: &str| {
        json!({
            "verb": "plan", "id": Id::fresh(), "series_id": series, "held_on": held_on, "title": "", "due_on": due_on
        })
    };
    let late = plan("2027-01-26", "2027-01-07");
    scene.laptop.act("meetings", late);
    let detail = scene.series_on("2027-01-01");
    assert_eq!(detail["next"][0]["due_on"], "2027-01-07");
    assert_eq!(detail["next"][0]["meeting"]["held_on"], "2027-01-26");
    assert_eq!(detail["next"][0]["meeting"]["due_on"], "2027-01-07");
    assert_eq!(detail["unplanned"][0], "2027-02-04");
    let on_the_day = plan("2027-02-04", "2027-02-04");
    scene.laptop.act("meetings", on_the_day);
    let detail = scene.series_on("2027-02-01");
    assert_eq!(detail["next"][0]["meeting"]["due_on"], Value::Null);
}

#[test]
fn a_series_that_is_not_there_is_missing_and_one_that_never_met_has_no_days() {
    let mut scene = scene();
    let nowhere = json!({ "view": "series", "id": Id::fresh(), "today": "2026-11-01" });
    let nowhere = json!({ "module": "meetings", "ask": nowhere });
    let fault = scene.laptop.try_read(nowhere).unwrap_err();
    assert_eq!(fault.code, Code::Gone);
    let meeting = scene.meeting.clone();
    scene.laptop.act(
        "meetings",
        json!({ "verb": "remove", "table": "meeting", "ids": [meeting] }),
    );
    let detail = scene.series_on("2026-11-01");
    assert_eq!(
        ["anchor", "next", "unplanned"].map(|field| detail[field].clone()),
        [Value::Null, json!([]), json!([])]
    );
}

#[test]
fn days_after_a_change_of_the_clocks_say_so() {
    let mut scene = scene();
    let moved =
        |scene: &mut Scene, today: &str| pluck(&scene.series_on(today)["next"], "clocks_moved");
    assert_eq!(moved(&mut scene, "2027-02-10"), [0, 0, 0, 0, 0], "no zone");
    let series = scene.series.clone();
    let live_in = |scene: &mut Scene, zone: &str| {
        let set = json!({ "time_zone": zone });
        scene.laptop.act(
            "meetings",
            json!({ "verb": "set", "table": "series", "id": series, "set": set }),
        );
    };
    live_in(&mut scene, "America/Chicago");
    // Clocks go forward on 14 March and back on 7 November 2027; the series meets on first Thursdays.
    assert_eq!(moved(&mut scene, "2027-02-10"), [0, 60, 0, 0, 0]);
    assert_eq!(moved(&mut scene, "2027-10-01"), [0, 0, -60, 0, 0]);
    for asked in ["2027-03-12", "2027-03-20"] {
        assert_eq!(
            moved(&mut scene, asked)[0],
            60,
            "since it was due last, whatever day is asked: {asked}"
        );
    }
    let ask = json!({ "view": "calendar", "from": "2027-02-10", "until": "2027-12-31" });
    let changes = |scene: &mut Scene| {
        let calendar = scene.laptop.view("meetings", ask.clone());
        (
            pluck(&calendar["clocks"], "day"),
            pluck(&calendar["clocks"], "minutes"),
        )
    };
    let both = (
        vec![json!("2027-04-01"), json!("2027-12-02")],
        vec![json!(60), json!(-60)],
    );
    assert_eq!(changes(&mut scene), both, "days that are due");
    let plan = json!({
        "verb": "plan", "id": Id::fresh(), "series_id": scene.series, "held_on": "2027-03-18", "title": "",
        "due_on": "2027-04-01"
    });
    scene.laptop.act("meetings", plan);
    let (days, minutes) = changes(&mut scene);
    assert_eq!(
        (days, minutes),
        (vec![json!("2027-03-18"), json!("2027-12-02")], both.1),
        "the day of a meeting that stands for one that was due"
    );
    live_in(&mut scene, "Africa/Nairobi");
    assert_eq!(moved(&mut scene, "2027-02-10"), [0, 0, 0, 0, 0]);
    assert_eq!(changes(&mut scene), (vec![], vec![]));
}

#[test]
fn a_meeting_in_a_zone_of_its_own_goes_by_its_clocks() {
    let mut scene = scene();
    let set = json!({ "time_zone": "America/Chicago" });
    let series = scene.series.clone();
    scene.laptop.act(
        "meetings",
        json!({ "verb": "set", "table": "series", "id": series, "set": set }),
    );
    let plan = |scene: &mut Scene, day: &str, zone: &str| {
        let id = Id::fresh();
        scene.laptop.act("meetings", json!({
            "verb": "plan", "id": id, "series_id": scene.series, "held_on": day, "title": "", "due_on": day
        }));
        scene.laptop.act(
            "meetings",
            json!({
                "verb": "set", "table": "meeting", "id": id, "set": { "time_zone": zone }
            }),
        );
    };
    let on = |scene: &mut Scene, day: &str| {
        let ask = json!({ "view": "calendar", "from": day, "until": day });
        pluck(&scene.laptop.view("meetings", ask)["clocks"], "minutes")
    };
    // Clocks go forward on 14 March in Chicago and on 28 March in Berlin; the series meets on first Thursdays.
    assert_eq!(on(&mut scene, "2027-04-01"), [60], "one day alone");
    plan(&mut scene, "2027-03-04", "Europe/Berlin");
    plan(&mut scene, "2027-04-01", "Europe/Berlin");
    assert_eq!(on(&mut scene, "2027-04-01"), [60], "by Berlin's clocks");
    plan(&mut scene, "2027-03-18", "Europe/Berlin");
    assert_eq!(
        on(&mut scene, "2027-03-18"),
        Vec::<Value>::new(),
        "not yet in Berlin"
    );
    assert_eq!(
        on(&mut scene, "2027-05-06"),
        [60],
        "Chicago's clocks since it met by them in February"
    );
    assert_eq!(on(&mut scene, "2027-06-03"), Vec::<Value>::new());
}
