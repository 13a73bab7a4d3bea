//! Sectors are renamed, moved, added, given a target and removed; marks follow in the table; undo takes all of it back.

use serde_json::json;

use crate::window::{Home, USUAL, Window};

/// The outline of the mark beside the first cell that says this sector.
fn mark(window: &Window<'_>, sector: &str) -> String {
    let cell = "[...document.querySelectorAll('[role=gridcell]')].find((one) =>
        one.querySelector('path') && plain(one.innerText).startsWith(arguments[0]))";
    window.wait(&format!("((...arguments) => {cell})({})", json!(sector)));
    let path = format!("{cell}.querySelector('path').getAttribute('d')");
    window.ask(&path, json!([sector])).to_string()
}

fn stands(window: &Window<'_>, place: usize, name: &str) {
    window.wait(&format!(
        "find('textbox', 'Name of sector {place},*')?.value === {}",
        json!(name)
    ));
}

#[test]
fn sectors_change_where_they_are_seen_and_undo_takes_it_back() {
    let home = Home::new("sectors", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=table");
    let before = mark(&window, "Schools");

    window.click("button", "Sectors…");
    window.fill("textbox", "Name of sector 1,*", "Schools and colleges");
    window.see("Changed the name of Schools and colleges");
    window.click("button", "Move down: Schools and colleges");
    stands(&window, 2, "Schools and colleges");

    window.focus("textbox", "Name of the new sector");
    window.write("food");
    window.press(&["enter"]);
    window.see("This name is taken.");
    window.press(&["ctrl", "a"]);
    window.write("Housing");
    window.press(&["enter"]);
    stands(&window, 13, "Housing");

    window.fill("textbox", "Target for Food", "7");
    window.see("5 active of 7 wanted");
    window.click("button", "Remove the sector Food");
    stands(&window, 4, "Government");
    window.wait("document.activeElement.value === 'Government'");
    window.press(&["ctrl", "z"]);
    stands(&window, 4, "Food");

    window.click("button", "Done");
    let after = mark(&window, "Schools and colleges");
    assert_ne!(before, after, "the second sector has another shape");

    for undone in [
        "Changed the target of Food",
        "Added Housing",
        "Moved Schools and colleges",
        "Changed the name of Schools and colleges",
    ] {
        window.see(undone);
        window.press(&["ctrl", "z"]);
    }
    assert_eq!(mark(&window, "Schools"), before);
    window.click("button", "Sectors…");
    stands(&window, 1, "Schools");
    assert!(!window.has("textbox", "Name of sector 13,*"));
    assert_eq!(window.complaints(), Vec::<String>::new());
}
