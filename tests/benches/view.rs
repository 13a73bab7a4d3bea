//! The table of 5,000 organizations as JSON against a bare SELECT of the same columns through serde_json.

#![allow(clippy::unwrap_used, missing_docs)]

mod many;
mod peer;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use rusqlite::types::ValueRef;
use serde_json::{Map, Value, json};
use trestle_core::api::{TABLES, read};

use crate::many::{MANY, plain, with_many};
use crate::peer::compare;

/// One row as JSON, column by column.
fn record(row: &rusqlite::Row<'_>, columns: &[&str]) -> rusqlite::Result<Map<String, Value>> {
    let mut record = Map::new();
    for (at, column) in columns.iter().enumerate() {
        let value = match row.get_ref(at)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => json!(number),
            ValueRef::Real(number) => json!(number),
            ValueRef::Text(text) => json!(String::from_utf8_lossy(text)),
            ValueRef::Blob(bytes) => json!(uuid::Uuid::from_slice(bytes).unwrap_or_default()),
        };
        record.insert((*column).to_owned(), value);
    }
    Ok(record)
}

fn view(criterion: &mut Criterion) {
    let (mut laptop, path) = with_many();
    let db = plain(&path);
    laptop.open(&path).unwrap();
    let ask = serde_json::from_value(
        json!({ "module": "stakeholders", "ask": { "view": "organizations" } }),
    )
    .unwrap();
    let ours = || {
        let view = read(&mut laptop.desk, &ask).unwrap();
        black_box(serde_json::to_string(&view).unwrap());
    };
    let table = TABLES
        .iter()
        .find(|table| table.name == "organization")
        .unwrap();
    let columns: Vec<&str> = ["id"]
        .into_iter()
        .chain(table.columns.iter().copied())
        .collect();
    let sql = format!(
        "SELECT {} FROM organization WHERE deleted = 0 ORDER BY name",
        columns.join(", ")
    );
    let peer = || {
        let mut statement = db.prepare_cached(&sql).unwrap();
        let rows = statement
            .query_map([], |row| record(row, &columns))
            .unwrap();
        let rows: Vec<_> = rows.map(Result::unwrap).collect();
        assert_eq!(rows.len(), MANY);
        black_box(serde_json::to_string(&rows).unwrap());
    };
    compare(
        criterion,
        "The table of 5,000 organizations",
        2.0,
        ours,
        "a bare SELECT with serde_json",
        peer,
    );
}

criterion_group!(benches, view);
criterion_main!(benches);
