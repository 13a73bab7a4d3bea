//! The records of shared measurement and what each refuses to hold.

use rusqlite::Connection;

use super::{Period, disaggregation, rows};
use crate::agenda::Goal;
use crate::error::{Code, Refusal, Result};
use crate::journal::record::{self, record};
use crate::journal::records::records;
use crate::rules;
use crate::stakeholders::Organization;
use crate::values::{Day, Id, codes};

/// The factors that a rate can be told by.
pub const FACTORS: [i32; 4] = [1, 100, 1000, 100_000];

/// The greatest number that a value can be.
pub const MOST: f64 = 1e15;

codes!(
    /// Of whom an indicator tells: of everybody in a place, or of those whom a program reaches.
    IndicatorLevel { Population, Performance }
);

codes!(
    /// What a performance measure asks (Results-Based Accountability).
    PerformanceType { HowMuch, HowWell, BetterOff }
);

codes!(
    /// How far an indicator has come.
    IndicatorStatus { Proposed, Defining, Agreed, Collecting, Retired }
);

codes!(
    /// Where the values of an indicator are to go.
    DesiredDirection { Increase, Decrease, Maintain }
);

codes!(
    /// How often an indicator is measured.
    Frequency { Weekly, Monthly, Quarterly, HalfYearly, Yearly, SchoolYear }
);

codes!(
    /// How urgently the data behind an indicator have to be made better.
    DataPriority { None, Low, Medium, High }
);

codes!(
    /// How far a value can be relied on.
    Confidence { RoughGuess, Expert, Rapid, Intensive, Sampled }
);

record! {
    /// Something that everybody measures in the same way.
    pub struct Indicator in "indicator" titled name searching ["name", "question", "unit", "notes"] hinted ["goal_id"] {
        /// What it is called.
        name: String,
        /// The question that it answers.
        question: String,
        /// Of whom it tells.
        level: IndicatorLevel,
        /// What it asks, for a performance measure.
        performance_type: Option<PerformanceType>,
        /// How far it has come.
        status: IndicatorStatus,
        /// Where its values are to go.
        direction: DesiredDirection,
        /// In what it is counted.
        unit: String,
        /// How often it is measured.
        frequency: Frequency = Frequency::Quarterly,
        /// The goal that it tells of.
        goal_id: Option<Id>,
        /// Whether it is a headline measure.
        is_headline: bool,
        /// How urgently its data have to be made better.
        data_development_priority: DataPriority,
        /// Where it stands on the short list.
        position: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// How an indicator is measured from a day on.
    pub struct Definition in "definition" titled nothing searching ["numerator", "denominator", "source", "method", "collector", "known_issues", "notes"]
    hinted ["indicator_id"] {
        /// The indicator.
        indicator_id: Option<Id>,
        /// The day from which it is measured so; none from the beginning.
        valid_from_on: Option<Day>,
        /// What is counted.
        numerator: String,
        /// Of what; empty for a count.
        denominator: String,
        /// By what a rate is multiplied: 1, 100, 1000 or 100000.
        factor: i32 = 1,
        /// Where the data come from.
        source: String,
        /// How they are gathered.
        method: String,
        /// Who gathers them.
        collector: String,
        /// What values are told apart by, one on each line.
        dimensions: String,
        /// What is known to be wrong or missing.
        known_issues: String,
        /// Free text.
        notes: String,
    }
}

record! {
    /// A measured value.
    pub struct Observation in "observation" titled nothing searching ["place", "disaggregation", "notes"] hinted ["indicator_id"]
    keyed ["indicator_id", "period", "place", "disaggregation", "organization_id"] {
        /// The indicator.
        indicator_id: Option<Id>,
        /// The version it was measured under; when none is named, the one in force on the first day of the period.
        definition_id: Option<Id>,
        /// The period, by the frequency of the indicator: `2026`, `2026/27`, `2026-H1`, `2026-Q1`, `2026-05`, `2026-W07`.
        period: String,
        /// Where; empty for the whole place.
        place: String,
        /// For whom: `dimension=value; dimension=value`; empty for everybody.
        disaggregation: String,
        /// The organization that reported it; none when it tells of all.
        organization_id: Option<Id>,
        /// The value, where it is no rate.
        value: Option<f64>,
        /// What was counted.
        numerator: Option<f64>,
        /// Of how many; 0 means that there is no value.
        denominator: Option<f64>,
        /// How far it can be relied on.
        confidence: Confidence,
        /// The day it was received.
        received_on: Option<Day>,
        /// Free text.
        notes: String,
    }
}

record! {
    /// What an indicator is to reach in a period.
    pub struct Target in "target" titled nothing searching ["place", "disaggregation", "notes"] hinted ["indicator_id"]
    keyed ["indicator_id", "period", "place", "disaggregation"] {
        /// The indicator.
        indicator_id: Option<Id>,
        /// The period, of any frequency.
        period: String,
        /// Where; empty for the whole place.
        place: String,
        /// For whom; empty for everybody.
        disaggregation: String,
        /// What is to be reached.
        value: Option<f64>,
        /// Free text.
        notes: String,
    }
}

record! {
    /// From where an indicator set out.
    pub struct Baseline in "baseline" titled nothing searching ["place", "disaggregation", "notes"] hinted ["indicator_id"]
    keyed ["indicator_id", "place", "disaggregation"] {
        /// The indicator.
        indicator_id: Option<Id>,
        /// The period, of any frequency; empty when it is not known.
        period: String,
        /// Where; empty for the whole place.
        place: String,
        /// For whom; empty for everybody.
        disaggregation: String,
        /// Where it stood.
        value: Option<f64>,
        /// Free text.
        notes: String,
    }
}

records!("Measures": Indicator, Definition, Observation, Target, Baseline);

impl Indicator {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::name("name", &self.name)?;
        rules::refers_to::<Goal>(db, "goal_id", self.goal_id)?;
        self.refuse_to_leave_values_behind(db)
    }

