//! Making everything that names one record name another, whichever module it belongs to.
//!
//! A record whose identity follows from what it names moves to the identity that its new names give. Where a record
//! stands there already, both become one: [`together`] says what of each stays.

use std::collections::{HashMap, HashSet};

use rusqlite::types::Value;

use super::naming;
use super::record::{identity_in, stored};
use super::undo::default_of;
use super::{Table, Tx};
use crate::error::Result;
use crate::values::Id;

impl Tx<'_> {
    /// Makes everything that names `from` name `to`, in the trash too. Where two records become one, the one that named
    /// `to` keeps what it holds, unless the other is `preferred`.
    ///
    /// # Errors
    /// SQLite's.
    pub fn repoint(&mut self, from: Id, to: Id, preferred: &[Id]) -> Result<()> {
        let mut moves = HashMap::from([(from, to)]);
        while !moves.is_empty() {
            let mut moved = HashMap::new();
            for table in self.tables {
                for id in naming::naming_any(self.db, table, &moves)? {
                    let new = self.repoint_one(table, id, &moves, preferred)?;
                    moved.extend(new.map(|new| (id, new)));
                }
            }
            moves = moved;
        }
        Ok(())
    }

    /// Changes what one record names; answers its new identity if that follows from its names.
    fn repoint_one(
        &mut self,
        table: &Table,
        id: Id,
        moves: &HashMap<Id, Id>,
        preferred: &[Id],
    ) -> Result<Option<Id>> {
        let Some((in_trash, before)) = stored(self.db, table, id)? else {
            return Ok(None);
        };
        let cells = renamed(table, &before, moves);
        let follows = table.identity_of(&before) == Some(id);
        let new = table
            .identity_of(&cells)
            .filter(|new| follows && *new != id);
        match new {
            // What is in the trash stays there as it was where, brought back, it would be or name one record twice.
            Some(_) if in_trash => Ok(None),
            None if in_trash && names_one_twice(table, &before, &cells) => Ok(None),
            Some(new) => {
                self.move_to(table, id, new, &cells, preferred.contains(&id))?;
                Ok(Some(new))
            }
            None => {
                self.update(table, id, false, &before, &cells)?;
                Ok(None)
            }
        }
    }

    /// Puts a record under another identity; one that stands there already is joined with it.
    fn move_to(
        &mut self,
        table: &Table,
        id: Id,
        new: Id,
        cells: &[Value],
        preferred: bool,
    ) -> Result<()> {
        self.write_cell(table.name, id, "deleted", Value::Integer(1))?;
        self.touched.push((table.name.to_owned(), id));
        match stored(self.db, table, new)? {
            None => self.insert(table, new, cells, &self.defaults(table)?),
            Some((true, stored)) => self.update(table, new, true, &stored, cells),
            Some((false, stored)) => {
                let both = together(table, &stored, cells, preferred);
                self.update(table, new, false, &stored, &both)
            }
        }
    }

    fn defaults(&self, table: &Table) -> Result<Vec<Value>> {
        let columns = table.columns.iter();
        columns
            .map(|column| default_of(self.db, table.name, column))
            .collect()
    }
}

/// The cells with every reference to a moved record changed.
pub(super) fn renamed(table: &Table, cells: &[Value], moves: &HashMap<Id, Id>) -> Vec<Value> {
    let references: Vec<&str> = table.references().collect();
    let columns = table.columns.iter().zip(cells);
    columns
        .map(|(column, cell)| {
            let named = identity_in(cell).filter(|_| references.contains(column));
            match named.and_then(|id| moves.get(&id)) {
                Some(to) => Value::Blob(to.as_bytes().to_vec()),
                None => cell.clone(),
            }
        })
        .collect()
}

/// Tells whether two references that named two records would name one.
fn names_one_twice(table: &Table, before: &[Value], after: &[Value]) -> bool {
    let named = |cells: &[Value]| -> HashSet<Id> {
        let columns = table.columns.iter().zip(cells);
        let references = columns.filter(|(column, _)| column.ends_with("_id"));
        references
            .filter_map(|(_, cell)| identity_in(cell))
            .collect()
    };
    named(after).len() < named(before).len()
}

/// What two records of one identity hold together: the words of both, and else what the first holds, or the second where
/// the first holds nothing or the second is `preferred`.
pub(super) fn together(
    table: &Table,
    first: &[Value],
    second: &[Value],
    preferred: bool,
) -> Vec<Value> {
    let columns = table.columns.iter().zip(first.iter().zip(second));
    columns
        .map(|(column, (one, other))| match (one, other) {
            (Value::Text(one), Value::Text(other)) if table.text.contains(column) => {
                Value::Text(joined(one, other))
            }
            (one, Value::Null) => one.clone(),
            (Value::Null, other) => other.clone(),
            (one, other) => if preferred { other } else { one }.clone(),
        })
        .collect()
}

/// Two texts one below the other; one of them where it says all that the other says.
pub fn joined(one: &str, other: &str) -> String {
    if one.contains(other.trim()) {
        one.to_owned()
    } else if other.contains(one.trim()) {
        other.to_owned()
    } else {
        format!("{one}\n\n{other}")
    }
}
