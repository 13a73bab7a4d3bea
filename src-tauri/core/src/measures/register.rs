//! The register of indicators, and one indicator with everything that was measured.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::reckoning::{self, Freshness, MeasurePoint, MeasureTrend};
use super::{
    Baseline, Definition, Indicator, IndicatorLevel, IndicatorStatus, Observation, Period, Target,
    rows,
};
use crate::agenda::{self, Goal};
use crate::error::Result;
use crate::file::fold;
use crate::initiative;
use crate::journal::record;
use crate::stakeholders::{Choice, Organization};
use crate::values::{Day, Id};

/// How many points the register shows of an indicator.
const POINTS_SHOWN: usize = 12;

/// Which indicators to show.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct IndicatorFilter {
    /// Words to look for in the name, the question, the unit and the goal; empty shows all.
    pub search: String,
    /// Only these statuses; empty shows all.
    pub statuses: Vec<IndicatorStatus>,
    /// Only these levels; empty shows all.
    pub levels: Vec<IndicatorLevel>,
    /// Only those of this goal.
    pub goal_id: Option<Id>,
    /// Only headline measures.
    pub headlines: bool,
}

/// The register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct IndicatorRegister {
    /// The indicators that fit, in the order of the short list.
    pub indicators: Vec<IndicatorRow>,
    /// How many there are in all.
    pub total: u32,
    /// How many headline measures there are in all, retired ones left out.
    pub headlines: u32,
    /// How many headline measures the initiative allows itself.
    pub headline_limit: u32,
}

/// A row of the register. Its figures tell of everybody everywhere: of the observations without place and disaggregation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct IndicatorRow {
    /// The record.
    #[serde(flatten)]
    pub indicator: Indicator,
    /// What its goal is called; empty without one.
    pub goal: String,
    /// How it is measured today: the newest version that is valid by then, else the newest.
    pub definition: Option<Definition>,
    /// The newest point that has a value.
    pub newest: Option<MeasurePoint>,
    /// The one before, whatever version it was measured under.
    pub before: Option<MeasurePoint>,
    /// The newest points, oldest first: at most twelve.
    pub points: Vec<MeasurePoint>,
    /// The target that it heads for: the next by today, else the last.
    pub target: Option<Target>,
    /// From where it set out.
    pub baseline: Option<Baseline>,
    /// Whether its values go where they are to go: the newest against the mean of the two before it under one definition,
    /// flat when less than a hundredth apart.
    pub trend: MeasureTrend,
    /// Whether its values are there when they are due: 7 days after the end of a week, 30 of a month, 45 of a quarter, 60
    /// of a half-year, 90 of a year.
    pub freshness: Freshness,
    /// The newest period whose value is due by today.
    pub due_period: String,
    /// How many values were observed in all.
    pub observations: u32,
}

/// One indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct IndicatorDetail {
    /// The record with its figures.
    pub indicator: IndicatorRow,
    /// How it is and was measured, newest first.
    pub definitions: Vec<DefinitionRow>,
    /// Its values by place and disaggregation, those of everybody everywhere first.
    pub series: Vec<MeasureSeries>,
    /// Every observation, newest period first.
    pub observations: Vec<ObservationRow>,
    /// What it is to reach.
    pub targets: Vec<Target>,
    /// From where it set out.
    pub baselines: Vec<Baseline>,
}

/// A version of a definition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct DefinitionRow {
    /// The record.
    #[serde(flatten)]
    pub definition: Definition,
    /// 1 for the oldest, 2, 3, ...
    pub number: u32,
    /// How many values were measured under it.
    pub observations: u32,
}

/// The values of one place and disaggregation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MeasureSeries {
    /// Where; empty for the whole place.
    pub place: String,
    /// For whom; empty for everybody.
    pub disaggregation: String,
    /// One point for each period that was observed, oldest first.
    pub points: Vec<MeasurePoint>,
}

/// An observation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct ObservationRow {
    /// The record.
    #[serde(flatten)]
    pub observation: Observation,
    /// What the organization that reported it is called; empty without one.
    pub organization: String,
    /// What it says; none of a denominator of 0.
    pub told: Option<f64>,
}

/// Everything that is stored of an indicator.
struct Measured {
    indicator: Indicator,
    definitions: Vec<Definition>,
    observations: Vec<Observation>,
    targets: Vec<Target>,
    baselines: Vec<Baseline>,
}

impl Measured {
    fn of(db: &Connection, indicator: Indicator) -> Result<Self> {
        let id = indicator.id;
        Ok(Self {
            indicator,
            definitions: rows::definitions_of(db, id)?,
            observations: rows::observations_of(db, id)?,
            targets: rows::targets_of(db, id)?,
            baselines: rows::baselines_of(db, id)?,
        })
    }

    /// The points of one place and disaggregation.
    fn points(&self, place: &str, disaggregation: &str) -> Vec<MeasurePoint> {
        let of_them = self.observations.iter();
        let of_them: Vec<&Observation> = of_them
            .filter(|one| one.place == place && one.disaggregation == disaggregation)
            .collect();
        reckoning::points(&of_them, &self.definitions, self.indicator.performance_type)
    }

