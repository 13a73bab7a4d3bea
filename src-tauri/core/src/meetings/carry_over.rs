//! Planning the next meeting of a series and carrying unfinished items into it.

use super::minutes::refuse_final;
use super::{AgendaItem, ItemState, Meeting, MeetingStatus, MinutesState, Series, rows};
use crate::error::{Code, Refusal, Result};
use crate::journal::records::position_between;
use crate::journal::{Label, LabelVerb, Tx, record};
use crate::values::{Day, Id};

pub(super) fn plan(
    tx: &mut Tx<'_>,
    id: Id,
    series_id: Id,
    held_on: Day,
    title: &str,
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
        starts_at: series.starts_at,
        ends_at: series.ends_at,
        mode: series.mode,
        place: series.place,
        ..Meeting::default()
    };
    tx.put(&meeting)?;
    if let Some(previous) = rows::neighbours(tx.db(), &meeting)?.0 {
        let previous: Meeting = record::must_find(tx.db(), previous)?;
        if previous.status == MeetingStatus::Held {
            carry(tx, &previous, &meeting)?;
        }
    }
    Ok(Label::of(
        LabelVerb::Plan,
        Meeting::TABLE.name,
        meeting.title,
    ))
}

pub(super) fn carry_over(tx: &mut Tx<'_>, meeting_id: Id) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let next = rows::neighbours(tx.db(), &meeting)?.1;
    let next: Meeting = match next {
        Some(next) => record::must_find(tx.db(), next)?,
        None => return Err(Refusal::whole(Code::NoNextMeeting).into()),
    };
    refuse_final(&next)?;
    let count = carry(tx, &meeting, &next)?;
    Ok(Label::of(LabelVerb::CarryOver, Meeting::TABLE.name, next.title).count(count))
}

/// Copies every open item behind the items of `to`, marks it as carried, and tells how many there were.
/// The identity of the copy follows from item and meeting, and a copy that is there is left as it is: carrying twice
/// changes nothing. Final minutes are not marked: there the copy alone tells that an item was carried.
fn carry(tx: &mut Tx<'_>, from: &Meeting, to: &Meeting) -> Result<u32> {
    let mut last = rows::items_of(tx.db(), to.id)?
        .pop()
        .map(|item| item.position);
    let is_final = from.minutes_state == MinutesState::Final;
    let mut count = 0;
    for item in rows::items_of(tx.db(), from.id)? {
        if item.state != ItemState::Open || (is_final && rows::is_carried(tx.db(), item.id)?) {
            continue;
        }
        let id = Id::of("carried_item", &[item.id, to.id]);
        if record::find::<AgendaItem>(tx.db(), id)?.is_none() {
            let position = position_between(last.as_deref(), None);
            tx.put(&AgendaItem {
                id,
                meeting_id: Some(to.id),
                state: ItemState::Open,
                minutes_used: None,
                carried_from_id: Some(item.id),
                discussion: String::new(),
                position: position.clone(),
                ..item.clone()
            })?;
            last = Some(position);
        }
        if !is_final {
            tx.put(&AgendaItem {
                state: ItemState::Carried,
                ..item
            })?;
        }
        count += 1;
    }
    Ok(count)
}
