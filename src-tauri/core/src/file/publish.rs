//! Publishing a copy: complete and checked under its name, or not there at all.

use std::path::Path;

use rusqlite::Connection;

use super::draft::folder_of;
use super::lock::Lock;
use super::{display_name, harden};
use crate::error::{Error, FileTrouble, Result};

/// Writes a compact copy of the open file to `path`, over a file that may be there. The copy may be read by whoever
/// may read what is there, or else the open file.
///
/// # Errors
/// [`FileTrouble::NotWritten`] when the folder cannot be written, [`FileTrouble::AlreadyOpen`] when the file that is
/// there is open.
pub fn publish(db: &Connection, path: &Path) -> Result<()> {
    let not_written = || Error::File(FileTrouble::NotWritten, display_name(path));
    // Another window that has the file open would go on writing to one that no longer has a name.
    let _lock = if path.exists() {
        Some(Lock::take(path)?)
    } else {
        None
    };
    let folder = folder_of(path);
    let workspace = tempfile::Builder::new()
        .prefix(".trestle-")
        .tempdir_in(folder)
        .map_err(|_| not_written())?;
    let draft = workspace.path().join("copy.trestle");
    db.execute("VACUUM INTO ?1", [draft.to_string_lossy()])
        .map_err(|_| not_written())?;
    harden::inspect(&draft)?;
    drop(harden::open_to_write(&draft)?);
    let original = if path.exists() {
        Some(path)
    } else {
        db.path().filter(|own| !own.is_empty()).map(Path::new)
    };
    if let Some(permissions) = original.and_then(|original| original.metadata().ok()) {
        std::fs::set_permissions(&draft, permissions.permissions()).map_err(|_| not_written())?;
    }
    std::fs::File::open(&draft)
        .and_then(|file| file.sync_all())
        .map_err(|_| not_written())?;
    std::fs::rename(&draft, path).map_err(|_| not_written())?;
    sync_folder(folder);
    Ok(())
}

/// Makes the new name itself durable, where the system can.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = std::fs::File::open(folder) {
        // Windows cannot sync a folder; there the rename is durable by itself.
        let _ = folder.sync_all();
    }
}
