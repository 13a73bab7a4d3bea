//! The measures of the network as a screen shows them: the whole, each organization, and sector by sector.

use std::collections::{BTreeMap, HashMap};

use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ties::{Joined, JoinedPair};
use super::{OrganizationFilter, Reading};
use crate::error::Result;
use crate::network::{Brokerage, Network, NodeMeasures, Summary};
use crate::values::{Day, Id};

/// Everything measured about the network of the organizations that fit a filter. What each measure means is said in
/// section 3 of the domain; one that the network is too small for is none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct NetworkMeasures {
    /// The network as a whole.
    pub summary: Summary,
    /// Each organization, by name.
    pub nodes: Vec<MeasuredNode>,
    /// The ties that alone hold two parts together.
    pub bridges: Vec<MeasuredBridge>,
    /// The pairs of sectors with at least one tie.
    pub sectors: Vec<SectorPair>,
    /// The share of ties that join two sectors.
    pub cross_sector_share: Option<f64>,
}

/// Measures of one organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MeasuredNode {
    /// The organization.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// Its sector.
    pub sector_id: Option<Id>,
    /// What is measured about it; its component and community are numbered from the largest, 0.
    #[serde(flatten)]
    pub measures: NodeMeasures,
    /// Who would be cut off if it left.
    pub cut_off_ids: Vec<Id>,
    /// How many pairs of its neighbours of different sectors are not tied to each other.
    pub brokered_pairs: u32,
    /// How many pairs of sectors it joins that no tie between others joins.
    pub sectors_joined: u32,
}

/// A tie that alone holds two parts together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct MeasuredBridge {
    /// One end.
    pub from_id: Id,
    /// The other end.
    pub to_id: Id,
    /// How many organizations the smaller of the two parts has.
    pub cut_off: u32,
}

/// The ties between two sectors, or within one, and how well they work.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SectorPair {
    /// The first sector; none for organizations without one.
    pub from_id: Option<Id>,
    /// The second sector.
    pub to_id: Option<Id>,
    /// How many ties there are.
    pub ties: u32,
    /// How many there could be.
    pub possible: u32,
    /// The mean of the newest readings of intensity, 1 to 4.
    pub intensity: Option<f64>,
    /// The mean of the newest readings of trust, 1 to 4.
    pub trust: Option<f64>,
    /// The same at the earlier day.
    pub trust_before: Option<f64>,
    /// The mean of the newest readings of value, 1 to 4.
    pub value: Option<f64>,
    /// The same at the earlier day.
    pub value_before: Option<f64>,
}

/// Measures the network of a day, or of the present; `since` is the earlier day that trust and value are compared with.
///
/// # Errors
/// SQLite's.
pub fn measure(
    db: &Connection,
    filter: &OrganizationFilter,
    on: Option<Day>,
    since: Option<Day>,
    directed: bool,
) -> Result<NetworkMeasures> {
    let joined = Joined::find(db, filter, |tie| tie.holds_on(on))?;
    let network = joined.network(on, directed);
    let measures = network.measures();
    let labels = Labels::of(&joined);
    let brokerage = network.brokerage(&labels.of_each);
    let node = |((at, measures), brokerage): ((usize, &NodeMeasures), &Brokerage)| {
        node(&joined, &network, at, measures, brokerage)
    };
    let nodes = measures.nodes.iter().enumerate().zip(&brokerage).map(node);
    let id = |at: usize| joined.organizations[at].organization.id;
    let bridges = measures.bridges.iter().map(|bridge| MeasuredBridge {
        from_id: id(bridge.from),
        to_id: id(bridge.to),
        cut_off: bridge.cut_off as u32,
    });
    let groups = network.group_ties(&labels.of_each);
    let readings = labels.readings(&joined, on, since);
    let sectors = groups.cells.iter().map(|cell| {
        let pair = (cell.from.min(cell.to), cell.from.max(cell.to));
        let (now, before) = readings.get(&pair).cloned().unwrap_or_default();
        SectorPair {
            from_id: labels.sectors[cell.from],
            to_id: labels.sectors[cell.to],
            ties: cell.ties as u32,
            possible: cell.possible as u32,
            intensity: now.intensity.value(),
            trust: now.trust.value(),
            trust_before: before.trust.value(),
            value: now.value.value(),
            value_before: before.value.value(),
        }
    });
    Ok(NetworkMeasures {
        nodes: nodes.collect(),
        bridges: bridges.collect(),
        sectors: sectors.collect(),
        cross_sector_share: groups.cross_share,
        summary: measures.summary,
    })
}

