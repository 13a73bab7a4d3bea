//! Reads the sheets of an XLSX workbook cell by cell, never as one range: a tiny file can claim a huge one.
//! What the cells mean is decided elsewhere.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};

use super::archive;
use super::limits::{self, broken, check_cell, too_many_columns, too_many_rows, unknown_format};
use super::table::Row;
use crate::error::{Code, Refusal, Result};

/// A sheet that can be seen.
#[derive(Debug)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows with something in them, in order.
    pub rows: Vec<Row>,
}

/// What was found in a workbook.
#[derive(Debug, Default)]
pub struct Workbook {
    /// The sheets that can be seen.
    pub sheets: Vec<Sheet>,
    /// The names of hidden sheets, which are skipped.
    pub hidden: Vec<String>,
    /// The names of sheets with merged cells, whose value stands in the first of them.
    pub merged: Vec<String>,
}

/// Refuses an old binary file, and says so when it is a workbook under a password.
pub fn refuse_compound(name: &str, bytes: &[u8]) -> crate::error::Error {
    let mark: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    if bytes.windows(mark.len()).any(|window| window == mark) {
        return Refusal::whole(Code::Protected).with("name", name).into();
    }
    unknown_format(name)
}

/// Reads a workbook. `go_on` is asked now and then with the number of rows so far.
///
/// # Errors
/// A workbook beyond the limits, damaged, or meant to do harm.
pub fn read(
    name: &str,
    bytes: &[u8],
    go_on: &mut dyn FnMut(u32) -> Result<()>,
) -> Result<Workbook> {
    archive::check(name, bytes)?;
    // A damaged workbook may trip the library that reads it; that must not take the open initiative along.
    let read = catch_unwind(AssertUnwindSafe(|| read_sheets(name, bytes, go_on)));
    read.unwrap_or_else(|_| Err(broken(name, "the workbook is damaged")))
}

fn read_sheets(
    name: &str,
    bytes: &[u8],
    go_on: &mut dyn FnMut(u32) -> Result<()>,
) -> Result<Workbook> {
    let mut file: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    let mut workbook = Workbook::default();
    for sheet in file.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        if sheet.visible != SheetVisible::Visible {
            workbook.hidden.push(sheet.name);
            continue;
        }
        let merges = file
            .merge_cells_by_sheet_name(&sheet.name)
            .map_err(|error| broken(name, error))?;
        if !merges.is_empty() {
            workbook.merged.push(sheet.name.clone());
        }
        let rows = read_sheet(name, &mut file, &sheet.name, go_on)?;
        workbook.sheets.push(Sheet {
            name: sheet.name,
            rows,
        });
    }
    Ok(workbook)
}

fn read_sheet(
    name: &str,
    file: &mut Xlsx<Cursor<&[u8]>>,
    sheet: &str,
    go_on: &mut dyn FnMut(u32) -> Result<()>,
) -> Result<Vec<Row>> {
    let mut cells = file
        .worksheet_cells_reader(sheet)
        .map_err(|error| broken(name, error))?;
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    while let Some(cell) = cells.next_cell().map_err(|error| broken(name, error))? {
        let text = text_of(cell.get_value());
        if text.is_empty() {
            continue;
        }
        check_cell(name, &text)?;
        let (row, column) = cell.get_position();
        let column = column as usize;
        if column >= limits::COLUMNS {
            return Err(too_many_columns(name));
        }
        let known = rows.len();
        let cells = rows.entry(row).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        if rows.len() > limits::ROWS + 1 {
            return Err(too_many_rows(name));
        }
        if rows.len() > known && rows.len().is_multiple_of(2_000) {
            go_on(rows.len() as u32)?;
        }
    }
    Ok(rows
        .into_iter()
        .map(|(row, cells)| Row {
            number: row + 1,
            cells,
        })
        .collect())
}

fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(moment) => text_of_moment(moment),
        DataRef::DateTimeIso(text) => text.trim_end_matches("T00:00:00").to_owned(),
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day as `YYYY-MM-DD`, a moment with its time, a time of day or a duration as `H:MM:SS`.
fn text_of_moment(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        let seconds = (moment.as_f64() * 86_400.0).round() as i64;
        return format!(
            "{}:{:02}:{:02}",
            seconds / 3600,
            seconds.abs() / 60 % 60,
            seconds.abs() % 60
        );
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}:{second:02}");
    match (moment.as_f64(), time.as_str()) {
        (value, _) if (0.0..1.0).contains(&value) => time,
        (_, "00:00:00") => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02}T{time}"),
    }
}
