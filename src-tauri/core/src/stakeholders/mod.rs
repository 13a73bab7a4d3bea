//! Stakeholders: sectors, organizations, people, the groups they sit in and the relationships between them.

mod lists;
mod map;
mod records;
mod rows;
mod usual_sectors;
mod views;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use lists::{PersonFilter, PersonOrder, RelationshipFilter, RelationshipOrder};
pub use map::{MapEdge, MapNode, StakeholderMap};
pub use records::*;
pub(crate) use rows::{count_organizations, count_people};
pub use rows::{organizations, people, relationships, seats_on, sectors};
pub use usual_sectors::usual_sectors;
pub(crate) use views::seat_details;
pub use views::*;

use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Patch, Record, Tx, record};
use crate::values::{Day, Id};

/// What can be asked about stakeholders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "StakeholdersAsk")]
pub enum Ask {
    /// The table of organizations.
    Organizations {
        /// What to show, in which order.
        #[serde(default)]
        filter: OrganizationFilter,
    },
    /// One organization with what touches it.
    Organization {
        /// Its identity.
        id: Id,
        /// The day on which representations and seats count as current.
        today: Day,
    },
    /// The table of people.
    People {
        /// What to show, in which order.
        #[serde(flatten)]
        filter: PersonFilter,
    },
    /// One person with the seats held.
    Person {
        /// The person's identity.
        id: Id,
    },
    /// The groups with their seats.
    Groups {
        /// The day on which representations and seats count as current.
        today: Day,
    },
    /// The table of relationships.
    Relationships {
        /// What to show, in which order.
        #[serde(flatten)]
        filter: RelationshipFilter,
    },
    /// One relationship with its readings.
    Relationship {
        /// Its identity.
        id: Id,
    },
    /// The map: organizations, their places on it and the ties between them.
    Map {
        /// Only the organizations that fit.
        #[serde(default)]
        filter: OrganizationFilter,
    },
    /// Short lists to choose from.
    Choices,
}

/// What is answered about stakeholders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "StakeholdersView")]
#[allow(missing_docs)]
pub enum View {
    Organizations(OrganizationList),
    Organization(OrganizationDetail),
    People { people: Vec<PersonRow> },
    Person(PersonDetail),
    Groups { groups: Vec<GroupDetail> },
    Relationships { relationships: Vec<RelationshipRow> },
    Relationship(RelationshipDetail),
    Map(StakeholderMap),
    Choices(Choices),
}

/// What can be done to stakeholders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
#[ts(rename = "StakeholdersEdit")]
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
    /// Puts records into the trash, with what cannot stand without them.
    Remove {
        /// Their table.
        table: Table,
        /// Their identities.
        ids: Vec<Id>,
    },
    /// Moves a sector, group or seat before another, or to the end.
    Move {
        /// Its table.
        table: Table,
        /// Its identity.
        id: Id,
        /// The one that it goes before; none for the end.
        before: Option<Id>,
    },
    /// Notes how a relationship stands on a day; a second reading of the same day replaces the first.
    Read {
        /// The reading; its identity follows from relationship and day.
        reading: Reading,
    },
    /// Notes what a record holds in a column of the initiative's own; an empty value clears it.
    Describe {
        /// The column.
        attribute_id: Id,
        /// The record.
        record_id: Id,
        /// What it holds.
        value: String,
    },
}

/// Answers a question.
///
/// # Errors
/// A record that is not there, or SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    Ok(match ask {
        Ask::Organizations { filter } => View::Organizations(views::organization_list(db, filter)?),
        Ask::Organization { id, today } => {
            View::Organization(views::organization_detail(db, *id, *today)?)
        }
        Ask::People { filter } => View::People {
            people: lists::people(db, filter)?,
        },
        Ask::Person { id } => View::Person(views::person_detail(db, *id)?),
        Ask::Groups { today } => View::Groups {
            groups: views::groups(db, *today)?,
        },
        Ask::Relationships { filter } => View::Relationships {
            relationships: lists::relationships(db, filter)?,
        },
        Ask::Relationship { id } => View::Relationship(views::relationship_detail(db, *id)?),
        Ask::Map { filter } => View::Map(map::draw(db, filter)?),
        Ask::Choices => View::Choices(views::choices(db)?),
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
            for id in ids {
                rows::remove_dependents(tx, *table, *id)?;
            }
            table.remove(tx, ids)
        }
        Edit::Move { table, id, before } => table.reorder(tx, *id, *before, owner_column(*table)),
        Edit::Read { reading } => take_reading(tx, reading),
        Edit::Describe {
            attribute_id,
            record_id,
            value,
        } => describe(tx, *attribute_id, *record_id, value),
    }
}

/// The column that says in whose list a record stands; none where the table is one list.
const fn owner_column(table: Table) -> Option<&'static str> {
    match table {
        Table::Seat => Some("group_id"),
        _ => None,
    }
}

fn take_reading(tx: &mut Tx<'_>, reading: &Reading) -> Result<Label> {
    let (Some(relationship), Some(read_on)) = (reading.relationship_id, reading.read_on) else {
        let missing = if reading.read_on.is_none() {
            "read_on"
        } else {
            "relationship_id"
        };
        return Err(Refusal::of(Code::Empty, missing).into());
    };
    tx.put(&Reading {
        id: Reading::identity(relationship, read_on),
        ..reading.clone()
    })?;
    let name = rows::relationship_name(tx.db(), relationship)?;
    Ok(Label::of(LabelVerb::Relate, Reading::TABLE.name, name))
}

fn describe(tx: &mut Tx<'_>, attribute_id: Id, record_id: Id, value: &str) -> Result<Label> {
    let attribute: Attribute = record::must_find(tx.db(), attribute_id)?;
    let id = AttributeValue::identity(attribute_id, record_id);
    if value.is_empty() {
        if record::find::<AttributeValue>(tx.db(), id)?.is_some() {
            tx.remove::<AttributeValue>(id)?;
        }
    } else {
        let (attribute_id, record_id) = (Some(attribute_id), Some(record_id));
        tx.put(&AttributeValue {
            id,
            attribute_id,
            record_id,
            value: value.to_owned(),
        })?;
    }
    Ok(Label::of(
        LabelVerb::Change,
        AttributeValue::TABLE.name,
        attribute.title(),
    ))
}
