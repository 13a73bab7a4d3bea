//! Actions: who promised what by when, from any meeting.

mod board;
mod filter;
mod marking;
mod promises;
mod reminders;
mod rows;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use board::BoardColumn;
pub use filter::{ActionFilter, Counted, Way};
pub use promises::{PromiseLine, Promises};
pub use reminders::Reminder;
pub use rows::open_before;

use crate::error::Result;
use crate::journal::record::{self, record};
use crate::journal::records::records;
use crate::journal::{Label, Patch, Tx};
use crate::meetings::{AgendaItem, Decision, Meeting};
use crate::rules;
use crate::stakeholders::{Organization, Person};
use crate::values::{Day, Id, codes};

codes!(
    /// How far a promise has come.
    ActionStatus { Open, InProgress, Done, Dropped }
);

codes!(
    /// Where a promise comes from.
    #[ts(rename = "ActionOrigin")]
    Origin { Meeting, Decision, Review, Story, Workplan, Other }
);

record! {
    /// A promise: who does what by when.
    pub struct ActionItem in "action_item" titled text searching ["text", "notes"] hinted ["due_on", "person_id", "organization_id"] {
        /// What is to be done.
        text: String,
        /// The person who promised.
        person_id: Option<Id>,
        /// The organization that promised.
        organization_id: Option<Id>,
        /// The organization to which it was promised; none is the initiative.
        promised_to_id: Option<Id>,
        /// The day it was promised.
        promised_on: Option<Day>,
        /// By when.
        due_on: Option<Day>,
        /// The day until which it was put off.
        snoozed_until: Option<Day>,
        /// Why it was put off.
        snooze_reason: String,
        /// How far it has come.
        status: ActionStatus,
        /// The day it was done.
        done_on: Option<Day>,
        /// Why it was dropped.
        dropped_reason: String,
        /// Where it comes from.
        origin: Origin,
        /// The meeting it comes from.
        meeting_id: Option<Id>,
        /// The item it comes from.
        agenda_item_id: Option<Id>,
        /// The decision it comes from.
        decision_id: Option<Id>,
        /// How often it was changed since calendars first knew it.
        sequence: i32,
        /// Where it stands.
        position: String,
        /// Free text.
        notes: String,
    }
}

records!("Actions": ActionItem);

impl ActionItem {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::filled("text", &self.text)?;
        rules::refers_to::<Person>(db, "person_id", self.person_id)?;
        rules::refers_to::<Organization>(db, "organization_id", self.organization_id)?;
        rules::refers_to::<Organization>(db, "promised_to_id", self.promised_to_id)?;
        rules::refers_to::<Meeting>(db, "meeting_id", self.meeting_id)?;
        rules::refers_to::<AgendaItem>(db, "agenda_item_id", self.agenda_item_id)?;
        rules::refers_to::<Decision>(db, "decision_id", self.decision_id)
    }

    /// Tells whether the promise still stands.
    pub const fn is_open(&self) -> bool {
        matches!(self.status, ActionStatus::Open | ActionStatus::InProgress)
    }
}

/// What can be asked about actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "ActionsAsk")]
pub enum Ask {
    /// The list of actions: open ones by due day, then the others, newest first.
    Actions {
        /// What to show.
        #[serde(default)]
        filter: ActionFilter,
        /// The day before which an open action is overdue.
        today: Day,
    },
    /// One action.
    Action {
        /// The action.
        id: Id,
        /// The day before which an open action is overdue.
        today: Day,
    },
    /// The actions by status, of those done only the newest.
    Board {
        /// What to show.
        #[serde(default)]
        filter: ActionFilter,
        /// The first day of which done actions are shown; without one all are.
        done_from: Option<Day>,
        /// The day before which an open action is overdue.
        today: Day,
    },
    /// How promises that fell due in a period were kept, by organization and by person.
    Promises {
        /// Of which actions.
        #[serde(default)]
        filter: ActionFilter,
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
        /// The day before which an open action is overdue.
        today: Day,
    },
    /// Whom to remind of what: open actions that are late or fall due soon and were not put off.
    Reminders {
        /// Of which actions.
        #[serde(default)]
        filter: ActionFilter,
        /// The day before which an open action is overdue.
        today: Day,
        /// The last due day that is soon.
        until: Day,
    },
    /// The actions of a meeting, and those that earlier meetings of its series left open.
    OfMeeting {
        /// The meeting.
        meeting_id: Id,
        /// The day before which an open action is overdue.
        today: Day,
    },
}

/// What is answered about actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "ActionsView")]
#[allow(missing_docs)]
pub enum View {
    Actions {
        actions: Vec<ActionRow>,
        open: u32,
        overdue: u32,
        snoozed: u32,
        total: u32,
    },
    Action {
        action: Option<ActionRow>,
    },
    Board {
        columns: Vec<BoardColumn>,
        total: u32,
    },
    Promises(Promises),
    Reminders {
        reminders: Vec<Reminder>,
    },
    OfMeeting {
        actions: Vec<ActionRow>,
        open_before: Vec<ActionRow>,
    },
}

