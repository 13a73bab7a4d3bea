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
        current_item_id: None,
        ..meeting
    })?;
    Ok(Label::of(LabelVerb::Finalize, Meeting::TABLE.name, title))
}

pub(super) fn reopen(tx: &mut Tx<'_>, meeting_id: Id, reason: &str) -> Result<Label> {
    let meeting: Meeting = record::must_find(tx.db(), meeting_id)?;
    let title = meeting.title.clone();
    tx.put(&Meeting {
        minutes_state: MinutesState::Draft,
        reopen_reason: reason.to_owned(),
        ..meeting
    })?;
    Ok(Label::of(LabelVerb::Reopen, Meeting::TABLE.name, title))
}

/// Refuses an edit that would change the record of a meeting whose minutes are final.
pub(super) fn refuse_change_of_final(db: &Connection, edit: &Edit) -> Result<()> {
    let meetings: Vec<Option<Id>> = match edit {
        Edit::Put { record } => {
            let (table, id) = place_of(record);
            vec![
                meeting_of_record(db, record)?,
                rows::meeting_of(db, table, id)?,
            ]
        }
        Edit::Set { table, id, set } => {
            let named = |field: &str| {
                let id = set.get(field).and_then(|id| id.as_str());
                id.and_then(|id| id.parse().ok())
            };
            let moved_to = match named("decision_id") {
                Some(decision) if *table != Table::AgendaItem => {
                    rows::meeting_of(db, Table::Decision, decision)?
                }
                _ => named("meeting_id"),
            };
            vec![rows::meeting_of(db, *table, *id)?, moved_to]
        }
        Edit::Move { table, id, .. } => vec![rows::meeting_of(db, *table, *id)?],
        Edit::Remove { table, ids } => ids
            .iter()
            .map(|id| rows::meeting_of(db, *table, *id))
            .collect::<Result<_>>()?,
        Edit::Attend { meeting_id, .. }
        | Edit::Reply { meeting_id, .. }
        | Edit::Arrive { meeting_id, .. }
        | Edit::Begin { meeting_id, .. }
        | Edit::Advance { meeting_id, .. }
        | Edit::End { meeting_id, .. }
        | Edit::Cancel { meeting_id, .. }
        | Edit::Arrange { meeting_id }
        | Edit::FreezeData { meeting_id, .. }
        | Edit::UseTemplate { meeting_id, .. } => vec![Some(*meeting_id)],
        Edit::Vote { decision_id, .. }
        | Edit::Decide { decision_id, .. }
        | Edit::Defer { decision_id, .. }
        | Edit::Cite { decision_id, .. } => {
            vec![rows::meeting_of(db, Table::Decision, *decision_id)?]
        }
        Edit::Accept { item_id, .. }
        | Edit::Decline { item_id, .. }
        | Edit::Note { item_id, .. } => {
            vec![rows::meeting_of(db, Table::AgendaItem, *item_id)?]
        }
        Edit::Plan { .. }
        | Edit::CarryOver { .. }
        | Edit::Except { .. }
        | Edit::KeepTemplate { .. }
        | Edit::Review { .. }
        | Edit::TakeUp { .. }
        | Edit::CheckOut { .. }
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
        AnyRecord::Series(row) => (Table::Series, row.id),
        AnyRecord::SeriesException(row) => (Table::SeriesException, row.id),
        AnyRecord::Meeting(row) => (Table::Meeting, row.id),
        AnyRecord::LogisticsEntry(row) => (Table::LogisticsEntry, row.id),
        AnyRecord::DataPackEntry(row) => (Table::DataPackEntry, row.id),
        AnyRecord::AgendaItem(row) => (Table::AgendaItem, row.id),
        AnyRecord::AgendaTemplate(row) => (Table::AgendaTemplate, row.id),
        AnyRecord::TemplateItem(row) => (Table::TemplateItem, row.id),
        AnyRecord::Attendance(row) => (Table::Attendance, row.id),
        AnyRecord::Reply(row) => (Table::Reply, row.id),
        AnyRecord::Guest(row) => (Table::Guest, row.id),
        AnyRecord::Decision(row) => (Table::Decision, row.id),
        AnyRecord::DecisionOption(row) => (Table::DecisionOption, row.id),
        AnyRecord::Evidence(row) => (Table::Evidence, row.id),
        AnyRecord::DeclaredInterest(row) => (Table::DeclaredInterest, row.id),
        AnyRecord::Vote(row) => (Table::Vote, row.id),
        AnyRecord::Objection(row) => (Table::Objection, row.id),
        AnyRecord::ConsentCheck(row) => (Table::ConsentCheck, row.id),
        AnyRecord::CheckOut(row) => (Table::CheckOut, row.id),
        AnyRecord::CheckOutComment(row) => (Table::CheckOutComment, row.id),
    }
}

/// The meeting whose minutes a record as it would be belongs to. The check-out is no part of the minutes.
fn meeting_of_record(db: &Connection, record: &AnyRecord) -> Result<Option<Id>> {
    let (meeting, decision) = match record {
        AnyRecord::Series(_)
        | AnyRecord::SeriesException(_)
        | AnyRecord::AgendaTemplate(_)
        | AnyRecord::TemplateItem(_)
        | AnyRecord::CheckOut(_)
        | AnyRecord::CheckOutComment(_) => (None, None),
        AnyRecord::Meeting(row) => (Some(row.id), None),
        AnyRecord::LogisticsEntry(row) => (row.meeting_id, None),
        AnyRecord::DataPackEntry(row) => (row.meeting_id, None),
        AnyRecord::AgendaItem(row) => (row.meeting_id, None),
        AnyRecord::Attendance(row) => (row.meeting_id, None),
        AnyRecord::Reply(row) => (row.meeting_id, None),
        AnyRecord::Guest(row) => (row.meeting_id, None),
        AnyRecord::Decision(row) => (row.meeting_id, None),
        AnyRecord::DecisionOption(row) => (None, row.decision_id),
        AnyRecord::Evidence(row) => (None, row.decision_id),
        AnyRecord::DeclaredInterest(row) => (None, row.decision_id),
        AnyRecord::Vote(row) => (None, row.decision_id),
        AnyRecord::Objection(row) => (None, row.decision_id),
        AnyRecord::ConsentCheck(row) => (None, row.decision_id),
    };
    match decision {
        Some(decision) => rows::meeting_of(db, Table::Decision, decision),
        None => Ok(meeting),
    }
}
