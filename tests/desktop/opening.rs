//! The window opens on what lies on the desk: the page finds its first answers beside it, and asks for them when it is
//! loaded once more.

use serde_json::json;

use crate::window::{Home, USUAL};

#[test]
fn a_page_that_is_loaded_once_more_shows_what_was_written_since() {
    let home = Home::new("opening", USUAL);
    let window = home.open(&["--sample"]);
    window.find("heading", "Overview");
    window.see("41 organizations");
    assert!(window.holds("document.getElementById('first-answers') === null"));

    window.go("#/stakeholders?view=table");
    window.click("button", "Add organization");
    window.fill("textbox", "Name , required", "Harbour Trust");
    window.see("42 organizations");
    window.ask("location.reload()", json!([]));
    window.find("navigation", "Screens");
    window.see("42 organizations");
}
