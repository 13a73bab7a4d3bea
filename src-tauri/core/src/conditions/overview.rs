//! The overview: the next meeting, what is late, what is missing, and who stands behind the agenda.

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::rows;
use crate::actions::{self, ActionRow};
use crate::agenda;
use crate::error::Result;
use crate::initiative;
use crate::measures::{self, Freshness, IndicatorFilter, IndicatorStatus};
use crate::meetings::{self, AttendanceRate, ItemRow, Meeting};
use crate::stakeholders;
use crate::values::{Day, Id};

/// The first screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Overview {
    /// The next meeting; none when none is planned.
    pub next_meeting: Option<NextMeeting>,
    /// Open actions past their due day, latest first.
    pub overdue: Vec<ActionRow>,
    /// Open actions that are neither late nor put off, the first due ones.
    pub due_next: Vec<ActionRow>,
    /// Common agenda: who endorsed the current version; none before a version is out.
    pub endorsement: Option<EndorsementCoverage>,
    /// Shared measurement.
    pub measurement: Measurement,
    /// Mutually reinforcing activities.
    pub reinforcing: Reinforcing,
    /// Continuous communication.
    pub continuous: Continuous,
    /// How many organizations there are.
    pub organizations: u32,
    /// How many people there are.
    pub people: u32,
}

/// The next meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct NextMeeting {
    /// The record.
    pub meeting: Meeting,
    /// What its series is called; empty without one.
    pub series: String,
    /// Days from today; 0 is today.
    pub in_days: u32,
    /// Its items with running clock times.
    pub items: Vec<ItemRow>,
    /// Minutes planned, all items together.
    pub minutes_planned: i32,
    /// Minutes between start and end.
    pub minutes_available: i32,
    /// Minutes of the items linked to a goal.
    pub minutes_on_goals: i32,
    /// How many items were carried over.
    pub carried: u32,
    /// How many seats are expected.
    pub seats: u32,
}

/// Who endorsed the current version of the agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct EndorsementCoverage {
    /// The version.
    pub version_id: Id,
    /// Its number.
    pub number: i32,
    /// Active organizations that endorsed it, with reservations or without.
    pub endorsed: u32,
    /// All active organizations.
    pub active: u32,
    /// Active organizations that endorsed only an older version.
    pub endorsed_older: u32,
}

/// How far the values that are due are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Measurement {
    /// Indicators that are collected and have the newest value that is due.
    pub up_to_date: u32,
    /// All indicators that are collected.
    pub collecting: u32,
}

/// How far strategies are covered by activities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Reinforcing {
    /// Strategies with at least one activity under way.
    pub covered: u32,
    /// All strategies.
    pub strategies: u32,
    /// The strategies without one.
    pub gaps: Vec<StrategyGap>,
    /// Activities that are aligned with no strategy.
    pub unaligned: u32,
}

/// A strategy without an activity under way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct StrategyGap {
    /// The strategy.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// What its goal is called.
    pub goal: String,
}

/// How meetings are kept up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Continuous {
    /// The twelve months up to today.
    pub leaders: LeaderAttendance,
    /// The twelve months before.
    pub before: LeaderAttendance,
    /// The share, in percent, that the initiative expects.
    pub threshold: i32,
    /// Meetings held in the twelve months up to today.
    pub meetings_held: u32,
}

/// Leader attendance in a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct LeaderAttendance {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// Who filled the seats.
    pub rate: AttendanceRate,
    /// Leaders in person or remote over all expected, in percent; none without data.
    pub percent: Option<f64>,
}

/// How many open actions the overview lists behind the overdue ones.
const DUE_NEXT: usize = 8;

