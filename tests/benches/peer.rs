//! What the benches share: a file of 5,000 organizations, the same clock for both sides, and the ratio in plain words.

#![allow(dead_code)]

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use criterion::Criterion;
use rusqlite::Connection;
use serde_json::json;
use trestle_core::api::{Place, Task};
use trestle_tests::{Laptop, day};

/// How many organizations a large initiative has.
pub const MANY: usize = 5_000;

/// How long each side is measured for the ratio.
const SPAN: Duration = Duration::from_secs(3);

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

/// Measures two ways to do the same, shows both to criterion, and says how they compare.
///
/// For the ratio both take turns, so that whatever else the machine does meets both alike; the middle of each counts.
pub fn compare(
    criterion: &mut Criterion,
    what: &str,
    aim: f64,
    mut ours: impl FnMut(),
    peer_name: &str,
    mut peer: impl FnMut(),
) {
    criterion.bench_function(&format!("{what}: trestle"), |bencher| {
        bencher.iter(&mut ours)
    });
    criterion.bench_function(&format!("{what}: {peer_name}"), |bencher| {
        bencher.iter(&mut peer)
    });
    let (mut own, mut other) = (Vec::new(), Vec::new());
    let started = Instant::now();
    while started.elapsed() < 2 * SPAN || own.len() < 5 {
        own.push(timed(&mut ours));
        other.push(timed(&mut peer));
    }
    let (own, other) = (middle(own), middle(other));
    let ratio = own.as_secs_f64() / other.as_secs_f64();
    let verdict = if ratio <= aim { "within" } else { "beyond" };
    println!(
        "\n{what} takes {:.2} times as long as {peer_name} ({:.3} ms against {:.3} ms): {verdict} the aim of {aim}.\n",
        ratio,
        1000.0 * own.as_secs_f64(),
        1000.0 * other.as_secs_f64(),
    );
}

fn timed(act: &mut impl FnMut()) -> Duration {
    let started = Instant::now();
    act();
    started.elapsed()
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
