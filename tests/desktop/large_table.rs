//! The table of 5,000 organizations: only the rows in view are read, and yet it is sorted, filtered, grouped, edited,
//! selected, copied and removed as a whole, in one step that undo takes back.

use std::fs;
use std::path::PathBuf;

use serde_json::json;
use trestle_core::api::{Place, Task};
use trestle_tests::{Laptop, day};

use crate::driver::until;
use crate::window::{Home, USUAL, Window};

const MANY: usize = 5_000;

/// A file with that many organizations, every second one a funder, closed.
fn large_file(home: &Home) -> PathBuf {
    let mut laptop = Laptop::new();
    let file = home.new_file("large.trestle");
    laptop.open(&file).unwrap();
    let mut table = String::from("name,kind,place\n");
    for n in 0..MANY {
        let kind = ["partner", "funder"][n % 2];
        table.push_str(&format!("Partner {n:04},{kind},Street {n}\n"));
    }
    let path = home.path("partners.csv");
    fs::write(&path, table).unwrap();
    let read = Task::ReadImport {
        places: vec![Place::Path { path }],
        format: None,
        today: day("2026-11-23"),
    };
    laptop.task(&read).unwrap();
    laptop.task(&Task::Import).unwrap();
    laptop.close();
    file
}

/// Waits until a cell is read and says so.
fn says(window: &Window<'_>, line: usize, column: usize, words: &str) {
    let cell = format!("document.querySelector('[data-cell=\"{line}:{column}\"]')");
    window.wait(&format!("plain({cell}?.innerText ?? '') === '{words}'"));
}

/// Waits until the focus is on a cell that says so.
fn stands_on(window: &Window<'_>, words: &str) {
    until(&format!("the focus is on `{words}`"), || {
        let here = "document.activeElement.matches('[data-cell]') && plain(document.activeElement.innerText)";
        (window.ask(here, json!([])) == words).then_some(())
    });
}

/// Waits until the table has so many lines, its header not counted.
fn has_lines(window: &Window<'_>, lines: usize) {
    let rows = lines + 1;
    window.wait(&format!("find('grid', '*')?.ariaRowCount === '{rows}'"));
}

#[test]
fn thousands_of_rows_are_read_as_they_come_into_view() {
    let home = Home::new("large_table", USUAL);
    let file = large_file(&home);
    let window = home.open(&[file.to_str().unwrap()]);
    window.go("#/stakeholders?view=table");
    says(&window, 0, 0, "Partner 0000");
    has_lines(&window, MANY);
    let drawn = window.ask("all('row').length", json!([]));
    assert!(drawn.as_u64().unwrap() < 100, "{drawn} rows are drawn");

    window.click_cell(0, 0);
    window.press(&["ctrl", "end"]);
    window.press(&["home"]);
    stands_on(&window, "Partner 4999");
    let place = "document.activeElement.closest('[role=row]').ariaRowIndex";
    assert_eq!(window.ask(place, json!([])), (MANY + 1).to_string());
    let halfway = "void (find('grid', '*').scrollTop = find('grid', '*').scrollHeight / 2)";
    window.ask(halfway, json!([]));
    says(&window, MANY / 2, 0, "Partner 2500");

    window.click("button", "Name");
    window.wait("find('columnheader', 'Name*').ariaSort === 'descending'");
    window.ask("void (find('grid', '*').scrollTop = 0)", json!([]));
    says(&window, 0, 0, "Partner 4999");
    window.click_cell(0, 0);
    window.press(&["f2"]);
    window.wait("document.activeElement.matches('input')");
    window.press(&["ctrl", "a"]);
    window.write("Lighthouse");
    window.press(&["enter"]);
    says(&window, 0, 0, "Partner 4998");
    window.fill("textbox", "Search by*", "lighthouse");
    has_lines(&window, 1);
    says(&window, 0, 0, "Lighthouse");
    assert_eq!(window.barriers(), Vec::<String>::new());
    window.focus("textbox", "Search by*");
    window.press(&["ctrl", "a"]);
    window.press(&["delete"]);
    has_lines(&window, MANY);

    window.click("button", "Columns");
    window.click("radio", "Kind");
    window.press(&["escape"]);
    has_lines(&window, MANY + 2);
    says(&window, 0, 0, "partner 2,500");
    window.click_cell(0, 0);
    has_lines(&window, 2 + MANY / 2);
    says(&window, 1, 0, "funder 2,500");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn thousands_of_rows_are_copied_and_removed_at_once() {
    let home = Home::new("large_table_removed", USUAL);
    let file = large_file(&home);
    let window = home.open(&[file.to_str().unwrap()]);
    window.go("#/stakeholders?view=table");
    says(&window, 0, 0, "Partner 0000");
    window.click_cell(0, 0);
    window.find("button", "Remove the row");
    window.press(&["ctrl", "a"]);
    window.find("button", "Remove 5,000 rows");
    until("all cells are copied", || {
        window.press(&["ctrl", "c"]);
        window
            .holds("plain(document.body.innerText).includes('70,000 cells copied')")
            .then_some(())
    });

    window.click("button", "Remove 5,000 rows");
    window.see("Who has a part in this?");
    window.see("Undo: Removed 5,000 organizations");
    assert_eq!(window.complaints(), Vec::<String>::new());
    window.press(&["ctrl", "z"]);
    has_lines(&window, MANY);
    says(&window, 0, 0, "Partner 0000");
    assert_eq!(window.complaints(), Vec::<String>::new());
}
