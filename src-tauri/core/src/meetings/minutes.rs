//! When the record of a meeting is final, and what that forbids.

use rusqlite::Connection;

use super::{AnyRecord, Edit, Meeting, MeetingStatus, MinutesState, Table, rows};
use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Tx, record};
use crate::values::Id;

pub(super) fn finalize(tx: &mut Tx<'_>, meeting_id: Id) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let title = meeting.title.clone();
    tx.put(&Meeting {
        minutes_state: MinutesState::Final,
        status: MeetingStatus::Held,
        ..meeting
    })?;
    Ok(Label::of(LabelVerb::Finalize, Meeting::TABLE.name, title))
}

pub(super) fn reopen(tx: &mut Tx<'_>, meeting_id: Id) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let title = meeting.title.clone();
    tx.put(&Meeting {
        minutes_state: MinutesState::Draft,
        ..meeting
    })?;
    Ok(Label::of(LabelVerb::Reopen, Meeting::TABLE.name, title))
}

/// Refuses an edit that would change the record of a meeting whose minutes are final.
pub(super) fn refuse_change_of_final(db: &Connection, edit: &Edit) -> Result<()> {
    let meetings: Vec<Option<Id>> = match edit {
        Edit::Put { record } => {
            let (table, id) = place_of(record);
            vec![meeting_of_record(record), rows::meeting_of(db, table, id)?]
        }
        Edit::Set { table, id, set } => {
            let moved_to = set
                .get("meeting_id")
                .and_then(|id| id.as_str())
                .and_then(|id| id.parse().ok());
            vec![rows::meeting_of(db, *table, *id)?, moved_to]
        }
        Edit::Move { table, id, .. } => vec![rows::meeting_of(db, *table, *id)?],
        Edit::Remove { table, ids } => ids
            .iter()
            .map(|id| rows::meeting_of(db, *table, *id))
            .collect::<Result<_>>()?,
        Edit::Attend { meeting_id, .. } => vec![Some(*meeting_id)],
        Edit::Plan { .. }
        | Edit::CarryOver { .. }
        | Edit::Finalize { .. }
        | Edit::Reopen { .. } => Vec::new(),
    };
    for meeting in meetings.into_iter().flatten() {
        if let Some(meeting) = record::find::<Meeting>(db, meeting)? {
            refuse_final(&meeting)?;
        }
    }
    Ok(())
}

/// Refuses to change the record of a meeting whose minutes are final.
pub(super) fn refuse_final(meeting: &Meeting) -> Result<()> {
    if meeting.minutes_state == MinutesState::Final {
        return Err(Refusal::whole(Code::MinutesFinal).into());
    }
    Ok(())
}

const fn place_of(record: &AnyRecord) -> (Table, Id) {
    match record {
        AnyRecord::Series(series) => (Table::Series, series.id),
        AnyRecord::Meeting(meeting) => (Table::Meeting, meeting.id),
        AnyRecord::AgendaItem(item) => (Table::AgendaItem, item.id),
        AnyRecord::Attendance(attendance) => (Table::Attendance, attendance.id),
        AnyRecord::Decision(decision) => (Table::Decision, decision.id),
    }
}

const fn meeting_of_record(record: &AnyRecord) -> Option<Id> {
    match record {
        AnyRecord::Series(_) => None,
        AnyRecord::Meeting(meeting) => Some(meeting.id),
        AnyRecord::AgendaItem(item) => item.meeting_id,
        AnyRecord::Attendance(attendance) => attendance.meeting_id,
        AnyRecord::Decision(decision) => decision.meeting_id,
    }
}