    fn row(&self, goals: &HashMap<Id, String>, today: Day) -> IndicatorRow {
        let indicator = &self.indicator;
        let mut points = self.points("", "");
        let told: Vec<&MeasurePoint> = points.iter().filter(|one| one.value.is_some()).collect();
        let newest = told.last().copied().cloned();
        let before = told.iter().rev().nth(1).copied().cloned();
        let target = reckoning::heads_for(&self.targets, today);
        let baseline = reckoning::set_out_from(&self.baselines);
        let reference = target.and_then(|target| target.value);
        let reference = reference.or(baseline.and_then(|baseline| baseline.value));
        let in_force = self.definitions.iter();
        let in_force = in_force
            .filter(|one| one.valid_from_on <= Some(today))
            .chain(&self.definitions)
            .next();
        IndicatorRow {
            goal: indicator
                .goal_id
                .and_then(|id| goals.get(&id).cloned())
                .unwrap_or_default(),
            definition: in_force.cloned(),
            newest,
            before,
            trend: reckoning::trend(&points, indicator.direction, reference),
            points: points.split_off(points.len().saturating_sub(POINTS_SHOWN)),
            target: target.cloned(),
            baseline: baseline.cloned(),
            freshness: reckoning::freshness(
                indicator.status,
                indicator.frequency,
                &self.observations,
                today,
            ),
            due_period: reckoning::newest_due(indicator.frequency, today).to_string(),
            observations: self.observations.len() as u32,
            indicator: indicator.clone(),
        }
    }
}

/// What goals are called.
fn goal_names(db: &Connection) -> Result<HashMap<Id, String>> {
    let goals = agenda::goals(db)?.into_iter();
    Ok(goals.map(|Goal { id, name, .. }| (id, name)).collect())
}

/// The register.
///
/// # Errors
/// SQLite's.
pub(super) fn register(
    db: &Connection,
    filter: &IndicatorFilter,
    today: Day,
) -> Result<IndicatorRegister> {
    let goals = goal_names(db)?;
    let all = rows::indicators(db)?;
    let total = all.len() as u32;
    let is_headline = |one: &&Indicator| one.is_headline && one.status != IndicatorStatus::Retired;
    let headlines = all.iter().filter(is_headline).count() as u32;
    let mut indicators = Vec::new();
    for indicator in all {
        let goal = indicator.goal_id.and_then(|id| goals.get(&id));
        if filter.fits(&indicator, goal.map_or("", String::as_str)) {
            indicators.push(Measured::of(db, indicator)?.row(&goals, today));
        }
    }
    Ok(IndicatorRegister {
        indicators,
        total,
        headlines,
        headline_limit: initiative::the_initiative(db)?
            .headline_limit
            .unsigned_abs(),
    })
}

impl IndicatorFilter {
    fn fits(&self, indicator: &Indicator, goal: &str) -> bool {
        let Indicator {
            name,
            question,
            unit,
            ..
        } = indicator;
        let words = fold(&format!("{name} {question} {unit} {goal}"));
        let search = fold(&self.search);
        let mut searched = search.split_whitespace();
        searched.all(|word| words.contains(word))
            && (self.statuses.is_empty() || self.statuses.contains(&indicator.status))
            && (self.levels.is_empty() || self.levels.contains(&indicator.level))
            && (self.goal_id.is_none() || self.goal_id == indicator.goal_id)
            && (!self.headlines || indicator.is_headline)
    }
}

/// One indicator.
///
/// # Errors
/// An indicator that is not there, or SQLite's.
pub(super) fn detail(db: &Connection, id: Id, today: Day) -> Result<IndicatorDetail> {
    let measured = Measured::of(db, record::must_find(db, id)?)?;
    let mut definitions = Vec::new();
    for (at, definition) in measured.definitions.iter().enumerate() {
        definitions.push(DefinitionRow {
            definition: definition.clone(),
            number: (measured.definitions.len() - at) as u32,
            observations: rows::measured_under(db, definition.id)?,
        });
    }
    let keys = measured.observations.iter();
    let keys: BTreeSet<_> = keys
        .map(|one| (&*one.place, &*one.disaggregation))
        .collect();
    let series = keys
        .into_iter()
        .map(|(place, disaggregation)| MeasureSeries {
            place: place.to_owned(),
            disaggregation: disaggregation.to_owned(),
            points: measured.points(place, disaggregation),
        });
    Ok(IndicatorDetail {
        indicator: measured.row(&goal_names(db)?, today),
        series: series.collect(),
        observations: observation_rows(db, &measured)?,
        definitions,
        targets: measured.targets,
        baselines: measured.baselines,
    })
}

fn observation_rows(db: &Connection, measured: &Measured) -> Result<Vec<ObservationRow>> {
    let mut rows = Vec::new();
    for observation in &measured.observations {
        let organization = match observation.organization_id {
            Some(id) => record::find::<Organization>(db, id)?.map(|found| found.name),
            None => None,
        };
        let of_it = |one: &&Definition| Some(one.id) == observation.definition_id;
        let definition = measured.definitions.iter().find(of_it);
        rows.push(ObservationRow {
            organization: organization.unwrap_or_default(),
            told: observation.told(definition.map_or(1, |one| one.factor)),
            observation: observation.clone(),
        });
    }
    let ends_on = |row: &ObservationRow| row.observation.period.parse().ok().map(Period::last_day);
    rows.sort_by_key(|row| std::cmp::Reverse(ends_on(row)));
    Ok(rows)
}

/// The indicators that are not retired, to choose from, each with the goal that tells it apart.
///
/// # Errors
/// SQLite's.
pub(super) fn choices(db: &Connection) -> Result<Vec<Choice>> {
    let goals = goal_names(db)?;
    let all = rows::indicators(db)?.into_iter();
    let in_use = all.filter(|one| one.status != IndicatorStatus::Retired);
    let choice = |one: Indicator| Choice {
        id: one.id,
        hint: one
            .goal_id
            .and_then(|id| goals.get(&id).cloned())
            .unwrap_or_default(),
        name: one.name,
    };
    Ok(in_use.map(choice).collect())
}
