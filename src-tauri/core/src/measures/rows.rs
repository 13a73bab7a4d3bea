//! The SQL of shared measurement.

use rusqlite::Connection;

use super::{Baseline, Definition, Indicator, Observation, Table, Target};
use crate::error::Result;
use crate::journal::Tx;
use crate::journal::record::list;
use crate::values::Id;

/// Every indicator, in the order of the short list.
pub fn indicators(db: &Connection) -> Result<Vec<Indicator>> {
    list(db, "ORDER BY position, id", [])
}

/// How an indicator is and was measured, newest first.
pub fn definitions_of(db: &Connection, indicator: Id) -> Result<Vec<Definition>> {
    list(
        db,
        "AND indicator_id = ?1 ORDER BY valid_from_on DESC, id DESC",
        [indicator],
    )
}

/// What was observed of an indicator.
pub fn observations_of(db: &Connection, indicator: Id) -> Result<Vec<Observation>> {
    list(
        db,
        "AND indicator_id = ?1 ORDER BY period, place, disaggregation, id",
        [indicator],
    )
}

/// What an indicator is to reach.
pub fn targets_of(db: &Connection, indicator: Id) -> Result<Vec<Target>> {
    list(
        db,
        "AND indicator_id = ?1 ORDER BY place, disaggregation, period, id",
        [indicator],
    )
}

/// From where an indicator set out.
pub fn baselines_of(db: &Connection, indicator: Id) -> Result<Vec<Baseline>> {
    list(
        db,
        "AND indicator_id = ?1 ORDER BY place, disaggregation, id",
        [indicator],
    )
}

/// The periods for which an indicator was observed.
pub(super) fn periods_of(db: &Connection, indicator: Id) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT period FROM observation WHERE deleted = 0 AND indicator_id = ?1 ORDER BY period",
    )?;
    let periods = statement.query_map([indicator], |row| row.get(0))?;
    Ok(periods.collect::<rusqlite::Result<_>>()?)
}

/// How many values were measured under a definition.
pub(super) fn measured_under(db: &Connection, definition: Id) -> Result<u32> {
    let mut statement = db.prepare_cached(
        "SELECT COUNT(*) FROM observation WHERE deleted = 0 AND definition_id = ?1",
    )?;
    Ok(statement.query_row([definition], |row| row.get(0))?)
}

/// Puts into the trash what cannot stand without its indicator.
pub(super) fn remove_dependents(tx: &mut Tx<'_>, table: Table, id: Id) -> Result<()> {
    if table == Table::Indicator {
        let of_it = "AND indicator_id = ?1";
        tx.remove_where::<Observation>(of_it, [id])?;
        tx.remove_where::<Definition>(of_it, [id])?;
        tx.remove_where::<Target>(of_it, [id])?;
        tx.remove_where::<Baseline>(of_it, [id])?;
    }
    Ok(())
}
