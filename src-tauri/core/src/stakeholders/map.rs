//! The map of stakeholders: who stands where, and what joins them.

use std::collections::HashMap;

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ties::{Joined, JoinedPair};
use super::views::{OrganizationFilter, SectorCount};
use super::{Direction, MapView, OrganizationKind, OrganizationStatus, Placing, rows};
use crate::error::Result;
use crate::network::layout;
use crate::values::{Day, Id};

/// The map of the organizations that fit a filter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct StakeholderMap {
    /// The organizations.
    pub nodes: Vec<MapNode>,
    /// The people who have a relationship with somebody on the map, where they were asked for.
    pub people: Vec<MapPerson>,
    /// The relationships of the day whose two ends are on the map.
    pub edges: Vec<MapEdge>,
    /// Every sector, in order: a node's colour and shape follow from its sector's place here.
    pub sectors: Vec<SectorCount>,
    /// The views that were given a name, in order.
    pub views: Vec<MapView>,
    /// The days on which a relationship began, ended or was read, oldest first: where a walk through time stops.
    pub days: Vec<Day>,
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
    /// What it is to the initiative.
    pub kind: OrganizationKind,
    /// Whether it takes part.
    pub status: OrganizationStatus,
    /// How many others it is joined to on this map.
    pub degree: u32,
    /// Where it stands, in units of the least distance between two nodes, around 0.
    pub x: f64,
    /// Where it stands, downwards.
    pub y: f64,
    /// Whether somebody pinned it there.
    pub pinned: bool,
}

/// A person on the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MapPerson {
    /// The person.
    pub id: Id,
    /// What the person is called.
    pub name: String,
    /// The organization the person belongs to, on the map or not.
    pub organization_id: Option<Id>,
    /// How many others the person is joined to on this map, belonging not counted.
    pub degree: u32,
    /// Where the person stands, as organizations do.
    pub x: f64,
    /// Where the person stands, downwards.
    pub y: f64,
    /// Whether somebody pinned the person there.
    pub pinned: bool,
}

/// A relationship on the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MapEdge {
    /// The relationship.
    pub id: Id,
    /// Where it starts, as a place in `nodes` followed by `people`.
    pub from: u32,
    /// Where it ends, as such a place too.
    pub to: u32,
    /// What kind it is.
    pub kind: String,
    /// Which way it runs.
    pub direction: Direction,
    /// Its newest intensity of the day, 1 to 4.
    pub intensity: Option<i32>,
}

/// Which map to draw.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct MapAsk {
    /// Only the organizations that fit.
    pub filter: OrganizationFilter,
    /// The saved view whose places count; none for the common map.
    pub view_id: Option<Id>,
    /// The day whose relationships are drawn; none for those that have not ended.
    pub on: Option<Day>,
    /// Whether people who have relationships are drawn too.
    pub people: bool,
    /// Where the asker shows organizations now: they stay there unless a place was kept for them.
    pub shown: Vec<Placing>,
    /// Whether to place all anew that are not pinned.
    pub afresh: bool,
}

/// The map that was asked for.
///
/// # Errors
/// SQLite's.
pub fn draw(db: &Connection, ask: &MapAsk) -> Result<StakeholderMap> {
    let mut joined = if ask.people {
        Joined::with_people(db, &ask.filter)?
    } else {
        Joined::find(db, &ask.filter, |_| true)?
    };
    // Places follow from every relationship there ever was, so that a walk through time moves nobody.
    let mut lasting = joined.pairs();
    lasting.extend(joined.belonging());
    joined
        .ties
        .retain(|pair| pair.row.relationship.holds_on(ask.on));
    let edges = joined.ties.iter().map(|pair| edge(pair, ask.on)).collect();
    let known = known_places(db, ask)?;
    let known_of_each: Vec<Option<(f64, f64)>> = joined
        .ids()
        .map(|id| known.get(&id))
        .map(|placing| placing.map(|placing| (placing.x, placing.y)))
        .collect();
    let keys = joined.keys();
    let places = layout::place(&keys, &lasting, &known_of_each);
    let degrees = layout::degrees(keys.len(), &joined.pairs());
    let is_pinned = |id: Id| known.get(&id).is_some_and(|placing| placing.pinned);
    let mut stands = places.into_iter().zip(degrees);
    let nodes = joined.organizations.into_iter().zip(stands.by_ref());
    let nodes = nodes.map(|(row, ((x, y), degree))| MapNode {
        pinned: is_pinned(row.organization.id),
        id: row.organization.id,
        name: row.organization.name,
        short_name: row.organization.short_name,
        sector_id: row.organization.sector_id,
        kind: row.organization.kind,
        status: row.organization.status,
        degree,
        x,
        y,
    });
    let nodes = nodes.collect();
    let people = joined.people.into_iter().zip(stands);
    let people = people.map(|(person, ((x, y), degree))| MapPerson {
        pinned: is_pinned(person.id),
        id: person.id,
        name: person.name,
        organization_id: person.organization_id,
        degree,
        x,
        y,
    });
    Ok(StakeholderMap {
        nodes,
        people: people.collect(),
        edges,
        sectors: rows::sector_counts(db)?,
        views: rows::map_views(db)?,
        days: rows::days_of_ties(db)?,
    })
}

fn edge(pair: &JoinedPair, on: Option<Day>) -> MapEdge {
    MapEdge {
        id: pair.row.relationship.id,
        from: pair.from as u32,
        to: pair.to as u32,
        kind: pair.row.relationship.kind.clone(),
        direction: pair.row.relationship.direction,
        intensity: pair
            .row
            .reading_on(on)
            .and_then(|reading| reading.intensity),
    }
}

/// Where everyone has to stay: where somebody kept them, else where the asker shows them.
fn known_places(db: &Connection, ask: &MapAsk) -> Result<HashMap<Id, Placing>> {
    let mut known: HashMap<Id, Placing> = ask
        .shown
        .iter()
        .map(|placing| (placing.stakeholder_id, *placing))
        .collect();
    for place in rows::map_places(db, ask.view_id)? {
        if let Some(stakeholder_id) = place.stakeholder_id {
            let placing = Placing {
                stakeholder_id,
                x: place.x,
                y: place.y,
                pinned: place.pinned,
            };
            known.insert(stakeholder_id, placing);
        }
    }
    if ask.afresh {
        known.retain(|_, placing| placing.pinned);
    }
    Ok(known)
}
