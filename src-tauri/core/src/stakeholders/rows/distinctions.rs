//! The SQL of pairs that somebody told apart.

use rusqlite::Connection;

use crate::error::Result;
use crate::journal::record::list;
use crate::stakeholders::{Distinction, ToldApart};
use crate::values::Id;

/// What was told apart: everything, or what names a stakeholder.
pub(crate) fn distinctions(db: &Connection, of: Option<Id>) -> Result<Vec<Distinction>> {
    let rest = "AND (?1 IS NULL OR one_id = ?1 OR other_id = ?1) ORDER BY id";
    list(db, rest, [of])
}

/// What was told apart in a table of stakeholders, by name.
pub(crate) fn told_apart(db: &Connection, table: &str) -> Result<Vec<ToldApart>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT d.id, a.name, b.name FROM distinction d
         JOIN \"{table}\" a ON a.id = d.one_id AND a.deleted = 0 JOIN \"{table}\" b ON b.id = d.other_id AND b.deleted = 0
         WHERE d.deleted = 0 ORDER BY fold(a.name), fold(b.name), d.id"
    ))?;
    let rows = statement.query_map([], |row| {
        Ok(ToldApart {
            id: row.get(0)?,
            one: row.get(1)?,
            other: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
