//! Reads Kumu's spreadsheets: sections of elements and of connections on any sheet that is not to be ignored, each with
//! its own heads, several values in a cell apart by `|`.

use serde_json::Value;

use super::builder::Builder;
use super::graph::Graph;
use super::kumu::{self, Elements, parts};
use crate::error::Result;
use crate::exchange::table::Row;
use crate::exchange::words::plain;
use crate::exchange::xlsx::Sheet;
use crate::stakeholders::Direction;

/// The sheets with this behind their name are skipped.
const IGNORE: &str = "(ignore)";

/// A section of a sheet.
struct Section<'a> {
    heads: Vec<&'a str>,
    rows: &'a [Row],
    is_numeric: Vec<bool>,
}

/// Reads a network when the workbook has elements and connections as Kumu wants them.
///
/// # Errors
/// One beyond the limits.
pub fn read(sheets: &[Sheet], mut builder: Builder<'_>) -> Result<Option<Graph>> {
    let is_meant = |sheet: &&Sheet| !sheet.name.trim().to_lowercase().ends_with(IGNORE);
    let sections: Vec<Section<'_>> = sheets
        .iter()
        .filter(is_meant)
        .flat_map(|sheet| sections(&sheet.rows))
        .collect();
    let (elements, rest): (Vec<&Section<'_>>, _) = sections
        .iter()
        .partition(|section| section.is_of_elements());
    let connections: Vec<&Section<'_>> = rest
        .into_iter()
        .filter(|section| section.is_of_connections())
        .collect();
    if elements.is_empty() || connections.is_empty() {
        return Ok(None);
    }
    let mut known = Elements::default();
    for section in elements {
        section.elements(&mut known, &mut builder)?;
    }
    for section in connections {
        section.connections(&mut builder)?;
    }
    builder.finish().map(Some)
}

/// The sections of a sheet, which two blank rows part.
fn sections(rows: &[Row]) -> impl Iterator<Item = Section<'_>> {
    let parted = rows.chunk_by(|row, next| next.number - row.number < 3);
    parted.filter_map(|rows| {
        let (head, rows) = rows.split_first()?;
        let heads: Vec<&str> = head.cells.iter().map(|head| head.trim()).collect();
        let is_numeric = (0..heads.len()).map(|at| holds_numbers(rows, at)).collect();
        Some(Section {
            heads,
            rows,
            is_numeric,
        })
    })
}

/// Tells whether a column holds numbers that are written as such, not codes such as 007.
fn holds_numbers(rows: &[Row], at: usize) -> bool {
    let cells = rows.iter().filter_map(|row| row.cells.get(at));
    let mut cells = cells.filter(|cell| !cell.trim().is_empty()).peekable();
    let is_number = |cell: &String| {
        cell.parse::<f64>()
            .is_ok_and(|number| number.to_string() == *cell)
    };
    cells.peek().is_some() && cells.all(is_number)
}

impl Section<'_> {
    fn column(&self, name: &str) -> Option<usize> {
        self.heads.iter().position(|head| plain(head) == name)
    }

    fn is_of_elements(&self) -> bool {
        let starts = self.column("label").is_some_and(|at| at < 2);
        starts && !self.is_of_connections()
    }

    fn is_of_connections(&self) -> bool {
        self.column("from").is_some_and(|at| at < 2) && self.column("to").is_some_and(|at| at < 3)
    }

    fn cell<'a>(&self, row: &'a Row, name: &str) -> &'a str {
        let cell = self.column(name).and_then(|at| row.cells.get(at));
        cell.map_or("", |cell| cell.trim())
    }

    fn elements(&self, known: &mut Elements, builder: &mut Builder<'_>) -> Result<()> {
        for row in self.rows {
            let label = self.cell(row, "label");
            let id = self.cell(row, "id");
            if label.is_empty() && id.is_empty() {
                continue;
            }
            let item = known.add(builder, id, label, self.cell(row, "type"))?;
            for (name, value) in self.values(row, &["label", "id"]) {
                kumu::set(builder, item, name, &value)?;
            }
        }
        Ok(())
    }

    fn connections(&self, builder: &mut Builder<'_>) -> Result<()> {
        for row in self.rows {
            let direction = self.cell(row, "direction").to_lowercase();
            let direction = direction.parse::<Direction>().ok();
            let from = self.cell(row, "from");
            for to in parts(self.cell(row, "to")) {
                let item = builder.tie(self.cell(row, "id"), from, to, direction)?;
                for (name, value) in self.values(row, &["from", "to", "id", "direction"]) {
                    kumu::set(builder, item, name, &value)?;
                }
            }
        }
        Ok(())
    }

    /// The cells of a row that have no place of their own, with several values as a list.
    fn values<'a>(
        &'a self,
        row: &'a Row,
        taken: &'a [&str],
    ) -> impl Iterator<Item = (&'a str, Value)> {
        let cells = self.heads.iter().zip(&row.cells).enumerate();
        let rest = cells.filter(|(_, (head, cell))| {
            !head.is_empty() && !cell.trim().is_empty() && !taken.contains(&plain(head).as_str())
        });
        rest.map(|(at, (head, cell))| {
            let is_text = matches!(plain(head).as_str(), "description" | "label" | "type");
            let value = if self.is_numeric[at] {
                serde_json::from_str(cell).unwrap_or_else(|_| cell.as_str().into())
            } else if cell.contains('|') && !is_text {
                Value::Array(parts(cell).map(Value::from).collect())
            } else {
                cell.as_str().into()
            };
            (*head, value)
        })
    }
}
