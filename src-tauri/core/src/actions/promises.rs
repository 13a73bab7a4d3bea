//! How promises that fell due in a period were kept: by organization, by person and all together.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::filter::group_of;
use super::{ActionRow, Counted};
use crate::file::fold;
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

/// Whose an action is: their identity and name.
type Grouping = fn(&ActionRow) -> (Option<Id>, &str);

/// Where a group stands: by name, those of nobody last.
type Place = (bool, String, Option<Id>);

fn grouped(rows: &[ActionRow], group: Grouping) -> BTreeMap<Place, Vec<&ActionRow>> {
    let mut groups: BTreeMap<Place, Vec<&ActionRow>> = BTreeMap::new();
    for row in rows {
        let (id, name) = group(row);
        let id = group_of(id, name);
        let place = (id.is_none(), fold(name), id);
        groups.entry(place).or_default().push(row);
    }
    groups
}

impl Promises {
    /// Counts the promises of these rows, over those that fell due from one day to another.
    pub(super) fn of(rows: &[ActionRow], period: (Day, Day), today: Day) -> Self {
        let all: Vec<&ActionRow> = rows.iter().collect();
        let line = |id, name: &str, rows: &[&ActionRow]| {
            PromiseLine::of(id, name.to_owned(), rows, period, today)
        };
        let by = |group: Grouping| {
            let lines = grouped(rows, group).into_iter();
            lines
                .map(|((.., id), rows)| {
                    let name = rows.first().map_or("", |row| group(row).1);
                    line(id, name, &rows)
                })
                .collect()
        };
        Self {
            total: line(None, "", &all),
            organizations: by(|row| (row.action.organization_id, &row.organization)),
            people: by(|row| (row.action.person_id, &row.person)),
        }
    }
}

impl PromiseLine {
    fn of(
        id: Option<Id>,
        name: String,
        rows: &[&ActionRow],
        (from, until): (Day, Day),
        today: Day,
    ) -> Self {
        let is_of_period = |row: &&&ActionRow| {
            row.action
                .due_on
                .is_some_and(|due| (from..=until).contains(&due))
        };
        let count = |counted: Counted| {
            let rows = rows.iter().filter(is_of_period);
            rows.filter(|row| counted.includes(row, today)).count() as u32
        };
        Self {
            id,
            name,
            open: rows.iter().filter(|row| row.action.is_open()).count() as u32,
            overdue: rows.iter().filter(|row| row.days_late > 0).count() as u32,
            snoozed: rows.iter().filter(|row| row.is_snoozed).count() as u32,
            completion: Share::of(count(Counted::Done), count(Counted::FellDue)),
            on_time: Share::of(count(Counted::OnTime), count(Counted::TimeKnown)),
        }
    }
}
