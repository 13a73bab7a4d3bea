//! History: who changed what, when, from what to what, and going back to any of it.

use std::collections::HashMap;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::record::{identity_in, stored};
use super::undo::default_of;
use super::{Label, LabelVerb, Table, Tx};
use crate::error::{Code, Error, Refusal, Result};
use crate::values::Id;

/// One user action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "HistoryAction")]
pub struct Action {
    /// The action's identity.
    pub id: Id,
    /// When, in milliseconds since 1970 UTC.
    pub at_ms: f64,
    /// Who, by the name in the settings.
    pub author: String,
    /// `start`, `do`, `undo` or `redo`.
    pub kind: String,
    /// What it is called.
    pub label: Label,
}

/// One changed cell of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(rename = "HistoryChange")]
pub struct Change {
    /// The action it belongs to.
    pub action: Action,
    /// The column.
    pub field: String,
    /// What it was.
    pub from: serde_json::Value,
    /// What it became.
    pub to: serde_json::Value,
    /// What a person calls the record that `from` names, when it names one.
    pub from_name: Option<String>,
    /// What a person calls the record that `to` names, when it names one.
    pub to_name: Option<String>,
}

/// The newest `limit` user actions after skipping `skip`.
///
/// # Errors
/// SQLite's.
pub fn recent(db: &Connection, skip: u32, limit: u32) -> Result<Vec<Action>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {ACTION_COLUMNS} FROM txn t CROSS JOIN row_key tk ON tk.id = t.id
         CROSS JOIN change c ON c.row = tk.row JOIN word col ON col.word = c.col AND col.text = 'label'
         JOIN word who ON who.word = c.author
         ORDER BY c.hlc DESC LIMIT ?1 OFFSET ?2"
    ))?;
    let actions = statement.query_map([limit, skip], action)?;
    Ok(actions.collect::<rusqlite::Result<_>>()?)
}

const ACTION_COLUMNS: &str = "t.id, c.wall_ms, who.text, t.kind, t.label";

fn action(row: &rusqlite::Row<'_>) -> rusqlite::Result<Action> {
    let label: String = row.get(4)?;
    Ok(Action {
        id: row.get(0)?,
        at_ms: row.get::<_, i64>(1)? as f64,
        author: row.get(2)?,
        kind: row.get(3)?,
        label: serde_json::from_str(&label).unwrap_or_default(),
    })
}

/// Every change of one record, newest first. `tables` serve to name the records it refers to.
///
/// # Errors
/// SQLite's.
pub fn of_record(db: &Connection, tables: &[Table], id: Id) -> Result<Vec<Change>> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {ACTION_COLUMNS}, tbl.text, col.text, c.val, c.dev, c.seq
         FROM change c JOIN row_key k ON k.row = c.row
         JOIN word tbl ON tbl.word = c.tbl JOIN word col ON col.word = c.col JOIN word who ON who.word = c.author
         JOIN change l ON l.dev = c.dev AND l.txn = c.txn AND l.tbl = (SELECT word FROM word WHERE text = 'txn')
              AND l.col = (SELECT word FROM word WHERE text = 'label')
              AND l.seq = (SELECT MAX(m.seq) FROM change m WHERE m.dev = c.dev AND m.txn = c.txn AND m.seq >= c.seq)
         JOIN row_key tk ON tk.row = l.row JOIN txn t ON t.id = tk.id
         WHERE k.id = ?1 ORDER BY c.hlc DESC"
    ))?;
    let mut rows = statement.query([id])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let (table, field): (String, String) = (row.get(5)?, row.get(6)?);
        let from = match value_seen(db, row.get(8)?, row.get(9)?)? {
            Some(value) => value,
            None => default_of(db, &table, &field)?,
        };
        let to: Value = row.get(7)?;
        changes.push(Change {
            action: action(row)?,
            from_name: name_of(db, tables, &from)?,
            to_name: name_of(db, tables, &to)?,
            from: json_of(&from),
            to: json_of(&to),
            field,
        });
    }
    Ok(changes)
}

/// The value that a change replaced.
fn value_seen(db: &Connection, dev: i64, seq: i64) -> Result<Option<Value>> {
    let mut statement = db.prepare_cached(
        "SELECT c.val FROM change_parent p JOIN change c ON c.dev = p.parent_dev AND c.seq = p.parent_seq
         WHERE p.dev = ?1 AND p.seq = ?2 ORDER BY c.hlc DESC LIMIT 1",
    )?;
    Ok(statement
        .query_row(params![dev, seq], |row| row.get(0))
        .optional()?)
}