/// The organizations on a shortest way between two, both included; empty when no way leads there.
pub(super) fn way(
    db: &Connection,
    filter: &OrganizationFilter,
    on: Option<Day>,
    ends: (Id, Id),
) -> Result<Vec<Id>> {
    let joined = Joined::find(db, filter, |tie| tie.holds_on(on))?;
    let place = |id: Id| {
        let mut rows = joined.organizations.iter();
        rows.position(|row| row.organization.id == id)
    };
    let (Some(from), Some(to)) = (place(ends.0), place(ends.1)) else {
        return Ok(Vec::new());
    };
    let network = joined.network(on, false);
    let way = network.shortest_way(from, to, crate::network::Along::Either);
    let id = |at: usize| joined.organizations[at].organization.id;
    Ok(way.unwrap_or_default().into_iter().map(id).collect())
}

fn node(
    joined: &Joined,
    network: &Network,
    at: usize,
    measures: &NodeMeasures,
    brokerage: &Brokerage,
) -> MeasuredNode {
    let organization = &joined.organizations[at].organization;
    let cut_off = if measures.cut_off > 0 {
        network.cut_off_by(at)
    } else {
        Vec::new()
    };
    MeasuredNode {
        id: organization.id,
        name: organization.name.clone(),
        sector_id: organization.sector_id,
        measures: measures.clone(),
        cut_off_ids: cut_off
            .into_iter()
            .map(|at| joined.organizations[at].organization.id)
            .collect(),
        brokered_pairs: brokerage.between_groups() as u32,
        sectors_joined: brokerage.joins as u32,
    }
}

/// The sectors as numbers, as the network knows groups.
struct Labels {
    sectors: Vec<Option<Id>>,
    of_each: Vec<usize>,
}

impl Labels {
    fn of(joined: &Joined) -> Self {
        let sector = |at: &super::OrganizationRow| at.organization.sector_id;
        let mut sectors: Vec<Option<Id>> = joined.organizations.iter().map(sector).collect();
        sectors.sort_unstable();
        sectors.dedup();
        let number: HashMap<Option<Id>, usize> = sectors
            .iter()
            .enumerate()
            .map(|(at, id)| (*id, at))
            .collect();
        let of_each = joined.organizations.iter().map(|row| number[&sector(row)]);
        Self {
            of_each: of_each.collect(),
            sectors,
        }
    }

    /// What the newest readings of each pair of sectors come to, now and at the earlier day.
    fn readings(
        &self,
        joined: &Joined,
        on: Option<Day>,
        since: Option<Day>,
    ) -> BTreeMap<(usize, usize), (Means, Means)> {
        let mut found: BTreeMap<(usize, usize), (Means, Means)> = BTreeMap::new();
        for JoinedPair { from, to, row } in &joined.ties {
            let (from, to) = (self.of_each[*from], self.of_each[*to]);
            let (now, before) = found.entry((from.min(to), from.max(to))).or_default();
            if let Some(reading) = row.reading_on(on) {
                now.add(reading);
            }
            if let Some(reading) = since.and_then(|since| row.reading_on(Some(since))) {
                before.add(reading);
            }
        }
        found
    }
}

/// The means of readings.
#[derive(Debug, Clone, Default)]
struct Means {
    intensity: Mean,
    trust: Mean,
    value: Mean,
}

impl Means {
    fn add(&mut self, reading: &Reading) {
        self.intensity.add(&[reading.intensity]);
        self.trust
            .add(&[reading.openness, reading.reliability, reading.mission]);
        self.value
            .add(&[reading.influence, reading.resources, reading.involvement]);
    }
}

/// A mean of the scores that were given.
#[derive(Debug, Clone, Default)]
struct Mean {
    total: i32,
    count: u32,
}

impl Mean {
    fn add(&mut self, scores: &[Option<i32>]) {
        for score in scores.iter().flatten() {
            self.total += score;
            self.count += 1;
        }
    }

    fn value(&self) -> Option<f64> {
        (self.count > 0).then(|| f64::from(self.total) / f64::from(self.count))
    }
}
