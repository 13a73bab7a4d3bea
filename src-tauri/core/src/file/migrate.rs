//! The released schemas, and bringing an older file to the newest after a verified copy was made beside it.

use std::path::Path;

use rusqlite::Connection;

use super::harden::APPLICATION_ID;
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

/// The schema that each step leads to, as its fingerprint: to work the schema itself out takes longer than to open a file.
const FINGERPRINTS: [&str; MIGRATIONS.len()] = [
    "2a9953c969fd2de39ed982456de0c56192707d5eaf07e8da6913ebaecf92f8e0",
    "20af817f0e13deb29ef6f3b16c0a3e7125888e87edc512e24a8e050136e3e7bb",
    "9b4fccb407ca70711bcf0621a84a387f04d15b17adca0b546f29a332d14fa56e",
    "fcc0db1e448548755d44419ba0ef9eec6caf867c0b4bb6454e6018f000e15a68",
    "f3db950d04115783b9d75e21ca75d2c320e06f01d4b4c8e8dd8c4ba419df9bd0",
    "c6cc2440d774d91b169ef7c411b0d5d161f4c0ae17f550480ffa7f69e4a48651",
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

/// Tells whether a database has the schema of `version`, to the letter.
///
/// # Errors
/// SQLite's.
pub(super) fn has_schema_of(db: &Connection, version: i32) -> Result<bool> {
    let released = MIGRATIONS.iter().zip(FINGERPRINTS);
    let known = released.filter(|(migration, _)| migration.version == version);
    let fingerprint = fingerprint(db)?;
    Ok(known
        .map(|(_, known)| known)
        .any(|known| known == fingerprint))
}

/// BLAKE3 over kind, name, table and SQL of every object of a schema, each behind its length.
fn fingerprint(db: &Connection) -> Result<String> {
    let mut statement =
        db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let mut rows = statement.query([])?;
    let mut hasher = blake3::Hasher::new();
    while let Some(row) = rows.next()? {
        for column in 0..4 {
            let text: Option<String> = row.get(column)?;
            let text = text.unwrap_or_default();
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        }
    }
    Ok(hasher.finalize().to_hex().to_string())
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_are_those_of_the_released_steps() {
        let db = Connection::open_in_memory().unwrap();
        let after = |migration: &Migration| {
            db.execute_batch(migration.sql).unwrap();
            fingerprint(&db).unwrap()
        };
        let worked_out: Vec<String> = MIGRATIONS.iter().map(after).collect();
        assert_eq!(worked_out, FINGERPRINTS);
    }
}
