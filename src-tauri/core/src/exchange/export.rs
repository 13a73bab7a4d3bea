//! Which tables go out and what stands in their columns. The heads are the fields' own words, so that the import knows
//! them again. Lived experience stays in the initiative.

use std::collections::HashMap;

use rusqlite::Connection;

use super::export_matrix::matrix;
use super::export_stakeholders::{organizations, people, relationships};
use super::known::{Known, Pool};
use super::{csv_out, xlsx_out};
use crate::actions::ActionItem;
use crate::activities;
use crate::documents::ExportFormat;
use crate::error::{Code, Error, Refusal, Result};
use crate::journal::Record;
use crate::journal::record::list;
use crate::values::{Day, Id, codes};

codes!(
    /// The tables that can be exported.
    TableExport { Organizations, People, Relationships, Activities, Matrix, Actions }
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

/// A table as a file.
///
/// # Errors
/// A format that tables do not have, or SQLite's.
pub fn export_table(db: &Connection, what: TableExport, format: ExportFormat) -> Result<Vec<u8>> {
    let sheet = match what {
        TableExport::Organizations => organizations(&Known::read(db)?),
        TableExport::People => people(&Known::read(db)?),
        TableExport::Relationships => relationships(&Known::read(db)?),
        TableExport::Activities => activity_rows(db)?,
        TableExport::Matrix => matrix(db)?,
        TableExport::Actions => action_rows(db)?,
    };
    match format {
        ExportFormat::Csv => csv_out::write(&sheet),
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

fn activity_rows(db: &Connection) -> Result<Sheet> {
    let known = Known::read(db)?;
    let header = [
        "name",
        "organization",
        "status",
        "starts_on",
        "ends_on",
        "place",
        "population_served",
        "reach",
        "budget",
        "why_us",
        "notes",
        "id",
    ];
    let rows = activities::activities(db)?.into_iter().map(|activity| {
        vec![
            activity.name.as_str().into(),
            name_of(&known.organizations, activity.organization_id)
                .as_str()
                .into(),
            code(activity.status),
            activity.starts_on.into(),
            activity.ends_on.into(),
            activity.place.as_str().into(),
            activity.population_served.as_str().into(),
            activity.reach.into(),
            activity.budget.into(),
            activity.why_us.as_str().into(),
            activity.notes.as_str().into(),
            code(activity.id),
        ]
    });
    Ok(sheet("Activities", &header, rows.collect()))
}

fn action_rows(db: &Connection) -> Result<Sheet> {
    let known = Known::read(db)?;
    let meetings: HashMap<Id, String> = list::<crate::meetings::Meeting>(db, "", [])?
        .into_iter()
        .map(|meeting| (meeting.id, meeting.title()))
        .collect();
    let header = [
        "text",
        "person",
        "organization",
        "due_on",
        "status",
        "done_on",
        "meeting",
        "notes",
        "id",
    ];
    let rows = list::<ActionItem>(db, "ORDER BY due_on IS NULL, due_on, id", [])?
        .into_iter()
        .map(|action| {
            let meeting = action
                .meeting_id
                .and_then(|id| meetings.get(&id))
                .cloned()
                .unwrap_or_default();
            vec![
                action.text.as_str().into(),
                name_of(&known.people, action.person_id).as_str().into(),
                name_of(&known.organizations, action.organization_id)
                    .as_str()
                    .into(),
                action.due_on.into(),
                code(action.status),
                action.done_on.into(),
                meeting.as_str().into(),
                action.notes.as_str().into(),
                code(action.id),
            ]
        });
    Ok(sheet("Actions", &header, rows.collect()))
}

fn sheet(name: &'static str, header: &[&str], rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet {
        name,
        heads: vec![header.iter().map(|head| (*head).to_owned()).collect()],
        frozen_columns: 0,
        rows,
    }
}
