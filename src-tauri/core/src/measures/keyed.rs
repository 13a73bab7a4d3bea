//! Storing what is identified by what it says: an observation, a target or a baseline said again is the same record, so
//! that two laptops that fill in the same value write the same row. When a part of its key is corrected it moves.

use rusqlite::Connection;

use super::{Baseline, Indicator, Observation, Period, Table, Target, disaggregation, rows};
use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Patch, Record, Tx, record};
use crate::values::Id;

/// A record whose identity follows from what it says.
trait Keyed: Record {
    /// The identity that follows.
    fn identity(&self) -> Id;

    /// The indicator it speaks of.
    fn indicator(&self) -> Option<Id>;

    /// The same in its one spelling, with what it left unsaid.
    fn settled(self, db: &Connection) -> Result<Self>;

    /// The same under another identity.
    fn under(self, id: Id) -> Self;
}

/// Trims a text, and spells a disaggregation if it is one; what is none is left for the rules to refuse.
fn spell(place: &mut String, groups: &mut String, period: &mut String) {
    *place = place.trim().to_owned();
    *period = period.trim().to_owned();
    if let Some(spelled) = disaggregation::spelled(groups) {
        *groups = spelled;
    }
}

macro_rules! keyed {
    ($($name:ident: $rest:expr),* $(,)?) => {
        $(impl Keyed for $name {
            fn identity(&self) -> Id {
                self.identity()
            }

            fn indicator(&self) -> Option<Id> {
                self.indicator_id
            }

            fn settled(mut self, db: &Connection) -> Result<Self> {
                spell(&mut self.place, &mut self.disaggregation, &mut self.period);
                let rest: fn(&mut Self, &Connection) -> Result<()> = $rest;
                rest(&mut self, db)?;
                Ok(self)
            }

            fn under(self, id: Id) -> Self {
                Self { id, ..self }
            }
        })*
    };
}

keyed!(
    Observation: find_definition,
    Target: |_, _| Ok(()),
    Baseline: |_, _| Ok(()),
);

/// Names the definition in force on the first day of the period, when none is named.
fn find_definition(observation: &mut Observation, db: &Connection) -> Result<()> {
    let Some(indicator) = observation.indicator_id else {
        return Ok(());
    };
    if observation.definition_id.is_none()
        && let Ok(period) = observation.period.parse::<Period>()
    {
        let definitions = rows::definitions_of(db, indicator)?;
        let began = Some(period.first_day());
        let in_force = definitions.iter().find(|one| one.valid_from_on <= began);
        observation.definition_id = in_force.or(definitions.last()).map(|one| one.id);
    }
    Ok(())
}

/// Stores one under the identity that follows from it. One that stood under another identity moves.
fn store<R: Keyed>(tx: &mut Tx<'_>, record: &R) -> Result<bool> {
    let told = record.clone().settled(tx.db())?;
    let identity = told.identity();
    let is_known = record::find::<R>(tx.db(), identity)?.is_some();
    let moves = record.id() != identity && record::find::<R>(tx.db(), record.id())?.is_some();
    if moves && is_known {
        return Err(Refusal::of(Code::MeasuredAlready, "period").into());
    }
    tx.put(&told.under(identity))?;
    if moves {
        tx.remove::<R>(record.id())?;
    }
    Ok(is_known || moves)
}

fn put<R: Keyed>(tx: &mut Tx<'_>, record: &R) -> Result<Label> {
    let is_known = store(tx, record)?;
    let verb = if is_known {
        LabelVerb::Change
    } else {
        LabelVerb::Add
    };
    Ok(Label::of(verb, R::TABLE.name, record.title()))
}

fn set<R: Keyed>(tx: &mut Tx<'_>, id: Id, set: &Patch) -> Result<Label> {
    let record: R = tx.patched(id, set)?;
    store(tx, &record)?;
    let only = set.keys().next().filter(|_| set.len() == 1);
    let label = Label::of(LabelVerb::Change, R::TABLE.name, record.title());
    Ok(label.field(only.map(String::as_str)))
}

/// Stores a target.
pub(super) fn put_target(tx: &mut Tx<'_>, target: &Target) -> Result<Label> {
    put(tx, target)
}

/// Stores a baseline.
pub(super) fn put_baseline(tx: &mut Tx<'_>, baseline: &Baseline) -> Result<Label> {
    put(tx, baseline)
}

/// Changes some fields of a record whose identity follows from them; of any other the table does.
pub(super) fn set_any(tx: &mut Tx<'_>, table: Table, id: Id, patch: &Patch) -> Result<Label> {
    match table {
        Table::Observation => set::<Observation>(tx, id, patch),
        Table::Target => set::<Target>(tx, id, patch),
        Table::Baseline => set::<Baseline>(tx, id, patch),
        Table::Indicator | Table::Definition => table.set(tx, id, patch),
    }
}

/// Stores values; one for the same period, place, disaggregation and organization is corrected.
pub(super) fn observe(tx: &mut Tx<'_>, observations: &[Observation]) -> Result<Label> {
    for (i, observation) in observations.iter().enumerate() {
        store(tx, observation).map_err(|error| match error {
            crate::error::Error::Refused(refusal) if observations.len() > 1 => {
                refusal.at_row(i as u32 + 1).into()
            }
            other => other,
        })?;
    }
    let first = observations.first().and_then(Keyed::indicator);
    let name = match first {
        Some(id) => record::find::<Indicator>(tx.db(), id)?.map(|found| found.name),
        None => None,
    };
    let label = Label::of(
        LabelVerb::Observe,
        Observation::TABLE.name,
        name.unwrap_or_default(),
    );
    Ok(label.count(observations.len() as u32))
}
