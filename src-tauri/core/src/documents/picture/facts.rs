//! What is known about the organizations beside the map: what was measured, and how each is judged. Colours and sizes
//! tell it.

use std::collections::HashMap;

use rusqlite::Connection;

use super::MapPicture;
use crate::error::Result;
use crate::stakeholders::{
    self, ColourBy, Criterion, Judgement, MapNode, MeasuredNode, OrganizationFilter, SizeBy,
    Standing,
};
use crate::values::{Day, Id};

/// The radius of the least and of the largest mark before a crowd makes them smaller.
const LEAST: f64 = 6.0;
/// See [`LEAST`].
const MOST: f64 = 18.0;
/// The highest score that can be given.
const HIGHEST: f64 = 100.0;
/// The class of organizations without a sector.
pub const NO_SECTOR: &str = "none";
/// The class of those that nobody judged.
pub const UNJUDGED: &str = "unjudged";

/// What is known of each organization, as far as the picture tells it.
pub struct Facts {
    colour_by: ColourBy,
    size_by: SizeBy,
    measured: HashMap<Id, MeasuredNode>,
    standings: HashMap<Id, Standing>,
}

impl Facts {
    /// Finds what a picture tells.
    pub fn find(db: &Connection, picture: &MapPicture, today: Day) -> Result<Self> {
        let (colour_by, size_by) = (picture.colour_by, picture.size_by);
        let whole = OrganizationFilter::default();
        let mut facts = Self {
            colour_by,
            size_by,
            measured: HashMap::new(),
            standings: HashMap::new(),
        };
        let is_scored = matches!(size_by, SizeBy::Power | SizeBy::Interest);
        let is_counted = matches!(size_by, SizeBy::Same | SizeBy::Degree);
        if colour_by == ColourBy::Community || !(is_scored || is_counted) {
            let measures =
                stakeholders::measure_network(db, &whole, picture.on, None, size_by.is_directed())?;
            let nodes = measures.nodes.into_iter();
            facts.measured = nodes.map(|node| (node.id, node)).collect();
        }
        let is_judged = matches!(
            colour_by,
            ColourBy::Stance
                | ColourBy::StanceGap
                | ColourBy::ParticipationGap
                | ColourBy::Salience
        );
        if is_scored || is_judged {
            let on = picture.on.unwrap_or(today);
            let rows = stakeholders::standings(db, &whole, on, None)?.rows;
            let rows = rows.into_iter();
            let standings = rows.map(|row| (row.row.organization.id, row.standing));
            facts.standings = standings.collect();
        }
        Ok(facts)
    }

    /// The class that an organization is coloured by.
    pub fn class(&self, node: &MapNode) -> String {
        let standing = self.standings.get(&node.id);
        let gap = |steps: Option<i32>| steps.map(|steps| steps.max(0).to_string());
        let known = match self.colour_by {
            ColourBy::Sector => {
                let sector = node.sector_id.map(|id| id.to_string());
                return sector.unwrap_or_else(|| NO_SECTOR.to_owned());
            }
            ColourBy::Kind => Some(node.kind.to_string()),
            ColourBy::Status => Some(node.status.to_string()),
            ColourBy::Community => {
                let measured = self.measured.get(&node.id);
                measured.map(|node| node.measures.community.to_string())
            }
            ColourBy::Stance => self
                .judged(node.id, Criterion::Stance)
                .map(|judged| judged.level.clone())
                .filter(|level| !level.is_empty()),
            ColourBy::StanceGap => gap(standing.and_then(|standing| standing.stance_gap)),
            ColourBy::ParticipationGap => {
                gap(standing.and_then(|standing| standing.participation_gap))
            }
            ColourBy::Salience => standing
                .and_then(|standing| standing.salience)
                .map(|salience| salience.to_string()),
        };
        known.unwrap_or_else(|| UNJUDGED.to_owned())
    }

    fn judged(&self, id: Id, criterion: Criterion) -> Option<&Judgement> {
        let judgements = &self.standings.get(&id)?.judgements;
        judgements.iter().find(|one| one.criterion == criterion)
    }

    /// What the size of an organization stands for.
    fn value(&self, node: &MapNode) -> f64 {
        let score = |criterion| self.judged(node.id, criterion)?.mean;
        let of = |measure: fn(&MeasuredNode) -> Option<f64>| {
            self.measured.get(&node.id).and_then(measure)
        };
        let value = match self.size_by {
            SizeBy::Same => None,
            SizeBy::Degree => Some(f64::from(node.degree)),
            SizeBy::InDegree => of(|node| Some(f64::from(node.measures.in_degree))),
            SizeBy::OutDegree => of(|node| Some(f64::from(node.measures.out_degree))),
            SizeBy::WeightedDegree => of(|node| Some(node.measures.weighted_degree)),
            SizeBy::Betweenness => of(|node| Some(node.measures.betweenness)),
            SizeBy::Closeness => of(|node| Some(node.measures.closeness)),
            SizeBy::Harmonic => of(|node| Some(node.measures.harmonic)),
            SizeBy::Eigenvector => of(|node| node.measures.eigenvector),
            SizeBy::Pagerank => of(|node| Some(node.measures.page_rank)),
            SizeBy::Reach => of(|node| Some(f64::from(node.measures.reach))),
            SizeBy::KCore => of(|node| Some(f64::from(node.measures.core))),
            SizeBy::Constraint => of(|node| node.measures.constraint),
            SizeBy::EffectiveSize => of(|node| node.measures.effective_size),
            SizeBy::Clustering => of(|node| Some(node.measures.clustering)),
            SizeBy::Power => score(Criterion::Power),
            SizeBy::Interest => score(Criterion::Interest),
        };
        value.unwrap_or(0.0)
    }

    /// How large organizations are drawn.
    pub fn sizes(&self, nodes: &[MapNode]) -> Sizes {
        let values: Vec<f64> = nodes.iter().map(|node| self.value(node)).collect();
        let met = values.iter().copied().fold(0.0, f64::max);
        let most = match self.size_by {
            SizeBy::Power | SizeBy::Interest => HIGHEST,
            _ => met,
        };
        let radius = |value: f64| match self.size_by {
            SizeBy::Same => (LEAST + MOST) / 2.6,
            SizeBy::Degree => MOST.min(LEAST + 2.4 * value.sqrt()),
            _ if most > 0.0 => LEAST + (MOST - LEAST) * (value / most).max(0.0).sqrt(),
            _ => LEAST,
        };
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let differ = self.size_by != SizeBy::Same && met > least;
        Sizes {
            radii: values.iter().map(|value| radius(*value)).collect(),
            ends: differ.then(|| [least, met].map(|value| (value, radius(value)))),
        }
    }
}

/// How large organizations are drawn.
pub struct Sizes {
    /// The radius of each: its area grows with the value, the largest being the same everywhere.
    pub radii: Vec<f64>,
    /// The least and the largest value with their radii; none where all are of one size.
    pub ends: Option<[(f64, f64); 2]>,
}
