//! What screens show when there is nothing to show: a record that is gone, a search without a result, a file that went
//! bad under the running program.

use std::fs;

use trestle_tests::Laptop;

use crate::every_screen::first_link;
use crate::window::{Home, USUAL};

const GONE: [&str; 14] = [
    "#/stakeholders/organization",
    "#/stakeholders/person",
    "#/stakeholders/relationship",
    "#/stakeholders/seat",
    "#/agenda/agenda_version",
    "#/measures/indicator",
    "#/activities/activity",
    "#/meetings/series",
    "#/meetings/meeting",
    "#/meetings/agenda_item",
    "#/meetings/agenda_template",
    "#/meetings/logistics_entry",
    "#/meetings/decision",
    "#/actions/action_item",
];

#[test]
fn a_record_that_is_gone_says_so() {
    let home = Home::new("gone_records", USUAL);
    let window = home.open(&["--sample"]);
    for place in GONE {
        window.go(&format!("{place}/019383aa-0000-7000-8000-000000000000"));
        window.wait("/not there any more|not here/.test(document.body.innerText)");
    }
    let record = first_link(&window, "#/meetings", "#/meetings/meeting/");
    window.go(&record);
    window.click("button", "Remove the meeting");
    window.find("button", "Undo: Removed*");
    window.go(&record);
    window.wait("/not there any more/i.test(document.body.innerText)");
    window.press(&["ctrl", "z"]);
    window.find("link", "Attendance");
    assert_eq!(window.complaints(), [""; 0]);
}

#[test]
fn a_search_without_a_result_can_be_cleared() {
    let home = Home::new("no_results", USUAL);
    let window = home.open(&["--sample"]);
    for (address, field, clear) in [
        (
            "#/meetings/decision",
            "Search the decisions",
            "Clear the filters",
        ),
        ("#/actions", "Search the actions", "Show all actions"),
    ] {
        window.go(address);
        window.focus("searchbox", field);
        window.write("qqqq");
        window.find("heading", "Nothing found");
        window.click("button", clear);
        window.wait("!find('heading', 'Nothing found')");
        window.wait(&format!("find('searchbox', '{field}').value === ''"));
    }
}

#[test]
fn a_file_that_goes_bad_is_told_on_the_screen() {
    let home = Home::new("file_gone_bad", USUAL);
    let file = home.path("bad.trestle");
    let mut laptop = Laptop::with_sample();
    let place = trestle_core::api::Place::Path { path: file.clone() };
    laptop
        .task(&trestle_core::api::Task::SaveCopy { place })
        .unwrap();
    let window = home.open(&[file.to_str().unwrap()]);
    window.go("#/initiative");
    let sound = fs::read(&file).unwrap();
    fs::write(&file, vec![0xA5; sound.len()]).unwrap();
    for address in [
        "#/stakeholders?view=table",
        "#/meetings",
        "#/history",
        "#/actions",
    ] {
        window.go(address);
        window.wait("/damaged|could not be read or written/.test(document.body.innerText)");
    }
    window.go("#/initiative");
    window.find("button", "Close the initiative");
    fs::write(&file, sound).unwrap();
}
