//! A meeting of two hours with forty seats, from planning it to its final minutes, by keys alone: twelve items, a decision
//! by consent with an objection that is integrated, one by fist to five, one put off, and nine actions.

mod told;

use std::fs;

use serde_json::json;

use crate::every_screen::faults;
use crate::window::{Home, USUAL, Window};
use told::{
    ACTIONS, DELEGATES, FILLED, ITEMS, PRESENT, TITLE, file, holds_everything, said, seats,
};

/// Does what a button or link of that name does.
fn enter(window: &Window<'_>, role: &str, name: &str) {
    window.focus(role, name);
    window.press(&["enter"]);
}

/// Chooses an option of a list by the letters that it begins with.
fn choose(window: &Window<'_>, list: &str, letters: &str) {
    window.focus("combobox", list);
    for letter in letters.split("") {
        if !letter.is_empty() {
            window.press(&[letter]);
        }
    }
    window.wait(&format!(
        "document.activeElement.selectedOptions[0].text.toLowerCase().startsWith({})",
        json!(letters)
    ));
}

#[test]
fn a_meeting_of_two_hours_goes_from_plan_to_minutes_by_keys_alone() {
    let home = Home::new("two_hours", USUAL);
    let path = file(&home);
    let window = home.open(&[path.to_str().unwrap()]);
    plan(&window);
    write_agenda(&window);
    open_meeting(&window);
    note_seats(&window);
    for item in 0..ITEMS.len() {
        go_through(&window, item);
    }
    let minutes = hand_out(&home, &window);
    assert_eq!(window.complaints(), Vec::<String>::new());
    holds_everything(&minutes);
}

fn plan(window: &Window<'_>) {
    window.press(&["g"]);
    window.press(&["e"]);
    window.find("heading", "Meetings");
    window.press(&["s"]);
    window.find("textbox", "Name*");
    window.press(&["n"]);
    window.find("dialog", "Plan a meeting");
    window.fill("textbox", "Date*", "today");
    window.fill("textbox", "Title", TITLE);
    enter(window, "button", "Plan the meeting");
    window.find("heading", TITLE);
    window.find("textbox", "Add an item");
}

fn write_agenda(window: &Window<'_>) {
    window.press(&["a"]);
    window.wait("nameOf(document.activeElement) === 'Add an item'");
    for (title, _) in ITEMS {
        window.write(title);
        window.press(&["enter"]);
        window.find("link", title);
        window.wait("document.activeElement.value === ''");
    }
    for (title, minutes) in ITEMS {
        window.fill("textbox", &format!("Minutes for {title}*"), minutes);
    }
    window.see("120 of 120 minutes planned");
    for at in [2, 4, 6] {
        enter(window, "link", ITEMS[at].0);
        window.find("heading", ITEMS[at].0);
        choose(window, "Purpose", "decide");
        window.find(
            "button",
            &format!("Undo: Changed the purpose of {}*", ITEMS[at].0),
        );
    }
}

fn open_meeting(window: &Window<'_>) {
    enter(window, "button", "Run the meeting*");
    window.find("button", "Open the meeting*");
    window.press(&["n"]);
    window.find("timer", "Time left for this item");
}

/// Notes every seat with one key, and goes on with another.
fn note_seats(window: &Window<'_>) {
    window.press(&["s"]);
    window.wait("document.activeElement.matches('button.seat')");
    let keys = FILLED
        .iter()
        .enumerate()
        .flat_map(|(at, &count)| [at + 1].repeat(count));
    for key in keys {
        window.press(&[&key.to_string()]);
        window.wait("!nameOf(document.activeElement).endsWith(': not noted')");
        window.press(&["down"]);
    }
    for (organization, delegate) in DELEGATES {
        window.focus("button", &format!("{organization}: Delegate"));
        window.focus("combobox", &format!("Who came for {organization}"));
        window.write(delegate);
        window.find("option", &format!("Create “{delegate}”"));
        window.press(&["enter"]);
        window.wait(&format!(
            "all('option').length === 0 && document.activeElement.value === {}",
            json!(delegate)
        ));
    }
    let expected = 40 - FILLED[5];
    window.see(&format!(
        "{} of {expected} leaders; quorum met",
        FILLED[0] + FILLED[1]
    ));
    assert_eq!(
        faults(window, "running with forty seats"),
        Vec::<String>::new()
    );
}

/// Goes through an item: what is said, decided and promised, and on to the next.
fn go_through(window: &Window<'_>, item: usize) {
    let title = ITEMS[item].0;
    window.wait(&format!(
        "plain(document.querySelector('article h2').textContent) === {}",
        json!(title)
    ));
    window.focus("textbox", &format!("Notes on {title}"));
    window.write(&said(item));
    match item {
        2 => decide_by_consent(window),
        4 => decide_by_fist(window),
        6 => put_off(window),
        _ => (),
    }
    for (_, text, rest) in ACTIONS.iter().filter(|(at, ..)| *at == item) {
        window.press(&["alt", "a"]);
        window.find("textbox", "Who does what by when");
        window.write(&format!("{text} {rest}"));
        window.press(&["enter"]);
        window.wait("!find('textbox', 'Who does what by when')");
        window.see(text);
    }
    if item + 1 < ITEMS.len() {
        window.press(&["alt", "n"]);
    }
}

