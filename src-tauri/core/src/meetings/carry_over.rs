//! Planning the next meeting of a series and carrying unfinished items into it.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::minutes::refuse_final;
use super::{
    AgendaItem, CarryReason, ItemState, Meeting, MeetingStatus, MinutesState, Series, rows,
    templates,
};
use crate::error::{Code, Refusal, Result};
use crate::file::fold;
use crate::journal::records::position_between;
use crate::journal::{Label, LabelVerb, Tx, record};
use crate::values::{Day, Id};

pub(super) fn plan(
    tx: &mut Tx<'_>,
    id: Id,
    series_id: Id,
    held_on: Day,
    title: &str,
    due_on: Option<Day>,
) -> Result<Label> {
    if record::exists::<Meeting>(tx.db(), id)? {
        return Err(Refusal::of(Code::BadIdentity, "id").into());
    }
    let series: Series = record::must_find(tx.db(), series_id)?;
    let title = if title.trim().is_empty() {
        series.name.clone()
    } else {
        title.to_owned()
    };
    let meeting = Meeting {
        id,
        series_id: Some(series_id),
        title,
        held_on: Some(held_on),
        due_on: due_on.filter(|day| *day != held_on),
        starts_at: series.starts_at,
        ends_at: series.ends_at,
        mode: series.mode,
        place: series.place,
        link: series.link,
        time_zone: series.time_zone,
        ..Meeting::default()
    };
    tx.put(&meeting)?;
    if let Some(template) = series.template_id {
        templates::lay(tx, id, template)?;
    }
    if let Some(previous) = rows::neighbours(tx.db(), &meeting)?.0 {
        let previous: Meeting = record::must_find(tx.db(), previous)?;
        if previous.status == MeetingStatus::Held {
            carry(tx, &previous, &meeting, &[])?;
        }
    }
    Ok(Label::of(
        LabelVerb::Plan,
        Meeting::TABLE.name,
        meeting.title,
    ))
}

/// Why an item is carried over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ItemCarried {
    /// The item.
    pub item_id: Id,
    /// Why.
    pub reason: CarryReason,
}

pub(super) fn carry_over(
    tx: &mut Tx<'_>,
    meeting_id: Id,
    reasons: &[ItemCarried],
) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let next = rows::neighbours(tx.db(), &meeting)?.1;
    let next: Meeting = match next {
        Some(next) => record::must_find(tx.db(), next)?,
        None => return Err(Refusal::whole(Code::NoNextMeeting).into()),
    };
    refuse_final(&next)?;
    let count = carry(tx, &meeting, &next, reasons)?;
    Ok(Label::of(LabelVerb::CarryOver, Meeting::TABLE.name, next.title).count(count))
}

/// Copies every open or parked item, and every one that recurs, behind the items of `to`, marks what was open as carried, and tells how many there were.
/// The identity of the copy follows from item and meeting, and a copy that is there is left as it is: carrying twice
/// changes nothing. Final minutes are not marked: there the copy alone tells that an item was carried.
fn carry(tx: &mut Tx<'_>, from: &Meeting, to: &Meeting, reasons: &[ItemCarried]) -> Result<u32> {
    let mut last = rows::items_of(tx.db(), to.id)?
        .pop()
        .map(|item| item.position);
    let is_final = from.minutes_state == MinutesState::Final;
    let mut count = 0;
    for item in rows::items_of(tx.db(), from.id)? {
        let Some(usual) = usual_reason(&item) else {
            continue;
        };
        if is_final && rows::is_carried(tx.db(), item.id)? {
            continue;
        }
        if usual == CarryReason::Recurs && has_item(tx.db(), to.id, &item.title)? {
            continue;
        }
        let given = reasons.iter().find(|given| given.item_id == item.id);
        let id = Id::of("carried_item", &[item.id, to.id]);
        if record::find::<AgendaItem>(tx.db(), id)?.is_none() {
            let position = position_between(last.as_deref(), None);
            tx.put(&AgendaItem {
                id,
                meeting_id: Some(to.id),
                state: ItemState::Open,
                state_reason: String::new(),
                minutes_used: None,
                started_at: None,
                finished_at: None,
                carried_from_id: Some(item.id),
                carry_reason: given.map_or(usual, |given| given.reason),
                discussion: String::new(),
                position: position.clone(),
                ..item.clone()
            })?;
            last = Some(position);
        }
        if !is_final && item.state == ItemState::Open {
            tx.put(&AgendaItem {
                state: ItemState::Carried,
                ..item
            })?;
        }
        count += 1;
    }
    Ok(count)
}

/// Why an item would be carried over; none when it stays where it is.
fn usual_reason(item: &AgendaItem) -> Option<CarryReason> {
    let was_begun = item.started_at.is_some() || item.minutes_used.is_some();
    match item.state {
        ItemState::Open if was_begun => Some(CarryReason::NeedsMoreTime),
        ItemState::Open => Some(CarryReason::NotReached),
        ItemState::Parked => Some(CarryReason::Parked),
        ItemState::Done if item.recurs => Some(CarryReason::Recurs),
        _ => None,
    }
}

/// Tells whether a meeting has an item of this title already, as from its usual agenda.
fn has_item(db: &Connection, meeting: Id, title: &str) -> Result<bool> {
    let items = rows::items_of(db, meeting)?;
    Ok(items.iter().any(|item| fold(&item.title) == fold(title)))
}
