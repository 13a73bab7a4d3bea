//! The SQL of stakeholders, one file per record.

mod attributes;
mod choices;
mod dependents;
mod groups;
mod organizations;
mod people;
mod relationships;

use rusqlite::Connection;

use super::Table;
use crate::error::Result;
use crate::values::Id;

pub(crate) use attributes::*;
pub(crate) use choices::*;
pub(crate) use dependents::*;
pub use groups::*;
pub use organizations::*;
pub use people::*;
pub use relationships::*;

/// The rows that can be put in order with one another, with their positions, in order.
pub(crate) fn positions(db: &Connection, table: Table, id: Id) -> Result<Vec<(Id, String)>> {
    let sql = match table {
        Table::Seat => {
            "SELECT id, position FROM seat WHERE deleted = 0
             AND group_id = (SELECT group_id FROM seat WHERE id = ?1) ORDER BY position, id"
        }
        Table::Group => {
            "SELECT id, position FROM \"group\" WHERE deleted = 0 AND ?1 = ?1 ORDER BY position, id"
        }
        _ => "SELECT id, position FROM sector WHERE deleted = 0 AND ?1 = ?1 ORDER BY position, id",
    };
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
