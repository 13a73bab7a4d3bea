//! The program is killed in the midst of a large import: then nothing of it is in the file or all of it, the file is
//! sound, and it can be opened at once.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use trestle_tests::Laptop;

use crate::driver::{end, until};
use crate::window::{Home, USUAL, program};

const MANY: usize = 4000;

#[test]
fn a_kill_as_the_import_begins_to_write_leaves_nothing_or_all() {
    killed("kill_at_the_journal", |_, journal, _| journal.exists());
}

#[test]
fn a_kill_as_the_import_reaches_the_file_leaves_nothing_or_all() {
    killed("kill_at_the_file", |file, _, size| size_of(file) > size);
}

/// Imports, kills the program at the first moment that `now` holds, and looks at what is left. `now` is given the
/// file, the journal that SQLite keeps beside it while it writes, and the size of the file before.
fn killed(name: &'static str, now: impl Fn(&Path, &Path, u64) -> bool) {
    let home = Home::new(name, USUAL);
    let file = home.new_file("partners.trestle");
    let journal = home.path("partners.trestle-journal");
    let table = home.path("partners.csv");
    fs::write(&table, partners()).unwrap();
    let words = [file.to_str().unwrap()];

    let window = home.open(&words);
    window.go("#/exchange");
    home.answer(&[&table]);
    window.click("button", "Choose files…");
    window.find("heading", "What is in*");
    let before = size_of(&file);
    window.click("button", "Import 4,000 records");
    until("the import writes", || {
        now(&file, &journal, before).then_some(())
    });
    end(window.process());
    drop(window);
    // SQLite takes the journal away as the last act of a commit: while it is there, nothing has happened.
    let expected = if journal.exists() { 0 } else { MANY };

    let check = Command::new(program("trestle-cli"))
        .env("TRESTLE_HOME", home.path("terminal"))
        .arg("check")
        .arg(&file)
        .output()
        .unwrap();
    assert!(
        check.status.success(),
        "{}",
        String::from_utf8_lossy(&check.stdout)
    );
    assert_eq!(organizations(&file), expected);

    let window = home.open(&words);
    window.find("navigation", "Screens");
}

fn partners() -> String {
    let mut table = "name,sector,kind,place,notes\n".to_owned();
    for number in 1..=MANY {
        let sector = ["Schools", "Food", "Health care"][number % 3];
        let notes = "Wrote to us after the fair; wants to hear what comes of it.";
        writeln!(
            table,
            "Partner {number},{sector},partner,Ward {},{notes}",
            number % 40
        )
        .unwrap();
    }
    table
}

fn size_of(file: &Path) -> u64 {
    fs::metadata(file).map_or(0, |known| known.len())
}

fn organizations(file: &Path) -> usize {
    let mut laptop = Laptop::new();
    laptop.open(file).unwrap();
    laptop.state()["organization"]
        .as_array()
        .map_or(0, Vec::len)
}
