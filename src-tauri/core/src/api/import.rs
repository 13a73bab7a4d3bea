//! The tasks of an import: read files, map their columns, and carry out what was shown as one user action.

use std::path::PathBuf;

use super::desk::Desk;
use super::task::{Progress, TaskResult};
use super::{Moment, Receipt, Together, apply};
use crate::error::{Error, Result};
use crate::exchange::{self, Fix, ImportFormat, Mapping, Source};
use crate::file::File;
use crate::journal::Kind;
use crate::values::Day;

/// Reads files and shows what is in them, mapped as files with the same heads were mapped before.
pub(super) fn read(
    desk: &mut Desk,
    paths: &[PathBuf],
    format: Option<ImportFormat>,
    today: Day,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<TaskResult> {
    let sources = paths
        .iter()
        .map(|path| Source::read_all(path))
        .collect::<Result<Vec<_>>>()?
        .concat();
    let mut staged = exchange::stage(&sources, format, today, progress)?;
    staged.recall(&desk.import_mappings());
    let preview = staged.preview(desk.open_file()?.db())?;
    desk.staged = Some(staged);
    Ok(TaskResult::Preview(preview))
}

/// Maps columns or mends cells of what was read, and shows it again.
pub(super) fn map(desk: &mut Desk, mapping: Option<&Mapping>, fixes: &[Fix]) -> Result<TaskResult> {
    let (file, staged) = desk.file_and_staged()?;
    staged.adjust(mapping, fixes)?;
    Ok(TaskResult::Preview(staged.preview(file.db())?))
}

/// Says what importing would do.
pub(super) fn rehearse(desk: &mut Desk) -> Result<TaskResult> {
    let (file, staged) = desk.file_and_staged()?;
    let (report, _) = staged.edits(file.db())?;
    Ok(TaskResult::Rehearsed { report })
}

/// Imports what was read, and remembers how its columns were mapped.
pub(super) fn run(
    desk: &mut Desk,
    moment: &Moment,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<TaskResult> {
    let (file, staged) = desk.file_and_staged()?;
    let (report, edit) = staged.edits(file.db())?;
    let receipt = match edit {
        Some(edit) => Some(step_by_step(file, moment, &edit, progress)?),
        None => None,
    };
    if let Some(staged) = desk.staged.take() {
        desk.keep_import_mappings(staged.remember())?;
    }
    Ok(TaskResult::Imported { report, receipt })
}

/// Applies an import edit by edit, so that progress shows and cancel works; it is still one transaction.
fn step_by_step(
    file: &mut File,
    moment: &Moment,
    edit: &Together,
    progress: &mut dyn FnMut(Progress) -> bool,
) -> Result<Receipt> {
    let of = edit.edits.len() as u32;
    let mut done = 0;
    let outcome = file.commit(moment, Kind::Do, |tx| {
        for step in &edit.edits {
            apply(tx, step)?;
            done += 1;
            if done % 50 == 0 && !progress(Progress { done, of }) {
                return Err(Error::Cancelled);
            }
        }
        Ok(edit.label.clone().unwrap_or_default())
    })?;
    Receipt::of(file, outcome)
}
