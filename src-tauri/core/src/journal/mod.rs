//! One mechanism for saving, undo, history and, later, merge: an append-only log of changed cells.
//!
//! The plain tables are the log's current state. Nothing here knows a domain module; a table is known by
//! its [`Table`], handed in by the surface.

pub mod check;
pub mod history;
mod label;
mod log;
pub mod naming;
pub mod record;
pub mod records;
mod repoint;
pub mod trash;
pub mod undo;

use rusqlite::types::Value;
use rusqlite::{Connection, TransactionBehavior};
use serde_json::Map;

pub use label::{Label, LabelVerb};
pub use log::Log;
pub use record::{Record, Table};
pub use repoint::joined;

use crate::error::{Code, Error, Refusal, Result};
use crate::values::Id;

/// Some of a record's fields, by name, with their new values.
pub type Patch = Map<String, serde_json::Value>;

/// When an edit is made, and by whom. Arrives with the edit; nothing inside reads a clock.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// Milliseconds since 1970 UTC.
    pub wall_ms: i64,
    /// The name the person gave in the settings.
    pub author: String,
}

/// What a user action did to the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// What it is called in the undo bar and the history.
    pub label: Label,
    /// The records it touched, in order, by table.
    pub touched: Vec<(String, Id)>,
    /// How many cells an undo left alone because somebody changed them since.
    pub left_alone: u32,
}

/// What kind of user action a transaction is; decides what undo and redo reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The first content of a file; undo stops here.
    Start,
    /// An ordinary action.
    Do,
    /// Takes back an action.
    Undo,
    /// Takes back an undo.
    Redo,
}

impl Kind {
    const fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }
}

/// One user action under way: every write of every module goes through it.
pub struct Tx<'a> {
    db: &'a Connection,
    tables: &'static [Table],
    log: &'a mut Log,
    touched: Vec<(String, Id)>,
    left_alone: u32,
}

