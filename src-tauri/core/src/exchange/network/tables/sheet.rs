//! A table in the making, and what its columns fill.

use super::{KIND, Line, OWN_MARK};
use crate::exchange::cells::{self, Writing};
use crate::exchange::fields::{Field, Target};
use crate::exchange::guess;
use crate::exchange::mapping::{ColumnMapping, Fills, OwnKind, TableMapping};
use crate::exchange::network::graph::Column;
use crate::exchange::network::kumu::IMAGE;
use crate::exchange::table::{Row, Table};
use crate::exchange::words::{is_among, plain};

/// The most different words in a column of types for it to name sectors.
const SECTORS: usize = 40;

/// A table in the making.
pub(super) struct Sheet<'a> {
    pub(super) source: &'a str,
    pub(super) target: Target,
    pub(super) fixed: &'a [(&'static str, Field)],
    pub(super) columns: &'a [Column],
    pub(super) is_ours: bool,
    pub(super) is_matrix: bool,
}

impl Sheet<'_> {
    /// The table of these rows, with the columns that hold something; none without rows.
    pub(super) fn table(&self, lines: Vec<Line>) -> Option<Table> {
        if lines.is_empty() {
            return None;
        }
        let is_used = |at: &usize| lines.iter().any(|line| line.cells.contains_key(at));
        let used: Vec<usize> = (0..self.columns.len()).filter(is_used).collect();
        let is_filled = |at: &usize| lines.iter().any(|line| !line.fixed[*at].is_empty());
        let fixed: Vec<usize> = (0..self.fixed.len()).filter(is_filled).collect();
        let heads = fixed.iter().map(|at| self.fixed[*at].0.to_owned());
        let own = used.iter().map(|at| self.columns[*at].name.clone());
        let row = |line: &Line| {
            let first = fixed.iter().map(|at| line.fixed[*at].clone());
            let rest = used
                .iter()
                .map(|at| line.cells.get(at).cloned().unwrap_or_default());
            Row {
                number: line.number,
                cells: first.chain(rest).collect(),
            }
        };
        let mut table = Table {
            source: self.source.to_owned(),
            sheet: None,
            header: heads.chain(own).collect(),
            rows: lines.iter().map(row).collect(),
            preset: None,
            is_matrix: self.is_matrix,
            part: None,
            zones: Default::default(),
        };
        table.rows.sort_by_key(|row| row.number);
        let columns = self.mapping(&table, &fixed, &used);
        table.preset = Some(TableMapping {
            target: self.target,
            columns,
            ..TableMapping::default()
        });
        Some(table)
    }

    fn mapping(&self, table: &Table, fixed: &[usize], used: &[usize]) -> Vec<ColumnMapping> {
        let mut columns = guess::columns(table, self.target);
        for (at, column) in fixed.iter().enumerate() {
            let field = self.fixed[*column].1;
            columns[at].fills = Fills::Field { field };
        }
        let taken: Vec<Field> = self.fixed.iter().map(|(_, field)| *field).collect();
        for (at, column) in used.iter().enumerate() {
            let (place, column) = (fixed.len() + at, &self.columns[*column]);
            columns[place].fills = self.fills(table, place, column, &columns, &taken);
        }
        columns
    }

    /// What a column fills: the field whose code is its name, the field that its name suggests if every value fits, a
    /// sector if it holds types, else a column of the initiative's own.
    fn fills(
        &self,
        table: &Table,
        at: usize,
        column: &Column,
        guessed: &[ColumnMapping],
        taken: &[Field],
    ) -> Fills {
        let own = || own_of(table, at, column);
        if column.name.ends_with(OWN_MARK) || column.name == IMAGE {
            return own();
        }
        let fits = |field: Field| {
            !taken.contains(&field)
                && field.at_organization().is_none()
                && self.target.fields().contains(&field)
                && table.values(at).all(|text| reads(field, self.target, text))
        };
        if self.is_ours && self.target == Target::Relationships && column.name == KIND {
            return Fills::Field { field: Field::Kind };
        }
        let exact = plain(&column.name).replace(' ', "_").parse::<Field>().ok();
        if let Some(field) = exact.filter(|field| fits(*field)) {
            return Fills::Field { field };
        }
        if self.is_ours {
            return own();
        }
        let is_guessed = |field: Field| {
            let fills = Fills::Field { field };
            guessed.iter().any(|column| column.fills == fills)
        };
        match guessed[at].fills {
            Fills::Field { field } if fits(field) && !is_weight_of_one(table, at, column) => {
                Fills::Field { field }
            }
            _ if self.target == Target::Organizations
                && holds_types(table, at, column)
                && !is_guessed(Field::Sector) =>
            {
                Fills::Field {
                    field: Field::Sector,
                }
            }
            _ => own(),
        }
    }
}

/// Tells whether a text can stand in a field.
pub(super) fn reads(field: Field, target: Target, text: &str) -> bool {
    cells::read(field, target, text, Writing::default()).is_ok()
}

/// Weights of one for every tie are what programs write when there are none; they tell no intensity.
fn is_weight_of_one(table: &Table, at: usize, column: &Column) -> bool {
    let is_one = |text: &str| text.parse::<f64>().is_ok_and(|number| number == 1.0);
    plain(&column.name) == "weight" && table.values(at).all(is_one)
}

/// Tells a column of types that stands for the sectors of organizations.
fn holds_types(table: &Table, at: usize, column: &Column) -> bool {
    let words: std::collections::HashSet<String> = table.values(at).map(plain).collect();
    let is_type = is_among(
        "type|element type|node type|entity type|tipo",
        &plain(&column.name),
    );
    let is_word = |word: &String| word.chars().any(char::is_alphabetic);
    is_type && words.len() <= SECTORS && words.iter().all(is_word)
}

/// A column of the initiative's own, of the kind that the file says if every value is one.
fn own_of(table: &Table, at: usize, column: &Column) -> Fills {
    let name = column.name.trim_end_matches(OWN_MARK).to_owned();
    let fits = table.values(at).all(|text| column.kind.can_hold(text));
    let kind = if fits { column.kind } else { OwnKind::Text };
    Fills::Attribute { name, kind }
}
