//! Drafts: files that are written beside their place and get their name when they are whole.
//!
//! A draft may be read by whoever may read any other document that this person saves: the system's own mask decides,
//! not the narrow permissions of a temporary file.

use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use super::display_name;
use crate::error::{Error, FileTrouble, Result};

/// An empty draft in a folder.
pub(super) fn draft_in(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".trestle-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// The folder that a file is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Writes a file whole or not at all. One that is there already keeps its permissions.
///
/// # Errors
/// [`FileTrouble::NotWritten`] when the folder cannot be written.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let write = || {
        let mut draft = draft_in(folder_of(path))?;
        draft.write_all(bytes)?;
        if let Ok(there) = std::fs::metadata(path) {
            draft.as_file().set_permissions(there.permissions())?;
        }
        draft.as_file().sync_all()?;
        draft.persist(path)?;
        io::Result::Ok(())
    };
    write().map_err(|_| Error::File(FileTrouble::NotWritten, display_name(path)))
}
