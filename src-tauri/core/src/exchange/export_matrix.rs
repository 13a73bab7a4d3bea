//! The alignment matrix as a table: activities grouped by organization, strategies grouped by goal. It goes out to be
//! read and sorted; it does not come in again.

use std::collections::HashMap;

use rusqlite::Connection;

use super::export::{Cell, Sheet, code};
use crate::activities::{self, ActivityFilter, MatrixActivity};
use crate::error::Result;
use crate::values::Id;

/// What stands left of the strategies.
const LEFT: [&str; 3] = ["organization", "activity", "status"];

/// The alignment matrix. The goal stands over each of its strategies, in a row of its own above their names.
pub fn matrix(db: &Connection) -> Result<Sheet> {
    let matrix = activities::matrix(db, &ActivityFilter::default())?;
    let (mut goals, mut names) = (
        vec![String::new(); LEFT.len()],
        LEFT.map(str::to_owned).to_vec(),
    );
    let mut columns: HashMap<Id, usize> = HashMap::new();
    for goal in &matrix.goals {
        for strategy in &goal.strategies {
            columns.insert(strategy.id, names.len());
            goals.push(goal.name.clone());
            names.push(strategy.name.clone());
        }
    }
    let row = |organization: &str, activity: &MatrixActivity| {
        let left = [
            organization.into(),
            activity.name.as_str().into(),
            code(activity.status),
        ];
        let mut row = left.to_vec();
        row.resize(names.len(), Cell::Empty);
        for cell in &activity.cells {
            if let Some(column) = columns.get(&cell.strategy_id) {
                row[*column] = code(cell.strength);
            }
        }
        row
    };
    let rows = matrix.groups.iter().flat_map(|group| {
        let of_group = group.activities.iter();
        of_group.map(|activity| row(&group.organization, activity))
    });
    Ok(Sheet {
        name: "Alignment",
        rows: rows.collect(),
        heads: vec![goals, names],
        frozen_columns: LEFT.len() as u16,
    })
}
