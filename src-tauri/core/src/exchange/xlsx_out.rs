//! Writes a workbook: texts as texts, real days and numbers, the heads frozen, the columns sized.

use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::export::{Cell, Sheet};
use crate::error::{Error, Result};

/// The most characters that a cell of a workbook takes.
const CELL_LIMIT: usize = 32_767;
/// The narrowest and the widest column, in characters.
const WIDTHS: (usize, usize) = (8, 50);
/// How far a head alone widens its column, in characters.
const HEAD_WIDTH: usize = 24;

/// Tables as the sheets of a workbook.
///
/// # Errors
/// More rows than a workbook takes.
pub fn write(sheets: &[Sheet]) -> Result<Vec<u8>> {
    write_sheets(sheets).map_err(|error| Error::Broken(error.to_string()))
}

fn write_sheets(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    for sheet in sheets {
        write_sheet(workbook.add_worksheet(), sheet)?;
    }
    workbook.save_to_buffer()
}

fn write_sheet(page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    page.set_name(sheet.name)?;
    let below = sheet.heads.len() as u32;
    page.set_freeze_panes(below, sheet.frozen_columns)?;
    let bold = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    for (row, heads) in sheet.heads.iter().enumerate() {
        for (column, head) in heads.iter().enumerate() {
            page.write_string_with_format(row as u32, column as u16, shortened(head), &bold)?;
        }
    }
    for column in 0..sheet.heads.last().map_or(0, Vec::len) {
        page.set_column_width(column as u16, width(sheet, column) as f64)?;
    }
    for (row, cells) in sheet.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            write_cell(page, row as u32 + below, column as u16, cell)?;
        }
    }
    Ok(())
}

fn write_cell(page: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => {
            page.write_string(row, column, shortened(text))?;
        }
        Cell::Number(number) => {
            page.write_number(row, column, *number)?;
        }
        Cell::Day(day) => {
            // A workbook counts days from 1900; earlier ones stay text.
            match rust_xlsxwriter::ExcelDateTime::parse_from_str(&day.to_string()) {
                Ok(date) => {
                    let format = Format::new().set_num_format("yyyy-mm-dd");
                    page.write_datetime_with_format(row, column, &date, &format)?
                }
                Err(_) => page.write_string(row, column, day.to_string())?,
            };
        }
        Cell::Empty => {}
    }
    Ok(())
}

/// A text as long as a cell takes.
fn shortened(text: &str) -> String {
    text.chars().take(CELL_LIMIT).collect()
}

/// As wide as the longest of the first rows and the heads, within reason; a long head is wrapped.
fn width(sheet: &Sheet, column: usize) -> usize {
    const ROWS: usize = 200;
    let heads = sheet.heads.iter().filter_map(|heads| heads.get(column));
    let head = heads
        .map(|head| head.chars().count())
        .max()
        .unwrap_or(0)
        .min(HEAD_WIDTH);
    let cells = sheet
        .rows
        .iter()
        .take(ROWS)
        .filter_map(|row| row.get(column));
    let longest = cells
        .map(|cell| {
            cell.text()
                .lines()
                .map(|line| line.chars().count())
                .max()
                .unwrap_or(0)
        })
        .max();
    (longest.unwrap_or(0).max(head) + 2).clamp(WIDTHS.0, WIDTHS.1)
}
