//! Changes of the clocks between the days on which a series meets: whoever joins from elsewhere meets at another hour.

use std::collections::HashMap;

use chrono_tz::Tz;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cadence::unplanned_days;
use super::zones::{minutes_ahead, zone_of_series};
use super::{Meeting, MeetingStatus, Series, SeriesException};
use crate::error::Result;
use crate::values::{Clock, Day, Id};

/// How far back the day is looked for on which a series met or was due last: two quarters.
const BACK_DAYS: i64 = 2 * 92;

/// A day before which the clocks were put forward or back since a series met or was due last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ClockChange {
    /// The series.
    pub series_id: Id,
    /// The day.
    pub day: Day,
    /// By how many minutes they were put forward; less than nothing when they were put back.
    pub minutes: i32,
}

/// The changes before the days of a series from one day to another, both included, each since the day before it in the
/// same zone: a meeting that has a time zone of its own goes by that one.
pub(super) fn clock_changes(
    db: &Connection,
    series: &Series,
    exceptions: &[SeriesException],
    meetings: &[Meeting],
    anchor: Option<Day>,
    (from, until): (Day, Day),
) -> Result<Vec<ClockChange>> {
    let usual = zone_of_series(db, series)?;
    let back = from.plus_days(-BACK_DAYS);
    let due = anchor.map_or_else(Vec::new, |anchor| {
        unplanned_days(series, anchor, exceptions, meetings, back, until)
    });
    let due = due.into_iter().map(|day| (day, series.starts_at, usual));
    let met = meetings
        .iter()
        .filter(|meeting| meeting.status != MeetingStatus::Cancelled);
    let met = met.filter_map(|meeting| {
        let zone = meeting.time_zone.parse().ok().or(usual);
        Some((meeting.held_on?, meeting.starts_at, zone))
    });
    let met = met.filter(|(day, ..)| (back..=until).contains(day));
    let mut days: Vec<(Day, Clock, Option<Tz>)> = met.chain(due).collect();
    days.sort_by_key(|(day, starts_at, _)| (*day, *starts_at));
    let mut last: HashMap<Tz, Day> = HashMap::new();
    let mut changes = Vec::new();
    for (day, starts_at, zone) in days {
        let Some(zone) = zone else { continue };
        let before = last.insert(zone, day).unwrap_or(day);
        let minutes = minutes_ahead(day, starts_at, zone) - minutes_ahead(before, starts_at, zone);
        if minutes != 0 && day >= from {
            changes.push(ClockChange {
                series_id: series.id,
                day,
                minutes,
            });
        }
    }
    Ok(changes)
}
