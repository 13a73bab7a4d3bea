//! The SQL of meetings.

pub(super) mod decisions;
mod reports;

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::attendance::rate_of;
use super::{
    AgendaItem, AgendaTemplate, Attendance, CheckOut, CheckOutComment, ConsentCheck, DataPackEntry,
    Decision, DecisionOption, DeclaredInterest, Evidence, Guest, ItemRow, ItemState,
    LogisticsEntry, Meeting, MeetingRow, MinutesState, Objection, Reply, Series, SeriesException,
    Table, TemplateItem, Vote,
};
pub(super) use reports::{
    check_outs_of, comments_of, decisions_between, held_between, items_between, seat_notes,
    speakers,
};

use crate::error::Result;
use crate::journal::record::{find, list};
use crate::journal::{Record, Tx};
use crate::values::{Day, Id};

/// Every meeting, newest first.
pub fn meetings(db: &Connection) -> Result<Vec<Meeting>> {
    list(
        db,
        "ORDER BY COALESCE(held_on, '9999') DESC, starts_at DESC, id DESC",
        [],
    )
}

/// The items of a meeting, in order.
pub fn items_of(db: &Connection, meeting: Id) -> Result<Vec<AgendaItem>> {
    list(db, "AND meeting_id = ?1 ORDER BY position, id", [meeting])
}

/// The decisions of a meeting, in order.
pub fn decisions_of(db: &Connection, meeting: Id) -> Result<Vec<Decision>> {
    list(db, "AND meeting_id = ?1 ORDER BY position, id", [meeting])
}

/// Who filled the seats of a meeting.
pub fn attendances_of(db: &Connection, meeting: Id) -> Result<Vec<Attendance>> {
    list(db, "AND meeting_id = ?1 ORDER BY id", [meeting])
}

/// Who filled the seats of the meetings held from one day to another, both included.
pub(super) fn attendances_between(
    db: &Connection,
    from: Day,
    until: Day,
) -> Result<Vec<Attendance>> {
    let held = "SELECT id FROM meeting WHERE deleted = 0 AND status = 'held' AND held_on BETWEEN ?1 AND ?2";
    list(
        db,
        &format!("AND meeting_id IN ({held}) ORDER BY id"),
        params![from, until],
    )
}

/// What a record of this identity is called; empty when there is none.
pub(super) fn title_of<R: Record>(db: &Connection, id: Option<Id>) -> Result<String> {
    Ok(match id {
        Some(id) => find::<R>(db, id)?
            .map(|row| row.title())
            .unwrap_or_default(),
        None => String::new(),
    })
}

/// What belongs to a meeting and stands in an order of its own.
pub(super) fn in_meeting<R: Record>(db: &Connection, meeting: Id) -> Result<Vec<R>> {
    list(db, "AND meeting_id = ?1 ORDER BY position, id", [meeting])
}

/// What names an indicator, in order.
pub(super) fn naming_indicator<R: Record>(db: &Connection, indicator: Id) -> Result<Vec<R>> {
    list(
        db,
        "AND indicator_id = ?1 ORDER BY position, id",
        [indicator],
    )
}

/// The evidence that cites an indicator or one of its observations.
pub(super) fn citing_indicator(db: &Connection, indicator: Id) -> Result<Vec<Evidence>> {
    list(
        db,
        "AND (record_table = 'indicator' AND record_id = ?1 OR record_table = 'observation' AND record_id IN
            (SELECT id FROM observation WHERE indicator_id = ?1)) ORDER BY position, id",
        [indicator],
    )
}

/// The guests of a meeting, in order.
pub fn guests_of(db: &Connection, meeting: Id) -> Result<Vec<Guest>> {
    in_meeting(db, meeting)
}

/// What the seats of a meeting answered to the invitation.
pub fn replies_of(db: &Connection, meeting: Id) -> Result<Vec<Reply>> {
    list(db, "AND meeting_id = ?1 ORDER BY id", [meeting])
}

/// The departures of a series from its cadence, in order of time.
pub fn exceptions_of(db: &Connection, series: Id) -> Result<Vec<SeriesException>> {
    list(db, "AND series_id = ?1 ORDER BY falls_on, id", [series])
}

/// The items that partners proposed for a series and that no meeting has yet, oldest first; for all series when none
/// is named.
pub(super) fn proposals(db: &Connection, series: Option<Id>) -> Result<Vec<AgendaItem>> {
    list(
        db,
        "AND meeting_id IS NULL AND (?1 IS NULL OR series_id = ?1)
         ORDER BY COALESCE(proposed_on, ''), position, id",
        [series],
    )
}

/// The usual agendas, in order.
pub(super) fn templates(db: &Connection) -> Result<Vec<AgendaTemplate>> {
    list(db, "ORDER BY position, id", [])
}

