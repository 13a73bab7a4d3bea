//! Files that are refused, each for its own reason and left as it is, and files that must open whatever happened.

mod crash;
#[cfg(unix)]
mod permissions;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::json;
use trestle_core::api::{Desk, Place, TABLES, Task, TaskResult};
use trestle_core::error::{Code, Fault, FaultKind};
use trestle_core::file::VERSION;
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

/// Opens a file that must be refused, and sees that nothing in its folder was touched.
fn refused(laptop: &mut Laptop, path: &Path) -> Fault {
    let folder = path.parent().unwrap();
    let before = contents(folder);
    let fault = laptop.open(path).unwrap_err();
    assert_eq!(contents(folder), before, "{} was touched", path.display());
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    assert!(fault.message.contains(&name), "{}", fault.message);
    assert!(!fault.message.contains('{'), "{}", fault.message);
    fault
}

fn code_of(laptop: &mut Laptop, path: &Path) -> Code {
    refused(laptop, path).code
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
fn a_file_of_another_program_is_not_ours() {
    let mut laptop = Laptop::new();
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0";
    for (name, bytes) in [
        ("notes.trestle", &b"Dear Ana,\n"[..]),
        ("picture.trestle", png),
        ("empty.trestle", b""),
    ] {
        let path = laptop.path(name);
        fs::write(&path, bytes).unwrap();
        let fault = refused(&mut laptop, &path);
        assert_eq!(
            (fault.code, fault.kind),
            (Code::NotOurs, FaultKind::Unreadable),
            "{name}"
        );
    }
}

#[test]
fn a_database_of_another_program_is_not_ours() {
    let mut laptop = Laptop::new();
    let path = laptop.path("accounts.trestle");
    for pragma in [
        "",
        "PRAGMA application_id = 7",
        "PRAGMA application_id = 0x54727374",
    ] {
        alter(
            &path,
            &format!("{pragma}; CREATE TABLE IF NOT EXISTS account (name TEXT)"),
        );
        assert_eq!(code_of(&mut laptop, &path), Code::NotOurs, "{pragma}");
    }
    alter(&path, "PRAGMA user_version = 1");
    assert_eq!(code_of(&mut laptop, &path), Code::Damaged);
}

#[test]
fn a_newer_file_is_refused_kindly() {
    let (mut laptop, path) = with_file();
    alter(&path, &format!("PRAGMA user_version = {}", VERSION + 1));
    let fault = refused(&mut laptop, &path);
    assert_eq!(
        (fault.code, fault.kind),
        (Code::NewerFile, FaultKind::NewerFile)
    );
}

#[test]
fn a_file_whose_schema_was_altered_is_damaged() {
    for sql in [
        "CREATE TABLE extra (x)",
        "CREATE VIEW extra AS SELECT 1",
        "CREATE INDEX extra ON organization (name)",
        "CREATE TRIGGER extra AFTER INSERT ON organization BEGIN DELETE FROM organization; END",
        "ALTER TABLE organization ADD COLUMN extra TEXT",
        "DROP INDEX person_by_organization",
        "DROP TABLE goal",
    ] {
        let (mut laptop, path) = with_file();
        alter(&path, sql);
        let fault = refused(&mut laptop, &path);
        assert_eq!(
            (fault.code, fault.kind),
            (Code::Damaged, FaultKind::Unreadable),
            "{sql}"
        );
    }
}

#[test]
fn a_file_whose_pages_were_overwritten_is_damaged() {
    let (mut laptop, path) = with_file();
    let whole = fs::read(&path).unwrap();
    let page = 4096;
    let mut overwritten = 0;
    for at in (page..whole.len()).step_by(page) {
        let mut bytes = whole.clone();
        bytes[at..at + 64].fill(0xA5);
        fs::write(&path, &bytes).unwrap();
        assert_eq!(
            code_of(&mut laptop, &path),
            Code::Damaged,
            "page {}",
            at / page + 1
        );
        overwritten += 1;
    }
    assert!(overwritten > 10);
    fs::write(&path, &whole).unwrap();
    laptop.open(&path).unwrap();
}

#[test]
fn a_file_that_was_cut_short_is_damaged() {
    let (mut laptop, path) = with_file();
    let whole = fs::read(&path).unwrap();
    for length in [4096, whole.len() / 2, whole.len() - 4096] {
        fs::write(&path, &whole[..length]).unwrap();
        assert_eq!(
            code_of(&mut laptop, &path),
            Code::Damaged,
            "{length} bytes of {}",
            whole.len()
        );
    }
    fs::write(&path, &whole[..50]).unwrap();
    assert_eq!(code_of(&mut laptop, &path), Code::NotOurs);
}

#[test]
fn a_file_that_may_not_be_written_is_refused() {
    let (mut laptop, path) = with_file();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert_eq!(code_of(&mut laptop, &path), Code::ReadOnly);
}

#[test]
#[cfg(unix)]
fn a_folder_that_may_not_be_written_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let (mut laptop, path) = with_file();
    let folder = laptop.path("closed");
    fs::create_dir(&folder).unwrap();
    let inside = folder.join("a.trestle");
    fs::rename(&path, &inside).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser writes anywhere; for others the folder is closed.
    if fs::write(folder.join("probe"), "").is_err() {
        assert_eq!(code_of(&mut laptop, &inside), Code::ReadOnly);
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn what_is_no_file_is_refused() {
    let mut laptop = Laptop::new();
    let path = laptop.path("gone.trestle");
    assert_eq!(code_of(&mut laptop, &path), Code::NotFound);
    let folder = laptop.path("folder.trestle");
    fs::create_dir(&folder).unwrap();
    assert_eq!(code_of(&mut laptop, &folder), Code::NotOurs);
}

#[test]
fn an_open_file_is_refused_to_others_until_it_is_closed() {
    let mut laptop = Laptop::with_initiative();
    let path = laptop.path("new.trestle");
    let lock = laptop.path(".new.trestle.lock");
    assert!(lock.exists());
    let mut other = Laptop::new();
    let fault = other.open(&path).unwrap_err();
    assert_eq!(
        (fault.code, fault.kind),
        (Code::AlreadyOpen, FaultKind::Busy)
    );
    let copy = Task::SaveCopy {
        place: Place::Path { path: path.clone() },
    };
    assert_eq!(laptop.task(&copy).unwrap_err().code, Code::Exists);
    let mut third = Laptop::with_initiative();
    assert_eq!(third.task(&copy).unwrap_err().code, Code::AlreadyOpen);
    laptop.add_organization("Still here");
    laptop.close();
    assert!(!lock.exists());
    other.open(&path).unwrap();
    assert_eq!(other.state()["organization"].as_array().unwrap().len(), 1);
}

#[test]
fn a_refused_file_leaves_the_open_one_on_the_desk() {
    let mut laptop = Laptop::with_initiative();
    laptop.add_organization("Mercy Health");
    let path = laptop.path("letter.trestle");
    fs::write(&path, "Dear Ana,").unwrap();
    laptop.open(&path).unwrap_err();
    assert_eq!(laptop.state()["organization"].as_array().unwrap().len(), 1);
    laptop.undo().unwrap();
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
