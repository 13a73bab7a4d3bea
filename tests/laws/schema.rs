//! The law of the schema: a new file is what the records say, and an older one is brought forward without risk. The
//! files that were released are in `released.rs`.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use serde_json::json;
use trestle_core::api::TABLES;
use trestle_core::error::Code;
use trestle_core::file::{MIGRATIONS, Migration, VERSION, upgrade};
use trestle_core::journal::Table;
use trestle_core::journal::check::check;
use trestle_tests::Laptop;

/// A database with the newest schema and nothing in it.
pub fn fresh() -> Connection {
    let db = Connection::open_in_memory().unwrap();
    for migration in MIGRATIONS {
        db.execute_batch(migration.sql).unwrap();
    }
    db
}

fn rows(db: &Connection, sql: &str) -> Vec<Vec<Cell>> {
    let mut statement = db.prepare(sql).unwrap();
    let width = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| (0..width).map(|at| row.get(at)).collect();
    statement
        .query_map([], row)
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

fn texts(db: &Connection, sql: &str) -> Vec<String> {
    let text = |row: Vec<Cell>| match row.into_iter().next() {
        Some(Cell::Text(text)) => text,
        other => panic!("{other:?} is no text"),
    };
    rows(db, sql).into_iter().map(text).collect()
}

pub fn schema(db: &Connection) -> Vec<Vec<Cell>> {
    rows(
        db,
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name",
    )
}

#[test]
fn every_table_of_records_has_exactly_the_columns_of_its_record() {
    let db = fresh();
    for table in TABLES {
        let mut columns = vec!["deleted", "id"];
        columns.extend(table.columns);
        columns.sort_unstable();
        let sql = format!(
            "SELECT name FROM pragma_table_xinfo('{}') ORDER BY name",
            table.name
        );
        assert_eq!(texts(&db, &sql), columns, "{}", table.name);
        for named in table
            .text
            .iter()
            .chain([&table.title])
            .filter(|column| !column.is_empty())
        {
            assert!(
                table.columns.contains(named),
                "{}: {named} is no column",
                table.name
            );
        }
    }
    let journal = [
        "meta",
        "word",
        "row_key",
        "device",
        "change",
        "change_parent",
        "cell",
        "txn",
    ];
    for name in texts(&db, "SELECT name FROM sqlite_schema WHERE type = 'table'") {
        let known = journal.contains(&&*name) || TABLES.iter().any(|table| table.name == name);
        assert!(known, "{name} belongs to no module");
    }
}

#[test]
fn tables_are_plain() {
    let db = fresh();
    assert_eq!(
        texts(&db, "SELECT DISTINCT type FROM sqlite_schema ORDER BY type"),
        ["index", "table"]
    );
    let loose =
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'
                 AND NOT (type = 'table' AND wr = 1 AND strict = 1)";
    assert_eq!(texts(&db, loose), Vec::<String>::new());
    let of_records = TABLES.iter().map(|table| table.name);
    for name in of_records.chain(["change", "cell", "txn"]) {
        let hidden = format!("SELECT name FROM pragma_table_xinfo('{name}') WHERE hidden <> 0");
        assert_eq!(
            texts(&db, &hidden),
            Vec::<String>::new(),
            "{name} has a generated column"
        );
        let unique = format!(
            "SELECT name FROM pragma_index_list('{name}') WHERE \"unique\" = 1 AND origin <> 'pk'"
        );
        assert_eq!(
            texts(&db, &unique),
            Vec::<String>::new(),
            "{name} has a unique index"
        );
        let foreign = format!("SELECT \"table\" FROM pragma_foreign_key_list('{name}')");
        assert_eq!(
            texts(&db, &foreign),
            Vec::<String>::new(),
            "{name} has a foreign key"
        );
    }
    for sql in texts(&db, "SELECT sql FROM sqlite_schema WHERE sql NOT NULL") {
        let upper = sql.to_uppercase();
        for word in [
            "CHECK",
            "UNIQUE",
            "REFERENCES",
            "COLLATE",
            "TRIGGER",
            "GENERATED",
            "VIRTUAL",
        ] {
            let said = upper
                .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
                .any(|part| part == word);
            assert!(!said, "{word} in {sql}");
        }
    }
}

#[test]
fn references_may_be_empty_and_everything_else_has_a_default() {
    let db = fresh();
    for table in TABLES {
        let sql = format!(
            "SELECT name, \"notnull\", dflt_value FROM pragma_table_info('{}') WHERE pk = 0",
            table.name
        );
        for column in rows(&db, &sql) {
            let fits = matches!(
                column[..],
                [_, Cell::Integer(1), Cell::Text(_)] | [_, Cell::Integer(0), Cell::Null]
            );
            assert!(fits, "{} {column:?}", table.name);
            if matches!(&column[0], Cell::Text(name) if name.ends_with("_id")) {
                assert_eq!(column[1], Cell::Integer(0), "{} {column:?}", table.name);
            }
        }
    }
}

/// The cells of the one row that stands in a table.
fn only_row(db: &Connection, table: &Table) -> Vec<Cell> {
    let columns = table
        .columns
        .iter()
        .map(|column| format!("\"{column}\""))
        .collect::<Vec<_>>()
        .join(", ");
    let found = rows(db, &format!("SELECT {columns} FROM \"{}\"", table.name));
    assert_eq!(found.len(), 1, "{}", table.name);
    found.into_iter().next().unwrap()
}

/// The JSON that a record has when nothing but its table is said.
fn default_record(module: &str, table: &str) -> serde_json::Value {
    let put = json!({ "module": module, "edit": { "verb": "put", "record": { "table": table } } });
    let edit: trestle_core::api::Edit = serde_json::from_value(put).unwrap();
    serde_json::to_value(edit).unwrap()["edit"]["record"].take()
}

fn as_json(cell: &Cell, like: &serde_json::Value) -> serde_json::Value {
    match cell {
        Cell::Integer(number) if like.is_boolean() => json!(*number == 1),
        Cell::Integer(number) => json!(number),
        Cell::Real(number) => json!(number),
        Cell::Text(text) => json!(text),
        Cell::Null => json!(null),
        Cell::Blob(_) => panic!("a reference by default"),
    }
}

#[test]
fn a_row_by_default_is_a_record_by_default() {
    let db = fresh();
    for table in TABLES {
        db.execute(
            &format!("INSERT INTO \"{}\" (id) VALUES (x'01')", table.name),
            [],
        )
        .unwrap();
        let record = default_record(module_of(table.name), table.name);
        for (column, cell) in table.columns.iter().zip(only_row(&db, table)) {
            assert_eq!(
                as_json(&cell, &record[column]),
                record[column],
                "{} {column}",
                table.name
            );
        }
    }
}

fn module_of(table: &str) -> &'static str {
    match table {
        "initiative" => "initiative",
        "agenda_section" | "goal" | "strategy" | "agenda_version" | "endorsement" => "agenda",
        "indicator" | "definition" | "observation" | "target" | "baseline" => "measures",
        "activity" | "alignment" => "activities",
        "series" | "series_exception" | "meeting" | "logistics_entry" | "data_pack_entry"
        | "agenda_item" | "agenda_template" | "template_item" | "attendance" | "reply"
        | "guest" | "decision" | "decision_option" | "evidence" | "declared_interest" | "vote"
        | "objection" | "consent_check" | "check_out" | "check_out_comment" => "meetings",
        "action_item" => "actions",
        _ => "stakeholders",
    }
}

