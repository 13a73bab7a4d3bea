//! Decisions are made in the window and in a running meeting: by consent with an objection that is integrated, by fist to
//! five at the second try, by majority without the one who stands back; one is put off and found in the register.

use serde_json::{Value, json};

use crate::every_screen::{faults, first_link};
use crate::window::{Home, USUAL, Window};

/// The address of the next meeting, without its part.
fn next_meeting(window: &Window<'_>) -> String {
    let address = first_link(window, "#/meetings", "#/meetings/meeting/");
    address.split('?').next().unwrap().to_owned()
}

/// Writes a question down in the next meeting and opens it to be decided by a method.
fn ask(window: &Window<'_>, question: &str, method: &str) {
    let meeting = next_meeting(window);
    window.go(&format!("{meeting}?part=decisions"));
    window.focus("textbox", "Add a decision");
    window.write(question);
    window.press(&["enter"]);
    window.find("group", question);
    window.click("link", &format!("Open the decision {question}"));
    window.click("button", "Open it again");
    choose(window, "How it was decided", method);
    window.focus("radio", "Step by step");
    window.press(&[" "]);
    window.find("list", &format!("Steps: {method}"));
}

/// Chooses an option of a list by its word.
fn choose(window: &Window<'_>, list: &str, option: &str) {
    window.find("combobox", list);
    let script = "(() => {
        const list = find('combobox', arguments[0]);
        list.value = [...list.options].find((one) => plain(one.text) === arguments[1]).value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
    })()";
    window.ask(script, json!([list, option]));
}

/// Raises the hands of all seats in their order, one key for each.
fn raise(window: &Window<'_>, key: impl Fn(usize) -> &'static str) -> usize {
    window.press(&["h"]);
    window.wait("document.activeElement.matches('button.seat')");
    let seats = window.ask(
        "find('list', 'Hands').querySelectorAll('button.seat').length",
        json!([]),
    );
    let seats = usize::try_from(seats.as_u64().unwrap()).unwrap();
    for seat in 0..seats {
        window.press(&[key(seat)]);
    }
    seats
}

/// What the seat at that place is called.
fn seat(window: &Window<'_>, place: usize) -> String {
    let name = "plain(find('list', 'Hands').querySelectorAll('.name')[arguments[0]].textContent)";
    let name = window.ask(name, json!([place]));
    name.as_str().unwrap().to_owned()
}

fn is_disabled(window: &Window<'_>, button: &str) -> bool {
    window.find("button", button);
    window.ask("find('button', arguments[0]).disabled", json!([button])) == Value::Bool(true)
}

