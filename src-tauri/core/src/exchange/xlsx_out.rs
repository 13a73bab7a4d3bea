//! Writes a workbook with one sheet: texts as texts, real days and numbers, the header frozen, the columns sized.

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use super::export::{Cell, Sheet};
use crate::error::{Error, Result};

/// The most characters that a cell of a workbook takes.
const CELL_LIMIT: usize = 32_767;
/// The narrowest and the widest column, in characters.
const WIDTHS: (usize, usize) = (8, 50);

/// A table as a workbook.
///
/// # Errors
/// More rows than a workbook takes.
pub fn write(sheet: &Sheet) -> Result<Vec<u8>> {
    write_sheet(sheet).map_err(|error| Error::Broken(error.to_string()))
}

fn write_sheet(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let page = workbook.add_worksheet();
    page.set_name(sheet.name)?;
    page.set_freeze_panes(1, 0)?;
    let bold = Format::new().set_bold();
    for (column, head) in sheet.header.iter().enumerate() {
        let column = column as u16;
        page.write_string_with_format(0, column, head, &bold)?;
        page.set_column_width(column, width(sheet, column as usize) as f64)?;
    }
    for (row, cells) in sheet.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            write_cell(page, row as u32 + 1, column as u16, cell)?;
        }
    }
    workbook.save_to_buffer()
}

fn write_cell(page: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => {
            let text: String = text.chars().take(CELL_LIMIT).collect();
            page.write_string(row, column, text)?;
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

/// As wide as the longest of the head and the first rows, within reason.
fn width(sheet: &Sheet, column: usize) -> usize {
    const ROWS: usize = 200;
    let head = sheet
        .header
        .get(column)
        .map_or(0, |head| head.chars().count());
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
