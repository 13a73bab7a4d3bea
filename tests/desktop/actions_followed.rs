//! Promises are followed up: moved on the board by keys, buttons and pointer, put off and taken up again, counted with
//! rates that lead to their rows, reminded of in words that speak of one person only, and captured while a meeting runs.

use std::path::PathBuf;

use serde_json::{Value, json};
use trestle_tests::Laptop;

use crate::every_screen::first_link;
use crate::window::{Home, USUAL, Window};

/// A file with two people of two organizations and five promises, all but one of the year 2020.
fn file(home: &Home) -> PathBuf {
    let path = home.new_file("promises.trestle");
    let mut laptop = Laptop::new();
    laptop.open(&path).unwrap();
    let [library, clinic] = ["Library", "Clinic"].map(|name| laptop.add_organization(name));
    let ida = laptop.put("stakeholders", json!({
        "table": "person", "name": "Ida Lund", "organization_id": clinic, "email": "ida@clinic.example",
        "languages": "Spanish"
    }));
    let owen = laptop.put(
        "stakeholders",
        json!({ "table": "person", "name": "Owen Tasker", "organization_id": library }),
    );
    let rows = [
        (
            "Print the passes",
            &ida,
            &clinic,
            "2020-03-01",
            "open",
            None,
        ),
        (
            "Ask the city",
            &ida,
            &clinic,
            "2020-04-01",
            "done",
            Some("2020-03-30"),
        ),
        (
            "Count the chairs",
            &owen,
            &library,
            "2020-05-01",
            "in_progress",
            None,
        ),
        (
            "Paint the hall",
            &owen,
            &library,
            "2020-06-01",
            "done",
            Some("2020-07-01"),
        ),
        (
            "Plan the feast",
            &owen,
            &library,
            "2099-06-01",
            "open",
            None,
        ),
    ];
    for (text, person, organization, due_on, status, done_on) in rows {
        laptop.put("actions", json!({
            "table": "action_item", "text": text, "person_id": person, "organization_id": organization,
            "due_on": due_on, "status": status, "done_on": done_on
        }));
    }
    laptop.close();
    path
}

/// Waits until a column of the board holds these cards.
fn holds(window: &Window<'_>, column: usize, cards: &[&str]) {
    let texts = format!(
        "[...document.querySelectorAll('[data-column=\"{column}\"] a[data-card]')].map((one) => plain(one.textContent))"
    );
    window.wait(&format!(
        "JSON.stringify({texts}.sort()) === JSON.stringify({})",
        json!(cards)
    ));
}

fn is_on(window: &Window<'_>, card: &str) {
    window.wait(&format!(
        "plain(document.activeElement.textContent) === {}",
        json!(card)
    ));
}

fn undo(window: &Window<'_>) {
    window.find("button", "Undo: *");
    window.press(&["ctrl", "z"]);
}

