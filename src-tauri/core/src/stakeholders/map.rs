//! The map of stakeholders: who stands where, and what joins them.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::views::{OrganizationFilter, SectorCount};
use super::{Direction, OrganizationStatus, rows};
use crate::error::Result;
use crate::network::layout;
use crate::values::Id;

/// The map of the organizations that fit a filter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct StakeholderMap {
    /// The organizations.
    pub nodes: Vec<MapNode>,
    /// The current relationships whose two ends are on the map.
    pub edges: Vec<MapEdge>,
    /// Every sector, in order: a node's colour and shape follow from its sector's place here.
    pub sectors: Vec<SectorCount>,
}

/// An organization on the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MapNode {
    /// The organization.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// Two to five letters; may be empty.
    pub short_name: String,
    /// Its sector.
    pub sector_id: Option<Id>,
    /// Whether it takes part.
    pub status: OrganizationStatus,
    /// How many others it is joined to on this map.
    pub degree: u32,
    /// Where it stands, in units of the usual length of a tie, around 0.
    pub x: f64,
    /// Where it stands, downwards.
    pub y: f64,
}

/// A relationship on the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MapEdge {
    /// The relationship.
    pub id: Id,
    /// Where it starts, as a place in `nodes`.
    pub from: u32,
    /// Where it ends, as a place in `nodes`.
    pub to: u32,
    /// What kind it is.
    pub kind: String,
    /// Which way it runs.
    pub direction: Direction,
    /// Its newest intensity, 1 to 4.
    pub intensity: Option<i32>,
}

pub(super) fn draw(db: &Connection, filter: &OrganizationFilter) -> Result<StakeholderMap> {
    let organizations = rows::organization_rows(
        db,
        &OrganizationFilter {
            offset: 0,
            limit: None,
            ..filter.clone()
        },
    )?;
    let place: HashMap<Id, u32> = organizations
        .iter()
        .enumerate()
        .map(|(i, row)| (row.organization.id, i as u32))
        .collect();
    let mut edges = Vec::new();
    for row in rows::relationship_rows(db, None)? {
        let tie = &row.relationship;
        let end = |id: Option<Id>| id.and_then(|id| place.get(&id)).copied();
        if let (Some(from), Some(to), None) = (end(tie.from_id), end(tie.to_id), tie.ended_on) {
            let intensity = row.readings.first().and_then(|reading| reading.intensity);
            edges.push(MapEdge {
                id: tie.id,
                from,
                to,
                kind: tie.kind.clone(),
                direction: tie.direction,
                intensity,
            });
        }
    }
    let ties: Vec<(usize, usize)> = edges
        .iter()
        .map(|edge| (edge.from as usize, edge.to as usize))
        .collect();
    let keys: Vec<u128> = organizations
        .iter()
        .map(|row| u128::from_be_bytes(*row.organization.id.as_bytes()))
        .collect();
    let places = layout::place(&keys, &ties, &[]);
    let degrees = layout::degrees(organizations.len(), &ties);
    let nodes =
        organizations
            .into_iter()
            .zip(places)
            .zip(degrees)
            .map(|((row, (x, y)), degree)| MapNode {
                id: row.organization.id,
                name: row.organization.name,
                short_name: row.organization.short_name,
                sector_id: row.organization.sector_id,
                status: row.organization.status,
                degree,
                x,
                y,
            });
    Ok(StakeholderMap {
        nodes: nodes.collect(),
        edges,
        sectors: rows::sector_counts(db)?,
    })
}
