//! A record is put back to what it was, from its own history, and that is undone again.

use serde_json::json;

use crate::every_screen::first_link;
use crate::window::{Home, USUAL};

const NAME: &str = "Eastbrook Friends of Bread";

#[test]
fn a_record_goes_back_and_forth_in_its_history() {
    let home = Home::new("record_back", USUAL);
    let window = home.open(&["--sample"]);
    let record = first_link(
        &window,
        "#/stakeholders?view=table",
        "#/stakeholders/organization/",
    );
    window.go(&record);
    let before = window.ask("find('textbox', 'Name*').value", json!([]));
    let before = before.as_str().unwrap();
    assert_ne!(before, NAME);
    window.fill("textbox", "Name*", NAME);
    window.find("heading", NAME);

    window.click("link", "All changes");
    window.find("heading", "organization");
    window.see(&format!("{before} → {NAME}"));
    window.click("button", "Put the record back to*");
    window.find("button", "Undo: Restored*");
    window.see(&format!("{NAME} → {before}"));
    window.click("link", "Open");
    window.find("heading", before);

    window.press(&["ctrl", "z"]);
    window.find("heading", NAME);
    window.press(&["ctrl", "z"]);
    window.find("heading", before);
}
