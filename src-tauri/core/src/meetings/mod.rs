//! Continuous communication: series, meetings with timed agendas, attendance per seat, decisions and minutes.

mod attendance;
mod carry_over;
mod minutes;
mod records;
mod rows;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use attendance::{AttendanceRate, rate_between};
pub use records::*;
pub use rows::{attendances_of, decisions_of, items_of, meetings};

use crate::error::Result;
use crate::journal::{Label, Patch, Tx, record};
use crate::stakeholders::SeatDetail;
use crate::values::{Clock, Day, Id};

/// What can be asked about meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "MeetingsAsk")]
pub enum Ask {
    /// Every series with its meetings, newest first.
    Meetings {
        /// Only this series.
        #[serde(default)]
        series_id: Option<Id>,
    },
    /// One meeting with its items, seats and decisions.
    Meeting {
        /// Its identity.
        id: Id,
    },
    /// The decisions, newest first.
    Decisions {
        /// Words to look for; empty shows all.
        #[serde(default)]
        search: String,
    },
    /// The meeting that a record belongs to.
    Where {
        /// The table of the record.
        table: Table,
        /// The identity of the record.
        id: Id,
    },
}

/// What is answered about meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "MeetingsView")]
#[allow(missing_docs)]
pub enum View {
    Meetings {
        series: Vec<Series>,
        meetings: Vec<MeetingRow>,
    },
    Meeting(MeetingDetail),
    Decisions {
        decisions: Vec<DecisionRow>,
    },
    Where {
        meeting_id: Option<Id>,
    },
}

/// A row of the list of meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MeetingRow {
    /// The record.
    #[serde(flatten)]
    pub meeting: Meeting,
    /// What its series is called; empty without one.
    pub series: String,
    /// How many items it has.
    pub items: u32,
    /// How many decisions it made.
    pub decisions: u32,
    /// Who filled the seats.
    pub attendance: AttendanceRate,
}

/// One meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MeetingDetail {
    /// The record.
    pub meeting: Meeting,
    /// Its series.
    pub series: Option<Series>,
    /// Its items, in order.
    pub items: Vec<ItemRow>,
    /// The seats expected, with who filled them.
    pub seats: Vec<SeatAttendance>,
    /// Its decisions, in order.
    pub decisions: Vec<Decision>,
    /// Who filled the seats.
    pub attendance: AttendanceRate,
    /// Minutes planned, all items together.
    pub minutes_planned: i32,
    /// Minutes between start and end.
    pub minutes_available: i32,
    /// The meeting of the series before this one.
    pub previous_id: Option<Id>,
    /// The meeting of the series after this one.
    pub next_id: Option<Id>,
}

/// An item with its running clock time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ItemRow {
    /// The record.
    #[serde(flatten)]
    pub item: AgendaItem,
    /// When it starts, if everything before it takes the minutes planned.
    pub starts_at: Clock,
    /// The day of the meeting it was carried over from.
    pub carried_from_on: Option<Day>,
}

/// A seat at a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatAttendance {
    /// The seat, with those who speak for it on the day.
    #[serde(flatten)]
    pub seat: SeatDetail,
    /// Who filled it; none before it is noted.
    pub attendance: Option<Attendance>,
    /// What the person who came is called; empty when nobody is named.
    pub person: String,
}

/// A row of the register of decisions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DecisionRow {
    /// The record.
    #[serde(flatten)]
    pub decision: Decision,
    /// What its meeting is called.
    pub meeting: String,
}

/// What can be done to meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
#[ts(rename = "MeetingsEdit")]
pub enum Edit {
    /// Stores a whole record.
    Put {
        /// The record.
        record: AnyRecord,
    },
    /// Changes some fields of a record.
    Set {
        /// Its table.
        table: Table,
        /// Its identity.
        id: Id,
        /// The fields with their new values.
        #[ts(type = "Record<string, unknown>")]
        set: Patch,
    },
    /// Puts records into the trash; a meeting takes its items, attendance and decisions along.
    Remove {
        /// Their table.
        table: Table,
        /// Their identities.
        ids: Vec<Id>,
    },
    /// Moves an item, decision or series before another, or to the end.
    Move {
        /// Its table.
        table: Table,
        /// Its identity.
        id: Id,
        /// The one that it goes before; none for the end.
        before: Option<Id>,
    },
    /// Plans a meeting of a series and carries over what the last one left unfinished.
    Plan {
        /// The identity of the new meeting.
        id: Id,
        /// The series.
        series_id: Id,
        /// The day.
        held_on: Day,
        /// What it is called.
        title: String,
    },
    /// Carries the unfinished items of a meeting to the next one of its series; final minutes stay as they are.
    CarryOver {
        /// The meeting that left them unfinished.
        meeting_id: Id,
    },
    /// Notes who filled seats.
    Attend {
        /// The meeting.
        meeting_id: Id,
        /// The seats.
        seats: Vec<SeatFilled>,
    },
    /// Declares the minutes final: the record of the meeting no longer changes.
    Finalize {
        /// The meeting.
        meeting_id: Id,
    },
    /// Opens final minutes again.
    Reopen {
        /// The meeting.
        meeting_id: Id,
    },
}

