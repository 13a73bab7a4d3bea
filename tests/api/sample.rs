//! The example initiative: what it promises to show, and that it is sound.

use serde_json::{Value, json};
use trestle_core::api::TABLES;
use trestle_core::api::Task;
use trestle_core::journal::check::check;
use trestle_tests::{Laptop, day, pluck};

#[test]
fn the_example_is_as_large_as_promised() {
    let mut laptop = Laptop::with_sample();
    let state = laptop.state();
    let count = |table: &str| state[table].as_array().unwrap().len();
    assert_eq!(
        (count("organization"), count("sector"), count("person")),
        (41, 12, 60)
    );
    assert_eq!(
        (count("relationship"), count("strategy"), count("activity")),
        (90, 6, 35)
    );
    assert_eq!(
        (count("meeting"), count("decision"), count("action_item")),
        (29, 21, 74)
    );
    assert!(count("attendance") > 200);
    let overview = laptop.read(
        json!({ "module": "conditions", "ask": { "view": "overview", "today": "2026-11-23" } }),
    );
    assert_eq!(overview["next_meeting"]["meeting"]["held_on"], "2026-12-03");
    assert_eq!(overview["endorsement"]["endorsed"], 31);
    assert_eq!(
        overview["measurement"],
        json!({ "up_to_date": 8, "collecting": 9 })
    );
    assert_eq!(overview["reinforcing"]["gaps"].as_array().unwrap().len(), 1);
    assert_eq!(overview["overdue"].as_array().unwrap().len(), 5);
}

#[test]
fn the_example_is_sound_and_undo_stops_before_it() {
    let mut laptop = Laptop::with_sample();
    let soundness = check(laptop.desk.open_file().unwrap().db(), TABLES).unwrap();
    assert!(soundness.is_sound(), "{soundness:?}");
    assert!(soundness.changes > 1000);
    assert_eq!(
        laptop.undo().unwrap_err().code,
        trestle_core::error::Code::NothingToUndo
    );
}

#[test]
fn the_example_moves_to_the_week_it_is_opened_in() {
    let mut laptop = Laptop::new();
    laptop
        .task(&Task::OpenSample {
            today: day("2027-03-31"),
            fresh: false,
        })
        .unwrap();
    let overview = laptop.read(
        json!({ "module": "conditions", "ask": { "view": "overview", "today": "2027-03-31" } }),
    );
    assert_eq!(overview["next_meeting"]["meeting"]["held_on"], "2027-04-08");
}

#[test]
fn what_was_changed_in_the_example_is_still_there_until_it_is_started_over() {
    let mut laptop = Laptop::with_sample();
    laptop.add_organization("A newcomer");
    let opened = |laptop: &mut Laptop, fresh| {
        laptop
            .task(&Task::OpenSample {
                today: day("2026-11-23"),
                fresh,
            })
            .unwrap();
        laptop.state()["organization"].as_array().unwrap().len()
    };
    assert_eq!(opened(&mut laptop, false), 42);
    assert_eq!(opened(&mut laptop, true), 41);
}

/// Every meeting of the example with its series, day and detail.
fn meetings(laptop: &mut Laptop) -> Vec<Value> {
    let list = laptop.view("meetings", json!({ "view": "meetings" }));
    let rows = list["meetings"].as_array().unwrap().iter();
    let ids: Vec<Value> = rows.map(|row| row["id"].clone()).collect();
    let detail = |id| laptop.view("meetings", json!({ "view": "meeting", "id": id }));
    ids.into_iter().map(detail).collect()
}

/// Every decision of the example with everything that belongs to it.
fn decisions(laptop: &mut Laptop) -> Vec<Value> {
    let register = laptop.view("meetings", json!({ "view": "decisions" }));
    let rows = register["decisions"].as_array().unwrap().iter();
    let ids: Vec<Value> = rows.map(|row| row["id"].clone()).collect();
    let detail = |id| laptop.view("meetings", json!({ "view": "decision", "id": id }));
    ids.into_iter().map(detail).collect()
}

