//! How a part of a network that hangs together finds its places: its communities first, each as one heavy node, then
//! the nodes from where their communities stand.

use super::Place;
use super::forces::{Bodies, Spring};
use super::room;
use crate::network::cohesion::membership;
use crate::network::communities::rough_communities;
use crate::network::graph::Adjacency;
use crate::network::random::Random;

/// Below this many nodes communities are no better start than chance.
const FEW: usize = 12;
/// Steps of cooling from a start by chance, and from one by communities.
const STEPS_FROM_CHANCE: u32 = 300;
const STEPS_FROM_COMMUNITIES: u32 = 120;
/// How strongly a tie between two communities pulls, against one within: less, so that communities can be seen.
const ACROSS: f64 = 0.3;

/// A part of a network by itself: its nodes numbered from 0, in the order of their keys.
struct Part {
    keys: Vec<u128>,
    graph: Adjacency,
    weights: Vec<f64>,
    /// How strongly a tie between two communities pulls, against one within.
    across: f64,
}

/// Places for the `members` of a part that hangs together, in their order, around 0.
pub(super) fn settle(keys: &[u128], graph: &Adjacency, members: &[usize]) -> Vec<Place> {
    let mut number = vec![0_u32; graph.count()];
    for (at, node) in members.iter().enumerate() {
        number[*node] = at as u32;
    }
    let arcs = members.iter().flat_map(|node| {
        let ends = graph.of(*node).iter();
        ends.map(|other| (number[*node], number[*other as usize], 1.0))
    });
    let part = Part {
        keys: members.iter().map(|node| keys[*node]).collect(),
        graph: Adjacency::new(members.len(), arcs.collect()),
        weights: members
            .iter()
            .map(|node| graph.degree(*node) as f64 + 1.0)
            .collect(),
        across: ACROSS,
    };
    room::tidy(part.places())
}

impl Part {
    fn places(&self) -> Vec<Place> {
        let communities = rough_communities(&self.graph);
        if self.graph.count() < FEW || communities.len() < 2 {
            let start = self.keys.iter().map(|key| around(*key)).collect();
            let springs = self.springs(|_, _| 1.0);
            let heat = (self.graph.count() as f64).sqrt();
            return Bodies::new(start, &self.weights, &springs).cool(STEPS_FROM_CHANCE, heat);
        }
        let member = membership(self.graph.count(), &communities);
        let heavy = self.merged(&communities, &member).places();
        let springs = self.springs(|a, b| {
            if member[a] == member[b] {
                1.0
            } else {
                self.across
            }
        });
        let start = self.around_communities(&communities, &member, &heavy);
        Bodies::new(start, &self.weights, &springs).cool(STEPS_FROM_COMMUNITIES, 4.0)
    }

    fn springs(&self, strength: impl Fn(usize, usize) -> f64) -> Vec<Spring> {
        let graph = &self.graph;
        let of = |node: usize| {
            let ends = graph.of(node).iter().zip(graph.weights(node));
            let later = ends.filter(move |(other, _)| **other as usize > node);
            later.map(move |(other, weight)| (node, *other, *weight))
        };
        (0..graph.count())
            .flat_map(of)
            .map(|(a, b, weight)| (a as u32, b, weight * strength(a, b as usize)))
            .collect()
    }

    /// The network of the communities, each with the key of its first member.
    fn merged(&self, communities: &[Vec<usize>], member: &[usize]) -> Self {
        let arcs = (0..self.graph.count()).flat_map(|node| {
            let ends = self.graph.of(node).iter().zip(self.graph.weights(node));
            let from = member[node];
            ends.map(move |(other, weight)| (from, member[*other as usize], *weight))
                .filter(|(from, to, _)| from != to)
                .map(|(from, to, weight)| (from as u32, to as u32, weight * self.across))
        });
        let weight = |nodes: &Vec<usize>| nodes.iter().map(|node| self.weights[*node]).sum();
        Self {
            keys: communities
                .iter()
                .map(|nodes| self.keys[nodes[0]])
                .collect(),
            graph: Adjacency::new(communities.len(), arcs.collect()),
            weights: communities.iter().map(weight).collect(),
            across: 1.0,
        }
    }

    /// Each node on a disc around its community, then drawn towards its neighbours.
    fn around_communities(
        &self,
        communities: &[Vec<usize>],
        member: &[usize],
        heavy: &[Place],
    ) -> Vec<Place> {
        let start = |node: usize| {
            let (x, y) = around(self.keys[node]);
            let middle = heavy[member[node]];
            let radius = (communities[member[node]].len() as f64).sqrt();
            (middle.0 + x * radius, middle.1 + y * radius)
        };
        let mut places: Vec<Place> = (0..self.graph.count()).map(start).collect();
        for _ in 0..4 {
            let drawn = |node: usize| {
                let (mut x, mut y) = (0.0, 0.0);
                for other in self.graph.of(node) {
                    x += places[*other as usize].0;
                    y += places[*other as usize].1;
                }
                let many = self.graph.degree(node).max(1) as f64;
                let own = places[node];
                (0.5 * (own.0 + x / many), 0.5 * (own.1 + y / many))
            };
            places = (0..self.graph.count()).map(drawn).collect();
        }
        places
    }
}

/// A place on the disc of radius 1 around 0 that follows from the key alone.
pub(super) fn around(key: u128) -> Place {
    let mut random = Random::of_key(key);
    loop {
        let (x, y) = (random.around_zero(), random.around_zero());
        if x * x + y * y <= 1.0 {
            return (x, y);
        }
    }
}
