//! A cell of the table is edited, taken back and done again with keys alone, also after the program was closed.

use crate::window::{Home, USUAL, Window};

const NAME: &str = "Eastbrook Friends of Bread";

/// The name in the first row of the table.
fn first_name(window: &Window<'_>) -> String {
    let name = "plain(document.querySelector('[data-cell=\"0:0\"]').innerText)";
    window
        .ask(name, serde_json::json!([]))
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn an_edit_is_undone_and_done_again_from_the_keyboard() {
    let home = Home::new("undo_from_keyboard", USUAL);
    let window = home.open(&["--sample"]);
    window.press(&["g"]);
    window.press(&["s"]);
    window.go("#/stakeholders?view=table");
    window.find("grid", "Stakeholders");
    let before = first_name(&window);
    assert_ne!(before, NAME);

    window.focus("rowheader", &before);
    window.press(&["f2"]);
    window.press(&["ctrl", "a"]);
    window.write(NAME);
    window.press(&["enter"]);
    window.find("button", &format!("Undo: Changed the name of {NAME}"));

    window.press(&["ctrl", "z"]);
    window.find("button", &format!("Redo: Changed the name of {NAME}"));
    window.find("rowheader", &before);
    assert!(!window.has("rowheader", NAME));

    window.press(&["ctrl", "shift", "z"]);
    window.find("rowheader", NAME);
    drop(window);

    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=table");
    window.find("rowheader", NAME);
    window.press(&["ctrl", "z"]);
    window.find("rowheader", &before);
    assert!(!window.has("rowheader", NAME));
}
