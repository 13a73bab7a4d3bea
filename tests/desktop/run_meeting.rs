//! A meeting is run by keys alone; and the program is killed again and again while notes are being typed: nothing that is
//! older than two seconds is lost.

use std::time::{Duration, Instant};

use serde_json::json;

use crate::driver::end;
use crate::every_screen::{faults, first_link};
use crate::window::{Home, USUAL, Window};

/// How often the program is killed, each time after typing for another while.
const KILLS: u32 = 50;

/// What may be lost.
const MAY_BE_LOST: Duration = Duration::from_secs(2);

/// Opens the window of the next meeting and tells its address.
fn run(window: &Window<'_>) -> String {
    let meeting = first_link(window, "#/meetings", "#/meetings/meeting/");
    let meeting = meeting.split('?').next().unwrap();
    let address = meeting.replace("/meeting/", "/running/");
    window.go(&address);
    window.find("button", "Open the meeting*");
    address
}

fn title(window: &Window<'_>) -> String {
    let title = window.ask(
        "plain(document.querySelector('article h2').textContent)",
        json!([]),
    );
    title.as_str().unwrap().to_owned()
}

#[test]
fn a_meeting_is_run_by_keys_alone() {
    let home = Home::new("run_by_keys", USUAL);
    let window = home.open(&["--sample"]);
    run(&window);
    window.press(&["n"]);
    window.find("timer", "Time left for this item");
    let first = title(&window);
    assert_eq!(faults(&window, "running"), Vec::<String>::new());

    window.focus("textbox", "Notes on*");
    window.write("Everybody is here");
    window.press(&["alt", "d"]);
    window.find("textbox", "What was decided");
    window.write("Passes for households");
    window.press(&["escape"]);
    window.wait("nameOf(document.activeElement).startsWith('Notes on')");
    window.press(&["alt", "d"]);
    window.wait("document.activeElement.value === 'Passes for households'");
    window.press(&["enter"]);
    window.find("list", "So far");
    window.see("Passes for households");
    window.press(&["escape"]);
    window.press(&["alt", "a"]);
    window.find("textbox", "Who does what by when");
    window.write("José prints the passes");
    window.press(&["enter"]);
    window.see("José prints the passes");
    window.press(&["alt", "p"]);
    window.find("textbox", "What is kept for later");
    window.write("Evening clinic hours");
    window.press(&["enter"]);
    window.find("list", "Parking lot");

    window.press(&["alt", "s"]);
    window.wait("document.activeElement.matches('button.seat')");
    window.press(&["1"]);
    window.wait("nameOf(document.activeElement).endsWith(': Leader')");
    window.press(&["down"]);
    window.press(&["4"]);
    window.wait("nameOf(document.activeElement).endsWith(': Excused')");
    window.press(&["t"]);
    window.wait("/: Leader, came \\d+:\\d\\d$/.test(nameOf(document.activeElement))");

    window.press(&["n"]);
    window.wait(&format!(
        "plain(document.querySelector('article h2').textContent) !== {}",
        json!(first)
    ));
    window.press(&["b"]);
    window.wait(&format!(
        "plain(document.querySelector('article h2').textContent) === {}",
        json!(first)
    ));
    window.see("Everybody is here");
    window.press(&["ctrl", "z"]);
    window.see("Undone: ");
    window.press(&["escape"]);
    window.find("navigation", "Screens");
}

/// Types numbered words until the first of them is that old, and tells when each had been typed.
fn type_for(window: &Window<'_>, round: u32, long: Duration) -> Vec<(String, Instant)> {
    let mut typed: Vec<(String, Instant)> = Vec::new();
    while typed.first().is_none_or(|(_, at)| at.elapsed() < long) {
        let word = format!("r{round}w{}", typed.len());
        window.write(&format!("{word};"));
        typed.push((word, Instant::now()));
    }
    typed
}

/// How old the first word gets before the kill: a little older than what may be lost, and another age in every round.
fn until_killed(round: u32) -> Duration {
    MAY_BE_LOST + Duration::from_millis(50 + u64::from(round * 397 % 600))
}

#[test]
fn nothing_older_than_two_seconds_is_lost_when_the_program_is_killed() {
    let home = Home::new("killed_while_running", USUAL);
    let mut expected: Vec<String> = Vec::new();
    let mut address = String::new();
    for round in 0..=KILLS {
        let window = home.open(&["--sample"]);
        if round == 0 {
            address = run(&window);
            window.press(&["n"]);
        } else {
            window.go(&address);
        }
        window.find("textbox", "Notes on*");
        let notes = window.ask(
            "document.querySelector('.notes [role=textbox]').innerText",
            json!([]),
        );
        let notes = notes.as_str().unwrap();
        let lost: Vec<&String> = expected
            .iter()
            .filter(|word| !notes.contains(&format!("{word};")))
            .collect();
        assert!(lost.is_empty(), "round {round} lost {lost:?} of: {notes}");
        if round == KILLS {
            break;
        }
        window.focus("textbox", "Notes on*");
        window.press(&["ctrl", "end"]);
        let typed = type_for(&window, round, until_killed(round));
        let killed = Instant::now();
        end(window.process());
        let safe = typed
            .into_iter()
            .filter(|(_, at)| killed.duration_since(*at) > MAY_BE_LOST);
        let before = expected.len();
        expected.extend(safe.map(|(word, _)| word));
        assert!(
            expected.len() > before,
            "round {round} typed nothing in time"
        );
    }
}