/// Runs one user action as one SQLite transaction: everything it puts is kept together, or nothing is.
///
/// # Errors
/// Whatever `act` refuses, or SQLite; the file is then as before.
pub fn commit(
    db: &mut Connection,
    log: &mut Log,
    tables: &'static [Table],
    (moment, kind): (&Moment, Kind),
    act: impl FnOnce(&mut Tx<'_>) -> Result<(Label, Option<Id>)>,
) -> Result<Outcome> {
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let before = log.clone();
    let outcome = {
        let mut tx = Tx {
            db: &transaction,
            tables,
            log,
            touched: Vec::new(),
            left_alone: 0,
        };
        tx.log.begin(&transaction, moment)?;
        act(&mut tx).and_then(|(label, undoes)| tx.seal(kind, label, undoes))
    };
    let outcome = outcome.and_then(|outcome| {
        transaction.commit()?;
        Ok(outcome)
    });
    if outcome.is_err() {
        *log = before;
    }
    outcome
}

impl Tx<'_> {
    /// The file as this action has left it so far.
    pub const fn db(&self) -> &Connection {
        self.db
    }

    /// Stores a record: inserts it, brings it back from the trash, or logs just the cells that differ. An empty position
    /// puts a new record last and leaves a known one where it is.
    ///
    /// # Errors
    /// The record's own rules, or a missing identity.
    pub fn put<R: Record>(&mut self, record: &R) -> Result<()> {
        if record.id().is_nil() {
            return Err(Refusal::of(Code::BadIdentity, "id").into());
        }
        record.check(self.db)?;
        let table = R::TABLE;
        let mut cells = record.cells()?;
        let stored = record::stored(self.db, &table, record.id())?;
        self.place(
            &table,
            stored.as_ref().map(|(_, before)| &**before),
            &mut cells,
        )?;
        match stored {
            None => self.insert(&table, record.id(), &cells, &R::default().cells()?),
            Some((was_deleted, before)) => {
                self.update(&table, record.id(), was_deleted, &before, &cells)
            }
        }
    }

    /// Changes some fields of a stored record and returns it as it is now.
    ///
    /// # Errors
    /// [`Error::Missing`], an unknown field, a value of the wrong type, or the record's own rules.
    pub fn set<R: Record>(&mut self, id: Id, set: &Patch) -> Result<R> {
        let record = self.patched(id, set)?;
        self.put(&record)?;
        Ok(record)
    }

    /// A stored record as it would be with some fields changed.
    ///
    /// # Errors
    /// [`Error::Missing`], an unknown field or a value of the wrong type.
    pub fn patched<R: Record>(&self, id: Id, set: &Patch) -> Result<R> {
        let record: R = record::must_find(self.db, id)?;
        let mut json = serde_json::to_value(&record)?;
        if let Some(fields) = json.as_object_mut() {
            for (field, value) in set {
                if field == "id" || !fields.contains_key(field) {
                    return Err(Refusal::of(Code::UnknownField, field).into());
                }
                fields.insert(field.clone(), value.clone());
            }
        }
        R::deserialize(&json).map_err(|_| wrong_type::<R>(&record, set))
    }

    /// Puts a record into the trash.
    ///
    /// # Errors
    /// [`Error::Missing`] when it is not there or in the trash already.
    pub fn remove<R: Record>(&mut self, id: Id) -> Result<R> {
        let record: R = record::must_find(self.db, id)?;
        self.write_cell(R::TABLE.name, id, "deleted", Value::Integer(1))?;
        self.touched.push((R::TABLE.name.to_owned(), id));
        Ok(record)
    }

    fn place(&self, table: &Table, before: Option<&[Value]>, cells: &mut [Value]) -> Result<()> {
        let at = table
            .columns
            .iter()
            .position(|column| *column == "position");
        let Some(at) = at.filter(|at| cells[*at] == Value::Text(String::new())) else {
            return Ok(());
        };
        cells[at] = match before {
            Some(before) => before[at].clone(),
            None => {
                let sql = format!("SELECT MAX(position) FROM \"{}\"", table.name);
                let last: Option<String> = self
                    .db
                    .prepare_cached(&sql)?
                    .query_row([], |row| row.get(0))?;
                Value::Text(records::position_between(last.as_deref(), None))
            }
        };
        Ok(())
    }

    /// Writes a record that was not there before; of its cells the log takes those that are not as in `defaults`.
    fn insert(&mut self, table: &Table, id: Id, cells: &[Value], defaults: &[Value]) -> Result<()> {
        let columns = record::select_list(table, "");
        let marks = vec!["?"; table.columns.len() + 1].join(", ");
        let sql = format!(
            "INSERT INTO \"{}\" ({columns}) VALUES ({marks})",
            table.name
        );
        let key = Value::Blob(id.as_bytes().to_vec());
        let values = std::iter::once(&key).chain(cells);
        self.db
            .prepare_cached(&sql)?
            .execute(rusqlite::params_from_iter(values))?;
        self.log
            .append_first(self.db, table.name, id, "deleted", &Value::Integer(0))?;
        for ((column, cell), default) in table.columns.iter().zip(cells).zip(defaults) {
            if cell != default {
                self.log
                    .append_first(self.db, table.name, id, column, cell)?;
            }
        }
        self.touched.push((table.name.to_owned(), id));
        Ok(())
    }

    fn update(
        &mut self,
        table: &Table,
        id: Id,
        was_deleted: bool,
        before: &[Value],
        cells: &[Value],
    ) -> Result<()> {
        let mut changed = was_deleted;
        if was_deleted {
            self.write_cell(table.name, id, "deleted", Value::Integer(0))?;
        }
        for ((column, cell), stored) in table.columns.iter().zip(cells).zip(before) {
            if cell != stored {
                self.write_cell(table.name, id, column, cell.clone())?;
                changed = true;
            }
        }
        if changed {
            self.touched.push((table.name.to_owned(), id));
        }
        Ok(())
    }

    fn write_cell(&mut self, table: &str, id: Id, column: &str, value: Value) -> Result<()> {
        let sql = format!("UPDATE \"{table}\" SET \"{column}\" = ?2 WHERE id = ?1");
        self.db
            .prepare_cached(&sql)?
            .execute(rusqlite::params![id, value])?;
        self.log.append(self.db, table, id, column, &value)
    }

    /// Closes the action: writes its name and the chain's head. An action that changed nothing leaves no trace.
    fn seal(mut self, kind: Kind, label: Label, undoes: Option<Id>) -> Result<Outcome> {
        if !self.touched.is_empty() {
            self.log
                .seal(self.db, kind, &serde_json::to_string(&label)?, undoes)?;
        }
        let mut seen = std::collections::HashSet::new();
        self.touched.retain(|row| seen.insert(row.clone()));
        Ok(Outcome {
            label,
            touched: self.touched,
            left_alone: self.left_alone,
        })
    }
}

/// Names the first field whose new value does not fit by trying each alone.
fn wrong_type<R: Record>(record: &R, set: &Patch) -> Error {
    for (field, value) in set {
        let mut json = serde_json::to_value(record).unwrap_or_default();
        json[field] = value.clone();
        if serde_json::from_value::<R>(json).is_err() {
            let shown = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            return Refusal::of(Code::WrongType, field)
                .with("value", shown)
                .into();
        }
    }
    Error::Broken("a set of fields fits one by one but not together".to_owned())
}
