//! The common agenda: its sections, the goals and strategies under them, frozen versions and who endorsed them.

mod freeze;
mod records;
mod rows;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use freeze::{GoalText, SectionText, Snapshot, StrategyText};
pub use records::*;
pub use rows::{current_version, endorsements_of, goals, sections, strategies};

use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Patch, Tx, record};
use crate::stakeholders::Organization;
use crate::values::{Day, Id};

/// What can be asked about the agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "AgendaAsk")]
pub enum Ask {
    /// The working text with its goals, strategies and versions.
    Agenda,
    /// A frozen version with the answer of every organization.
    Version {
        /// Its identity.
        id: Id,
    },
}

/// What is answered about the agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "AgendaView")]
#[allow(missing_docs)]
pub enum View {
    Agenda(Agenda),
    Version(VersionDetail),
}

/// The working text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Agenda {
    /// The sections, in order.
    pub sections: Vec<AgendaSection>,
    /// The goals, in order, each with its strategies.
    pub goals: Vec<GoalRow>,
    /// The frozen versions, newest first.
    pub versions: Vec<VersionRow>,
    /// Whether the working text differs from the newest version.
    pub changed_since_version: bool,
}

/// A goal with its strategies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct GoalRow {
    /// The record.
    #[serde(flatten)]
    pub goal: Goal,
    /// Its strategies, in order.
    pub strategies: Vec<Strategy>,
}

/// A version and how many organizations answered what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct VersionRow {
    /// Its identity.
    pub id: Id,
    /// 1, 2, 3, ...
    pub number: i32,
    /// How far it has come.
    pub state: VersionState,
    /// The day it was frozen.
    pub frozen_on: Option<Day>,
    /// The day it was adopted.
    pub adopted_on: Option<Day>,
    /// What changed and why.
    pub notes: String,
    /// How many endorsed it, with reservations or without.
    pub endorsed: u32,
    /// How many of them with reservations.
    pub with_reservations: u32,
    /// How many declined.
    pub declined: u32,
    /// How many active organizations there are to ask.
    pub to_ask: u32,
    /// How many of those endorsed it, with reservations or without.
    pub endorsed_active: u32,
}

/// A frozen version.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct VersionDetail {
    /// The version and its counts.
    pub version: VersionRow,
    /// The text as it stood.
    pub snapshot: Snapshot,
    /// The answer of every organization that is active or has answered, by name.
    pub endorsements: Vec<EndorsementRow>,
}

/// What one organization answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct EndorsementRow {
    /// The record; not asked when there is none yet.
    #[serde(flatten)]
    pub endorsement: Endorsement,
    /// What the organization is called.
    pub organization: String,
    /// What the person who answered is called; empty without one.
    pub person: String,
    /// The newest older version that this organization endorsed, when it has not endorsed this one.
    pub endorsed_older: Option<i32>,
}

/// What can be done to the agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
#[ts(rename = "AgendaEdit")]
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
    /// Puts records into the trash; a goal takes its strategies along.
    Remove {
        /// Their table.
        table: Table,
        /// Their identities.
        ids: Vec<Id>,
    },
    /// Moves a section, goal or strategy before another, or to the end.
    Move {
        /// Its table.
        table: Table,
        /// Its identity.
        id: Id,
        /// The one that it goes before; none for the end.
        before: Option<Id>,
    },
    /// Freezes the working text as the next numbered version.
    Freeze {
        /// The identity of the new version.
        id: Id,
        /// The day.
        frozen_on: Day,
        /// What changed and why.
        #[serde(default)]
        notes: String,
    },
    /// Adopts a version; the one adopted before is superseded.
    Adopt {
        /// The version.
        id: Id,
        /// The day.
        adopted_on: Day,
    },
    /// Notes what an organization answered to a version.
    Endorse {
        /// The organization.
        organization_id: Id,
        /// The version.
        version_id: Id,
        /// What it answered.
        answer: Answer,
        /// The day it answered.
        answered_on: Option<Day>,
        /// Who answered.
        #[serde(default)]
        person_id: Option<Id>,
        /// What it holds against the text.
        #[serde(default)]
        reservation: String,
    },
}

/// Answers a question.
///
/// # Errors
/// A version that is not there, or SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    Ok(match ask {
        Ask::Agenda => View::Agenda(agenda(db)?),
        Ask::Version { id } => View::Version(version(db, *id)?),
    })
}

