//! Running a meeting: opening it, going from item to item, arrivals, closing it. The moment arrives with each edit.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::attendance::rate_of;
use super::quorum::Quorum;
use super::rundown::{ItemTime, rundown, seconds_of};
use super::{
    AgendaItem, Attendance, AttendanceRate, ItemState, Meeting, MeetingStatus, Mode, Presence,
    Series, rows,
};
use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::values::{Clock, Id, Instant};

/// A meeting as it runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct RunningMeeting {
    /// The meeting.
    pub meeting: Meeting,
    /// The item it is at.
    pub current: Option<AgendaItem>,
    /// The item after that.
    pub next: Option<AgendaItem>,
    /// Seconds since it came to the current item.
    pub seconds_on_item: u32,
    /// Seconds left of the minutes planned for it; below zero when they are used up.
    pub seconds_left: i32,
    /// Minutes by which the meeting is behind its agenda; below zero when it is ahead.
    pub drift_minutes: i32,
    /// When it ends if every item still to come takes the minutes planned, on the clock of its place.
    pub ends_about: Clock,
    /// When each item came or will come up, in order.
    pub times: Vec<ItemTime>,
    /// Seconds since it was opened.
    pub seconds_running: u32,
    /// Items done over items that take time.
    pub items_done: u32,
    /// Items that take time.
    pub items: u32,
    /// Who filled the seats.
    pub attendance: AttendanceRate,
    /// Whether there is a quorum; none when that cannot be told.
    pub quorum: Option<Quorum>,
}

/// A meeting as it runs at a moment.
pub(super) fn running(
    db: &Connection,
    id: Id,
    at: Instant,
    ahead_minutes: Option<i32>,
) -> Result<RunningMeeting> {
    let meeting: Meeting = record::must_find(db, id)?;
    let items = timed(db, id)?;
    let current = items
        .iter()
        .find(|item| Some(item.id) == meeting.current_item_id)
        .cloned();
    let next = following(&items, meeting.current_item_id).cloned();
    let stint = current.as_ref().and_then(|item| item.started_at);
    let seconds_on_item = stint.map_or(0, |started| started.seconds_until(at));
    let seconds_left = current
        .as_ref()
        .map_or(0, |item| seconds_of(item) - seconds_on_item as i32);
    let rundown = rundown(db, &meeting, &items, at, ahead_minutes)?;
    let attendance = rate_of(db, id)?;
    let series = match meeting.series_id {
        Some(series) => record::find::<Series>(db, series)?,
        None => None,
    };
    Ok(RunningMeeting {
        seconds_running: meeting
            .started_at
            .map_or(0, |started| started.seconds_until(at)),
        items_done: items
            .iter()
            .filter(|item| item.state == ItemState::Done)
            .count() as u32,
        items: items.len() as u32,
        quorum: series.and_then(|series| Quorum::of(&series, attendance)),
        current,
        next,
        seconds_on_item,
        seconds_left,
        drift_minutes: rundown.drift_minutes,
        ends_about: rundown.ends_about,
        times: rundown.times,
        attendance,
        meeting,
    })
}

/// Opens a meeting and comes to its first open item. Opening a meeting again goes on where it stopped.
pub(super) fn begin(tx: &mut Tx<'_>, meeting_id: Id, at: Instant) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let items = timed(tx.db(), meeting_id)?;
    let first = items.iter().find(|item| item.state == ItemState::Open);
    let title = meeting.title();
    if meeting.status != MeetingStatus::Running {
        if let Some(item) = first {
            tx.put(&AgendaItem {
                started_at: Some(at),
                finished_at: None,
                ..item.clone()
            })?;
        }
        tx.put(&Meeting {
            status: MeetingStatus::Running,
            started_at: meeting.started_at.or(Some(at)),
            ended_at: None,
            current_item_id: first.map(|item| item.id),
            ..meeting
        })?;
    }
    Ok(Label::of(LabelVerb::Begin, Meeting::TABLE.name, title))
}

/// Leaves the current item as `state` and comes to another, or to the next open one.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    meeting_id: Id,
    at: Instant,
    item_id: Option<Id>,
    state: ItemState,
) -> Result<Label> {
    let meeting = running_meeting(tx.db(), meeting_id)?;
    leave_item(tx, &meeting, at, state)?;
    let items = timed(tx.db(), meeting_id)?;
    let next = match item_id {
        Some(id) => Some(
            items
                .iter()
                .find(|item| item.id == id)
                .ok_or_else(|| Refusal::of(Code::NoSuchRecord, "item_id"))?,
        ),
        None => following(&items, meeting.current_item_id),
    };
    if let Some(next) = next {
        tx.put(&AgendaItem {
            state: ItemState::Open,
            started_at: Some(at),
            finished_at: None,
            ..next.clone()
        })?;
    }
    let (id, title) = next.map_or((None, meeting.title()), |next| {
        (Some(next.id), next.title())
    });
    tx.put(&Meeting {
        current_item_id: id,
        ..meeting
    })?;
    Ok(Label::of(LabelVerb::Advance, AgendaItem::TABLE.name, title))
}