#[test]
fn an_action_goes_across_the_board_by_keys_and_by_buttons() {
    let home = Home::new("board_keys", USUAL);
    let path = file(&home);
    let window = home.open(&[path.to_str().unwrap()]);
    window.go("#/actions");
    window.press(&["v"]);
    window.press(&["b"]);
    holds(&window, 0, &["Plan the feast", "Print the passes"]);
    window.find("list", "Open, 2 actions");
    window.see("0 of 2");

    window.focus("link", "Print the passes");
    window.press(&["down"]);
    is_on(&window, "Plan the feast");
    window.press(&["right"]);
    is_on(&window, "Count the chairs");
    window.press(&["left"]);
    is_on(&window, "Print the passes");
    window.press(&["alt", "right"]);
    holds(&window, 1, &["Count the chairs", "Print the passes"]);
    is_on(&window, "Print the passes");
    window.press(&["alt", "right"]);
    holds(&window, 2, &["Print the passes"]);
    is_on(&window, "Print the passes");
    window.see("done ");
    window.press(&["alt", "right"]);
    window.find("dialog", "Drop: Print the passes");
    assert_eq!(window.barriers(), Vec::<String>::new());
    window.press(&["enter"]);
    window.see("This cannot be left empty.");
    window.write("Nobody takes the bus");
    window.press(&["enter"]);
    holds(&window, 3, &["Print the passes"]);
    is_on(&window, "Print the passes");
    window.see("Nobody takes the bus");
    for (column, cards) in [
        (2, &["Print the passes"][..]),
        (1, &["Count the chairs", "Print the passes"]),
        (0, &["Plan the feast", "Print the passes"]),
    ] {
        undo(&window);
        holds(&window, column, cards);
    }

    window.click("button", "Move or put off: Count the chairs");
    window.click("menuitem", "Move to “Done”");
    holds(&window, 2, &["Count the chairs"]);
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn an_action_is_carried_across_the_board_with_the_pointer() {
    let home = Home::new("board_pointer", USUAL);
    let path = file(&home);
    let window = home.open(&[path.to_str().unwrap()]);
    window.go("#/actions?view=board");
    holds(&window, 1, &["Count the chairs"]);
    window.carry("button", "Drag Plan the feast", "Drag Count the chairs");
    holds(&window, 1, &["Count the chairs", "Plan the feast"]);
    window.let_go();
    window.find("button", "Undo: *");
    holds(&window, 1, &["Count the chairs", "Plan the feast"]);
    holds(&window, 0, &["Print the passes"]);

    let middle = |of: &str| {
        let point = window.ask(&format!("middleOf({of})"), json!([]));
        [0, 1].map(|at| point[at].as_i64().unwrap())
    };
    let from = middle("find('button', 'Drag Print the passes')");
    let list = middle("document.querySelector('[data-column=\"3\"] ul')");
    window.carry_between(from, [list[0], from[1]]);
    window.let_go();
    window.find("dialog", "Drop: Print the passes");
    window.press(&["escape"]);
    holds(&window, 3, &[]);
    holds(&window, 0, &["Print the passes"]);
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn what_is_put_off_waits_with_its_reason_and_comes_back() {
    let home = Home::new("put_off", USUAL);
    let path = file(&home);
    let window = home.open(&[path.to_str().unwrap()]);
    window.go("#/actions?view=overdue");
    window.find("list", "Late");
    window.click("button", "Put off… Print the passes");
    window.find("dialog", "Put off: Print the passes");
    assert_eq!(window.barriers(), Vec::<String>::new());
    window.fill("textbox", "Until*", "2020-12-24");
    window.click("button", "Put off");
    window.see("Choose a day after today.");
    window.see("This cannot be left empty.");
    window.click("button", "In 2 weeks*");
    window.focus("textbox", "Why*");
    window.write("The hall is closed");
    window.press(&["enter"]);
    window.find("list", "Put off");
    window.see("Because: The hall is closed");
    let late = "[...find('list', 'Late').querySelectorAll('a')].map((one) => plain(one.textContent)).join()";
    window.wait(&format!("{late} === 'Count the chairs'"));
    window.see("1 overdue · 1 put off");

    window.click("link", "Print the passes");
    window.find("group", "Put off");
    window.see("Reason for putting off");
    window.see("empty → The hall is closed");
    window.click("button", "Take up again: Print the passes");
    window.wait(&format!("{late} === 'Print the passes,Count the chairs'"));
    window.press(&["ctrl", "z"]);
    window.find("list", "Put off");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn each_number_of_a_rate_leads_to_the_rows_it_counts() {
    let home = Home::new("rates", USUAL);
    let path = file(&home);
    let window = home.open(&[path.to_str().unwrap()]);
    let year = "#/actions?view=organizations&period=own&from=2020-01-01&until=2020-12-31";
    for (number, rows) in [
        (
            "Library, Done of those due: show all 2",
            &["Count the chairs", "Paint the hall"][..],
        ),
        (
            "Library, Done of those due: show the 1 counted",
            &["Paint the hall"],
        ),
        ("Clinic, On time: show the 1 counted", &["Ask the city"]),
        ("Clinic, Overdue: 1", &["Print the passes"]),
        (
            "All together, Open: 3",
            &["Count the chairs", "Plan the feast", "Print the passes"],
        ),
    ] {
        window.go(year);
        window.click("link", number);
        let shown = "JSON.stringify(all('rowheader').map(nameOf).sort())";
        window.wait(&format!("{shown} === JSON.stringify({})", json!(rows)));
    }
    window.go("#/actions?view=people");
    window.see("no data");
    window.click("button", "Owen Tasker");
    window.find("list", "Open promises of Owen Tasker");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn a_reminder_speaks_of_one_persons_promises_only() {
    let home = Home::new("reminders", USUAL);
    let path = file(&home);
    let window = home.open(&[path.to_str().unwrap()]);
    window.go("#/actions?view=reminders");
    window.see("1 of them has no mail address");
    window.see("Owen Tasker");
    window.click("button", "Write to Ida Lund");
    window.find("textbox", "Text to Ida Lund");
    let text = "find('textbox', 'Text to Ida Lund').value";
    let says = |words: &str| window.holds(&format!("{text}.includes({})", json!(words)));
    window.wait(&format!("{text}.startsWith('Hola, Ida Lund:')"));
    assert!(says("Print the passes"));
    for others in ["Count the chairs", "Plan the feast", "Ask the city", "Owen"] {
        assert!(!says(others), "{others}");
    }
    window.focus("radio", "Español");
    window.press(&["left"]);
    window.wait(&format!("{text}.startsWith('Hello Ida Lund,')"));
    window.fill("textbox", "Text to Ida Lund", "Dear Ida, the passes?");
    window.click("button", "Copy the text");
    window.wait("/Copied|copy/.test(document.body.textContent)");
    assert_eq!(window.ask(text, json!([])), json!("Dear Ida, the passes?"));
    window.click("button", "One text for everybody");
    window.wait("find('textbox', 'Text for everybody').value.includes('Owen Tasker')");
}

#[test]
fn what_earlier_meetings_left_open_is_put_off_while_the_meeting_runs() {
    let home = Home::new("put_off_running", USUAL);
    let window = home.open(&["--sample"]);
    let meeting = first_link(&window, "#/meetings", "#/meetings/meeting/");
    let meeting = meeting.split('?').next().unwrap().to_owned();
    window.go(&meeting.replace("/meeting/", "/running/"));
    window.press(&["n"]);
    window.find("timer", "Time left for this item");
    window.click("button", "Put off… Name a person for the chamber's seat*");
    window.find("dialog", "Put off: Name a person for the chamber's seat*");
    window.click("button", "In 4 weeks*");
    window.focus("textbox", "Why*");
    window.write("The chamber elects in January");
    window.press(&["enter"]);
    window.see("Because: The chamber elects in January");
    window.click(
        "button",
        "Take up again: Name a person for the chamber's seat*",
    );
    window.find("button", "Put off… Name a person for the chamber's seat*");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

/// The action of that text as the file has it.
fn kept(laptop: &mut Laptop, text: &str) -> Value {
    let ask = json!({ "view": "actions", "today": "2026-11-23" });
    let rows = laptop.view("actions", ask)["actions"].clone();
    let found = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["text"] == text);
    found
        .unwrap_or_else(|| panic!("there is no {text}: {rows}"))
        .clone()
}

#[test]
fn nine_actions_are_captured_in_a_meeting_without_the_mouse() {
    let home = Home::new("nine_actions", USUAL);
    let path = home.path("example.trestle");
    let place = trestle_core::api::Place::Path { path: path.clone() };
    let save = trestle_core::api::Task::SaveCopy { place };
    Laptop::with_sample().task(&save).unwrap();
    let window = home.open(&[path.to_str().unwrap()]);
    let meeting = first_link(&window, "#/meetings", "#/meetings/meeting/");
    let meeting = meeting.split('?').next().unwrap().to_owned();
    window.go(&meeting.replace("/meeting/", "/running/"));
    window.press(&["n"]);
    window.find("timer", "Time left for this item");
    let lines = [
        "Print the passes @xio by 24 Dec 2099",
        "@lena: ask the paper mill 2099-12-01",
        "Call the radio @gab tomorrow",
        "Count the chairs in 2 weeks",
        "Paint the hall @walt",
        "Lay the table fri",
        "Lend the van @food end of month",
        "Type up the minutes",
        "Thank the cooks @xio next week",
    ];
    for line in lines {
        window.press(&["a"]);
        window.find("textbox", "Who does what by when");
        window.write(line);
        window.press(&["enter"]);
        window.wait("!find('textbox', 'Who does what by when')");
    }
    window.see("Thank the cooks");
    window.press(&["escape"]);
    window.find("button", "Run the meeting*");
    window.go("#/initiative");
    window.click("button", "Close the initiative");
    window.find("button", "New initiative…*");
    drop(window);

    let mut laptop = Laptop::new();
    laptop.open(&path).unwrap();
    let passes = kept(&mut laptop, "Print the passes");
    assert_eq!(
        [&passes["person"], &passes["due_on"]],
        [&json!("Xiomara Durán"), &json!("2099-12-24")]
    );
    assert_eq!(
        kept(&mut laptop, "ask the paper mill")["person"],
        "Lena Adeyemi"
    );
    assert_eq!(
        kept(&mut laptop, "ask the paper mill")["due_on"],
        "2099-12-01"
    );
    assert_ne!(kept(&mut laptop, "Count the chairs")["due_on"], Value::Null);
    let van = kept(&mut laptop, "Lend the van");
    assert!(van["organization"].as_str().unwrap().contains("Food"));
    let plain = kept(&mut laptop, "Type up the minutes");
    assert_eq!(
        [&plain["person"], &plain["due_on"]],
        [&json!(""), &Value::Null]
    );
    assert_eq!(plain["origin"], "meeting");
}
