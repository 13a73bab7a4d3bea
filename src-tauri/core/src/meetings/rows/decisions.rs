//! The SQL of decisions and of what belongs to them.

use rusqlite::Connection;

use crate::error::Result;
use crate::journal::Record;
use crate::journal::record::{list, select_list};
use crate::meetings::{Decision, DeclaredInterest, Vote};
use crate::values::{Day, Id};

/// A decision with what its meeting is called.
#[derive(Debug, Clone)]
pub struct Registered {
    /// The decision.
    pub decision: Decision,
    /// What its meeting is called.
    pub meeting: String,
    /// The day of its meeting.
    pub held_on: Option<Day>,
    /// The series of its meeting.
    pub series_id: Option<Id>,
}

/// Every decision of a meeting that is not in the trash, newest first.
pub fn registered(db: &Connection) -> Result<Vec<Registered>> {
    let columns = select_list(&Decision::TABLE, "d");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, m.title, m.held_on, m.series_id
         FROM decision d JOIN meeting m ON m.id = d.meeting_id AND m.deleted = 0
         WHERE d.deleted = 0
         ORDER BY COALESCE(d.decided_on, m.held_on, '') DESC, d.position, d.id"
    ))?;
    let at = Decision::TABLE.columns.len() + 1;
    let rows = statement.query_map([], |row| {
        Ok(Registered {
            decision: Decision::from_row(row)?,
            meeting: row.get(at)?,
            held_on: row.get(at + 1)?,
            series_id: row.get(at + 2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every record that belongs to a decision, in order.
pub fn every<R: Record>(db: &Connection) -> Result<Vec<R>> {
    list(db, "ORDER BY position, id", [])
}

/// The decisions that another took the place of.
pub fn superseded_by(db: &Connection, decision: Id) -> Result<Vec<Decision>> {
    list(
        db,
        "AND superseded_by_id = ?1 ORDER BY position, id",
        [decision],
    )
}

/// What belongs to a decision, in order.
pub fn of_decision<R: Record>(db: &Connection, decision: Id) -> Result<Vec<R>> {
    list(db, "AND decision_id = ?1 ORDER BY position, id", [decision])
}

/// The hands of a decision.
pub fn votes_of(db: &Connection, decision: Id) -> Result<Vec<Vote>> {
    list(db, "AND decision_id = ?1 ORDER BY id", [decision])
}

/// The interests declared in a decision.
pub fn interests_of(db: &Connection, decision: Id) -> Result<Vec<DeclaredInterest>> {
    of_decision(db, decision)
}