fn length(value: &Value) -> usize {
    value.as_array().unwrap().len()
}

#[test]
fn every_meeting_that_was_held_had_its_quorum() {
    let mut laptop = Laptop::with_sample();
    let all = meetings(&mut laptop);
    let held = all.iter().filter(|one| one["meeting"]["status"] == "held");
    assert_eq!(held.clone().count(), 24);
    for one in held {
        assert_eq!(one["quorum"]["is_met"], true, "{}", one["meeting"]);
    }
    let count = |field: &str| all.iter().filter(|one| length(&one[field]) > 0).count();
    assert_eq!(
        (count("data_pack"), count("logistics"), count("guests")),
        (9, 8, 7)
    );
}

#[test]
fn no_hand_is_raised_on_an_empty_seat_and_no_check_out_has_more_sheets_than_people() {
    let mut laptop = Laptop::with_sample();
    let mut raised = 0;
    for decision in decisions(&mut laptop) {
        for seat in decision["hands"].as_array().unwrap() {
            let present = seat["is_present"] == true;
            assert!(
                seat["vote"].is_null() || present,
                "{}",
                decision["decision"]
            );
            raised += usize::from(!seat["vote"].is_null());
        }
    }
    assert_eq!(raised, 12 + 13 + 14 + 13 + 11 + 6 + 11 + 10 + 11 + 11);
    let mut with_sheets = 0;
    for meeting in meetings(&mut laptop) {
        let seats = meeting["seats"].as_array().unwrap().iter();
        let came = seats.filter(|seat| {
            let presence = seat["attendance"]["presence"].as_str().unwrap_or_default();
            presence.starts_with("leader") || presence == "delegate"
        });
        let people = came.count() + length(&meeting["guests"]) + 3;
        let sheets = meeting["check_out"]["questions"][0]["answers"].as_u64();
        let sheets = sheets.unwrap() as usize;
        assert!(sheets <= people, "{}", meeting["meeting"]);
        with_sheets += usize::from(sheets > 0);
    }
    assert_eq!(with_sheets, 13);
}

#[test]
fn the_example_decides_by_all_six_methods_and_its_verdicts_agree_with_what_is_written() {
    let mut laptop = Laptop::with_sample();
    let all = decisions(&mut laptop);
    let mut methods: Vec<String> = all
        .iter()
        .map(|one| one["decision"]["method"].as_str().unwrap().to_owned())
        .collect();
    methods.sort();
    methods.dedup();
    assert_eq!(methods.len(), 6);
    let states = |state: &str| {
        let rows = all.iter().filter(|one| one["decision"]["state"] == state);
        rows.count()
    };
    assert_eq!(
        ["decided", "superseded", "deferred", "open"].map(states),
        [18, 1, 1, 1]
    );
    for one in all
        .iter()
        .filter(|one| one["decision"]["state"] == "decided")
    {
        let result = one["verdict"]["result"].as_str().unwrap();
        assert!(
            !["fails", "blocked"].contains(&result),
            "{}",
            one["decision"]
        );
    }
    let answers: Vec<String> = all
        .iter()
        .flat_map(|one| pluck(&one["consent_checks"], "answer"))
        .map(|answer| answer.as_str().unwrap().to_owned())
        .collect();
    let count = |answer: &str| answers.iter().filter(|one| *one == answer).count();
    assert_eq!(
        ["consent", "conditions", "refused", "not_sought"].map(count),
        [5, 4, 1, 1]
    );
    let recused = all
        .iter()
        .flat_map(|one| one["interests"].as_array().unwrap())
        .filter(|row| row["is_recused"] == true);
    assert_eq!(recused.count(), 2);
}

/// The register of the example as it is made on a day.
fn indicators(laptop: &mut Laptop, today: &str) -> Vec<Value> {
    let ask = json!({ "view": "indicators", "today": today });
    let register = laptop.view("measures", ask);
    register["indicators"].as_array().unwrap().clone()
}

