//! How promises are kept, whom to remind of which, and putting one off with a reason.

use std::collections::BTreeMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ActionItem, ActionRow, ActionStatus, rows};
use crate::error::{Code, Refusal, Result};
use crate::file::fold;
use crate::journal::{Label, LabelVerb, Record, Tx, record};
use crate::stakeholders::Person;
use crate::values::{Day, Id, Share};

/// How promises that fell due in a period were kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Promises {
    /// All together.
    pub total: PromiseLine,
    /// By organization, by name; those of nobody last.
    pub organizations: Vec<PromiseLine>,
    /// By person, by name; those of nobody last.
    pub people: Vec<PromiseLine>,
}

/// How the promises of one organization or person were kept.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct PromiseLine {
    /// Whose; none for those of nobody and for all together.
    pub id: Option<Id>,
    /// What they are called; empty without one.
    pub name: String,
    /// Open promises, whenever they fall due.
    pub open: u32,
    /// Open promises past their due day.
    pub overdue: u32,
    /// Open promises that were put off beyond today.
    pub snoozed: u32,
    /// Promises done over promises that fell due in the period; those dropped, and those whose due day is still to come
    /// and that are not done, are left out.
    pub completion: Share,
    /// Promises done by their due day over the same; one done on an unknown day is left out.
    pub on_time: Share,
}

/// Whom to remind of what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Reminder {
    /// The person; none where only an organization promised, or nobody.
    pub person_id: Option<Id>,
    /// What the person is called; empty without one.
    pub person: String,
    /// Where the person is reached; empty when nobody knows.
    pub email: String,
    /// The organization that promised, of the first action.
    pub organization_id: Option<Id>,
    /// What it is called; empty without one.
    pub organization: String,
    /// What to remind of, the first due ones first.
    pub actions: Vec<ActionRow>,
}

impl ActionRow {
    fn is_done(&self) -> bool {
        self.action.status == ActionStatus::Done
    }
}

impl PromiseLine {
    fn of(
        id: Option<Id>,
        name: String,
        rows: &[&ActionRow],
        (from, until, today): (Day, Day, Day),
    ) -> Self {
        let fell_due = |row: &ActionRow| {
            let is_over = row.action.due_on.is_some_and(|due| due < today);
            row.action.status != ActionStatus::Dropped
                && row
                    .action
                    .due_on
                    .is_some_and(|due| (from..=until).contains(&due))
                && (is_over || row.is_done())
        };
        let fell_due: Vec<&ActionRow> = rows.iter().copied().filter(|row| fell_due(row)).collect();
        let day_is_known = |row: &ActionRow| !row.is_done() || row.action.done_on.is_some();
        let known = fell_due.iter().filter(|row| day_is_known(row));
        Self {
            id,
            name,
            open: rows.iter().filter(|row| row.action.is_open()).count() as u32,
            overdue: rows.iter().filter(|row| row.days_late > 0).count() as u32,
            snoozed: rows.iter().filter(|row| row.is_snoozed).count() as u32,
            completion: Share::count(&fell_due, |row| row.is_done()),
            on_time: Share::count(known, |row| {
                row.is_done() && row.action.done_on <= row.action.due_on
            }),
        }
    }
}

/// How promises that fell due from one day to another were kept.
pub(super) fn promises(db: &Connection, from: Day, until: Day, today: Day) -> Result<Promises> {
    let rows = rows::action_rows(db, today)?;
    let days = (from, until, today);
    let by = |key: fn(&ActionRow) -> (Option<Id>, &String)| {
        let mut groups: BTreeMap<(bool, String, Option<Id>), Vec<&ActionRow>> = BTreeMap::new();
        for row in &rows {
            let (id, name) = key(row);
            let place = (id.is_none(), fold(name), id);
            groups.entry(place).or_default().push(row);
        }
        let lines = groups.into_iter().map(|((.., id), rows)| {
            let name = rows.first().map(|row| key(row).1.clone());
            PromiseLine::of(id, name.unwrap_or_default(), &rows, days)
        });
        lines.collect()
    };
    Ok(Promises {
        total: PromiseLine::of(None, String::new(), &rows.iter().collect::<Vec<_>>(), days),
        organizations: by(|row| (row.action.organization_id, &row.organization)),
        people: by(|row| (row.action.person_id, &row.person)),
    })
}

/// Whom to remind of what: open actions that are late or fall due until a day, and were not put off.
pub(super) fn reminders(db: &Connection, today: Day, until: Day) -> Result<Vec<Reminder>> {
    let mut groups: BTreeMap<(String, Option<Id>, Option<Id>), Vec<ActionRow>> = BTreeMap::new();
    for row in rows::action_rows(db, today)? {
        let is_soon = row.action.due_on.is_some_and(|due| due <= until);
        if row.action.is_open() && !row.is_snoozed && is_soon {
            let person = row.action.person_id;
            let organization = row.action.organization_id.filter(|_| person.is_none());
            let name = if person.is_some() {
                &row.person
            } else {
                &row.organization
            };
            let place = (fold(name), person, organization);
            groups.entry(place).or_default().push(row);
        }
    }
    groups
        .into_iter()
        .map(|((_, person_id, _), actions)| {
            let person = match person_id {
                Some(id) => record::find::<Person>(db, id)?,
                None => None,
            };
            let first = actions.first();
            Ok(Reminder {
                person_id,
                person: first.map(|row| row.person.clone()).unwrap_or_default(),
                email: person.map(|person| person.email).unwrap_or_default(),
                organization_id: first.and_then(|row| row.action.organization_id),
                organization: first
                    .map(|row| row.organization.clone())
                    .unwrap_or_default(),
                actions,
            })
        })
        .collect()
}

/// Puts an action off until a day, which asks for a reason, or takes that back.
pub(super) fn snooze(tx: &mut Tx<'_>, id: Id, until: Option<Day>, reason: &str) -> Result<Label> {
    let action: ActionItem = record::must_find(tx.db(), id)?;
    if until.is_some() && reason.trim().is_empty() {
        return Err(Refusal::of(Code::Empty, "snooze_reason").into());
    }
    let title = action.title();
    tx.put(&ActionItem {
        snoozed_until: until,
        snooze_reason: until.map(|_| reason.to_owned()).unwrap_or_default(),
        ..action
    })?;
    Ok(Label::of(LabelVerb::Snooze, ActionItem::TABLE.name, title))
}

/// Raises the number by which to-do lists know a newer state, when what they show has changed.
pub(super) fn raise_sequence(tx: &mut Tx<'_>, before: &ActionItem) -> Result<()> {
    let Some(after) = record::find::<ActionItem>(tx.db(), before.id)? else {
        return Ok(());
    };
    let shown = |action: &ActionItem| {
        let what = (action.text.clone(), action.due_on, action.status);
        (what, action.person_id, action.organization_id)
    };
    if shown(before) != shown(&after) && before.sequence == after.sequence {
        let sequence = after.sequence + 1;
        tx.put(&ActionItem { sequence, ..after })?;
    }
    Ok(())
}
