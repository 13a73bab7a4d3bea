//! The meetings between two days, and the days on which a series is due and nothing is planned.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cadence::{due_days, unplanned_days};
use super::clocks::{ClockChange, clock_changes};
use super::zones::zone_of_series;
use super::{ExceptionKind, Meeting, MeetingRow, MeetingStatus, Series, SeriesException, rows};
use crate::error::Result;
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::values::{Clock, Day, Id, Share};

/// What stands in the calendar between two days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Calendar {
    /// The meetings, in order of time.
    pub meetings: Vec<MeetingRow>,
    /// Days on which a series is due and nothing is planned, in order.
    pub due: Vec<DueMeeting>,
    /// Departures from the cadence, in order.
    pub exceptions: Vec<SeriesException>,
    /// The series, with the time zone that their clocks show.
    pub series: Vec<SeriesRow>,
    /// The days on which series meet by clocks put forward or back since they met or were due last.
    pub clocks: Vec<ClockChange>,
}

/// A day on which a series is due and nothing is planned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DueMeeting {
    /// The series.
    pub series_id: Id,
    /// What it is called.
    pub series: String,
    /// The day.
    pub due_on: Day,
    /// The usual start.
    pub starts_at: Clock,
    /// The usual end.
    pub ends_at: Clock,
    /// Why the series meets on this day beside its cadence; none on a day of the cadence.
    pub extra: Option<String>,
}

/// A series and how it is kept up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeriesRow {
    /// The record.
    #[serde(flatten)]
    pub series: Series,
    /// The time zone that its clock shows; empty when none was ever chosen.
    pub zone: String,
    /// The day that gives its weekday or place in the month; none leaves it without due days.
    pub anchor: Option<Day>,
    /// Meetings held or planned over meetings due between the two days.
    pub kept: Share,
}

/// What stands in the calendar from one day to another, both included.
pub(super) fn calendar(
    db: &Connection,
    from: Day,
    until: Day,
    series_id: Option<Id>,
) -> Result<Calendar> {
    let mut calendar = Calendar {
        meetings: rows::meeting_rows(db, series_id)?,
        due: Vec::new(),
        exceptions: Vec::new(),
        series: Vec::new(),
        clocks: Vec::new(),
    };
    let all = rows::meetings(db)?;
    for series in rows::series(db)? {
        if series_id.is_some_and(|wanted| wanted != series.id) {
            continue;
        }
        let meetings: Vec<Meeting> = all
            .iter()
            .filter(|meeting| meeting.series_id == Some(series.id))
            .cloned()
            .collect();
        let exceptions = rows::exceptions_of(db, series.id)?;
        let anchor = anchor(&series, &meetings);
        let (missing, due) = match anchor {
            Some(anchor) => (
                unplanned_days(&series, anchor, &exceptions, &meetings, from, until),
                due_days(&series, anchor, &exceptions, from, until).len() as u32,
            ),
            None => (Vec::new(), 0),
        };
        let zone = zone_of_series(db, &series)?;
        calendar.clocks.extend(clock_changes(
            db,
            &series,
            &exceptions,
            &meetings,
            anchor,
            (from, until),
        )?);
        calendar.due.extend(missing.iter().map(|due_on| {
            DueMeeting {
                series_id: series.id,
                series: series.name.clone(),
                due_on: *due_on,
                starts_at: series.starts_at,
                ends_at: series.ends_at,
                extra: exceptions
                    .iter()
                    .find(|one| one.kind == ExceptionKind::Extra && one.falls_on == Some(*due_on))
                    .map(|one| one.reason.clone()),
            }
        }));
        calendar
            .exceptions
            .extend(exceptions.into_iter().filter(|row| {
                row.falls_on
                    .is_some_and(|day| (from..=until).contains(&day))
            }));
        calendar.series.push(SeriesRow {
            zone: zone.map(|zone| zone.name().to_owned()).unwrap_or_default(),
            anchor,
            kept: Share::of(due - missing.len() as u32, due),
            series,
        });
    }
    let is_between = |row: &MeetingRow| {
        let day = row.meeting.held_on;
        day.is_some_and(|day| (from..=until).contains(&day))
    };
    calendar.meetings.retain(is_between);
    calendar.meetings.reverse();
    calendar.due.sort_by_key(|due| (due.due_on, due.starts_at));
    calendar.exceptions.sort_by_key(|row| row.falls_on);
    Ok(calendar)
}

/// The day that gives a series its weekday: where its cadence starts, else its first meeting.
pub fn anchor(series: &Series, meetings: &[Meeting]) -> Option<Day> {
    let held = meetings
        .iter()
        .filter(|meeting| meeting.status != MeetingStatus::Cancelled)
        .filter_map(|meeting| meeting.held_on);
    series.starts_on.or_else(|| held.min())
}

/// Lets a series depart from its cadence on a day, or takes that back.
pub(super) fn except(
    tx: &mut Tx<'_>,
    series_id: Id,
    falls_on: Day,
    kind: Option<ExceptionKind>,
    reason: &str,
) -> Result<Label> {
    let series: Series = record::must_find(tx.db(), series_id)?;
    let id = SeriesException::identity(series_id, falls_on);
    match kind {
        Some(kind) => {
            let known = record::find::<SeriesException>(tx.db(), id)?.unwrap_or_default();
            tx.put(&SeriesException {
                id,
                series_id: Some(series_id),
                kind,
                falls_on: Some(falls_on),
                reason: reason.to_owned(),
                ..known
            })?;
        }
        None => {
            tx.remove::<SeriesException>(id)?;
        }
    }
    Ok(Label::of(
        LabelVerb::Skip,
        Series::TABLE.name,
        series.title(),
    ))
}

/// Calls a meeting off.
pub(super) fn cancel(tx: &mut Tx<'_>, meeting_id: Id, reason: &str) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let title = meeting.title();
    tx.put(&Meeting {
        status: MeetingStatus::Cancelled,
        cancelled_reason: reason.to_owned(),
        ..meeting
    })?;
    Ok(Label::of(LabelVerb::Cancel, Meeting::TABLE.name, title))
}

/// Raises the number by which calendars know a newer invitation, when what they show has changed.
pub(super) fn raise_sequence(tx: &mut Tx<'_>, before: &Meeting) -> Result<()> {
    let Some(after) = record::find::<Meeting>(tx.db(), before.id)? else {
        return Ok(());
    };
    let shown = |meeting: &Meeting| {
        (
            (meeting.held_on, meeting.starts_at, meeting.ends_at),
            (meeting.place.clone(), meeting.link.clone(), meeting.mode),
            (meeting.title.clone(), meeting.time_zone.clone()),
            meeting.status == MeetingStatus::Cancelled,
        )
    };
    if shown(before) != shown(&after) && before.sequence == after.sequence {
        let sequence = after.sequence + 1;
        tx.put(&Meeting { sequence, ..after })?;
    }
    Ok(())
}
