//! The SQL behind attendance insight, fairness and check-outs.

use rusqlite::{Connection, params};

use crate::error::Result;
use crate::journal::record::list;
use crate::meetings::insight::SeatNote;
use crate::meetings::{AgendaItem, CheckOut, CheckOutComment, Decision, Meeting};
use crate::stakeholders::{Representation, Seat};
use crate::values::{Day, Id};

/// The meetings held from one day to another, both included, oldest first; of one series or of all.
pub fn held_between(
    db: &Connection,
    from: Day,
    until: Day,
    series: Option<Id>,
) -> Result<Vec<Meeting>> {
    list(
        db,
        "AND status = 'held' AND held_on BETWEEN ?1 AND ?2 AND (?3 IS NULL OR series_id = ?3)
         ORDER BY held_on, starts_at, id",
        params![from, until, series],
    )
}

/// Every seat that was noted at the meetings held in a period.
pub fn seat_notes(
    db: &Connection,
    from: Day,
    until: Day,
    series: Option<Id>,
) -> Result<Vec<SeatNote>> {
    let mut statement = db.prepare_cached(
        "SELECT m.id, m.held_on, m.series_id, s.id, s.organization_id, o.sector_id, a.presence,
                coalesce(p.name, a.delegate_name)
         FROM attendance a
         JOIN meeting m ON m.id = a.meeting_id AND m.deleted = 0 AND m.status = 'held'
         JOIN seat s ON s.id = a.seat_id
         LEFT JOIN organization o ON o.id = s.organization_id
         LEFT JOIN person p ON p.id = a.person_id AND p.deleted = 0
         WHERE a.deleted = 0 AND m.held_on BETWEEN ?1 AND ?2 AND (?3 IS NULL OR m.series_id = ?3)
         ORDER BY m.held_on, m.starts_at, m.id, s.id",
    )?;
    let notes = statement.query_map(params![from, until, series], |row| {
        Ok(SeatNote {
            meeting_id: row.get(0)?,
            held_on: row.get(1)?,
            series_id: row.get(2)?,
            seat_id: row.get(3)?,
            organization_id: row.get(4)?,
            sector_id: row.get(5)?,
            presence: row.get(6)?,
            person: row.get(7)?,
        })
    })?;
    Ok(notes.collect::<rusqlite::Result<_>>()?)
}

/// Who spoke for which seat, and the seats.
pub fn speakers(db: &Connection) -> Result<(Vec<Representation>, Vec<Seat>)> {
    Ok((list(db, "", [])?, list(db, "", [])?))
}

/// The items of the meetings held in a period.
pub fn items_between(
    db: &Connection,
    from: Day,
    until: Day,
    series: Option<Id>,
) -> Result<Vec<AgendaItem>> {
    let of = of_held_meetings("meeting_id");
    list(
        db,
        &format!("{of} ORDER BY id"),
        params![from, until, series],
    )
}

/// The decisions of the meetings held in a period.
pub fn decisions_between(
    db: &Connection,
    from: Day,
    until: Day,
    series: Option<Id>,
) -> Result<Vec<Decision>> {
    let of = of_held_meetings("meeting_id");
    list(
        db,
        &format!("{of} ORDER BY id"),
        params![from, until, series],
    )
}

/// The counts of the check-out of a meeting.
pub fn check_outs_of(db: &Connection, meeting: Id) -> Result<Vec<CheckOut>> {
    list(db, "AND meeting_id = ?1 ORDER BY id", [meeting])
}

/// What was written on the sheets of the check-out of a meeting; in no order that tells who came first.
pub fn comments_of(db: &Connection, meeting: Id) -> Result<Vec<CheckOutComment>> {
    list(db, "AND meeting_id = ?1 ORDER BY text, id", [meeting])
}

fn of_held_meetings(column: &str) -> String {
    format!(
        "AND {column} IN (SELECT id FROM meeting WHERE deleted = 0 AND status = 'held'
         AND held_on BETWEEN ?1 AND ?2 AND (?3 IS NULL OR series_id = ?3))"
    )
}