/// A row of the list of actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ActionRow {
    /// The record.
    #[serde(flatten)]
    pub action: ActionItem,
    /// What the person who promised is called; empty without one.
    pub person: String,
    /// What the organization that promised is called; empty without one.
    pub organization: String,
    /// What the organization to which it was promised is called; empty without one.
    pub promised_to: String,
    /// Between whom it was promised.
    pub way: Way,
    /// What the meeting it comes from is called; empty without one.
    pub meeting: String,
    /// The day of that meeting.
    pub meeting_on: Option<Day>,
    /// What the item it comes from is called; empty without one.
    pub item: String,
    /// The question of the decision it comes from; empty without one.
    pub decision: String,
    /// How many days past its due day an open action is; 0 when it is not, and while it is put off.
    pub days_late: u32,
    /// Whether it is put off beyond today.
    pub is_snoozed: bool,
}

/// What can be done to actions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
#[ts(rename = "ActionsEdit")]
pub enum Edit {
    /// Stores a whole record.
    Put {
        /// The record.
        record: AnyRecord,
    },
    /// Changes some fields of a record.
    Set {
        /// Always `action_item`.
        table: Table,
        /// Its identity.
        id: Id,
        /// The fields with their new values.
        #[ts(type = "Record<string, unknown>")]
        set: Patch,
    },
    /// Gives actions a status, and the day they were done or the reason they were dropped; putting off ends with them.
    Mark {
        /// The actions.
        ids: Vec<Id>,
        /// The status.
        status: ActionStatus,
        /// The day on which those done were done.
        on: Day,
        /// Why those dropped were dropped.
        #[serde(default)]
        reason: String,
    },
    /// Puts actions off until a day, with a reason; without a day that is taken back.
    Snooze {
        /// The actions.
        ids: Vec<Id>,
        /// The day on which it comes back.
        until: Option<Day>,
        /// Why.
        #[serde(default)]
        reason: String,
    },
    /// Puts records into the trash.
    Remove {
        /// Always `action_item`.
        table: Table,
        /// Their identities.
        ids: Vec<Id>,
    },
}

/// Answers a question.
///
/// # Errors
/// SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    match ask {
        Ask::Actions { filter, today } => {
            let all = rows::action_rows(db, *today)?;
            let count = |fits: fn(&ActionRow) -> bool| all.iter().filter(|row| fits(row)).count();
            let (open, overdue) = (
                count(|row| row.action.is_open()),
                count(|row| row.days_late > 0),
            );
            let (snoozed, total) = (count(|row| row.is_snoozed), all.len());
            Ok(View::Actions {
                actions: filter.leave(all, *today),
                open: open as u32,
                overdue: overdue as u32,
                snoozed: snoozed as u32,
                total: total as u32,
            })
        }
        Ask::Action { id, today } => {
            let mut all = rows::action_rows(db, *today)?.into_iter();
            Ok(View::Action {
                action: all.find(|row| row.action.id == *id),
            })
        }
        Ask::Board {
            filter,
            done_from,
            today,
        } => {
            let all = rows::action_rows(db, *today)?;
            let total = all.len() as u32;
            let columns = board::columns(filter.leave(all, *today), *done_from);
            Ok(View::Board { columns, total })
        }
        Ask::Promises {
            filter,
            from,
            until,
            today,
        } => {
            let rows = filter.leave(rows::action_rows(db, *today)?, *today);
            let period = (*from, *until);
            Ok(View::Promises(Promises::of(&rows, period, *today)))
        }
        Ask::Reminders {
            filter,
            today,
            until,
        } => {
            let rows = filter.leave(rows::action_rows(db, *today)?, *today);
            let reminders = reminders::reminders(db, rows, *until)?;
            Ok(View::Reminders { reminders })
        }
        Ask::OfMeeting { meeting_id, today } => {
            let actions = rows::action_rows(db, *today)?.into_iter();
            let actions = actions
                .filter(|row| row.action.meeting_id == Some(*meeting_id))
                .collect();
            Ok(View::OfMeeting {
                actions,
                open_before: rows::open_before(db, *meeting_id, *today)?,
            })
        }
    }
}

/// Carries out an edit.
///
/// # Errors
/// The record's rules.
pub fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    let touched = match edit {
        Edit::Put {
            record: AnyRecord::ActionItem(action),
        } => vec![action.id],
        Edit::Set { id, .. } => vec![*id],
        Edit::Mark { ids, .. } | Edit::Snooze { ids, .. } => ids.clone(),
        Edit::Remove { .. } => Vec::new(),
    };
    let mut before = Vec::new();
    for id in touched {
        before.extend(record::find::<ActionItem>(tx.db(), id)?);
    }
    let label = match edit {
        Edit::Put { record } => record.put(tx)?,
        Edit::Set { table, id, set } => table.set(tx, *id, set)?,
        Edit::Mark {
            ids,
            status,
            on,
            reason,
        } => marking::mark(tx, ids, *status, *on, reason)?,
        Edit::Snooze { ids, until, reason } => marking::snooze(tx, ids, *until, reason)?,
        Edit::Remove { table, ids } => table.remove(tx, ids)?,
    };
    for before in &before {
        marking::raise_sequence(tx, before)?;
    }
    Ok(label)
}