/// Writes a question down and opens it to be decided; what is proposed is written first.
fn ask(window: &Window<'_>, question: &str, proposal: &str) {
    window.press(&["alt", "d"]);
    window.find("textbox", "What was decided");
    window.write(question);
    window.press(&["ctrl", "enter"]);
    window.find("list", "Steps: Consent");
    window.fill("textbox", "Proposal", proposal);
}

/// Goes on to the step of that name, step by step.
fn step(window: &Window<'_>, name: &str) {
    let is_there = format!(
        "nameOf(document.querySelector('button.step[aria-current]')).endsWith({})",
        json!(name)
    );
    for _ in 0..7 {
        if window.holds(&is_there) {
            break;
        }
        window.press(&["alt", "n"]);
        window.wait("document.activeElement.matches('button.step[aria-current]')");
    }
    window.wait(&is_there);
}

/// Raises the hand of everybody who is in the room, one key for each; the round goes on by itself.
fn raise(window: &Window<'_>, key: impl Fn(usize) -> &'static str) {
    window.press(&["alt", "h"]);
    window.wait("document.activeElement.matches('button.seat')");
    window.see(&format!("0 of {PRESENT} seats heard"));
    for seat in 0..PRESENT {
        window.press(&[key(seat)]);
    }
    window.see(&format!("{PRESENT} of {PRESENT} seats heard"));
}

/// Records what was decided and comes back to the item.
fn record(window: &Window<'_>) {
    window.press(&["alt", "r"]);
    window.see("Decided on");
    back(window);
}

fn back(window: &Window<'_>) {
    window.press(&["escape"]);
    window.find("textbox", "Notes on*");
}

fn decide_by_consent(window: &Window<'_>) {
    ask(
        window,
        "Do buses run on Sundays?",
        "Lines 4 and 9 run on Sundays for a year",
    );
    step(window, "Consent round");
    raise(window, |seat| if seat == 7 { "2" } else { "1" });
    window.see("Blocked: one objection is open.");
    enter(window, "button", "Go to the objections");
    let (objector, _) = &seats()[7];
    window.focus("textbox", &format!("{objector} objects: why?"));
    window.write("Drivers have no day off");
    window.press(&["enter"]);
    window.find("group", "Drivers have no day off");
    window.fill(
        "textbox",
        "How it was integrated",
        "Sunday drivers choose another day",
    );
    window.see("Passes: no objection is open");
    enter(window, "button", "Ask again");
    raise(window, |_| "1");
    window.see(&format!(
        "Passes: no objection is open; {PRESENT} of {PRESENT} hands consent."
    ));
    record(window);
}

fn decide_by_fist(window: &Window<'_>) {
    ask(
        window,
        "Do we print passes for households?",
        "Two thousand passes by February",
    );
    choose(window, "How it was decided", "fist");
    window.find("list", "Steps: Fist to five");
    raise(window, |seat| if seat % 3 == 0 { "3" } else { "5" });
    window.see(&format!("Passes: nobody below 3 of {PRESENT} hands."));
    record(window);
}

fn put_off(window: &Window<'_>) {
    ask(
        window,
        "Do we share one calendar?",
        "One calendar, kept by the library",
    );
    window.press(&["alt", "f"]);
    window.wait("nameOf(document.activeElement).startsWith('Put off until')");
    window.write("2099-01-15");
    window.press(&["tab"]);
    window.press(&["tab"]);
    window.press(&["enter"]);
    window.see("Put off until 15 Jan 2099");
    back(window);
}

/// Closes the meeting, finalizes its minutes, and tells what a file of them holds.
fn hand_out(home: &Home, window: &Window<'_>) -> String {
    enter(window, "button", "Close the meeting");
    enter(window, "button", "Go to the minutes");
    window.find("heading", "Draft minutes");
    window.press(&["f"]);
    window.find("heading", "Final minutes");
    window.press(&["ctrl", "p"]);
    window.find("dialog", "Hand out");
    for choice in ["Backbone", "Markdown"] {
        window.focus("radio", choice);
        window.press(&[" "]);
        window.wait("document.activeElement.checked");
    }
    window.see("Nothing is left out for these readers.");
    let file = home.path("minutes.md");
    home.answer(&[&file]);
    enter(window, "button", "Save as a file…");
    window.see("Saved as minutes.md");
    fs::read_to_string(&file).unwrap()
}