pub(super) fn overview(db: &Connection, today: Day) -> Result<Overview> {
    let open = actions::view(
        db,
        &actions::Ask::Actions {
            filter: actions::ActionFilter {
                statuses: vec![
                    actions::ActionStatus::Open,
                    actions::ActionStatus::InProgress,
                ],
                snoozed: Some(false),
                ..Default::default()
            },
            today,
        },
    )?;
    let (overdue, due_next): (Vec<_>, Vec<_>) = match open {
        actions::View::Actions { actions, .. } => {
            actions.into_iter().partition(|row| row.days_late > 0)
        }
        _ => Default::default(),
    };
    Ok(Overview {
        next_meeting: next_meeting(db, today)?,
        overdue,
        due_next: due_next.into_iter().take(DUE_NEXT).collect(),
        endorsement: endorsement(db)?,
        measurement: measurement(db, today)?,
        reinforcing: reinforcing(db)?,
        continuous: continuous(db, today)?,
        organizations: stakeholders::count_organizations(db)?,
        people: stakeholders::count_people(db)?,
    })
}

fn next_meeting(db: &Connection, today: Day) -> Result<Option<NextMeeting>> {
    let Some(id) = rows::next_meeting(db, today)? else {
        return Ok(None);
    };
    let detail = meetings::detail(db, id)?;
    let on_goals = detail.items.iter().filter(|row| row.item.goal_id.is_some());
    let held_on = detail.meeting.held_on.unwrap_or(today);
    Ok(Some(NextMeeting {
        series: detail.series.map(|series| series.name).unwrap_or_default(),
        in_days: (held_on.0 - today.0).num_days().max(0) as u32,
        minutes_planned: detail.minutes_planned,
        minutes_available: detail.minutes_available,
        minutes_on_goals: on_goals.map(|row| row.item.minutes_planned).sum(),
        carried: detail
            .items
            .iter()
            .filter(|row| row.item.carried_from_id.is_some())
            .count() as u32,
        seats: detail.seats.len() as u32,
        items: detail.items,
        meeting: detail.meeting,
    }))
}

fn endorsement(db: &Connection) -> Result<Option<EndorsementCoverage>> {
    let Some(version) = agenda::current_version(db)? else {
        return Ok(None);
    };
    let (endorsed, active, endorsed_older) =
        rows::endorsement_counts(db, version.id, version.number)?;
    Ok(Some(EndorsementCoverage {
        version_id: version.id,
        number: version.number,
        endorsed,
        active,
        endorsed_older,
    }))
}

fn measurement(db: &Connection, today: Day) -> Result<Measurement> {
    let filter = IndicatorFilter {
        statuses: vec![IndicatorStatus::Collecting],
        ..Default::default()
    };
    let collected = match measures::view(db, &measures::Ask::Indicators { filter, today })? {
        measures::View::Indicators(register) => register.indicators,
        _ => Vec::new(),
    };
    let up_to_date = collected
        .iter()
        .filter(|row| row.freshness == Freshness::UpToDate);
    Ok(Measurement {
        up_to_date: up_to_date.count() as u32,
        collecting: collected.len() as u32,
    })
}

fn reinforcing(db: &Connection) -> Result<Reinforcing> {
    let strategies = agenda::strategies(db)?.len() as u32;
    let gaps = rows::strategy_gaps(db)?;
    Ok(Reinforcing {
        covered: strategies.saturating_sub(gaps.len() as u32),
        strategies,
        gaps,
        unaligned: rows::unaligned_activities(db)?,
    })
}

fn continuous(db: &Connection, today: Day) -> Result<Continuous> {
    let year = |until: Day| -> Result<LeaderAttendance> {
        let from = until.minus_months(12).plus_days(1);
        let rate = meetings::rate_between(db, from, until)?;
        Ok(LeaderAttendance {
            from,
            until,
            rate,
            percent: rate.leader_percent(),
        })
    };
    let leaders = year(today)?;
    Ok(Continuous {
        before: year(leaders.from.plus_days(-1))?,
        threshold: initiative::the_initiative(db)?.leader_attendance_threshold,
        meetings_held: rows::meetings_held(db, leaders.from, today)?,
        leaders,
    })
}
