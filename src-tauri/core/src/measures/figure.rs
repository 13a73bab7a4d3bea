//! The figure of an indicator on a day, as others keep it: text that stays when what was measured is corrected later.

use rusqlite::Connection;

use super::reckoning::{self, MeasurePoint};
use super::{Definition, Indicator, Observation, Period, rows};
use crate::error::Result;
use crate::journal::record;
use crate::values::{Day, Id};

/// How many digits of a rate say something.
const DIGITS: i32 = 3;

/// How many decimals of a sum can have been typed.
const DECIMALS: usize = 6;

/// The figure of an indicator on a day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// What the indicator is called, and of whom the figure tells when not of all.
    pub title: String,
    /// The value, with a point before its decimals; empty when there was none.
    pub value: String,
    /// In what it is counted; empty without a value.
    pub unit: String,
    /// The code of the period it was measured for; empty without a value.
    pub period: String,
    /// Where it comes from by the definition it was measured under; empty when that says nothing.
    pub source: String,
}

impl Figure {
    /// The value with its unit.
    pub fn said(&self) -> String {
        format!("{} {}", self.value, self.unit).trim().to_owned()
    }

    fn of(
        title: String,
        indicator: &Indicator,
        point: &MeasurePoint,
        definitions: &[Definition],
    ) -> Option<Self> {
        let value = point.value?;
        let of_it = |one: &&Definition| Some(one.id) == point.definition_id;
        let source = definitions.iter().find(of_it).map(|one| one.source.clone());
        Some(Self {
            title,
            value: match point {
                MeasurePoint {
                    denominator: Some(_),
                    ..
                } => rate(value),
                MeasurePoint { reports: 1, .. } => value.to_string(),
                _ => short(value, DECIMALS),
            },
            unit: indicator.unit.clone(),
            period: point.period.clone(),
            source: source.unwrap_or_default(),
        })
    }
}

/// A rate without the digits that only come from the division; what stands before the point is kept whole.
fn rate(value: f64) -> String {
    let magnitude = match value {
        0.0 => 0,
        value => value.abs().log10().floor() as i32,
    };
    short(value, usize::try_from(DIGITS - 1 - magnitude).unwrap_or(0))
}

/// A number with at most so many decimals.
fn short(value: f64, decimals: usize) -> String {
    let text = format!("{value:.decimals$}");
    match text.split_once('.') {
        Some(_) => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        None => text,
    }
}

impl Observation {
    /// Whether it was there on a day: received by then, or, when that was not noted, of a period that was over.
    fn was_there_on(&self, day: Day) -> bool {
        let ends_on = self.period.parse().ok().map(Period::last_day);
        self.received_on.or(ends_on) <= Some(day)
    }
}

/// What an indicator said of everybody everywhere on a day: the newest value of what had been received by then.
///
/// # Errors
/// An indicator that is not there, or SQLite's.
pub fn figure_on(db: &Connection, indicator: Id, day: Day) -> Result<Figure> {
    let indicator: Indicator = record::must_find(db, indicator)?;
    let definitions = rows::definitions_of(db, indicator.id)?;
    let observations = rows::observations_of(db, indicator.id)?;
    let of_all = observations.iter().filter(|one| {
        one.place.is_empty() && one.disaggregation.is_empty() && one.was_there_on(day)
    });
    let of_all: Vec<&Observation> = of_all.collect();
    let points = reckoning::points(&of_all, &definitions, indicator.performance_type);
    let mut newest_first = points.iter().rev();
    let figure = newest_first
        .find_map(|point| Figure::of(indicator.name.clone(), &indicator, point, &definitions));
    Ok(figure.unwrap_or(Figure {
        title: indicator.name,
        ..Figure::default()
    }))
}

/// What one observation says.
///
/// # Errors
/// An observation or indicator that is not there, or SQLite's.
pub fn figure_of(db: &Connection, observation: Id) -> Result<Figure> {
    let observation: Observation = record::must_find(db, observation)?;
    let indicator: Indicator = record::must_find(db, observation.indicator_id.unwrap_or_default())?;
    let definitions = rows::definitions_of(db, indicator.id)?;
    let parts = [
        &indicator.name,
        &observation.place,
        &observation.disaggregation,
    ];
    let parts: Vec<&str> = parts.map(String::as_str).into();
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let title = parts.join(", ");
    let points = reckoning::points(&[&observation], &definitions, None);
    let figure = points
        .first()
        .and_then(|point| Figure::of(title.clone(), &indicator, point, &definitions));
    Ok(figure.unwrap_or(Figure {
        title,
        ..Figure::default()
    }))
}
