//! Attendance per seat and the rates made from it.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Attendance, Meeting, Presence, SeatAttendance, SeatFilled, Series, rows};
use crate::error::Result;
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::stakeholders::{self, Capacity, Person, SeatDetail};
use crate::values::{Day, Id};

/// Who filled the expected seats, as counts. A rate over no expected seat is no data, not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct AttendanceRate {
    /// Seats whose presence was noted and that were expected.
    pub expected: u32,
    /// Seats filled by the accountable leader, in person or remote.
    pub leaders: u32,
    /// Seats filled by a delegate.
    pub delegates: u32,
    /// Seats filled in person by the accountable leader.
    pub leaders_in_person: u32,
    /// Expected seats that stayed empty.
    pub absent: u32,
}

impl AttendanceRate {
    fn count(attendances: &[Attendance]) -> Self {
        let mut rate = Self::default();
        for presence in attendances
            .iter()
            .map(|attendance| attendance.presence)
            .filter(|p| p.is_expected())
        {
            rate.expected += 1;
            rate.leaders += u32::from(presence.is_leader());
            rate.delegates += u32::from(presence == Presence::Delegate);
            rate.leaders_in_person += u32::from(presence == Presence::LeaderInPerson);
            rate.absent += u32::from(!presence.is_present());
        }
        rate
    }

    /// Leader-attendance rate in percent: leaders in person or remote over all expected; none without any.
    pub fn leader_percent(&self) -> Option<f64> {
        (self.expected > 0).then(|| 100.0 * f64::from(self.leaders) / f64::from(self.expected))
    }
}

/// Who filled the seats of one meeting.
pub(super) fn rate_of(db: &Connection, meeting: Id) -> Result<AttendanceRate> {
    Ok(AttendanceRate::count(&rows::attendances_of(db, meeting)?))
}

/// Who filled the seats of all meetings held from one day to another, both included.
///
/// # Errors
/// SQLite's.
pub fn rate_between(db: &Connection, from: Day, until: Day) -> Result<AttendanceRate> {
    Ok(AttendanceRate::count(&rows::attendances_between(
        db, from, until,
    )?))
}

/// The seats of the meeting's group on its day, and any other seat that was noted.
pub(super) fn seats(
    db: &Connection,
    meeting: &Meeting,
    series: Option<&Series>,
) -> Result<Vec<SeatAttendance>> {
    let Some(day) = meeting.held_on else {
        return Ok(Vec::new());
    };
    let noted = rows::attendances_of(db, meeting.id)?;
    let mut seats = match series.and_then(|series| series.group_id) {
        Some(group) => stakeholders::seats_on(db, group, day)?,
        None => Vec::new(),
    };
    for seat in noted.iter().filter_map(|attendance| attendance.seat_id) {
        if !seats.iter().any(|known| known.id == seat) {
            seats.extend(record::find(db, seat)?);
        }
    }
    let details = stakeholders::seat_details(db, seats, day)?.into_iter();
    details
        .map(|seat| {
            let attendance = noted
                .iter()
                .find(|noted| noted.seat_id == Some(seat.seat.id))
                .cloned();
            let person = person_name(db, attendance.as_ref())?;
            Ok(SeatAttendance {
                seat,
                attendance,
                person,
            })
        })
        .collect()
}

fn person_name(db: &Connection, attendance: Option<&Attendance>) -> Result<String> {
    match attendance.and_then(|attendance| attendance.person_id) {
        Some(person) => Ok(record::find::<Person>(db, person)?
            .map(|person| person.name)
            .unwrap_or_default()),
        None => Ok(String::new()),
    }
}

pub(super) fn attend(tx: &mut Tx<'_>, meeting_id: Id, filled: &[SeatFilled]) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    for seat in filled {
        let id = Attendance::identity(meeting_id, seat.seat_id);
        let stored = record::find::<Attendance>(tx.db(), id)?;
        let Some(presence) = seat.presence else {
            if stored.is_some() {
                tx.remove::<Attendance>(id)?;
            }
            continue;
        };
        let person_id = match seat.person_id {
            Some(person) => Some(person),
            None => person_expected(tx.db(), seat.seat_id, presence, meeting.held_on)?,
        };
        let stored = stored.unwrap_or_default();
        tx.put(&Attendance {
            id,
            meeting_id: Some(meeting_id),
            seat_id: Some(seat.seat_id),
            presence,
            person_id,
            ..stored
        })?;
    }
    Ok(
        Label::of(LabelVerb::Attend, Attendance::TABLE.name, meeting.title())
            .count(filled.len() as u32),
    )
}

/// The representative who would be the one that came, when the presence says which capacity.
fn person_expected(
    db: &Connection,
    seat: Id,
    presence: Presence,
    day: Option<Day>,
) -> Result<Option<Id>> {
    let capacity = match presence {
        Presence::LeaderInPerson | Presence::LeaderRemote => Capacity::Leader,
        Presence::Delegate => Capacity::Delegate,
        _ => return Ok(None),
    };
    let (Some(day), Some(seat)) = (day, record::find(db, seat)?) else {
        return Ok(None);
    };
    let speaks = |detail: &SeatDetail| {
        let rows = detail.current.iter().map(|row| &row.representation);
        rows.filter(|row| row.capacity == capacity)
            .find_map(|row| row.person_id)
    };
    Ok(stakeholders::seat_details(db, vec![seat], day)?
        .first()
        .and_then(speaks))
}
