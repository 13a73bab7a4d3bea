//! The trash: what a person removed. A record whose addition was taken back is a tombstone too, but nobody put it here.

use rusqlite::{Connection, OptionalExtension, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Table;
use super::log::action_id;
use crate::error::Result;
use crate::values::Id;

/// A record in the trash.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Trashed {
    /// Its table.
    pub table: String,
    /// Its identity.
    pub id: Id,
    /// What a person calls it.
    pub title: String,
    /// When it was removed, in milliseconds since 1970 UTC.
    pub at_ms: f64,
    /// Who removed it.
    pub author: String,
}

/// A change by its place in the log.
#[derive(Debug, Clone, Copy)]
struct Link {
    dev: i64,
    seq: i64,
}

/// Every named record that was removed and not brought back, newest first.
///
/// # Errors
/// SQLite's.
pub fn list(db: &Connection, tables: &[Table]) -> Result<Vec<Trashed>> {
    let mut trashed = Vec::new();
    for table in tables.iter().filter(|table| !table.title.is_empty()) {
        for (record, tombstone) in tombstones(db, table)? {
            if was_removed(db, tombstone)? {
                trashed.push(record);
            }
        }
    }
    trashed.sort_by(|a, b| b.at_ms.total_cmp(&a.at_ms));
    Ok(trashed)
}

/// The records of a table that are marked as deleted, each with the change that shows so.
fn tombstones(db: &Connection, table: &Table) -> Result<Vec<(Trashed, Link)>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT r.id, r.\"{}\", c.wall_ms, who.text, c.dev, c.seq FROM \"{}\" r JOIN row_key k ON k.id = r.id
         JOIN cell h ON h.row = k.row JOIN word col ON col.word = h.col AND col.text = 'deleted'
         JOIN change c ON c.dev = h.dev AND c.seq = h.seq JOIN word who ON who.word = c.author
         WHERE r.deleted = 1",
        table.title, table.name
    ))?;
    let rows = statement.query_map([], |row| {
        let record = Trashed {
            table: table.name.to_owned(),
            id: row.get(0)?,
            title: row.get(1)?,
            at_ms: row.get::<_, i64>(2)? as f64,
            author: row.get(3)?,
        };
        let tombstone = Link {
            dev: row.get(4)?,
            seq: row.get(5)?,
        };
        Ok((record, tombstone))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Tells whether a person's own act stands behind a tombstone. An undo or redo put back what the cell showed before
/// the action that it takes back, so the question goes on to that value; where there was none, the record had only
/// just been added.
fn was_removed(db: &Connection, tombstone: Link) -> Result<bool> {
    let mut at = tombstone;
    while let Some(action) = taken_back_by(db, at)? {
        match shown_before(db, at, action)? {
            Some(earlier) => at = earlier,
            None => return Ok(false),
        }
    }
    Ok(true)
}

/// The action that the action of a change takes back; none when it is no undo and no redo.
fn taken_back_by(db: &Connection, change: Link) -> Result<Option<Id>> {
    let mut statement = db.prepare_cached(
        "SELECT d.id, c.txn FROM change c JOIN device d ON d.dev = c.dev WHERE c.dev = ?1 AND c.seq = ?2",
    )?;
    let (device, txn) = statement.query_row(params![change.dev, change.seq], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    let mut statement = db.prepare_cached("SELECT undoes FROM txn WHERE id = ?1")?;
    let undoes = statement.query_row([action_id(device, txn)], |row| row.get(0));
    Ok(undoes.optional()?.flatten())
}

/// What the cell of a change showed right before an action wrote it.
fn shown_before(db: &Connection, change: Link, action: Id) -> Result<Option<Link>> {
    let mut statement = db.prepare_cached(
        "SELECT p.parent_dev, p.parent_seq
         FROM row_key k JOIN change label ON label.row = k.row
         CROSS JOIN change own
         JOIN change c ON c.row = own.row AND c.tbl = own.tbl AND c.col = own.col
              AND c.dev = label.dev AND c.txn = label.txn
         JOIN change_parent p ON p.dev = c.dev AND p.seq = c.seq
         JOIN change parent ON parent.dev = p.parent_dev AND parent.seq = p.parent_seq
         WHERE k.id = ?3 AND own.dev = ?1 AND own.seq = ?2
         ORDER BY c.seq, parent.hlc DESC LIMIT 1",
    )?;
    let parent = statement.query_row(params![change.dev, change.seq, action], |row| {
        Ok(Link {
            dev: row.get(0)?,
            seq: row.get(1)?,
        })
    });
    Ok(parent.optional()?)
}
