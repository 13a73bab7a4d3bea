//! One series: the days it is due next, how it departs from its cadence, and who is expected.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cadence::planned_days;
use super::calendar::anchor;
use super::clocks::clock_changes;
use super::detail::proposals;
use super::zones::zone_of_series;
use super::{Meeting, ProposalRow, Series, SeriesException, rows};
use crate::error::Result;
use crate::journal::record;
use crate::stakeholders::{self, SeatDetail};
use crate::values::{Day, Id};

/// How many of the next days are told.
const NEXT: usize = 5;
/// How far ahead the next days are looked for: five quarters, and room for those that are skipped.
const HORIZON_DAYS: i64 = 3 * 366;
/// How far ahead a series is planned at one go.
const YEAR_DAYS: i64 = 365;

/// One series.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeriesDetail {
    /// The record.
    pub series: Series,
    /// The time zone that its clock shows; empty when none was ever chosen.
    pub zone: String,
    /// The day that gives its weekday or place in the month; none leaves it without due days.
    pub anchor: Option<Day>,
    /// The next days on which it is due, the day asked included.
    pub next: Vec<SeriesDay>,
    /// The days of the year ahead on which it is due and nothing is planned, in order.
    pub unplanned: Vec<Day>,
    /// Its departures from the cadence, in order.
    pub exceptions: Vec<SeriesException>,
    /// The seats that are expected on the day asked.
    pub seats: Vec<SeatDetail>,
    /// What partners proposed and no meeting has yet, declined proposals included.
    pub proposals: Vec<ProposalRow>,
}

/// A day on which a series is due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeriesDay {
    /// The day.
    pub due_on: Day,
    /// The meeting that stands for it; none before one is planned.
    pub meeting: Option<Meeting>,
    /// By how many minutes the clocks were put forward since the series met or was due last before it; less than nothing
    /// when they were put back, and nothing without a time zone.
    pub clocks_moved: i32,
}

/// One series as it stands on a day.
pub(super) fn detail(db: &Connection, id: Id, today: Day) -> Result<SeriesDetail> {
    let series: Series = record::must_find(db, id)?;
    let mut meetings = rows::meetings(db)?;
    meetings.retain(|meeting| meeting.series_id == Some(id));
    let exceptions = rows::exceptions_of(db, id)?;
    let anchor = anchor(&series, &meetings);
    let days = match anchor {
        Some(anchor) => {
            let until = today.plus_days(HORIZON_DAYS);
            planned_days(&series, anchor, &exceptions, &meetings, today, until)
        }
        None => Vec::new(),
    };
    let year = today.plus_days(YEAR_DAYS);
    let seats = match series.group_id {
        Some(group) => stakeholders::seats_on(db, group, today)?,
        None => Vec::new(),
    };
    let zone = zone_of_series(db, &series)?;
    let next = days.iter().take(NEXT);
    let next: Vec<(Day, Option<&Meeting>)> = next.copied().collect();
    let met_on = |due_on: Day, meeting: Option<&Meeting>| {
        meeting
            .and_then(|meeting| meeting.held_on)
            .unwrap_or(due_on)
    };
    let last = next.iter().map(|(day, meeting)| met_on(*day, *meeting));
    let changes = match last.max() {
        Some(last) => clock_changes(db, &series, &exceptions, &meetings, anchor, (today, last))?,
        None => Vec::new(),
    };
    let moved = |day: Day| changes.iter().find(|change| change.day == day);
    Ok(SeriesDetail {
        zone: zone.map(|zone| zone.name().to_owned()).unwrap_or_default(),
        anchor,
        unplanned: days
            .iter()
            .filter(|(day, meeting)| *day < year && meeting.is_none())
            .map(|(day, _)| *day)
            .collect(),
        next: next
            .into_iter()
            .map(|(due_on, meeting)| SeriesDay {
                due_on,
                meeting: meeting.cloned(),
                clocks_moved: moved(met_on(due_on, meeting)).map_or(0, |change| change.minutes),
            })
            .collect(),
        exceptions,
        seats: stakeholders::seat_details(db, seats, today)?,
        proposals: proposals(db, Some(id))?,
        series,
    })
}
