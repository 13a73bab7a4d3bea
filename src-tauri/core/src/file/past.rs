//! The records as they were right after a user action, in a database of their own in memory.
//!
//! Whoever reads records reads them there as in the file. The log stays behind, and nothing can be written: the past is
//! only looked at. What comes in later with an earlier stamp belongs to it as well, so every copy tells the same past.

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::types::Value;
use rusqlite::{Connection, ToSql, params_from_iter};

use super::migrate::MIGRATIONS;
use crate::error::Result;
use crate::journal::history;
use crate::values::Id;

/// The records of `db` as they were right after `action`.
///
/// # Errors
/// [`crate::error::Error::Missing`] when there is no such action, or SQLite's.
pub fn right_after(db: &Connection, action: Id) -> Result<Connection> {
    let until = history::end_of(db, action)?;
    let past = Connection::open_in_memory()?;
    for migration in MIGRATIONS {
        past.execute_batch(migration.sql)?;
    }
    super::add_functions(&past)?;
    let filling = past.unchecked_transaction()?;
    fill(&past, db, until)?;
    filling.commit()?;
    past.pragma_update(None, "query_only", true)?;
    Ok(past)
}

/// Writes the newest value of every cell that the log had at a stamp.
fn fill(past: &Connection, db: &Connection, until: i64) -> Result<()> {
    let known = columns(past)?;
    let mut statement = db.prepare_cached(
        "SELECT t.text, k.id, w.text, c.val FROM change c JOIN row_key k ON k.row = c.row
         JOIN word t ON t.word = c.tbl JOIN word w ON w.word = c.col JOIN device d ON d.dev = c.dev
         WHERE c.hlc <= ?1 ORDER BY c.tbl, c.row, c.hlc, d.id",
    )?;
    let mut changes = statement.query([until])?;
    let mut row = (String::new(), Id::default());
    let mut cells = BTreeMap::new();
    while let Some(change) = changes.next()? {
        let (table, id): (String, Id) = (change.get(0)?, change.get(1)?);
        if (&row.0, row.1) != (&table, id) {
            insert(past, &row.0, row.1, &std::mem::take(&mut cells))?;
            row = (table, id);
        }
        let column: String = change.get(2)?;
        if known.get(&row.0).is_some_and(|all| all.contains(&column)) {
            cells.insert(column, change.get::<_, Value>(3)?);
        }
    }
    insert(past, &row.0, row.1, &cells)
}

/// The columns of every table. What the log writes beyond them is a newer version's.
fn columns(db: &Connection) -> Result<HashMap<String, HashSet<String>>> {
    let mut statement = db.prepare(
        "SELECT s.name, c.name FROM sqlite_schema s JOIN pragma_table_info(s.name) c WHERE s.type = 'table'",
    )?;
    let mut rows = statement.query([])?;
    let mut known: HashMap<String, HashSet<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        known.entry(row.get(0)?).or_default().insert(row.get(1)?);
    }
    Ok(known)
}

fn insert(past: &Connection, table: &str, id: Id, cells: &BTreeMap<String, Value>) -> Result<()> {
    if cells.is_empty() {
        return Ok(());
    }
    let columns: String = cells
        .keys()
        .map(|column| format!(", \"{column}\""))
        .collect();
    let places = ", ?".repeat(cells.len());
    let sql = format!("INSERT INTO \"{table}\" (\"id\"{columns}) VALUES (?{places})");
    let values = cells.values().map(|value| value as &dyn ToSql);
    past.prepare_cached(&sql)?.execute(params_from_iter(
        std::iter::once(&id as &dyn ToSql).chain(values),
    ))?;
    Ok(())
}
