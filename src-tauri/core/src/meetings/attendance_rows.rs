//! The rows that a figure of attendance is counted from: exactly those of its denominator, each marked when it is in the
//! numerator.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attendance_report::{Names, Onlooker};
use super::insight::{SeatNote, month};
use super::{Meeting, Presence, rows};
use crate::error::Result;
use crate::initiative;
use crate::values::{Day, Id, Share, codes};

codes!(
    /// A share of attendance.
    AttendanceFigure { Leaders, Delegates, InPerson, Absent, WithNotice }
);

/// Of what a share is taken.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum AttendanceScope {
    /// Of everything.
    #[default]
    All,
    /// Of an organization; none is the community.
    Organization {
        /// Which.
        id: Option<Id>,
    },
    /// Of a sector; none is whoever has none.
    Sector {
        /// Which.
        id: Option<Id>,
    },
    /// Of a series; none is whatever has none.
    Series {
        /// Which.
        id: Option<Id>,
    },
    /// Of a month.
    Month {
        /// `YYYY-MM`.
        month: String,
    },
    /// Of a meeting.
    Meeting {
        /// Which.
        id: Id,
    },
    /// Of a seat.
    Seat {
        /// Which.
        id: Id,
    },
}

/// A seat at a meeting that was counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct AttendanceRow {
    /// The meeting.
    pub meeting_id: Id,
    /// What it is called.
    pub meeting: String,
    /// Its day.
    pub held_on: Day,
    /// The seat.
    pub seat_id: Id,
    /// Its organization; none is the community.
    pub organization_id: Option<Id>,
    /// What the organization is called; empty for the community.
    pub organization: String,
    /// Who filled it.
    pub presence: Presence,
    /// What the person who came is called; empty when nobody did.
    pub person: String,
    /// Whether it is in the numerator.
    pub is_counted: bool,
}

/// The rows of a figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct AttendanceRows {
    /// The figure.
    pub share: Share,
    /// The rows, newest meeting first, by the name of the organization.
    pub rows: Vec<AttendanceRow>,
}

impl AttendanceFigure {
    /// Tells whether a presence is in the denominator.
    const fn holds(self, presence: Presence) -> bool {
        match self {
            Self::Leaders | Self::Delegates | Self::Absent => presence.is_expected(),
            Self::InPerson => presence.is_leader(),
            Self::WithNotice => presence.is_expected() && !presence.is_present(),
        }
    }

    /// Tells whether a presence of the denominator is in the numerator.
    const fn counts(self, presence: Presence) -> bool {
        match self {
            Self::Leaders => presence.is_leader(),
            Self::Delegates => matches!(presence, Presence::Delegate),
            Self::InPerson => matches!(presence, Presence::LeaderInPerson),
            Self::Absent => !presence.is_present(),
            Self::WithNotice => matches!(presence, Presence::AbsentWithNotice),
        }
    }
}

impl AttendanceScope {
    fn holds(&self, note: &SeatNote) -> bool {
        match self {
            Self::All => true,
            Self::Organization { id } => note.organization_id == *id,
            Self::Sector { id } => note.sector_id == *id,
            Self::Series { id } => note.series_id == *id,
            Self::Month { month: name } => month(note.held_on) == *name,
            Self::Meeting { id } => note.meeting_id == *id,
            Self::Seat { id } => note.seat_id == *id,
        }
    }
}

/// The rows behind a figure of a period. An audience that may not see organizations gets only its own.
pub(super) fn rows(
    db: &Connection,
    (from, until): (Day, Day),
    series_id: Option<Id>,
    onlooker: Onlooker,
    figure: AttendanceFigure,
    scope: &AttendanceScope,
) -> Result<AttendanceRows> {
    let shows = initiative::the_initiative(db)?.shows_attendance_to(onlooker.audience);
    let names = Names::read(db)?;
    let meetings: HashMap<Id, Meeting> = rows::held_between(db, from, until, series_id)?
        .into_iter()
        .map(|meeting| (meeting.id, meeting))
        .collect();
    let may_see = |note: &SeatNote| {
        shows || (note.organization_id.is_some() && note.organization_id == onlooker.own_id)
    };
    let notes = rows::seat_notes(db, from, until, series_id)?.into_iter();
    let mut rows: Vec<AttendanceRow> = notes
        .filter(|note| figure.holds(note.presence) && scope.holds(note) && may_see(note))
        .map(|note| AttendanceRow {
            meeting_id: note.meeting_id,
            meeting: meetings
                .get(&note.meeting_id)
                .map(|meeting| meeting.title.clone())
                .unwrap_or_default(),
            held_on: note.held_on,
            seat_id: note.seat_id,
            organization_id: note.organization_id,
            organization: names.organization(note.organization_id),
            presence: note.presence,
            person: note.person,
            is_counted: figure.counts(note.presence),
        })
        .collect();
    rows.sort_by_cached_key(|row| {
        let newest_first = std::cmp::Reverse((row.held_on, row.meeting_id));
        let is_community = row.organization_id.is_none();
        (
            newest_first,
            is_community,
            crate::file::fold(&row.organization),
            row.seat_id,
        )
    });
    Ok(AttendanceRows {
        share: Share::count(&rows, |row| row.is_counted),
        rows,
    })
}