fn agenda(db: &Connection) -> Result<Agenda> {
    let newest = rows::newest_version(db)?;
    let frozen = newest.map(|version| freeze::thaw(&version)).transpose()?;
    Ok(Agenda {
        changed_since_version: frozen
            .is_some_and(|frozen| freeze::snapshot(db).is_ok_and(|now| now != frozen)),
        sections: rows::sections(db)?,
        goals: rows::goal_rows(db)?,
        versions: rows::version_rows(db)?,
    })
}

fn version(db: &Connection, id: Id) -> Result<VersionDetail> {
    let record: AgendaVersion = record::must_find(db, id)?;
    let version = rows::version_rows(db)?.into_iter().find(|row| row.id == id);
    let missing = || crate::error::Error::Missing {
        table: AgendaVersion::TABLE.name.to_owned(),
        id,
    };
    Ok(VersionDetail {
        version: version.ok_or_else(missing)?,
        snapshot: freeze::thaw(&record)?,
        endorsements: rows::endorsement_rows(db, &record)?,
    })
}

/// Carries out an edit.
///
/// # Errors
/// The records' rules.
pub fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    match edit {
        Edit::Put { record } => {
            if let AnyRecord::AgendaVersion(version) = record {
                refuse_other_text(tx, version)?;
            }
            record.put(tx)
        }
        Edit::Set { table, id, set } => {
            refuse_change_of_frozen_text(tx, *table, *id, set)?;
            table.set(tx, *id, set)
        }
        Edit::Remove { table, ids } => {
            for id in ids {
                rows::remove_dependents(tx, *table, *id)?;
            }
            table.remove(tx, ids)
        }
        Edit::Move { table, id, before } => table.reorder(tx, *id, *before, owner_column(*table)),
        Edit::Freeze {
            id,
            frozen_on,
            notes,
        } => freeze::freeze(tx, *id, *frozen_on, notes),
        Edit::Adopt { id, adopted_on } => freeze::adopt(tx, *id, *adopted_on),
        Edit::Endorse {
            organization_id,
            version_id,
            answer,
            answered_on,
            person_id,
            reservation,
        } => {
            let answered = Endorsement {
                id: Endorsement::identity(*organization_id, *version_id),
                organization_id: Some(*organization_id),
                version_id: Some(*version_id),
                answer: *answer,
                answered_on: *answered_on,
                person_id: *person_id,
                reservation: reservation.clone(),
                ..Endorsement::default()
            };
            endorse(tx, *organization_id, answered)
        }
    }
}

/// Stores an answer; what was noted beside an earlier one stays.
fn endorse(tx: &mut Tx<'_>, organization: Id, answered: Endorsement) -> Result<Label> {
    let organization: Organization = record::must_find(tx.db(), organization)?;
    let stored = record::find::<Endorsement>(tx.db(), answered.id)?.unwrap_or_default();
    tx.put(&Endorsement {
        notes: stored.notes,
        ..answered
    })?;
    Ok(Label::of(
        LabelVerb::Endorse,
        Endorsement::TABLE.name,
        organization.name,
    ))
}

/// The column that says in whose list a record stands; none where the table is one list.
const fn owner_column(table: Table) -> Option<&'static str> {
    match table {
        Table::Strategy => Some("goal_id"),
        _ => None,
    }
}

/// Refuses to store a version over one that says something else.
fn refuse_other_text(tx: &Tx<'_>, version: &AgendaVersion) -> Result<()> {
    match record::find::<AgendaVersion>(tx.db(), version.id)? {
        Some(frozen) if (frozen.number, &frozen.body) != (version.number, &version.body) => {
            Err(Refusal::of(Code::VersionFrozen, "body")
                .with("number", frozen.number)
                .into())
        }
        _ => Ok(()),
    }
}

fn refuse_change_of_frozen_text(tx: &Tx<'_>, table: Table, id: Id, set: &Patch) -> Result<()> {
    if table == Table::AgendaVersion && (set.contains_key("body") || set.contains_key("number")) {
        let version: AgendaVersion = record::must_find(tx.db(), id)?;
        return Err(Refusal::of(Code::VersionFrozen, "body")
            .with("number", version.number)
            .into());
    }
    Ok(())
}
