//! A meeting before, during and after: its items are put in order in every way, the seats are noted by keys, what was
//! left open is carried over, and final minutes are opened again.

use serde_json::json;

use crate::every_screen::first_link;
use crate::window::{Home, USUAL, Window};

/// The titles of the items in their order.
fn order(window: &Window<'_>) -> Vec<String> {
    window.find("list", "Agenda");
    let links = "[...find('list', 'Agenda').querySelectorAll('li a')].map(nameOf)";
    let titles = window.ask(links, json!([]));
    let titles = titles.as_array().unwrap().iter();
    titles
        .map(|title| title.as_str().unwrap().to_owned())
        .collect()
}

/// Waits until the items stand in this order, told by their places at the start.
fn stands(window: &Window<'_>, before: &[String], places: [usize; 6]) {
    let wanted: Vec<&String> = places.iter().map(|&place| &before[place]).collect();
    let wanted = json!(wanted).to_string();
    window.wait(&format!(
        "JSON.stringify([...find('list', 'Agenda').querySelectorAll('li a')].map((link) => plain(link.textContent))) === JSON.stringify({wanted})"
    ));
}

/// The address of the next meeting, without its part.
fn next_meeting(window: &Window<'_>) -> String {
    let address = first_link(window, "#/meetings", "#/meetings/meeting/");
    address.split('?').next().unwrap().to_owned()
}

const AS_BEFORE: [usize; 6] = [0, 1, 2, 3, 4, 5];

#[test]
fn items_are_put_in_order_by_pointer_keys_buttons_and_number() {
    let home = Home::new("items_in_order", USUAL);
    let window = home.open(&["--sample"]);
    let meeting = next_meeting(&window);
    window.go(&format!("{meeting}?part=agenda"));
    let before = order(&window);
    assert_eq!(before.len(), 6);
    let second = &before[1];
    let undo = || {
        window.press(&["ctrl", "z"]);
        stands(&window, &before, AS_BEFORE);
    };

    window.carry(
        "button",
        &format!("Drag {second}"),
        &format!("Drag {}", before[3]),
    );
    stands(&window, &before, [0, 2, 3, 1, 4, 5]);
    window.let_go();
    window.find("button", &format!("Undo: Moved {second}"));
    stands(&window, &before, [0, 2, 3, 1, 4, 5]);
    undo();

    window.focus("link", second);
    window.press(&["alt", "down"]);
    stands(&window, &before, [0, 2, 1, 3, 4, 5]);
    window.wait("nameOf(document.activeElement) !== '' && document.activeElement.matches('li a')");
    undo();

    window.focus("button", &format!("Move up: {second}"));
    window.press(&["enter"]);
    stands(&window, &before, [1, 0, 2, 3, 4, 5]);
    undo();

    window.focus("button", &format!("Move to… {second}"));
    window.press(&["enter"]);
    window.find("spinbutton", "Position, 1 to 6");
    window.press(&["ctrl", "a"]);
    window.write("5");
    window.press(&["enter"]);
    stands(&window, &before, [0, 2, 3, 4, 1, 5]);
    window.wait(&format!(
        "nameOf(document.activeElement) === {}",
        json!(format!("Move to… {second}"))
    ));
    undo();
    assert_eq!(order(&window), before);
}

/// The six values in the order of their keys, with what the meeting says of its first two seats then.
const VALUES: [&str; 6] = [
    "Accountable leader, in person",
    "Accountable leader, remote",
    "Delegate",
    "Absent with notice",
    "Absent without notice",
    "Not expected",
];

#[test]
fn seats_are_noted_by_keys_alone() {
    let home = Home::new("seats_by_keys", USUAL);
    let window = home.open(&["--sample"]);
    let meeting = next_meeting(&window);
    window.go(&format!("{meeting}?part=attendance"));
    window.see("14 seats not noted yet");
    window.focus("radio", VALUES[0]);
    for (at, value) in VALUES.iter().enumerate() {
        window.press(&[&(at + 1).to_string()]);
        window.wait(&format!(
            "document.activeElement.checked && nameOf(document.activeElement) === {}",
            json!(value)
        ));
        window.see(&format!("{} seats not noted yet", 13 - at));
        window.press(&["down"]);
    }
    // Two leaders and a delegate of five expected, and eight seats open: the quorum is anybody's guess.
    window.see("2 of 5 leaders");
    assert!(!window.holds("document.body.innerText.includes('quorum')"));
    window.press(&["up"]);
    window.press(&["0"]);
    window.see("9 seats not noted yet");
    window.click("button", "The rest came as leaders in person");
    window.see("11 of 14 leaders; quorum met");
    window.press(&["ctrl", "z"]);
    window.see("9 seats not noted yet");
}

#[test]
fn what_was_left_open_goes_to_the_next_meeting_once() {
    let home = Home::new("carried_over", USUAL);
    let window = home.open(&["--sample"]);
    let meeting = next_meeting(&window);
    window.go(&format!("{meeting}?part=agenda"));
    let items = order(&window);
    window.go(&format!("{meeting}?part=minutes"));
    window.click("button", "Carry over to the next meeting");
    window.see("6 items carried over.");
    window.find("button", "Undo: Carried over 6 agenda items");
    window.see("Every item is done, carried over or dropped.");
    window.click("link", "Open the agenda of the next meeting");
    window.find("list", "Agenda");
    let carried = order(&window);
    assert!(carried.ends_with(&items), "{carried:?}");
    window.see("carried over from");
    window.press(&["ctrl", "z"]);
    let own = carried.len() - items.len();
    window.wait(&format!(
        "find('list', 'Agenda').querySelectorAll('li a').length === {own}"
    ));
}

const ADDED: &str = "Somebody counted the chairs";

#[test]
fn final_minutes_are_opened_again_and_say_so() {
    let home = Home::new("minutes_again", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/meetings");
    let held = "[...find('table', 'Held').querySelectorAll('tr')]
        .find((row) => row.innerText.includes('Final minutes')).querySelector('a').getAttribute('href')";
    let meeting = window.ask(held, json!([]));
    let meeting = meeting.as_str().unwrap();
    let meeting = meeting.split('?').next().unwrap();

    window.go(&format!("{meeting}?part=notes"));
    window.see("The minutes of this meeting are final.");
    assert!(!window.has("textbox", "Notes on*"));
    assert!(!window.has("textbox", "Add a decision"));
    window.go(&format!("{meeting}?part=decisions"));
    window.find("link", "Open the decision*");
    assert!(!window.has("button", "Remove the decision"));
    window.click("link", "Go to the minutes");
    window.click("button", "Re-open the minutes");
    window.find("dialog", "Re-open the minutes");
    window.focus("textbox", "Why");
    window.write("A name was wrong");
    window.click("button", "Re-open");
    window.find("heading", "Draft minutes");
    window.see("Opened again: A name was wrong");
    window.see("Re-opened the minutes of");

    window.go(&format!("{meeting}?part=notes"));
    window.focus("textbox", "Notes on*");
    window.write(ADDED);
    window.press(&["escape"]);
    window.find("button", "Undo: Changed the discussion*");
    window.go(&format!("{meeting}?part=minutes"));
    window.see(ADDED);
    window.click("button", "Finalize the minutes");
    window.find("heading", "Final minutes");
    window.go(&meeting.replace("#/meetings/", "#/history/"));
    window.see("Finalized the minutes of");
    window.see("Re-opened the minutes of");
}
