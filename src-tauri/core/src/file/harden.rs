//! Opening a file that may be hostile: read-only first, with every feature off that a document does not need, and
//! refused unless it is exactly of a schema that this program has released.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::draft::{draft_in, folder_of};
use super::{display_name, migrate};
use crate::error::{Error, FileTrouble, Result};

/// The number in the database header that makes a file ours: "Trst".
pub const APPLICATION_ID: i32 = 0x5472_7374;

/// How many virtual machine steps an inspection may take; a sound file of 300,000 changes takes a tenth.
const MOST_STEPS: u32 = 2_000;
/// How many instructions one such step has.
const STEP: i32 = 1_000_000;
/// The longest value that a file may hold, in bytes.
const LONGEST_VALUE: i32 = 16 * 1024 * 1024;

/// Looks at a file without changing it.
///
/// # Errors
/// [`Error::File`] when it is not there, foreign, newer, damaged or not writable.
pub(super) fn inspect(path: &Path) -> Result<()> {
    let refuse = |trouble| Err(Error::File(trouble, display_name(path)));
    let metadata = match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => metadata,
        Ok(_) => return refuse(FileTrouble::NotOurs),
        Err(_) => return refuse(FileTrouble::NotFound),
    };
    let identity = read_identity(path)?;
    match identity {
        Some((APPLICATION_ID, version)) if version > migrate::VERSION => {
            return refuse(FileTrouble::Newer);
        }
        Some((APPLICATION_ID, version)) if version > 0 => {}
        _ => return refuse(FileTrouble::NotOurs),
    }
    if metadata.permissions().readonly() || !folder_takes_files(path) {
        return refuse(FileTrouble::ReadOnly);
    }
    Ok(())
}

/// The application id and the schema version of a file; none when it is no database at all. Opened as immutable, so
/// that an unfinished transaction of a foreign file is left as it is.
///
/// # Errors
/// [`FileTrouble::Damaged`] for a database whose header does not fit its size.
fn read_identity(path: &Path) -> Result<Option<(i32, i32)>> {
    let mut uri = String::from("file:");
    for byte in path.to_string_lossy().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b':' => {
                uri.push(char::from(byte))
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let identity = Connection::open_with_flags(&uri, flags).and_then(|db| {
        distrust(&db)?;
        let number = |name: &str| db.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0));
        Ok((number("application_id")?, number("user_version")?))
    });
    match identity {
        Ok(identity) => Ok(Some(identity)),
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseCorrupt) => {
            Err(Error::File(FileTrouble::Damaged, display_name(path)))
        }
        Err(_) => Ok(None),
    }
}

fn folder_takes_files(path: &Path) -> bool {
    draft_in(folder_of(path)).is_ok()
}

/// Opens an inspected file for writing and checks its pages and its schema.
///
/// # Errors
/// [`Error::File`] when it is damaged, altered or cannot be written.
pub(super) fn open_to_write(path: &Path) -> Result<Connection> {
    let damaged = || Error::File(FileTrouble::Damaged, display_name(path));
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut db = Connection::open_with_flags(path, flags).map_err(|_| damaged())?;
    configure(&db).map_err(|_| damaged())?;
    if db.is_readonly("main")? {
        return Err(Error::File(FileTrouble::ReadOnly, display_name(path)));
    }
    let mut steps = 0;
    db.progress_handler(
        STEP,
        Some(move || {
            steps += 1;
            steps > MOST_STEPS
        }),
    )?;
    let sound = is_sound(&db);
    db.progress_handler(0, None::<fn() -> bool>)?;
    if !sound.is_ok_and(|sound| sound) {
        return Err(damaged());
    }
    // Another program may have left the file in a mode that keeps part of it in a second file.
    db.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(db)
}

fn is_sound(db: &Connection) -> Result<bool> {
    let version = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if !migrate::has_schema_of(db, version)? {
        return Ok(false);
    }
    let verdict: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(verdict == "ok")
}

/// Turns off what a file could use against its reader. Reads nothing from the file yet.
fn distrust(db: &Connection) -> rusqlite::Result<()> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    db.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    db.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    Ok(())
}

/// Sets how every connection of ours works: safe against what a file may contain, durable, one file at rest.
pub(super) fn configure(db: &Connection) -> Result<()> {
    distrust(db)?;
    db.execute_batch(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;
         PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;",
    )?;
    Ok(())
}
