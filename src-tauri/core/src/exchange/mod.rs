//! Import and export of tables: organizations, people and relationships from CSV and XLSX, and back; networks and
//! calendars are laid out as tables too.
//!
//! Import goes: bytes to `table`, `guess` what is what, `plan` what would happen, show it (`preview`), and only
//! then `Edit`s of the domain modules. Nothing here writes. Documents such as minutes are made in
//! `documents`.

mod archive;
mod archive_out;
mod cells;
mod content_lines;
mod csv;
mod csv_out;
mod export;
mod export_matrix;
mod export_measures;
mod export_stakeholders;
mod fields;
mod foreign;
mod format;
mod guess;
pub mod ical;
mod known;
mod known_measures;
mod known_meetings;
mod limits;
mod mapping;
mod names;
mod network;
mod outcome;
mod plan;
mod preview;
mod reach;
mod sentences;
mod staged;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod words;
mod xlsx;
mod xlsx_out;

use std::io::Read;
use std::path::Path;

use crate::error::{Error, FileTrouble, Result};
use crate::file::display_name;

pub(crate) use archive_out::archive;
pub use cells::{DateOrder, DecimalMark, Reason};
pub use csv_out::write_rows as write_csv;
pub use export::{TableExport, export_table};
pub use fields::{Field, Shape, Target};
pub use format::ImportFormat;
pub use mapping::{
    ColumnMapping, Fills, Fix, Mapping, MatchChoice, OwnKind, SeriesChoice, TableMapping,
};
pub(crate) use network::Writing;
pub use network::export_stakeholders;
pub use preview::{
    CalendarPart, ColumnPreview, Counts, DoubtfulMatch, ImportPreview, ImportReport, ImportWarning,
    KindReport, MatchOption, MeetingLine, RefusedCell, ReplyLine, RowState, SampleRow,
    TablePreview, TargetFields, WarningCode,
};
pub use staged::{Staged, stage};

/// A file to import.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name, without folders.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Source {
    /// Reads a file, or every table of text in a folder.
    ///
    /// # Errors
    /// A file that is not there, cannot be read or is too big to be a table.
    pub fn read_all(path: &Path) -> Result<Vec<Self>> {
        if !path.is_dir() {
            return Ok(vec![Self::read(path)?]);
        }
        let name = display_name(path);
        let entries = std::fs::read_dir(path).map_err(|error| limits::broken(&name, error))?;
        let is_table = |path: &std::path::PathBuf| {
            let end = path.extension().map(|end| end.to_ascii_lowercase());
            end.is_some_and(|end| end == "csv" || end == "tsv")
        };
        let paths = entries.flatten().map(|entry| entry.path());
        let mut paths: Vec<_> = paths.filter(is_table).take(limits::PARTS).collect();
        paths.sort();
        if paths.is_empty() {
            return Err(limits::unknown_format(&name));
        }
        paths.iter().map(|path| Self::read(path)).collect()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// A file that is not there, cannot be read or is too big to be a table.
    pub fn read(path: &Path) -> Result<Self> {
        let name = display_name(path);
        let not_there = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::File(FileTrouble::NotFound, name.clone()),
            _ => limits::broken(&name, error),
        };
        let file = std::fs::File::open(path).map_err(not_there)?;
        let mut bytes = Vec::new();
        file.take(limits::FILE_BYTES + 1)
            .read_to_end(&mut bytes)
            .map_err(not_there)?;
        if bytes.len() as u64 > limits::FILE_BYTES {
            return Err(limits::too_large(&name, "128 MiB"));
        }
        Ok(Self { name, bytes })
    }
}

/// The cells of a delimited text, without the marks that keep a spreadsheet from running them.
///
/// # Errors
/// A text beyond the limits, or no text at all.
pub fn read_csv(name: &str, bytes: &[u8]) -> Result<Vec<Vec<String>>> {
    let text = csv::read(name, bytes, &mut |_| Ok(()))?;
    Ok(text.rows.into_iter().map(|row| row.cells).collect())
}