/// Closes a meeting; the current item is left as `state`.
pub(super) fn end(tx: &mut Tx<'_>, meeting_id: Id, at: Instant, state: ItemState) -> Result<Label> {
    let meeting = running_meeting(tx.db(), meeting_id)?;
    leave_item(tx, &meeting, at, state)?;
    let title = meeting.title();
    tx.put(&Meeting {
        status: MeetingStatus::Held,
        ended_at: Some(at),
        current_item_id: None,
        ..meeting
    })?;
    Ok(Label::of(LabelVerb::End, Meeting::TABLE.name, title))
}

/// Notes that somebody came late or left early; a seat that was not noted as filled becomes so.
pub(super) fn arrive(
    tx: &mut Tx<'_>,
    meeting_id: Id,
    seat_id: Id,
    arrived_at: Option<Clock>,
    departed_at: Option<Clock>,
) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let id = Attendance::identity(meeting_id, seat_id);
    let stored = record::find::<Attendance>(tx.db(), id)?;
    let came = if meeting.mode == Mode::Remote {
        Presence::LeaderRemote
    } else {
        Presence::LeaderInPerson
    };
    if !stored.as_ref().is_some_and(|row| row.presence.is_present()) {
        let filled = super::SeatFilled {
            seat_id,
            presence: Some(came),
            person_id: None,
            delegate_name: String::new(),
        };
        super::attendance::attend(tx, meeting_id, &[filled])?;
    }
    let stored: Attendance = record::must_find(tx.db(), id)?;
    tx.put(&Attendance {
        arrived_at,
        departed_at,
        ..stored
    })?;
    Ok(Label::of(
        LabelVerb::Arrive,
        Meeting::TABLE.name,
        meeting.title(),
    ))
}

/// Keeps what is being said, while it is being written.
pub(super) fn note(tx: &mut Tx<'_>, item_id: Id, discussion: &str) -> Result<Label> {
    let item: AgendaItem = record::must_find(tx.db(), item_id)?;
    let title = item.title.clone();
    tx.put(&AgendaItem {
        discussion: discussion.to_owned(),
        ..item
    })?;
    Ok(Label::of(LabelVerb::Note, AgendaItem::TABLE.name, title))
}

fn running_meeting(db: &Connection, id: Id) -> Result<Meeting> {
    let meeting: Meeting = record::must_find(db, id)?;
    if meeting.status != MeetingStatus::Running {
        return Err(Refusal::whole(Code::NotRunning).into());
    }
    Ok(meeting)
}

fn leave_item(tx: &mut Tx<'_>, meeting: &Meeting, at: Instant, state: ItemState) -> Result<()> {
    let Some(item) = meeting.current_item_id else {
        return Ok(());
    };
    let Some(item) = record::find::<AgendaItem>(tx.db(), item)? else {
        return Ok(());
    };
    let seconds = item
        .started_at
        .map_or(0, |started| started.seconds_until(at));
    let minutes = i32::try_from((seconds + 30) / 60).unwrap_or(i32::MAX);
    let used = item
        .minutes_used
        .unwrap_or_default()
        .saturating_add(minutes);
    tx.put(&AgendaItem {
        state,
        minutes_used: Some(used.min(super::records::MOST_MINUTES)),
        finished_at: Some(at),
        ..item
    })
}

/// The items that take time, in order.
pub(super) fn timed(db: &Connection, meeting: Id) -> Result<Vec<AgendaItem>> {
    let items = rows::items_of(db, meeting)?.into_iter();
    Ok(items.filter(AgendaItem::takes_time).collect())
}

/// The open item after the current one, or the first open one.
fn following(items: &[AgendaItem], current: Option<Id>) -> Option<&AgendaItem> {
    let at = items.iter().position(|item| Some(item.id) == current);
    let is_open = |item: &&AgendaItem| item.state == ItemState::Open && Some(item.id) != current;
    let after = items.iter().skip(at.map_or(0, |at| at + 1)).find(is_open);
    after.or_else(|| items.iter().find(is_open))
}
