//! One program at a time: a lock on a separate file beside the initiative.
//!
//! The operating system holds it, so a program that is killed leaves no stale lock. The database file itself is never
//! opened for this: closing such a handle would drop SQLite's own lock.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::display_name;
use crate::error::{Error, FileTrouble, Result};

/// A held lock; dropping it lets go.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of the initiative at `path`.
    ///
    /// # Errors
    /// [`FileTrouble::AlreadyOpen`] when another window or program holds it.
    pub(super) fn take(path: &Path) -> Result<Self> {
        let trouble = |trouble| Error::File(trouble, display_name(path));
        let real = path.canonicalize().map_err(|_| trouble(FileTrouble::NotFound))?;
        let lock = real.with_file_name(format!(".{}.lock", display_name(&real)));
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(&lock);
        let file = file.map_err(|_| trouble(FileTrouble::ReadOnly))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file, path: lock }),
            Err(TryLockError::WouldBlock) => Err(trouble(FileTrouble::AlreadyOpen)),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still held: whoever opens the name next makes a new file. A failure leaves an empty hidden
        // file behind, which locks nothing.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}
