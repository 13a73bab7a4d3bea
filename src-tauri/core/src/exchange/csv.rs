//! Reads CSV and its relatives: delimiter, cells. What the cells mean is decided elsewhere.

use std::collections::HashMap;

use super::limits::{self, broken, check_cell, too_many_columns, too_many_rows, unknown_format};
use super::table::Row;
use super::text;
use crate::error::Result;

/// What was found in a text.
#[derive(Debug)]
pub struct Text {
    /// Its rows, blank ones left out.
    pub rows: Vec<Row>,
    /// Whether the text was neither marked nor valid Unicode, so that Windows-1252 was taken.
    pub is_windows_1252: bool,
}

/// Reads a delimited text. `go_on` is asked now and then with the number of rows so far.
///
/// # Errors
/// A text beyond the limits, or no text at all.
pub fn read(name: &str, bytes: &[u8], go_on: &mut dyn FnMut(u32) -> Result<()>) -> Result<Text> {
    let decoded = text::decode(name, bytes)?;
    if is_foreign(&decoded.text) {
        return Err(unknown_format(name));
    }
    let rows = split(name, &decoded.text, delimiter(&decoded.text), go_on)?;
    Ok(Text {
        rows,
        is_windows_1252: decoded.is_windows_1252,
    })
}

/// Tells markup, JSON, calendars and cards from tables by how they begin.
fn is_foreign(text: &str) -> bool {
    let start = text.trim_start();
    let marks = ["<", "{", "BEGIN:VCARD", "BEGIN:VCALENDAR", "%PDF", "{\\rtf"];
    marks.iter().any(|mark| start.starts_with(mark))
}

/// The delimiter that splits the first lines most evenly, counted outside quotation marks; a comma when none does.
fn delimiter(text: &str) -> u8 {
    const CANDIDATES: [u8; 4] = [b',', b';', b'\t', b'|'];
    const LINES: usize = 100;
    let mut counts = vec![[0_usize; 4]];
    let (mut quoted, mut line_is_empty) = (false, true);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                if !line_is_empty {
                    counts.push([0; 4]);
                }
                line_is_empty = true;
                if counts.len() > LINES {
                    break;
                }
                continue;
            }
            byte if !quoted => {
                let found = CANDIDATES.iter().position(|candidate| *candidate == byte);
                if let (Some(found), Some(line)) = (found, counts.last_mut()) {
                    line[found] += 1;
                }
            }
            _ => {}
        }
        line_is_empty = false;
    }
    if line_is_empty {
        counts.pop();
    }
    let evenness = |i: usize| {
        let mut seen: HashMap<usize, usize> = HashMap::new();
        for line in &counts {
            *seen.entry(line[i]).or_default() += 1;
        }
        seen.into_iter()
            .filter(|(splits, _)| *splits > 0)
            .map(|(splits, lines)| (lines, splits))
            .max()
    };
    let best = (0..CANDIDATES.len())
        .max_by_key(|i| (evenness(*i).map(|(lines, _)| lines), std::cmp::Reverse(*i)));
    best.filter(|best| evenness(*best).is_some())
        .map_or(b',', |best| CANDIDATES[best])
}

fn split(
    name: &str,
    text: &str,
    delimiter: u8,
    go_on: &mut dyn FnMut(u32) -> Result<()>,
) -> Result<Vec<Row>> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter);
    let mut reader = reader.from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut rows: Vec<Row> = Vec::new();
    let mut is_wide = false;
    while reader
        .read_record(&mut record)
        .map_err(|error| broken(name, error))?
    {
        is_wide |= record.len() > limits::COLUMNS;
        if is_wide && (record.len() > limits::MATRIX || rows.len() >= limits::MATRIX) {
            return Err(too_many_columns(name));
        }
        if rows.len() > limits::ROWS {
            return Err(too_many_rows(name));
        }
        let mut cells = Vec::with_capacity(record.len());
        for cell in &record {
            check_cell(name, cell)?;
            cells.push(unguarded(cell).to_owned());
        }
        let number = record
            .position()
            .map_or(0, |position| position.record() as u32 + 1);
        rows.push(Row { number, cells });
        if rows.len().is_multiple_of(2_000) {
            go_on(rows.len() as u32)?;
        }
    }
    Ok(rows)
}

/// Takes away the `'` that keeps a spreadsheet from running a text as a formula.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if starts_like_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

/// Tells whether a spreadsheet might run this text as a formula.
pub fn starts_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}
