//! The power/interest grid: someone is placed from the keyboard and by a drag, the table says what the picture shows,
//! and undo takes every place back.

use serde_json::{Value, json};

use crate::window::{Home, USUAL, Window};

const MARKS: &str =
    "[...document.querySelectorAll('[data-mark] title')].map((one) => one.textContent)";

/// What the picture says of each mark.
fn marks(window: &Window<'_>) -> Vec<String> {
    words(&window.ask(MARKS, json!([])))
}

/// What the table says of everyone who has power and interest, in the words of a mark.
fn rows(window: &Window<'_>) -> Vec<String> {
    let cell =
        "(line, at) => document.querySelector(`[data-cell='${line}:${at}']`)?.innerText.trim()";
    let said = format!(
        "((cell) => [...document.querySelectorAll('[data-cell$=\":0\"]')]
            .map((one) => one.dataset.cell.split(':')[0])
            .filter((line) => Number(line) >= 0 && cell(line, 2) && cell(line, 3))
            .map((line) => `${{cell(line, 0)}}: power ${{cell(line, 2)}}, interest ${{cell(line, 3)}}`))({cell})"
    );
    words(&window.ask(&said, json!([])))
}

fn words(answer: &Value) -> Vec<String> {
    let all = answer.as_array().unwrap().iter();
    let mut words: Vec<String> = all.map(|one| one.as_str().unwrap().to_owned()).collect();
    words.sort();
    words
}

/// Waits until a mark stands there.
fn stands(window: &Window<'_>, place: &str) {
    window.wait(&format!("{MARKS}.includes({})", json!(place)));
}

/// The middle of what a selector finds.
fn middle(window: &Window<'_>, selector: &str) -> [i64; 2] {
    let found = "middleOf(document.querySelector(arguments[0]))";
    let point = window.ask(found, json!([selector]));
    [0, 1].map(|at| point[at].as_i64().unwrap())
}

#[test]
fn someone_is_placed_by_keys_and_by_a_drag_and_undo_takes_it_back() {
    let home = Home::new("power_interest", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=power");
    window.click("button", "Place After the Bell");
    window.wait("document.activeElement.getAttribute('role') === 'application'");
    window.see("Click where After the Bell stands.");

    window.press(&["up"]);
    window.press(&["escape"]);
    window.see("After the Bell stays where it was");
    window.press(&["shift", "up"]);
    window.press(&["right"]);
    window.press(&["enter"]);
    window.see("After the Bell placed at power 60, interest 51, judged by the backbone, together");
    stands(&window, "After the Bell: power 60, interest 51");
    assert!(!window.has("button", "Place After the Bell"));

    let id = window.ask("location.hash.split('/')[3].split('?')[0]", json!([]));
    let mark = format!("[data-mark='{}'] path", id.as_str().unwrap());
    let from = middle(&window, &mark);
    window.carry_between(from, middle(&window, "rect.keep_satisfied"));
    window.let_go();
    stands(&window, "After the Bell: power 75, interest 25");

    window.press(&["ctrl", "z"]);
    stands(&window, "After the Bell: power 60, interest 51");
    window.press(&["ctrl", "z"]);
    window.find("button", "Place After the Bell");
    assert_eq!(window.complaints(), Vec::<String>::new());
}

#[test]
fn the_table_says_what_the_picture_shows() {
    let home = Home::new("power_table", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/stakeholders?view=power&q=calder");
    window.wait("document.querySelectorAll('[data-mark]').length > 5");
    let shown = marks(&window);
    window.go("#/stakeholders?view=power&q=calder&panel=table");
    window.wait("document.querySelector('[data-cell]')");
    assert_eq!(rows(&window), shown);
}