    /// Refuses a frequency in whose periods what was observed would not fit.
    fn refuse_to_leave_values_behind(&self, db: &Connection) -> Result<()> {
        let periods = rows::periods_of(db, self.id)?;
        let misfits: Vec<&String> = periods
            .iter()
            .filter(|period| Period::read("period", period, self.frequency).is_err())
            .collect();
        match misfits.first() {
            Some(first) => Err(Refusal::of(Code::ValuesDoNotFit, "frequency")
                .with("value", first)
                .with("count", misfits.len())
                .into()),
            None => Ok(()),
        }
    }
}

impl IndicatorStatus {
    /// Tells whether values are expected.
    pub const fn is_collecting(self) -> bool {
        matches!(self, Self::Collecting)
    }
}

impl Definition {
    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Indicator>(db, "indicator_id", self.indicator_id)?;
        if !FACTORS.contains(&self.factor) {
            return Err(Refusal::of(Code::NotAChoice, "factor")
                .with("value", self.factor)
                .into());
        }
        Ok(())
    }
}

impl Observation {
    /// The one identity of an observation: indicator, period, place, disaggregation and organization.
    pub fn identity(&self) -> Id {
        Id::of(
            "observation",
            &[
                self.indicator_id.unwrap_or_default(),
                Id::named("period", &self.period),
                Id::named("place", &self.place),
                Id::named("disaggregation", &self.disaggregation),
                self.organization_id.unwrap_or_default(),
            ],
        )
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Indicator>(db, "indicator_id", self.indicator_id)?;
        rules::refers_to::<Organization>(db, "organization_id", self.organization_id)?;
        rules::refers_to::<Definition>(db, "definition_id", self.definition_id)?;
        self.is_measured_under_its_own(db)?;
        is_spelled(&self.disaggregation)?;
        let indicator = record::find::<Indicator>(db, self.indicator_id.unwrap_or_default())?;
        if let Some(indicator) = indicator {
            Period::read("period", &self.period, indicator.frequency)?;
        }
        if self.value.is_none() && self.numerator.is_none() {
            return Err(Refusal::of(Code::Empty, "value").into());
        }
        rules::within("value", self.value, -MOST, MOST)?;
        rules::within("numerator", self.numerator, -MOST, MOST)?;
        rules::within("denominator", self.denominator, 0.0, MOST)
    }

    /// Refuses a definition of another indicator.
    fn is_measured_under_its_own(&self, db: &Connection) -> Result<()> {
        let id = self.definition_id.unwrap_or_default();
        match record::find::<Definition>(db, id)? {
            Some(definition) if definition.indicator_id != self.indicator_id => {
                Err(Refusal::of(Code::NoSuchRecord, "definition_id").into())
            }
            _ => Ok(()),
        }
    }
}

impl Target {
    /// The one identity of a target: indicator, period, place and disaggregation.
    pub fn identity(&self) -> Id {
        Id::of(
            "target",
            &[
                self.indicator_id.unwrap_or_default(),
                Id::named("period", &self.period),
                Id::named("place", &self.place),
                Id::named("disaggregation", &self.disaggregation),
            ],
        )
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Indicator>(db, "indicator_id", self.indicator_id)?;
        rules::filled("period", &self.period)?;
        is_any_period(&self.period)?;
        is_spelled(&self.disaggregation)?;
        is_valued(self.value)
    }
}

impl Baseline {
    /// The one identity of a baseline: indicator, place and disaggregation.
    pub fn identity(&self) -> Id {
        Id::of(
            "baseline",
            &[
                self.indicator_id.unwrap_or_default(),
                Id::named("place", &self.place),
                Id::named("disaggregation", &self.disaggregation),
            ],
        )
    }

    fn rules(&self, db: &Connection) -> Result<()> {
        rules::needs::<Indicator>(db, "indicator_id", self.indicator_id)?;
        is_any_period(&self.period)?;
        is_spelled(&self.disaggregation)?;
        is_valued(self.value)
    }
}

/// Refuses what is neither empty nor the code of a period.
fn is_any_period(text: &str) -> Result<()> {
    if !text.is_empty() && text.parse::<Period>().is_err() {
        return Err(Refusal::of(Code::NotAPeriod, "period")
            .with("value", text)
            .with("example", Frequency::Yearly.example())
            .into());
    }
    Ok(())
}

/// Refuses a disaggregation that is not in its one spelling.
fn is_spelled(text: &str) -> Result<()> {
    if disaggregation::spelled(text).as_deref() != Some(text) {
        return Err(Refusal::of(Code::WrongType, "disaggregation")
            .with("value", text)
            .into());
    }
    Ok(())
}

/// Refuses a number that is missing or beyond all measure.
fn is_valued(value: Option<f64>) -> Result<()> {
    if value.is_none() {
        return Err(Refusal::of(Code::Empty, "value").into());
    }
    rules::within("value", value, -MOST, MOST)
}