/// The items of a usual agenda, in order.
pub(super) fn template_items(db: &Connection, template: Id) -> Result<Vec<TemplateItem>> {
    list(db, "AND template_id = ?1 ORDER BY position, id", [template])
}

pub(super) fn series(db: &Connection) -> Result<Vec<Series>> {
    list(db, "ORDER BY position, id", [])
}

pub(super) fn meeting_rows(db: &Connection, series: Option<Id>) -> Result<Vec<MeetingRow>> {
    let names: HashMap<Id, String> = self::series(db)?
        .into_iter()
        .map(|series| (series.id, series.name))
        .collect();
    let items = counts(db, "agenda_item")?;
    let decisions = counts(db, "decision")?;
    let meetings = meetings(db)?
        .into_iter()
        .filter(|meeting| series.is_none() || meeting.series_id == series);
    meetings
        .map(|meeting| {
            Ok(MeetingRow {
                series: meeting
                    .series_id
                    .and_then(|id| names.get(&id))
                    .cloned()
                    .unwrap_or_default(),
                items: items.get(&meeting.id).copied().unwrap_or_default(),
                decisions: decisions.get(&meeting.id).copied().unwrap_or_default(),
                attendance: rate_of(db, meeting.id)?,
                meeting,
            })
        })
        .collect()
}

fn counts(db: &Connection, table: &str) -> Result<HashMap<Id, u32>> {
    let sql = format!(
        "SELECT meeting_id, COUNT(*) FROM {table} WHERE deleted = 0 AND meeting_id NOT NULL GROUP BY 1"
    );
    let mut statement = db.prepare_cached(&sql)?;
    let counts = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(counts.collect::<rusqlite::Result<_>>()?)
}

/// The items of a meeting with their running clock times. An item that final minutes left open and a later meeting
/// carries on is shown as carried.
pub(super) fn item_rows(db: &Connection, meeting: &Meeting) -> Result<Vec<ItemRow>> {
    let mut starts_at = meeting.starts_at;
    let is_final = meeting.minutes_state == MinutesState::Final;
    let items = items_of(db, meeting.id)?.into_iter();
    items
        .filter(AgendaItem::takes_time)
        .map(|mut item| {
            if is_final && item.state == ItemState::Open && is_carried(db, item.id)? {
                item.state = ItemState::Carried;
            }
            let row = ItemRow {
                starts_at,
                carried_from_on: held_on_of_item(db, item.carried_from_id)?,
                item,
            };
            starts_at = starts_at.plus_minutes(row.item.minutes_planned.into());
            Ok(row)
        })
        .collect()
}

/// Tells whether an item of a later meeting carries this one on.
pub(super) fn is_carried(db: &Connection, item: Id) -> Result<bool> {
    let sql =
        "SELECT EXISTS (SELECT 1 FROM agenda_item WHERE carried_from_id = ?1 AND deleted = 0)";
    Ok(db
        .prepare_cached(sql)?
        .query_row([item], |row| row.get(0))?)
}

fn held_on_of_item(db: &Connection, item: Option<Id>) -> Result<Option<Day>> {
    let mut statement = db.prepare_cached(
        "SELECT m.held_on FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.id = ?1",
    )?;
    Ok(statement
        .query_row([item], |row| row.get(0))
        .optional()?
        .flatten())
}

/// The meetings of the same series just before and just after this one; cancelled ones do not count.
pub(super) fn neighbours(db: &Connection, meeting: &Meeting) -> Result<(Option<Id>, Option<Id>)> {
    let neighbour = |compare: &str, direction: &str| -> Result<Option<Id>> {
        let mut statement = db.prepare_cached(&format!(
            "SELECT id FROM meeting WHERE deleted = 0 AND status <> 'cancelled' AND series_id = ?1
             AND (held_on, starts_at, id) {compare} (?2, ?3, ?4)
             ORDER BY held_on {direction}, starts_at {direction}, id {direction} LIMIT 1"
        ))?;
        let found = statement.query_row(
            params![
                meeting.series_id,
                meeting.held_on,
                meeting.starts_at,
                meeting.id
            ],
            |row| row.get(0),
        );
        Ok(found.optional()?)
    };
    Ok((neighbour("<", "DESC")?, neighbour(">", "ASC")?))
}

