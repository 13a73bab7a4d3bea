//! Actions: who promised what by when, from any meeting.

mod promises;
mod rows;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use promises::{PromiseLine, Promises, Reminder};
pub use rows::{open_before, overdue};

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
    /// How promises that fell due in a period were kept, by organization and by person.
    Promises {
        /// The first day.
        from: Day,
        /// The last day.
        until: Day,
        /// The day before which an open action is overdue.
        today: Day,
    },
    /// Whom to remind of what: open actions that are late or fall due soon and were not put off.
    Reminders {
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

/// Which actions to show.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct ActionFilter {
    /// Words to look for in the text, person and organization; empty shows all.
    pub search: String,
    /// Only these statuses; empty shows all.
    pub statuses: Vec<ActionStatus>,
    /// Only those of this organization.
    pub organization_id: Option<Id>,
    /// Only those of this person.
    pub person_id: Option<Id>,
    /// Only open ones past their due day.
    pub overdue: bool,
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
    /// What the meeting it comes from is called; empty without one.
    pub meeting: String,
    /// The day of that meeting.
    pub meeting_on: Option<Day>,
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
    /// Puts an action off until a day, with a reason; without a day that is taken back.
    Snooze {
        /// The action.
        id: Id,
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
            let (open, overdue) = (
                rows::open(&all),
                all.iter().filter(|row| row.days_late > 0).count() as u32,
            );
            let total = all.len() as u32;
            let actions = all.into_iter().filter(|row| row.fits(filter)).collect();
            Ok(View::Actions {
                actions,
                open,
                overdue,
                total,
            })
        }
        Ask::Promises { from, until, today } => Ok(View::Promises(promises::promises(
            db, *from, *until, *today,
        )?)),
        Ask::Reminders { today, until } => Ok(View::Reminders {
            reminders: promises::reminders(db, *today, *until)?,
        }),
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

impl ActionRow {
    fn fits(&self, filter: &ActionFilter) -> bool {
        let all = format!("{} {} {}", self.action.text, self.person, self.organization);
        let all = crate::file::fold(&all);
        crate::file::fold(&filter.search)
            .split_whitespace()
            .all(|word| all.contains(word))
            && (filter.statuses.is_empty() || filter.statuses.contains(&self.action.status))
            && filter
                .organization_id
                .is_none_or(|id| self.action.organization_id == Some(id))
            && filter
                .person_id
                .is_none_or(|id| self.action.person_id == Some(id))
            && (!filter.overdue || self.days_late > 0)
    }
}

/// Carries out an edit.
///
/// # Errors
/// The record's rules.
pub fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    let before = match edit {
        Edit::Put {
            record: AnyRecord::ActionItem(action),
        } => record::find::<ActionItem>(tx.db(), action.id)?,
        Edit::Set { id, .. } | Edit::Snooze { id, .. } => record::find::<ActionItem>(tx.db(), *id)?,
        Edit::Remove { .. } => None,
    };
    let label = match edit {
        Edit::Put { record } => record.put(tx)?,
        Edit::Set { table, id, set } => table.set(tx, *id, set)?,
        Edit::Snooze { id, until, reason } => promises::snooze(tx, *id, *until, reason)?,
        Edit::Remove { table, ids } => table.remove(tx, ids)?,
    };
    if let Some(before) = before {
        promises::raise_sequence(tx, &before)?;
    }
    Ok(label)
}
