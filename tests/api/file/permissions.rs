//! Who may read what is written: whoever may read any other document of this person.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::json;
use trestle_core::api::{Place, Task};
use trestle_core::file;
use trestle_core::initiative::Audience;
use trestle_tests::{Laptop, day};

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn at(path: &Path) -> Place {
    Place::Path {
        path: path.to_owned(),
    }
}

fn export(laptop: &mut Laptop, path: &Path) {
    let what = json!({ "what": "table", "table": "organizations" });
    let export = Task::Export {
        what: serde_json::from_value(what).unwrap(),
        format: serde_json::from_value(json!("csv")).unwrap(),
        audience: Audience::Backbone,
        today: day("2026-11-22"),
        place: at(path),
    };
    laptop.task(&export).unwrap();
}

fn save_copy(laptop: &mut Laptop, path: &Path) {
    laptop.task(&Task::SaveCopy { place: at(path) }).unwrap();
}

#[test]
fn files_and_exports_are_as_readable_as_any_document() {
    let mut laptop = Laptop::with_initiative();
    let document = laptop.path("letter.txt");
    fs::write(&document, "").unwrap();
    let usual = mode(&document);
    assert_eq!(mode(&laptop.path("new.trestle")), usual);
    let (copy, table) = (laptop.path("copy.trestle"), laptop.path("table.csv"));
    save_copy(&mut laptop, &copy);
    export(&mut laptop, &table);
    assert_eq!((mode(&copy), mode(&table)), (usual, usual));
}

#[test]
fn what_is_written_over_keeps_its_permissions() {
    let mut laptop = Laptop::with_initiative();
    let (copy, table) = (laptop.path("copy.trestle"), laptop.path("table.csv"));
    for wanted in [0o600, 0o664] {
        save_copy(&mut laptop, &copy);
        export(&mut laptop, &table);
        allow(&copy, wanted);
        allow(&table, wanted);
        save_copy(&mut laptop, &copy);
        export(&mut laptop, &table);
        assert_eq!((mode(&copy), mode(&table)), (wanted, wanted));
    }
}

#[test]
fn a_copy_is_as_private_as_the_file() {
    let mut laptop = Laptop::with_initiative();
    let path = laptop.path("new.trestle");
    for wanted in [0o600, 0o640] {
        allow(&path, wanted);
        let copy = laptop.path(&format!("copy-{wanted:o}.trestle"));
        save_copy(&mut laptop, &copy);
        assert_eq!(mode(&copy), wanted);
        let step = file::Migration {
            version: file::VERSION + 1,
            sql: "",
        };
        let kept = path.with_extension(format!("before-{}.trestle", file::VERSION));
        let _ = fs::remove_file(&kept);
        let db = rusqlite::Connection::open(&path).unwrap();
        file::upgrade(&db, &path, &[step]).unwrap();
        db.pragma_update(None, "user_version", file::VERSION)
            .unwrap();
        assert_eq!((mode(&kept), mode(&path)), (wanted, wanted));
    }
}
