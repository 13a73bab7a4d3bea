//! The SQL of the initiative.

use rusqlite::Connection;

use super::Initiative;
use crate::error::Result;
use crate::journal::record::list;

/// The one initiative of the file.
pub fn first(db: &Connection) -> Result<Option<Initiative>> {
    Ok(list(db, "ORDER BY id LIMIT 1", [])?.into_iter().next())
}
