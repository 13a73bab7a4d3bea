//! A large initiative: a file of 5,000 organizations, and the same file as any program would open it.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use serde_json::json;
use trestle_core::api::{Place, Task};
use trestle_tests::{Laptop, day};

/// How many organizations a large initiative has.
pub const MANY: usize = 5_000;

/// A laptop with an initiative of 5,000 organizations, closed, and the path of its file.
pub fn with_many() -> (Laptop, PathBuf) {
    let mut laptop = Laptop::with_initiative();
    let sectors = laptop.view("stakeholders", json!({ "view": "choices" }))["sectors"].clone();
    let names: Vec<&str> = sectors
        .as_array()
        .unwrap()
        .iter()
        .map(|sector| sector["name"].as_str().unwrap())
        .collect();
    let row = |n: usize| {
        format!(
            "Partner number {n},P{n},{},Street {n} Eastbrook,Notes on partner {n}\n",
            names[n % names.len()]
        )
    };
    let table = laptop.path("partners.csv");
    let rows: String = (0..MANY).map(row).collect();
    fs::write(
        &table,
        format!("name,short name,sector,place,notes\n{rows}"),
    )
    .unwrap();
    let places = vec![Place::Path { path: table }];
    laptop
        .task(&Task::ReadImport {
            places,
            format: None,
            today: day("2026-11-22"),
        })
        .unwrap();
    laptop.task(&Task::Import).unwrap();
    laptop.close();
    let path = laptop.path("new.trestle");
    (laptop, path)
}

/// Opens a file as any program would, with the pragmas that ours uses.
pub fn plain(path: &std::path::Path) -> Connection {
    let db = Connection::open(path).unwrap();
    db.execute_batch(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;",
    )
    .unwrap();
    db
}
