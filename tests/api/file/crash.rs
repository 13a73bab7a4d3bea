//! A program that is killed in the middle of an import: the file opens again as it was before, and no lock is left.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use trestle_core::api::{Place, TABLES, Task, task};
use trestle_core::journal::check::check;
use trestle_tests::{Laptop, day};

/// Names the file that the doomed program imports into.
const DOOMED: &str = "TRESTLE_TEST_DOOMED";

/// How many organizations the import brings: enough for SQLite to write pages before the end of the transaction.
const ROWS: usize = 4_000;

/// The doomed program: it says when it is in the middle and then waits for its end. Without a file it has nothing to do.
#[test]
fn the_doomed_program() {
    let Some(path) = std::env::var_os(DOOMED).map(PathBuf::from) else {
        return;
    };
    let mut laptop = Laptop::new();
    laptop.open(&path).unwrap();
    let table = laptop.path("partners.csv");
    let rows: String = (0..ROWS)
        .map(|n| format!("Partner {n},{}\n", "words ".repeat(40)))
        .collect();
    fs::write(&table, format!("name,notes\n{rows}")).unwrap();
    let read = Task::ReadImport {
        places: vec![Place::Path { path: table }],
        format: None,
        today: day("2026-11-22"),
    };
    laptop.task(&read).unwrap();
    let moment = trestle_core::api::Moment {
        wall_ms: 1_790_000_000_000,
        author: "Ana".to_owned(),
    };
    task(&mut laptop.desk, &moment, &Task::Import, &mut |progress| {
        if progress.done as usize * 10 > ROWS * 9 {
            println!("\nin the middle");
            loop {
                std::thread::park();
            }
        }
        true
    })
    .unwrap();
}

fn kill_in_the_middle(path: &Path) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["file::crash::the_doomed_program", "--exact", "--nocapture"])
        .env(DOOMED, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let said = lines
        .map_while(Result::ok)
        .any(|line| line == "in the middle");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(said, "the program ended before it was in the middle");
}

#[test]
fn a_program_killed_in_the_middle_leaves_the_last_committed_state() {
    let mut laptop = Laptop::with_initiative();
    laptop.add_organization("Mercy Health");
    let state = laptop.state();
    laptop.close();
    let path = laptop.path("new.trestle");
    let before = fs::read(&path).unwrap();
    kill_in_the_middle(&path);
    assert_ne!(
        fs::read(&path).unwrap(),
        before,
        "nothing was written yet, so nothing was tried"
    );
    let journal = laptop.path("new.trestle-journal");
    assert!(journal.exists());

    laptop.open(&path).unwrap();
    assert_eq!(laptop.state(), state);
    let soundness = check(laptop.desk.open_file().unwrap().db(), TABLES).unwrap();
    assert!(soundness.is_sound(), "{soundness:?}");
    laptop.undo().unwrap();
    laptop.redo().unwrap();
    laptop.close();
    assert!(!journal.exists() && !laptop.path(".new.trestle.lock").exists());
}