#[test]
fn the_indicators_of_the_example_stand_where_its_meetings_say() {
    let mut laptop = Laptop::with_sample();
    let rows = indicators(&mut laptop, "2026-11-23");
    let told: Vec<[&str; 4]> = rows
        .iter()
        .map(|row| {
            ["name", "trend", "freshness"]
                .map(|field| row[field].as_str().unwrap())
                .into_iter()
                .chain([row["newest"]["period"].as_str().unwrap_or("")])
                .collect::<Vec<_>>()
                .try_into()
                .unwrap()
        })
        .collect();
    assert_eq!(
        told,
        [
            [
                "Children ready for kindergarten",
                "improving",
                "up_to_date",
                "2026/27"
            ],
            [
                "Families who always have enough food",
                "flat",
                "up_to_date",
                "2026-Q3"
            ],
            ["First appointments missed", "flat", "up_to_date", "2026-Q3"],
            [
                "Households more than a mile from fresh food",
                "improving",
                "late",
                "2025-H2"
            ],
            [
                "First-time families waiting for a home visitor",
                "improving",
                "up_to_date",
                "2026-10"
            ],
            [
                "New places in home child cares",
                "improving",
                "up_to_date",
                "2026-Q3"
            ],
            [
                "Applications through the two doors",
                "worsening",
                "up_to_date",
                "2026-10"
            ],
            [
                "Shoppers at the store on Weaver Street",
                "flat",
                "up_to_date",
                "2026-W46"
            ],
            [
                "Break lunches served",
                "too_few_points",
                "up_to_date",
                "2025"
            ],
            [
                "Children who are read to every day",
                "too_few_points",
                "not_expected",
                ""
            ],
            ["Taxi vouchers used", "worsening", "not_expected", "2026-02"],
        ]
    );
    let ask = json!({ "view": "meetings" });
    let meetings = laptop.view("meetings", ask)["meetings"].clone();
    let december = meetings.as_array().unwrap().iter();
    let december = december.clone().find(|row| row["held_on"] == "2026-12-03");
    let ask = json!({ "view": "meeting", "id": december.unwrap()["id"] });
    let pack = laptop.view("meetings", ask)["data_pack"].clone();
    assert_eq!(
        pluck(&pack, "value"),
        ["61", "74", "26.9", "65", "56", "52"]
    );
    let cited = decisions(&mut laptop).into_iter().flat_map(|decision| {
        let evidence = decision["evidence"].as_array().unwrap().clone();
        evidence
            .into_iter()
            .filter(|one| one["record_table"] == "indicator")
    });
    let mut values: Vec<Value> = cited.map(|evidence| evidence["value"].clone()).collect();
    values.sort_by_key(Value::to_string);
    assert_eq!(values, ["26.9 of 100, 2026-Q3", "74 of 100, 2026-Q3"]);
}

#[test]
fn the_periods_of_the_example_move_with_its_days() {
    let mut usual = Laptop::with_sample();
    let usual = indicators(&mut usual, "2026-11-23");
    for today in [
        "2026-11-02",
        "2026-11-30",
        "2027-01-04",
        "2027-03-01",
        "2028-02-29",
        "2031-10-13",
    ] {
        let mut laptop = Laptop::new();
        laptop
            .task(&Task::OpenSample {
                today: day(today),
                fresh: false,
            })
            .unwrap();
        for (moved, usual) in indicators(&mut laptop, today).iter().zip(&usual) {
            let name = &usual["name"];
            assert_eq!(
                length(&moved["points"]),
                length(&usual["points"]),
                "{today} {name}"
            );
            assert_eq!(moved["trend"], usual["trend"], "{today} {name}");
            let ends_on = moved["newest"]["ends_on"].as_str();
            let is_over = moved["frequency"] == "school_year" || ends_on <= Some(today);
            assert!(is_over, "{today} {name} {ends_on:?}");
        }
    }
}
