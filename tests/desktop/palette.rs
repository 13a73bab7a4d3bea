//! The palette finds a record by one of its words and runs a command by its name, with the keyboard alone.

use serde_json::json;

use crate::driver::until;
use crate::window::{Home, USUAL};

#[test]
fn the_palette_finds_records_and_runs_commands() {
    let home = Home::new("palette", USUAL);
    let window = home.open(&["--sample"]);
    window.press(&["ctrl", "k"]);
    window.find("dialog", "Find or do anything");
    window.write("pantry");
    window.wait("[...document.querySelectorAll('[role=option]')].some((one) => one.innerText.toLowerCase().includes('pantry'))");
    window.press(&["escape"]);
    window.wait("all('dialog').length === 0");

    window.press(&["ctrl", "k"]);
    window.write("after the bell");
    window.find("option", "After the Bell*");
    window.press(&["enter"]);
    window.find("heading", "After the Bell");
    window.wait("location.hash.startsWith('#/stakeholders/organization/')");

    window.press(&["ctrl", "k"]);
    window.write("go to meetings");
    window.find("option", "Go to Meetings*");
    let marked = "nameOf(document.querySelector('[role=option][aria-selected=true]'))";
    until("the command is marked", || {
        let name = window.ask(marked, json!([]));
        let there = name.as_str().unwrap().starts_with("Go to Meetings");
        if !there {
            window.press(&["down"]);
        }
        there.then_some(())
    });
    window.press(&["enter"]);
    window.find("heading", "Meetings");
    window.wait("location.hash === '#/meetings'");
}
