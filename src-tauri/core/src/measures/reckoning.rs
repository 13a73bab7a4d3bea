//! What values tell: rates, several reports of one period, trends, whether data are up to date. Pure.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    Baseline, Definition, DesiredDirection, Frequency, IndicatorStatus, Observation,
    PerformanceType, Period, Target,
};
use crate::values::{Day, Id, codes};

/// The part of a value by which it may differ and count as flat.
const FLAT: f64 = 0.01;

codes!(
    /// Whether the values of an indicator go where they are to go.
    MeasureTrend { TooFewPoints, Improving, Flat, Worsening }
);

codes!(
    /// Whether the values of an indicator are there when they are due.
    Freshness { NotExpected, NothingYet, Late, UpToDate }
);

/// The value of one period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MeasurePoint {
    /// The period.
    pub period: String,
    /// Its first day.
    pub starts_on: Day,
    /// Its last day.
    pub ends_on: Day,
    /// The value; none where there is no telling.
    pub value: Option<f64>,
    /// What was counted, all reports together.
    pub numerator: Option<f64>,
    /// Of how many, all reports together.
    pub denominator: Option<f64>,
    /// The version it was measured under.
    pub definition_id: Option<Id>,
    /// Whether it was measured under another version than the point before, so that the two do not compare.
    pub is_break: bool,
    /// From how many reports it is put together.
    pub reports: u32,
    /// The day the last of them was received.
    pub received_on: Option<Day>,
}

impl Observation {
    /// What it says under a definition: numerator / denominator * factor where it has both, of which a denominator of 0
    /// has no value; else the value as it was typed.
    pub fn told(&self, factor: i32) -> Option<f64> {
        match (self.numerator, self.denominator) {
            (Some(numerator), Some(denominator)) => rate(numerator, denominator, factor),
            _ => self.value,
        }
    }
}

/// A rate; none of nothing. It multiplies first, so that whole numbers lose nothing before the one division.
fn rate(numerator: f64, denominator: f64, factor: i32) -> Option<f64> {
    (denominator > 0.0).then(|| numerator * f64::from(factor) / denominator)
}

/// The values of one place and disaggregation, oldest first. Of one period, a report that names no organization tells of
/// all and stands alone. Else several reports under one definition are put together: rates by adding up numerators and
/// denominators, counts (`how_much`) by adding them up; anything else has no single value.
pub fn points(
    observations: &[&Observation],
    definitions: &[Definition],
    performance_type: Option<PerformanceType>,
) -> Vec<MeasurePoint> {
    let mut periods: BTreeMap<(Day, Day), (Period, Vec<&Observation>)> = BTreeMap::new();
    for observation in observations {
        if let Ok(period) = observation.period.parse::<Period>() {
            let days = (period.first_day(), period.last_day());
            let (_, reports) = periods.entry(days).or_insert((period, Vec::new()));
            reports.push(observation);
        }
    }
    let mut points: Vec<MeasurePoint> = Vec::new();
    for (period, reports) in periods.into_values() {
        let mut point = point(period, &reports, definitions, performance_type);
        let before = points.last();
        point.is_break = before.is_some_and(|before| before.definition_id != point.definition_id);
        points.push(point);
    }
    points
}

fn point(
    period: Period,
    reports: &[&Observation],
    definitions: &[Definition],
    performance_type: Option<PerformanceType>,
) -> MeasurePoint {
    let of_all = reports.iter().position(|one| one.organization_id.is_none());
    let reports = of_all.map_or(reports, |at| &reports[at..=at]);
    let version = reports.first().and_then(|one| one.definition_id);
    let is_one_version = reports.iter().all(|one| one.definition_id == version);
    let definition = definitions.iter().find(|one| Some(one.id) == version);
    let factor = definition.map_or(1, |definition| definition.factor);
    let sum = |part: fn(&Observation) -> Option<f64>| {
        let parts: Option<Vec<f64>> = reports.iter().map(|one| part(one)).collect();
        parts.map(|parts| parts.iter().sum::<f64>())
    };
    let (numerator, denominator) = (sum(|one| one.numerator), sum(|one| one.denominator));
    let value = match (reports, numerator, denominator) {
        ([one], ..) => one.told(factor),
        _ if !is_one_version => None,
        (_, Some(numerator), Some(denominator)) => rate(numerator, denominator, factor),
        _ if performance_type == Some(PerformanceType::HowMuch) => sum(|one| one.value),
        _ => None,
    };
    MeasurePoint {
        period: period.to_string(),
        starts_on: period.first_day(),
        ends_on: period.last_day(),
        value,
        numerator,
        denominator,
        definition_id: version.filter(|_| is_one_version),
        is_break: false,
        reports: reports.len() as u32,
        received_on: reports.iter().filter_map(|one| one.received_on).max(),
    }
}

