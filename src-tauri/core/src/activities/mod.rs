//! Mutually reinforcing activities: who does what, for which strategy, and where nobody does.

mod matrix;
mod records;
mod rows;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use matrix::{
    AlignmentMatrix, MatrixActivity, MatrixCell, MatrixGoal, MatrixGroup, MatrixStrategy, matrix,
};
pub use records::*;
pub use rows::{activities, alignments};

use crate::error::Result;
use crate::journal::{Label, LabelVerb, Patch, Record, Tx, record};
use crate::values::Id;

/// What can be asked about activities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "ActivitiesAsk")]
pub enum Ask {
    /// The alignment matrix: activities grouped by organization against strategies grouped by goal.
    Matrix {
        /// What to show.
        #[serde(default)]
        filter: ActivityFilter,
    },
    /// The table of activities.
    Activities {
        /// What to show.
        #[serde(default)]
        filter: ActivityFilter,
    },
    /// One activity with the strategies it serves.
    Activity {
        /// Its identity.
        id: Id,
    },
}

/// Which activities to show.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct ActivityFilter {
    /// Words to look for in the name, place, population and organization; empty shows all.
    pub search: String,
    /// Only these statuses; empty shows all.
    pub statuses: Vec<ActivityStatus>,
    /// Only those of this organization.
    pub organization_id: Option<Id>,
    /// Only those aligned with this strategy.
    pub strategy_id: Option<Id>,
    /// Only those aligned with no strategy.
    pub unaligned: bool,
}

/// What is answered about activities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "ActivitiesView")]
#[allow(missing_docs)]
pub enum View {
    Matrix(AlignmentMatrix),
    Activities { activities: Vec<ActivityRow> },
    Activity(ActivityDetail),
}

/// A row of the table of activities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ActivityRow {
    /// The record.
    #[serde(flatten)]
    pub activity: Activity,
    /// What its owner is called; empty without one.
    pub organization: String,
    /// How many strategies it is aligned with.
    pub strategies: u32,
}

/// One activity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ActivityDetail {
    /// The record with its owner.
    pub activity: ActivityRow,
    /// The strategies it serves.
    pub alignments: Vec<AlignmentRow>,
}

/// A strategy that an activity serves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct AlignmentRow {
    /// The record.
    #[serde(flatten)]
    pub alignment: Alignment,
    /// What the strategy is called.
    pub strategy: String,
}

/// What can be done to activities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
#[ts(rename = "ActivitiesEdit")]
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
    /// Puts records into the trash, with their alignments.
    Remove {
        /// Their table.
        table: Table,
        /// Their identities.
        ids: Vec<Id>,
    },
    /// Fills cells of the alignment matrix.
    Align {
        /// The cells.
        cells: Vec<Cell>,
    },
}

/// A cell of the alignment matrix to be filled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Cell {
    /// The activity.
    pub activity_id: Id,
    /// The strategy.
    pub strategy_id: Id,
    /// How strongly the one serves the other; none clears the cell.
    pub strength: Option<Strength>,
}

/// Answers a question.
///
/// # Errors
/// An activity that is not there, or SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    Ok(match ask {
        Ask::Matrix { filter } => View::Matrix(matrix::matrix(db, filter)?),
        Ask::Activities { filter } => View::Activities {
            activities: rows::activity_rows(db, filter)?,
        },
        Ask::Activity { id } => View::Activity(rows::activity_detail(db, *id)?),
    })
}

/// Carries out an edit.
///
/// # Errors
/// The records' rules.
pub fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    match edit {
        Edit::Put { record } => record.put(tx),
        Edit::Set { table, id, set } => table.set(tx, *id, set),
        Edit::Remove { table, ids } => {
            if *table == Table::Activity {
                for id in ids {
                    rows::remove_alignments(tx, *id)?;
                }
            }
            table.remove(tx, ids)
        }
        Edit::Align { cells } => align(tx, cells),
    }
}

fn align(tx: &mut Tx<'_>, cells: &[Cell]) -> Result<Label> {
    for cell in cells {
        let id = Alignment::identity(cell.activity_id, cell.strategy_id);
        let stored = record::find::<Alignment>(tx.db(), id)?;
        match (cell.strength, stored) {
            (Some(strength), stored) => tx.put(&Alignment {
                id,
                activity_id: Some(cell.activity_id),
                strategy_id: Some(cell.strategy_id),
                strength,
                notes: stored.map(|stored| stored.notes).unwrap_or_default(),
            })?,
            (None, Some(_)) => {
                tx.remove::<Alignment>(id)?;
            }
            (None, None) => {}
        }
    }
    let first = cells
        .first()
        .map(|cell| record::must_find::<Activity>(tx.db(), cell.activity_id))
        .transpose()?;
    let name = first.map(|activity| activity.title()).unwrap_or_default();
    let clears = cells.iter().all(|cell| cell.strength.is_none());
    let verb = if clears {
        LabelVerb::Unalign
    } else {
        LabelVerb::Align
    };
    Ok(Label::of(verb, Alignment::TABLE.name, name).count(cells.len() as u32))
}
