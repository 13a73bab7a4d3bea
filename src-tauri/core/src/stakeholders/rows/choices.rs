//! The SQL of what records are called: short lists to choose from, and names by identity.

use std::collections::HashMap;

use rusqlite::Connection;

use crate::error::Result;
use crate::stakeholders::Choice;
use crate::values::Id;

pub(crate) fn organization_choices(db: &Connection) -> Result<Vec<Choice>> {
    choices(
        db,
        "SELECT id, name, short_name FROM organization WHERE deleted = 0 ORDER BY fold(name), id",
    )
}

pub(crate) fn person_choices(db: &Connection) -> Result<Vec<Choice>> {
    choices(
        db,
        "SELECT p.id, p.name, COALESCE(o.name, '') FROM person p
         LEFT JOIN organization o ON o.id = p.organization_id AND o.deleted = 0
         WHERE p.deleted = 0 ORDER BY fold(p.name), p.id",
    )
}

fn choices(db: &Connection, sql: &str) -> Result<Vec<Choice>> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Choice {
            id: row.get(0)?,
            name: row.get(1)?,
            hint: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What the records of a table are called, by identity.
pub(crate) fn names(db: &Connection, table: &str) -> Result<HashMap<Id, String>> {
    let mut statement = db.prepare_cached(&format!("SELECT id, name FROM \"{table}\""))?;
    let names = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}
