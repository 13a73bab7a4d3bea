//! Shared measurement from the first indicator on: values are typed and pasted like in a spreadsheet, the chart and the
//! word for the trend follow, the short list is put in order, and what was pasted is taken back in one step.

use serde_json::json;

use crate::every_screen::{faults, first_link};
use crate::window::{Home, USUAL, Window};

const READY: &str = "Children ready for kindergarten";
const FED: &str = "Families with reliable food";
const PASSES: &str = "Bus passes handed out at school";

/// Adds an indicator by the button that stands there, also while there is none.
fn add(window: &Window<'_>, name: &str) {
    window.click("button", "Add an indicator");
    window.wait("document.activeElement.matches('input')");
    window.write(name);
    window.press(&["enter"]);
    window.find("link", name);
}

/// Types a number into the cell that has the focus, and goes on to the one below.
fn type_number(window: &Window<'_>, first: &str, rest: &str) {
    window.press(&[first]);
    window.wait("document.activeElement.matches('input')");
    window.write(rest);
    window.press(&["enter"]);
}

/// Copies lines that were typed into the notes, as somebody copies a column of a spreadsheet.
fn copy_lines(window: &Window<'_>, lines: &[&str]) {
    window.focus("textbox", "Notes");
    for (at, line) in lines.iter().enumerate() {
        if at > 0 {
            window.press(&["enter"]);
        }
        window.write(line);
    }
    window.press(&["ctrl", "a"]);
    window.press(&["ctrl", "c"]);
    window.press(&["tab"]);
}

