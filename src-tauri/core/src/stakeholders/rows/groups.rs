//! The SQL of groups, their seats and who speaks for them.

use rusqlite::Connection;

use crate::error::Result;
use crate::journal::Record;
use crate::journal::record::{list, select_list};
use crate::stakeholders::{Group, Representation, RepresentationRow, Seat};
use crate::values::{Day, Id};

pub(crate) fn groups(db: &Connection) -> Result<Vec<Group>> {
    list(db, "ORDER BY position, id", [])
}

pub(crate) fn seats(db: &Connection) -> Result<Vec<Seat>> {
    list(db, "ORDER BY position, id", [])
}

/// The seats of a group that stand on `day`, in order.
pub fn seats_on(db: &Connection, group: Id, day: Day) -> Result<Vec<Seat>> {
    let rest = "AND group_id = ?1 AND COALESCE(from_on, '') <= ?2 AND COALESCE(until_on, '9999-12-31') >= ?2
                ORDER BY position, id";
    list(db, rest, rusqlite::params![group, day])
}

pub(crate) fn seats_of_organization(db: &Connection, organization: Id) -> Result<Vec<Seat>> {
    list(
        db,
        "AND organization_id = ?1 ORDER BY position, id",
        [organization],
    )
}

pub(crate) fn seats_of_person(db: &Connection, person: Id) -> Result<Vec<Seat>> {
    let held = "SELECT seat_id FROM representation WHERE person_id = ?1 AND deleted = 0";
    list(
        db,
        &format!("AND id IN ({held}) ORDER BY position, id"),
        [person],
    )
}

pub(crate) fn representation_rows(db: &Connection) -> Result<Vec<RepresentationRow>> {
    let columns = select_list(&Representation::TABLE, "r");
    let mut statement = db.prepare_cached(&format!(
        "SELECT {columns}, p.name FROM representation r JOIN person p ON p.id = r.person_id AND p.deleted = 0
         WHERE r.deleted = 0 ORDER BY COALESCE(r.from_on, '') DESC, r.id"
    ))?;
    let at = Representation::TABLE.columns.len() + 1;
    let rows = statement.query_map([], |row| {
        Ok(RepresentationRow {
            representation: Representation::from_row(row)?,
            person: row.get(at)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
