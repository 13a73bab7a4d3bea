//! One meeting with everything that its screens show, and the list of meetings.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check_outs::{self, CheckOutLine};
use super::quorum::Quorum;
use super::zones::zone_of_meeting;
use super::{
    AgendaItem, Attendance, AttendanceRate, DataPackEntry, Decision, Guest, ItemState,
    LogisticsEntry, Meeting, Reply, RoleTurns, Series, attendance, role_turns, rows,
};
use crate::error::Result;
use crate::journal::record;
use crate::stakeholders::{Organization, Person, SeatDetail};
use crate::values::{Clock, Day, Id};

/// A row of the list of meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MeetingRow {
    /// The record.
    #[serde(flatten)]
    pub meeting: Meeting,
    /// What its series is called; empty without one.
    pub series: String,
    /// How many items it has.
    pub items: u32,
    /// How many decisions it made.
    pub decisions: u32,
    /// Who filled the seats.
    pub attendance: AttendanceRate,
}

/// One meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MeetingDetail {
    /// The record.
    pub meeting: Meeting,
    /// Its series.
    pub series: Option<Series>,
    /// The time zone that its clock shows; empty when none was ever chosen.
    pub zone: String,
    /// Its items that take time, in order.
    pub items: Vec<ItemRow>,
    /// What came up and is kept for later.
    pub parked: Vec<AgendaItem>,
    /// What partners proposed for the series and no meeting has yet.
    pub proposals: Vec<ProposalRow>,
    /// The seats expected, with who filled them.
    pub seats: Vec<SeatAttendance>,
    /// Who came without a seat, one by one.
    pub guests: Vec<Guest>,
    /// Its decisions, in order.
    pub decisions: Vec<Decision>,
    /// What has to be arranged, in order.
    pub logistics: Vec<LogisticsEntry>,
    /// The numbers it looks at, in order.
    pub data_pack: Vec<DataPackEntry>,
    /// Its check-out.
    pub check_out: CheckOutLine,
    /// Who filled the seats.
    pub attendance: AttendanceRate,
    /// Whether there is a quorum; none when that cannot be told.
    pub quorum: Option<Quorum>,
    /// Who chaired, facilitated and took notes before.
    pub turns: RoleTurns,
    /// Minutes planned, all items together.
    pub minutes_planned: i32,
    /// Minutes between start and end.
    pub minutes_available: i32,
    /// The meeting of the series before this one.
    pub previous_id: Option<Id>,
    /// The meeting of the series after this one.
    pub next_id: Option<Id>,
}

/// An item with its running clock time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ItemRow {
    /// The record.
    #[serde(flatten)]
    pub item: AgendaItem,
    /// When it starts, if everything before it takes the minutes planned.
    pub starts_at: Clock,
    /// The day of the meeting it was carried over from.
    pub carried_from_on: Option<Day>,
}

/// An item that a partner proposed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ProposalRow {
    /// The record.
    #[serde(flatten)]
    pub item: AgendaItem,
    /// What the organization is called; empty without one.
    pub organization: String,
    /// What the person is called; empty without one.
    pub person: String,
}

/// A seat at a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatAttendance {
    /// The seat, with those who speak for it on the day.
    #[serde(flatten)]
    pub seat: SeatDetail,
    /// Who filled it; none before it is noted.
    pub attendance: Option<Attendance>,
    /// What the person who came is called; empty when nobody is named.
    pub person: String,
    /// What it answered to the invitation; none before it did.
    pub reply: Option<Reply>,
}

/// One meeting with its items, seats and decisions.
///
/// # Errors
/// A meeting that is not there, or SQLite's.
pub fn detail(db: &Connection, id: Id) -> Result<MeetingDetail> {
    let meeting: Meeting = record::must_find(db, id)?;
    let series = match meeting.series_id {
        Some(series) => record::find::<Series>(db, series)?,
        None => None,
    };
    let items = rows::item_rows(db, &meeting)?;
    let (previous_id, next_id) = rows::neighbours(db, &meeting)?;
    let rate = attendance::rate_of(db, id)?;
    let parked = rows::items_of(db, id)?.into_iter();
    let proposed = match meeting.series_id {
        Some(series) => proposals(db, Some(series))?,
        None => Vec::new(),
    };
    Ok(MeetingDetail {
        zone: zone_of_meeting(db, &meeting)?
            .map(|zone| zone.name().to_owned())
            .unwrap_or_default(),
        seats: attendance::seats(db, &meeting, series.as_ref())?,
        guests: rows::guests_of(db, id)?,
        decisions: rows::decisions_of(db, id)?,
        parked: parked
            .filter(|item| item.state == ItemState::Parked)
            .collect(),
        proposals: proposed
            .into_iter()
            .filter(|row| row.item.state == ItemState::Proposed)
            .collect(),
        logistics: rows::in_meeting(db, id)?,
        data_pack: rows::in_meeting(db, id)?,
        check_out: check_outs::line(db, &meeting)?,
        attendance: rate,
        quorum: series.as_ref().and_then(|series| Quorum::of(series, rate)),
        turns: role_turns::before(db, &meeting)?,
        minutes_planned: items.iter().map(|row| row.item.minutes_planned).sum(),
        minutes_available: (meeting.ends_at.0 - meeting.starts_at.0).num_minutes() as i32,
        items,
        series,
        previous_id,
        next_id,
        meeting,
    })
}

/// The items that partners proposed and no meeting has yet, declined ones included.
pub(super) fn proposals(db: &Connection, series: Option<Id>) -> Result<Vec<ProposalRow>> {
    let items = rows::proposals(db, series)?.into_iter();
    items
        .map(|item| {
            Ok(ProposalRow {
                organization: rows::title_of::<Organization>(db, item.proposer_id)?,
                person: rows::title_of::<Person>(db, item.proposer_person_id)?,
                item,
            })
        })
        .collect()
}