impl Tx<'_> {
    /// Brings a record back from the trash.
    ///
    /// # Errors
    /// Refused when it is not in the trash.
    pub fn restore(&mut self, table: &Table, id: Id) -> Result<Label> {
        match stored(self.db, table, id)? {
            Some((true, _)) => {}
            _ => return Err(Refusal::whole(Code::NotInTrash).into()),
        }
        self.write_cell(table.name, id, "deleted", Value::Integer(0))?;
        self.touched.push((table.name.to_owned(), id));
        self.restored(table, id)
    }

    /// Puts a record back to what it was right after `action`.
    ///
    /// # Errors
    /// [`Error::Missing`] when there is no such record or action.
    pub fn restore_to(&mut self, table: &Table, id: Id, action: Id) -> Result<Label> {
        let missing = || Error::Missing {
            table: table.name.to_owned(),
            id,
        };
        stored(self.db, table, id)?.ok_or_else(missing)?;
        let then = values_at(self.db, id, end_of(self.db, action)?)?;
        for column in table.columns.iter().copied().chain(["deleted"]) {
            let value = match then.get(column) {
                Some(value) => value.clone(),
                None => default_of(self.db, table.name, column)?,
            };
            let sql = format!("SELECT \"{column}\" FROM \"{}\" WHERE id = ?1", table.name);
            let now: Value = self.db.query_row(&sql, [id], |row| row.get(0))?;
            if now != value {
                self.write_cell(table.name, id, column, value)?;
                self.touched.push((table.name.to_owned(), id));
            }
        }
        self.restored(table, id)
    }

    fn restored(&self, table: &Table, id: Id) -> Result<Label> {
        let name = title_of(self.db, table, id)?.unwrap_or_default();
        Ok(Label::of(LabelVerb::Restore, table.name, name))
    }
}

/// The stamp of the last change of a user action.
///
/// # Errors
/// [`Error::Missing`] when there is no such action.
pub fn end_of(db: &Connection, action: Id) -> Result<i64> {
    let last: Option<i64> = db.query_row(
        "SELECT MAX(c.hlc) FROM change c JOIN row_key k ON k.row = c.row WHERE k.id = ?1",
        [action],
        |row| row.get(0),
    )?;
    last.ok_or_else(|| Error::Missing {
        table: "txn".to_owned(),
        id: action,
    })
}

/// The newest value of each cell of a record that was written no later than `hlc`.
fn values_at(db: &Connection, id: Id, hlc: i64) -> Result<HashMap<String, Value>> {
    let mut statement = db.prepare_cached(
        "SELECT w.text, c.val FROM change c JOIN row_key k ON k.row = c.row JOIN word w ON w.word = c.col
         WHERE k.id = ?1 AND c.hlc <= ?2 ORDER BY c.hlc",
    )?;
    let rows = statement.query_map(params![id, hlc], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What a person calls a record of `table`, in the trash or not.
pub fn title_of(db: &Connection, table: &Table, id: Id) -> Result<Option<String>> {
    if table.title.is_empty() {
        return Ok(None);
    }
    let sql = format!(
        "SELECT \"{}\" FROM \"{}\" WHERE id = ?1",
        table.title, table.name
    );
    Ok(db
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get::<_, rusqlite::types::Value>(0))
        .optional()?
        .map(|value| match value {
            Value::Text(text) => text,
            Value::Integer(number) => number.to_string(),
            _ => String::new(),
        }))
}

/// What a person calls the record that a cell names, in the trash or not.
pub(super) fn name_of(db: &Connection, tables: &[Table], value: &Value) -> Result<Option<String>> {
    let Some(id) = identity_in(value) else {
        return Ok(None);
    };
    for table in tables {
        if let Some(title) = title_of(db, table, id)? {
            return Ok(Some(title));
        }
    }
    Ok(None)
}

/// A cell as JSON: an identity as its text.
pub(super) fn json_of(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Integer(number) => (*number).into(),
        Value::Real(number) => (*number).into(),
        Value::Text(text) => text.clone().into(),
        Value::Blob(_) => identity_in(value).map(|id| id.to_string()).into(),
    }
}
