//! The example initiative: what it promises to show, and that it is sound.

use serde_json::json;
use trestle_core::api::TABLES;
use trestle_core::api::Task;
use trestle_core::journal::check::check;
use trestle_tests::{Laptop, day};

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
    assert!(count("meeting") >= 20 && count("attendance") > 200);
    let overview = laptop.read(
        json!({ "module": "conditions", "ask": { "view": "overview", "today": "2026-11-23" } }),
    );
    assert_eq!(overview["next_meeting"]["meeting"]["held_on"], "2026-12-03");
    assert_eq!(overview["endorsement"]["endorsed"], 31);
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
