//! Making one record of two: the kept one takes what was chosen, whatever hangs on the other moves to it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::comparison::{both_of, fields, is_between, own};
use super::distinctions::move_distinctions;
use super::{Stakeholder, rows};
use crate::error::Result;
use crate::journal::{Label, LabelVerb, Patch, Record, Tx};
use crate::stakeholders::{AttributeValue, Organization, Person, Relationship, Table, describe};
use crate::values::Id;

/// What is made of two records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Combination {
    /// Whether they are organizations or people.
    pub table: Stakeholder,
    /// The record that stays.
    pub keep_id: Id,
    /// The record that goes to the trash.
    pub drop_id: Id,
    /// What the kept record is to hold; a field that is not named holds what the comparison says.
    #[serde(default)]
    #[ts(type = "Record<string, unknown>")]
    pub set: Patch,
    /// What it is to hold in columns of the initiative's own, by column.
    #[serde(default)]
    pub own: BTreeMap<Id, String>,
    /// Of records that become one, those of the dropped record whose values win.
    #[serde(default)]
    pub preferred_ids: Vec<Id>,
}

/// Makes one record of two.
pub(in crate::stakeholders) fn combine(tx: &mut Tx<'_>, wanted: &Combination) -> Result<Label> {
    let (keep, drop) = (wanted.keep_id, wanted.drop_id);
    let (kept, dropped) = both_of(tx.db(), wanted.table, keep, drop)?;
    let mut set = wanted.set.clone();
    for field in fields(tx.db(), &kept, &dropped)? {
        if !set.contains_key(&field.field) {
            set.insert(field.field.clone(), field.held());
        }
    }
    take_own(tx, wanted)?;
    for tie in rows::relationship_rows(tx.db(), Some(keep))? {
        let tie = tie.relationship;
        if is_between(&tie, keep, drop) {
            rows::remove_dependents(tx, Table::Relationship, tie.id)?;
            tx.remove::<Relationship>(tie.id)?;
        }
    }
    move_distinctions(tx, keep, drop)?;
    tx.repoint(drop, keep, &wanted.preferred_ids)?;
    match wanted.table {
        Stakeholder::Organization => finish::<Organization>(tx, wanted, &set),
        Stakeholder::Person => finish::<Person>(tx, wanted, &set),
    }
}

fn finish<R: Record>(tx: &mut Tx<'_>, wanted: &Combination, set: &Patch) -> Result<Label> {
    let dropped: R = tx.remove(wanted.drop_id)?;
    let kept: R = tx.set(wanted.keep_id, set)?;
    let label = Label::of(LabelVerb::Combine, R::TABLE.name, kept.title());
    Ok(label.with(dropped.title()))
}

/// Puts what was chosen into the columns of the initiative's own, so that each stands for one record only.
fn take_own(tx: &mut Tx<'_>, wanted: &Combination) -> Result<()> {
    let compared = own(tx.db(), wanted.table, wanted.keep_id, wanted.drop_id)?;
    for column in compared {
        let attribute = column.attribute.id;
        let chosen = wanted.own.get(&attribute).map(String::as_str);
        let value = chosen.unwrap_or_else(|| column.held());
        describe(tx, attribute, wanted.keep_id, value)?;
        tx.remove_where::<AttributeValue>(
            "AND attribute_id = ?1 AND record_id = ?2",
            [attribute, wanted.drop_id],
        )?;
    }
    Ok(())
}
