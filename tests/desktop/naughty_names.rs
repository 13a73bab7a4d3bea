//! Names and notes that have broken other programs are shown as they are: no script runs, nothing sticks out, and they
//! come back byte for byte.

use std::fs;

use serde_json::{Value, json};
use trestle_tests::{Laptop, shared};

use crate::every_screen::faults;
use crate::window::{Home, USUAL, Window};

/// How many of them are opened in the inspector, evenly taken.
const OPENED: usize = 40;

#[test]
fn naughty_names_are_only_names() {
    let Some(texts) = shared("text") else {
        return;
    };
    let strings: Vec<String> =
        serde_json::from_slice(&fs::read(texts.join("blns.json")).unwrap()).unwrap();
    let home = Home::new("naughty_names", USUAL);
    let file = home.new_file("naughty.trestle");
    let ids = fill(&file, &strings);
    assert_eq!(stored(&file), strings);

    let window = home.open(&[file.to_str().unwrap()]);
    for view in ["table", "map"] {
        window.go(&format!("#/stakeholders?view={view}"));
        is_calm(&window);
    }
    walk_table(&window, strings.len());
    for id in ids.iter().step_by(ids.len() / OPENED) {
        window.go(&format!("#/stakeholders/organization/{id}?view=table"));
        window.wait(&format!(
            "location.hash.includes('{id}') && find('textbox', 'Name*') !== null"
        ));
        is_calm(&window);
    }
    drop(window);
    assert_eq!(stored(&file), strings);
}

/// Makes an organization of each string: its name, where a name may be that, and always its notes.
fn fill(file: &std::path::Path, strings: &[String]) -> Vec<String> {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    let mut ids = Vec::new();
    for (place, string) in strings.iter().enumerate() {
        let id = laptop.add_organization(&format!("Number {place:03}"));
        if !string.trim().is_empty() {
            laptop
                .set("stakeholders", "organization", &id, "name", json!(string))
                .unwrap();
        }
        laptop
            .set("stakeholders", "organization", &id, "notes", json!(string))
            .unwrap();
        ids.push(id);
    }
    ids
}

/// The notes of every organization in the order they were made, each equal to the name unless that is its number.
fn stored(file: &std::path::Path) -> Vec<String> {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    let filter = json!({ "search": "", "sector_ids": [], "statuses": [], "order": "name", "descending": false,
        "offset": 0, "limit": null });
    let view = laptop.read(
        json!({ "module": "stakeholders", "ask": { "view": "organizations", "filter": filter } }),
    );
    let mut rows: Vec<&Value> = view["rows"].as_array().unwrap().iter().collect();
    rows.sort_by_key(|row| row["id"].as_str().unwrap().to_owned());
    let text = |row: &Value, field: &str| row[field].as_str().unwrap().to_owned();
    let notes = rows.into_iter().map(|row| {
        let notes = text(row, "notes");
        let name = text(row, "name");
        assert!(
            name == notes || notes.trim().is_empty(),
            "{name:?} became of {notes:?}"
        );
        notes
    });
    notes.collect()
}

fn is_calm(window: &Window<'_>) {
    assert!(!window.has_alert(), "a script ran");
    assert!(window.holds("window.__pwned === undefined"), "a script ran");
    assert!(
        window.holds("document.title.endsWith('Trestle')"),
        "the title was changed"
    );
    assert!(
        window.holds("document.documentElement.scrollWidth <= innerWidth"),
        "something sticks out"
    );
    assert_eq!(window.complaints(), Vec::<String>::new());
}

/// Walks down the whole table, so that every name was drawn once.
fn walk_table(window: &Window<'_>, rows: usize) {
    window.go("#/stakeholders?view=table");
    window.find("grid", "Stakeholders");
    window.ask(
        "document.querySelector('[data-cell=\"0:0\"]').focus()",
        json!([]),
    );
    let last = format!(
        "document.querySelector('[data-cell=\"{}:0\"]') !== null",
        rows - 1
    );
    crate::driver::until("the last row is drawn", || {
        window.press(&["pagedown"]);
        is_calm(window);
        window.holds(&last).then_some(())
    });
    assert_eq!(faults(window, "table"), Vec::<String>::new());
}