#[test]
fn consent_is_found_by_keys_alone_while_the_meeting_runs() {
    let home = Home::new("consent_by_keys", USUAL);
    let window = home.open(&["--sample"]);
    let meeting = next_meeting(&window);
    window.go(&meeting.replace("/meeting/", "/running/"));
    window.find("button", "Open the meeting*");
    window.press(&["n"]);
    window.find("timer", "Time left for this item");

    window.press(&["d"]);
    window.find("textbox", "What was decided");
    window.write("Do buses run on Sundays?");
    window.press(&["ctrl", "enter"]);
    window.find("list", "Steps: Consent");
    window.focus("textbox", "Proposal");
    window.write("Lines 4 and 9, for a year");
    window.press(&["tab"]);
    for step in [
        "Questions to understand",
        "Whom it touches",
        "Round of reactions",
        "Consent round",
    ] {
        window.press(&["alt", "n"]);
        window.wait(&format!(
            "document.activeElement.matches('button.step[aria-current]') && nameOf(document.activeElement).endsWith({})",
            json!(step)
        ));
    }
    assert_eq!(faults(&window, "deciding"), Vec::<String>::new());

    let objector = seat(&window, 2);
    let seats = raise(&window, |seat| if seat == 2 { "2" } else { "1" });
    window.see("Blocked: one objection is open.");
    assert!(is_disabled(&window, "Record as decided"));
    window.see("It cannot be recorded as decided while the rule says no.");
    window.press(&["n"]);
    let why = format!("{objector} objects: why?");
    window.focus("textbox", &why);
    window.write("Drivers have no day off");
    window.press(&["enter"]);
    window.find("group", "Drivers have no day off");
    window.see("Blocked: one objection is open.");
    window.fill(
        "textbox",
        "How it was integrated",
        "Sunday drivers choose another day",
    );
    window.see(&format!(
        "Passes: no objection is open; {} of {seats} hands consent.",
        seats - 1
    ));
    window.focus("button", "Ask again");
    window.press(&["enter"]);
    window.see(&format!("0 of {seats} seats heard"));
    raise(&window, |_| "1");
    window.see(&format!(
        "Passes: no objection is open; {seats} of {seats} hands consent."
    ));
    window.press(&["r"]);
    window.see("Decided on");
    window.press(&["escape"]);
    window.find("textbox", "Notes on*");
    window.find("button", "Decision · Decided Do buses run on Sundays?");
    window.press(&["escape"]);
    window.find("navigation", "Screens");
    window.go("#/meetings/decision");
    window.see("Lines 4 and 9, for a year");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn fist_to_five_passes_at_the_second_try() {
    let home = Home::new("fist_to_five", USUAL);
    let window = home.open(&["--sample"]);
    ask(&window, "Free passes for a year?", "Fist to five");
    let low = seat(&window, 1);
    let seats = raise(&window, |seat| if seat == 1 { "1" } else { "4" });
    window.see(&format!("Does not pass: 1 of {seats} hands is below 3."));
    assert!(is_disabled(&window, "Record as decided"));
    window.click("button", "5. Hear the low hands");
    let hear = format!("{low} showed 1 finger: what would raise it?");
    window.focus("textbox", &hear);
    window.write("Half a year first");
    window.press(&["enter"]);
    window.find("group", "Half a year first");
    window.fill("textbox", "Proposal", "Free passes for half a year");
    window.click("button", "Ask again");
    window.see("Nobody was heard yet.");
    raise(&window, |seat| if seat == 1 { "3" } else { "5" });
    window.see(&format!("Passes: nobody below 3 of {seats} hands."));
    window.click("button", "Record as decided");
    window.see("Decided on");
    window.focus("radio", "All at once");
    window.press(&[" "]);
    window.find("group", "Half a year first");
    window.wait("find('textbox', 'Outcome').value === 'Free passes for half a year'");
    assert_eq!(faults(&window, "decision"), Vec::<String>::new());
}

#[test]
fn a_majority_is_counted_without_the_one_who_stands_back() {
    let home = Home::new("majority", USUAL);
    let window = home.open(&["--sample"]);
    ask(&window, "Who prints the passes?", "Majority vote");
    let printer = seat(&window, 0);
    let seats = raise(&window, |seat| if seat % 2 == 0 { "1" } else { "2" });
    assert_eq!(seats % 2, 0, "a tie, once nobody stands back");
    let half = seats / 2;
    window.see(&format!("Does not pass: {half} of {seats} in favour, 50%"));
    window.click("button", "3. Whom it touches");
    window.pick("Who has an interest", &printer);
    window.find("group", &printer);
    window.focus("checkbox", "Stands back from this decision");
    window.press(&[" "]);
    let counted = seats - 1;
    window.see(&format!(
        "Does not pass: {} of {counted} in favour",
        half - 1
    ));
    window.see("1 hand is left out: it stands back.");
    window.find("button", &format!("{printer}: stands back"));
    window.focus("button", &format!("{}: Against", seat(&window, 1)));
    window.press(&["1"]);
    window.see(&format!("Passes: {half} of {counted} in favour"));
    window.press(&["r"]);
    window.see("Decided on");
}

#[test]
fn what_was_put_off_is_due_in_the_register_and_taken_up_again() {
    let home = Home::new("deferred", USUAL);
    let window = home.open(&["--sample"]);
    ask(&window, "A shared calendar?", "Consensus");
    window.press(&["f"]);
    window.find("textbox", "Put off until");
    window.write("2026-01-05");
    window.press(&["enter"]);
    window.press(&["tab"]);
    window.press(&["tab"]);
    window.press(&["enter"]);
    window.see("Put off until 5 Jan 2026");
    window.go("#/meetings/decision");
    let due = "[...document.querySelectorAll('.counts button')].find((one) => nameOf(one).endsWith(' due'))";
    window.wait(due);
    window.ask(&format!("{due}.click()"), json!([]));
    window.find("link", "A shared calendar?");
    window.click("button", "Look again: A shared calendar?");
    window.find("dialog", "Look again: A shared calendar?");
    assert_eq!(faults(&window, "look again"), Vec::<String>::new());
    window.click("button", "Put it on the agenda");
    window.wait("all('dialog').length === 0");
    window.wait("!find('link', 'A shared calendar?')");
    window.click("button", "Clear the filters");
    choose(&window, "State", "Open");
    window.click("link", "A shared calendar?");
    window.see("Takes the place of");
    window.find("list", "Steps: Consensus");
}
