//! A version of the common agenda is frozen, answered by organizations and adopted; who endorsed only an older one is
//! told everywhere.

use crate::every_screen::first_link;
use crate::window::{Home, USUAL, Window};

const RESERVATION: &str = "Not before the board has met";

/// Waits until the cell of a grid says that.
fn says(window: &Window<'_>, line: usize, column: usize, words: &str) {
    window.wait(&format!(
        "plain(document.querySelector(\"[data-cell='{line}:{column}']\")?.innerText ?? '') === '{words}'"
    ));
}

#[test]
fn a_version_is_frozen_endorsed_and_adopted() {
    let home = Home::new("agenda_endorsed", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/agenda");
    window.see("Same as version 2");
    window.click("button", "Freeze version 3");
    window.find("dialog", "Freeze version 3");
    window.write("After the autumn retreat");
    window.click("button", "Freeze version 3");
    window.see("out for endorsement");
    window.see("0 of 39 active");
    window.see("After the autumn retreat");

    let version = first_link(&window, "#/agenda", "#/agenda/agenda_version/");
    window.go(&version);
    window.see("0 of 39 active organizations endorsed it");
    for line in 0..2 {
        says(&window, line, 1, "not asked");
        says(&window, line, 5, "endorsed version 2");
    }
    window.click_cell(0, 1);
    window.press(&[" "]);
    says(&window, 0, 1, "endorsed");
    window.see("1 of 39 active organizations endorsed it");

    window.click_cell(1, 1);
    window.press(&[" "]);
    says(&window, 1, 1, "endorsed");
    window.press(&[" "]);
    says(&window, 1, 1, "with reservations");
    window.click_cell(1, 4);
    window.press(&["enter"]);
    window.write(RESERVATION);
    window.press(&["enter"]);
    says(&window, 1, 4, RESERVATION);
    window.see("2 of 39 active organizations endorsed it");

    window.click("button", "Adopt");
    window.find("button", "Undo: Adopted version 3");
    window.go("#/agenda");
    window.see("superseded");
    window.see("1 with reservations");
    window.go("#/conditions");
    window.see("33 endorsed only an older one");
}
