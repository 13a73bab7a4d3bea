//! The SQL of parts of other programs' projects.

use rusqlite::Connection;

use crate::error::Result;
use crate::journal::record::list;
use crate::stakeholders::ForeignPart;

/// Every part, by name.
///
/// # Errors
/// SQLite's.
pub fn foreign_parts(db: &Connection) -> Result<Vec<ForeignPart>> {
    list(db, "ORDER BY name, id", [])
}
