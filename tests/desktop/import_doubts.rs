//! Imports that ask: doubtful rows answered, refused cells mended in place, columns given another meaning that is
//! remembered, a workbook with several sheets, an import cancelled on its way, and files that are refused.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use rust_xlsxwriter::Workbook;
use serde_json::json;
use trestle_tests::{Laptop, pluck, shared};

use crate::window::{Home, USUAL, Window};

const DOUBTFUL: &str = "Organisation;Kind;Status;Joined;Reach
City Kitchen;partner;active;2026-01-05;400
Food bank of the senna valley;partner;activ;2026-05-06;
Riverlight Doula Circle;funder;active;2026-05-31;12
;partner;active;;
After the Bell;ally;paused;2026-02-03;7
";

fn choose(home: &Home, window: &Window<'_>, files: &[&Path]) {
    home.answer(files);
    window.go("#/exchange");
    window.click("button", "Choose files…");
}

/// Takes the choice that begins so from the list of that name.
pub fn take(window: &Window<'_>, list: &str, choice: &str) {
    window.find("combobox", list);
    let script = "((list, choice) => {
        const field = find('combobox', list);
        const found = [...field.options].find((one) => one.text.startsWith(choice));
        field.value = found.value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
    })(arguments[0], arguments[1])";
    window.ask(script, json!([list, choice]));
    window.wait("!document.querySelector('[aria-busy=true]')");
}

fn count(file: &Path, table: &str) -> usize {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    laptop.state()[table].as_array().map_or(0, Vec::len)
}

#[test]
fn what_is_doubtful_is_asked_and_what_is_wrong_is_mended() {
    let home = Home::new("import_doubts", USUAL);
    let table = home.path("partners.csv");
    fs::write(&table, DOUBTFUL).unwrap();
    let window = home.open(&["--sample"]);
    choose(&home, &window, &[&table]);
    window.find("heading", "Which one is meant?");
    window.see("2 waiting for you");
    window.find("button", "Import 2 records");
    take(&window, "Riverlight Doula Circle, row 4", "Riverlight");
    take(&window, "After the Bell, row 6", "a new one");
    window.focus("textbox", "Status, row 3");
    window.press(&["ctrl", "a"]);
    window.write("active");
    window.press(&["enter"]);
    window.wait("!find('textbox', 'Status, row 3')");
    window.wait("nameOf(document.activeElement) === 'name, row 5'");
    window.write("Fifth Street Pantry");
    window.press(&["enter"]);
    window.wait("!find('heading', 'Cells that cannot be imported as they are*')");
    take(&window, "What “Reach” becomes", "people served");
    window.find("button", "Import 5 records");
    assert_eq!(window.barriers(), Vec::<String>::new());
    window.click("button", "Import 5 records");
    window.find("heading", "Imported from partners.csv");
    window.see("3 new · 2 changed");
    window.see("44 organizations");
    window.click("button", "Undo this import");
    window.see("41 organizations");

    choose(&home, &window, &[&table]);
    window.find("heading", "Which one is meant?");
    window.wait(
        "find('combobox', 'What “Reach” becomes').selectedOptions[0].text === 'people served'",
    );
}

#[test]
fn an_import_that_is_cancelled_on_its_way_leaves_nothing() {
    let home = Home::new("import_cancelled", USUAL);
    let file = home.new_file("partners.trestle");
    let table = home.path("partners.csv");
    let mut rows = "name,sector,kind,place,notes\n".to_owned();
    for number in 1..=30_000 {
        writeln!(
            rows,
            "Partner {number},Food,partner,Ward {},Wrote to us.",
            number % 40
        )
        .unwrap();
    }
    fs::write(&table, rows).unwrap();
    let window = home.open(&[file.to_str().unwrap()]);
    choose(&home, &window, &[&table]);
    window.click("button", "Import 30,000 records");
    window.click("button", "Cancel");
    window.wait("!find('button', 'Cancel')");
    window.wait("!find('button', 'Import 30,000 records').disabled");
    window.see("0 organizations · 0 people");
    drop(window);
    assert_eq!(count(&file, "organization"), 0);
    assert_eq!(count(&file, "sector"), {
        let fresh = home.new_file("fresh.trestle");
        count(&fresh, "sector")
    });
}

#[test]
fn a_workbook_of_two_sheets_brings_organizations_and_their_people() {
    let home = Home::new("import_workbook", USUAL);
    let book = home.path("network.xlsx");
    write_book(&book);
    let file = home.new_file("network.trestle");
    let window = home.open(&[file.to_str().unwrap()]);
    choose(&home, &window, &[&book]);
    window.find("heading", "What is in network.xlsx");
    window.find("heading", "Partners (network.xlsx)*");
    window.find("heading", "Contacts (network.xlsx)*");
    window.click("button", "Import 4 records");
    window.find("heading", "Imported from network.xlsx");
    window.see("2 organizations · 2 people");
    drop(window);
    let mut laptop = Laptop::new();
    laptop.open(&file).unwrap();
    let people = laptop.view("stakeholders", json!({ "view": "people" }));
    let employers = ["Quarry Youth Club", "Harbor Clinic"];
    assert_eq!(pluck(&people["people"], "organization"), employers);
}

/// A workbook of two sheets: organizations, and the people who work for them.
fn write_book(path: &Path) {
    let sheets = [
        (
            "Partners",
            [
                ["Name", "Place", "Kind"],
                ["Harbor Clinic", "Larkin Park", "partner"],
                ["Quarry Youth Club", "Southgate", "ally"],
            ],
        ),
        (
            "Contacts",
            [
                ["Full name", "Organization", "E-mail"],
                ["Mona Petrov", "Harbor Clinic", "mona@harbor.example"],
                ["Luis Ferrer", "Quarry Youth Club", "luis@quarry.example"],
            ],
        ),
    ];
    let mut book = Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        for (row, cells) in (0..).zip(rows) {
            sheet.write_row(row, 0, cells).unwrap();
        }
    }
    book.save(path).unwrap();
}

#[test]
fn hostile_workbooks_are_refused_with_a_sentence() {
    let Some(hostile) = shared("hostile") else {
        return;
    };
    let home = Home::new("import_hostile", USUAL);
    let window = home.open(&["--sample"]);
    for (name, sentence) in [
        ("corner.xlsx", "“corner.xlsx” is larger than Trestle reads"),
        (
            "poc-xmlbomb.xlsx",
            "“poc-xmlbomb.xlsx” contains a document type declaration",
        ),
        (
            "xlsx-corrupted.xlsx",
            "“xlsx-corrupted.xlsx” could not be read",
        ),
        (
            "xxe_in_schema.xlsx",
            "“xxe_in_schema.xlsx” could not be read",
        ),
    ] {
        choose(&home, &window, &[&hostile.join(name)]);
        window.see(sentence);
        assert!(!window.has("heading", "What is in*"), "{name}");
        window.see("41 organizations · 60 people");
    }
}
