//! Writes CSV: UTF-8 with a mark, CRLF, every cell quoted, and no cell that a spreadsheet would run as a formula.

use super::csv::starts_like_formula;
use super::export::{Cell, Sheet};
use crate::error::{Error, Result};

/// A table as CSV.
///
/// # Errors
/// None in practice: memory takes what is written.
pub fn write(sheet: &Sheet) -> Result<Vec<u8>> {
    let texts = |row: &Vec<Cell>| row.iter().map(Cell::text).collect::<Vec<_>>();
    write_rows(
        sheet
            .heads
            .iter()
            .cloned()
            .chain(sheet.rows.iter().map(texts)),
    )
}

/// Rows of text as CSV.
///
/// # Errors
/// None in practice: memory takes what is written.
pub fn write_rows(rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let mut builder = csv::WriterBuilder::new();
    builder
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .flexible(true);
    let mut writer = builder.from_writer("\u{feff}".as_bytes().to_vec());
    let not_written = |error: csv::Error| Error::Broken(error.to_string());
    for row in rows {
        writer
            .write_record(row.iter().map(|cell| guarded(cell)))
            .map_err(not_written)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::Broken(error.to_string()))
}

/// Puts a `'` before a text that a spreadsheet would run; numbers stay numbers. A text that begins with such marks
/// itself gets one more, so that reading takes away exactly what was added.
fn guarded(cell: &str) -> String {
    let is_number = cell.parse::<f64>().is_ok_and(f64::is_finite);
    if starts_like_formula(cell.trim_start_matches('\'')) && !is_number {
        return format!("'{cell}");
    }
    cell.to_owned()
}
