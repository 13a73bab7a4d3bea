//! The main job once round, from an empty laptop to the minutes as PDF, in the window alone.

use std::fs;
use std::path::Path;

use trestle_core::api::TABLES;
use trestle_core::journal::check::check;
use trestle_tests::Laptop;

use crate::window::{Home, USUAL, Window};

const NAME: &str = "Ready by Five";
const PARTNERS: [&str; 2] = ["Eastbrook Food Bank", "Eastbrook Unified Schools"];
const ITEM: &str = "Pantries in two schools";
const SAID: &str = "The storage rooms are dry enough by January.";
const QUESTION: &str = "Do we open pantries in two schools?";
const OUTCOME: &str = "Yes, at Fairview and at Lincoln.";
const ACTION: &str = "Ask both principals for a key";

#[test]
fn a_new_file_becomes_minutes() {
    let home = Home::new("new_file_to_minutes", USUAL);
    let file = home.path("ready.trestle");
    let minutes = home.path("minutes.pdf");

    let window = home.open(&[]);
    create(&home, &window, &file);
    add_partners(&window);
    add_group(&window);
    plan_meeting(&window);
    write_agenda(&window);
    note_attendance(&window);
    take_notes(&window);
    hand_out(&home, &window, &minutes);
    let pdf = fs::read(&minutes).unwrap();
    assert!(pdf.starts_with(b"%PDF-") && pdf.len() > 1000);

    window.press(&["ctrl", "w"]);
    window.click("button", &format!("{NAME}*"));
    window.find("navigation", "Screens");
    is_all_there(&window);
    drop(window);
    is_all_in(&file);
}

fn create(home: &Home, window: &Window<'_>, file: &Path) {
    window.click("button", "New initiative…*");
    window.fill("textbox", "Name of the initiative", NAME);
    home.answer(&[file]);
    window.click("button", "Choose a folder…");
    window.find("navigation", "Screens");
    assert!(file.exists());
}

fn add_partners(window: &Window<'_>) {
    window.go("#/stakeholders?view=table");
    for name in PARTNERS {
        window.click("button", "Add organization");
        window.find("heading", "New organization");
        window.fill("textbox", "Name*", name);
        window.find("rowheader", name);
        window.find("heading", name);
    }
}

fn add_group(window: &Window<'_>) {
    window.go("#/stakeholders?view=groups");
    window.focus("textbox", "Name of the new group");
    window.write("Steering committee");
    window.press(&["enter"]);
    window.find("heading", "Steering committee");
    for (seats, name) in ["1 seat", "2 seats"].iter().zip(PARTNERS) {
        window.pick("Organization of the new seat", name);
        window.click("button", "Add seat");
        window.see(seats);
    }
}

fn plan_meeting(window: &Window<'_>) {
    window.go("#/meetings");
    window.click("button", "Add a series");
    window.find("textbox", "Name*");
    window.click("button", "Plan a meeting");
    window.click("button", "Plan the meeting");
    window.find("link", "Attendance");
}

fn write_agenda(window: &Window<'_>) {
    for title in [ITEM, "Next year's calendar"] {
        window.focus("textbox", "Add an item");
        window.write(title);
        window.press(&["enter"]);
        window.find("link", title);
    }
    window.fill("textbox", &format!("Minutes for {ITEM}*"), "25");
    window.see("35 of 120 minutes planned");
}

fn note_attendance(window: &Window<'_>) {
    window.click("link", "Attendance");
    window.click("button", "The rest came as leaders in person");
    window.see("2 of 2 leaders; quorum met");
    window.focus("radio", "Accountable leader, in person");
    window.press(&["3"]);
    window.see("1 of 2 leaders");
}

fn take_notes(window: &Window<'_>) {
    window.click("link", "Notes");
    window.focus("textbox", &format!("Notes on {ITEM}"));
    window.write(SAID);
    window.focus("textbox", "Add a decision");
    window.write(QUESTION);
    window.press(&["enter"]);
    window.find("group", QUESTION);
    window.fill("textbox", "Outcome", OUTCOME);
    window.focus("textbox", "Add an action");
    window.write(ACTION);
    window.press(&["enter"]);
    window.find("group", ACTION);
}

fn hand_out(home: &Home, window: &Window<'_>, minutes: &Path) {
    window.click("link", "Minutes");
    for words in [SAID, OUTCOME, ACTION] {
        window.see(words);
    }
    window.click("button", "Finalize the minutes");
    window.see("Minutes final");
    home.answer(&[minutes]);
    window.click("button", "Hand out…");
    window.find("dialog", "Hand out");
    window.see("how 2 seats were filled, and who was absent");
    window.click("button", "Save as a file…");
    window.see("Saved as minutes.pdf");
    window.press(&["escape"]);
    window.wait("all('dialog').length === 0");
}

fn is_all_there(window: &Window<'_>) {
    window.go("#/stakeholders?view=table");
    for name in PARTNERS {
        window.find("rowheader", name);
    }
    window.go("#/actions");
    window.see(ACTION);
    window.go("#/meetings/decision");
    window.click("link", OUTCOME);
    window.find("heading", QUESTION);
    window.click("link", "Go to the minutes");
    for words in ["Minutes final", ITEM, SAID, OUTCOME, ACTION] {
        window.see(words);
    }
}

/// Reads the file as another program would, without the window.
fn is_all_in(file: &Path) {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    let state = laptop.state();
    let count = |table: &str| state[table].as_array().map_or(0, Vec::len);
    let tables = [
        "organization",
        "group",
        "seat",
        "series",
        "meeting",
        "agenda_item",
        "decision",
        "action_item",
    ];
    assert_eq!(tables.map(count), [2, 1, 2, 1, 1, 2, 1, 1]);
    let db = laptop.desk.open_file().unwrap().db();
    let sql = "SELECT discussion FROM agenda_item WHERE title = ?1";
    let said: String = db.query_row(sql, [ITEM], |row| row.get(0)).unwrap();
    assert_eq!(said.trim(), SAID);
    let soundness = check(db, TABLES).unwrap();
    assert!(soundness.is_sound(), "{soundness:?}");
}
