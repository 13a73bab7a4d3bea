//! What the judgements of several people come to: spreads, quadrants, salience, gaps and trails. Pure: no SQL.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Assessment, Criterion, Participation, Stance};
use crate::values::{Day, Id, codes};

codes!(
    /// A field of the power/interest grid (Mendelow 1991), split at 50.
    Quadrant { ManageClosely, KeepSatisfied, KeepInformed, Monitor }
);

codes!(
    /// A class of salience after Mitchell, Agle and Wood 1997: which of power, legitimacy and urgency are 50 or more.
    Salience { Definitive, Dominant, Forceful, Dependent, Dormant, Discretionary, Demanding, None }
);

/// From this score on something counts as high.
const HIGH: f64 = 50.0;

/// What one person thought at last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Opinion {
    /// Who; none when the backbone judged together.
    pub assessor_id: Option<Id>,
    /// On which day.
    pub assessed_on: Day,
    /// The score, for criteria that have one.
    pub score: Option<i32>,
    /// The level, for criteria that have one.
    pub level: String,
}

/// What several people's last opinions of one criterion come to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Judgement {
    /// What is judged.
    pub criterion: Criterion,
    /// The mean of the scores, for criteria that have one.
    pub mean: Option<f64>,
    /// The lowest score.
    pub least: Option<i32>,
    /// The highest score.
    pub most: Option<i32>,
    /// The newest level, for criteria that have one.
    pub level: String,
    /// Each assessor's last opinion, newest first.
    pub opinions: Vec<Opinion>,
}

/// Where a stakeholder stood on the power/interest grid from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct TrailPoint {
    /// The day.
    pub on: Day,
    /// The mean power then.
    pub power: f64,
    /// The mean interest then.
    pub interest: f64,
}

/// Everything judged about one stakeholder as it stood at the end of a day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct Standing {
    /// What was judged, in the order of the criteria.
    pub judgements: Vec<Judgement>,
    /// Where it falls on the power/interest grid; none unless both are judged.
    pub quadrant: Option<Quadrant>,
    /// How salient it is; none unless power, legitimacy and urgency are judged.
    pub salience: Option<Salience>,
    /// How many steps the desired stance is ahead of the present one; none unless both are judged.
    pub stance_gap: Option<i32>,
    /// How many steps the desired participation is ahead of the present one; none unless both are judged.
    pub participation_gap: Option<i32>,
}

impl Standing {
    /// Works out how a stakeholder stood at the end of `on` from all that was ever judged about it.
    pub fn of(assessments: &[Assessment], on: Day) -> Self {
        let judgements: Vec<Judgement> = Criterion::ALL
            .iter()
            .filter_map(|criterion| judgement(assessments, *criterion, on))
            .collect();
        let mean = |criterion: Criterion| find(&judgements, criterion).and_then(|found| found.mean);
        let level =
            |criterion: Criterion| find(&judgements, criterion).map(|found| found.level.as_str());
        let (power, interest) = (mean(Criterion::Power), mean(Criterion::Interest));
        let (legitimacy, urgency) = (mean(Criterion::Legitimacy), mean(Criterion::Urgency));
        Self {
            quadrant: power
                .zip(interest)
                .map(|(power, interest)| quadrant(power, interest)),
            salience: power
                .zip(legitimacy)
                .zip(urgency)
                .map(|((power, legitimacy), urgency)| salience(power, legitimacy, urgency)),
            stance_gap: gap(
                Stance::ALL,
                level(Criterion::Stance),
                level(Criterion::StanceDesired),
            ),
            participation_gap: gap(
                Participation::ALL,
                level(Criterion::Participation),
                level(Criterion::ParticipationDesired),
            ),
            judgements,
        }
    }
}

/// Where a stakeholder stood on the grid at `since` and after each day until `until` on which that changed.
pub fn trail(assessments: &[Assessment], since: Day, until: Day) -> Vec<TrailPoint> {
    let on_the_grid = [Criterion::Power, Criterion::Interest];
    let judged = assessments
        .iter()
        .filter(|assessment| on_the_grid.contains(&assessment.criterion))
        .filter_map(|assessment| assessment.assessed_on)
        .filter(|day| (since..=until).contains(day));
    let days: BTreeSet<Day> = judged.chain([since]).collect();
    let mut points: Vec<TrailPoint> = Vec::new();
    for on in days {
        let mean = |criterion| judgement(assessments, criterion, on).and_then(|found| found.mean);
        if let (Some(power), Some(interest)) = (mean(Criterion::Power), mean(Criterion::Interest)) {
            let has_moved = points
                .last()
                .is_none_or(|last| (last.power, last.interest) != (power, interest));
            if has_moved {
                points.push(TrailPoint {
                    on,
                    power,
                    interest,
                });
            }
        }
    }
    points
}

/// The field of the grid that two scores fall in.
pub fn quadrant(power: f64, interest: f64) -> Quadrant {
    match (power >= HIGH, interest >= HIGH) {
        (true, true) => Quadrant::ManageClosely,
        (true, false) => Quadrant::KeepSatisfied,
        (false, true) => Quadrant::KeepInformed,
        (false, false) => Quadrant::Monitor,
    }
}

/// The class that three scores make.
pub fn salience(power: f64, legitimacy: f64, urgency: f64) -> Salience {
    match (power >= HIGH, legitimacy >= HIGH, urgency >= HIGH) {
        (true, true, true) => Salience::Definitive,
        (true, true, false) => Salience::Dominant,
        (true, false, true) => Salience::Forceful,
        (false, true, true) => Salience::Dependent,
        (true, false, false) => Salience::Dormant,
        (false, true, false) => Salience::Discretionary,
        (false, false, true) => Salience::Demanding,
        (false, false, false) => Salience::None,
    }
}

