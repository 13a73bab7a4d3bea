//! A series is planned for a whole year: one day is skipped, one is extra, the rest follows from its rhythm; and the
//! calendar is walked by keys alone.

use serde_json::{Value, json};
use trestle_core::values::Day;
use trestle_tests::Laptop;

use crate::driver::until;
use crate::every_screen::faults;
use crate::window::{Home, USUAL, Window};

const SERIES: &str = "Steering committee";

/// The days of the list of next days, as they are written there.
fn next_days(window: &Window<'_>) -> Vec<String> {
    window.find("list", "Next days");
    let days = "[...find('list', 'Next days').querySelectorAll('li')].map((one) => plain(one.firstElementChild.innerText))";
    serde_json::from_value(window.ask(days, json!([]))).unwrap()
}

fn today(window: &Window<'_>) -> Day {
    let today = window.ask(
        "new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 10)",
        json!([]),
    );
    today.as_str().unwrap().parse().unwrap()
}

/// How many meetings are to come, as the list has them.
fn to_come(window: &Window<'_>, count: usize) {
    let rows = "(find('table', 'To come')?.querySelectorAll('tbody tr').length ?? 0)";
    window.wait(&format!("{rows} === {count}"));
}

#[test]
fn a_year_of_a_series_is_planned_with_a_skipped_and_an_extra_day() {
    let home = Home::new("plan_year", USUAL);
    let file = home.new_file("year.trestle");
    let window = home.open(&[file.to_str().unwrap()]);
    window.go("#/meetings");
    window.press(&["s"]);
    window.find("textbox", "Name*");
    window.see("Give the day it counts from");
    let start = today(&window).plus_days(14);
    window.fill("textbox", "Counts from", &start.to_string());
    let days = next_days(&window);
    assert_eq!(days.len(), 5);
    window.see("of each month");
    window.find("button", "Plan the 12 meetings of the year ahead");

    window.click("button", &format!("Skip {SERIES} on {}", days[1]));
    window.find("dialog", "Skip a day");
    window.click("button", "Skip the day");
    window.see("Say why, so that nobody wonders later.");
    assert_eq!(faults(&window, "skip a day"), Vec::<String>::new());
    window.fill("textbox", "Reason*", "School holidays");
    window.click("button", "Skip the day");
    window.see("Skipped: School holidays");
    window.wait(&format!(
        "plain(find('list', 'Next days').querySelectorAll('li')[1].firstElementChild.innerText) === {}",
        json!(days[2])
    ));

    window.click("button", "Add an extra day…");
    window.find("dialog", "Add an extra day");
    let extra = start.plus_days(3);
    window.fill("textbox", "Day*", &extra.to_string());
    window.fill("textbox", "Reason", "Joint session with the schools");
    window.click("button", "Add the day");
    window.see("Extra day: Joint session with the schools");

    window.click("button", "Plan the 12 meetings of the year ahead");
    window.see("Planned 12 meetings of Steering committee.");
    to_come(&window, 12);
    window.wait("!all('button').some((one) => nameOf(one).startsWith('Plan Steering'))");
    window.press(&["ctrl", "z"]);
    to_come(&window, 0);
    window.press(&["ctrl", "shift", "z"]);
    to_come(&window, 12);
    let calendar = home.path("year.ics");
    home.answer(&[&calendar]);
    window.click("button", "Calendar (.ics)");
    let written = until("the calendar is written", || {
        let written = std::fs::read_to_string(&calendar).ok()?;
        written.ends_with("END:VCALENDAR\r\n").then_some(written)
    });
    let events = written.matches("BEGIN:VEVENT").count();
    assert_eq!(events, 13, "what is planned, and the rule for what follows");
    drop(window);
    is_planned(&file, &[extra]);
}

/// Reads the file as another program would: every meeting on its day, the two departures with their reasons.
fn is_planned(file: &std::path::Path, extra: &[Day]) {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    let all = laptop.view("meetings", json!({ "view": "meetings", "series_id": null }));
    let held_on = |row: &Value| row["held_on"].as_str().unwrap().to_owned();
    let days: Vec<String> = all["meetings"]
        .as_array()
        .unwrap()
        .iter()
        .map(held_on)
        .collect();
    assert_eq!(days.len(), 12);
    assert!(days.contains(&extra[0].to_string()), "{days:?}");
    assert_eq!(
        laptop.state()["series_exception"].as_array().unwrap().len(),
        2
    );
}

#[test]
fn the_calendar_is_walked_by_keys_alone() {
    let home = Home::new("calendar_by_keys", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/meetings");
    window.press(&["m"]);
    window.find("grid", "Meetings in*");
    let month = |window: &Window<'_>| {
        let title = "plain(document.querySelector('.month h2').innerText)";
        window.ask(title, json!([])).as_str().unwrap().to_owned()
    };
    let first = month(&window);
    window.ask(
        "document.querySelector('[role=gridcell][tabindex=\"0\"]').focus()",
        json!([]),
    );
    window.wait("document.activeElement.getAttribute('aria-current') === 'date'");
    window.press(&["pagedown"]);
    window.wait(&format!(
        "plain(document.querySelector('.month h2').innerText) !== {}",
        json!(first)
    ));
    window.wait("document.activeElement.role === 'gridcell'");

    // On to a day on which something is due and nothing planned, by the arrows alone.
    let due = "[...document.querySelectorAll('[role=gridcell] button')].map((one) => one.closest('[role=gridcell]').dataset.day)";
    let mut found: Vec<String> = Vec::new();
    for _ in 0..12 {
        window.wait("!document.querySelector('[aria-busy=true]')");
        found = serde_json::from_value(window.ask(due, json!([]))).unwrap();
        let shown = month(&window);
        if !found.is_empty() {
            break;
        }
        window.press(&["pagedown"]);
        window.wait(&format!(
            "plain(document.querySelector('.month h2').innerText) !== {}",
            json!(shown)
        ));
    }
    let wanted: Day = found
        .first()
        .expect("something is due in a year")
        .parse()
        .unwrap();
    for _ in 0..45 {
        let at = window.ask("document.activeElement.dataset.day", json!([]));
        let at: Day = at.as_str().unwrap().parse().unwrap();
        if at == wanted {
            break;
        }
        let left = (wanted.0 - at.0).num_days();
        let key = match left {
            7.. => "down",
            ..=-7 => "up",
            1.. => "right",
            _ => "left",
        };
        window.press(&[key]);
        window.wait(&format!(
            "document.activeElement.dataset.day !== {}",
            json!(at.to_string())
        ));
    }
    window.press(&["enter"]);
    window.find("button", "Plan *");
    assert_eq!(
        faults(&window, "a day of the calendar"),
        Vec::<String>::new()
    );
    let plan = "all('button').filter((one) => nameOf(one).startsWith('Plan ') && one.closest('aside'))[0].focus()";
    window.ask(&format!("void {plan}"), json!([]));
    window.press(&["enter"]);
    window.wait("document.activeElement.matches('aside li a')");
    window.see("Planned for");
    window.press(&["escape"]);
    window.wait("!document.querySelector('aside')");
}