/// The meeting whose minutes a record belongs to; none for what is no part of minutes and for a record that is not there.
pub(super) fn meeting_of(db: &Connection, table: Table, id: Id) -> Result<Option<Id>> {
    Ok(match table {
        Table::Series
        | Table::SeriesException
        | Table::AgendaTemplate
        | Table::TemplateItem
        | Table::CheckOut
        | Table::CheckOutComment => None,
        Table::Meeting => find::<Meeting>(db, id)?.map(|meeting| meeting.id),
        Table::LogisticsEntry => owner::<LogisticsEntry>(db, id, |row| row.meeting_id)?,
        Table::DataPackEntry => owner::<DataPackEntry>(db, id, |row| row.meeting_id)?,
        Table::AgendaItem => owner::<AgendaItem>(db, id, |row| row.meeting_id)?,
        Table::Attendance => owner::<Attendance>(db, id, |row| row.meeting_id)?,
        Table::Reply => owner::<Reply>(db, id, |row| row.meeting_id)?,
        Table::Guest => owner::<Guest>(db, id, |row| row.meeting_id)?,
        Table::Decision => owner::<Decision>(db, id, |row| row.meeting_id)?,
        Table::DecisionOption
        | Table::Evidence
        | Table::DeclaredInterest
        | Table::Vote
        | Table::Objection
        | Table::ConsentCheck => match decision_of(db, table, id)? {
            Some(decision) => owner::<Decision>(db, decision, |row| row.meeting_id)?,
            None => None,
        },
    })
}

/// The decision that a record is or belongs to; none for other records.
pub(super) fn decision_of(db: &Connection, table: Table, id: Id) -> Result<Option<Id>> {
    match table {
        Table::Decision => owner::<Decision>(db, id, |row| Some(row.id)),
        Table::DecisionOption => owner::<DecisionOption>(db, id, |row| row.decision_id),
        Table::Evidence => owner::<Evidence>(db, id, |row| row.decision_id),
        Table::DeclaredInterest => owner::<DeclaredInterest>(db, id, |row| row.decision_id),
        Table::Vote => owner::<Vote>(db, id, |row| row.decision_id),
        Table::Objection => owner::<Objection>(db, id, |row| row.decision_id),
        Table::ConsentCheck => owner::<ConsentCheck>(db, id, |row| row.decision_id),
        _ => Ok(None),
    }
}

/// The series that a proposal or a departure from the cadence belongs to; none for what belongs to a meeting.
pub(super) fn series_of(db: &Connection, table: Table, id: Id) -> Result<Option<Id>> {
    match table {
        Table::SeriesException => owner::<SeriesException>(db, id, |row| row.series_id),
        Table::AgendaItem => owner::<AgendaItem>(db, id, |row| {
            row.series_id.filter(|_| row.meeting_id.is_none())
        }),
        _ => Ok(None),
    }
}

fn owner<R: Record>(db: &Connection, id: Id, of: fn(&R) -> Option<Id>) -> Result<Option<Id>> {
    Ok(find::<R>(db, id)?.as_ref().and_then(of))
}

/// Puts into the trash what cannot stand without the record. Meetings stay when their series goes.
pub(super) fn remove_dependents(tx: &mut Tx<'_>, table: Table, id: Id) -> Result<()> {
    match table {
        Table::Series => {
            tx.remove_where::<SeriesException>("AND series_id = ?1", [id])?;
            tx.remove_where::<AgendaItem>("AND series_id = ?1 AND meeting_id IS NULL", [id])
        }
        Table::AgendaTemplate => tx.remove_where::<TemplateItem>("AND template_id = ?1", [id]),
        Table::Meeting => {
            for decision in decisions_of(tx.db(), id)? {
                remove_dependents(tx, Table::Decision, decision.id)?;
            }
            let of_meeting = "AND meeting_id = ?1";
            tx.remove_where::<LogisticsEntry>(of_meeting, [id])?;
            tx.remove_where::<DataPackEntry>(of_meeting, [id])?;
            tx.remove_where::<AgendaItem>(of_meeting, [id])?;
            tx.remove_where::<Attendance>(of_meeting, [id])?;
            tx.remove_where::<Reply>(of_meeting, [id])?;
            tx.remove_where::<Guest>(of_meeting, [id])?;
            tx.remove_where::<CheckOut>(of_meeting, [id])?;
            tx.remove_where::<CheckOutComment>(of_meeting, [id])?;
            tx.remove_where::<Decision>(of_meeting, [id])
        }
        Table::Decision => {
            let of_decision = "AND decision_id = ?1";
            tx.remove_where::<DecisionOption>(of_decision, [id])?;
            tx.remove_where::<Evidence>(of_decision, [id])?;
            tx.remove_where::<DeclaredInterest>(of_decision, [id])?;
            tx.remove_where::<Vote>(of_decision, [id])?;
            tx.remove_where::<Objection>(of_decision, [id])?;
            tx.remove_where::<ConsentCheck>(of_decision, [id])
        }
        _ => Ok(()),
    }
}
