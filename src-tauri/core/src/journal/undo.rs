//! Undo and redo: which action is next, and the inverse appended as a new action.
//!
//! Nothing is kept in memory: both are read from the log, so they survive closing the file. A text that saves itself
//! while it is being written leaves many actions; undo takes those back together that were written at one go.

use std::collections::HashSet;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};

use super::log::action_id;
use super::{Kind, Label, LabelVerb, Log, Moment, Outcome, Table, Tx, commit};
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

/// Whoever pauses longer than this has begun to write anew.
const PAUSE_MS: i64 = 10_000;

/// No more than this of somebody's writing goes with one undo.
const SPAN_MS: i64 = 60_000;

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
    let begin = begin_of(db, dev, &step)?;
    commit(db, log, tables, (moment, kind), |tx| {
        tx.invert(dev, begin.0, step.first)?;
        Ok((step.label, Some(begin.1)))
    })
}

/// One user action of a device, found by walking its changes backwards.
struct Step {
    first: i64,
    id: Id,
    kind: String,
    label: Label,
    undoes: Option<Id>,
    wall_ms: i64,
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

/// Where the writing at one go began that an action belongs to, by its first change and its identity: for all but the
/// saving of a text under way that is the action itself.
fn begin_of(db: &Connection, dev: i64, step: &Step) -> Result<(i64, Id)> {
    let mut begin = (step.first, step.id, step.wall_ms);
    let is_saving = |other: &Step| {
        other.kind == "do" && other.label == step.label && step.label.verb == LabelVerb::Note
    };
    if is_saving(step) {
        let cell = cells_of(db, dev, step.first)?;
        while let Some(before) = step_before(db, dev, begin.0)? {
            let at_one_go = (0..=PAUSE_MS).contains(&(begin.2 - before.wall_ms))
                && step.wall_ms - before.wall_ms <= SPAN_MS;
            if !at_one_go || !is_saving(&before) || cells_of(db, dev, before.first)? != cell {
                break;
            }
            begin = (before.first, before.id, before.wall_ms);
        }
    }
    Ok((begin.0, begin.1))
}

/// The newest action of `dev` that ended before `seq`. The label is the last change of every action.
fn step_before(db: &Connection, dev: i64, seq: i64) -> Result<Option<Step>> {
    let mut statement = db.prepare_cached(
        "SELECT c.txn, t.id, t.kind, t.label, t.undoes, c.wall_ms
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
                wall_ms: row.get(5)?,
            })
        })
        .optional()?;
    Ok(step)
}

fn first_of(db: &Connection, txn: Option<Id>) -> Result<i64> {
    let sql = "SELECT MIN(c.txn) FROM change c JOIN row_key k ON k.row = c.row WHERE k.id = ?1";
    Ok(db.prepare_cached(sql)?.query_row([txn], |row| row.get(0))?)
}

/// A cell that one action or several in a row wrote: its first and last change there.
struct Written {
    table: String,
    id: Id,
    column: String,
    first: i64,
    last: i64,
}

impl Tx<'_> {
    /// Puts back every cell that the actions from one to another wrote, unless somebody changed it since.
    fn invert(&mut self, dev: i64, from: i64, until: i64) -> Result<()> {
        let written = written_by(self.db, dev, from, until)?;
        let created: HashSet<Id> = written
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

/// The cells that an action wrote, by the numbers of table, row and column.
fn cells_of(db: &Connection, dev: i64, txn: i64) -> Result<Vec<(i64, i64, i64)>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT c.tbl, c.row, c.col FROM change c JOIN word t ON t.word = c.tbl
         WHERE c.dev = ?1 AND c.txn = ?2 AND c.seq >= ?2 AND t.text <> 'txn' ORDER BY 1, 2, 3",
    )?;
    let cells = statement.query_map(params![dev, txn], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    Ok(cells.collect::<rusqlite::Result<_>>()?)
}

fn written_by(db: &Connection, dev: i64, from: i64, until: i64) -> Result<Vec<Written>> {
    let mut statement = db.prepare_cached(
        "SELECT t.text, k.id, w.text, MIN(c.seq), MAX(c.seq)
         FROM change c JOIN word t ON t.word = c.tbl JOIN word w ON w.word = c.col JOIN row_key k ON k.row = c.row
         WHERE c.dev = ?1 AND c.txn BETWEEN ?2 AND ?3 AND c.seq >= ?2 AND t.text <> 'txn'
         GROUP BY c.row, c.tbl, c.col ORDER BY MIN(c.seq)",
    )?;
    let written = statement.query_map(params![dev, from, until], |row| {
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
    // The order of the joins and their index are fixed: left to choose, SQLite reads the whole log for each cell.
    let mut statement = db.prepare_cached(
        "SELECT first.dev, MIN(first.seq) FROM txn t CROSS JOIN row_key k ON k.id = t.undoes
         CROSS JOIN change sealed ON sealed.row = k.row
         CROSS JOIN change first INDEXED BY change_by_row ON first.dev = sealed.dev AND first.txn = sealed.txn
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