/// Holds the newest value against the mean of the two before it, all three under one definition. They are flat when they
/// differ by less than a hundredth of that mean. A value that is to be maintained improves when it comes closer to
/// `reference` (the target, else the baseline), and without one worsens whenever it is not flat.
pub fn trend(
    points: &[MeasurePoint],
    direction: DesiredDirection,
    reference: Option<f64>,
) -> MeasureTrend {
    let told = points.iter().rev();
    let mut told = told.filter_map(|point| Some((point.definition_id, point.value?)));
    let Some((version, newest)) = told.next() else {
        return MeasureTrend::TooFewPoints;
    };
    let before: Vec<f64> = told
        .take(2)
        .filter(|(of, _)| *of == version)
        .map(|(_, value)| value)
        .collect();
    let [one, other] = before[..] else {
        return MeasureTrend::TooFewPoints;
    };
    let mean = f64::midpoint(one, other);
    let change = newest - mean;
    if change == 0.0 || change.abs() < FLAT * mean.abs() {
        return MeasureTrend::Flat;
    }
    let improves = match direction {
        DesiredDirection::Increase => change > 0.0,
        DesiredDirection::Decrease => change < 0.0,
        DesiredDirection::Maintain => {
            reference.is_some_and(|wanted| (newest - wanted).abs() < (mean - wanted).abs())
        }
    };
    if improves {
        MeasureTrend::Improving
    } else {
        MeasureTrend::Worsening
    }
}

impl Frequency {
    /// How many days after the end of a period its value is due.
    pub const fn days_to_report(self) -> i64 {
        match self {
            Self::Weekly => 7,
            Self::Monthly => 30,
            Self::Quarterly => 45,
            Self::HalfYearly => 60,
            Self::Yearly | Self::SchoolYear => 90,
        }
    }
}

/// The newest period whose value is due: more than the days to report have passed since it ended.
pub fn newest_due(frequency: Frequency, today: Day) -> Period {
    let mut period = Period::of(today, frequency).previous();
    while period.last_day().plus_days(frequency.days_to_report()) >= today {
        period = period.previous();
    }
    period
}

/// Tells whether the values of an indicator are there when they are due. Only of one that is collecting they are
/// expected; it is up to date when there is a value, of whomever, for the newest period that is due or a later one.
pub fn freshness(
    status: IndicatorStatus,
    frequency: Frequency,
    observations: &[Observation],
    today: Day,
) -> Freshness {
    if !status.is_collecting() {
        return Freshness::NotExpected;
    }
    let periods = observations
        .iter()
        .filter_map(|one| one.period.parse().ok());
    let newest = periods.map(Period::last_day).max();
    match newest {
        None => Freshness::NothingYet,
        Some(newest) if newest >= newest_due(frequency, today).last_day() => Freshness::UpToDate,
        Some(_) => Freshness::Late,
    }
}

/// The target that is next: of those for everybody everywhere, the first whose period does not end before today, else the
/// last of all.
pub fn heads_for(targets: &[Target], today: Day) -> Option<&Target> {
    let of_all = targets
        .iter()
        .filter(|target| target.place.is_empty() && target.disaggregation.is_empty());
    let ends_on = |target: &Target| target.period.parse().ok().map(Period::last_day);
    let mut of_all: Vec<&Target> = of_all.collect();
    of_all.sort_by_key(|target| ends_on(target));
    let next = of_all.iter().find(|target| ends_on(target) >= Some(today));
    next.or(of_all.last()).copied()
}

/// From where everybody everywhere set out.
pub fn set_out_from(baselines: &[Baseline]) -> Option<&Baseline> {
    let mut baselines = baselines.iter();
    baselines.find(|baseline| baseline.place.is_empty() && baseline.disaggregation.is_empty())
}
