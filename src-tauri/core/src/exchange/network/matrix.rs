//! Reads an adjacency matrix: the same names along the top and the left side, numbers in between.

use super::builder::Builder;
use super::graph::Graph;
use crate::error::Result;
use crate::exchange::cells::{DecimalMark, decimal_mark, number};
use crate::exchange::known::name_key;
use crate::exchange::mapping::OwnKind;
use crate::exchange::table::Row;
use crate::stakeholders::Direction;

/// Reads a network when the rows are a matrix; nothing else has the same names in the same order on both sides.
///
/// # Errors
/// One beyond the limits.
pub fn read(rows: &[Row], mut builder: Builder<'_>) -> Result<Option<Graph>> {
    let Some(names) = names(rows) else {
        return Ok(None);
    };
    let Some(values) = values(rows, names.len()) else {
        return Ok(None);
    };
    for name in &names {
        builder.node(name, name)?;
    }
    let both = both_ways(&values);
    for (at, row) in values.iter().enumerate() {
        for (to, value) in row.iter().enumerate() {
            let counterpart = values[to][at];
            let is_repeated = both && to < at && *value == counterpart;
            if *value == Some(0.0) || is_repeated {
                continue;
            }
            let Some(value) = value else {
                continue;
            };
            let direction = if both {
                Direction::Undirected
            } else {
                Direction::Directed
            };
            let item = builder.tie("", &names[at], &names[to], Some(direction))?;
            builder.set(item, "weight", OwnKind::Number, &value.to_string())?;
        }
    }
    builder.graph().is_matrix = true;
    builder.finish().map(Some)
}

/// The names, when they stand along both sides.
fn names(rows: &[Row]) -> Option<Vec<String>> {
    let (head, body) = rows.split_first()?;
    let names: Vec<String> = head
        .cells
        .iter()
        .skip(1)
        .map(|name| name.trim().to_owned())
        .collect();
    let is_filled = |cell: &String| !cell.trim().is_empty();
    let width = names.iter().rposition(is_filled)? + 1;
    let names = names[..width].to_vec();
    let first = |row: &Row| row.cells.first().map(|name| name_key(name));
    let is_same = |(name, row): (&String, &Row)| first(row) == Some(name_key(name));
    let is_square = width >= 2
        && body.len() == width
        && names.iter().all(is_filled)
        && names.iter().zip(body).all(is_same);
    is_square.then_some(names)
}

/// The numbers in between; none where a cell is blank. No matrix when one is neither.
fn values(rows: &[Row], width: usize) -> Option<Vec<Vec<Option<f64>>>> {
    let cells = || rows[1..].iter().flat_map(|row| row.cells.iter().skip(1));
    let filled = cells()
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty());
    let decimal: DecimalMark = decimal_mark(filled);
    let value = |cell: Option<&String>| -> Option<Option<f64>> {
        let cell = cell.map_or("", |cell| cell.trim());
        if cell.is_empty() {
            return Some(None);
        }
        let said = cell.parse::<f64>().ok().or_else(|| number(cell, decimal));
        said.map(Some)
    };
    let row = |row: &Row| (1..=width).map(|at| value(row.cells.get(at))).collect();
    let values: Option<Vec<Vec<Option<f64>>>> = rows[1..].iter().map(row).collect();
    let is_short = rows[1..].iter().all(|row| {
        let rest = row.cells.iter().skip(width + 1);
        rest.into_iter().all(|cell| cell.trim().is_empty())
    });
    values.filter(|_| is_short)
}

/// Tells whether ties run both ways: the halves are the same, or one of them is empty.
fn both_ways(values: &[Vec<Option<f64>>]) -> bool {
    let is_tie = |value: Option<f64>| value.filter(|value| *value != 0.0);
    let pairs = || (0..values.len()).flat_map(|at| (0..at).map(move |to| (at, to)));
    let lower = |(at, to): (usize, usize)| is_tie(values[at][to]);
    let upper = |(at, to): (usize, usize)| is_tie(values[to][at]);
    let is_even = pairs().all(|pair| lower(pair) == upper(pair));
    let is_half =
        pairs().all(|pair| lower(pair).is_none()) || pairs().all(|pair| upper(pair).is_none());
    is_even || is_half
}
