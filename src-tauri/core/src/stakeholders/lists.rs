//! The tables of people and relationships: which rows they show and in which order. Organizations have theirs in
//! `views`.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PersonRow, RelationshipRow, rows};
use crate::error::Result;
use crate::file::fold;
use crate::values::{Id, codes};

codes!(
    /// The columns by which people can be sorted.
    PersonOrder { Name, Organization, Title, Email, Phone, Languages, IsBackboneStaff }
);

codes!(
    /// The columns by which relationships can be sorted.
    RelationshipOrder { From, To, Kind, Direction, Intensity, ReadOn, StartedOn, EndedOn }
);

/// Which people to show, and in which order.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct PersonFilter {
    /// Words to look for; empty shows all.
    pub search: String,
    /// Only the people of this organization.
    pub organization_id: Option<Id>,
    /// By which column.
    pub order: PersonOrder,
    /// Whether from last to first.
    pub descending: bool,
}

/// Which relationships to show, and in which order.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct RelationshipFilter {
    /// Only those of this organization or person.
    pub of: Option<Id>,
    /// Words to look for in the names of the ends, the kind and the notes; empty shows all.
    pub search: String,
    /// By which column.
    pub order: RelationshipOrder,
    /// Whether from last to first.
    pub descending: bool,
    /// What the asker calls each kind: found by these words, and sorted by them.
    pub kinds: BTreeMap<String, String>,
}

pub(super) fn people(db: &Connection, filter: &PersonFilter) -> Result<Vec<PersonRow>> {
    rows::person_rows(db, filter)
}

pub(super) fn relationships(
    db: &Connection,
    filter: &RelationshipFilter,
) -> Result<Vec<RelationshipRow>> {
    let called = |row: &RelationshipRow| {
        let kind = row.relationship.kind.to_string();
        filter.kinds.get(&kind).cloned().unwrap_or(kind)
    };
    let mut found = rows::relationship_rows(db, filter.of)?;
    let search = fold(&filter.search);
    let words: Vec<&str> = search.split_whitespace().collect();
    if !words.is_empty() {
        found.retain(|row| {
            let notes = &row.relationship.notes;
            let all = fold(&format!("{} {} {} {notes}", row.from, row.to, called(row)));
            words.iter().all(|word| all.contains(word))
        });
    }
    if filter.order == RelationshipOrder::Kind {
        found.sort_by_cached_key(|row| fold(&called(row)));
    } else {
        found.sort_by(|one, other| compare(filter.order, one, other));
    }
    if filter.descending {
        found.reverse();
    }
    Ok(found)
}

/// Rows come by the names of their ends; among equals they stay so.
fn compare(order: RelationshipOrder, one: &RelationshipRow, other: &RelationshipRow) -> Ordering {
    let newest = |row: &RelationshipRow| row.readings.first().and_then(|reading| reading.read_on);
    let strength =
        |row: &RelationshipRow| row.readings.first().and_then(|reading| reading.intensity);
    let (a, b) = (&one.relationship, &other.relationship);
    match order {
        RelationshipOrder::From | RelationshipOrder::Kind => Ordering::Equal,
        RelationshipOrder::To => fold(&one.to).cmp(&fold(&other.to)),
        RelationshipOrder::Direction => a.direction.to_string().cmp(&b.direction.to_string()),
        RelationshipOrder::Intensity => strength(one).cmp(&strength(other)),
        RelationshipOrder::ReadOn => newest(one).cmp(&newest(other)),
        RelationshipOrder::StartedOn => a.started_on.cmp(&b.started_on),
        RelationshipOrder::EndedOn => a.ended_on.cmp(&b.ended_on),
    }
}
