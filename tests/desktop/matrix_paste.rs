//! A range copied in the alignment matrix and pasted elsewhere is one step of undo.

use serde_json::json;

use crate::driver::until;
use crate::window::{Home, USUAL, Window};

const WIDTH: usize = 4;

/// What the first cells of a line say, from the first strategy on.
fn cells(window: &Window<'_>, line: u64) -> Vec<String> {
    let texts = "[...Array(arguments[1]).keys()].map((at) =>
        plain(document.querySelector(`[data-cell='${arguments[0]}:${at + 1}'] .hidden-text`)?.textContent ?? ''))";
    let found = window.ask(texts, json!([line, WIDTH]));
    serde_json::from_value(found).unwrap()
}

#[test]
fn a_pasted_range_is_one_step() {
    let home = Home::new("matrix_paste", USUAL);
    let window = home.open(&["--sample"]);
    window.go("#/activities");
    window.find("grid", "Alignment matrix*");
    let lines = window.ask(
        "[...document.querySelectorAll('[data-cell$=\":1\"]')].map((one) => Number(one.dataset.cell.split(':')[0])).filter((line) => line >= 0)",
        json!([]),
    );
    let lines: Vec<u64> = serde_json::from_value(lines).unwrap();
    let full = |line: &u64| cells(&window, *line).iter().any(|word| !word.is_empty());
    let from = *lines
        .iter()
        .find(|line| full(line))
        .expect("a line with an alignment");
    let copied = cells(&window, from);
    let differs = |line: &&u64| {
        cells(&window, **line)
            .iter()
            .zip(&copied)
            .filter(|(a, b)| a != b)
            .count()
            >= 2
    };
    let to = *lines
        .iter()
        .find(differs)
        .expect("a line that differs in two cells");
    let before = cells(&window, to);

    select(&window, from);
    window.press(&["ctrl", "c"]);
    select(&window, to);
    window.press(&["ctrl", "v"]);
    until("the range is pasted", || {
        (cells(&window, to) == copied).then_some(())
    });
    window.find("button", "Undo: *");

    window.press(&["ctrl", "z"]);
    until("the range is taken back", || {
        (cells(&window, to) == before).then_some(())
    });
    assert_eq!(cells(&window, from), copied);
}

fn select(window: &Window<'_>, line: u64) {
    window.click_cell(line, 1);
    for _ in 1..WIDTH {
        window.press(&["shift", "right"]);
    }
}
