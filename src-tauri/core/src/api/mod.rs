//! The one surface: `read`, `edit`, `task`. Windows, terminals and tests see nothing else of the core.

mod bindings;
mod desk;
mod file_name;
mod import;
mod sample;
mod task;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use bindings::{json_schema, typescript};
pub use desk::{
    Density, Desk, DeskAsk, DeskView, OpenInitiative, Recent, Settings, TableLayout, Theme,
};
pub use file_name::suggested_name;
pub use task::{Place, Progress, Task, TaskResult, task};

use crate::error::{Code, Fault, Refusal, Result};
use crate::file::{File, Hit};
use crate::journal::undo::Direction;
use crate::journal::{Kind, LabelVerb, Outcome, Table, Tx, history, trash};
pub use crate::journal::{Label, Moment};
use crate::values::Id;
use crate::{
    actions, activities, agenda, conditions, documents, initiative, measures, meetings,
    stakeholders,
};

/// Every table whose rows are journalled, in the order of the modules.
pub const TABLES: &[Table] = &{
    const PARTS: [&[Table]; 7] = [
        initiative::TABLES,
        stakeholders::TABLES,
        agenda::TABLES,
        measures::TABLES,
        activities::TABLES,
        meetings::TABLES,
        actions::TABLES,
    ];
    const COUNT: usize = {
        let (mut i, mut count) = (0, 0);
        while i < PARTS.len() {
            count += PARTS[i].len();
            i += 1;
        }
        count
    };
    let mut all = [PARTS[0][0]; COUNT];
    let (mut i, mut at) = (0, 0);
    while i < PARTS.len() {
        let mut j = 0;
        while j < PARTS[i].len() {
            all[at] = PARTS[i][j];
            at += 1;
            j += 1;
        }
        i += 1;
    }
    all
};

/// A question to a module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "module", content = "ask", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Read {
    Desk(DeskAsk),
    Initiative(initiative::Ask),
    Stakeholders(stakeholders::Ask),
    Agenda(agenda::Ask),
    Measures(measures::Ask),
    Activities(activities::Ask),
    Meetings(meetings::Ask),
    Actions(actions::Ask),
    Conditions(conditions::Ask),
    Documents(documents::Ask),
    Journal(JournalAsk),
    Search(SearchAsk),
}

impl Read {
    /// Tells whether everybody in the room may see the answer: what a projector shows, and how the program is to look.
    pub const fn is_public(&self) -> bool {
        matches!(
            self,
            Self::Desk(_) | Self::Meetings(meetings::Ask::Projected { .. })
        )
    }
}

/// The answer of a module, shaped for one screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "module", content = "view", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum View {
    Desk(DeskView),
    Initiative(initiative::View),
    Stakeholders(stakeholders::View),
    Agenda(agenda::View),
    Measures(measures::View),
    Activities(activities::View),
    Meetings(meetings::View),
    Actions(actions::View),
    Conditions(conditions::View),
    Documents(documents::View),
    Journal(JournalView),
    Search(SearchView),
}

/// One user action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "module", content = "edit", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Edit {
    Initiative(initiative::Edit),
    Stakeholders(stakeholders::Edit),
    Agenda(agenda::Edit),
    Measures(measures::Edit),
    Activities(activities::Edit),
    Meetings(meetings::Edit),
    Actions(actions::Edit),
    Journal(JournalEdit),
    Together(Together),
}

/// Several edits as one user action: all of them, or none; one undo takes them back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Together {
    /// What the whole is called; the first edit's label, counted, when none is given.
    #[serde(default)]
    pub label: Option<Label>,
    /// The edits, in order; undo, redo and restore are not among them.
    pub edits: Vec<Edit>,
}

/// What can be asked about the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
pub enum JournalAsk {
    /// The newest user actions.
    Recent {
        /// How many to skip.
        #[serde(default)]
        skip: u32,
        /// How many to show.
        limit: u32,
    },
    /// Every change of one record, newest first.
    Record {
        /// The record.
        id: Id,
    },
    /// What was removed and not brought back, newest first.
    Trash,
}

/// What is answered about the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum JournalView {
    Recent { actions: Vec<history::Action> },
    Record { changes: Vec<history::Change> },
    Trash { records: Vec<trash::Trashed> },
}

/// Going back and forth in the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
pub enum JournalEdit {
    /// Takes back the newest action.
    Undo,
    /// Takes back the newest undo.
    Redo,
    /// Brings a record back from the trash, or puts it back to what it was after an action.
    Restore {
        /// Its table.
        table: String,
        /// Its identity.
        id: Id,
        /// The action; none just takes it out of the trash.
        #[serde(default)]
        after: Option<Id>,
    },
}

/// What to find.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SearchAsk {
    /// Words, or their beginnings.
    pub text: String,
    /// How many to show.
    pub limit: u32,
}

/// What was found, the best first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SearchView {
    /// The records.
    pub hits: Vec<Hit>,
}

/// What an edit did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Receipt {
    /// The number of changes since the file was opened, this one included.
    pub revision: u32,
    /// What was done.
    pub label: Label,
    /// The records it touched.
    pub ids: Vec<Id>,
    /// How many cells an undo left alone because somebody changed them since.
    pub left_alone: u32,
    /// What undo would take back now.
    pub undo: Option<Label>,
    /// What redo would take back now.
    pub redo: Option<Label>,
}

