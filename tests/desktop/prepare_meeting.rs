//! A meeting is prepared: it begins with a usual agenda, takes what a partner proposed, is over its time and says so;
//! what has to be arranged, the numbers it looks at and who leads it are noted; and at last it is called off.

use serde_json::json;

use crate::every_screen::{faults, first_link};
use crate::window::{Home, USUAL, Window};

const USUAL_AGENDA: &str = "Usual agenda";
const PROPOSED: &str = "A second route for the pantry bus";

/// Types a line where something is added, and takes it.
fn add(window: &Window<'_>, label: &str, words: &str) {
    window.focus("textbox", label);
    window.write(words);
    window.press(&["enter"]);
}

fn next_meeting(window: &Window<'_>) -> String {
    let address = first_link(window, "#/meetings", "#/meetings/meeting/");
    address.split('?').next().unwrap().to_owned()
}

/// Does what a button of that name does, by the keyboard.
fn press_button(window: &Window<'_>, name: &str) {
    window.focus("button", name);
    window.press(&["enter"]);
}

#[test]
fn an_agenda_is_made_from_a_usual_one_and_a_proposal() {
    let home = Home::new("agenda_prepared", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/meetings/agenda_template");
    window.press(&["n"]);
    window.find("heading", USUAL_AGENDA);
    add(&window, "Add an item", "Who is new here");
    window.find("link", "Who is new here");
    add(&window, "Add an item", "Last words");
    window.find("link", "Last words");
    window.fill("textbox", "Minutes for Who is new here*", "95");
    window.see("2 items · 105 minutes");
    window.click("link", "Who is new here");
    window.click("checkbox", "Comes back at every meeting");
    window.see("comes back every time");
    assert_eq!(
        faults(&window, "#/meetings/agenda_template"),
        Vec::<String>::new()
    );

    let meeting = next_meeting(&window);
    window.go(&format!("{meeting}?part=agenda"));
    window.find("list", "Agenda");
    press_button(&window, "Usual agendas");
    window.find("menuitem", &format!("Add the items of {USUAL_AGENDA}"));
    window.click("menuitem", &format!("Add the items of {USUAL_AGENDA}"));
    window.find("link", "Who is new here");
    window.see("2 items added.");
    window.see("more than there are: shorten or drop something");

    for title in [PROPOSED, "A new logo"] {
        press_button(&window, "Add a proposal…");
        window.find("dialog", "Add a proposal");
        window.fill("textbox", "What it is about*", title);
        window.focus("combobox", "Proposed by the organization");
        window.write("Food Bank");
        window.find("option", "Food Bank*");
        window.press(&["enter"]);
        assert_eq!(faults(&window, "add a proposal"), Vec::<String>::new());
        press_button(&window, "Add the proposal");
        window.find("button", &format!("Take {title} onto this agenda"));
    }
    press_button(&window, &format!("Take {PROPOSED} onto this agenda"));
    window.find("link", PROPOSED);
    window.see(&format!("{PROPOSED} is on the agenda."));
    press_button(&window, "Decline A new logo");
    window.find("dialog", "Decline a proposal");
    press_button(&window, "Decline it");
    window.see("Say why: whoever proposed it will want to know.");
    window.fill("textbox", "Reason*", "The one we have is two years old.");
    press_button(&window, "Decline it");
    window.wait("!find('button', 'Decline A new logo')");

    press_button(&window, "Usual agendas");
    window.click("menuitem", "Keep this agenda as a usual one…");
    window.find("dialog", "Keep as a usual agenda");
    assert_eq!(
        faults(&window, "keep as a usual agenda"),
        Vec::<String>::new()
    );
    window.fill("textbox", "Name*", "Spring agenda");
    press_button(&window, "Keep it");
    window.see("Kept as Spring agenda.");
    window.go("#/meetings/agenda_template");
    window.click("link", "Spring agenda*");
    window.find("link", PROPOSED);
}

#[test]
fn what_a_meeting_needs_is_noted_and_it_is_called_off_with_a_reason() {
    let home = Home::new("meeting_prepared", USUAL);
    let window = home.open(&["--sample"]);
    let meeting = next_meeting(&window);
    window.go(&format!("{meeting}?part=preparing"));
    let before = window.ask(
        "document.querySelectorAll('main ul[aria-label=Arrangements] li').length",
        json!([]),
    );
    press_button(&window, "Add what is usual");
    window.wait(&format!(
        "document.querySelectorAll('main ul[aria-label=Arrangements] li').length > {before} || plain(document.body.innerText).includes('Everything usual is there already.')"
    ));
    add(&window, "Add an arrangement", "A ramp for the side door");
    window.fill("textbox", "By when, A ramp for the side door", "2026-01-05");
    window.see("overdue");
    window.focus("combobox", "State, A ramp for the side door");
    window.ask(
        "(() => { const field = find('combobox', 'State, A ramp for the side door'); field.value = 'arranged'; field.dispatchEvent(new Event('change', { bubbles: true })); })()",
        json!([]),
    );
    window.find(
        "button",
        "Undo: Changed the state of A ramp for the side door",
    );

    add(&window, "Add a number", "Children ready for school");
    window.fill("textbox", "Value, Children ready for school", "61");
    window.fill("textbox", "Unit, Children ready for school", "%");
    window.fill(
        "textbox",
        "Where it comes from, Children ready for school",
        "School district, autumn count",
    );
    window.find(
        "button",
        "Undo: Changed the source of Children ready for school",
    );
    window.see("Last time");
    assert_eq!(
        faults(&window, "#/meetings preparing"),
        Vec::<String>::new()
    );

    press_button(&window, "Cancel the meeting…");
    window.find("dialog", "Cancel the meeting");
    assert_eq!(faults(&window, "cancel the meeting"), Vec::<String>::new());
    window.fill("textbox", "Reason*", "Snow");
    press_button(&window, "Cancel the meeting");
    window.see("Cancelled: Snow");
    press_button(&window, "Plan it again");
    window.wait("!plain(document.body.innerText).includes('Cancelled: Snow')");
}
