//! What can be done to stakeholders, one edit for each user action, and which part of the module carries it out.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AnyRecord, Combination, OrganizationFilter, Placing, Reading, Stakeholder, Table, Verdict,
    assessments, attributes, duplicates, relationships, rows, saved_views, snapshots,
};
use crate::error::Result;
use crate::journal::{Label, Patch, Tx};
use crate::values::{Day, Id};

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
    /// Keeps what somebody thinks of a stakeholder on a day; a second verdict of that day replaces the first, one
    /// without score and level takes it back.
    Assess {
        /// The organization or person.
        stakeholder_id: Id,
        /// Who judges; none when the backbone does so together.
        #[serde(default)]
        assessor_id: Option<Id>,
        /// The day.
        assessed_on: Day,
        /// What is thought, criterion by criterion.
        verdicts: Vec<Verdict>,
    },
    /// Gives a kind of relationship a name: a usual one the initiative's own word, or, without a code, a new kind.
    NameKind {
        /// The code of a known kind.
        #[serde(default)]
        code: Option<String>,
        /// What it is to be called.
        name: String,
    },
    /// Keeps where stakeholders stand on a map.
    Arrange {
        /// The view; none for the common map.
        #[serde(default)]
        view_id: Option<Id>,
        /// Who stands where.
        placings: Vec<Placing>,
    },
    /// Measures the network of a day and keeps what comes out.
    TakeSnapshot {
        /// The snapshot.
        id: Id,
        /// What it is to be called.
        name: String,
        /// The day.
        taken_on: Day,
        /// Only the organizations that fit.
        #[serde(default)]
        filter: OrganizationFilter,
    },
    /// Makes one record of two that are likely one: what hangs on the one moves to the other.
    Combine(Combination),
    /// Notes that two records which look alike are not one: the pair is not proposed again.
    TellApart {
        /// Organizations or people.
        table: Stakeholder,
        /// The one.
        one_id: Id,
        /// The other.
        other_id: Id,
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
                if *table == Table::RelationshipKind {
                    relationships::may_remove_kind(tx.db(), *id)?;
                }
                rows::remove_dependents(tx, *table, *id)?;
            }
            table.remove(tx, ids)
        }
        Edit::Move { table, id, before } => table.reorder(tx, *id, *before, owner_column(*table)),
        Edit::Read { reading } => relationships::take_reading(tx, reading),
        Edit::Assess {
            stakeholder_id,
            assessor_id,
            assessed_on,
            verdicts,
        } => assessments::assess(tx, *stakeholder_id, *assessor_id, *assessed_on, verdicts),
        Edit::NameKind { code, name } => relationships::name_kind(tx, code.as_deref(), name),
        Edit::TakeSnapshot {
            id,
            name,
            taken_on,
            filter,
        } => snapshots::take(tx, *id, name, *taken_on, filter),
        Edit::Arrange { view_id, placings } => saved_views::arrange(tx, *view_id, placings),
        Edit::Combine(combination) => duplicates::combine(tx, combination),
        Edit::TellApart {
            table,
            one_id,
            other_id,
        } => duplicates::tell_apart(tx, *table, *one_id, *other_id),
        Edit::Describe {
            attribute_id,
            record_id,
            value,
        } => attributes::describe(tx, *attribute_id, *record_id, value),
    }
}

/// The column that says in whose list a record stands; none where the table is one list.
const fn owner_column(table: Table) -> Option<&'static str> {
    match table {
        Table::Seat => Some("group_id"),
        Table::Attribute => Some("record"),
        _ => None,
    }
}
