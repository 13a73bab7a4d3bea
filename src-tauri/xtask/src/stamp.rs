//! Remembers what the last `npm ci` and the last page build were made from, so that the second run
//! of a command does neither again. The stamps lie inside `ui/node_modules`, which is never kept.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use crate::tools::{Outcome, ui};

/// Folders of the page that are made from the others.
const MADE: [&str; 2] = ["node_modules", "dist"];

/// Does `work` unless it was already done for these very `sources`, and `result` is still there.
pub fn once(
    name: &str,
    sources: &[&str],
    result: &Path,
    work: impl FnOnce() -> Outcome,
) -> Outcome {
    let stamp = ui().join("node_modules").join(name);
    let now =
        digest(sources).map_err(|error| format!("Cannot read the page's sources: {error}"))?;
    if result.exists() && fs::read_to_string(&stamp).is_ok_and(|then| then == now) {
        return Ok(());
    }
    work()?;
    fs::write(&stamp, now).map_err(|error| format!("Cannot write {}: {error}", stamp.display()))
}

fn digest(sources: &[&str]) -> io::Result<String> {
    let mut files = Vec::new();
    for source in sources {
        collect(&ui().join(source), &mut files)?;
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(&file)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if !MADE.iter().any(|made| entry.file_name() == *made) {
            collect(&entry.path(), files)?;
        }
    }
    Ok(())
}
