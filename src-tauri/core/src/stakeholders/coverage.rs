//! Sector coverage: who is at the table from each sector, who is missing, and where all hangs on one.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{OrganizationFilter, OrganizationRow, OrganizationStatus, Sector, rows};
use crate::error::Result;
use crate::values::{Day, Id};

/// Who is at the table, sector by sector.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct Coverage {
    /// Every sector in order, and last those without one, if any fits the filter.
    pub sectors: Vec<SectorCoverage>,
    /// How many active partners are missing in all sectors that have a target.
    pub missing: u32,
    /// How many sectors have a target.
    pub targets: u32,
    /// How many of them reach it.
    pub reached: u32,
}

/// Who is at the table from one sector.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SectorCoverage {
    /// The sector; none for organizations without one.
    pub sector: Option<Sector>,
    /// Its organizations that take part, by name.
    pub active: Vec<OrganizationRow>,
    /// Its other organizations, by name: those that might.
    pub others: Vec<OrganizationRow>,
    /// How many seats of groups its organizations hold on the day.
    pub seats: u32,
    /// How many active partners are missing to the target; none without a target.
    pub missing: Option<u32>,
    /// Whether exactly one organization takes part, so that all hangs on it.
    pub is_only_one: bool,
}

pub(super) fn coverage(
    db: &Connection,
    filter: &OrganizationFilter,
    today: Day,
) -> Result<Coverage> {
    let mut of_each: HashMap<Option<Id>, Vec<OrganizationRow>> = HashMap::new();
    for row in rows::organization_rows(db, filter)? {
        of_each
            .entry(row.organization.sector_id)
            .or_default()
            .push(row);
    }
    let mut seats: HashMap<Id, u32> = HashMap::new();
    for seat in rows::seats(db)?
        .into_iter()
        .filter(|seat| seat.stands_on(today))
    {
        if let Some(organization) = seat.organization_id {
            *seats.entry(organization).or_default() += 1;
        }
    }
    let sectors = rows::sectors(db)?.into_iter().map(Some);
    let mut covered: Vec<SectorCoverage> = sectors
        .map(|sector| {
            let id = sector.as_ref().map(|sector| sector.id);
            cover(sector, of_each.remove(&id).unwrap_or_default(), &seats)
        })
        .collect();
    let left: Vec<OrganizationRow> = of_each.into_values().flatten().collect();
    if !left.is_empty() {
        covered.push(cover(None, left, &seats));
    }
    let missing = covered.iter().filter_map(|sector| sector.missing);
    let targets = missing.clone().count() as u32;
    let reached = missing.clone().filter(|missing| *missing == 0).count() as u32;
    Ok(Coverage {
        missing: missing.sum(),
        targets,
        reached,
        sectors: covered,
    })
}

fn cover(
    sector: Option<Sector>,
    organizations: Vec<OrganizationRow>,
    seats: &HashMap<Id, u32>,
) -> SectorCoverage {
    let held = organizations
        .iter()
        .filter_map(|row| seats.get(&row.organization.id));
    let seats = held.sum();
    let (active, others): (Vec<_>, Vec<_>) = organizations
        .into_iter()
        .partition(|row| row.organization.status == OrganizationStatus::Active);
    let target = sector.as_ref().and_then(|sector| sector.target);
    SectorCoverage {
        missing: target.map(|target| (target as u32).saturating_sub(active.len() as u32)),
        is_only_one: active.len() == 1,
        sector,
        active,
        others,
        seats,
    }
}