#[test]
fn values_are_typed_and_pasted_and_the_chart_follows() {
    let home = Home::new("measured", USUAL);
    let file = home.new_file("trial.trestle");
    let window = home.open(&[file.to_str().unwrap()]);
    window.press(&["g"]);
    window.press(&["m"]);
    window.see("Are things getting better?");
    assert_eq!(faults(&window, "#/measures"), Vec::<String>::new());

    add(&window, READY);
    window.wait("document.activeElement.matches('input')");
    window.write(FED);
    window.press(&["enter"]);
    window.find("link", FED);
    window.see("2 indicators · 0 of 5 headline measures");
    window.go("#/initiative");
    window.fill("textbox", "Headline measures at most*", "3");
    window.press(&["tab"]);
    window.go("#/measures");
    window.see("2 indicators · 0 of 3 headline measures");
    window.click("link", READY);
    let grid = format!("Values of {READY}");
    window.find("grid", &grid);
    window.see("No value yet. What you type below is drawn here.");
    window.fill("textbox", "Unit", "%");

    window.click("button", "Add a value");
    window.wait("document.activeElement.matches('[data-cell]')");
    type_number(&window, "6", "1.5");
    window.see("1 measured value");
    type_number(&window, "6", "2");
    window.see("2 measured values");
    window.see("too few points");

    copy_lines(&window, &["63.2", "64.1", "66"]);
    window.click("button", "Add a value");
    window.wait("document.activeElement.matches('[data-cell]')");
    window.press(&["ctrl", "v"]);
    window.see("5 measured values");
    window.see("Newest: 66% in ");
    window.see("improving");
    assert_eq!(
        faults(&window, "#/measures/indicator"),
        Vec::<String>::new()
    );

    window.press(&["ctrl", "z"]);
    window.see("2 measured values");
    window.press(&["ctrl", "shift", "z"]);
    window.see("5 measured values");

    window.click("button", "Add a target");
    window.fill("textbox", "Value*", "70");
    window.fill("textbox", "Period*", "2030");
    window.click("button", "Add the target");
    window.see("Target 70% by 2030");
    window.click("button", "Make it a headline measure");
    window.find("button", "Take it off the short list");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn a_definition_gets_a_new_version_and_the_short_list_an_order() {
    let home = Home::new("measured_otherwise", USUAL);
    let file = home.new_file("trial.trestle");
    let window = home.open(&[file.to_str().unwrap()]);
    window.go("#/measures");
    for name in [READY, FED] {
        add(&window, name);
    }
    for name in [READY, FED] {
        window.go("#/measures");
        window.click("link", name);
        window.find("grid", &format!("Values of {name}"));
        window.click("button", "Make it a headline measure");
        window.find("button", "Take it off the short list");
    }
    window.click("button", "Write the definition");
    window.fill("textbox", "What is counted", "families with food every day");
    window.click("button", "New version…");
    window.click("button", "Add the version");
    window.see("Version 2");
    window.wait("find('group', 'New version…') === null");
    window.wait("find('textbox', 'What is counted').value === 'families with food every day'");

    window.click("link", "All indicators");
    window.see("2 of 5");
    let order = "[...find('list', 'Headline measures').querySelectorAll('a')].map(nameOf).join()";
    window.wait(&format!("{order} === '{READY},{FED}'"));
    window.focus("button", &format!("Move up: {FED}"));
    window.press(&["enter"]);
    window.wait(&format!("{order} === '{FED},{READY}'"));
    window.press(&["ctrl", "z"]);
    window.wait(&format!("{order} === '{READY},{FED}'"));

    window.press(&["ctrl", "k"]);
    window.find("dialog", "Find or do anything");
    window.write("kindergarten");
    window.find("option", &format!("{READY}*"));
    window.press(&["enter"]);
    window.find("grid", &format!("Values of {READY}"));
    assert_eq!(window.complaints(), Vec::<String>::new());
}

/// The address of the next meeting, without its part.
fn next_meeting(window: &Window<'_>) -> String {
    let address = first_link(window, "#/meetings", "#/meetings/meeting/");
    address.split('?').next().unwrap().to_owned()
}

#[test]
fn a_meeting_looks_at_an_indicator_as_it_was_and_decides_by_it() {
    let home = Home::new("measured_met", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/measures");
    add(&window, PASSES);
    window.click("link", PASSES);
    window.find("grid", &format!("Values of {PASSES}"));
    window.fill("textbox", "Unit", "%");
    window.click("button", "Add a value");
    window.wait("document.activeElement.matches('[data-cell]')");
    type_number(&window, "6", "1.5");
    window.see("1 measured value");
    let page = window.ask("location.hash", json!([]));
    let page = page.as_str().unwrap().to_owned();

    let meeting = next_meeting(&window);
    window.go(&format!("{meeting}?part=agenda"));
    window.find("list", "Agenda");
    window.ask(
        "find('list', 'Agenda').querySelector('li a').click()",
        json!([]),
    );
    window.pick("Indicator", PASSES);
    window.see("Changed the indicator of");

    let preparing = format!("{meeting}?part=preparing");
    window.go(&preparing);
    window.click("button", "Take indicators…");
    window.find("dialog", "Take indicators into the data pack");
    assert_eq!(faults(&window, "take indicators"), Vec::<String>::new());
    window.click("checkbox", PASSES);
    window.click("button", "Take 1 indicator");
    window.find("link", PASSES);
    window.see("61.5%");

    window.go(&page);
    window.click_cell(0, 3);
    type_number(&window, "6", "4");
    window.see("Newest: 64% in ");
    window.see("Data packs");
    window.see("Agenda items");
    window.go(&preparing);
    window.see("61.5%");
    window.click("button", &format!("Take {PASSES} anew"));
    window.see("64%");
    window.press(&["ctrl", "z"]);
    window.see("61.5%");

    window.go(&format!("{meeting}?part=decisions"));
    window.focus("textbox", "Add a decision");
    window.write("More places before summer");
    window.press(&["enter"]);
    window.click("link", "Open the decision More places before summer");
    window.focus("combobox", "Link a record of this file");
    window.write("handed out");
    window.find("option", &format!("{PASSES}, Q*"));
    window.ask(
        "find('option', arguments[0]).click()",
        json!([format!("{PASSES}, Q*")]),
    );
    window.see("64%, Q");
    assert_eq!(window.complaints(), Vec::<String>::new());
}
