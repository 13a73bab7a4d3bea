//! Undo and redo: which action is next, and the inverse appended as a new action.
//!
//! Nothing is kept in memory: both are read from the log, so they survive closing the file.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use super::log::action_id;
use super::{Kind, Label, Log, Moment, Outcome, Table, Tx, commit};
use crate::error::{Code, Refusal, Result};
use crate::values::Id;

/// Which way to go along one's own actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Take back the newest action that still stands.
    Undo,
    /// Take back the newest undo.
    Redo,
}

/// The action that undo or redo would take back, if there is one.
///
/// # Errors
/// SQLite's.
pub fn next(db: &Connection, log: &Log, direction: Direction) -> Result<Option<Label>> {
    Ok(target(db, log.dev(), direction)?.map(|step| step.label))
}

/// Takes back this device's newest action (or newest undo) as a new action.
///
/// # Errors
/// Refused when there is none.
pub fn run(
    db: &mut Connection,
    log: &mut Log,
    tables: &'static [Table],
    moment: &Moment,
    direction: Direction,
) -> Result<Outcome> {
    let dev = log.dev();
    let (kind, nothing) = match direction {
        Direction::Undo => (Kind::Undo, Code::NothingToUndo),
        Direction::Redo => (Kind::Redo, Code::NothingToRedo),
    };
    let step = target(db, dev, direction)?.ok_or_else(|| Refusal::whole(nothing))?;
    commit(db, log, tables, (moment, kind), |tx| {
        tx.invert(dev, step.first)?;
        Ok((step.label, Some(step.id)))
    })
}

/// One user action of a device, found by walking its changes backwards.
struct Step {
    first: i64,
    id: Id,
    kind: String,
    label: Label,
    undoes: Option<Id>,
}

/// Walks back over pairs of actions and their undoing to the one that stands.
fn target(db: &Connection, dev: i64, direction: Direction) -> Result<Option<Step>> {
    let mut at = step_before(db, dev, i64::MAX)?;
    while let Some(step) = at {
        match (direction, step.kind.as_str()) {
            (_, "start") | (Direction::Redo, "do") => return Ok(None),
            (Direction::Undo, "do" | "redo") | (Direction::Redo, "undo") => return Ok(Some(step)),
            _ => at = step_before(db, dev, first_of(db, step.undoes)?)?,
        }
    }
    Ok(None)
}

/// The newest action of `dev` that ended before `seq`. The label is the last change of every action.
fn step_before(db: &Connection, dev: i64, seq: i64) -> Result<Option<Step>> {
    let mut statement = db.prepare_cached(
        "SELECT c.txn, t.id, t.kind, t.label, t.undoes
         FROM change c JOIN row_key k ON k.row = c.row JOIN txn t ON t.id = k.id
         WHERE c.dev = ?1 AND c.seq < ?2 ORDER BY c.seq DESC LIMIT 1",
    )?;
    let step = statement
        .query_row(params![dev, seq], |row| {
            let label: String = row.get(3)?;
            Ok(Step {
                first: row.get(0)?,
                id: row.get(1)?,
                kind: row.get(2)?,
                label: serde_json::from_str(&label).unwrap_or_default(),
                undoes: row.get(4)?,
            })
        })
        .optional()?;
    Ok(step)
}

fn first_of(db: &Connection, txn: Option<Id>) -> Result<i64> {
    let sql = "SELECT MIN(c.txn) FROM change c JOIN row_key k ON k.row = c.row WHERE k.id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([txn], |row| row.get(0))?)
}

/// A cell that an action wrote: its first and last change in that action.
struct Written {
    table: String,
    id: Id,
    column: String,
    first: i64,
    last: i64,
}

impl Tx<'_> {
    /// Puts back every cell that the action wrote, unless somebody changed it since.
    fn invert(&mut self, dev: i64, txn: i64) -> Result<()> {
        let written = written_by(self.db, dev, txn)?;
        let created: Vec<Id> = written
            .iter()
            .filter(|cell| cell.column == "deleted")
            .map(|cell| Ok((cell.id, value_before(self.db, dev, cell)?)))
            .filter_map(|found: Result<_>| match found {
                Ok((id, None)) => Some(Ok(id)),
                Ok(_) => None,
                Err(error) => Some(Err(error)),
            })
            .collect::<Result<_>>()?;
        for cell in &written {
            let is_creation = created.contains(&cell.id);
            if is_creation && cell.column != "deleted" {
                continue;
            }
            if !still_stands(self.db, dev, cell)? {
                self.left_alone += 1;
                continue;
            }
            let value = match value_before(self.db, dev, cell)? {
                Some(value) => value,
                None if is_creation => Value::Integer(1),
                None => default_of(self.db, &cell.table, &cell.column)?,
            };
            self.write_cell(&cell.table, cell.id, &cell.column, value)?;
            self.touched.push((cell.table.clone(), cell.id));
        }
        Ok(())
    }
}

