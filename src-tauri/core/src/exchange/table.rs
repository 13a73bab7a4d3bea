//! A table as it was read: a header and rows of text. What the columns mean is decided elsewhere.

use super::ical::reading::WrittenZones;
use super::mapping::TableMapping;
use super::preview::CalendarPart;
use super::words;

/// A table of a file.
#[derive(Debug, Clone)]
pub struct Table {
    /// The file's name.
    pub source: String,
    /// The sheet's name, in a workbook.
    pub sheet: Option<String>,
    /// The heads of the columns; empty where there is none.
    pub header: Vec<String>,
    /// The rows that are not blank, each as wide as the header.
    pub rows: Vec<Row>,
    /// What it is, where its format says so; none where that is guessed.
    pub preset: Option<TableMapping>,
    /// Whether it was a matrix, which says less than a list.
    pub is_matrix: bool,
    /// What it holds, in a calendar.
    pub part: Option<CalendarPart>,
    /// The time zones that its calendar writes out.
    pub zones: WrittenZones,
}

/// A row of a table.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number in the file, counted from 1.
    pub number: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

/// How many rows may stand above the header.
const ABOVE_HEADER: usize = 10;

impl Table {
    /// Finds the header among the first rows and squares the rest; none when nothing stands below it.
    pub fn of(source: &str, sheet: Option<&str>, mut rows: Vec<Row>) -> Option<Self> {
        rows.retain(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()));
        let at = header_row(&rows);
        let mut rows = rows.split_off(at.min(rows.len()));
        if rows.len() < 2 {
            return None;
        }
        let mut header = rows.remove(0).cells;
        let used = |row: &Row| {
            row.cells
                .iter()
                .rposition(|cell| !cell.trim().is_empty())
                .map_or(0, |last| last + 1)
        };
        let width = rows
            .iter()
            .map(used)
            .max()
            .unwrap_or(0)
            .max(last_named(&header));
        header.resize(width, String::new());
        for row in &mut rows {
            row.cells.resize(width, String::new());
        }
        let header = header
            .into_iter()
            .map(|head| head.trim().to_owned())
            .collect();
        Some(Self {
            source: source.to_owned(),
            sheet: sheet.map(str::to_owned),
            header,
            rows,
            preset: None,
            is_matrix: false,
            part: None,
            zones: WrittenZones::default(),
        })
    }

    /// The cells of a column that hold something, without surrounding space.
    pub fn values(&self, column: usize) -> impl Iterator<Item = &str> {
        let cells = self
            .rows
            .iter()
            .filter_map(move |row| row.cells.get(column));
        cells
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
    }

    /// The row with this number in the file.
    pub fn row_mut(&mut self, number: u32) -> Option<&mut Row> {
        let at = self
            .rows
            .binary_search_by_key(&number, |row| row.number)
            .ok()?;
        self.rows.get_mut(at)
    }

    /// What identifies tables of the same make: their heads, and what they are where their format says so.
    pub fn signature(&self) -> String {
        let heads: Vec<String> = self.header.iter().map(|head| words::plain(head)).collect();
        let heads = heads.join("|");
        match &self.preset {
            Some(preset) => format!("{}: {heads}", preset.target),
            None => heads,
        }
    }
}

fn last_named(header: &[String]) -> usize {
    header
        .iter()
        .rposition(|head| !head.trim().is_empty())
        .map_or(0, |last| last + 1)
}

/// The first row is the header unless it says nothing and a row soon after it does.
fn header_row(rows: &[Row]) -> usize {
    let known = |row: &Row| row.cells.iter().filter(|cell| words::is_head(cell)).count();
    let counts: Vec<usize> = rows.iter().take(ABOVE_HEADER).map(known).collect();
    if counts.first().is_none_or(|first| *first > 0) {
        return 0;
    }
    let best = counts.iter().copied().max().unwrap_or(0);
    if best > 0 {
        return counts.iter().position(|count| *count == best).unwrap_or(0);
    }
    let filled = |row: &Row| {
        row.cells
            .iter()
            .filter(|cell| !cell.trim().is_empty())
            .count()
    };
    let wide = rows
        .iter()
        .take(ABOVE_HEADER)
        .map(filled)
        .max()
        .unwrap_or(0);
    rows.iter()
        .take(ABOVE_HEADER)
        .position(|row| filled(row) == wide)
        .unwrap_or(0)
}
