//! What usually has to be arranged for a meeting.

use super::{LogisticsEntry, LogisticsKind, LogisticsState, Meeting, Mode, rows};
use crate::error::Result;
use crate::journal::records::position_between;
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::values::Id;

/// What a meeting needs when people come together in a room.
const IN_A_ROOM: [LogisticsKind; 7] = [
    LogisticsKind::Room,
    LogisticsKind::Access,
    LogisticsKind::Interpreter,
    LogisticsKind::Childcare,
    LogisticsKind::Food,
    LogisticsKind::Travel,
    LogisticsKind::Printing,
];

/// What a meeting needs when everybody joins from afar.
const FROM_AFAR: [LogisticsKind; 3] = [
    LogisticsKind::Technology,
    LogisticsKind::Access,
    LogisticsKind::Interpreter,
];

/// Lays what usually has to be arranged behind what a meeting has: what was arranged for the meeting before, as many
/// days ahead as then, else one entry of each kind that fits how people meet. A kind that is there already is left out,
/// so that doing it twice changes nothing.
pub(super) fn arrange(tx: &mut Tx<'_>, meeting_id: Id) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let known: Vec<LogisticsEntry> = rows::in_meeting(tx.db(), meeting_id)?;
    let mut last = known.last().map(|entry| entry.position.clone());
    let mut count = 0;
    for entry in usual(tx, &meeting)? {
        if known.iter().any(|known| known.kind == entry.kind) {
            continue;
        }
        let position = position_between(last.as_deref(), None);
        tx.put(&LogisticsEntry {
            meeting_id: Some(meeting_id),
            position: position.clone(),
            ..entry
        })?;
        last = Some(position);
        count += 1;
    }
    Ok(Label::of(LabelVerb::Add, LogisticsEntry::TABLE.name, meeting.title()).count(count.max(1)))
}

fn usual(tx: &Tx<'_>, meeting: &Meeting) -> Result<Vec<LogisticsEntry>> {
    let before = match rows::neighbours(tx.db(), meeting)?.0 {
        Some(before) => record::find::<Meeting>(tx.db(), before)?,
        None => None,
    };
    if let Some(before) = before {
        let entries: Vec<LogisticsEntry> = rows::in_meeting(tx.db(), before.id)?;
        if !entries.is_empty() {
            let again = entries
                .into_iter()
                .map(|entry| again(entry, &before, meeting));
            return Ok(again.collect());
        }
    }
    let kinds: Vec<LogisticsKind> = match meeting.mode {
        Mode::InPerson => IN_A_ROOM.into(),
        Mode::Remote => FROM_AFAR.into(),
        Mode::Hybrid => [&IN_A_ROOM[..], &[LogisticsKind::Technology]].concat(),
    };
    let fresh = kinds.into_iter().map(|kind| LogisticsEntry {
        id: Id::named(
            &format!("logistics_entry {}", meeting.id),
            &kind.to_string(),
        ),
        kind,
        ..LogisticsEntry::default()
    });
    Ok(fresh.collect())
}

/// An entry of the meeting before, to be arranged anew; what was not needed then is not needed now.
fn again(entry: LogisticsEntry, before: &Meeting, meeting: &Meeting) -> LogisticsEntry {
    let days = match (before.held_on, meeting.held_on) {
        (Some(then), Some(now)) => Some((now.0 - then.0).num_days()),
        _ => None,
    };
    LogisticsEntry {
        id: Id::of("logistics_again", &[entry.id, meeting.id]),
        state: match entry.state {
            LogisticsState::NotNeeded => LogisticsState::NotNeeded,
            LogisticsState::Arranged | LogisticsState::ToDo => LogisticsState::ToDo,
        },
        due_on: entry
            .due_on
            .zip(days)
            .map(|(due, days)| due.plus_days(days)),
        notes: String::new(),
        ..entry
    }
}
