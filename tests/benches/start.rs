//! Start of the released program on the example, until its overview is drawn and a key press is answered, against an
//! empty window of the same web view until a key press is answered there; and the memory of both. Both are opened and
//! watched through the same driver, and draw as this computer has them draw. `cargo xtask bench start` builds both and
//! brings the screen.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[allow(dead_code)]
#[path = "../desktop/driver.rs"]
mod driver;
mod memory;
#[allow(dead_code)]
mod peer;

use std::env::var_os;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::json;
use tempfile::TempDir;

use crate::driver::{Driver, PATIENCE};
use crate::memory::Memory;
use crate::peer::compare_parts;

/// What a keyboard sends for Tab.
const TAB: &str = "\u{e004}";

/// A program with a window, and what must hold on its page.
struct Opened {
    program: PathBuf,
    words: Vec<String>,
    /// When it stands.
    stands: &'static str,
    /// When it has answered Tab, beside having heard it.
    answered: &'static str,
    home: TempDir,
}

fn start(criterion: &mut Criterion) {
    let named = |name| var_os(name).map(PathBuf::from);
    let programs = [named("TRESTLE_PROGRAM"), named("TRESTLE_EMPTY_WINDOW")];
    let [Some(trestle), Some(empty_window)] = programs else {
        println!("The start is not measured here: `cargo xtask bench start` brings what it needs.");
        return;
    };
    let trestle = Opened {
        program: trestle,
        words: vec!["--sample".to_owned()],
        stands: "document.querySelector('nav a[href]')
            && document.querySelector('h1')?.textContent.trim() === 'Overview'
            && document.querySelectorAll('h2').length > 1
            && performance.getEntriesByName('first-contentful-paint').length > 0",
        answered: "document.activeElement.matches('a[href]')",
        home: tempfile::tempdir().unwrap(),
    };
    let empty_window = Opened {
        program: empty_window,
        words: Vec::new(),
        stands: "document.readyState === 'complete'",
        answered: "document.hasFocus()",
        home: tempfile::tempdir().unwrap(),
    };
    // The first start makes the example; every later one opens it, as on any day.
    let (_, mut ours) = trestle.open();
    let (_, mut peer) = empty_window.open();
    compare_parts(
        criterion,
        "The start",
        1.5,
        || keep(&mut ours, trestle.open()),
        "an empty WebKitGTK window",
        || keep(&mut peer, empty_window.open()),
    );
    println!("Memory of Trestle with its web view: {ours}");
    println!("Memory of an empty WebKitGTK window: {peer}\n");
}

fn keep(newest: &mut Memory, (took, memory): (Duration, Memory)) -> Duration {
    *newest = memory;
    took
}

impl Opened {
    /// Opens the window, tells how long it took until a key press was answered, and ends it.
    fn open(&self) -> (Duration, Memory) {
        let mut driver = Driver::ready(&self.surroundings());
        let started = Instant::now();
        driver.begin(&self.program, &self.words);
        wait(&driver, self.stands);
        let listen = "document.onkeydown = () => { window.pressed = true; };";
        let listen = json!({ "script": listen, "args": [] });
        driver.command("POST", "/execute/sync", listen).unwrap();
        let key = |kind| json!({ "type": kind, "value": TAB });
        let keys = [key("keyDown"), key("keyUp")];
        let press = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": keys }] });
        driver.command("POST", "/actions", press).unwrap();
        wait(&driver, &format!("window.pressed && {}", self.answered));
        let took = started.elapsed();
        let memory = Memory::of(driver.program());
        drop(driver);
        memory.wait_for_the_end();
        (took, memory)
    }

    /// Everything that a program keeps, away from the person at this computer.
    fn surroundings(&self) -> Vec<(&'static str, PathBuf)> {
        let folder = |name: &str| self.home.path().join(name);
        vec![
            ("TRESTLE_HOME", folder("trestle")),
            ("XDG_CONFIG_HOME", folder("system")),
            ("XDG_DATA_HOME", folder("system")),
            ("XDG_CACHE_HOME", folder("system")),
        ]
    }
}

/// Waits in the page itself, frame by frame, until something holds: to ask again and again, or more than a selector, would
/// slow down what is watched.
fn wait(driver: &Driver, expression: &str) {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        const look = () => ({expression}) ? done(true) : requestAnimationFrame(look);
        look();"
    );
    let question = json!({ "script": script, "args": [] });
    let started = Instant::now();
    // A page that is just being replaced by the next one does not answer.
    while driver.command("POST", "/execute/async", question.clone()) != Ok(json!(true)) {
        assert!(started.elapsed() < PATIENCE, "never: {expression}");
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).warm_up_time(Duration::from_secs(1));
    targets = start
}
criterion_main!(benches);
