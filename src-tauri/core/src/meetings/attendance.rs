//! Attendance per seat and the rates made from it.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Attendance, Meeting, Presence, Reply, ReplyAnswer, SeatAttendance, SeatFilled, Series, rows,
};
use crate::error::Result;
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::stakeholders::{self, Capacity, Person, SeatDetail};
use crate::values::{Day, Id, Instant};

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
        for attendance in attendances {
            rate.add(attendance.presence);
        }
        rate
    }

    /// Counts one more seat, unless it was not expected.
    pub fn add(&mut self, presence: Presence) {
        if !presence.is_expected() {
            return;
        }
        self.expected += 1;
        self.leaders += u32::from(presence.is_leader());
        self.delegates += u32::from(presence == Presence::Delegate);
        self.leaders_in_person += u32::from(presence == Presence::LeaderInPerson);
        self.absent += u32::from(!presence.is_present());
    }

    /// Seats that were filled.
    pub const fn present(&self) -> u32 {
        self.expected - self.absent
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
    let replies = rows::replies_of(db, meeting.id)?;
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
            let reply = replies
                .iter()
                .find(|reply| reply.seat_id == Some(seat.seat.id))
                .cloned();
            Ok(SeatAttendance {
                seat,
                attendance,
                person,
                reply,
            })
        })
        .collect()
}

fn person_name(db: &Connection, attendance: Option<&Attendance>) -> Result<String> {
    let Some(attendance) = attendance else {
        return Ok(String::new());
    };
    let name = rows::title_of::<Person>(db, attendance.person_id)?;
    Ok(if name.is_empty() {
        attendance.delegate_name.clone()
    } else {
        name
    })
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
            None if !seat.delegate_name.is_empty() => None,
            None => person_expected(tx.db(), seat.seat_id, presence, meeting.held_on)?,
        };
        let stored = stored.unwrap_or_default();
        tx.put(&Attendance {
            id,
            meeting_id: Some(meeting_id),
            seat_id: Some(seat.seat_id),
            presence,
            person_id,
            delegate_name: seat.delegate_name.clone(),
            ..stored
        })?;
    }
    Ok(
        Label::of(LabelVerb::Attend, Attendance::TABLE.name, meeting.title())
            .count(filled.len() as u32),
    )
}

/// What a seat answered to an invitation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatReply {
    /// The seat.
    pub seat_id: Id,
    /// The answer; none takes it back.
    pub answer: Option<ReplyAnswer>,
    /// Who answered.
    #[serde(default)]
    pub person_id: Option<Id>,
    /// Who will come instead.
    #[serde(default)]
    pub delegate_id: Option<Id>,
    /// What a delegate is called who is nobody's record.
    #[serde(default)]
    pub delegate_name: String,
    /// Where such a delegate is reached.
    #[serde(default)]
    pub delegate_email: String,
    /// When the answer was given.
    #[serde(default)]
    pub replied_at: Option<Instant>,
    /// Which state of the invitation was answered.
    #[serde(default)]
    pub sequence: i32,
    /// What was written beside it.
    #[serde(default)]
    pub notes: String,
}

/// Notes answers to the invitation; who came is another matter.
pub(super) fn reply(tx: &mut Tx<'_>, meeting_id: Id, replies: &[SeatReply]) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    for reply in replies {
        let id = Reply::identity(meeting_id, reply.seat_id);
        let Some(answer) = reply.answer else {
            if record::find::<Reply>(tx.db(), id)?.is_some() {
                tx.remove::<Reply>(id)?;
            }
            continue;
        };
        tx.put(&Reply {
            id,
            meeting_id: Some(meeting_id),
            seat_id: Some(reply.seat_id),
            answer,
            person_id: reply.person_id,
            delegate_id: reply.delegate_id,
            delegate_name: reply.delegate_name.clone(),
            delegate_email: reply.delegate_email.clone(),
            replied_at: reply.replied_at,
            sequence: reply.sequence,
            notes: reply.notes.clone(),
        })?;
    }
    Ok(
        Label::of(LabelVerb::Reply, Meeting::TABLE.name, meeting.title())
            .count(replies.len().max(1) as u32),
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
