//! How evenly something is spread over organizations, sectors and the community. Pure: no SQL.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::values::{Id, Share};

/// Whose an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// An organization's.
    Organization(Id),
    /// The community's.
    Community,
    /// Nobody can tell whose.
    Unknown,
}

/// One organization's, sector's or the community's part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
pub struct SpreadLine {
    /// The organization or sector; none for the community and for what nobody can tell.
    pub id: Option<Id>,
    /// What it is called; empty without one.
    pub name: String,
    /// Whether it is the community's.
    pub is_community: bool,
    /// Its part of the whole.
    pub share: Share,
}

/// How evenly something is spread.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS, JsonSchema)]
pub struct Spread {
    /// How many there are in all.
    pub total: u32,
    /// By organization, the largest first.
    pub organizations: Vec<SpreadLine>,
    /// By sector, the largest first.
    pub sectors: Vec<SpreadLine>,
    /// The largest part.
    pub largest: Share,
    /// How many organizations of equal parts would be as concentrated: 1 over the sum of squared shares (inverse
    /// Herfindahl-Hirschman index). None of nothing.
    pub effective: Option<f64>,
    /// The community's part.
    pub community: Share,
}

impl Spread {
    /// Spreads events over their owners. Events that nobody can tell the owner of count in the whole, not in the
    /// concentration.
    pub fn of(
        owners: &[Owner],
        organization: impl Fn(Id) -> String,
        sector: impl Fn(Id) -> Option<(Id, String)>,
    ) -> Self {
        let total = owners.len() as u32;
        let mut by_owner: BTreeMap<Owner, u32> = BTreeMap::new();
        let mut by_sector: BTreeMap<(bool, Option<Id>), (String, u32)> = BTreeMap::new();
        for owner in owners {
            *by_owner.entry(*owner).or_default() += 1;
            let found = match owner {
                Owner::Organization(id) => sector(*id),
                _ => None,
            };
            let key = (*owner == Owner::Community, found.as_ref().map(|of| of.0));
            let name = found.map(|of| of.1).unwrap_or_default();
            by_sector.entry(key).or_insert((name, 0)).1 += 1;
        }
        let known: Vec<u32> = by_owner
            .iter()
            .filter(|(owner, _)| **owner != Owner::Unknown)
            .map(|(_, count)| *count)
            .collect();
        let organizations = by_owner.iter().map(|(owner, count)| {
            let id = match owner {
                Owner::Organization(id) => Some(*id),
                _ => None,
            };
            SpreadLine {
                id,
                name: id.map(&organization).unwrap_or_default(),
                is_community: *owner == Owner::Community,
                share: Share::of(*count, total),
            }
        });
        let sectors = by_sector
            .into_iter()
            .map(|((is_community, id), (name, count))| SpreadLine {
                id,
                name,
                is_community,
                share: Share::of(count, total),
            });
        let community = by_owner.get(&Owner::Community).copied().unwrap_or_default();
        Self {
            total,
            organizations: largest_first(organizations.collect()),
            sectors: largest_first(sectors.collect()),
            largest: Share::of(
                known.iter().copied().max().unwrap_or_default(),
                known.iter().sum(),
            ),
            effective: effective(&known),
            community: Share::of(community, total),
        }
    }
}

fn largest_first(mut lines: Vec<SpreadLine>) -> Vec<SpreadLine> {
    lines.sort_by(|a, b| (b.share.numerator, &a.name).cmp(&(a.share.numerator, &b.name)));
    lines
}

fn effective(parts: &[u32]) -> Option<f64> {
    let total: f64 = parts.iter().copied().map(f64::from).sum();
    let squares: f64 = parts
        .iter()
        .map(|part| (f64::from(*part) / total).powi(2))
        .sum();
    (total > 0.0).then(|| 1.0 / squares)
}
