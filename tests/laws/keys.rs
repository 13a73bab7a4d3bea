//! The law of keys: a record whose identity follows from what it names says so in its table, so that combining two
//! records can move it to the identity that its new names give.

use rusqlite::types::Value as Cell;
use trestle_core::api::TABLES;
use trestle_core::journal::Table;
use trestle_core::journal::record::select_list;
use trestle_core::values::Id;
use trestle_tests::Laptop;

use crate::law::{files, is};
use crate::source::Source;

/// The tables whose identities a file derives by `Id::of("table", ...)`.
fn derived(path: &str, text: &str) -> Vec<&'static Table> {
    let source = Source::read(path, text);
    let is_of = |at: usize| source.code[..at].trim_end().ends_with("Id::of(");
    let kinds = source.literals.iter().filter(|literal| is_of(literal.at));
    kinds
        .filter_map(|kind| TABLES.iter().find(|table| table.name == kind.text))
        .collect()
}

#[test]
fn a_table_says_what_the_identity_of_its_records_follows_from() {
    let offence = "Id::of(\n    \"reading\",\n    &[relationship, day],\n)";
    assert_eq!(derived("records.rs", offence).len(), 1);
    let mut count = 0;
    let core = |path: &str| path.starts_with("src-tauri/core/src/") && is(path, &["rs"]);
    for file in files().iter().filter(|file| core(&file.path)) {
        for table in derived(&file.path, &file.text) {
            let (path, name) = (&file.path, table.name);
            assert!(
                !table.key.is_empty(),
                "{path}: say in the record what the identity of `{name}` follows from: `keyed [...]`"
            );
            for column in table.key {
                assert!(
                    table.columns.contains(column),
                    "{name}: {column} is no column"
                );
            }
            count += 1;
        }
    }
    assert_eq!(
        count,
        TABLES.iter().filter(|table| !table.key.is_empty()).count(),
        "a table has a key that no identity is derived from"
    );
}

/// Hands counted without a seat are one record for each thing they said, which no key of references can tell.
fn is_tally(table: &Table, cells: &[Cell]) -> bool {
    let seat = table.columns.iter().position(|column| *column == "seat_id");
    table.name == "vote" && seat.is_some_and(|at| cells[at] == Cell::Null)
}

#[test]
fn the_identities_of_the_example_follow_from_the_keys_of_their_tables() {
    let mut laptop = Laptop::with_sample();
    let db = laptop.desk.open_file().unwrap().db();
    let mut told = Vec::new();
    for table in TABLES.iter().filter(|table| !table.key.is_empty()) {
        let sql = format!("SELECT {} FROM \"{}\"", select_list(table, ""), table.name);
        let mut statement = db.prepare(&sql).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<_> = (0..table.columns.len())
                .map(|at| row.get(at + 1).unwrap())
                .collect();
            let id: Id = row.get(0).unwrap();
            if is_tally(table, &cells) {
                continue;
            }
            assert_eq!(table.identity_of(&cells), Some(id), "{}", table.name);
            told.push(table.name);
        }
    }
    told.dedup();
    assert!(told.len() > 3, "the example has only {told:?}");
}
