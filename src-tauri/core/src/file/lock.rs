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
        let real = path
            .canonicalize()
            .map_err(|_| trouble(FileTrouble::NotFound))?;
        let lock = real.with_file_name(format!(".{}.lock", display_name(&real)));
        loop {
            let file = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&lock);
            let file = file.map_err(|_| {
                if is_held(&lock) {
                    trouble(FileTrouble::AlreadyOpen)
                } else {
                    trouble(FileTrouble::ReadOnly)
                }
            })?;
            match file.try_lock() {
                // Whoever let go just now may have removed the name after this program had opened it: then this lock
                // guards a file that nobody else will find, and the name is taken again.
                Ok(()) if is_at(&file, &lock) => return Ok(Self { file, path: lock }),
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(trouble(FileTrouble::AlreadyOpen)),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
    }
}

/// Tells whether another person's program holds a lock that this one may only read.
fn is_held(lock: &Path) -> bool {
    File::open(lock)
        .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// Tells whether the open file is still the one under the name.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |metadata: std::fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(held), Ok(named)) => place(held) == place(named),
        _ => false,
    }
}

/// Elsewhere than on Unix an open file keeps its name until it is closed.
#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still held: whoever opens the name next makes a new file. A failure leaves an empty hidden
        // file behind, which locks nothing.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::Lock;

    #[test]
    #[cfg(unix)]
    fn a_lock_whose_name_went_to_another_file_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".a.trestle.lock");
        let held = std::fs::File::create(&path).unwrap();
        assert!(super::is_at(&held, &path));
        std::fs::remove_file(&path).unwrap();
        assert!(!super::is_at(&held, &path));
        let other = std::fs::File::create(&path).unwrap();
        assert!(!super::is_at(&held, &path) && super::is_at(&other, &path));
    }

    #[test]
    fn a_lock_that_may_only_be_read_is_known_to_be_held() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.trestle");
        std::fs::write(&path, "").unwrap();
        let lock = Lock::take(&path).unwrap();
        let place = lock.path.clone();
        assert!(super::is_held(&place));
        drop(lock);
        assert!(!super::is_held(&place));
    }

    #[test]
    fn two_never_hold_the_lock_of_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.trestle");
        std::fs::write(&path, "").unwrap();
        let (holders, taken) = (AtomicU32::new(0), AtomicU32::new(0));
        let most = std::thread::scope(|scope| {
            let race = || {
                let mut most = 0;
                while taken.load(Ordering::SeqCst) < 500 {
                    let Ok(lock) = Lock::take(&path) else {
                        std::thread::yield_now();
                        continue;
                    };
                    most = most.max(holders.fetch_add(1, Ordering::SeqCst) + 1);
                    taken.fetch_add(1, Ordering::SeqCst);
                    // Held for a while, so that a second holder meets the first.
                    for _ in 0..5 {
                        std::thread::yield_now();
                        most = most.max(holders.load(Ordering::SeqCst));
                    }
                    holders.fetch_sub(1, Ordering::SeqCst);
                    drop(lock);
                }
                most
            };
            let racers: Vec<_> = (0..4).map(|_| scope.spawn(race)).collect();
            racers
                .into_iter()
                .map(|racer| racer.join().unwrap())
                .max()
                .unwrap()
        });
        assert_eq!(most, 1);
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            1,
            "the lock file is still there"
        );
    }
}
