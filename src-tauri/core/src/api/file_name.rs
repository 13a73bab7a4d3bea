//! What to call a file that is about to be written.

use super::Desk;
use super::task::Task;
use crate::documents;
use crate::error::{Fault, Result};
use crate::initiative;

/// What to suggest as a file name in a dialog that asks where to write.
///
/// # Errors
/// Refused when nothing is open.
pub fn suggested_name(desk: &mut Desk, task: &Task) -> Result<String, Fault> {
    let name = match task {
        Task::Create { name, .. } => format!("{}.trestle", file_stem(name)),
        Task::Export { what, format, .. } => {
            let title = documents::title(desk.open_file()?.db(), what)?;
            format!("{}.{}", file_stem(&title), format.extension())
        }
        _ => match desk.open_file() {
            Ok(file) => format!(
                "{}.trestle",
                file_stem(&initiative::the_initiative(file.db())?.name)
            ),
            Err(_) => String::new(),
        },
    };
    Ok(name)
}

/// A name as part of a file name that every system takes.
fn file_stem(name: &str) -> String {
    let safe = |c: char| {
        if c.is_alphanumeric() || " -_.".contains(c) {
            c
        } else {
            ' '
        }
    };
    let stem = name.chars().map(safe).take(80).collect::<String>();
    let stem = stem.split_whitespace().collect::<Vec<_>>().join(" ");
    let stem = stem.trim_matches('.');
    if stem.is_empty() {
        "trestle".to_owned()
    } else {
        stem.to_owned()
    }
}
