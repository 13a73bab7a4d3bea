//! The alignment matrix: activities grouped by organization as rows, strategies grouped by goal as columns.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Activity, ActivityFilter, ActivityRow, ActivityStatus, Strength, rows};
use crate::agenda;
use crate::error::Result;
use crate::values::Id;

/// The alignment matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct AlignmentMatrix {
    /// The columns, grouped by goal.
    pub goals: Vec<MatrixGoal>,
    /// The rows, grouped by organization.
    pub groups: Vec<MatrixGroup>,
    /// How many activities there are, shown or not.
    pub total: u32,
    /// How many of those shown are under way.
    pub active: u32,
}

/// A goal with its strategies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MatrixGoal {
    /// The goal.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// Its strategies, in order.
    pub strategies: Vec<MatrixStrategy>,
}

/// A strategy with how much serves it. Counts do not depend on what is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MatrixStrategy {
    /// The strategy.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// How many activities are aligned with it.
    pub activities: u32,
    /// How many of them are under way; none makes the strategy a gap.
    pub active: u32,
}

/// The activities of one organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MatrixGroup {
    /// The organization; none for activities without an owner.
    pub organization_id: Option<Id>,
    /// What it is called; empty without one.
    pub organization: String,
    /// Its activities.
    pub activities: Vec<MatrixActivity>,
}

/// An activity with its filled cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MatrixActivity {
    /// The activity.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// How it is going.
    pub status: ActivityStatus,
    /// Its filled cells.
    pub cells: Vec<MatrixCell>,
}

/// A filled cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MatrixCell {
    /// The strategy.
    pub strategy_id: Id,
    /// How strongly.
    pub strength: Strength,
    /// A note on the cell.
    pub notes: String,
}

/// Draws the matrix of the activities that fit a filter.
///
/// # Errors
/// SQLite's.
pub fn matrix(db: &Connection, filter: &ActivityFilter) -> Result<AlignmentMatrix> {
    let all = rows::activities(db)?;
    let filled = Filled::read(db, &all)?;
    let shown = rows::activity_rows(db, filter)?;
    let active = shown.iter().filter(|row| row.activity.status.is_active());
    Ok(AlignmentMatrix {
        goals: columns(db, &filled.counts)?,
        total: all.len() as u32,
        active: active.count() as u32,
        groups: groups(shown, filled.cells),
    })
}

/// The filled cells of the whole matrix.
#[derive(Default)]
struct Filled {
    /// By activity.
    cells: HashMap<Id, Vec<MatrixCell>>,
    /// By strategy: how many activities, and how many of them under way.
    counts: HashMap<Id, (u32, u32)>,
}

impl Filled {
    fn read(db: &Connection, activities: &[Activity]) -> Result<Self> {
        let pairs = activities
            .iter()
            .map(|activity| (activity.id, activity.status));
        let statuses: HashMap<Id, ActivityStatus> = pairs.collect();
        let mut filled = Self::default();
        for alignment in rows::alignments(db)? {
            let (Some(activity), Some(strategy_id)) =
                (alignment.activity_id, alignment.strategy_id)
            else {
                continue;
            };
            let Some(status) = statuses.get(&activity) else {
                continue;
            };
            let count = filled.counts.entry(strategy_id).or_default();
            count.0 += 1;
            count.1 += u32::from(status.is_active());
            filled.cells.entry(activity).or_default().push(MatrixCell {
                strategy_id,
                strength: alignment.strength,
                notes: alignment.notes,
            });
        }
        Ok(filled)
    }
}

/// Puts activities that follow one another and have one owner into one group.
fn groups(shown: Vec<ActivityRow>, mut cells: HashMap<Id, Vec<MatrixCell>>) -> Vec<MatrixGroup> {
    let mut groups: Vec<MatrixGroup> = Vec::new();
    for row in shown {
        let owner = row.activity.organization_id;
        // An owner in the trash has no name here: the activity counts as one without an owner.
        let owner = owner.filter(|_| !row.organization.is_empty());
        let activity = MatrixActivity {
            cells: cells.remove(&row.activity.id).unwrap_or_default(),
            id: row.activity.id,
            name: row.activity.name,
            status: row.activity.status,
        };
        match groups.last_mut() {
            Some(group) if group.organization_id == owner => group.activities.push(activity),
            _ => groups.push(MatrixGroup {
                organization_id: owner,
                organization: row.organization,
                activities: vec![activity],
            }),
        }
    }
    groups
}

fn columns(db: &Connection, counts: &HashMap<Id, (u32, u32)>) -> Result<Vec<MatrixGoal>> {
    let strategies = agenda::strategies(db)?;
    let under = |goal: Id| {
        let own = strategies
            .iter()
            .filter(move |strategy| strategy.goal_id == Some(goal));
        own.map(|strategy| {
            let (activities, active) = counts.get(&strategy.id).copied().unwrap_or_default();
            MatrixStrategy {
                id: strategy.id,
                name: strategy.name.clone(),
                activities,
                active,
            }
        })
        .collect()
    };
    let goals = agenda::goals(db)?.into_iter();
    Ok(goals
        .map(|goal| MatrixGoal {
            id: goal.id,
            strategies: under(goal.id),
            name: goal.name,
        })
        .collect())
}
