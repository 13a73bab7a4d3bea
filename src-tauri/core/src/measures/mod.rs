//! Shared measurement: indicators, how they are measured, and what was measured.

mod disaggregation;
mod figure;
mod keyed;
mod period;
mod reckoning;
mod records;
mod register;
mod rows;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use disaggregation::spelled;
pub use figure::{Figure, figure_of, figure_on};
pub use period::Period;
pub use reckoning::{Freshness, MeasurePoint, MeasureTrend};
pub use records::*;
pub use register::{
    DefinitionRow, IndicatorDetail, IndicatorFilter, IndicatorRegister, IndicatorRow,
    MeasureSeries, ObservationRow,
};
pub use rows::{definitions_of, indicators, observations_of};

use crate::error::{Code, Refusal, Result};
use crate::journal::{Label, LabelVerb, Patch, Record, Tx, record};
use crate::stakeholders::Choice;
use crate::values::{Day, Id};

/// What can be asked about shared measurement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "MeasuresAsk")]
pub enum Ask {
    /// The register of indicators.
    Indicators {
        /// What to show.
        #[serde(default)]
        filter: IndicatorFilter,
        /// The day against which is counted what is due.
        today: Day,
    },
    /// One indicator with everything that was measured.
    Indicator {
        /// Its identity.
        id: Id,
        /// The day against which is counted what is due.
        today: Day,
    },
    /// The indicators that are not retired, to choose from.
    Choices,
    /// The indicator that a record tells of.
    Where {
        /// The table of the record.
        table: Table,
        /// Its identity.
        id: Id,
    },
}

/// What is answered about shared measurement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "view", rename_all = "snake_case")]
#[ts(rename = "MeasuresView")]
#[allow(missing_docs)]
pub enum View {
    Indicators(IndicatorRegister),
    Indicator(Box<IndicatorDetail>),
    Choices { choices: Vec<Choice> },
    Where { indicator_id: Option<Id> },
}

/// What can be done to shared measurement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(tag = "verb", rename_all = "snake_case")]
#[ts(rename = "MeasuresEdit")]
pub enum Edit {
    /// Stores a whole record. An observation, a target or a baseline stands under the identity that follows from what it
    /// says, whatever identity it comes with; one that was stored under that other identity moves.
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
    /// Puts records into the trash; an indicator takes along all that was measured.
    Remove {
        /// Their table.
        table: Table,
        /// Their identities.
        ids: Vec<Id>,
    },
    /// Moves an indicator before another on the short list, or to the end.
    Move {
        /// Its table.
        table: Table,
        /// Its identity.
        id: Id,
        /// The one that it goes before; none for the end.
        before: Option<Id>,
    },
    /// Stores values, as `Put` does, as one action.
    Observe {
        /// The values; no identities are needed for new ones.
        observations: Vec<Observation>,
    },
    /// Takes indicators out of use: retired, and no headline measure any more. What was measured stays.
    Retire {
        /// The indicators.
        ids: Vec<Id>,
    },
}

/// Answers a question.
///
/// # Errors
/// An indicator that is not there, or SQLite's.
pub fn view(db: &Connection, ask: &Ask) -> Result<View> {
    Ok(match ask {
        Ask::Indicators { filter, today } => {
            View::Indicators(register::register(db, filter, *today)?)
        }
        Ask::Indicator { id, today } => {
            View::Indicator(Box::new(register::detail(db, *id, *today)?))
        }
        Ask::Choices => View::Choices {
            choices: register::choices(db)?,
        },
        Ask::Where { table, id } => View::Where {
            indicator_id: indicator_of(db, *table, *id)?,
        },
    })
}

/// Carries out an edit.
///
/// # Errors
/// The records' rules.
pub fn apply(tx: &mut Tx<'_>, edit: &Edit) -> Result<Label> {
    match edit {
        Edit::Put { record } => match record {
            AnyRecord::Observation(one) => keyed::observe(tx, std::slice::from_ref(one)),
            AnyRecord::Target(target) => keyed::put_target(tx, target),
            AnyRecord::Baseline(baseline) => keyed::put_baseline(tx, baseline),
            AnyRecord::Indicator(_) | AnyRecord::Definition(_) => record.put(tx),
        },
        Edit::Set { table, id, set } => keyed::set_any(tx, *table, *id, set),
        Edit::Remove { table, ids } => {
            for id in ids {
                refuse_to_forget_how(tx, *table, *id)?;
                rows::remove_dependents(tx, *table, *id)?;
            }
            table.remove(tx, ids)
        }
        Edit::Move { table, id, before } => table.reorder(tx, *id, *before, None),
        Edit::Observe { observations } => keyed::observe(tx, observations),
        Edit::Retire { ids } => retire(tx, ids),
    }
}

/// The indicator that a record tells of; none of a record that is not there.
fn indicator_of(db: &Connection, table: Table, id: Id) -> Result<Option<Id>> {
    Ok(match table {
        Table::Indicator => Some(id),
        Table::Definition => record::find::<Definition>(db, id)?.and_then(|one| one.indicator_id),
        Table::Observation => record::find::<Observation>(db, id)?.and_then(|one| one.indicator_id),
        Table::Target => record::find::<Target>(db, id)?.and_then(|one| one.indicator_id),
        Table::Baseline => record::find::<Baseline>(db, id)?.and_then(|one| one.indicator_id),
    })
}

/// Refuses to take away a definition under which values were measured.
fn refuse_to_forget_how(tx: &Tx<'_>, table: Table, id: Id) -> Result<()> {
    if table != Table::Definition {
        return Ok(());
    }
    match rows::measured_under(tx.db(), id)? {
        0 => Ok(()),
        count => Err(Refusal::whole(Code::DefinitionInUse)
            .with("count", count)
            .into()),
    }
}

fn retire(tx: &mut Tx<'_>, ids: &[Id]) -> Result<Label> {
    let mut name = String::new();
    for (i, id) in ids.iter().enumerate() {
        let indicator: Indicator = record::must_find(tx.db(), *id)?;
        if i == 0 {
            name = indicator.title();
        }
        tx.put(&Indicator {
            status: IndicatorStatus::Retired,
            is_headline: false,
            ..indicator
        })?;
    }
    Ok(Label::of(LabelVerb::Retire, Indicator::TABLE.name, name).count(ids.len() as u32))
}