#[test]
fn migrations_are_numbered_without_a_gap() {
    let numbers: Vec<i32> = MIGRATIONS
        .iter()
        .map(|migration| migration.version)
        .collect();
    let expected: Vec<i32> = (1..=VERSION).collect();
    assert_eq!(numbers, expected);
    for migration in &MIGRATIONS[1..] {
        let forward = ["CREATE ", "ALTER ", "INSERT ", "UPDATE "];
        let statements = migration
            .sql
            .split(';')
            .map(str::trim)
            .filter(|sql| !sql.is_empty());
        for statement in statements {
            assert!(
                forward.iter().any(|word| statement.contains(word)),
                "{statement} is not additive"
            );
        }
    }
}

/// A file with one organization, closed, and its folder.
fn with_file() -> (Laptop, PathBuf) {
    let mut laptop = Laptop::with_initiative();
    laptop.add_organization("Mercy Health");
    laptop.close();
    let path = laptop.path("new.trestle");
    (laptop, path)
}

const LAST: Migration = MIGRATIONS[MIGRATIONS.len() - 1];
const NEXT: Migration = Migration {
    version: VERSION + 1,
    sql: "ALTER TABLE organization ADD COLUMN motto TEXT NOT NULL DEFAULT ''",
};

fn version_of(db: &Connection) -> i32 {
    db.query_row("PRAGMA user_version", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn a_migration_keeps_a_checked_copy_of_what_was() {
    let (mut laptop, path) = with_file();
    let db = Connection::open(&path).unwrap();
    upgrade(&db, &path, &[LAST, NEXT]).unwrap();
    assert_eq!(version_of(&db), VERSION + 1);
    assert_eq!(rows(&db, "SELECT name, motto FROM organization").len(), 1);
    upgrade(&db, &path, &[LAST, NEXT]).unwrap();
    drop(db);
    let copy = laptop.path(&format!("new.before-{VERSION}.trestle"));
    assert_eq!(laptop.open(&path).unwrap_err().code, Code::NewerFile);
    laptop.open(&copy).unwrap();
    assert_eq!(laptop.state()["organization"].as_array().unwrap().len(), 1);
    assert!(
        check(laptop.desk.open_file().unwrap().db(), TABLES)
            .unwrap()
            .is_sound()
    );
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let (mut laptop, path) = with_file();
    let before = fs::read(&path).unwrap();
    let db = Connection::open(&path).unwrap();
    let broken = Migration {
        version: VERSION + 2,
        sql: "CREATE TABLE x (y); INSERT INTO nowhere VALUES (1)",
    };
    upgrade(&db, &path, &[LAST, NEXT, broken]).unwrap_err();
    assert_eq!(version_of(&db), VERSION);
    drop(db);
    assert_eq!(fs::read(&path).unwrap(), before);
    laptop.open(&path).unwrap();
    laptop.close();
    fs::remove_file(laptop.path(&format!("new.before-{VERSION}.trestle"))).unwrap();
    let unwritten = laptop.path("no such folder").join("new.trestle");
    let db = Connection::open(&path).unwrap();
    upgrade(&db, &unwritten, &[LAST, NEXT]).unwrap_err();
    assert_eq!(version_of(&db), VERSION, "migrated without a copy");
    drop(db);
    assert_eq!(fs::read(&path).unwrap(), before);
}
