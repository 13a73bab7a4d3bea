//! The files of every schema ever released, and the small initiative that each holds: one record of every table, and
//! a history.

mod story;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use trestle_core::api::TABLES;
use trestle_core::error::Code;
use trestle_core::file::{MIGRATIONS, VERSION};
use trestle_core::journal::check::check;
use trestle_tests::Laptop;

use crate::law::root;
use crate::schema::{fresh, schema};

/// The files of every schema ever released, oldest first.
fn released() -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join("tests/files")).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|end| end == "trestle"));
    files.sort();
    files
}

#[test]
fn every_released_file_opens_and_equals_a_fresh_one() {
    let files = released();
    assert_eq!(
        files.len(),
        MIGRATIONS.len(),
        "one file for every released schema"
    );
    for (file, migration) in files.iter().zip(MIGRATIONS) {
        assert_eq!(
            file.file_name().unwrap().to_string_lossy(),
            format!("{:04}.trestle", migration.version)
        );
        let mut laptop = Laptop::new();
        let path = laptop.path("released.trestle");
        fs::copy(file, &path).unwrap();
        laptop.open(&path).unwrap();
        let db = laptop.desk.open_file().unwrap().db();
        assert_eq!(schema(db), schema(&fresh()), "{}", file.display());
        let soundness = check(db, TABLES).unwrap();
        assert!(soundness.is_sound(), "{}: {soundness:?}", file.display());
        as_it_was_made(&mut laptop);
        let nothing = laptop.undo().unwrap_err().code;
        assert_eq!(
            nothing,
            Code::NothingToUndo,
            "undo reaches another laptop's actions"
        );
        let state = laptop.state();
        laptop.add_organization("A newcomer");
        laptop.undo().unwrap();
        assert_eq!(laptop.state(), state);
        laptop.redo().unwrap();
        let db = laptop.desk.open_file().unwrap().db();
        assert!(check(db, TABLES).unwrap().is_sound());
        let newest = "SELECT schema_v FROM change ORDER BY hlc DESC LIMIT 1";
        let written_under: i32 = db.query_row(newest, [], |row| row.get(0)).unwrap();
        assert_eq!(written_under, VERSION, "{}", file.display());
    }
}

/// Reads a released file through the surface and finds what [`make_released_file`] put there.
fn as_it_was_made(laptop: &mut Laptop) {
    let today = "2026-11-22";
    let initiative =
        laptop.view("initiative", json!({ "view": "initiative" }))["initiative"].clone();
    assert_eq!(
        (&initiative["name"], &initiative["phase"]),
        (&json!("Río Verde Reads"), &json!("organize"))
    );
    let list = laptop.view("stakeholders", json!({ "view": "organizations" }));
    let names: Vec<_> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (&row["name"], &row["ties"]))
        .collect();
    assert_eq!(
        names,
        [
            (&json!("Casa Abierta"), &json!(1)),
            (&json!("Verde Public Library"), &json!(1))
        ]
    );
    let overview = laptop.view("conditions", json!({ "view": "overview", "today": today }));
    assert_eq!(overview["next_meeting"]["meeting"]["held_on"], "2026-12-10");
    assert_eq!(overview["next_meeting"]["carried"], 1);
    assert_eq!(
        (
            &overview["endorsement"]["endorsed"],
            &overview["endorsement"]["active"]
        ),
        (&json!(1), &json!(2))
    );
    assert_eq!(
        overview["reinforcing"]["gaps"][0]["name"],
        "Books in barbershops"
    );
    assert_eq!(overview["continuous"]["leaders"]["percent"], 50.0);
    assert_eq!(
        overview["overdue"][0]["text"],
        "Ask the bus company for seat-back racks"
    );
    let trash = laptop.view("journal", json!({ "view": "trash" }));
    assert_eq!(trash["records"][0]["title"], "Closed Bookshop");
    let recent = laptop.view("journal", json!({ "view": "recent", "limit": 1 }));
    assert_eq!(recent["actions"][0]["kind"], "redo");
}

/// Writes the file of the newest schema, once, when it is released. Never run again for a schema that is out.
#[test]
#[ignore = "writes a file that is kept for ever"]
fn make_released_file() {
    let target = root().join(format!("tests/files/{VERSION:04}.trestle"));
    assert!(!target.exists(), "a released file is never written again");
    let mut laptop = Laptop::with_initiative();
    story::tell(&mut laptop);
    as_it_was_made(&mut laptop);
    let path: &Path = &laptop.path("new.trestle");
    laptop.close();
    fs::create_dir_all(target.parent().unwrap()).unwrap();
    fs::copy(path, target).unwrap();
}
