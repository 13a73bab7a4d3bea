//! A person leaves: seats and promises go to others in one step, and one undo takes all of it back.

use serde_json::json;

use crate::window::{Home, USUAL, Window};

/// Waits until the row of the pantry visits says who promised them.
fn promised_by(window: &Window<'_>, name: &str) {
    window.go("#/actions");
    let cells = "[...document.querySelectorAll('[data-cell]')].map((one) => plain(one.innerText))";
    let row = format!(
        "((cells) => cells[cells.findIndex((one) => one.startsWith('Type up last month')) + 2] === {})({cells})",
        json!(name)
    );
    window.wait(&row);
}

fn open_hand_over(window: &Window<'_>) {
    window.go("#/stakeholders?view=people&q=Keisha");
    window.find("rowheader", "Keisha Monroe");
    window.click_cell(0, 0);
    window.press(&["ctrl", "enter"]);
    window.click("button", "Hand over…");
    window.find("dialog", "Hand over from Keisha Monroe");
}

#[test]
fn seats_and_promises_go_to_others_in_one_step_and_come_back_in_one() {
    let home = Home::new("hand_over", USUAL);
    let window = home.open(&["--sample"]);
    promised_by(&window, "Keisha Monroe");
    open_hand_over(&window);
    assert_eq!(window.barriers(), Vec::<String>::new());

    let yesterday = window.ask(
        "new Date(Date.now() - 864e5).toLocaleDateString('sv')",
        json!([]),
    );
    window.fill("textbox", "Last day*", yesterday.as_str().unwrap());
    window.pick("Everything goes to", "Owen Tasker");
    window.focus(
        "combobox",
        "Successor for Food Bank of the Senna Valley, Food access working group",
    );
    window.press(&["ctrl", "a"]);
    window.write("Jo Ferrand");
    window.find("option", "Create “Jo Ferrand”");
    window.press(&["enter"]);
    window.click("button", "See what happens");
    window.see("Food access working group: Jo Ferrand (leader) from");
    window.see("Steering committee: Owen Tasker (delegate) from");
    window.see("pantry visits and send them to the backbone” goes to Owen Tasker");
    window.see("Owen Tasker is asked, as an open action, to confirm for Food Bank of the Senna Valley: the agreement");
    window.see("Chairs Food access working group");
    window.see("Sees the decision through: Yes, from the next round.");
    assert_eq!(window.barriers(), Vec::<String>::new());
    window.click("button", "Hand over");
    window.wait("all('dialog').length === 0");
    window.see("Handed over the part of Keisha Monroe");

    promised_by(&window, "Owen Tasker");
    window.see("Confirm that Food Bank of the Senna Valley stands by the agreement signed on");
    window.go("#/stakeholders?view=groups");
    window.see("Jo Ferrand (leader)");
    open_hand_over(&window);
    window.see("speaks for no seat and has no open action");
    window.click("button", "Cancel");

    window.press(&["ctrl", "z"]);
    promised_by(&window, "Keisha Monroe");
    window.wait("!plain(document.body.innerText).includes('Confirm that Food Bank')");
    window.go("#/stakeholders?view=groups");
    window.see("Keisha Monroe (leader)");
    window.wait("!plain(document.body.innerText).includes('Jo Ferrand')");
    assert_eq!(window.complaints(), Vec::<String>::new());
}
