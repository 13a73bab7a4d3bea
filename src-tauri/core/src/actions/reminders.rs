//! Whom to remind of what; nothing is marked by it.

use std::collections::BTreeMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ActionRow;
use super::filter::group_of;
use crate::error::Result;
use crate::file::fold;
use crate::journal::record;
use crate::stakeholders::Person;
use crate::values::{Day, Id};

/// Whom to remind of what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Reminder {
    /// The person; none where only an organization promised, or nobody.
    pub person_id: Option<Id>,
    /// What the person is called; empty without one.
    pub person: String,
    /// Where the person is reached; empty when nobody knows.
    pub email: String,
    /// The languages the person speaks, as somebody wrote them; empty when nobody knows.
    pub languages: String,
    /// The organization that promised, of the first action.
    pub organization_id: Option<Id>,
    /// What it is called; empty without one.
    pub organization: String,
    /// What to remind of, the first due ones first.
    pub actions: Vec<ActionRow>,
}

/// Whom to remind of what: of these, the open actions that are late or fall due until a day, and were not put off.
pub(super) fn reminders(
    db: &Connection,
    rows: Vec<ActionRow>,
    until: Day,
) -> Result<Vec<Reminder>> {
    let mut groups: BTreeMap<(String, Option<Id>, Option<Id>), Vec<ActionRow>> = BTreeMap::new();
    for row in rows {
        let is_soon = row.action.due_on.is_some_and(|due| due <= until);
        if row.action.is_open() && !row.is_snoozed && is_soon {
            let person = group_of(row.action.person_id, &row.person);
            let organization = group_of(row.action.organization_id, &row.organization);
            let name = if person.is_some() {
                &row.person
            } else {
                &row.organization
            };
            let place = (
                fold(name),
                person,
                organization.filter(|_| person.is_none()),
            );
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
            let organization = first
                .map(|row| row.organization.clone())
                .unwrap_or_default();
            Ok(Reminder {
                person_id,
                person: first.map(|row| row.person.clone()).unwrap_or_default(),
                email: person
                    .as_ref()
                    .map(|one| one.email.clone())
                    .unwrap_or_default(),
                languages: person.map(|one| one.languages).unwrap_or_default(),
                organization_id: first
                    .and_then(|row| group_of(row.action.organization_id, &row.organization)),
                organization,
                actions,
            })
        })
        .collect()
}
