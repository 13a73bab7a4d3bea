//! Papers are handed out: who may not see something is told before it is written, one paper after the other is written
//! as a file, and the minutes are copied as the text of a mail.

use std::fs;

use serde_json::json;

use crate::import_doubts::take;
use crate::window::{Home, USUAL, Window};

/// The address of the last meeting with minutes in this state, without its part.
fn meeting(window: &Window<'_>, minutes: &str) -> String {
    window.go("#/meetings");
    let found = "[...find('table', 'Held').querySelectorAll('tr')]
        .find((row) => row.innerText.includes(arguments[0])).querySelector('a').getAttribute('href')";
    let address = window.ask(found, json!([minutes]));
    address
        .as_str()
        .unwrap()
        .split('?')
        .next()
        .unwrap()
        .to_owned()
}

fn hand_out(window: &Window<'_>, address: &str) {
    window.go(address);
    window.click("button", "Hand out…");
    window.find("dialog", "Hand out");
}

/// Takes one of a few choices that stand beside each other.
fn press_choice(window: &Window<'_>, choice: &str) {
    window.focus("radio", choice);
    window.press(&[" "]);
    window.wait("document.activeElement.checked");
}

/// Saves what the dialog shows, as soon as it knows what these readers may see.
fn save(window: &Window<'_>) {
    window.wait("!find('button', 'Save as a file…').disabled");
    window.click("button", "Save as a file…");
}

#[test]
fn papers_are_handed_out_to_those_who_may_see_them() {
    let home = Home::new("papers", USUAL);
    let window = home.open(&["--sample"]);
    let draft = meeting(&window, "Draft minutes");
    hand_out(&window, &format!("{draft}?part=minutes"));
    window.see("Left out for these readers");
    press_choice(&window, "Everybody");
    window.see("These minutes are not final yet.");
    window.wait("find('button', 'Save as a file…').disabled");
    press_choice(&window, "Backbone");
    window.see("Nothing is left out for these readers.");
    window.press(&["escape"]);

    let minutes = meeting(&window, "Final minutes");
    hand_out(&window, &format!("{minutes}?part=minutes"));
    press_choice(&window, "Everybody");
    window.see("names of people; organizations are named instead");
    press_choice(&window, "Word (DOCX)");
    let file = home.path("minutes.docx");
    home.answer(&[&file]);
    save(&window);
    window.see("Saved as minutes.docx");
    assert!(fs::read(&file).unwrap().starts_with(b"PK"));

    take(&window, "Paper", "Follow-up letter");
    window.find("combobox", "To which organization");
    press_choice(&window, "Partners");
    press_choice(&window, "Mail text");
    let file = home.path("letters.txt");
    home.answer(&[&file]);
    save(&window);
    window.see("Saved as letters.txt");
    let letters = fs::read_to_string(&file).unwrap();
    assert!(letters.matches("\nTo ").count() > 5, "{letters}");
    window.press(&["escape"]);

    hand_out(&window, &format!("{minutes}?part=agenda"));
    take(&window, "Paper", "Name cards");
    press_choice(&window, "PDF");
    let file = home.path("cards.pdf");
    home.answer(&[&file]);
    save(&window);
    window.see("Saved as cards.pdf");
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF-"));
}
