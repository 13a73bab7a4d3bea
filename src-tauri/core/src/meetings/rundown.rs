//! How a running meeting stands against its plan: when each item came or will come up, and how late it will end.
//! Pure but for the time zone.

use chrono::TimeDelta;
use chrono_tz::Tz;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::zones::{local_of, moment_of, zone_of_meeting};
use super::{AgendaItem, ItemState, Meeting, MeetingStatus};
use crate::error::Result;
use crate::values::{Clock, Id, Instant};

/// A meeting opened further than this from its time is held on another occasion: it is late only by what its items take.
const SAME_OCCASION_SECONDS: i64 = 2 * 60 * 60;

/// When an item comes up, on the clock of the meeting's place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ItemTime {
    /// The item.
    pub id: Id,
    /// When it came up or, if all before it takes the minutes planned, will; none before the meeting was opened.
    pub runs_at: Option<Clock>,
}

/// The items of a meeting along the clock of its place.
pub(super) struct Rundown {
    pub times: Vec<ItemTime>,
    /// When it ends, if every item still to come takes the minutes planned.
    pub ends_about: Clock,
    /// Minutes by which that is later than planned; below zero when it is earlier.
    pub drift_minutes: i32,
}

/// The clock on the wall of a meeting: of its time zone, or so far ahead of UTC.
enum Wall {
    Zone(Tz),
    Ahead(TimeDelta),
}

impl Wall {
    /// A meeting without a time zone has the clock of the room; where that is not known it is taken to have opened on
    /// time.
    fn of(
        db: &Connection,
        meeting: &Meeting,
        started: Instant,
        ahead_minutes: Option<i32>,
    ) -> Result<Self> {
        if let Some(zone) = zone_of_meeting(db, meeting)? {
            return Ok(Self::Zone(zone));
        }
        Ok(Self::Ahead(match ahead_minutes {
            Some(minutes) => TimeDelta::minutes(minutes.into()),
            None => started.0.date().and_time(meeting.starts_at.0) - started.0,
        }))
    }

    fn clock(&self, moment: Instant) -> Clock {
        Clock(match self {
            Self::Zone(zone) => local_of(moment, *zone).time(),
            Self::Ahead(ahead) => (moment.0 + *ahead).time(),
        })
    }

    /// When the meeting was to begin, unless it was opened on quite another occasion.
    fn due(&self, meeting: &Meeting, started: Instant) -> Instant {
        let due = meeting.held_on.map(|day| match self {
            Self::Zone(zone) => moment_of(day, meeting.starts_at, *zone),
            Self::Ahead(ahead) => Instant(day.0.and_time(meeting.starts_at.0) - *ahead),
        });
        let is_same =
            |due: &Instant| (due.0 - started.0).num_seconds().abs() <= SAME_OCCASION_SECONDS;
        due.filter(is_same).unwrap_or(started)
    }
}

/// Seconds that are left of the minutes planned for an item before the meeting comes to it again; below zero when they
/// are used up.
pub(super) fn seconds_of(item: &AgendaItem) -> i32 {
    (item.minutes_planned - item.minutes_used.unwrap_or_default()) * 60
}

/// Lays items along the clock, at a moment. What is still open comes in order after the current item, then what was
/// passed over.
pub(super) fn rundown(
    db: &Connection,
    meeting: &Meeting,
    items: &[AgendaItem],
    at: Instant,
    ahead_minutes: Option<i32>,
) -> Result<Rundown> {
    let planned: i32 = items.iter().map(|item| item.minutes_planned).sum();
    let Some(started) = meeting.started_at else {
        let unknown = |item: &AgendaItem| ItemTime {
            id: item.id,
            runs_at: None,
        };
        return Ok(Rundown {
            times: items.iter().map(unknown).collect(),
            ends_about: meeting.starts_at.plus_minutes(planned.into()),
            drift_minutes: 0,
        });
    };
    let wall = Wall::of(db, meeting, started, ahead_minutes)?;
    let (ahead, end) = lay(meeting, items, at);
    let time = |item: &AgendaItem| {
        let comes_at = ahead.iter().find(|(id, _)| *id == item.id);
        let comes_at = comes_at.map(|(_, at)| *at).or(item.started_at);
        ItemTime {
            id: item.id,
            runs_at: comes_at.map(|moment| wall.clock(moment)),
        }
    };
    let due_end = wall.due(meeting, started).0 + TimeDelta::minutes(planned.into());
    Ok(Rundown {
        times: items.iter().map(time).collect(),
        ends_about: wall.clock(end),
        drift_minutes: (end.0 - due_end).num_seconds().div_euclid(60) as i32,
    })
}

/// The items still to come with their moments, and the end.
fn lay(meeting: &Meeting, items: &[AgendaItem], at: Instant) -> (Vec<(Id, Instant)>, Instant) {
    if meeting.status != MeetingStatus::Running {
        return (Vec::new(), meeting.ended_at.unwrap_or(at));
    }
    let place = items
        .iter()
        .position(|item| Some(item.id) == meeting.current_item_id);
    let current = place.and_then(|place| items.get(place));
    let left = current.map_or(0, |item| {
        let since = item.started_at.map_or(0, |from| from.seconds_until(at));
        seconds_of(item) - i32::try_from(since).unwrap_or(i32::MAX)
    });
    let (before, after) = items.split_at(place.map_or(0, |place| place + 1));
    let is_ahead = |item: &&AgendaItem| {
        item.state == ItemState::Open && Some(item.id) != meeting.current_item_id
    };
    let mut reached = at.0 + TimeDelta::seconds(left.max(0).into());
    let mut ahead = Vec::new();
    for item in after.iter().chain(before).filter(is_ahead) {
        ahead.push((item.id, Instant(reached)));
        reached += TimeDelta::seconds(seconds_of(item).max(0).into());
    }
    (ahead, Instant(reached))
}
