//! Communities of a network, and how good any partition of it is: modularity.

use petgraph::unionfind::UnionFind;

use super::cohesion::largest_first;
use super::graph::{Adjacency, Network};
use super::leiden;
use super::random::Random;

/// Where all chance in finding communities comes from.
const SEED: u64 = 1;
/// How many visits to ties all starts together are worth.
const EFFORT: usize = 40_000;
/// How many rounds one start may take.
const ROUNDS: usize = 20;

/// The communities of the undirected network without weights: the best of several starts of the Leiden algorithm, all
/// from one fixed seed; largest first.
pub(super) fn communities(graph: &Adjacency) -> Vec<Vec<usize>> {
    best_found(graph, 3, ROUNDS)
}

/// The same where the network is small, and found in a single short run where it is large: good enough to start a
/// layout from.
pub(super) fn rough_communities(graph: &Adjacency) -> Vec<Vec<usize>> {
    let rounds = if graph.arcs() < EFFORT / 4 { ROUNDS } else { 1 };
    best_found(graph, 1, rounds)
}

fn best_found(graph: &Adjacency, least_starts: usize, rounds: usize) -> Vec<Vec<usize>> {
    let mut random = Random::new(SEED);
    let starts = (EFFORT / (graph.arcs() + 1)).clamp(least_starts, 40);
    let mut best: Option<(i128, Vec<Vec<usize>>)> = None;
    for start in 0..starts {
        let first = if start % 2 == 0 {
            singles(graph.count())
        } else {
            by_chance(graph.count(), &mut random)
        };
        let labels = leiden::improve(graph, first, &mut random, rounds);
        let found = largest_first(&hanging_together(graph, &labels));
        let reached = score(graph, &found);
        if best.as_ref().is_none_or(|(most, _)| reached > *most) {
            best = Some((reached, found));
        }
    }
    best.map_or_else(Vec::new, |(_, found)| found)
}

/// Parts a community that a search from chance left in pieces into these; modularity never loses by it.
fn hanging_together(graph: &Adjacency, labels: &[u32]) -> Vec<u32> {
    let mut sets: UnionFind<u32> = UnionFind::new(graph.count());
    for node in 0..graph.count() {
        for other in graph.of(node) {
            if labels[node] == labels[*other as usize] {
                sets.union(node as u32, *other);
            }
        }
    }
    sets.into_labeling()
}

/// Every node a community of its own.
fn singles(count: usize) -> Vec<u32> {
    (0..count as u32).collect()
}

/// Every node in one of a few communities. From here the search ends at partitions that it misses from single nodes,
/// such as a chain of six in two halves.
fn by_chance(count: usize, random: &mut Random) -> Vec<u32> {
    let few = 2 + random.below((count as f64).sqrt() as usize + 1);
    let few = few.min(count.max(1));
    (0..count).map(|_| random.below(few) as u32).collect()
}

/// Modularity times the square of twice the ties; whole, so that the order of nodes cannot matter.
fn score(graph: &Adjacency, sets: &[Vec<usize>]) -> i128 {
    let member = super::cohesion::membership(graph.count(), sets);
    let inside = |node: &usize| {
        let around = graph.of(*node).iter();
        around
            .filter(|other| member[**other as usize] == member[*node])
            .count() as i128
    };
    let of_set = |set: &Vec<usize>| {
        let ties: i128 = set.iter().map(inside).sum();
        let degrees: usize = set.iter().map(|node| graph.degree(*node)).sum();
        ties * graph.arcs() as i128 - (degrees as i128).pow(2)
    };
    sets.iter().map(of_set).sum()
}

/// Newman's modularity (2004) with resolution 1 of a partition into sets: the share of ties inside them less the share
/// to expect by chance. Nothing without ties.
pub(super) fn modularity(graph: &Adjacency, sets: &[Vec<usize>]) -> Option<f64> {
    let total = graph.arcs() as f64;
    (graph.arcs() > 0).then(|| score(graph, sets) as f64 / (total * total))
}

impl Network {
    /// The modularity of any partition, given as one label per node: undirected, without weights, resolution 1. A node
    /// without a label is a community of its own. Nothing without ties.
    pub fn modularity(&self, labels: &[usize]) -> Option<f64> {
        let mut nodes: Vec<usize> = (0..self.count()).collect();
        nodes.sort_by_key(|at| (labels.get(self.order[*at]).copied(), *at));
        let label = |at: usize| labels.get(self.order[at]);
        let same = |a: &usize, b: &usize| label(*a).is_some() && label(*a) == label(*b);
        let sets: Vec<Vec<usize>> = nodes.chunk_by(same).map(<[usize]>::to_vec).collect();
        modularity(&self.either, &sets)
    }
}