/// Who filled a seat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SeatFilled {
    /// The seat.
    pub seat_id: Id,
    /// Who filled it; none takes the note back.
    pub presence: Option<Presence>,
    /// The person who came; for a leader the accountable leader of that day when none is given.
    #[serde(default)]
    pub person_id: Option<Id>,
}

/// Answers a question.
///
/// # Errors
/// A meeting that is not there, or SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    Ok(match ask {
        Ask::Meetings { series_id } => View::Meetings {
            series: rows::series(db)?,
            meetings: rows::meeting_rows(db, *series_id)?,
        },
        Ask::Meeting { id } => View::Meeting(detail(db, *id)?),
        Ask::Decisions { search } => View::Decisions {
            decisions: rows::decision_rows(db, search)?,
        },
        Ask::Where { table, id } => View::Where {
            meeting_id: rows::meeting_of(db, *table, *id)?,
        },
    })
}

/// One meeting with its items, seats and decisions.
///
/// # Errors
/// A meeting that is not there, or SQLite's.
pub fn detail(db: &Connection, id: Id) -> Result<MeetingDetail> {
    let meeting: Meeting = record::must_find(db, id)?;
    let series = match meeting.series_id {
        Some(series) => record::find::<Series>(db, series)?,
        None => None,
    };
    let items = rows::item_rows(db, &meeting)?;
    let (previous_id, next_id) = rows::neighbours(db, &meeting)?;
    Ok(MeetingDetail {
        seats: attendance::seats(db, &meeting, series.as_ref())?,
        decisions: rows::decisions_of(db, id)?,
        attendance: attendance::rate_of(db, id)?,
        minutes_planned: minutes_planned(&items),
        minutes_available: (meeting.ends_at.0 - meeting.starts_at.0).num_minutes() as i32,
        items,
        series,
        previous_id,
        next_id,
        meeting,
    })
}

/// Minutes planned for whatever takes time of the meeting.
fn minutes_planned(items: &[ItemRow]) -> i32 {
    let taking = items.iter().filter(|row| row.item.takes_time());
    taking.map(|row| row.item.minutes_planned).sum()
}

/// Carries out an edit.
///
/// # Errors
/// The records' rules; final minutes.
pub fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    minutes::refuse_change_of_final(tx.db(), edit)?;
    match edit {
        Edit::Put { record } => record.put(tx),
        Edit::Set { table, id, set } => table.set(tx, *id, set),
        Edit::Remove { table, ids } => {
            for id in ids {
                rows::remove_dependents(tx, *table, *id)?;
            }
            table.remove(tx, ids)
        }
        Edit::Move { table, id, before } => table.reorder(tx, *id, *before, owner_column(*table)),
        Edit::Plan {
            id,
            series_id,
            held_on,
            title,
        } => carry_over::plan(tx, *id, *series_id, *held_on, title),
        Edit::CarryOver { meeting_id } => carry_over::carry_over(tx, *meeting_id),
        Edit::Attend { meeting_id, seats } => attendance::attend(tx, *meeting_id, seats),
        Edit::Finalize { meeting_id } => minutes::finalize(tx, *meeting_id),
        Edit::Reopen { meeting_id } => minutes::reopen(tx, *meeting_id),
    }
}

/// The column that says in whose list a record stands; none where the table is one list.
const fn owner_column(table: Table) -> Option<&'static str> {
    match table {
        Table::AgendaItem
        | Table::Decision
        | Table::LogisticsEntry
        | Table::DataPackEntry
        | Table::Guest => Some("meeting_id"),
        Table::TemplateItem => Some("template_id"),
        Table::DecisionOption
        | Table::Evidence
        | Table::DeclaredInterest
        | Table::Objection
        | Table::ConsentCheck => Some("decision_id"),
        _ => None,
    }
}
