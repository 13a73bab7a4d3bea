//! The file of an initiative: made, opened, copied, closed, and opened again whatever happened.

mod crash;
#[cfg(unix)]
mod permissions;
mod refused;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::json;
use trestle_core::api::{Desk, Place, TABLES, Task, TaskResult};
use trestle_core::error::Code;
use trestle_core::journal::check::check;
use trestle_tests::{Laptop, shared};

/// Every file of a folder with its bytes.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

/// A laptop on which nothing is open, and the path of a file with an organization in it.
fn with_file() -> (Laptop, PathBuf) {
    let mut laptop = Laptop::with_initiative();
    laptop.add_organization("Mercy Health");
    laptop.close();
    let path = laptop.path("new.trestle");
    (laptop, path)
}

/// Changes a file as another program would.
fn alter(path: &Path, sql: &str) {
    let db = Connection::open(path).unwrap();
    db.execute_batch(sql).unwrap();
}

#[test]
fn a_new_file_never_replaces_one_that_is_there() {
    let (mut laptop, path) = with_file();
    let before = contents(path.parent().unwrap());
    let create = |path: PathBuf, name: &str| Task::Create {
        place: Place::Path { path },
        name: name.to_owned(),
        language: "en".to_owned(),
    };
    assert_eq!(
        laptop
            .task(&create(path.clone(), "Another"))
            .unwrap_err()
            .code,
        Code::Exists
    );
    let nowhere = laptop.path("no such folder").join("a.trestle");
    assert_eq!(
        laptop.task(&create(nowhere, "Another")).unwrap_err().code,
        Code::NotWritten
    );
    let unnamed = laptop
        .task(&create(laptop.path("unnamed.trestle"), " "))
        .unwrap_err();
    assert_eq!(
        (unnamed.code, unnamed.field.as_deref()),
        (Code::Empty, Some("name"))
    );
    assert_eq!(contents(path.parent().unwrap()), before);
}

#[test]
fn a_copy_opens_and_says_the_same() {
    let mut laptop = Laptop::with_sample();
    let state = laptop.state();
    let path = laptop.path("copy.trestle");
    fs::write(&path, "an older copy").unwrap();
    let copy = Task::SaveCopy {
        place: Place::Path { path: path.clone() },
    };
    let written = laptop.task(&copy).unwrap();
    assert_eq!(
        written,
        TaskResult::Written {
            file_name: "copy.trestle".to_owned()
        }
    );
    let mut other = Laptop::new();
    other.open(&path).unwrap();
    assert_eq!(other.state(), state);
    assert!(
        check(other.desk.open_file().unwrap().db(), TABLES)
            .unwrap()
            .is_sound()
    );
    other.add_organization("Only in the copy");
    assert_eq!(laptop.state(), state);
    let nowhere = Place::Path {
        path: laptop.path("no such folder").join("a.trestle"),
    };
    assert_eq!(
        laptop
            .task(&Task::SaveCopy { place: nowhere })
            .unwrap_err()
            .code,
        Code::NotWritten
    );
}

#[test]
fn nothing_can_be_done_while_nothing_is_open() {
    let mut laptop = Laptop::new();
    let ask = json!({ "module": "initiative", "ask": { "view": "initiative" } });
    assert_eq!(laptop.try_read(ask).unwrap_err().code, Code::NothingOpen);
    assert_eq!(laptop.undo().unwrap_err().code, Code::NothingOpen);
    let copy = Task::SaveCopy {
        place: Place::Path {
            path: laptop.path("a.trestle"),
        },
    };
    assert_eq!(laptop.task(&copy).unwrap_err().code, Code::NothingOpen);
    let recent = Task::Open {
        place: Place::Recent { n: 0 },
    };
    assert_eq!(laptop.task(&recent).unwrap_err().code, Code::BadRequest);
}

#[test]
fn the_newest_files_come_first_and_gone_ones_are_told() {
    let (mut laptop, path) = with_file();
    let second = laptop.path("second.trestle");
    fs::copy(&path, &second).unwrap();
    laptop.open(&second).unwrap();
    laptop.open(&path).unwrap();
    laptop.close();
    fs::remove_file(&second).unwrap();
    let mut again = Desk::new(&laptop.path("home")).unwrap();
    std::mem::swap(&mut laptop.desk, &mut again);
    let desk = laptop.read(json!({ "module": "desk", "ask": { "view": "desk" } }));
    let recent: Vec<_> = desk["recent"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| (&file["file_name"], &file["is_there"]))
        .collect();
    assert_eq!(
        recent,
        [
            (&json!("new.trestle"), &json!(true)),
            (&json!("second.trestle"), &json!(false))
        ]
    );
    assert_eq!(desk["recent"][0]["name"], "Ready by Five");
    laptop
        .task(&Task::Open {
            place: Place::Recent { n: 0 },
        })
        .unwrap();
    laptop.close();
    let gone = Task::Open {
        place: Place::Recent { n: 1 },
    };
    assert_eq!(laptop.task(&gone).unwrap_err().code, Code::NotFound);
}

#[test]
fn a_file_at_rest_is_one_file_whatever_mode_it_was_left_in() {
    let (mut laptop, path) = with_file();
    alter(&path, "PRAGMA journal_mode = WAL");
    laptop.open(&path).unwrap();
    laptop.add_organization("City Transit");
    assert!(!laptop.path("new.trestle-wal").exists());
    laptop.close();
    let names: Vec<PathBuf> = contents(path.parent().unwrap()).into_keys().collect();
    assert_eq!(names, [path]);
}

#[test]
fn names_that_other_programs_stumble_over_come_back_as_they_are() {
    let Some(folder) = shared("text") else { return };
    let naughty: Vec<String> =
        serde_json::from_slice(&fs::read(folder.join("blns.json")).unwrap()).unwrap();
    let (mut laptop, path) = with_file();
    laptop.open(&path).unwrap();
    let mut kept = Vec::new();
    for text in &naughty {
        let record = json!({ "table": "organization", "name": format!("x{text}"), "notes": text });
        kept.push((laptop.put("stakeholders", record), text));
    }
    laptop.close();
    laptop.open(&path).unwrap();
    for (id, text) in kept {
        let ask = json!({ "view": "organization", "id": id, "today": "2026-11-22" });
        let view = laptop.read(json!({ "module": "stakeholders", "ask": ask }));
        assert_eq!(view["organization"]["name"], format!("x{text}"));
        assert_eq!(view["organization"]["notes"], **text);
    }
    for text in &naughty {
        laptop.read(json!({ "module": "search", "ask": { "text": text, "limit": 5 } }));
    }
}
