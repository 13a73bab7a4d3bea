//! Which tables go out and what stands in their columns. The heads are the fields' own words, so that the import knows
//! them again. Lived experience stays in the initiative.

use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::export_matrix::matrix;
use super::export_measures::observations;
use super::export_stakeholders::{organizations, people, relationships};
use super::known::{Known, Pool};
use super::reach::Reach::{Backbone, Everybody, Partners};
use super::reach::{Column, Reach, table};
use super::{csv_out, xlsx_out};
use crate::actions::ActionItem;
use crate::activities::{self, Activity};
use crate::documents::ExportFormat;
use crate::error::{Code, Error, Refusal, Result};
use crate::initiative::Audience;
use crate::journal::Record;
use crate::journal::record::list;
use crate::meetings::{AgendaItem, Meeting};
use crate::values::{Day, Id, codes};

codes!(
    /// The tables that can be exported.
    TableExport { Organizations, People, Relationships, Activities, Matrix, Actions, Indicators }
);

/// A table to be written.
#[derive(Debug)]
pub struct Sheet {
    /// What it is called.
    pub name: &'static str,
    /// The rows of heads above its columns; the last names them.
    pub heads: Vec<Vec<String>>,
    /// How many columns stay in sight, counted from the left.
    pub frozen_columns: u16,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell to be written.
#[derive(Debug, Clone)]
pub enum Cell {
    /// A text, never a formula.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Day(Day),
    /// Nothing.
    Empty,
}

impl Cell {
    /// The cell as text.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Empty => String::new(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text.to_owned())
        }
    }
}

impl From<Option<Day>> for Cell {
    fn from(day: Option<Day>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

impl From<Option<f64>> for Cell {
    fn from(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }
}

impl From<Option<i32>> for Cell {
    fn from(number: Option<i32>) -> Self {
        number.map(f64::from).into()
    }
}

/// A code or identity as a cell.
pub(super) fn code(code: impl ToString) -> Cell {
    Cell::Text(code.to_string())
}

/// A table as a file, as an audience may see it.
///
/// # Errors
/// A format that tables do not have, a table that the audience may not see at all, or SQLite's.
pub fn export_table(
    db: &Connection,
    what: TableExport,
    format: ExportFormat,
    audience: Audience,
) -> Result<Vec<u8>> {
    if what == TableExport::People && !Reach::Named.includes(audience)
        || matches!(what, TableExport::Actions | TableExport::Indicators)
            && !Reach::Partners.includes(audience)
    {
        return Err(Refusal::whole(Code::NotForAudience).into());
    }
    let known = Known::read(db)?;
    let sheet = match what {
        TableExport::Organizations => organizations(&known, audience),
        TableExport::People => people(&known, audience),
        TableExport::Relationships => relationships(&known, audience),
        TableExport::Activities => activity_rows(db, &known, audience)?,
        TableExport::Matrix => matrix(db)?,
        TableExport::Actions => action_rows(db, &known, audience)?,
        TableExport::Indicators => observations(db, &known, audience)?,
    };
    match format {
        ExportFormat::IndicatorsCsv if what != TableExport::Indicators => {
            Err(no_such_export(format))
        }
        ExportFormat::Csv | ExportFormat::IndicatorsCsv => csv_out::write(&sheet),
        ExportFormat::Xlsx => xlsx_out::write(&[sheet]),
        _ => Err(no_such_export(format)),
    }
}

fn no_such_export(format: ExportFormat) -> Error {
    Refusal::whole(Code::NoSuchExport)
        .with("format", format.extension())
        .into()
}

/// What the record of this identity is called; empty when there is none.
pub(super) fn name_of<R: Record>(pool: &Pool<R>, id: Option<Id>) -> String {
    id.and_then(|id| pool.at(id))
        .map(|at| pool.drafts[at].record.title())
        .unwrap_or_default()
}

const ACTIVITY: &[Column<Activity>] = &[
    ("name", Everybody, |_, record| record.name.as_str().into()),
    ("organization", Everybody, |known, record| {
        let name = name_of(&known.organizations, record.organization_id);
        name.as_str().into()
    }),
    ("status", Everybody, |_, record| code(record.status)),
    ("starts_on", Everybody, |_, record| record.starts_on.into()),
    ("ends_on", Everybody, |_, record| record.ends_on.into()),
    ("place", Everybody, |_, record| record.place.as_str().into()),
    ("population_served", Everybody, |_, record| {
        record.population_served.as_str().into()
    }),
    ("reach", Partners, |_, record| record.reach.into()),
    ("budget", Backbone, |_, record| record.budget.into()),
    ("why_us", Backbone, |_, record| {
        record.why_us.as_str().into()
    }),
    ("notes", Backbone, |_, record| record.notes.as_str().into()),
];

fn activity_rows(db: &Connection, known: &Known, audience: Audience) -> Result<Sheet> {
    let all = activities::activities(db)?;
    let records = all.iter().map(|activity| (activity.id, activity));
    Ok(table(
        known,
        audience,
        "Activities",
        ACTIVITY,
        None,
        records,
    ))
}

/// A promise with what its meeting is called.
struct Promise {
    action: ActionItem,
    meeting: String,
}

const ACTION: &[Column<Promise>] = &[
    ("text", Partners, |_, row| row.action.text.as_str().into()),
    ("person", Partners, |known, row| {
        let name = name_of(&known.people, row.action.person_id);
        name.as_str().into()
    }),
    ("organization", Partners, |known, row| {
        let name = name_of(&known.organizations, row.action.organization_id);
        name.as_str().into()
    }),
    ("due_on", Partners, |_, row| row.action.due_on.into()),
    ("status", Partners, |_, row| code(row.action.status)),
    ("done_on", Partners, |_, row| row.action.done_on.into()),
    ("meeting", Partners, |_, row| row.meeting.as_str().into()),
    ("notes", Backbone, |_, row| row.action.notes.as_str().into()),
];

/// Promises; those that belong to a confidential item stay with the backbone.
fn action_rows(db: &Connection, known: &Known, audience: Audience) -> Result<Sheet> {
    let meetings: HashMap<Id, String> = list::<Meeting>(db, "", [])?
        .into_iter()
        .map(|meeting| (meeting.id, meeting.title()))
        .collect();
    let closed: HashSet<Id> = list::<AgendaItem>(db, "AND is_confidential = 1", [])?
        .into_iter()
        .map(|item| item.id)
        .collect();
    let all = list::<ActionItem>(db, "ORDER BY due_on IS NULL, due_on, id", [])?.into_iter();
    let seen = all.filter(|action| {
        let is_closed = action.agenda_item_id.is_some_and(|id| closed.contains(&id));
        !is_closed || Backbone.includes(audience)
    });
    let rows: Vec<Promise> = seen
        .map(|action| Promise {
            meeting: action
                .meeting_id
                .and_then(|id| meetings.get(&id))
                .cloned()
                .unwrap_or_default(),
            action,
        })
        .collect();
    let records = rows.iter().map(|row| (row.action.id, row));
    Ok(table(known, audience, "Actions", ACTION, None, records))
}