/// Answers a question about the open initiative.
///
/// # Errors
/// A [`Fault`] that says what is wrong with the question, or that nothing is open.
pub fn read(desk: &mut Desk, ask: &Read) -> Result<View, Fault> {
    Ok(answer(desk, ask)?)
}

fn answer(desk: &mut Desk, ask: &Read) -> Result<View> {
    if let Read::Desk(DeskAsk::Desk) = ask {
        return Ok(View::Desk(desk.view()?));
    }
    let file = desk.open_file()?;
    let db = file.db();
    Ok(match ask {
        Read::Desk(DeskAsk::Desk) => View::Desk(desk.view()?),
        Read::Initiative(ask) => View::Initiative(initiative::view(db, ask)?),
        Read::Stakeholders(ask) => View::Stakeholders(stakeholders::view(db, TABLES, ask)?),
        Read::Agenda(ask) => View::Agenda(agenda::view(db, ask)?),
        Read::Measures(ask) => View::Measures(measures::view(db, ask)?),
        Read::Activities(ask) => View::Activities(activities::view(db, ask)?),
        Read::Meetings(ask) => View::Meetings(meetings::view(db, ask)?),
        Read::Actions(ask) => View::Actions(actions::view(db, ask)?),
        Read::Conditions(ask) => View::Conditions(conditions::view(db, ask)?),
        Read::Documents(ask) => View::Documents(documents::view(db, ask)?),
        Read::Journal(JournalAsk::Recent { skip, limit }) => View::Journal(JournalView::Recent {
            actions: history::recent(db, *skip, *limit)?,
        }),
        Read::Journal(JournalAsk::Record { id }) => View::Journal(JournalView::Record {
            changes: history::of_record(db, TABLES, *id)?,
        }),
        Read::Journal(JournalAsk::Trash) => View::Journal(JournalView::Trash {
            records: trash::list(db, TABLES)?,
        }),
        Read::Search(SearchAsk { text, limit }) => View::Search(SearchView {
            hits: file.search(text, *limit)?,
        }),
    })
}

/// Carries out one user action on the open initiative.
///
/// # Errors
/// A [`Fault`] that says what is wrong; the file is then as before.
pub fn edit(desk: &mut Desk, moment: &Moment, edit: &Edit) -> Result<Receipt, Fault> {
    Ok(carry_out(desk.open_file()?, moment, edit)?)
}

pub(crate) fn carry_out(file: &mut File, moment: &Moment, edit: &Edit) -> Result<Receipt> {
    let outcome = match edit {
        Edit::Journal(JournalEdit::Undo) => file.step(moment, Direction::Undo)?,
        Edit::Journal(JournalEdit::Redo) => file.step(moment, Direction::Redo)?,
        edit => file.commit(moment, Kind::Do, |tx| apply(tx, edit))?,
    };
    Receipt::of(file, outcome)
}

impl Receipt {
    pub(crate) fn of(file: &File, outcome: Outcome) -> Result<Self> {
        Ok(Self {
            revision: file.revision(),
            label: outcome.label,
            ids: outcome.touched.into_iter().map(|(_, id)| id).collect(),
            left_alone: outcome.left_alone,
            undo: file.next_step(Direction::Undo)?,
            redo: file.next_step(Direction::Redo)?,
        })
    }
}

pub(crate) fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    match edit {
        Edit::Initiative(edit) => initiative::apply(tx, edit),
        Edit::Stakeholders(edit) => stakeholders::apply(tx, edit),
        Edit::Agenda(edit) => agenda::apply(tx, edit),
        Edit::Measures(edit) => measures::apply(tx, edit),
        Edit::Activities(edit) => activities::apply(tx, edit),
        Edit::Meetings(edit) => meetings::apply(tx, edit),
        Edit::Actions(edit) => actions::apply(tx, edit),
        Edit::Journal(JournalEdit::Restore { table, id, after }) => restore(tx, table, *id, *after),
        Edit::Journal(JournalEdit::Undo | JournalEdit::Redo) => {
            Err(Refusal::whole(Code::BadRequest)
                .with("detail", "undo and redo stand alone")
                .into())
        }
        Edit::Together(Together { label, edits }) => {
            let mut labels = Vec::new();
            for (i, edit) in edits.iter().enumerate() {
                labels.push(apply(tx, edit).map_err(|error| at_row(error, i))?);
            }
            let first = labels
                .into_iter()
                .next()
                .unwrap_or_default()
                .count(edits.len() as u32);
            Ok(label.clone().unwrap_or(first))
        }
    }
}

/// Says which of several edits was refused.
fn at_row(error: crate::error::Error, index: usize) -> crate::error::Error {
    match error {
        crate::error::Error::Refused(refusal) if refusal.row.is_none() => {
            refusal.at_row(index as u32 + 1).into()
        }
        other => other,
    }
}

fn restore(tx: &mut Tx<'_>, table: &str, id: Id, after: Option<Id>) -> Result<Label> {
    let Some(table) = TABLES.iter().find(|known| known.name == table) else {
        return Err(Refusal::of(Code::BadRequest, "table")
            .with("detail", format!("no table “{table}”"))
            .into());
    };
    let label = match after {
        Some(action) => tx.restore_to(table, id, action)?,
        None => tx.restore(table, id)?,
    };
    Ok(Label {
        verb: LabelVerb::Restore,
        ..label
    })
}
