//! The released schemas, and bringing an older file to the newest after a verified copy was made beside it.

use std::path::Path;

use rusqlite::Connection;

use super::harden::{APPLICATION_ID, SchemaObject, schema_of};
use super::{display_name, publish};
use crate::error::{Error, FileTrouble, Result};

/// One step of the schema: forward, additive, never edited once released.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// The version that the file has afterwards.
    pub version: i32,
    /// The statements.
    pub sql: &'static str,
}

/// Every released step, in order.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        version: 1,
        sql: include_str!("schema/0001.sql"),
    },
    Migration {
        version: 2,
        sql: include_str!("schema/0002.sql"),
    },
    Migration {
        version: 3,
        sql: include_str!("schema/0003.sql"),
    },
    Migration {
        version: 4,
        sql: include_str!("schema/0004.sql"),
    },
    Migration {
        version: 5,
        sql: include_str!("schema/0005.sql"),
    },
    Migration {
        version: 6,
        sql: include_str!("schema/0006.sql"),
    },
];

/// The newest schema.
pub const VERSION: i32 = 6;

/// Writes the newest schema into an empty database.
pub(super) fn create(db: &Connection) -> Result<()> {
    db.pragma_update(None, "journal_mode", "DELETE")?;
    db.pragma_update(None, "application_id", APPLICATION_ID)?;
    let transaction = db.unchecked_transaction()?;
    for migration in MIGRATIONS {
        db.execute_batch(migration.sql)?;
    }
    db.pragma_update(None, "user_version", VERSION)?;
    db.execute_batch("INSERT INTO meta VALUES ('min_reader', 1), ('min_writer', 1)")?;
    Ok(transaction.commit()?)
}

/// The schema that a file of `version` must have, to the letter.
pub(super) fn schema_at(version: i32) -> Result<Vec<SchemaObject>> {
    let db = Connection::open_in_memory()?;
    for migration in MIGRATIONS
        .iter()
        .filter(|migration| migration.version <= version)
    {
        db.execute_batch(migration.sql)?;
    }
    schema_of(&db)
}

/// Brings an open file to the newest of `migrations`. Before the first step a copy is published beside it, named after
/// the version it keeps.
///
/// # Errors
/// A copy that cannot be written; the file is then as before.
pub fn upgrade(db: &Connection, path: &Path, migrations: &[Migration]) -> Result<()> {
    let version: i32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let due: Vec<&Migration> = migrations
        .iter()
        .filter(|migration| migration.version > version)
        .collect();
    if due.is_empty() {
        return Ok(());
    }
    let copy = path.with_extension(format!("before-{version}.trestle"));
    if !copy.exists() {
        publish(db, &copy)
            .map_err(|_| Error::File(FileTrouble::NotWritten, display_name(&copy)))?;
    }
    let transaction = db.unchecked_transaction()?;
    for migration in due {
        db.execute_batch(migration.sql)?;
        db.pragma_update(None, "user_version", migration.version)?;
    }
    Ok(transaction.commit()?)
}
