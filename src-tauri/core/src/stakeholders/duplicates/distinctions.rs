//! That two records which look alike are not one: said by a person, so that the pair is not proposed again.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::comparison::both_of;
use super::{Stakeholder, rows};
use crate::error::{Code, Refusal, Result};
use crate::journal::record::{self, record};
use crate::journal::{Label, LabelVerb, Tx};
use crate::stakeholders::records::needs_stakeholder;
use crate::values::Id;

record! {
    /// That two organizations or people are not the same.
    pub struct Distinction in "distinction" titled nothing searching [] hinted ["one_id", "other_id"]
    keyed ["one_id", "other_id"] {
        /// The one with the smaller identity.
        one_id: Option<Id>,
        /// The other.
        other_id: Option<Id>,
        /// Free text.
        notes: String,
    }
}

/// Two records that somebody told apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ToldApart {
    /// The distinction.
    pub id: Id,
    /// What the one is called.
    pub one: String,
    /// What the other is called.
    pub other: String,
}

impl Distinction {
    /// The one identity of a distinction: its pair, whichever of the two is named first.
    pub fn identity(one: Id, other: Id) -> Id {
        Id::of("distinction", &[one.min(other), one.max(other)])
    }

    /// The distinction of two records.
    pub fn of(one: Id, other: Id) -> Self {
        Self {
            id: Self::identity(one, other),
            one_id: Some(one.min(other)),
            other_id: Some(one.max(other)),
            notes: String::new(),
        }
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        needs_stakeholder(db, "one_id", self.one_id)?;
        needs_stakeholder(db, "other_id", self.other_id)?;
        if self.one_id < self.other_id {
            return Ok(());
        }
        Err(Refusal::of(Code::BadIdentity, "other_id").into())
    }
}

/// Notes that two records are not one.
pub(in crate::stakeholders) fn tell_apart(
    tx: &mut Tx<'_>,
    table: Stakeholder,
    one: Id,
    other: Id,
) -> Result<Label> {
    both_of(tx.db(), table, one, other)?;
    if record::find::<Distinction>(tx.db(), Distinction::identity(one, other))?.is_none() {
        tx.put(&Distinction::of(one, other))?;
    }
    let name = rows::stakeholder_name(tx.db(), one)?;
    let label = Label::of(LabelVerb::TellApart, &table.to_string(), name);
    Ok(label.with(rows::stakeholder_name(tx.db(), other)?))
}

/// Moves what was said about the dropped record to the kept one; what was said about the two of them is no longer so.
pub(super) fn move_distinctions(tx: &mut Tx<'_>, keep: Id, drop: Id) -> Result<()> {
    for said in rows::distinctions(tx.db(), Some(drop))? {
        tx.remove::<Distinction>(said.id)?;
        let ends = [said.one_id, said.other_id].into_iter().flatten();
        for third in ends.filter(|end| *end != keep && *end != drop) {
            let id = Distinction::identity(keep, third);
            let known = record::find::<Distinction>(tx.db(), id)?;
            tx.put(&known.unwrap_or(Distinction {
                notes: said.notes.clone(),
                ..Distinction::of(keep, third)
            }))?;
        }
    }
    Ok(())
}