fn find(judgements: &[Judgement], criterion: Criterion) -> Option<&Judgement> {
    judgements
        .iter()
        .find(|judgement| judgement.criterion == criterion)
}

/// Each assessor's last opinion until the end of `on`, put together; none without any.
fn judgement(assessments: &[Assessment], criterion: Criterion, on: Day) -> Option<Judgement> {
    let mut last: BTreeMap<Option<Id>, (Day, &Assessment)> = BTreeMap::new();
    for assessment in assessments
        .iter()
        .filter(|assessment| assessment.criterion == criterion)
    {
        let Some(day) = assessment.assessed_on.filter(|day| *day <= on) else {
            continue;
        };
        let known = last
            .entry(assessment.assessor_id)
            .or_insert((day, assessment));
        if day > known.0 {
            *known = (day, assessment);
        }
    }
    let mut opinions: Vec<Opinion> = last
        .into_values()
        .map(|(assessed_on, assessment)| Opinion {
            assessor_id: assessment.assessor_id,
            assessed_on,
            score: assessment.score,
            level: assessment.level.clone(),
        })
        .collect();
    opinions.sort_by_key(|opinion| std::cmp::Reverse(opinion.assessed_on));
    let scores: Vec<i32> = opinions
        .iter()
        .filter_map(|opinion| opinion.score)
        .collect();
    let total: i32 = scores.iter().sum();
    let mean = (!scores.is_empty()).then(|| f64::from(total) / scores.len() as f64);
    Some(Judgement {
        criterion,
        mean,
        least: scores.iter().min().copied(),
        most: scores.iter().max().copied(),
        level: opinions.first()?.level.clone(),
        opinions,
    })
}

/// By how many steps of a scale `desired` is ahead of `current`.
fn gap<L: PartialEq + std::str::FromStr>(
    scale: &[L],
    current: Option<&str>,
    desired: Option<&str>,
) -> Option<i32> {
    let step = |code: Option<&str>| {
        let level: L = code?.parse().ok()?;
        scale.iter().position(|known| *known == level)
    };
    Some(step(desired)? as i32 - step(current)? as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn score(by: u8, criterion: Criterion, on: &str, score: i32) -> Assessment {
        Assessment {
            assessor_id: (by > 0).then(|| Id::from_bytes([by; 16])),
            criterion,
            assessed_on: Some(day(on)),
            score: Some(score),
            ..Assessment::default()
        }
    }

    fn level(criterion: Criterion, on: &str, level: &str) -> Assessment {
        Assessment {
            criterion,
            assessed_on: Some(day(on)),
            level: level.to_owned(),
            ..Assessment::default()
        }
    }

    #[test]
    fn several_assessors_are_a_spread_and_a_newer_day_supersedes() {
        let all = [
            score(1, Criterion::Power, "2026-01-10", 80),
            score(2, Criterion::Power, "2026-02-10", 40),
            score(1, Criterion::Power, "2026-03-10", 60),
        ];
        let power = |on: &str| {
            let found = Standing::of(&all, day(on)).judgements.remove(0);
            (
                found.mean.unwrap(),
                found.least.unwrap(),
                found.most.unwrap(),
            )
        };
        assert_eq!(power("2026-01-31"), (80.0, 80, 80));
        assert_eq!(power("2026-02-28"), (60.0, 40, 80));
        assert_eq!(power("2026-03-31"), (50.0, 40, 60));
        assert_eq!(Standing::of(&all, day("2025-12-31")), Standing::default());
    }

    #[test]
    fn the_grid_and_salience_split_at_fifty() {
        assert_eq!(quadrant(50.0, 50.0), Quadrant::ManageClosely);
        assert_eq!(quadrant(50.0, 49.9), Quadrant::KeepSatisfied);
        assert_eq!(quadrant(49.9, 50.0), Quadrant::KeepInformed);
        assert_eq!(quadrant(0.0, 0.0), Quadrant::Monitor);
        let classes: BTreeSet<Salience> = (0..8)
            .map(|bits| {
                let high = |bit: u8| if bits & bit > 0 { 50.0 } else { 49.0 };
                salience(high(1), high(2), high(4))
            })
            .collect();
        assert_eq!(classes.len(), Salience::ALL.len());
        assert_eq!(salience(90.0, 10.0, 90.0), Salience::Forceful);
    }

    #[test]
    fn gaps_count_steps_of_the_scale() {
        let all = [
            level(Criterion::Stance, "2026-01-01", "resistant"),
            level(Criterion::StanceDesired, "2026-01-01", "supportive"),
            level(Criterion::Participation, "2026-01-01", "involve"),
        ];
        let standing = Standing::of(&all, day("2026-02-01"));
        assert_eq!(
            (standing.stance_gap, standing.participation_gap),
            (Some(2), None)
        );
    }

    #[test]
    fn a_trail_keeps_only_moves() {
        let all = [
            score(0, Criterion::Power, "2025-06-01", 30),
            score(0, Criterion::Interest, "2025-07-01", 40),
            score(0, Criterion::Power, "2026-01-01", 30),
            score(0, Criterion::Power, "2026-02-01", 70),
            score(0, Criterion::Interest, "2026-09-01", 90),
        ];
        let points = trail(&all, day("2025-12-01"), day("2026-08-01"));
        let places: Vec<_> = points
            .iter()
            .map(|point| (point.power, point.interest))
            .collect();
        assert_eq!(places, [(30.0, 40.0), (70.0, 40.0)]);
    }
}
