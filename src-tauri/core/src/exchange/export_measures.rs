//! What was measured as one long table: a row for each period, place, disaggregation and organization.

use rusqlite::Connection;

use super::export::{Sheet, code, name_of};
use super::known::Known;
use super::reach::Reach::{Backbone, Partners};
use super::reach::{Column, table};
use crate::error::Result;
use crate::initiative::{self, Audience};
use crate::measures::{self, Indicator, Observation};

/// A value with its indicator and what it tells.
struct Measured {
    indicator: Indicator,
    observation: Observation,
    told: Option<f64>,
}

const OBSERVATION: &[Column<Measured>] = &[
    ("indicator", Partners, |_, row| {
        row.indicator.name.as_str().into()
    }),
    ("period", Partners, |_, row| {
        row.observation.period.as_str().into()
    }),
    ("place", Backbone, |_, row| {
        row.observation.place.as_str().into()
    }),
    ("group", Backbone, |_, row| {
        row.observation.disaggregation.as_str().into()
    }),
    ("value", Partners, |_, row| row.told.into()),
    ("unit", Partners, |_, row| {
        row.indicator.unit.as_str().into()
    }),
    ("numerator", Partners, |_, row| {
        row.observation.numerator.into()
    }),
    ("denominator", Partners, |_, row| {
        row.observation.denominator.into()
    }),
    ("confidence", Partners, |_, row| {
        code(row.observation.confidence)
    }),
    ("organization", Partners, |known, row| {
        let name = name_of(&known.organizations, row.observation.organization_id);
        name.as_str().into()
    }),
    ("received_on", Partners, |_, row| {
        row.observation.received_on.into()
    }),
    ("notes", Backbone, |_, row| {
        row.observation.notes.as_str().into()
    }),
];

/// The values of all indicators, in the order of the short list. Beyond the backbone go only those of everybody
/// everywhere, and of those none that counts so few that somebody could be known by it.
pub(super) fn observations(db: &Connection, known: &Known, audience: Audience) -> Result<Sheet> {
    let few = f64::from(initiative::the_initiative(db)?.suppression_below);
    let mut rows = Vec::new();
    for indicator in measures::indicators(db)? {
        let definitions = measures::definitions_of(db, indicator.id)?;
        for observation in measures::observations_of(db, indicator.id)? {
            let counted = observation.numerator.or(observation.value);
            let is_few = counted.is_some_and(|count| count > 0.0 && count < few);
            let of_all = observation.place.is_empty() && observation.disaggregation.is_empty();
            if !Backbone.includes(audience) && (is_few || !of_all) {
                continue;
            }
            let mut of_it = definitions.iter();
            let definition = of_it.find(|one| Some(one.id) == observation.definition_id);
            rows.push(Measured {
                told: observation.told(definition.map_or(1, |one| one.factor)),
                indicator: indicator.clone(),
                observation,
            });
        }
    }
    let records = rows.iter().map(|row| (row.observation.id, row));
    Ok(table(
        known,
        audience,
        "Indicators",
        OBSERVATION,
        None,
        records,
    ))
}
