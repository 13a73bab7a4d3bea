//! The power/interest grid: everyone who fits a filter, and how each stands.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::judging::{Standing, TrailPoint, trail};
use super::{Assessment, OrganizationFilter, OrganizationRow, SectorCount, rows};
use crate::error::Result;
use crate::values::{Day, Id};

/// Who stands where on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Standings {
    /// The organizations that fit, judged or not.
    pub rows: Vec<StandingRow>,
    /// Everyone who ever judged, by identity.
    pub assessors: HashMap<Id, String>,
    /// The days on which anything was judged, oldest first.
    pub days: Vec<Day>,
    /// Every sector, in order.
    pub sectors: Vec<SectorCount>,
}

/// An organization and how it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct StandingRow {
    /// The organization.
    #[serde(flatten)]
    pub row: OrganizationRow,
    /// How it stands.
    pub standing: Standing,
    /// How it moved on the grid since the earlier day; empty without one.
    pub trail: Vec<TrailPoint>,
}

/// How everyone who fits a filter stands on a day.
///
/// # Errors
/// SQLite's.
pub fn standings(
    db: &Connection,
    filter: &OrganizationFilter,
    on: Day,
    since: Option<Day>,
) -> Result<Standings> {
    let all = rows::assessments_until(db, on, None)?;
    let mut days: Vec<Day> = all.iter().filter_map(|one| one.assessed_on).collect();
    days.dedup();
    let names = rows::names(db, "person")?;
    let assessors = all
        .iter()
        .filter_map(|one| one.assessor_id)
        .filter_map(|id| Some((id, names.get(&id)?.clone())))
        .collect();
    let mut of_each: HashMap<Id, Vec<Assessment>> = HashMap::new();
    for one in all {
        if let Some(stakeholder) = one.stakeholder_id {
            of_each.entry(stakeholder).or_default().push(one);
        }
    }
    let rows = rows::organization_rows(db, filter)?.into_iter().map(|row| {
        let assessments = of_each.remove(&row.organization.id).unwrap_or_default();
        StandingRow {
            row,
            standing: Standing::of(&assessments, on),
            trail: since.map_or_else(Vec::new, |since| trail(&assessments, since, on)),
        }
    });
    Ok(Standings {
        rows: rows.collect(),
        assessors,
        days,
        sectors: rows::sector_counts(db)?,
    })
}