fn written_by(db: &Connection, dev: i64, txn: i64) -> Result<Vec<Written>> {
    let mut statement = db.prepare_cached(
        "SELECT t.text, k.id, w.text, MIN(c.seq), MAX(c.seq)
         FROM change c JOIN word t ON t.word = c.tbl JOIN word w ON w.word = c.col JOIN row_key k ON k.row = c.row
         WHERE c.dev = ?1 AND c.txn = ?2 AND c.seq >= ?2 AND t.text <> 'txn'
         GROUP BY c.row, c.tbl, c.col ORDER BY MIN(c.seq)",
    )?;
    let written = statement.query_map(params![dev, txn], |row| {
        Ok(Written {
            table: row.get(0)?,
            id: row.get(1)?,
            column: row.get(2)?,
            first: row.get(3)?,
            last: row.get(4)?,
        })
    })?;
    Ok(written.collect::<rusqlite::Result<_>>()?)
}

/// The value the cell showed before the action; none when it had never been written.
fn value_before(db: &Connection, dev: i64, cell: &Written) -> Result<Option<Value>> {
    let mut statement = db.prepare_cached(
        "SELECT c.val FROM change_parent p JOIN change c ON c.dev = p.parent_dev AND c.seq = p.parent_seq
         JOIN device d ON d.dev = c.dev
         WHERE p.dev = ?1 AND p.seq = ?2 ORDER BY c.hlc DESC, d.id DESC LIMIT 1",
    )?;
    Ok(statement
        .query_row(params![dev, cell.first], |row| row.get(0))
        .optional()?)
}

/// Tells whether a cell still shows what the action wrote: nobody changed it since, or only to take it back again.
fn still_stands(db: &Connection, dev: i64, cell: &Written) -> Result<bool> {
    let mut statement = db.prepare_cached(
        "SELECT h.dev, h.seq FROM cell h JOIN change c ON h.row = c.row AND h.tbl = c.tbl AND h.col = c.col
         WHERE c.dev = ?1 AND c.seq = ?2",
    )?;
    let heads = statement.query_map(params![dev, cell.last], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    match heads.collect::<rusqlite::Result<Vec<Place>>>()?[..] {
        [head] => Ok(shown_by(db, Some(head))? == shown_by(db, Some((dev, cell.last)))?),
        _ => Ok(false),
    }
}

/// Where a change stands in the log: its device and its number there.
type Place = (i64, i64);

/// The change whose value a change shows: for an undo or a redo, which only shows an earlier value again, the one that
/// wrote that value; none where that was the empty cell.
fn shown_by(db: &Connection, change: Option<Place>) -> Result<Option<Place>> {
    let mut shown = change;
    while let Some(place) = shown {
        let Some(undone) = undone_by(db, place)? else {
            break;
        };
        let mut statement = db.prepare_cached(
            "SELECT parent_dev, parent_seq FROM change_parent WHERE dev = ?1 AND seq = ?2",
        )?;
        let before =
            statement.query_map([undone.0, undone.1], |row| Ok((row.get(0)?, row.get(1)?)))?;
        match before.collect::<rusqlite::Result<Vec<Place>>>()?[..] {
            [] => shown = None,
            [only] => shown = Some(only),
            _ => break,
        }
    }
    Ok(shown)
}

/// The first change of the same cell in the action that this change's action takes back, if it takes one back.
fn undone_by(db: &Connection, change: Place) -> Result<Option<Place>> {
    let mut statement = db.prepare_cached(
        "SELECT d.id, c.txn, c.row, c.tbl, c.col FROM change c JOIN device d ON d.dev = c.dev
         WHERE c.dev = ?1 AND c.seq = ?2",
    )?;
    let (device, txn, row, tbl, col): (Id, i64, i64, i64, i64) =
        statement.query_row([change.0, change.1], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ))
        })?;
    let mut statement = db.prepare_cached(
        "SELECT first.dev, MIN(first.seq) FROM txn t JOIN row_key k ON k.id = t.undoes
         JOIN change sealed ON sealed.row = k.row
         JOIN change first ON first.dev = sealed.dev AND first.txn = sealed.txn
              AND first.row = ?2 AND first.tbl = ?3 AND first.col = ?4
         WHERE t.id = ?1 GROUP BY first.dev",
    )?;
    let id = action_id(device, txn);
    Ok(statement
        .query_row(params![id, row, tbl, col], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?)
}

/// The value a column has when nothing was ever written to it.
pub(super) fn default_of(db: &Connection, table: &str, column: &str) -> Result<Value> {
    let sql = "SELECT dflt_value FROM pragma_table_info(?1) WHERE name = ?2";
    let literal: Option<Option<String>> = db
        .prepare_cached(sql)?
        .query_row([table, column], |row| row.get(0))
        .optional()?;
    match literal.flatten() {
        Some(literal) => Ok(db.query_row(&format!("SELECT {literal}"), [], |row| row.get(0))?),
        None => Ok(Value::Null),
    }
}
